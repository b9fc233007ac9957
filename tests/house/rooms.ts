/** The rooms of what is shipped, and the picture of them in docs/architecture.md. */
import type { Import } from './imports.ts';

/** From one room to another, with an import that makes it so. */
export type Arrow = { from: string; to: string; by?: Import };

/** The room of a file: a folder of components/ or lib/, or entrypoints or data as a whole. Undefined outside those. */
function roomOf(file: string): string | undefined {
  const [top = '', second = '', ...rest] = file.split('/');
  if (top === 'entrypoints' || top === 'data') return top;
  if (top !== 'components' && top !== 'lib') return undefined;
  // Files of components/ itself serve both of its rooms.
  return rest.length > 0 ? second : 'both';
}

export function rooms(files: readonly string[]): Set<string> {
  return new Set(files.flatMap((file) => roomOf(file) ?? []));
}

/** Which room imports from which, each pair once. */
export function arrowsOf(imports: readonly Import[]): Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const by of imports) {
    const [from, to] = [roomOf(by.from), roomOf(by.to)];
    if (from && to && from !== to) arrows.set(`${from} ${to}`, { from, to, by });
  }
  return [...arrows.values()];
}

export type Picture = { rooms: Set<string>; arrows: Arrow[] };

/** Reads a Mermaid flowchart: `id["label"]` is a room, `a --> b & c` two arrows. */
export function readPicture(markdown: string): Picture {
  const [, chart = ''] = /^```mermaid\n([\s\S]*?)^```/m.exec(markdown) ?? [];
  const lines = chart.split('\n');
  return {
    rooms: new Set(lines.flatMap((line) => /^\s*(\w+)\[/.exec(line)?.[1] ?? [])),
    arrows: lines.flatMap((line) => {
      const [, from = '', ends = ''] = /^\s*(\w+) --> (.+)$/.exec(line) ?? [];
      return from ? ends.split('&').map((to) => ({ from, to: to.trim() })) : [];
    }),
  };
}

/** A sentence for all in which picture and code differ. */
export function differences(code: Picture, picture: Picture): string[] {
  const { arrows } = picture;
  return [
    ...[...code.rooms].filter((room) => !picture.rooms.has(room)).map((room) => `The room ${room} is not drawn.`),
    ...[...picture.rooms]
      .filter((room) => !code.rooms.has(room))
      .map((room) => `There is no room ${room}: rub it out.`),
    ...arrows
      .filter(({ from, to }) => !code.arrows.some((arrow) => arrow.from === from && arrow.to === to))
      .map(({ from, to }) => `${from} --> ${to} is drawn, but nothing in ${from} imports from ${to}: rub it out.`),
    ...code.arrows
      .filter(({ from, to }) => !leads(from, to, arrows))
      .map(({ from, to, by }) => `${by?.from} imports ${by?.to}, but no way leads there: draw ${from} --> ${to}.`),
    ...arrows
      .filter((arrow) => leads(arrow.from, arrow.to, without(arrow, arrows)))
      .map(({ from, to }) => `${from} --> ${to} is drawn, though a longer way shows it: leave it out.`),
  ];
}

const without = (left: Arrow, arrows: readonly Arrow[]) => arrows.filter((arrow) => arrow !== left);

/** Whether one comes from one room to the other along the arrows. */
function leads(from: string, to: string, arrows: readonly Arrow[]): boolean {
  const reached = new Set([from]);
  for (const room of reached) for (const arrow of arrows) if (arrow.from === room) reached.add(arrow.to);
  return from !== to && reached.has(to);
}
