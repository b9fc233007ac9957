/** The shapes content has after it was checked and compiled: what the extension ships and reads. Types only. */
import type { Answer, Fact, KnownError, Source, Table } from './schema.ts';
import type { MeterMap, Questions, Verdict } from './schema-guides.ts';

/** A run of text, or text with a meaning. A `fact` shows a dated figure by its id. */
export type Inline =
  | string
  | { bold: Inline[] }
  | { emphasis: Inline[] }
  | { code: string }
  | { link: string; text: Inline[] }
  | { fact: string; text: string };

export type Block = { paragraph: Inline[] } | { numbered: Inline[][] } | { bullets: Inline[][] };

/** What search reads (`ask`, `tags`) goes into the index and is not shipped as it was written. */
export type CompiledAnswer = Omit<Answer, 'unsure' | 'changes' | 'ask' | 'tags'> & {
  short: Inline[];
  steps: Inline[][];
  more: Block[];
  unsure?: Inline[];
  changes: CompiledChange[];
};

export type CompiledChange = {
  was: string;
  now: Inline[];
  since: string;
  /** Where `since` is words, the month it is filed under, if that is known. */
  month?: string;
  /** True where the claim is still so as far as it goes. */
  partly?: boolean;
  /** Which of the answer's sources: its place in their list. */
  source: number;
};

/** How the `was` of an answer's change is known again in a text. */
export type Claim = { slug: string; change: number; says: string[]; unless: string[] };

/** What is shown of a fact beside its figure, which stands in the text. */
export type CompiledFact = Pick<Fact, 'id' | 'about' | 'checkedOn' | 'checkAgainBy' | 'sources'>;

/** A source or a link: written once for all records that name it. */
export type Shareable = Source | Answer['links'][number];

/** An error: its short meaning, what to do and the detail as trees of text, its sentences too. */
export type CompiledError = Omit<KnownError, 'unsure' | 'retry' | 'fix'> & {
  short: Inline[];
  steps: Inline[][];
  more: Block[];
  retry: { helps: KnownError['retry']['helps']; why: Inline[] };
  fix: { by: KnownError['fix']['by']; how: Inline[] };
  unsure?: Inline[];
};

/** A figure in a table: its fact, and how it reads. */
export type CompiledFigure = { fact: string; text: string };

export type CompiledRow = {
  name: Inline[];
  /** As many as the table has columns; null where we know no figure. */
  figures: (CompiledFigure | null)[];
  /** Of its figures: the oldest day of checking, the first due day, the lowest confidence, the main source of each. */
  checkedOn: string;
  checkAgainBy: string;
  confidence: Fact['confidence'];
  sources: Source[];
};

export type CompiledTable = Omit<Table, 'note' | 'rows' | 'place'> & { note: Inline[]; rows: CompiledRow[] };

type Days = { checkedOn: string; checkAgainBy: string };
type Side = MeterMap['sides'][number];
type MapText = 'brief' | 'spentBy' | 'order' | 'refill' | 'shown';

/** The meter map, its sentences as trees of text. Its days are those of the answers and facts behind it. */
export type CompiledMeterMap = Omit<MeterMap, 'sides'> &
  Days & { sides: (Omit<Side, 'meters' | 'pages'> & { meters: CompiledMapMeter[]; pages: CompiledMapPage[] })[] };
export type CompiledMapMeter = Omit<Side['meters'][number], MapText | 'unsure'> &
  Record<MapText, Inline[]> & { unsure?: Inline[] };
export type CompiledMapPage = Omit<Side['pages'][number], 'unsure'> & { unsure?: Inline[] };

/** A point of the troubleshooter: a verdict by its id, or the next question and where each of its options leads. */
export type Turning = string | { ask: string; to: Record<string, Turning> };

export type CompiledTroubleshooter = {
  questions: { id: string; ask: string; options: Omit<Questions[number]['options'][number], 'after'>[] }[];
  start: Turning;
  verdicts: Record<string, CompiledVerdict>;
};

/** Without steps of its own, a verdict takes those of its main answer. */
export type CompiledVerdict = Omit<Verdict, 'unsure'> &
  Days & { short: Inline[]; steps?: Inline[][]; unsure?: Inline[] };
