/** What the session asks of the things it places. They are made in components/notes; what they look like is theirs. */
import type { Explainer } from '../../data/schema.ts';
import type { Draw } from '../anchor/place.ts';
import type { Why } from '../tab/messages.ts';

export type Theme = 'light' | 'dark';

/** A banner, a chip that opens a popover, or an entry of the dock. */
export type Shape = 'banner' | 'hint' | 'entry';

export type View = {
  host: HTMLElement;
  shape: Shape;
  setTheme(theme: Theme): void;
  /** Hints: draws the chip. */
  draw: Draw;
  /** Hints: puts the host into the page's flow, still without size, with a margin; or takes it out of it. */
  setFlow(margin?: string): void;
  /** Banners: the margin below the host, in CSS px. */
  setEndMargin(px: number): void;
  /** Hints: not drawn while a bar of the page lies over the place. */
  setVeiled(veiled: boolean): void;
  /** Says why the note is not at its control, or that it is. */
  setWhy(why: Why | undefined): void;
  /** Called when the note is placed and when the page around it changed, with its control, if that is known. */
  update(control: Element | undefined): void;
  /** After the page threw the host away and it was put back: gives back the focus and the popover that went with it. */
  restore(): void;
  /** Closes what is open and stops what runs. The host is removed by who placed it. */
  close(): void;
};

/** The folded chip in a corner. Its entries are children of its host. */
export type DockView = {
  host: HTMLElement;
  setTheme(theme: Theme): void;
  setCount(count: number): void;
  /** Where in the window, as CSS says `inset`. */
  setCorner(inset: string): void;
  isOpen(): boolean;
  close(): void;
};

export type Views = {
  note(explainer: Explainer, shape: Shape): View;
  dock(): DockView;
};
