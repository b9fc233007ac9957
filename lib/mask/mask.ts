/**
 * Takes secrets out of a text before anything else sees it: API keys, tokens, cookies, e-mail addresses, ids. Reads the
 * text once, piece by piece; never looks further than a line from where it is. What is masked stays recognisable by
 * its beginning ("sk-proj-…(masked)"), and masking twice changes nothing.
 */
import { isLongWord, isSecretValue, type SecretKind, shapeOf } from './shapes.ts';

export type { SecretKind } from './shapes.ts';

export type Masked = {
  text: string;
  /** What was taken out, each kind once. */
  kinds: SecretKind[];
  /** One of OpenAI's keys was whole, so it may still work. */
  hasLiveKey: boolean;
};

/** @param word stands for what was taken out, in brackets */
export function mask(text: string, word = 'masked'): Masked {
  return new Masking(text, `…(${word})`).run();
}

/** The text without its marks, for those who look for words in it. */
export function withoutMarks(text: string, word = 'masked'): string {
  return text.replaceAll(`…(${word})`, ' ');
}

/** Names beside which stands a secret: "access_token": "…", x-api-key: …, OPENAI_API_KEY=… */
const SECRET_NAME =
  /(?:api_?key|token|secret|passw(?:or)?d|pwd|session|credentials?|authorization|puid|cf_clearance|cf_bm|cfuvid|oai_did|oai_sc|sessid|sessionid|connect_sid)$/;
const PASSWORD_NAME = /(?:passw(?:or)?d|pwd)$/;
const ID_NAME = /^(?:x_)?(?:oai_)?request_?id$|^cf_ray$|^(?:chatgpt_)?account_?id$|^organization_?id$/;
const COOKIE_NAME = /^(?:set_)?cookie2?$/;
/** Between a name and its value: quotes, however often escaped, and ":" or "=". */
const ASSIGNS = /^(?:\\*["'])?\s{0,4}(?:[:=]|%3D)\s{0,4}(?:\\*["'`])?$/;
const SCHEME = /^(?:bearer|basic)$/i;

const MOST_NAME = 40;
const MOST_BETWEEN = 24;
const MOST_LOCAL = 64;
const MOST_DOMAIN = 255;

class Masking {
  private readonly text: string;
  private readonly mark: string;
  private readonly out: string[] = [];
  /** Up to here the text was written out. */
  private done = 0;
  private readonly kinds = new Set<SecretKind>();
  private hasLiveKey = false;
  /** Where the last piece stands, which may be the name of the next; and the one before it, for "request id". */
  private nameStart = 0;
  private nameEnd = 0;
  private beforeStart = 0;
  private beforeEnd = 0;
  /**
   * Where the last value ended that was no secret. What is left of it, after a name in it ("token=token=…"), is not read
   * to its end again: it can be nothing but a long word, or else the whole had been a secret.
   */
  private plainEnd = 0;
  /** The piece that is being read has a "-" or "_" in it. */
  private hasSeparator = false;

  constructor(text: string, mark: string) {
    this.text = text;
    this.mark = mark;
  }

  run(): Masked {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (isPieceLetter(code)) {
        let flags = 0;
        let end = at;
        for (; end < text.length; end++) {
          const letter = LETTERS[text.charCodeAt(end)] ?? 0;
          if (letter === 0) break;
          flags |= letter;
        }
        this.hasSeparator = (flags & SEPARATOR) > 0;
        at = this.piece(at, end);
      } else if (code === 64) at = this.email(at);
      else at++;
    }
    if (this.done === 0) return { text, kinds: [], hasLiveKey: false };
    this.out.push(text.slice(this.done));
    return { text: this.out.join(''), kinds: [...this.kinds], hasLiveKey: this.hasLiveKey };
  }

  /** @returns where to read on */
  private piece(start: number, end: number): number {
    const { text, mark } = this;
    // Typed on after a mark: the rest of a key that was masked before it was whole.
    if (text.charCodeAt(start - 1) === 41 && text.endsWith(mark, start)) return this.takeOut(start, end, '');
    const after = this.secretAt(start, end);
    if (after > 0) return after;
    this.beforeStart = this.nameStart;
    this.beforeEnd = this.nameEnd;
    this.nameStart = start;
    this.nameEnd = end;
    return end;
  }

  /** @returns where the secret that begins here ends, or 0 */
  private secretAt(start: number, end: number): number {
    const { text } = this;
    if (this.isNamed(start)) {
      // Base64 may begin with one of these.
      const between = text.slice(this.nameEnd, start).replace(/[.+/~]*$/, '');
      const value = this.valueAfterName(this.nameEnd + between.length, between);
      if (value > 0) return value;
    }
    const length = end - start;
    if (length < 3) return 0;
    if (text.startsWith('eyJ', start)) {
      const jwt = this.jwt(start, end);
      if (jwt > 0) return this.note('token', this.takeOut(start + 3, jwt, this.mark));
    }
    if (text.startsWith('sk-', start) && this.isHidden(end)) return this.hiddenKey(start, end);
    // The quick look: short words without a "-" are none.
    if (length < 6 || (length < 16 && !this.hasSeparator)) return 0;
    const shape = shapeOf(text.slice(start, end));
    if (!shape) return 0;
    const keyEnd = shape.kind === 'key' && this.isHidden(end) ? this.hiddenEnd(end) : end;
    if (shape.kind === 'key' && shape.isLive && keyEnd === end) this.hasLiveKey = true;
    return this.note(shape.kind, this.takeOut(start + shape.from + shape.keep, keyEnd, this.mark));
  }

  /** A key that somebody shortened: "sk-proj-****abcd", "sk-...wxyz". Nothing is left to hide in "sk-...". */
  private hiddenKey(start: number, end: number): number {
    const { text } = this;
    const prefix = /^sk-(?:(?:proj|svcacct|admin|service|ant|or)-)?/.exec(text.slice(start, end))?.[0] ?? 'sk-';
    const hiddenEnd = this.hiddenEnd(end);
    if (start + prefix.length === end && !isPieceLetter(text.charCodeAt(hiddenEnd - 1))) return hiddenEnd;
    return this.note('key', this.takeOut(start + prefix.length, hiddenEnd, this.mark));
  }

  /** Letters of a key are left out here, and not by us. */
  private isHidden(at: number): boolean {
    return isHider(this.text, at) && !this.text.startsWith(this.mark, at);
  }

  private hiddenEnd(from: number): number {
    const { text } = this;
    let end = from;
    while (isHider(text, end)) {
      while (isHider(text, end)) end++;
      while (isPieceLetter(text.charCodeAt(end))) end++;
    }
    return end;
  }

  /** Three pieces with dots between them, the first a base64 "{". */
  private jwt(start: number, end: number): number {
    const { text } = this;
    if (end - start < 10 || text[end] !== '.') return 0;
    let last = end;
    for (let dots = 0; dots < 4 && text[last] === '.' && isPieceLetter(text.charCodeAt(last + 1)); dots++) {
      last++;
      while (isPieceLetter(text.charCodeAt(last))) last++;
    }
    return last > end ? last : 0;
  }

  /** Something stands before that may say what this is: a name with ":" or "=", or "Bearer". */
  private isNamed(start: number): boolean {
    const { text } = this;
    const length = this.nameEnd - this.nameStart;
    // Names don't begin with a digit; hours and addresses do.
    if (text.charCodeAt(this.nameStart) < 65 && text[this.nameStart] !== '-') return false;
    if (length === 0 || length > MOST_NAME || start - this.nameEnd > MOST_BETWEEN) return false;
    for (let at = this.nameEnd; at < start; at++) {
      const code = text.charCodeAt(at);
      if (code === 58 || code === 61 || code === 37) return true;
    }
    return length <= 8 && /^(?:bearer|basic|id|--cookie)$/i.test(text.slice(this.nameStart, this.nameEnd));
  }

  private valueAfterName(start: number, between: string): number {
    const given = this.text.slice(this.nameStart, this.nameEnd);
    const name = given.replace(/^-+/, '').replaceAll('-', '_').toLowerCase();
    if (SCHEME.test(name) && /^\s+$/.test(between)) return this.value(start, 'token', true);
    const before = this.text.slice(this.beforeStart, this.beforeEnd);
    const isRequestId = name === 'id' && /^request$/i.test(before) && /^[\s:=]+$/.test(between);
    if (isRequestId) return this.value(start, 'id', true);
    const assigns = ASSIGNS.test(between);
    if (COOKIE_NAME.test(name) && (assigns || given.startsWith('--'))) return this.cookies(start);
    if (!assigns) return 0;
    if (ID_NAME.test(name)) return this.value(start, 'id', true);
    if (PASSWORD_NAME.test(name) && /["'=]/.test(between)) return this.value(start, 'token', false);
    return SECRET_NAME.test(name) ? this.value(start, 'token', true) : 0;
  }

  /** A value up to where such a value ends. A known beginning ("sk-proj-") is left to be seen. */
  private value(start: number, kind: SecretKind, mustLookSecret: boolean): number {
    const { text } = this;
    const isRest = start < this.plainEnd;
    const end = isRest ? this.plainEnd : this.endOfValue(start);
    const value = text.slice(start, end);
    const isSecret = isRest ? isLongWord : isSecretValue;
    if (mustLookSecret ? !isSecret(value) : value.length < 4) {
      this.plainEnd = end;
      return 0;
    }
    const pieceEnd = value.search(/[^\w-]|$/);
    const known = shapeOf(value.slice(0, pieceEnd));
    if (known && known.from === 0) {
      if (known.kind === 'key' && known.isLive) this.hasLiveKey = true;
      return this.note(known.kind, this.takeOut(start + known.keep, end, this.mark));
    }
    return this.note(kind, this.takeOut(start, end, this.mark));
  }

  private endOfValue(start: number): number {
    const { text } = this;
    let end = start;
    while (isValueLetter(text.charCodeAt(end))) end++;
    // A full stop ends a sentence.
    while (end > start && text[end - 1] === '.') end--;
    return end;
  }

  /** All the cookies of a line: "name=value; name=value". */
  private cookies(start: number): number {
    const { text } = this;
    if (!/^[\w!#$%&*.^|~+-]{1,128}=/.test(text.slice(start, start + 130))) return 0;
    let end = start;
    while (end < text.length && !/["'\r\n\\]/.test(text[end] ?? '')) end++;
    return this.note('cookie', this.takeOut(start, end, this.mark));
  }

  /** @param at where the "@" stands */
  private email(at: number): number {
    const { text } = this;
    let first = at;
    while (first > this.done && at - first < MOST_LOCAL && isLocalLetter(text[first - 1] ?? '')) first--;
    // Rare in addresses, common before them: "?mail=a@b.de", 'a@b.de'.
    const before = text.slice(first, at).search(/[^/=?'`{|}&]+$/);
    const start = before > 0 ? first + before : first;
    let end = at + 1;
    while (end - at < MOST_DOMAIN && isDomainLetter(text.charCodeAt(end))) end++;
    while (end > at && /[.-]/.test(text[end - 1] ?? '')) end--;
    if (start === at || !/\.[^.\d@]{2}/.test(text.slice(at, end))) return at + 1;
    return this.note('email', this.takeOut(start, end, `…@${this.mark}`));
  }

  private note(kind: SecretKind, end: number): number {
    this.kinds.add(kind);
    return end;
  }

  private takeOut(start: number, end: number, instead: string): number {
    this.out.push(this.text.slice(this.done, start), instead);
    this.done = end;
    this.nameStart = this.nameEnd = this.beforeStart = this.beforeEnd = end;
    return end;
  }
}

/** What pieces are made of: letters and digits, and "-" and "_". By code; the others are 0. */
const SEPARATOR = 2;
const LETTERS = new Uint8Array(0x10000);
for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
  LETTERS[letter.charCodeAt(0)] = 1;
  LETTERS[letter.toUpperCase().charCodeAt(0)] = 1;
}
for (const digit of '0123456789') LETTERS[digit.charCodeAt(0)] = 1;
for (const letter of '-_') LETTERS[letter.charCodeAt(0)] = SEPARATOR;

const isPieceLetter = (code: number): boolean => (LETTERS[code] ?? 0) > 0;

/** Also what base64 and tokens with parts hold: "." "/" "+" "=" "~" "%". */
function isValueLetter(code: number): boolean {
  return isPieceLetter(code) || (code >= 45 && code <= 47) || code === 43 || code === 61 || code === 126 || code === 37;
}

/** A star, a bullet, an ellipsis, or one of several dots. */
function isHider(text: string, at: number): boolean {
  const letter = text[at];
  return (
    letter === '*' ||
    letter === '•' ||
    letter === '…' ||
    (letter === '.' && (text[at + 1] === '.' || text[at - 1] === '.'))
  );
}

/** What may stand before the "@". */
const isLocalLetter = (letter: string): boolean => /[\w.!#$%&'*+/=?^`{|}~\u00c0-\u1fff-]/.test(letter);

const isDomainLetter = (code: number): boolean =>
  isPieceLetter(code) ? code !== 95 : code === 46 || (code > 0xbf && code < 0x2000);
