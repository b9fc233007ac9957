// Usage of the API: the dashboard of June 2026 at /usage, the one of November 2025 at the organization's address.

import { useAddress } from '../state.ts';
import { UsageBudget } from './usage-budget.tsx';
import { UsageDashboard } from './usage-dashboard.tsx';

export function ApiUsage() {
  return useAddress().pathname === '/usage' ? <UsageDashboard /> : <UsageBudget />;
}
