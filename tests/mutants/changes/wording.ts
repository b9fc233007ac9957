/** Changes of the words: new names, a language nobody knows, a translation by the browser. */

import { contentOf, leavesOf, make, type Subject, setText } from '../page.ts';
import { hashOf } from '../random.ts';
import { SYNONYMS } from '../words/synonyms.ts';
import { LANGUAGES, TRANSLATIONS } from '../words/translations.ts';

const SPOKEN = ['aria-label', 'title', 'placeholder'];

/** Labels get other names, the same on the whole page. Attributes follow, as a site's own translation table would. */
export function renameLabels(subject: Subject): boolean {
  const { random } = subject;
  const names = SYNONYMS.filter(() => random.chance(0.75)).map(
    ([known, others]) => [known, random.pick(others)] as const,
  );
  const renamed = (text: string) => {
    // Single words are names only where they stand alone.
    const hit = names.find(([known]) => (/[^\p{Script=Latin}]/u.test(known) ? text.includes(known) : text === known));
    return hit ? text.replace(hit[0], () => hit[1]) : text;
  };
  let changed = 0;
  for (const leaf of leavesOf(document.body)) {
    const next = renamed(leaf.text);
    if (next === leaf.text) continue;
    setText(leaf, next);
    changed++;
  }
  for (const element of contentOf(subject).querySelectorAll(SPOKEN.map((name) => `[${name}]`).join(', ')))
    for (const name of SPOKEN) {
      const text = element.getAttribute(name);
      if (text) element.setAttribute(name, renamed(text));
    }
  return changed > 0;
}

/** Scripts to invent words in: syllables, and whether words are set apart. */
const SCRIPTS: [language: string, syllables: string, apart: boolean][] = [
  ['ka', 'ბა გე დი ვო ზუ თა კე ლი მო ნუ პა რე სი ტო ქუ ღა შე ჩი', true],
  ['hy', 'բա գե դի զո թու լա խե կի հո մու նա պե ռի սո տու փա քե', true],
  ['hi', 'का गे चि जो टु डा ने पि बो मु या रे लि वो सु हा', true],
  ['am', 'ሀ ለ መ ረ ሰ ቀ በ ተ ነ አ ከ ወ ዘ ደ ገ ጠ', true],
  ['th', 'กา ขี คู เง จา ชี ดู เต ทา นี บู เป มา ยี รู เล', false],
  ['el', 'βα γε δι ζο θυ κα λε μι νο ξυ πα ρε σι το φυ χα', true],
  ['uk', 'ба ґе ді жо зу ка ле мі но пу ра се ті фо ху ца', true],
  ['ar', 'با تي جو حا دي رو سا شي صو طا عي فو قا كي لو ما', true],
  ['is', 'bað gye dræ fjo hlu kað leg mýr nof þú rað sjy tjö vem', true],
];

/** Names that stay in any language. */
const KEPT = /^(?:Codex|ChatGPT|OpenAI|GitHub|Excel|Visa|CLI|API|GPT|TPM|RPM|TPD|UTC|[A-Z]*GMT|PST|AM|PM|gpt|sk|proj)$/;

/** Every word of the page is one nobody knows; numbers, signs and names stay. */
export function speakUnknown({ random }: Subject): boolean {
  const [language, list, apart] = random.pick(SCRIPTS);
  const syllables = list.split(' ');
  const salt = random.below(1000);
  const meanings = new Map<string, string>();
  const invent = (word: string) => {
    if (KEPT.test(word)) return word;
    const meaning = word.toLowerCase();
    const hash = hashOf(`${salt}${meaning}`);
    const count = Math.max(1, Math.min(5, Math.round(word.length / 2.4)));
    const syllable = (place: number) => syllables[(hash >>> (place * 5)) % syllables.length];
    let made = Array.from({ length: count }, (_, place) => syllable(place)).join('');
    // What is said by two words has two in every language.
    for (let place = count; (meanings.get(made) ?? meaning) !== meaning; place++) made += syllable(place % 6);
    meanings.set(made, meaning);
    return /^\p{Lu}/u.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
  };
  const speak = (text: string) => {
    const spoken = text.replace(/[\p{L}\p{M}]+(?:[’'][\p{L}]+)?/gu, invent);
    return apart ? spoken : spoken.replace(/(?<=[\p{L}\p{M}]) (?=[\p{L}])/gu, '');
  };
  for (const leaf of leavesOf(document.body)) setText(leaf, speak(leaf.text));
  for (const element of document.querySelectorAll('body *'))
    for (const name of SPOKEN) {
      const text = element.getAttribute(name);
      if (text) element.setAttribute(name, speak(text));
    }
  document.documentElement.lang = language;
  if (language === 'ar') document.documentElement.dir = 'rtl';
  return true;
}

/**
 * The browser translates the page: text nodes become others, wrapped in `font` elements or marked by attributes, and
 * `lang` changes. Attributes keep their English.
 */
export function translate({ random, language }: Subject): boolean {
  if (language !== 'en') return false;
  const target = random.pick(LANGUAGES);
  const column = LANGUAGES.indexOf(target) + 1;
  const way = random.pick(['fonts', 'fonts', 'plain', 'hashes']);
  let translated = 0;
  for (const { node, element, text } of leavesOf(document.body)) {
    const next = inWords(text, column);
    if (next === undefined) continue;
    translated++;
    const data = node.data.replace(text, () => next);
    if (way === 'fonts') {
      const style = { style: 'vertical-align: inherit;' };
      node.replaceWith(make('font', style, make('font', style, data)));
    } else {
      node.data = data;
      if (way === 'hashes') element.setAttribute('_msttexthash', String(hashOf(text)));
    }
  }
  document.documentElement.lang = target;
  if (way === 'fonts') document.documentElement.classList.add('translated-ltr');
  return translated > 0;
}

const NUMBER = /\d[\d.,]*\d|\d/g;
const byEnglish = new Map(TRANSLATIONS.map((entry) => [entry[0], entry]));

/** What the translation makes of a text, in words first of the whole and then of its parts. */
function inWords(text: string, column: number): string | undefined {
  const numbers = text.match(NUMBER) ?? [];
  const words = byEnglish.get(text.replace(NUMBER, '#'))?.[column];
  if (words !== undefined) {
    let place = 0;
    return words.replace(/#/g, () => numbers[place++] ?? '');
  }
  // A label of other words with a known one in it, as decoys have.
  let next = text;
  for (const [english, ...others] of TRANSLATIONS) {
    if (english.length > 8 && !english.includes('#') && next.includes(english))
      next = next.replace(english, () => others[column - 1] ?? english);
  }
  return next === text ? undefined : next;
}
