import { isTransparent } from '../anchor/room.ts';

/** Whether the page is dark behind an element: by the colour painted there, else by what the reader prefers. */
export function themeBehind(element: Element): 'light' | 'dark' {
  for (let around: Element | null = element; around; around = around.parentElement) {
    const color = getComputedStyle(around).backgroundColor;
    if (isTransparent(color)) continue;
    const lightness = lightnessOf(color);
    if (lightness !== undefined) return lightness < 0.5 ? 'dark' : 'light';
  }
  const declared = getComputedStyle(document.documentElement).colorScheme;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  // A page without a background of its own shows the browser's, which follows `color-scheme`.
  return declared.includes('dark') && (prefersDark || !declared.includes('light')) ? 'dark' : 'light';
}

/** From 0 (black) to 1 (white). Computed colours are rgb(), or color(), lab() and oklab() functions as written. */
function lightnessOf(color: string): number | undefined {
  const numbers = color.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const [a = 0, b = 0, c = 0] = numbers;
  if (color.startsWith('rgb')) return (0.2126 * a + 0.7152 * b + 0.0722 * c) / 255;
  if (/^color\((?:srgb|srgb-linear|display-p3)/.test(color)) {
    const [r = 0, g = 0, blue = 0] = color.startsWith('color(display-p3') ? numbers.slice(1) : numbers;
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  }
  if (/^(?:oklab|oklch)/.test(color)) return a;
  if (/^(?:lab|lch)/.test(color)) return a / 100;
  return undefined;
}
