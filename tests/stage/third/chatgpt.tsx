import { chatgptPages } from '../chatgpt/pages.tsx';
import { SettingsDialog } from '../chatgpt/settings-dialog.tsx';
import { Janela } from './janela.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { Subscription } from './subscription.tsx';
import { UsagePage } from './usage-page.tsx';

export const Redesign = chatgptPages({ Frame: SettingsFrame, Usage: UsagePage, Billing: Subscription, Dialog });

function Dialog({ tab }: { tab: string }) {
  return tab.toLowerCase() === 'usage' ? <Janela /> : <SettingsDialog tab={tab} />;
}
