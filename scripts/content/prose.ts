/**
 * Turns an answer's Markdown into the few shapes an answer may have. Whatever is not one of them is a problem,
 * said in plain words, so that nothing is dropped in silence.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Inline } from '../../data/compiled.ts';
import type { Fact } from '../../data/schema.ts';
import { plain } from '../../lib/search/plain.ts';
import { showFact } from './facts.ts';

type MarkdownNode = ReturnType<typeof fromMarkdown>['children'][number];
type Report = (message: string) => void;

/** Figures that age may stand in facts only; `$0` does not age. */
const FIGURE = /\$\s?(?!0(?!\d|\.\d))\d[\d.,]*|\d[\d.,]*\s?[%％]|\b\d+(?:[.,]\d+)*\s+(?:credits|tokens)\b/i;

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
    const [first, ...rest] = fromMarkdown(markdown).children;
    const short = first?.type === 'paragraph' ? this.inlines(first.children) : [];
    if (first?.type !== 'paragraph') this.report('text: must begin with the short answer, as one paragraph');
    const sections = this.sections(rest);
    const steps: Inline[][] = [];
    const [list, ...after] = this.blocks(sections['What to do'] ?? []);
    if (list && 'numbered' in list && after.length === 0) steps.push(...list.numbered);
    else if (list) this.report('text: "What to do" must hold one numbered list and nothing else');
    return { short, steps, more: this.blocks(sections.More ?? []) };
  }

  /** Reads one line of text, such as the "now" of a change. */
  line(markdown: string): Inline[] {
    const [only, ...rest] = fromMarkdown(markdown).children;
    if (only?.type === 'paragraph' && rest.length === 0) return this.inlines(only.children);
    this.report(`text: "${markdown.slice(0, 40)}" must be a single paragraph`);
    return [];
  }

  private sections(nodes: MarkdownNode[]): Record<string, MarkdownNode[]> {
    const found: Record<string, MarkdownNode[]> = {};
    let current: MarkdownNode[] | undefined;
    for (const node of nodes) {
      if (node.type === 'heading') {
        const title = plain(this.inlines(node.children as never));
        if (!['What to do', 'More'].includes(title))
          this.report(`text: unknown section "${title}"; the sections are "What to do" and "More"`);
        current = found[title] = [];
      } else if (current) current.push(node);
      else this.report('text: only one paragraph may stand before the first section');
    }
    return found;
  }

  private blocks(nodes: MarkdownNode[]): Block[] {
    return nodes.flatMap((node): Block[] => {
      if (node.type === 'paragraph') return [{ paragraph: this.inlines(node.children) }];
      if (node.type === 'list') {
        const items = node.children.map((item) => {
          const [paragraph, ...rest] = item.children;
          if (paragraph?.type === 'paragraph' && rest.length === 0) return this.inlines(paragraph.children);
          this.report('text: a list item must be a single paragraph');
          return [];
        });
        return [node.ordered ? { numbered: items } : { bullets: items }];
      }
      this.report(`text: "${node.type}" is not used in answers (paragraphs and lists are)`);
      return [];
    });
  }

  private inlines(nodes: { type: string }[]): Inline[] {
    return (nodes as MarkdownNode[]).flatMap((node): Inline[] => {
      switch (node.type) {
        case 'text':
          return this.withFacts(node.value.replace(/\s*\n\s*/g, ' '));
        case 'strong':
          return [{ bold: this.inlines(node.children) }];
        case 'emphasis':
          return [{ emphasis: this.inlines(node.children) }];
        case 'inlineCode':
          return [{ code: node.value }];
        case 'link':
          if (!node.url.startsWith('https://')) this.report(`text: the link ${node.url} must begin with https://`);
          return [{ link: node.url, text: this.inlines(node.children) }];
        default:
          this.report(`text: "${node.type}" is not used in answers`);
          return [];
      }
    });
  }

  private withFacts(text: string): Inline[] {
    const figure = FIGURE.exec(text.replace(/\{[^}]*\}/g, ''));
    if (figure) this.report(`text: "${figure[0]}" ages; make it a record in data/facts and name it in braces`);
    return text.split(/(\{[^}]*\})/).flatMap((part): Inline[] => {
      if (!part.startsWith('{')) return part ? [part] : [];
      const id = part.slice(1, -1);
      const fact = this.facts.get(id);
      if (!fact) {
        this.report(`text: {${id}} names no fact in data/facts`);
        return [];
      }
      this.usedFacts.add(id);
      return [{ fact: id, text: showFact(fact) }];
    });
  }
}
