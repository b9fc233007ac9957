/**
 * What changed, made ready to ship, and the proof that each old claim is known again: in every wording given with it,
 * and in no sentence of the answers themselves.
 */
import type {
  Block,
  Claim,
  CompiledAnswer,
  CompiledChange,
  CompiledError,
  CompiledTable,
} from '../../data/compiled.ts';
import type { Answer } from '../../data/schema.ts';
import { recogniser, type Told } from '../../lib/advice/recognise.ts';
import { plain } from '../../lib/search/plain.ts';
import type { Prose } from './prose.ts';

/** A claim with the wordings it must be known in, which are not shipped. */
export type CheckedClaim = Claim & { was: string; wordings: string[] };

type Change = Answer['changes'][number];

export function compileChange(
  { was, now, since, month, partly, source }: Change,
  n: number,
  sources: Answer['sources'],
  prose: Prose,
  report: (message: string) => void,
): CompiledChange {
  const field = `changes.${n}`;
  const at = sources.findIndex(({ url }) => url === source);
  if (at < 0) report(`${field}.source: is none of the answer's sources; copy the url of one of them`);
  if (month && /^\d{4}-\d{2}/.test(since)) report(`${field}.month: "since" says it already; leave it out`);
  else if (month && !nameOf(month).some((name) => since.includes(name)))
    report(`${field}.month: is ${month}, but "since" names no ${nameOf(month)[0]}`);
  return {
    ...{ was, now: prose.line(now, `${field}.now`), since, source: at },
    ...(month ? { month } : {}),
    ...(partly ? { partly } : {}),
  };
}

/** "2026-07" as words have it: "July 2026", "July", "2026-07". */
function nameOf(month: string): string[] {
  const name = new Date(`${month}-01T00:00:00Z`).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  return [`${name} ${month.slice(0, 4)}`, name, month];
}

export function claimsOf({ slug, changes }: Pick<Answer, 'slug' | 'changes'>): CheckedClaim[] {
  return changes.map(({ was, says, unless, wordings }, change) => ({ slug, change, says, unless, was, wordings }));
}

/** Something of ours that says what is so today: its name, and its paragraphs. */
export type Said = { name: string; texts: string[] };

/** @param where the file of an answer */
export function checkClaims(
  given: readonly CheckedClaim[],
  said: readonly Said[],
  where: (slug: string) => string,
  problems: string[],
): void {
  const { claims, recognise } = ready(given);
  for (const claim of claims) {
    const report = (field: string, text: string) =>
      problems.push(
        `${where(claim.slug)}: changes.${claim.change}.${field}: "says" does not know it again; add a line or a word: "${text}"`,
      );
    const isKnown = (text: string) => recognise(text).some((told) => told.claim === claim);
    if (!isKnown(claim.was)) report('was', claim.was);
    for (const [n, wording] of claim.wordings.entries()) if (!isKnown(wording)) report(`wordings.${n}`, wording);
  }
  // A line that fits a hundred sentences is as broken as one that fits a few: those are shown.
  const told = new Map<Claim, number>();
  for (const { name, texts } of said)
    for (const text of texts)
      for (const { claim, sentence } of recognise(text)) {
        const count = (told.get(claim) ?? 0) + 1;
        told.set(claim, count);
        if (count > SHOWN) continue;
        problems.push(
          `${where(claim.slug)}: changes.${claim.change}.says: calls a sentence of ${name} outdated; ` +
            `say it more narrowly, or add to "unless": "${text.slice(sentence.start, sentence.end)}"`,
        );
      }
  for (const [{ slug, change }, count] of told)
    if (count > SHOWN)
      problems.push(`${where(slug)}: changes.${change}.says: calls ${count - SHOWN} more sentences outdated`);
}

type Ready = { claims: readonly CheckedClaim[]; recognise: (text: string) => Told<CheckedClaim>[] };
const known = new Map<string, Ready>();

/** The same claims are learned once, and by them a text is read once: see once.ts. */
function ready(claims: readonly CheckedClaim[]): Ready {
  const key = JSON.stringify(claims);
  const learned = known.get(key);
  if (learned) return learned;
  const recognise = recogniser(claims);
  const told = new Map<string, Told<CheckedClaim>[]>();
  const fresh: Ready = {
    claims,
    recognise: (text) => {
      const before = told.get(text) ?? recognise(text);
      told.set(text, before);
      return before;
    },
  };
  known.set(key, fresh);
  return fresh;
}

/** So many sentences of ours are quoted that a claim calls outdated. */
const SHOWN = 3;

/** Everything that is shown as true today. */
export function saidIn({
  answers,
  errors,
  tables,
  locales,
}: {
  answers: readonly CompiledAnswer[];
  errors: readonly CompiledError[];
  tables: readonly CompiledTable[];
  locales: readonly { entries: unknown }[];
}): Said[] {
  const notes = locales.flatMap(({ entries }) =>
    Object.entries((entries as { notes?: Record<string, Record<string, string>> }).notes ?? {}),
  );
  return [
    ...answers.map((answer) => ({ name: answer.slug, texts: textsOf(answer) })),
    ...errors.map(({ id, short, steps, more, retry, fix, unsure }) => ({
      name: `the error ${id}`,
      texts: [short, ...steps, ...more.flatMap(linesOf), retry.why, fix.how, unsure ?? []].map(plain).filter(Boolean),
    })),
    ...tables.map(({ id, note }) => ({ name: `the table ${id}`, texts: [plain(note)] })),
    ...notes.map(([id, words]) => ({ name: `the note ${id}`, texts: Object.values(words) })),
  ];
}

/** Every paragraph of an answer that says what is so today. */
export function textsOf({ short, steps, more, unsure, changes }: CompiledAnswer): string[] {
  const lines = [short, ...steps, ...more.flatMap(linesOf), unsure ?? [], ...changes.map(({ now }) => now)];
  return lines.map(plain).filter(Boolean);
}

function linesOf(block: Block) {
  if ('paragraph' in block) return [block.paragraph];
  return 'numbered' in block ? block.numbered : block.bullets;
}
