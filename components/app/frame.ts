/** Where the app stands: in the popup, docked beside the page, or in a tab of its own. */
export type Frame = 'popup' | 'panel' | 'tab';

/** Which of them a page is says its HTML, so that it has its size before anything runs. */
export function frameOf({ dataset: { frame } }: HTMLElement): Frame {
  if (frame === 'popup' || frame === 'panel' || frame === 'tab') return frame;
  throw new Error(`The page's data-frame is ${frame}.`);
}
