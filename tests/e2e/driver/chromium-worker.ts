/**
 * Functions that run in the extension's service worker. They call its listeners as the browser does for the address bar and
 * the menu, which no automation reaches in Chromium, and open the real popup. Each must stand alone, since it is sent as text.
 */

type Suggestion = { content: string; description: string };

/** The parts of Chromium's API that are called. `dispatch` is how the browser itself calls listeners. */
interface WorkerApi {
  omnibox: {
    setDefaultSuggestion(suggestion: { description: string }): Promise<void>;
    onInputStarted: { dispatch(): void };
    onInputChanged: { dispatch(text: string, suggest: (suggestions: Suggestion[]) => void): void };
    onInputEntered: { dispatch(text: string, disposition: string): void };
  };
  action: { openPopup(): Promise<void> };
  contextMenus: { onClicked: { dispatch(info: { menuItemId: string; selectionText: string }): void } };
}

/** @returns the line for the words as they are, and the suggestions */
export async function typeWords(words: string): Promise<{ best: string; suggestions: Suggestion[] }> {
  const { omnibox } = (globalThis as unknown as { chrome: WorkerApi }).chrome;
  let best = '';
  const set = omnibox.setDefaultSuggestion;
  omnibox.setDefaultSuggestion = (suggestion) => {
    best = suggestion.description;
    return set(suggestion);
  };
  omnibox.onInputStarted.dispatch();
  const suggestions = await new Promise<Suggestion[]>((resolve) => omnibox.onInputChanged.dispatch(words, resolve));
  omnibox.setDefaultSuggestion = set;
  return { best, suggestions };
}

export function pressEnter(text: string): void {
  const { omnibox } = (globalThis as unknown as { chrome: WorkerApi }).chrome;
  omnibox.onInputEntered.dispatch(text, 'newForegroundTab');
}

export function chooseEntry(selectionText: string): void {
  const { contextMenus } = (globalThis as unknown as { chrome: WorkerApi }).chrome;
  contextMenus.onClicked.dispatch({ menuItemId: 'explain-error', selectionText });
}

export function openPopup(): Promise<void> {
  return (globalThis as unknown as { chrome: WorkerApi }).chrome.action.openPopup();
}
