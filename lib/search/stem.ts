/** One form for the forms of an English word: "billed", "billing" and "bill" are one word to search. */

/** What no rule gets right, and numbers written out. */
const SPECIAL = new Map(
  Object.entries({
    ...{
      used: 'use',
      using: 'use',
      uses: 'use',
      usage: 'usage',
      paid: 'pay',
      bought: 'buy',
      spent: 'spend',
      stolen: 'steal',
    },
    ...{ ran: 'run', ate: 'eat', eaten: 'eat', gave: 'give', given: 'give', went: 'go', took: 'take', taken: 'take' },
    ...{ lost: 'lose', gone: 'gone', burnt: 'burn', burned: 'burn', subscription: 'subscrib', expiry: 'expir' },
    ...{ daily: 'day', business: 'business', licence: 'licens', people: 'person', money: 'money', during: 'during' },
    ...{ nothing: 'nothing', everything: 'everything', something: 'something', anything: 'anything', thing: 'thing' },
    ...{ one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10' },
    ...{ twelve: '12', twenty: '20', forty: '40', fifty: '50', hundred: '100', thousand: '1000' },
    ...{ h: 'hour', hr: 'hour', hrs: 'hour', min: 'minute', mins: 'minute', mo: 'month', yr: 'year', usd: 'dollar' },
    ...{ org: 'organiz', orgs: 'organiz', sub: 'subscrib', subs: 'subscrib', acct: 'account' },
  }),
);

const known = new Map<string, string>();

/** @param word in small letters, without accents */
export function stem(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    // Nothing longer is a word, and the patterns below would go over it for minutes.
    found = SPECIAL.get(word) ?? (/^[a-z]{4,40}$/.test(word) ? cut(plural(word)) : word);
    // What was pasted may hold any number of words that are never met again.
    if (known.size > 20_000) known.clear();
    known.set(word, found);
  }
  return found;
}

function cut(word: string): string {
  const special = SPECIAL.get(word);
  if (special) return special;
  // British spelling: "organise", "colour"; "hour" and "four" are too short to be meant.
  let rest = word.replace(/^(.{4,})is(e|ed|ing|ation)$/, '$1iz$2');
  if (rest.length > 5) rest = rest.replace(/our$/, 'or');
  const shorter =
    /^(.{3,})(?:ment|ation)$/.exec(rest)?.[1] ??
    /^(.{4,})(?:able|ible)$/.exec(rest)?.[1] ??
    /^(.*[aeiouy].*)(?:ing|(?<!e)ed)$/.exec(rest)?.[1] ??
    /^(.{4,}?)(?:al)?ly$/.exec(rest)?.[1];
  if (shorter !== undefined && shorter.length >= 3) rest = undouble(shorter);
  if (rest.length > 3) rest = rest.replace(/(?<!e)e$/, '').replace(/(?<![aeiou])y$/, 'i');
  return rest;
}

/** "access", "status" and "this" keep their end. */
function plural(word: string): string {
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}

/** "resetting" without its end is "resett". "bill", "pass" and "off" are whole. */
function undouble(word: string): string {
  if (/([bgmnprt])\1$/.test(word)) return word.slice(0, -1);
  // "cancell", but not "bill" or "spell": a longer word.
  return /[a-z]{5,}ll$/.test(word) ? word.slice(0, -1) : word;
}
