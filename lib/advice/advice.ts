/**
 * Old advice: the claims in a text that no longer hold. Secrets are to be taken out of the text before (lib/mask): what
 * is found quotes it.
 */
import type { Claim, CompiledAnswer, CompiledChange } from '../../data/compiled.ts';
import claims from '../../data/generated/claims.json' with { type: 'json' };
import { answerOf } from '../search/answers.ts';
import { type Quote, quoteOf } from './quote.ts';
import { recogniser } from './recognise.ts';

export type Advice = {
  answer: CompiledAnswer;
  change: CompiledChange;
  /** The sentence that says it. */
  quote: Quote;
  /** Where that begins in the text: claims of one sentence have the same. */
  at: number;
};

// Checked when they were compiled.
const CLAIMS = claims as Claim[];
export const KNOWN_CLAIMS = CLAIMS.length;

let recognise: ReturnType<typeof recogniser<Claim>> | undefined;

/**
 * In the order of the text, each claim once. About 50 ms for a million letters, ten times that for ten times as many;
 * the first call prepares for another 20.
 */
export function adviceIn(text: string): Advice[] {
  recognise ??= recogniser(CLAIMS);
  return recognise(text).flatMap((told) => {
    const answer = answerOf(told.claim.slug);
    const change = answer?.changes[told.claim.change];
    return answer && change ? [{ answer, change, quote: quoteOf(text, told), at: told.sentence.start }] : [];
  });
}
