import { platformPages } from '../platform/pages.tsx';
import { Caps } from './caps.tsx';
import { Funds } from './funds.tsx';
import { KeyList } from './key-list.tsx';
import { PlatformFrame } from './platform-frame.tsx';
import { SpendReport } from './spend-report.tsx';

export const Redesign = platformPages({
  Frame: PlatformFrame,
  Usage: SpendReport,
  Billing: Funds,
  Limits: Caps,
  Keys: KeyList,
});
