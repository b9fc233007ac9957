/**
 * What an answer, a fact and a note must carry. The only place where content is described
 * (the meter map and the troubleshooter: data/schema-guides.ts).
 * Used when content is checked and compiled, never in a shipped bundle (types only travel there).
 */
import { z } from 'zod';
import { METERS } from './meters.ts';
import { PAGE_IDS } from './page-ids.ts';
import { TOPICS } from './topics.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const slug = z.string().regex(SLUG, 'write it in small letters, digits and single hyphens');

const isRealDay = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** A day as YYYY-MM-DD. */
const day = z
  .string({ error: ({ input }) => (typeof input === 'number' ? 'write a day as YYYY-MM-DD' : undefined) })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'write a day as YYYY-MM-DD', abort: true })
  .refine(isRealDay, { error: 'there is no such day', abort: true });

/** A day, a month, or words where the day is not known ("undated, 2026"). Nothing is invented. */
const looseDate = z.union(
  [
    day,
    z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
    // Words: whatever is not digits and hyphens only.
    z
      .string()
      .regex(/[a-z]{3}/i)
      .max(120),
  ],
  {
    error: ({ input }) =>
      input === undefined ? 'is missing' : 'write a day (YYYY-MM-DD), a month (YYYY-MM) or words ("undated, 2026")',
  },
);

const httpsUrl = z.url({
  protocol: /^https$/,
  error: ({ input }) => (input === undefined ? 'is missing' : 'write a full https:// address'),
});

const source = z.strictObject({
  url: httpsUrl,
  title: z.string().min(3),
  /** When the text was published or read. */
  date: looseDate,
  /** True where the page is not OpenAI's own. */
  thirdParty: z.boolean().default(false),
});

/** How fast a claim ages, and so how many days after a check the next one is due. */
const AGES = { price: 30, limit: 60, concept: 365 } as const;
const ages = z.enum(['price', 'limit', 'concept']);

const dated = {
  ages,
  checkedOn: day,
  checkAgainBy: day,
  confidence: z.enum(['high', 'medium', 'low']),
};

type Dated = { ages: keyof typeof AGES; checkedOn: string; checkAgainBy: string };
const dueInTime = (entry: Dated) => {
  const days = (Date.parse(entry.checkAgainBy) - Date.parse(entry.checkedOn)) / 86_400_000;
  return days > 0 && days <= AGES[entry.ages];
};
const dueRule = {
  path: ['checkAgainBy'],
  error: 'must lie after checkedOn, at most 30 days (price), 60 (limit) or 365 (concept)',
};

/**
 * What was so when the project began (2026-02-12) or later, and what is so now; with that by which the old claim is
 * known again in a text (lib/advice). docs/adding-an-answer.md says how `says` is written.
 */
const change = z.strictObject({
  /** The claim as people make it: a whole sentence that can stand alone. */
  was: z.string().min(10),
  now: z.string().min(10),
  /** When it changed: a day, a month, or words. */
  since: looseDate,
  /** The month it is filed under, where `since` is words. Left out when it is not known. */
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'write a month as YYYY-MM')
    .optional(),
  /** True where the claim is still so as far as it goes, and something was added. */
  partly: z.boolean().default(false),
  /** Which of the answer's sources says what is so now: its url. */
  source: httpsUrl,
  /** Ways of saying it: groups with "," between them, in each group words with "|" between them. */
  says: z
    .array(
      z
        .string()
        .regex(
          /^[^,|]*\w[^,|]*(?:[,|][^,|]*\w[^,|]*)*$/,
          'write words, with "|" between alternatives and "," between groups',
        )
        .refine((line) => !/[*\\^[\](){}?+]/.test(line), 'plain words only: there are no patterns')
        .refine((line) => line.split(',').length <= 8, 'at most eight groups; say the rest in another line'),
    )
    .min(1, 'at least one way of saying it'),
  /** Words that show that the sentence does not claim it. */
  unless: z.array(z.string().min(2)).default([]),
  /** How people put the claim. Each must be recognised; they are not shipped. */
  wordings: z
    .array(z.string().min(5))
    .min(3, 'at least three wordings')
    .refine((wordings) => new Set(wordings).size === wordings.length, 'the same wording stands there twice'),
});

/** The front matter of data/answers/<topic>/<slug>.md. */
export const answer = z
  .strictObject({
    slug,
    /** The question's number in the seed FAQ, 1 to 50. */
    seed: z.int().min(1).max(50).optional(),
    question: z.string().min(10).max(140),
    /** How people really ask it: words we do not use ourselves. */
    ask: z.array(z.string().min(3)).min(2),
    topic: z.enum(TOPICS),
    tags: z.array(z.union([z.string(), z.number().transform(String)])).default([]),
    meters: z.array(z.enum(METERS)).min(1),
    related: z.array(slug).min(1),
    /** Pages to open from the answer. */
    links: z.array(z.strictObject({ url: httpsUrl, title: z.string().min(3) })).default([]),
    sources: z.array(source).min(1, 'at least one source'),
    ...dated,
    /** What we are not sure of, in a plain sentence. Needed below high confidence. */
    unsure: z.string().min(20).optional(),
    changes: z.array(change).default([]),
  })
  .refine(dueInTime, dueRule)
  .refine((entry) => entry.confidence === 'high' || entry.unsure, {
    path: ['unsure'],
    error: 'say in a sentence what is uncertain, because confidence is not high',
  });

/** A day or a month that prose may name: one that is known, never words. */
const knownDate = z.union([day, z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { abort: true })], {
  error: 'write a day (YYYY-MM-DD) or a month (YYYY-MM)',
});

const isDay = (date?: string): date is string => day.safeParse(date).success;

/** Units of figures. Money is in US dollars: no other currency was found in a source. */
const UNITS = [
  ...['usd', 'percent', 'credits', 'tokens', 'times'],
  ...['minutes', 'hours', 'days', 'weeks', 'months', 'years'],
  ...['requests', 'seats', 'users', 'projects', 'apps', 'resets', 'codes'],
] as const;

/**
 * One thing that ages, in data/facts/*.yaml: a figure (amount and unit), a date, or a name (of a model, say). Answers
 * name it as {id}; nothing else may state it.
 */
export const fact = z
  .strictObject({
    id: slug,
    amount: z.number().optional(),
    unit: z.enum(UNITS).optional(),
    date: knownDate.optional(),
    name: z.string().min(2).optional(),
    /** What it is: "ChatGPT Plus, a month, in the US". */
    about: z.string().min(5),
    plan: z.string().optional(),
    /** From when and to when it holds, as far as known. */
    since: looseDate.optional(),
    until: looseDate.optional(),
    ...dated,
    sources: z.array(source).min(1, 'at least one source'),
  })
  .refine(({ since, until }) => !(isDay(since) && isDay(until)) || since <= until, {
    path: ['until'],
    error: 'lies before "since"',
  })
  .refine((entry) => (entry.amount === undefined) === (entry.unit === undefined), {
    path: ['unit'],
    error: 'amount and unit go together',
  })
  .refine((entry) => [entry.amount, entry.date, entry.name].filter((value) => value !== undefined).length === 1, {
    path: ['amount'],
    error: 'a fact is one thing: an amount with its unit, a date, or a name',
  })
  .refine(dueInTime, dueRule);

/** Who can do something about an error. */
const FIXERS = ['you', 'owner', 'openai', 'nobody'] as const;

/** Whether sending the same request again can help. */
const RETRY = ['no', 'yes', 'after-a-wait', 'unsure'] as const;

const TEN = 'write a whole number from 1 to 10';

/** A letter that counts: of Chinese, Japanese or Korean, few already say much. */
const letters = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);

/**
 * A literal piece of text an error is known by, as lib/decode reads it: capitals, accents, line breaks and doubled
 * spaces make no difference.
 */
const signature = z.strictObject({
  text: z.string().refine((text) => letters(text.trim()) >= 8, 'is too short; fewer than 8 letters stand everywhere'),
  /**
   * 9 or 10: only OpenAI says so. 5 to 8: others copy it, so their name or host nearby takes it away.
   * 3 or 4: anybody may say so; it counts beside a name or host of OpenAI. 1 or 2: the same, and only where nothing
   * better was found; the reader is told that it is little to go on.
   */
  weight: z.int(TEN).min(1, TEN).max(10, TEN),
  /** One of these must stand nearby. */
  near: z.array(z.string().min(3)).min(1).optional(),
});

/** The front matter of data/errors/<id>.md. */
export const knownError = z
  .strictObject({
    id: slug,
    title: z.string().min(10).max(90),
    /** The meter that refused. Left out where no meter did (a key, a country, a crowded server). */
    meter: z.enum(METERS).optional(),
    /** Which gate said no, in a few words. */
    gate: z.string().min(5).max(120),
    retry: z.strictObject({ helps: z.enum(RETRY), why: z.string().min(10) }),
    fix: z.strictObject({ by: z.array(z.enum(FIXERS)).min(1), how: z.string().min(10) }),
    /** The page to open. */
    page: z.strictObject({ url: httpsUrl, title: z.string().min(3) }),
    /** The answers behind it, best first. Empty where we have none. */
    answers: z.array(slug),
    /** Errors that say the same more generally: beside this one, in the same message, they are not named. */
    covers: z.array(slug).default([]),
    signatures: z.array(signature).min(1),
    sources: z.array(source).min(1, 'at least one source'),
    ...dated,
    unsure: z.string().min(20).optional(),
  })
  .refine(dueInTime, dueRule)
  .refine((entry) => entry.confidence === 'high' || entry.unsure, {
    path: ['unsure'],
    error: 'say in a sentence what is uncertain, because confidence is not high',
  })
  .refine(({ signatures }) => signatures.every(({ weight }, n) => weight <= (signatures[n - 1]?.weight ?? 10)), {
    path: ['signatures'],
    error: 'must stand in order of weight, the most telling first',
  });

/** What a column of a table holds: figures of one unit. */
const column = z.strictObject({ title: z.string().min(3), unit: z.enum(UNITS) });

const factId = z
  .string({ error: 'name a fact of data/facts by its id, without braces; null where none is known' })
  .regex(SLUG, 'name a fact of data/facts by its id; the figure itself stands there');

const row = z.strictObject({
  /** What the row is about. It may name a fact in braces, as a model's name has to be. */
  name: z.string().min(2),
  /** The id of a fact for each column; null where we know no figure. */
  figures: z.array(factId.nullable()).min(1),
});

/** data/tables/<id>.yaml: figures side by side. A figure is named by the id of its fact, so that it stands in one place. */
export const table = z.strictObject({
  id: slug,
  title: z.string().min(5).max(80),
  /** Where it stands among the tables, from 1. */
  place: z.int().min(1),
  /** What one should know before reading it: a sentence or two, which may name facts in braces. */
  note: z.string().min(10),
  /** The head of the first column, which says what the rows are: "Plan", "Model". */
  rowsAre: z.string().min(3),
  columns: z.array(column).min(1, 'a table needs a column'),
  rows: z.array(row).min(1, 'a table needs a row'),
  /** Where to read what holds today. */
  look: z.strictObject({ url: httpsUrl, title: z.string().min(3) }),
  /** The answers about these figures. */
  answers: z.array(slug).min(1),
});

/** Shapes of numbers: see data/shapes.ts. */
const SHAPES = [
  ...['date-range', 'day', 'count', 'one-of-two', 'money', 'money-of-money', 'zero', 'percent', 'percents'],
  ...[
    'five',
    'only-count',
    'only-percent',
    'only-money',
    'charge',
    'only-day',
    'days',
    'last-days',
    'share',
    'rest',
    'key',
    'numbers',
    'sentence',
  ],
] as const;

/** What a row or a page can have: a number of some shape, or one of these elements (lib/anchor/row.ts). */
const SIGNS = [...SHAPES, 'bar', 'gauge', 'chart', 'switch', 'button', 'press', 'table', 'moment'] as const;

/** Spans of time that labels name (lib/anchor/spans.ts). "hours" are five. */
const SPANS = ['hours', 'week', 'month'] as const;

const words = z.array(z.string().min(1)).min(1);
/** A number adds up. "must": a candidate for which this does not speak is none. "never": one for which it does is none. */
const weight = z.union([z.number().min(-20).max(20), z.enum(['must', 'never'])]);

/** What a text can tell. */
const said = {
  /** In a known language: the whole of it, or a part. */
  words: { words, match: z.enum(['whole', 'part']) },
  /** A number of this shape. */
  shape: { shape: z.enum(SHAPES) },
  /** It matches the pattern. With a span of time, "@" in it stands for Intl's words for that. */
  pattern: { span: z.enum(SPANS).optional(), pattern: z.string() },
};
const telling = z.union([z.strictObject(said.words), z.strictObject(said.shape), z.strictObject(said.pattern)]);

/** One piece of evidence that an element is the control a note is about. */
const evidence = z.union([
  /** What the element's own text or label tells. */
  z.strictObject({ ...said.words, weight }),
  z.strictObject({ ...said.shape, weight }),
  z.strictObject({ ...said.pattern, weight }),
  /** What another label or number tells in the smallest block around the element; of a term, what it means. */
  z.strictObject({ beside: telling, weight }),
  /** The element itself matches the selector. */
  z.strictObject({ is: z.string(), weight }),
  /** An ancestor matches the selector, or the element itself. */
  z.strictObject({ within: z.string(), weight }),
  /** The element's own text is longer than so many characters: prose, not a label. */
  z.strictObject({ longer: z.int().positive(), weight }),
  /** The element's row has the sign. */
  z.strictObject({ rowHas: z.enum(SIGNS), weight }),
  /** One of the two lines before or after the element has the shape. */
  z.strictObject({ near: z.enum(SHAPES), weight }),
  /** The title that the element stands under says one of the words. */
  z.strictObject({ under: words, weight }),
  /** The element's letters are as large as any near the top of the page, figures apart. */
  z.strictObject({ largest: z.literal(true), weight }),
  /** The element's letters are larger than those of the line before it. */
  z.strictObject({ figure: z.literal(true), weight }),
  /** The element's row says one of the words, beside the element. */
  z.strictObject({ rowSays: words, weight }),
  /** The element is what its row begins with. */
  z.strictObject({ first: z.literal(true), weight }),
  /** The element says what the element of the selector says: a panel named like its tab. */
  z.strictObject({ saysAs: z.string(), weight }),
  /** The page declares a language that we have few words of. */
  z.strictObject({ foreign: z.literal(true), weight }),
  /** The page shows a meter at all: it has one of these signs somewhere. */
  z.strictObject({ pageHas: z.array(z.enum(SIGNS)).min(1), weight }),
]);

/** One way to find the control: which elements to look at, and what speaks for each. */
const control = z.strictObject({
  /** Elements to weigh. "text" stands for every element with visible text of its own. */
  among: z.union([z.literal('text'), z.string().min(1)]),
  /** The row of a candidate is the smallest block around it that has this; otherwise the smallest that says more. */
  row: z.enum(SIGNS).optional(),
  evidence: z.array(evidence).min(1),
  /** The least sum that counts as found. */
  atLeast: z.number().positive(),
  /** By how much the best must beat the second; otherwise there is no control. */
  margin: z.number().min(0),
  /** From this sum on, something like the control is there, and a note that finds no more is shown at page level. */
  unsureFrom: z.number().positive().optional(),
  /** The note is shown only while all of this speaks for the control: "only while it shows zero". Weights don't count. */
  onlyWhen: z.array(evidence).min(1).optional(),
});

/** data/explainers/<id>.ts: one note. Its words stand in data/locales under notes.<id>. */
export const explainer = z
  .strictObject({
    id: slug,
    page: z.enum(PAGE_IDS),
    /** A banner says what the whole page is; a hint explains one control. */
    shape: z.enum(['banner', 'hint']),
    meter: z.enum(METERS),
    /** The answer behind the note. */
    answer: slug,
    /** The official page behind the note. */
    source: z.strictObject({ url: httpsUrl, title: z.string() }),
    checkedOn: day,
    checkAgainBy: day,
    /** Raised when what the note says changes, so that a dismissal of the old text does not hide the new. */
    revision: z.int().min(1),
    /** Its place among the notes of its page, the most useful first: a page shows at most six hints. */
    rank: z.int().min(1),
    /** A live part shown in the note, by name. */
    live: z.enum(['utc-day', 'window', 'credits', 'project-filter']).optional(),
    /** Pages where the other meters are, offered as links. */
    elsewhere: z.array(z.enum(PAGE_IDS)).optional(),
    /** Ways to find the control, tried in order. */
    controls: z.array(control).min(1),
  })
  .refine(({ checkedOn, checkAgainBy }) => checkedOn < checkAgainBy, {
    path: ['checkAgainBy'],
    error: 'must lie after checkedOn',
  });

/** data/locales/<language>.yml, as far as the notes go: the words of each, by its id with "_" for "-". */
export const catalogue = z.looseObject({ notes: z.record(z.string(), z.record(z.string(), z.string())) });

export type Answer = z.output<typeof answer>;
export type Fact = z.output<typeof fact>;
export type KnownError = z.output<typeof knownError>;
export type Source = z.output<typeof source>;
export type Table = z.output<typeof table>;
export type Evidence = z.output<typeof evidence>;
export type Telling = z.output<typeof telling>;
export type Control = z.output<typeof control>;
export type Shape = (typeof SHAPES)[number];
export type Sign = (typeof SIGNS)[number];
export type Span = (typeof SPANS)[number];
export type Explainer = z.output<typeof explainer>;

/**
 * What a page script knows of its site: the notes, how the titles of our pages are found, what proves such a page, and
 * what numbers, and elements, look like.
 */
export type Known = {
  explainers: readonly Explainer[];
  headings: Control[];
  signature: Control[];
  looks: Record<Shape | 'bar' | 'dialog' | 'switch' | 'press' | 'table' | 'solid' | 'closed' | 'mute', string>;
};
