import { i18n } from '#i18n';
import type { Meter } from '../../data/meters.ts';
import type { PageId } from '../../data/pages.ts';
import { type Arrow, type Card, type Frame, type Layout, type Text, TYPE } from '../../lib/map/layout.ts';
import type { Measure } from '../../lib/map/wrap.ts';
import { METER_ICONS } from './meter-icons.ts';

type Props = {
  layout: Layout;
  here: PageId | undefined;
  /** What is opened, by its key in lib/map/map.ts. */
  open: string | undefined;
  measure: Measure;
};

/** The picture alone. Readers of the screen get the list that lies over it instead (see meter-map.tsx). */
export function MapPicture({ layout, here, open, measure }: Props) {
  const { width, height, sides, border, frames, cards, arrows } = layout;
  // The lit frame is drawn last, over its neighbours' edges.
  const inOrder = [...frames].sort((a, b) => Number(a.page === here) - Number(b.page === here));
  return (
    <svg
      className="picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      lang="en"
    >
      {sides.map(({ id, name }) => (
        <text key={id} className="side" x={name.x} y={name.y} fontSize={15}>
          {name.text}
        </text>
      ))}
      <Border border={border} width={width} measure={measure} />
      {inOrder.map(({ page, box }) => (
        <rect
          key={page}
          className={`frame${page === here ? ' lit' : ''}${open === `page-${page}` ? ' open' : ''}`}
          data-page={page}
          {...box}
          rx={14}
        />
      ))}
      {arrows.map((arrow) => (
        <ArrowOf key={`${arrow.as} ${pathOf(arrow)}`} arrow={arrow} />
      ))}
      {/* Words over the arrows, which pass behind them. */}
      {frames.map((frame) => (
        <FrameWords key={frame.page} frame={frame} isHere={frame.page === here} measure={measure} />
      ))}
      {cards.map((card) => (
        <CardOf key={`${card.kind} ${card.id}`} card={card} isOpen={card.id === open} />
      ))}
    </svg>
  );
}

function Border({ border, width, measure }: { border: Layout['border']; width: number; measure: Measure }) {
  const half = Math.max(...border.text.map(({ text }) => measure(text, TYPE.brief, false))) / 2 + 12;
  return (
    <g className="border">
      <path d={`M0 ${border.y}H${width / 2 - half}M${width / 2 + half} ${border.y}H${width}`} />
      <Lines lines={border.text} size={TYPE.brief} />
    </g>
  );
}

function FrameWords({ frame, isHere, measure }: { frame: Frame; isHere: boolean; measure: Measure }) {
  const { box, title, blind } = frame;
  const flag = i18n.t('map.here');
  const flagWidth = measure(flag, TYPE.small, true) + 16;
  const [first] = blind;
  return (
    <g className={isHere ? 'frame-words lit' : 'frame-words'}>
      <Lines className="title" lines={title} size={TYPE.small} />
      {first && (
        <path className="closed-eye" d={`M${first.x - 16} ${first.y - 5}c3 4 8 4 11 0m-9 3-1 2m4-1v2m3-3 1 2`} />
      )}
      <Lines className="blind" lines={blind} size={TYPE.small} />
      {isHere && (
        <g className="flag">
          <rect x={box.x + box.width - flagWidth - 10} y={box.y - 10} width={flagWidth} height={20} rx={10} />
          <text x={box.x + box.width - flagWidth / 2 - 10} y={box.y + 4} fontSize={TYPE.small}>
            {flag}
          </text>
        </g>
      )}
    </g>
  );
}

function ArrowOf({ arrow }: { arrow: Arrow }) {
  const end = arrow.points.at(-1);
  return (
    <g className={`arrow ${arrow.as} meter-${arrow.to}`}>
      <path className="way" d={pathOf(arrow)} />
      {end && arrow.as !== 'shows' && (
        <path
          className="head"
          d="M-7-4.5 0 0l-7 4.5z"
          transform={`translate(${end.x} ${end.y}) rotate(${arrow.angle})`}
        />
      )}
    </g>
  );
}

/** A line with its corners rounded. */
function pathOf({ points }: Arrow): string {
  const [start, ...rest] = points;
  if (!start) return '';
  let from = start;
  const steps = rest.map((point, n) => {
    const next = rest[n + 1];
    const towards = (other: { x: number; y: number }) => {
      const length = Math.hypot(other.x - point.x, other.y - point.y) || 1;
      const by = Math.min(8, length / 2) / length;
      return `${point.x + (other.x - point.x) * by} ${point.y + (other.y - point.y) * by}`;
    };
    const step = next ? `L${towards(from)}Q${point.x} ${point.y} ${towards(next)}` : `L${point.x} ${point.y}`;
    from = point;
    return step;
  });
  return `M${start.x} ${start.y}${steps.join('')}`;
}

function CardOf({ card, isOpen }: { card: Card; isOpen: boolean }) {
  const { kind, id, box, name, brief, parts, turn, unseen } = card;
  const right = box.x + box.width;
  if (kind !== 'meter')
    return (
      <g className={kind}>
        <rect {...box} rx={kind === 'spender' ? Math.min(18, box.height / 2) : 8} />
        <Lines className="name" lines={name} size={TYPE.brief} />
        <Lines lines={brief} size={TYPE.brief} />
      </g>
    );
  return (
    <g className={`meter meter-${id}${unseen ? ' unshown' : ''}${isOpen ? ' open' : ''}`} data-meter={id}>
      <rect className="card" {...box} rx={10} />
      <rect className="icon" x={box.x + 10} y={box.y + 10} width={22} height={22} rx={6} />
      <path className="sign" d={METER_ICONS[id as Meter]} transform={`translate(${box.x + 13} ${box.y + 13})`} />
      <Lines className="name" lines={name} size={TYPE.name} />
      <Lines lines={brief} size={TYPE.brief} />
      {parts.map(([first, ...others]) => (
        <g key={first?.text}>
          {first && <rect className="mark" x={first.x - 13} y={first.y - 8} width={7} height={7} rx={2} />}
          <Lines lines={first ? [first, ...others] : []} size={TYPE.brief} />
        </g>
      ))}
      {turn && (
        <g className="turn">
          <circle cx={right - 16} cy={box.y} r={10} />
          <text x={right - 16} y={box.y + 4.5} fontSize={TYPE.brief}>
            {turn}
          </text>
        </g>
      )}
    </g>
  );
}

function Lines({ lines, size, className }: { lines: readonly Text[]; size: number; className?: string }) {
  return lines.map(({ x, y, text }) => (
    <text key={y} className={className} x={x} y={y} fontSize={size}>
      {text}
    </text>
  ));
}
