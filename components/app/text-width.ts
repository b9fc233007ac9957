import type { Measure } from '../../lib/map/wrap.ts';

let pen: CanvasRenderingContext2D | null | undefined;

/** How wide a text is in the type of the page, in px. */
export const textWidth: Measure = (text, size, bold) => {
  pen ??= document.createElement('canvas').getContext('2d');
  // Without a canvas: rather too wide than too narrow.
  if (!pen) return text.length * size * 0.62;
  pen.font = `${bold ? 600 : 400} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(text).width;
};
