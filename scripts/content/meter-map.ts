/** Reads data/meter-map.yaml: every meter and every page is in it, and nothing stands on anything else. */
import type { CompiledMeterMap } from '../../data/compiled.ts';
import { METERS } from '../../data/meters.ts';
import { PAGE_IDS } from '../../data/page-ids.ts';
import { type Cells, type MeterMap, meterMap } from '../../data/schema-guides.ts';
import { checkBehind, daysOf, type Known, lasting } from './behind.ts';
import { check } from './check.ts';
import { Prose } from './prose.ts';
import type { ContentFile } from './read.ts';
import { readYaml } from './yaml.ts';

type Report = (message: string) => void;
const LAYOUTS = ['wide', 'narrow'] as const;

export function readMeterMap(file: ContentFile, known: Known, report: Report): CompiledMeterMap | undefined {
  const value = readYaml(file.text, report);
  if (value === undefined) return;
  const map = check(meterMap, value, report);
  if (!map) return;
  checkMembers(map, report);
  checkArrows(map, report);
  for (const layout of LAYOUTS) checkLayout(map, layout, report);

  const prose = new Prose(known.facts, report);
  const answers: string[] = [];
  const sides = map.sides.map(({ id, name, spenders, meters, pages }) => ({
    id,
    name,
    spenders,
    meters: meters.map(({ brief, spentBy, order, refill, shown, unsure, ...rest }) => {
      const where = `${rest.meter}`;
      const line = (text: string, field: string) => prose.line(text, `${where}: ${field}`);
      checkBehind({ ...rest, unsure }, known, (message) => report(`${where}: ${message}`));
      for (const part of rest.parts ?? []) lasting(part, `${where}: parts`, report);
      answers.push(...rest.answers);
      return {
        ...rest,
        brief: line(brief, 'brief'),
        spentBy: line(spentBy, 'spentBy'),
        order: line(order, 'order'),
        refill: line(refill, 'refill'),
        shown: line(shown, 'shown'),
        ...(unsure ? { unsure: line(unsure, 'unsure') } : {}),
      };
    }),
    pages: pages.map(({ unsure, ...rest }) => {
      checkBehind({ ...rest, unsure }, known, (message) => report(`${rest.page}: ${message}`));
      lasting(rest.blind, `${rest.page}: blind`, report);
      if (rest.view) lasting(rest.view.says, `${rest.page}: view`, report);
      answers.push(...rest.answers);
      return { ...rest, ...(unsure ? { unsure: prose.line(unsure, `${rest.page}: unsure`) } : {}) };
    }),
  }));
  return { between: map.between, sides, arrows: map.arrows, ...daysOf(answers, prose, known) };
}

function checkMembers({ sides }: MeterMap, report: Report): void {
  const meters = sides.flatMap((side) => side.meters.map(({ meter }) => meter));
  const pages = sides.flatMap((side) => side.pages.map(({ page }) => page));
  for (const id of METERS) if (!meters.includes(id)) report(`meters: "${id}" of data/meters.ts is not in the picture`);
  for (const id of PAGE_IDS) if (!pages.includes(id)) report(`pages: "${id}" of data/pages.ts is not in the picture`);
  const seen = new Set<string>();
  for (const side of sides) {
    for (const id of [...flowing(side), ...side.pages.map(({ page }) => `page ${page}`)]) {
      if (seen.has(id)) report(`${id}: is in the picture twice`);
      seen.add(id);
    }
    for (const { page, view } of side.pages) {
      const holds = side.meters.some((meter) => meter.pages[0] === page);
      if (!holds && !view) report(`${page}: no meter stands in this page; give it a view, in words`);
      if (holds && view) report(`${page}: meters stand in this page, so it needs no view`);
    }
    for (const { meter, pages } of side.meters)
      if (pages[0] && !side.pages.some(({ page }) => page === pages[0]))
        report(`${meter}: pages: "${pages[0]}" is not on this side of the picture`);
  }
}

function checkArrows({ sides, arrows }: MeterMap, report: Report): void {
  const flows = new Set(sides.flatMap(flowing));
  const pages = new Set<string>(sides.flatMap((side) => side.pages.map(({ page }) => page)));
  for (const { from, to, as } of arrows) {
    if (!(as === 'shows' ? pages : flows).has(from))
      report(`arrows: "${from}" is no ${as === 'shows' ? 'page' : 'spender or meter'} of the picture`);
    if (as !== 'shows' && from === to) report(`arrows: "${from}" points to itself`);
  }
  for (const { id } of sides.flatMap(({ spenders }) => spenders))
    if (!arrows.some(({ from }) => from === id)) report(`${id}: spends nothing; draw an arrow from it`);
  // A plan is paid for, not spent, and a reset is pressed: the sentence `spentBy` says so.
  for (const { meter } of sides.flatMap(({ meters }) => meters))
    if (!['plan', 'banked-resets'].includes(meter) && !arrows.some(({ to, as }) => to === meter && as === 'spends'))
      report(`${meter}: nothing spends it; draw an arrow to it`);
}

/** No two things in one cell, and nothing inside the frame of a page that the page does not show. */
function checkLayout({ sides }: MeterMap, layout: 'wide' | 'narrow', report: Report): void {
  const taken = new Map<string, string>();
  for (const { id, cells } of sides.flatMap((side) => standing(side, layout)))
    for (const cell of cellsOf(cells)) {
      const other = taken.get(cell);
      if (other) report(`${id}: ${layout}: ${cell} is taken by ${other}`);
      taken.set(cell, id);
    }
  for (const { meters, pages } of sides)
    for (const { page } of pages) {
      const inside = meters.filter((meter) => meter.pages[0] === page);
      const columns = inside.flatMap(({ [layout]: [from, , many] }) => [from, from + many - 1]);
      const rows = inside.map(({ [layout]: [, row] }) => row);
      for (const [cell, id] of taken) {
        const column = cell.charCodeAt(0) - 65;
        const row = Number(cell.slice(1)) - 1;
        const isWithin =
          column >= Math.min(...columns) &&
          column <= Math.max(...columns) &&
          row >= Math.min(...rows) &&
          row <= Math.max(...rows);
        if (isWithin && !inside.some(({ meter }) => meter === id))
          report(`${id}: ${layout}: ${cell} lies inside the frame of ${page}, which does not show it`);
      }
    }
}

type Side = MeterMap['sides'][number];

/** What arrows run between. A page may have the id of a meter. */
function flowing({ spenders, meters }: Side): string[] {
  return [...spenders.map(({ id }) => id), ...meters.map(({ meter }) => meter)];
}

function standing({ spenders, meters, pages }: Side, layout: 'wide' | 'narrow'): { id: string; cells: Cells }[] {
  return [
    ...spenders.map((spender) => ({ id: spender.id, cells: spender[layout] })),
    ...meters.map((meter) => ({ id: meter.meter as string, cells: meter[layout] })),
    ...pages.flatMap(({ page, view }) => (view ? [{ id: page as string, cells: view[layout] }] : [])),
  ];
}

function cellsOf([column, row, columns]: Cells): string[] {
  return Array.from({ length: columns }, (_, n) => `${String.fromCharCode(65 + column + n)}${row + 1}`);
}
