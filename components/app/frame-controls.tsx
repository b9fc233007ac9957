import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Frame } from './frame.ts';

/** From the popup into the panel beside the page, and from both into a tab. Each goes on where this one is. */
export function FrameControls({ frame }: { frame: Frame }) {
  if (frame === 'tab') return null;
  return (
    <p className="frames">
      {frame === 'popup' && (
        <button type="button" className="quiet" onClick={() => void dock().catch(openTab).then(leave)}>
          {i18n.t('frames.dock')}
        </button>
      )}
      <button
        type="button"
        className="quiet"
        onClick={() => void openTab().then(frame === 'popup' ? leave : undefined)}
      >
        {i18n.t('frames.tab')}
      </button>
    </p>
  );
}

/** One of them is there: Firefox has the first, Chrome and Edge the second. */
type Docks = {
  sidebarAction?: { open(): Promise<void> };
  sidePanel: { open(where: { windowId: number | undefined }): Promise<void> };
};

async function dock(): Promise<void> {
  const { sidebarAction, sidePanel } = browser as unknown as Docks;
  // Firefox wants this in the click itself.
  if (sidebarAction) return sidebarAction.open();
  const { id } = await browser.windows.getCurrent();
  await sidePanel.open({ windowId: id });
}

async function openTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/app.html') });
}

/** A popup that has moved elsewhere is in the way. */
const leave = () => window.close();
