/**
 * Names the errors in a text: which of ours stand in it, most telling first, and which belong to other services.
 * Everything it knows is in data/errors and data/providers.ts; what is here is how much a word says in its place.
 */
import type { Provider, Signs } from '../../data/providers.ts';
import { build, HYPHEN_CLASS, SLASH_CLASS } from './automaton.ts';
import { fold } from './fold.ts';
import { scan } from './scan.ts';
import { type Reach, Spots } from './spots.ts';

/** What the decoder needs of an error (data/errors). */
export type Signed = {
  id: string;
  covers: readonly string[];
  signatures: readonly { text: string; weight: number; near?: readonly string[] | undefined }[];
};

export type Named = {
  id: string;
  /** Nothing but general words speak for it; it may be another error. */
  isWeak: boolean;
  /** How many of its signs stand in the text. */
  count: number;
  /** Where its most telling sign ends in the text. */
  at: number;
};

export type Decoded = {
  errors: Named[];
  /** Ids of other services whose errors stand in the text, as far as they have a name. */
  others: string[];
};

export type Decoder = (text: string) => Decoded;

/** A host's sign reaches over a whole message, a name's over a sentence of the same line. */
const HOST: Reach = { letters: 1500, line: 30 };
const NAME: Reach = { letters: 250, line: 200 };
/** A word that must stand near. */
const NEAR: Reach = { letters: 300, line: 0 };
/** Within so many letters, two errors of which one covers the other are one. */
const SAME_MESSAGE: Reach = { letters: 800, line: 30 };
/** See data/schema.ts, signature.weight. */
const ONLY_OPENAI = 9;
const NEEDS_A_SIGN = 4;
const WEAK = 2;

/** What a word is a sign of. The tag is a number of a signature, a provider or a word that must stand near. */
type Role = { kind: 'near' | keyof Listed; tag: number };

/** A signature, among those of all errors. */
type Signature = { error: number; weight: number; near: number[] };

/** Prepares a decoder: some milliseconds, once. */
export function decoder(
  errors: readonly Signed[],
  providers: readonly Provider[],
  ours: Signs,
  ourProducts: readonly string[],
): Decoder {
  const words = new Words();
  for (const host of ours.hosts) words.add(host, { kind: 'ourHosts', tag: 0 });
  for (const name of ours.names)
    words.add(name, { kind: ourProducts.includes(name) ? 'ourProducts' : 'ourNames', tag: 0 });
  providers.forEach(({ hosts, names, says }, tag) => {
    for (const host of hosts) words.add(host, { kind: 'hosts', tag });
    for (const name of names) words.add(name, { kind: 'names', tag });
    for (const phrase of says) words.add(phrase, { kind: 'says', tag });
  });
  const signatures: Signature[] = [];
  errors.forEach((entry, error) => {
    for (const { text, weight, near = [] } of entry.signatures) {
      words.add(text, { kind: 'signatures', tag: signatures.length });
      signatures.push({ error, weight, near: near.map((word) => words.near(word)) });
    }
  });
  const { automaton, roles, nearWords } = words.finish();
  const covers = errors.map((entry) => entry.covers.map((id) => errors.findIndex((error) => error.id === id)));

  return (text) => {
    const signals = new Signals(nearWords);
    const ats: number[] = [];
    scan(automaton, text, (word, start, end, line, at, before) => {
      for (const { kind, tag } of roles[word] ?? []) {
        // "gpt-5-codex" is a model that other services offer too, and "/azure/" a folder.
        const isName = kind === 'names' || kind === 'ourProducts' || kind === 'ourNames';
        if (isName && before === HYPHEN_CLASS) continue;
        if (kind === 'names' && before === SLASH_CLASS) continue;
        if (kind === 'near') signals.near[tag]?.push(start, end, line, tag);
        else if (kind === 'signatures') pushWidest(signals.signatures, ats, start, end, line, tag, at);
        else signals[kind].push(start, end, line, tag);
        // What only one service says is as sure a sign as its host.
        if (kind === 'says') signals.hosts.push(start, end, line, tag);
      }
    });
    const others = new Set(signals.says.tags);
    const claimed = claim(signals, signatures, others);
    const named = ranked(
      signals.signatures,
      withoutCovered(signals.signatures, claimed, signatures, covers),
      signatures,
    );
    const telling = named.filter(({ weight }) => weight > WEAK);
    return {
      errors: (telling.length > 0 || others.size > 0 ? telling : named).map(({ error, weight, count, best }) => ({
        id: errors[error]?.id ?? '',
        isWeak: weight <= WEAK,
        count,
        at: ats[best] ?? 0,
      })),
      others: [...others].flatMap((n) => (providers[n]?.name ? [providers[n].id] : [])),
    };
  };
}

/** The words to look for, each once, with all the parts it plays. */
class Words {
  private readonly numbers = new Map<string, number>();
  private readonly roles: Role[][] = [[]];
  private readonly nearWords = new Map<string, number>();

  add(text: string, role: Role): void {
    const word = fold(text);
    const number = this.numbers.get(word) ?? this.numbers.size + 1;
    this.numbers.set(word, number);
    this.roles[number] = [...(this.roles[number] ?? []), role];
  }

  near(text: string): number {
    const tag = this.nearWords.get(text) ?? this.nearWords.size;
    if (!this.nearWords.has(text)) this.add(text, { kind: 'near', tag });
    this.nearWords.set(text, tag);
    return tag;
  }

  finish() {
    return { automaton: build([...this.numbers.keys()]), roles: this.roles, nearWords: this.nearWords.size };
  }
}

type Listed = Omit<Signals, 'near' | 'oursFrom' | 'other' | 'isOurs'>;

/** What was found in a text, by the part it plays. */
class Signals {
  readonly signatures = new Spots();
  readonly says = new Spots();
  readonly hosts = new Spots();
  readonly names = new Spots();
  readonly ourHosts = new Spots();
  readonly ourProducts = new Spots();
  readonly ourNames = new Spots();
  readonly near: Spots[];

  constructor(nearWords: number) {
    this.near = Array.from({ length: nearWords }, () => new Spots());
  }

  /** How far the nearest sign of OpenAI is that no other service uses of itself. */
  oursFrom(n: number): number {
    return Math.min(this.from(this.ourHosts, n, HOST), this.from(this.ourProducts, n, NAME));
  }

  /** Another service whose sign is nearer than any of ours, or -1. */
  other(n: number): number {
    const host = this.from(this.hosts, n, HOST);
    const name = this.from(this.names, n, NAME);
    if (Math.min(host, name) >= this.oursFrom(n)) return -1;
    const spots = name < host ? this.names : this.hosts;
    return spots.tags[spots.nearest(this.signatures, n, name < host ? NAME : HOST)] ?? -1;
  }

  isOurs(n: number): boolean {
    return Math.min(this.oursFrom(n), this.from(this.ourNames, n, NAME)) < Number.POSITIVE_INFINITY;
  }

  private from(spots: Spots, n: number, reach: Reach): number {
    if (spots.length === 0) return Number.POSITIVE_INFINITY;
    const nearest = spots.nearest(this.signatures, n, reach);
    return spots.distance(nearest, this.signatures, n, reach);
  }
}

/** Adds a signature, unless a wider one holds it; takes out those it holds itself. */
function pushWidest(
  spots: Spots,
  ats: number[],
  start: number,
  end: number,
  line: number,
  tag: number,
  at: number,
): void {
  let last = spots.length - 1;
  for (; last >= 0 && (spots.starts[last] ?? 0) >= start && (spots.ends[last] ?? 0) <= end; last--) {
    spots.pop();
    ats.pop();
  }
  if (last >= 0 && (spots.starts[last] ?? 0) <= start && (spots.ends[last] ?? 0) >= end) return;
  spots.push(start, end, line, tag);
  ats.push(at);
}

/** The signatures that speak for an error of OpenAI, by number. Other services that are met are added to `others`. */
function claim(signals: Signals, signatures: readonly Signature[], others: Set<number>): number[] {
  const claimed: number[] = [];
  for (let n = 0; n < signals.signatures.length; n++) {
    const signature = signatures[signals.signatures.tags[n] ?? 0];
    if (!signature) continue;
    const { weight, near } = signature;
    if (near.length > 0 && !near.some((word) => (signals.near[word]?.nearest(signals.signatures, n, NEAR) ?? -1) >= 0))
      continue;
    const other = weight < ONLY_OPENAI ? signals.other(n) : -1;
    if (other >= 0) others.add(other);
    else if (weight > NEEDS_A_SIGN || signals.isOurs(n)) claimed.push(n);
  }
  return claimed;
}

/** Leaves out what speaks for a general error in the same message as for a more telling one. */
function withoutCovered(
  spots: Spots,
  claimed: readonly number[],
  signatures: readonly Signature[],
  covers: readonly number[][],
): number[] {
  const errorOf = (n: number) => signatures[spots.tags[n] ?? 0]?.error ?? 0;
  const byError = new Map<number, Spots>();
  for (const n of claimed) {
    const list = byError.get(errorOf(n)) ?? new Spots();
    list.push(spots.starts[n] ?? 0, spots.ends[n] ?? 0, spots.lines[n] ?? 0, n);
    byError.set(errorOf(n), list);
  }
  const coverers = covers.map((_, error) =>
    [...byError].filter(([other]) => covers[other]?.includes(error)).map(([, list]) => list),
  );
  return claimed.filter((n) => !coverers[errorOf(n)]?.some((list) => list.nearest(spots, n, SAME_MESSAGE) >= 0));
}

/** Each error once: the most telling first, and of two that say as much the later one, where a log came to its end. */
function ranked(spots: Spots, claimed: readonly number[], signatures: readonly Signature[]) {
  const found = new Map<number, { error: number; weight: number; count: number; best: number; last: number }>();
  for (const n of claimed) {
    const { error, weight } = signatures[spots.tags[n] ?? 0] ?? { error: 0, weight: 0 };
    const known = found.get(error) ?? { error, weight: 0, count: 0, best: n, last: n };
    known.count++;
    known.last = n;
    if (weight >= known.weight) Object.assign(known, { weight, best: n });
    found.set(error, known);
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || b.last - a.last);
}
