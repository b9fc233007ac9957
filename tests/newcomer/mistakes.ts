/** The mistakes of tests/unit/newcomer.test.ts, and what somebody new adds besides the examples in docs/. */

export const ANSWER_FILE = 'answers/api-billing/invoice-copy.md';
export const ERROR_FILE = 'errors/gate-shut.md';
export const FACTS_FILE = 'facts/api-billing.yaml';
export const NOTE_FILE = 'explainers/new-note.ts';
export const WORDS_FILE = 'locales/en.yml';
export const TABLE_FILE = 'tables/business-seats.yaml';

export const FACT = `
- id: invoice-copies
  amount: 1717.17
  unit: usd
  about: What a copy of an invoice costs
  ages: price
  checkedOn: 2026-11-23
  checkAgainBy: 2026-12-23
  confidence: high
  sources:
    - { url: https://help.openai.com/invoices, title: Invoices, date: 2026-09-30 }
`;

export const NOTE_WORDS = `notes:
  new_note:
    title: Copies cost something
    text: A copy is not free.
    more: It costs {invoice-copies}.
`;

/** An error that is nothing else, for where it does not belong. */
function newErrorText(): string {
  return '---\nid: gate-shut\nsignatures:\n  - { text: invoice_gate_shut, weight: 10 }\n---\n\nText.\n';
}

/** The file that is changed, or made, and what must be said of it. `asIs`: it stands in the wrong place. */
export type Mistake = [what: string, file: string, change: (text: string) => string | Buffer, says: string[]];
export const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
export const asIs = (text: string) => text;

export const MISTAKES: Mistake[] = [
  // Fields
  ['no day of the check', ANSWER_FILE, swap(/^checkedOn:.*\n/m, ''), ['checkedOn: is missing']],
  ['no day of the next check', ANSWER_FILE, swap(/^checkAgainBy:.*\n/m, ''), ['checkAgainBy: is missing']],
  [
    'no confidence',
    ANSWER_FILE,
    swap(/^confidence:.*\n/m, ''),
    ['confidence: is missing; write one of: high, medium, low'],
  ],
  ['no sources', ANSWER_FILE, swap(/^sources:\n(?: .*\n)+/m, ''), ['sources: is missing']],
  ['a field left out', ANSWER_FILE, swap(/^topic:.*\n/m, ''), ['topic: is missing; write one of: meters, plans']],
  [
    'a field left empty',
    ANSWER_FILE,
    swap(/^confidence:.*$/m, 'confidence:'),
    ['confidence: is empty; write one of: '],
  ],
  [
    'a slip in the name of a field',
    ANSWER_FILE,
    swap('confidence:', 'confidance:'),
    ['confidance: there is no field "confidance"; did you mean "confidence"?'],
  ],
  [
    'a slip in the name of a field within another',
    ANSWER_FILE,
    swap('    title: Spend limits', '    titel: Spend limits'),
    ['sources.0.titel: there is no field "titel"; did you mean "title"?'],
  ],
  ['an unknown topic', ANSWER_FILE, swap(/^topic:.*$/m, 'topic: bills'), ['topic: is "bills"; write one of: meters, ']],
  [
    'half a topic',
    ANSWER_FILE,
    swap(/^topic:.*$/m, 'topic: billing'),
    ['topic: is "billing"; did you mean "api-billing"?'],
  ],
  ['one word for a list', ANSWER_FILE, swap(/^meters:.*$/m, 'meters: api-limits'), ['meters: must be a list: [one, ']],
  ['a list too short', ANSWER_FILE, swap(/^ {2}- I set a budget.*\n/m, ''), ['ask: needs at least 2, and has 1']],
  [
    'a number among texts',
    ANSWER_FILE,
    swap(/^ {2}- I set a budget.*$/m, '  - 429'),
    ['ask.1: must be text; write it in quotes: "429"'],
  ],
  [
    'a bare address for a source',
    ANSWER_FILE,
    swap(/^sources:\n {2}- url: (.*)\n.*\n.*\n/m, 'sources:\n  - $1\n'),
    ['sources.0: must hold fields, each "name: value"'],
  ],
  [
    '"yes" for true',
    ANSWER_FILE,
    swap(/^ {4}date: /m, '    thirdParty: yes\n$&'),
    ['sources.0.thirdParty: write true or false'],
  ],
  [
    'a question too short',
    ANSWER_FILE,
    swap(/^question:.*$/m, 'question: Why?'),
    ['question: is too short: "Why?"; at least 10 letters'],
  ],
  [
    'a question too long',
    ANSWER_FILE,
    swap(/^question:.*$/m, `question: ${'where '.repeat(30)}?`),
    ['question: is too long: at most 140 letters, and it has 181'],
  ],
  // Days
  [
    'a day the German way',
    ANSWER_FILE,
    swap(/^checkedOn:.*$/m, 'checkedOn: 23.11.2026'),
    ['checkedOn: write a day as YYYY-MM-DD'],
  ],
  [
    'a year for a day',
    ANSWER_FILE,
    swap(/^checkedOn:.*$/m, 'checkedOn: 2026'),
    ['checkedOn: write a day as YYYY-MM-DD'],
  ],
  [
    'a day still to come',
    ANSWER_FILE,
    swap(/^checkedOn:.*\n.*\n/m, 'checkedOn: 2999-11-23\ncheckAgainBy: 2999-12-23\n'),
    ['checkedOn: 2999-11-23 is still to come; write the day on which you checked it'],
  ],
  [
    'a source of a month still to come',
    ANSWER_FILE,
    swap('date: undated, 2026', 'date: 2999-09'),
    ['sources.0.date: 2999-09 is still to come'],
  ],
  [
    'a change still to come',
    ANSWER_FILE,
    swap(/^ {4}since:.*\n.*\n/m, '    since: 2999-01-01\n'),
    ['changes.0.since: 2999-01-01 is still to come'],
  ],
  // References
  [
    'a slip in a related slug',
    ANSWER_FILE,
    swap('related: [set-hard', 'related: [set-hrad'),
    ['related: "set-hrad-spend-limit" is no answer we have; did you mean "set-hard-spend-limit"?'],
  ],
  [
    'a slip in a fact',
    ANSWER_FILE,
    swap('They can.', 'For {invoice-copys} they can.'),
    ['text: {invoice-copys} names no fact in data/facts; did you mean {invoice-copies}?'],
  ],
  [
    'a slip in a fact of what is so now',
    ANSWER_FILE,
    swap('now: An', 'now: For {invoice-copys} an'),
    ['changes.0.now: {invoice-copys} names no fact'],
  ],
  [
    'a brace that is never closed',
    ANSWER_FILE,
    swap('They can.', 'For {invoice-copies they can.'),
    ['text: a brace stands alone; a fact is named as {its-id}'],
  ],
  // YAML
  [
    'a colon without quotes',
    ANSWER_FILE,
    swap(/^question:.*$/m, 'question: Budgets: do they stop?'),
    ['not YAML: line 3 (question: Budgets: do they stop?): text that holds ": " goes in quotes'],
  ],
  [
    'a colon without quotes, in a list',
    ANSWER_FILE,
    swap('  - does my', '  - bill: does my'),
    ['ask.0: must be text; quotes around the whole of it where it holds ": "'],
  ],
  [
    'a word in quotes at the beginning',
    ANSWER_FILE,
    swap('  - does my', '  - "does" my'),
    ['not YAML: line 5 (- "does" my monthly limit stop the bill): text that begins with a quotation mark'],
  ],
  [
    'an apostrophe at the beginning',
    ANSWER_FILE,
    swap('  - does my', "  - 'til when does my"),
    ["not YAML: line 5 (- 'til when", 'the quotation mark at the beginning is never closed'],
  ],
  [
    'a backtick at the beginning',
    ANSWER_FILE,
    swap('  - does my', '  - `does` my'),
    ['not YAML: line 5', 'text that begins with ` or @ goes in quotes'],
  ],
  [
    'a fact at the beginning',
    ANSWER_FILE,
    swap('now: An', 'now: {invoice-copies} an'),
    ['text that begins with a quotation mark, *, { or [ goes in quotes'],
  ],
  [
    'the number of an issue',
    ANSWER_FILE,
    swap('stop the bill', 'stop the bill #8121'),
    ['line 5: what follows " #" would be dropped ("#8121"); put the whole text in quotes'],
  ],
  [
    'a tab',
    ANSWER_FILE,
    swap('  - does my', '\t- does my'),
    ['not YAML: line 5 (- does my monthly limit stop the bill): indent with spaces, not with tabs'],
  ],
  ['a field twice', ANSWER_FILE, swap(/^topic:.*\n/m, '$&$&'), ['(topic: api-billing): this field stands twice']],
  // The file
  ['an empty file', ANSWER_FILE, () => '', ['front matter: the file is empty; copy the example in docs/']],
  [
    'no first line',
    ANSWER_FILE,
    swap(/^---\n/, ''),
    ['front matter: the file must begin with "---", alone in its first line'],
  ],
  [
    'no end of the fields',
    ANSWER_FILE,
    swap('\n---\n\n', '\n\n'),
    ['front matter: the fields must end with a second line "---"'],
  ],
  ['fields that are none', ANSWER_FILE, () => '---\n\n---\n\nText.\n', ['holds no fields; copy the example in docs/']],
  [
    'another encoding',
    ANSWER_FILE,
    (text) => Buffer.from(text.replace('They can', 'Café'), 'latin1'),
    ['file: is not UTF-8 (or holds a damaged letter); save it as UTF-8'],
  ],
  ['an encoding of two bytes', ANSWER_FILE, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), ['file: is not UTF-8']],
  [
    'the wrong folder',
    'answers/credits/invoice-copy.md',
    asIs,
    ['topic: is "api-billing", but the folder has another name; move the file to data/answers/api-billing'],
  ],
  [
    'the wrong name',
    'answers/api-billing/invoice.md',
    asIs,
    ['slug: is "invoice-copy", but the file has another name; call it invoice-copy.md'],
  ],
  [
    'the wrong ending',
    'answers/api-billing/invoice-copy.txt',
    asIs,
    ['file: nothing reads it here; an answer is data/answers/<topic>/<slug>.md'],
  ],
  [
    'no folder',
    'answers/invoice-copy.md',
    asIs,
    ['file: nothing reads it here; an answer is data/answers/<topic>/<slug>.md'],
  ],
  [
    'an answer among the errors',
    'errors/invoice-copy.md',
    asIs,
    ['file: this is an answer; those stand in data/answers/<topic>'],
  ],
  // Text
  [
    'a table in the text',
    ANSWER_FILE,
    swap('The detail', '| Plan | Price |\n|---|---|\n| Plus | much |\n\nThe detail'),
    ['text: tables are not used in answers; figures side by side go in data/tables'],
  ],
  [
    'a bare address in the text',
    ANSWER_FILE,
    swap('The detail', 'See https://openai.com. The detail'),
    ['text: write an address as a link: [words](https://…)'],
  ],
  ['text struck out', ANSWER_FILE, swap('The detail', 'The ~~detail~~'), ['text: "~~" is not used in answers']],
  [
    'a block of code',
    ANSWER_FILE,
    swap('The detail', '```\ncurl\n```\n\nThe detail'),
    ['text: blocks of code are not used in answers; a short command goes in backticks'],
  ],
  [
    'a section twice',
    ANSWER_FILE,
    (text) => `${text}\n## More\n\nAnd that.\n`,
    ['text: the section "More" stands twice; put both under one heading'],
  ],
  [
    'an empty section',
    ANSWER_FILE,
    swap(/\n1\. One step.*\n/, '\n'),
    ['text: the section "What to do" is empty; fill it or leave it out'],
  ],
  [
    'two endless sentences',
    ANSWER_FILE,
    swap('They can.', `They can ${'and can '.repeat(50)}.`),
    ['letters, and 400 at most; the rest goes under "## More"'],
  ],
  // Old claims
  [
    'a wording twice',
    ANSWER_FILE,
    swap('- A spend limit at OpenAI is only a soft threshold.', '- budgets never stop requests'),
    ['changes.0.wordings: the same wording stands there twice'],
  ],
  [
    'a pattern',
    ANSWER_FILE,
    swap('- budget | spend limit, never', '- budget.* | spend limit, never'),
    ['changes.0.says.0: plain words only: there are no patterns'],
  ],
  [
    'a line that fits everything',
    ANSWER_FILE,
    swap('    says:\n', '    says:\n      - usage\n'),
    ['changes.0.says: calls a sentence of ', 'more sentences outdated'],
  ],
  // Facts
  [
    'an amount with its sign',
    FACTS_FILE,
    swap('amount: 1717.17', 'amount: $1717.17'),
    ['invoice-copies: amount: is "$1717.17"; write a number alone, without quotes, sign or comma'],
  ],
  [
    'a unit of another name',
    FACTS_FILE,
    swap('amount: 1717.17\n  unit: usd', 'amount: 1717.17\n  unit: dollars'),
    ['invoice-copies: unit: is "dollars"; write one of: usd, percent'],
  ],
  [
    'a date in words',
    FACTS_FILE,
    swap('amount: 1717.17\n  unit: usd', 'date: July 2026'),
    ['invoice-copies: date: write a day (YYYY-MM-DD) or a month (YYYY-MM)'],
  ],
  [
    'an end before the beginning',
    FACTS_FILE,
    swap('amount: 1717.17', 'since: 2026-09-30\n  until: 2026-01-01\n  amount: 1717.17'),
    ['invoice-copies: until: lies before "since"'],
  ],
  [
    'a fact checked on a day still to come',
    FACTS_FILE,
    swap(/(invoice-copies[\s\S]*)checkedOn: .*\n.*\n/, '$1checkedOn: 2999-11-23\n  checkAgainBy: 2999-12-23\n'),
    ['invoice-copies: checkedOn: 2999-11-23 is still to come'],
  ],
  ['an id twice', FACTS_FILE, (text) => text + FACT, ['invoice-copies: this id is used twice; choose another']],
  [
    'facts that are no list',
    'facts/new.yaml',
    () => 'id: new-fact\n',
    ['must be a list of facts, each of which begins with "- id:"'],
  ],
  // Errors
  [
    'a signature as mere text',
    ERROR_FILE,
    swap('{ text: invoice_gate_shut, weight: 10 }', 'invoice_gate_shut'),
    ['signatures.0: must hold fields, each "name: value"'],
  ],
  [
    'a comma in a signature',
    ERROR_FILE,
    swap('the gate for invoices is shut,', 'sorry, the gate for invoices is shut,'),
    [
      'signatures.1: "the gate for invoices is shut" is read as a field; inside braces, text with a comma goes in quotes',
    ],
  ],
  [
    'an error among the answers',
    'answers/errors/gate-shut.md',
    newErrorText,
    ['file: this is an error; those stand in data/errors'],
  ],
  [
    'an error a folder too deep',
    'errors/api/gate-shut.md',
    newErrorText,
    ['file: nothing reads it here; an error is data/errors/<id>.md'],
  ],
  [
    'a figure in the title of an error',
    ERROR_FILE,
    swap('gate for invoices is', 'gate is for 5 days'),
    ['title: "5 days" ages; put it another way'],
  ],
  [
    'a figure in the gate',
    ERROR_FILE,
    swap('gate: The prepaid', 'gate: The $5 of prepaid'),
    ['gate: "$5" ages; put it'],
  ],
  // Prices
  [
    'a figure in the head of a column',
    TABLE_FILE,
    swap('On annual billing', 'For 12 months'),
    ['columns.0.title: "12 months" ages; put it another way'],
  ],
  [
    'a figure in a row',
    TABLE_FILE,
    swap('[invoice-copies,', '[$17,'),
    ['rows.0.figures.0: name a fact of data/facts by its id; the figure itself stands there'],
  ],
  [
    'a fact in braces in a row',
    TABLE_FILE,
    swap('[invoice-copies,', '[{invoice-copies},'),
    ['rows.0.figures.0: name a fact of data/facts by its id, without braces'],
  ],
  [
    'a slip in a row',
    TABLE_FILE,
    swap('[invoice-copies,', '[invoice-copy,'),
    ['row "A copy": "invoice-copy" names no fact in data/facts; did you mean "invoice-copies"?'],
  ],
  ['a row twice', TABLE_FILE, swap(/^rows:\n(.*\n)/m, '$&$1'), ['row "A copy": stands twice']],
  // Notes
  [
    'words under the name with hyphens',
    WORDS_FILE,
    swap('  new_note:', '  new-note:'),
    [
      'notes.new_note.title: is missing (data/explainers/new-note.ts needs it)',
      'notes.new-note: there is no such note in data/explainers; did you mean "new_note"?',
    ],
  ],
  [
    'no words at all',
    WORDS_FILE,
    swap(NOTE_WORDS, 'notes:\n'),
    ['notes.new_note.text: is missing (data/explainers/new-note.ts needs it)'],
  ],
  [
    'a note whose words are left empty',
    WORDS_FILE,
    swap(NOTE_WORDS, 'notes:\n  new_note:\n'),
    ['notes.new_note: is empty'],
  ],
  [
    'a number for a word',
    WORDS_FILE,
    swap('A copy is not free.', '429'),
    ['notes.new_note.text: must be text; write it in quotes: "429"'],
  ],
  ['an empty catalogue', WORDS_FILE, () => '', ['holds no fields; copy the example in docs/']],
  [
    'a slip in a fact of a note',
    WORDS_FILE,
    swap('{invoice-copies}', '{invoice-copys}'),
    ['notes.new_note.more: {invoice-copys} names no fact in data/facts; did you mean {invoice-copies}?'],
  ],
];
