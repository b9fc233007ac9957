/** Where the app stands: in the popup, docked beside the page, or in a tab of its own. */
export type Frame = 'popup' | 'panel' | 'tab';
