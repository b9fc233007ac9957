/**
 * One box for everything: recognises what it was given. Takes secrets out first, then names the errors in the text, or
 * finds old advice in it, then searches the answers. The popup and `npm run ask` both use exactly this.
 */
import { type Advice, adviceIn } from '../advice/advice.ts';
import type { Decoded, Named } from '../decode/decode.ts';
import { decodeErrors, errorOf } from '../decode/errors.ts';
import { type Masked, mask, withoutMarks } from '../mask/mask.ts';
import { answerOf, searchAnswers } from '../search/answers.ts';
import type { Found, Hit } from '../search/search.ts';

export type Asked = Masked &
  Decoded & {
    /** Old claims in the text, in its order. None are looked for in what is an error. */
    advice: Advice[];
    /** The answers, best first; undefined while there is too little to go on. */
    found: Found | undefined;
  };

const MOST_HITS = 10;
/** Of a longer text with an error in it, only so many letters on either side of the error are searched with. */
const AROUND = 300;
/** Of a longer text the beginning is looked through for old advice; the page for that reads all of it. */
const MOST_ADVICE = 100_000;
/** So many times better than the first answer of an error must another of its answers be met to lead in its place. */
const BY_FAR = 2;
/** The answers that go with what is no question. */
const ANOTHER_SERVICE = 'is-it-an-openai-error';
const LEAKED_KEY = 'leaked-api-key';

/** The question of an answer, if there is such an answer. */
export const questionOf = (slug: string): string | undefined => answerOf(slug)?.question;

/** @param word stands for a secret that was taken out (see mask) */
export function ask(given: string, word?: string): Asked {
  const masked = mask(given, word);
  const decoded = decodeErrors(masked.text);
  const slugs = [
    ...decoded.errors.flatMap(({ id }) => errorOf(id)?.answers ?? []),
    ...(decoded.others.length > 0 ? [ANOTHER_SERVICE] : []),
    ...(masked.hasLiveKey ? [LEAKED_KEY] : []),
  ].filter((slug) => answerOf(slug));
  const isError = decoded.errors.length + decoded.others.length > 0;
  const advice = isError ? [] : adviceIn(withoutMarks(masked.text.slice(0, MOST_ADVICE), word));
  const found = searchAnswers(withoutMarks(toSearch(masked.text, decoded.errors[0]), word));
  // What is another service's error only, OpenAI's answers would mislead about.
  if (decoded.errors.length === 0 && decoded.others.length > 0 && slugs[0] === ANOTHER_SERVICE)
    return { ...masked, ...decoded, advice, found: withFirst(slugs, []) };
  const isSure = decoded.errors.length > 0 || slugs.length > 0;
  return { ...masked, ...decoded, advice, found: isSure ? withFirst(slugs, found?.hits ?? []) : found };
}

function toSearch(text: string, error: Named | undefined): string {
  return error ? text.slice(Math.max(0, error.at - AROUND), error.at + AROUND) : text;
}

/** The answers that are sure, then those that search found. A sure one leads where search prefers it by far. */
function withFirst(slugs: readonly string[], hits: readonly Hit[]): Found {
  const [best] = hits;
  const listed = hits.find(({ slug }) => slug === slugs[0])?.score ?? 0;
  const preferred = best && best.score >= listed * BY_FAR ? slugs.filter((slug) => slug === best.slug) : [];
  const first = [...new Set([...preferred, ...slugs])].map(
    (slug) => hits.find((hit) => hit.slug === slug) ?? { slug, score: 0, terms: [] },
  );
  const rest = hits.filter(({ slug }) => !slugs.includes(slug));
  return { hits: [...first, ...rest].slice(0, MOST_HITS), nearest: [] };
}
