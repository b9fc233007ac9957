/** The compiled meter map, and what can be said of each thing in it. */
import type { CompiledMapMeter, CompiledMapPage, CompiledMeterMap } from '../../data/compiled.ts';
import meterMap from '../../data/generated/meter-map.json' with { type: 'json' };
import type { PageId } from '../../data/pages.ts';

// Checked against data/schema-guides.ts when it was compiled.
export const METER_MAP = meterMap as unknown as CompiledMeterMap;

/** Something in the picture that one can open. */
export type MapNode = { key: string } & (
  | { kind: 'meter'; meter: CompiledMapMeter; side: string }
  | { kind: 'page'; page: CompiledMapPage; side: string }
);

/** In reading order: each side from its first meter on, a page before the meters that stand in it. */
export const MAP_NODES: readonly MapNode[] = METER_MAP.sides.flatMap(({ id: side, meters, pages }) => {
  const nodes: MapNode[] = [];
  const add = (page: CompiledMapPage) => void nodes.push({ key: `page-${page.page}`, kind: 'page', page, side });
  const left = new Set(pages);
  for (const meter of meters) {
    const page = pages.find(({ page }) => page === meter.pages[0]);
    if (page && left.delete(page)) add(page);
    nodes.push({ key: meter.meter, kind: 'meter', meter, side });
  }
  for (const page of left) add(page);
  return nodes;
});

const pageById = new Map(METER_MAP.sides.flatMap(({ pages }) => pages).map((page) => [page.page, page]));

/** What a page cannot see, as the end of a sentence. */
export const blindOf = (id: PageId): string => pageById.get(id)?.blind ?? '';

/** The meters that a page shows. */
export const metersOn = (id: PageId): CompiledMapMeter[] =>
  METER_MAP.sides.flatMap(({ meters }) => meters).filter(({ pages }) => pages.includes(id));
