/**
 * Brings the forms of an English word together: "stops", "stopped" and "stopping" are "stop", "doesn't" is "not",
 * "five" is "5". Rough on purpose: what counts is that what a claim says and what a reader pastes are cut alike.
 */

const SAME = new Map(
  Object.entries({
    ...{ is: 'be', are: 'be', being: 'be', has: 'have', had: 'have', uses: 'use', used: 'used', using: 'use' },
    ...{ paid: 'pay', sold: 'sell', gave: 'give', given: 'give', made: 'make', ran: 'run', got: 'get', kept: 'keep' },
    ...{ two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10' },
    ...{ h: 'hour', hr: 'hour', hrs: 'hour', mo: 'month', yr: 'year' },
    ...{ cannot: 'not', cant: 'not', wont: 'not', dont: 'not', doesnt: 'not', didnt: 'not', isnt: 'not', arent: 'not' },
  }),
);
/** Words that only look as if they had such an ending. */
const WHOLE = new Set([
  'setting',
  'during',
  'nothing',
  'used',
  'were',
  'spring',
  'something',
  'anything',
  'everything',
]);

const VOWEL = /[aeiouy]/;

export function stem(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (lower.endsWith("n't")) return 'not';
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower.replaceAll("'", '');
  const same = SAME.get(bare) ?? bare;
  return same.length < 4 || WHOLE.has(same) || /[^a-z]/.test(same) ? same : shortened(same);
}

/** The same, for a long text, which says most of its words again and again. */
export function stemmer(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      if (known.size === MOST_KNOWN) known.clear();
      found = stem(word);
      known.set(word, found);
    }
    return found;
  };
}
const MOST_KNOWN = 5000;

function shortened(word: string): string {
  if (word.endsWith('ing')) return root(word, word.slice(0, -3));
  if (word.endsWith('ied') || word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ed') && !word.endsWith('eed')) return root(word, word.slice(0, -2));
  if (/[^siu]s$/.test(word)) return withoutE(word.slice(0, -1));
  return withoutE(word);
}

/** What is left without its ending, if that is still a word: "stopp" is "stop", but "us" is not "using". */
function root(word: string, rest: string): string {
  if (rest.length < 3 || !VOWEL.test(rest)) return word;
  const last = rest.at(-1) ?? '';
  return last === rest.at(-2) && !'lsz'.includes(last) ? rest.slice(0, -1) : withoutE(rest);
}

const withoutE = (word: string) => (word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word);
