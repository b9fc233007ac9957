import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { PageId } from '../../data/pages.ts';
import { type Layout, layOut } from '../../lib/map/layout.ts';
import { MAP_NODES, type MapNode, METER_MAP } from '../../lib/map/map.ts';
import type { Box } from '../../lib/map/route.ts';
import { plain } from '../../lib/search/plain.ts';
import { BackButton } from './back-button.tsx';
import { Checked } from './checked.tsx';
import { DETAIL_ID, factsOf, MapDetail, mapName, nodeName, pageName } from './map-detail.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapPicture } from './map-picture.tsx';
import { textWidth } from './text-width.ts';
import { useArticle } from './use-article.ts';
import { usePictureWidth } from './use-picture-width.ts';
import './map.css';

/**
 * Every meter in one picture, and the page one is on lit. The picture is for the eyes; over it lies a list that says the
 * same, whose buttons are where their meters and pages are drawn: for the mouse, the keyboard and the screen reader.
 */
export function MeterMap({ here }: { here: PageId | undefined }) {
  const title = useRef<HTMLHeadingElement>(null);
  useArticle(title);
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const width = usePictureWidth(frame);
  const [open, setOpen] = useState<string>();
  const layout = useMemo(() => (width > 0 ? layOut(METER_MAP, width, textWidth, NAMES) : undefined), [width]);
  const node = MAP_NODES.find(({ key }) => key === open);

  const close = () => {
    setOpen(undefined);
    buttonsOf(list.current)[MAP_NODES.findIndex(({ key }) => key === open)]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === undefined) return;
    event.preventDefault();
    close();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what a button opened, wherever in it the focus is
    <div className={open ? 'map opened' : 'map'} onKeyDown={onKeyDown}>
      <div className="map-head">
        <BackButton />
        <h1 ref={title} tabIndex={-1}>
          {i18n.t('map.title')}
        </h1>
        <p>
          {i18n.t('map.lead')} {here && i18n.t('map.leadHere')}
        </p>
      </div>
      <div className="map-frame" ref={frame} dir="ltr">
        {layout && (
          <>
            <MapPicture layout={layout} here={here} open={open} measure={textWidth} />
            <ol ref={list} className="map-list" aria-label={i18n.t('map.list')}>
              {MAP_NODES.map((entry) => (
                <li key={entry.key}>
                  <NodeButton
                    node={entry}
                    box={boxOf(entry, layout)}
                    isHere={entry.kind === 'page' && entry.page.page === here}
                    isOpen={entry.key === open}
                    onOpen={(button) => {
                      setOpen(entry.key);
                      // What was chosen stays in sight above what is said of it.
                      requestAnimationFrame(() => button.scrollIntoView({ block: 'nearest' }));
                    }}
                    onMove={(by) => move(list.current, by)}
                  />
                  <dl className="unseen">
                    {factsOf(entry).map(([about, text]) => (
                      <div key={about}>
                        <dt>{about}</dt>
                        <dd lang="en">{plain(text)}</dd>
                      </div>
                    ))}
                  </dl>
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
      <div className="map-beside">
        {node && <MapDetail key={node.key} node={node} onClose={close} />}
        <div className="map-foot">
          <MapLegend />
          <Checked checkedOn={METER_MAP.checkedOn} checkAgainBy={METER_MAP.checkAgainBy} />
        </div>
      </div>
    </div>
  );
}

const NAMES = {
  meter: mapName as (id: string) => string,
  page: pageName,
  blind: (what: string) => i18n.t('map.blind', { what }),
};

type ButtonProps = {
  node: MapNode;
  box: Box;
  isHere: boolean;
  isOpen: boolean;
  onOpen(button: HTMLElement): void;
  onMove(by: 'next' | 'previous' | 'first' | 'last'): void;
};

const MOVES: Record<string, 'next' | 'previous' | 'first' | 'last'> = {
  ArrowDown: 'next',
  ArrowRight: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
};

function NodeButton({ node, box, isHere, isOpen, onOpen, onMove }: ButtonProps) {
  const name = nodeName(node);
  return (
    <button
      type="button"
      className={`node ${node.kind}`}
      data-node={node.key}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
      aria-label={isHere ? i18n.t('map.hereIs', { page: name }) : name}
      aria-current={isHere ? 'page' : undefined}
      aria-expanded={isOpen}
      aria-controls={isOpen ? DETAIL_ID : undefined}
      onClick={(event) => onOpen(event.currentTarget)}
      onKeyDown={(event) => {
        const by = MOVES[event.key];
        if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        onMove(by);
      }}
    />
  );
}

function boxOf(node: MapNode, { cards, frames }: Layout): Box {
  const found =
    node.kind === 'meter'
      ? cards.find(({ kind, id }) => kind === 'meter' && id === node.meter.meter)
      : frames.find(({ page }) => page === node.page.page);
  return found?.box ?? { x: 0, y: 0, width: 0, height: 0 };
}

const buttonsOf = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>('.node') ?? [])];

/** Moves the focus along the buttons, in reading order, and no further than the ends. */
function move(list: HTMLElement | null, by: 'next' | 'previous' | 'first' | 'last'): void {
  const buttons = buttonsOf(list);
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const to = { next: at + 1, previous: at - 1, first: 0, last: buttons.length - 1 }[by];
  buttons[Math.max(0, Math.min(to, buttons.length - 1))]?.focus();
}
