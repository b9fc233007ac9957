/**
 * Turns an answer's Markdown into the few shapes an answer may have. Whatever is not one of them is a problem,
 * said in plain words, so that nothing is dropped in silence.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Inline } from '../../data/compiled.ts';
import type { Fact } from '../../data/schema.ts';
import { plain } from '../../lib/search/plain.ts';
import { ageingCode, ageingIn, HOLE } from './ageing.ts';
import { showFact } from './facts.ts';
import { didYouMean } from './nearest.ts';

type MarkdownNode = ReturnType<typeof fromMarkdown>['children'][number];

const read = new Map<string, readonly MarkdownNode[]>();

/** The same text is parsed once: tests compile all content again for each mistake. */
function readMarkdown(text: string): readonly MarkdownNode[] {
  const known = read.get(text) ?? fromMarkdown(text).children;
  read.set(text, known);
  return known;
}

type Report = (message: string) => void;

/** What Markdown can do and answers do not, by the parser's names, with what to do instead. */
const NOT_USED: Record<string, string> = {
  html: 'HTML tags are not used in answers; a "<" that is meant goes in backticks',
  image: 'pictures are not used in answers; say it in words',
  code: 'blocks of code are not used in answers; a short command goes in backticks',
  blockquote: 'quotes (">") are not used in answers; write a paragraph',
  break: 'two spaces at the end of a line are not used in answers; begin a new paragraph or item',
  thematicBreak: 'lines across the page ("---", "***") are not used in answers',
  linkReference: 'links are written in full in answers: [words](https://…)',
  imageReference: 'pictures are not used in answers; say it in words',
  definition: 'links are written in full in answers: [words](https://…)',
};

/** What fromMarkdown takes for plain text, though whoever wrote it meant more. */
const LEFT_AS_TEXT: [pattern: RegExp, mend: string][] = [
  [/(?:^|\n)\s*\|.*\|/, 'tables are not used in answers; figures side by side go in data/tables'],
  [/~~/, '"~~" is not used in answers; leave out what is no longer so, or make it a change'],
  [/https?:\/\//, 'write an address as a link: [words](https://…)'],
  [/[{}]/, 'a brace stands alone; a fact is named as {its-id}'],
];

export class Prose {
  readonly usedFacts = new Set<string>();
  private readonly facts: ReadonlyMap<string, Fact>;
  private readonly report: Report;

  constructor(facts: ReadonlyMap<string, Fact>, report: Report) {
    this.facts = facts;
    this.report = report;
  }

  /** Reads a whole body: the short answer, then the two sections that may follow. */
  body(markdown: string): { short: Inline[]; steps: Inline[][]; more: Block[] } {
    const [first, ...rest] = readMarkdown(markdown);
    const short = first?.type === 'paragraph' ? this.paragraph(first.children) : [];
    if (first?.type !== 'paragraph') this.report('text: must begin with the short answer, as one paragraph');
    const sections = this.sections(rest);
    for (const [title, nodes] of Object.entries(sections))
      if (nodes.length === 0) this.report(`text: the section "${title}" is empty; fill it or leave it out`);
    const steps: Inline[][] = [];
    const [list, ...after] = this.blocks(sections['What to do'] ?? []);
    if (list && 'numbered' in list && after.length === 0) steps.push(...list.numbered);
    else if (list) this.report('text: "What to do" must hold one numbered list and nothing else');
    return { short, steps, more: this.blocks(sections.More ?? []) };
  }

  /** Reads one line of text from the front matter, such as the "now" of a change. */
  line(markdown: string, field: string): Inline[] {
    const [only, ...rest] = readMarkdown(markdown);
    if (only?.type === 'paragraph' && rest.length === 0) return this.paragraph(only.children, field);
    this.report(`${field}: "${markdown.slice(0, 40)}" must be a single paragraph`);
    return [];
  }

  private sections(nodes: MarkdownNode[]): Record<string, MarkdownNode[]> {
    const found: Record<string, MarkdownNode[]> = {};
    let current: MarkdownNode[] | undefined;
    for (const node of nodes) {
      if (node.type === 'heading') {
        const title = plain(this.inlines(node.children as never));
        if (found[title]) this.report(`text: the section "${title}" stands twice; put both under one heading`);
        if (!['What to do', 'More'].includes(title))
          this.report(`text: unknown section "${title}"; the sections are "What to do" and "More"`);
        current = found[title] ??= [];
      } else if (current) current.push(node);
      else this.report('text: only one paragraph may stand before the first section');
    }
    return found;
  }

  private blocks(nodes: MarkdownNode[]): Block[] {
    return nodes.flatMap((node): Block[] => {
      if (node.type === 'paragraph') return [{ paragraph: this.paragraph(node.children) }];
      if (node.type === 'list') {
        const items = node.children.map((item) => {
          const [paragraph, ...rest] = item.children;
          if (paragraph?.type === 'paragraph' && rest.length === 0) return this.paragraph(paragraph.children);
          this.report('text: a list item must be a single paragraph, without a list inside');
          return [];
        });
        return [node.ordered ? { numbered: items } : { bullets: items }];
      }
      this.notUsed(node.type, 'text');
      return [];
    });
  }

  /** A whole paragraph, so that a figure with bold type in the middle is still one. */
  private paragraph(nodes: { type: string }[], field = 'text'): Inline[] {
    const inlines = this.inlines(nodes, field);
    const { text, codes } = written(inlines);
    for (const { found, mend } of [...ageingIn(text), ...codes.flatMap(ageingCode)])
      this.report(`${field}: "${found}" ages; ${mend}`);
    return inlines;
  }

  private notUsed(type: string, field: string): void {
    this.report(`${field}: ${NOT_USED[type] ?? `"${type}" is not used in answers (paragraphs and lists are)`}`);
  }

  private inlines(nodes: { type: string }[], field = 'text'): Inline[] {
    return (nodes as MarkdownNode[]).flatMap((node): Inline[] => {
      switch (node.type) {
        case 'text':
          return this.withFacts(node.value, field);
        case 'strong':
          return [{ bold: this.inlines(node.children, field) }];
        case 'emphasis':
          return [{ emphasis: this.inlines(node.children, field) }];
        case 'inlineCode':
          return [{ code: node.value }];
        case 'link':
          if (!node.url.startsWith('https://')) this.report(`${field}: the link ${node.url} must begin with https://`);
          return [{ link: node.url, text: this.inlines(node.children, field) }];
        default:
          this.notUsed(node.type, field);
          return [];
      }
    });
  }

  private withFacts(value: string, field: string): Inline[] {
    const rest = value.replace(/\{[^}]*\}/g, '');
    for (const [pattern, mend] of LEFT_AS_TEXT) if (pattern.test(rest)) this.report(`${field}: ${mend}`);
    const text = value.replace(/\s*\n\s*/g, ' ');
    return text.split(/(\{[^}]*\})/).flatMap((part): Inline[] => {
      if (!part.startsWith('{')) return part ? [part] : [];
      const id = part.slice(1, -1);
      const fact = this.facts.get(id);
      if (!fact) {
        this.report(`${field}: ${noFact(id, this.facts.keys())}`);
        return [];
      }
      this.usedFacts.add(id);
      return [{ fact: id, text: showFact(fact) }];
    });
  }
}

/** @param ids of all facts */
export function noFact(id: string, ids: Iterable<string>): string {
  return `{${id}} names no fact in data/facts${didYouMean(id, ids, (name) => `{${name}}`)}`;
}

/** What was written out, with HOLE for facts and codes, and the codes apart. */
function written(inlines: readonly Inline[]): { text: string; codes: string[] } {
  const codes: string[] = [];
  const text = inlines.map((part): string => {
    if (typeof part === 'string') return part;
    if ('fact' in part) return HOLE;
    if ('code' in part) {
      codes.push(part.code);
      return HOLE;
    }
    const inner = written('link' in part ? part.text : 'bold' in part ? part.bold : part.emphasis);
    codes.push(...inner.codes);
    return inner.text;
  });
  return { text: text.join(''), codes };
}
