/** What secrets look like, judged by their letters alone. Nothing here reads further than the piece it is given. */

export const SECRET_KINDS = ['key', 'other-key', 'token', 'cookie', 'id', 'email'] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];

/** What a piece is, and how much of its beginning may stay to be understood. */
export type Shape = { kind: SecretKind; keep: number; isLive: boolean };

/** Beginnings of OpenAI's API keys that say so by themselves, wherever they stand. */
const OPENAI_PREFIX = /sk-(?:proj|svcacct|admin|service)-/;
/** Every key of OpenAI's has had this in its middle. */
const OPENAI_MIDDLE = 'T3BlbkFJ';

/** Beginnings of other services' keys. What follows must be long enough to be one. */
const OTHER_PREFIX =
  /^(?:sk-ant-|sk-or-|sk_live_|sk_test_|rk_live_|pk_live_|whsec_|gh[opsur]_|github_pat_|glpat-|xox[abprs]-|xapp-|AKIA|ASIA|AIza|gsk_|xai-|hf_|r8_|pplx-|npm_|dop_v1_|nvapi-|fw_|csk-|tvly-|lsv2_)/;
/** Tokens of sessions, refreshes and short-lived keys. */
const TOKEN_PREFIX = /^(?:sess-|rt_|ek_|oaistb_rt_|at-)/;
/** Ids of organizations, projects, requests, users, workspaces. */
const ID_PREFIX = /^(?:org-|proj_|req_|user-|acct_|acct-|ws_|workspace-)/;
/** Of these, what is as long as the ids are is no word, be it of letters of one kind. */
const LONG_ID = /^(?:org-|proj_|req_)[A-Za-z\d]{20}/;
/** The same, glued to what stands before; then it must be as long as such ids are. */
const GLUED_ID = /(?:org-|proj_|req_)(?=[A-Za-z\d]{20})/;

const LIVE_LENGTH = 20;

/** A piece made of letters, digits, "-" and "_": what kind of secret it is. Undefined for ordinary words. */
export function shapeOf(piece: string): (Shape & { from: number }) | undefined {
  if (piece.length < 6) return undefined;
  return (mayBeKey(piece) ? openaiKey(piece) : undefined) ?? prefixed(piece) ?? opaque(piece);
}

/** The quick look, because most words are none. */
const mayBeKey = (piece: string): boolean => piece.includes('sk-') || piece.includes(OPENAI_MIDDLE);

function openaiKey(piece: string): (Shape & { from: number }) | undefined {
  const named = OPENAI_PREFIX.exec(piece);
  if (named) {
    const rest = piece.slice(named.index + named[0].length);
    if (rest.length >= 8 || (rest.length >= 4 && hasDigitOrCapital(rest)))
      return { kind: 'key', from: named.index, keep: named[0].length, isLive: rest.length >= LIVE_LENGTH };
  }
  const from = piece.startsWith('sk-') ? 0 : (/[-_]sk-/.exec(piece)?.index ?? -2) + 1;
  const rest = from < 0 ? '' : piece.slice(from + 3);
  if (from >= 0 && !/^(?:ant|or)-/.test(rest) && isKeyRest(rest))
    return { kind: 'key', from, keep: 3, isLive: rest.length >= LIVE_LENGTH };
  // The name of a variable may be glued to it: nothing of the piece is kept then.
  if (piece.includes(OPENAI_MIDDLE)) return { kind: 'key', from: 0, keep: 0, isLive: piece.length >= LIVE_LENGTH };
  return undefined;
}

/** What follows "sk-" is a key, and not a word of a style sheet or a language code ("sk-container-id-1", "sk-SK"). */
function isKeyRest(rest: string): boolean {
  if (rest.length >= LIVE_LENGTH && hasDigitOrCapital(rest)) return true;
  return rest.split(/[-_]/).some((part) => part.length >= 16 || (part.length >= 6 && hasDigitOrCapital(part)));
}

function prefixed(piece: string): (Shape & { from: number }) | undefined {
  if (piece.length < 11) return undefined;
  const other = OTHER_PREFIX.exec(piece)?.[0].length;
  if (other !== undefined && piece.length - other >= 16)
    return { kind: 'other-key', from: 0, keep: other, isLive: true };
  const token = TOKEN_PREFIX.exec(piece)?.[0].length;
  if (token !== undefined && piece.length - token >= 16) return { kind: 'token', from: 0, keep: token, isLive: true };
  const id = ID_PREFIX.exec(piece)?.[0].length;
  if (id !== undefined && piece.length - id >= 8 && (isMixed(piece.slice(id)) || LONG_ID.test(piece)))
    return { kind: 'id', from: 0, keep: id, isLive: false };
  const glued = piece.length < 24 ? null : GLUED_ID.exec(piece);
  if (glued && isMixed(piece.slice(glued.index + glued[0].length)))
    return { kind: 'id', from: glued.index, keep: glued[0].length, isLive: false };
  return undefined;
}

/**
 * Without a known beginning: long, and its capitals, small letters and digits in no order. Names in code have all
 * three too, but in runs; hashes are of one case.
 */
function opaque(piece: string): (Shape & { from: number }) | undefined {
  if (piece.length < 32 || !/\d/.test(piece) || !/[a-z]/.test(piece) || !/[A-Z]/.test(piece)) return undefined;
  let changes = 0;
  let digits = 0;
  for (let at = 1; at < piece.length; at++) {
    const now = classOf(piece.charCodeAt(at));
    if (now === 2) digits++;
    if (now !== classOf(piece.charCodeAt(at - 1))) changes++;
  }
  if (digits < 3 || changes < piece.length * 0.35) return undefined;
  return { kind: 'token', from: 0, keep: 0, isLive: true };
}

/** Whether a value beside a telling name ("token=", "Bearer ") can be a secret, and is no plain word. */
export function isSecretValue(value: string): boolean {
  return (value.length >= 8 && isMixed(value)) || isLongWord(value);
}

export const isLongWord = (value: string): boolean => /^[a-z]{20,}$/i.test(value);

/** Letters with digits among them, or capitals inside. */
function isMixed(text: string): boolean {
  return (/\d/.test(text) && /[a-z]/i.test(text)) || /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(text) || /\d{6}/.test(text);
}

const hasDigitOrCapital = (text: string): boolean => /[\dA-Z]/.test(text);

function classOf(code: number): number {
  if (code >= 97) return 0;
  if (code >= 65) return 1;
  return code >= 48 ? 2 : 3;
}
