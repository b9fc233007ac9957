import { chatgptPages } from '../chatgpt/pages.tsx';
import { AccountCentre } from './account-centre.tsx';
import { Bill } from './bill.tsx';
import { CodexServices } from './codex-services.tsx';
import { MyUsage } from './my-usage.tsx';
import { Offers } from './offers.tsx';
import { Outage } from './outage.tsx';
import { Pannello } from './pannello.tsx';

export const Redesign = chatgptPages({
  Frame: AccountCentre,
  Usage: MyUsage,
  Billing: Bill,
  Codex: CodexServices,
  Dialog: Pannello,
  Failed: Outage,
  Empty: Offers,
});
