/** Reads YAML; dates stay text. What is wrong is said with its line and the mend, and what YAML would drop is a problem. */
import { type Document, isScalar, LineCounter, parseDocument, visit, type YAMLParseError } from 'yaml';

type Report = (message: string) => void;

/** By the parser's code: what people did who meet it. */
const MENDS: Partial<Record<YAMLParseError['code'], string>> = {
  TAB_AS_INDENT: 'indent with spaces, not with tabs',
  DUPLICATE_KEY: 'this field stands twice',
  BLOCK_AS_IMPLICIT_KEY: 'text that holds ": " goes in quotes as a whole',
  BLOCK_IN_FLOW: 'inside braces or brackets, text that holds ": " goes in quotes, and nothing is written null',
  BAD_SCALAR_START: 'text that begins with ` or @ goes in quotes as a whole',
  BAD_ALIAS: 'text that begins with * goes in quotes as a whole',
  BAD_INDENT: 'indent it like the lines beside it',
  MULTILINE_IMPLICIT_KEY: 'a field is its name, ":" and a space, then what it holds',
  MISSING_CHAR: 'a closing brace or bracket is missing, or a ":" after the name of a field',
  UNEXPECTED_TOKEN: 'indent it like the lines beside it',
};

const OPEN_QUOTE = 'the quotation mark at the beginning is never closed; such text goes in quotes as a whole';

const known = new Map<string, { value: unknown; problems: string[] }>();

/**
 * The same text is parsed once: tests compile all content again for each mistake.
 * @returns undefined when it is not YAML
 */
export function readYaml(text: string, report: Report): unknown {
  let read = known.get(text);
  if (!read) {
    const problems: string[] = [];
    read = { value: parse(text, (problem) => problems.push(problem)), problems };
    known.set(text, read);
  }
  for (const problem of read.problems) report(problem);
  return structuredClone(read.value);
}

function parse(text: string, report: Report): unknown {
  const damage = notUtf8(text);
  if (damage) return void report(damage);
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'core', lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const quote = openQuote(text, error);
    const at = quote ?? lines.linePos(error.pos[0]).line;
    const line = text.split('\n')[at - 1]?.trim() ?? '';
    const mend = quote ? OPEN_QUOTE : mendFor(error, text.split('\n')[at - 1] ?? '');
    report(`not YAML: line ${at}${line && ` (${line.slice(0, 60)})`}: ${mend}`);
    return undefined;
  }
  reportDropped(document, lines, report);
  return document.toJS();
}

/** What was meant for text, and began like something else. */
const BEGINS_OTHERWISE = /(?:^\s*|[:,{[-] )["'*{[]/;

function mendFor({ code, message }: YAMLParseError, line: string): string {
  if (/^ *\t/.test(line)) return MENDS.TAB_AS_INDENT ?? message;
  if (code === 'UNEXPECTED_TOKEN' && BEGINS_OTHERWISE.test(line))
    return 'text that begins with a quotation mark, *, { or [ goes in quotes as a whole';
  return MENDS[code] ?? message;
}

/** What was read as UTF-8 and is not holds signs that no text has. */
export const notUtf8 = (text: string): string | undefined =>
  /[\0\uFFFD]/.test(text) ? 'file: is not UTF-8 (or holds a damaged letter); save it as UTF-8' : undefined;

/** A quotation mark that is never closed is noticed only at the end of the file: the line it stands in. */
function openQuote(text: string, { message }: YAMLParseError): number | undefined {
  const [, mark] = /Missing closing (["'])/.exec(message) ?? [];
  if (!mark) return undefined;
  const opens = new RegExp(`(?:^|[:,[{-] )\\s*${mark}(?:[^${mark}]|${mark}\\w)*$`);
  const line = text.split('\n').findIndex((one) => opens.test(one));
  return line < 0 ? undefined : line + 1;
}

/** "- issue #8121" is the text "issue" and a remark: a remark that is one has a space after its sign. */
function reportDropped(document: Document, lines: LineCounter, report: Report): void {
  visit(document, (_, node) => {
    if (isScalar(node) && node.comment && /^\S/.test(node.comment))
      report(
        `line ${lines.linePos(node.range?.[1] ?? 0).line}: what follows " #" would be dropped ("#${node.comment}"); ` +
          'put the whole text in quotes',
      );
  });
}
