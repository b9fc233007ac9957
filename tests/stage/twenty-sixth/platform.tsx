import { platformPages } from '../platform/pages.tsx';
import { ApiUsage } from './api-usage.tsx';
import { GetStarted } from './get-started.tsx';
import { KeyLines } from './key-lines.tsx';
import { NotPermitted } from './not-permitted.tsx';
import { ServiceShell } from './service-shell.tsx';
import { SpendControl } from './spend-control.tsx';
import { Statement } from './statement.tsx';
import { Unavailable } from './unavailable.tsx';

export const Redesign = platformPages({
  Frame: ServiceShell,
  Usage: ApiUsage,
  Billing: Statement,
  Limits: SpendControl,
  Keys: KeyLines,
  Failed: Unavailable,
  NoAccess: NotPermitted,
  Empty: GetStarted,
});
