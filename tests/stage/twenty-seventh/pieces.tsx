// What this set's ChatGPT pages are made of: a menu of a row, a meter, a group of toggles, a section that folds.

import { type ReactNode, useId, useState } from 'react';
import { useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Menu } from './menu.tsx';
import { Progress } from './progress.tsx';
import { type Words, wordsOf } from './words.ts';

export function useWords(): Words {
  return wordsOf(useStage().flags);
}

interface MeterProps {
  value: number;
  label: string;
  text?: string;
  mark?: string | undefined;
}

export function Meter(props: MeterProps) {
  return <Progress {...props} className="v27-meter" fillClass="v27-meter-fill" />;
}

export function RowMenu({ label, items }: { label: string; items: readonly string[] }) {
  return (
    <Menu label={label} items={items} className="v27-icon-btn" contentClass="v27-menu" itemClass="v27-menu-item">
      <span aria-hidden="true">⋯</span>
    </Menu>
  );
}

export function PickMenu({ items, children }: { items: readonly string[]; children: ReactNode }) {
  return (
    <Menu items={items} className="v27-btn" contentClass="v27-menu" itemClass="v27-menu-item">
      {children}
      <Icon name="chevron" size={12} />
    </Menu>
  );
}

interface TogglesProps {
  label: string;
  items: readonly string[];
  mark?: string;
}

export function Toggles({ label, items, mark }: TogglesProps) {
  const [on, setOn] = useState(0);
  return (
    <div role="radiogroup" aria-label={label} data-orientation="horizontal" className="v27-toggles">
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useSemanticElements: what a headless toggle group renders
        <button
          key={item}
          type="button"
          role="radio"
          aria-checked={index === on}
          data-state={index === on ? 'on' : 'off'}
          data-control={index === 0 ? mark : undefined}
          className="v27-toggle"
          onClick={() => setOn(index)}
        >
          {item}
        </button>
      ))}
    </div>
  );
}

interface FoldProps {
  title: string;
  count?: number;
  mark?: string;
  children: ReactNode;
}

/** An item of an accordion. */
export function Fold({ title, count, mark, children }: FoldProps) {
  const [open, setOpen] = useState(true);
  const id = useId();
  const state = open ? 'open' : 'closed';
  return (
    <div data-state={state} data-orientation="vertical" className="v27-fold">
      <h2 data-state={state} data-orientation="vertical">
        <button
          type="button"
          id={`${id}-trigger`}
          aria-controls={`${id}-content`}
          aria-expanded={open}
          data-state={state}
          data-radix-collection-item=""
          data-control={mark}
          className="v27-fold-trigger"
          onClick={() => setOpen(!open)}
        >
          <Icon name="chevron" size={12} />
          <span>{title}</span>
          {count !== undefined && <span className="v27-count">{count}</span>}
        </button>
      </h2>
      <section id={`${id}-content`} aria-labelledby={`${id}-trigger`} data-state={state} className="v27-fold-content">
        {open && children}
      </section>
    </div>
  );
}
