import { parentOf } from '../anchor/page.ts';
import { alphaOf } from '../anchor/room.ts';
import type { Theme } from './views.ts';

/** Whether the page is dark where this element is the ground: by the colours painted there, else by what it declares. */
export function themeBehind(ground: Element | null): Theme {
  const layers: { lightness: number; alpha: number }[] = [];
  for (let around = ground; around; around = parentOf(around)) {
    const color = getComputedStyle(around).backgroundColor;
    const alpha = alphaOf(color);
    const lightness = lightnessOf(color);
    layers.push({ lightness, alpha });
    if (alpha === 1) break;
  }
  // See-through layers, from the page's own colour upwards.
  const behind = layers.reduceRight((below, { lightness, alpha }) => below + (lightness - below) * alpha, canvas());
  return behind < 0.5 ? 'dark' : 'light';
}

/** How light the browser's own background is, which shows where a page paints none: it follows `color-scheme`. */
function canvas(): number {
  const declared = getComputedStyle(document.documentElement).colorScheme;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return declared.includes('dark') && (prefersDark || !declared.includes('light')) ? 0 : 1;
}

/** From 0 (black) to 1 (white). Computed colours are rgb(), or color(), lab() and oklab() functions as written. */
function lightnessOf(color: string): number {
  const [a = 0, b = 0, c = 0] =
    color
      .replace('display-p3', '')
      .match(/-?[\d.]+(?:e-?\d+)?/g)
      ?.map(Number) ?? [];
  if (/^(?:ok)?l/.test(color)) return color.startsWith('o') ? a : a / 100;
  return (0.2126 * a + 0.7152 * b + 0.0722 * c) / (color.startsWith('rgb') ? 255 : 1);
}
