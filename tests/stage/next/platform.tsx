import { platformPages } from '../platform/pages.tsx';
import { Shell } from '../platform/shell.tsx';
import { BalancePage } from './balance.tsx';
import { Costs } from './costs.tsx';
import { Guardrails } from './guardrails.tsx';

export const Redesign = platformPages({ Frame: Shell, Usage: Costs, Billing: BalancePage, Limits: Guardrails });
