/**
 * Finds old claims in a text. A claim is told by words that stand near each other in one sentence: of every group one.
 * Whether the sentence really claims it is decided as a reader would: not if it asks, denies, says that it is over, or
 * is about somebody else's product. The time it takes grows with the text's length and no faster.
 */
import { DENIALS, ELSEWHERE, KNOWN_AS_PAST, OTHERS, OURS } from '../../data/old-advice.ts';
import { choose, type Place, within } from './choose.ts';
import { type Sentence, sentences } from './sentences.ts';

/** How a claim is told, as content writes it (docs/adding-an-answer.md): "groups, of | alternatives". */
export type Telling = { says: readonly string[]; unless?: readonly string[] | undefined };

export type Span = { start: number; end: number };

export type Told<T> = {
  claim: T;
  /** The sentence, and in it the words that carry the claim: where they stand in the text. */
  sentence: Span;
  words: Span[];
};

/** A way of telling a claim: by its number, with the number of its claim. */
type Pattern = { claim: number; groups: number };
type Kind = 'denial' | 'past' | 'ours' | 'other' | 'elsewhere';
/** Words that stand for something: for a group of a pattern, for a claim's "unless", or for any claim. */
type Phrase = {
  rest: string[];
  groups: { pattern: number; group: number }[];
  unless: Set<number>;
  kinds: Set<Kind>;
};
type Hit = Place & { phrase: Phrase };

export function recogniser<T extends Telling>(claims: readonly T[]): (text: string) => Told<T>[] {
  const { phrases, patterns } = learn(claims);
  // Which groups of each pattern the sentence has so far, as bits; and in which sentence that was noted.
  const groupsSeen = new Uint8Array(patterns.length);
  const seenIn = new Uint32Array(patterns.length);
  let turn = 0;

  /** What stands in a sentence, and the patterns of which it has every group. */
  const look = ({ words }: Sentence): { hits: Hit[]; complete: number[] } => {
    const hits: Hit[] = [];
    const complete: number[] = [];
    turn++;
    for (let first = 0; first < words.length; first++) {
      const list = phrases.get(words[first]?.stem ?? '');
      if (list === undefined) continue;
      for (const phrase of list) {
        const last = first + phrase.rest.length;
        if (!goesOn(words, first, phrase.rest)) continue;
        hits.push({ phrase, first, last });
        for (const { pattern, group } of phrase.groups) {
          if (seenIn[pattern] !== turn) groupsSeen[pattern] = 0;
          seenIn[pattern] = turn;
          const before = groupsSeen[pattern] ?? 0;
          const now = before | (1 << group);
          groupsSeen[pattern] = now;
          if (now !== before && now === (1 << (patterns[pattern]?.groups ?? 0)) - 1) complete.push(pattern);
        }
      }
    }
    return { hits, complete };
  };

  return (text) => {
    const told = new Map<number, Told<T>>();
    let isElsewhere = false;
    for (const sentence of sentences(text)) {
      const { hits, complete } = look(sentence);
      const names = (kind: Kind) => hits.some(({ phrase }) => phrase.kinds.has(kind));
      if (sentence.startsParagraph) isElsewhere = false;
      if (names('elsewhere') || (names('other') && !names('ours'))) isElsewhere = true;
      else if (names('ours')) isElsewhere = false;
      if (isElsewhere || sentence.isQuestion) continue;
      for (const number of complete.sort((a, b) => a - b)) {
        const pattern = patterns[number];
        const claim = pattern && claims[pattern.claim];
        if (!claim || told.has(pattern.claim)) continue;
        const chosen = claimedBy(number, pattern, hits, sentence);
        if (chosen) told.set(pattern.claim, { claim, ...spans(chosen, sentence) });
      }
    }
    return [...told.values()].sort((a, b) => a.sentence.start - b.sentence.start);
  };
}

function learn(claims: readonly Telling[]): { phrases: Map<string, Phrase[]>; patterns: Pattern[] } {
  const phrases = new Map<string, Phrase[]>();
  const patterns: Pattern[] = [];
  const phraseOf = (text: string): Phrase => {
    const [first = '', ...rest] = [...sentences(text)].flatMap(({ words }) => words.map(({ stem }) => stem));
    const list = phrases.get(first) ?? [];
    phrases.set(first, list);
    const known = list.find((phrase) => phrase.rest.join(' ') === rest.join(' '));
    if (known) return known;
    const phrase: Phrase = { rest, groups: [], unless: new Set(), kinds: new Set() };
    list.push(phrase);
    return phrase;
  };
  const kinds: [Kind, string[]][] = [
    ['denial', DENIALS],
    ['past', KNOWN_AS_PAST],
    ['ours', OURS],
    ['other', OTHERS],
    ['elsewhere', ELSEWHERE],
  ];
  for (const [kind, list] of kinds) for (const text of list) phraseOf(text).kinds.add(kind);
  for (const [claim, { says, unless = [] }] of claims.entries()) {
    for (const line of says) {
      const groups = line.split(',').map((group) => group.split('|'));
      const pattern = patterns.push({ claim, groups: groups.length }) - 1;
      for (const [group, list] of groups.entries())
        for (const text of list) phraseOf(text).groups.push({ pattern, group });
    }
    for (const text of unless) phraseOf(text).unless.add(claim);
  }
  return { phrases, patterns };
}

function goesOn(words: Sentence['words'], first: number, rest: readonly string[]): boolean {
  for (let n = 0; n < rest.length; n++) if (words[first + 1 + n]?.stem !== rest[n]) return false;
  return true;
}

/** The words by which a sentence makes a claim, or undefined where it does not. */
function claimedBy(number: number, { claim, groups }: Pattern, hits: readonly Hit[], sentence: Sentence) {
  const places = hits.flatMap(({ phrase, first, last }) =>
    phrase.groups.filter(({ pattern }) => pattern === number).map(({ group }) => ({ group, first, last })),
  );
  const against = hits.filter(({ phrase }) => phrase.kinds.has('past') || phrase.unless.has(claim));
  // A word of the claim itself does not speak against it.
  if (against.some((place) => !places.some((own) => within(place, own)))) return undefined;
  const denials = hits.filter(({ phrase }) => phrase.kinds.has('denial'));
  return choose(places, groups, denials, sentence.words);
}

function spans(chosen: readonly Place[], { words }: Sentence): { sentence: Span; words: Span[] } {
  const span = ({ first, last }: Place): Span => ({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 });
  return {
    sentence: span({ first: 0, last: words.length - 1 }),
    words: chosen.map(span).sort((a, b) => a.start - b.start),
  };
}
