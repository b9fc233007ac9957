// platform.openai.com redesigned: which page of which set stands at which address. What a set left alone is as in app.tsx.

import { Billing as EighteenthBilling } from '../eighteenth/billing.tsx';
import { FirstCredits as EighteenthFirstCredits } from '../eighteenth/first-credits.tsx';
import { KeyRows as EighteenthKeys } from '../eighteenth/key-rows.tsx';
import { Limits as EighteenthLimits } from '../eighteenth/limits.tsx';
import { NoAccess as EighteenthNoAccess } from '../eighteenth/no-access.tsx';
import { PlatformFrame as EighteenthFrame } from '../eighteenth/platform-frame.tsx';
import { UsageDashboard as EighteenthUsage } from '../eighteenth/usage-dashboard.tsx';
import { AskAccess } from '../eighth/ask-access.tsx';
import { BillingSettings } from '../eighth/billing-settings.tsx';
import { KeyRows } from '../eighth/key-rows.tsx';
import { LimitsFailed } from '../eighth/limits-failed.tsx';
import { LimitsPage } from '../eighth/limits-page.tsx';
import { PlatformFrame as EighthFrame } from '../eighth/platform-frame.tsx';
import { UsageReport } from '../eighth/usage-report.tsx';
import { ApiBilling } from '../eleventh/api-billing.tsx';
import { ApiUsage as EleventhUsage } from '../eleventh/api-usage.tsx';
import { KeyList as EleventhKeys } from '../eleventh/key-list.tsx';
import { Limits as EleventhLimits } from '../eleventh/limits.tsx';
import { LimitsFailed as EleventhFailed } from '../eleventh/limits-failed.tsx';
import { NoPermission as EleventhNoPermission } from '../eleventh/no-permission.tsx';
import { PlatformFrame as EleventhFrame } from '../eleventh/platform-frame.tsx';
import { BillingPages as FifteenthBilling } from '../fifteenth/billing-pages.tsx';
import { FirstCredits } from '../fifteenth/first-credits.tsx';
import { KeyTable as FifteenthKeys } from '../fifteenth/key-table.tsx';
import { Limits as FifteenthLimits } from '../fifteenth/limits.tsx';
import { NoAccess as FifteenthNoAccess } from '../fifteenth/no-access.tsx';
import { PlatformFrame as FifteenthFrame } from '../fifteenth/platform-frame.tsx';
import { UsageBoard } from '../fifteenth/usage-board.tsx';
import { ApiUsage } from '../fifth/api-usage.tsx';
import { KeyCards } from '../fifth/key-cards.tsx';
import { LimitSettings } from '../fifth/limit-settings.tsx';
import { OwnersOnly } from '../fifth/owners-only.tsx';
import { Prepaid } from '../fifth/prepaid.tsx';
import { Workbench } from '../fifth/workbench.tsx';
import { ApiBilling as FourteenthBilling } from '../fourteenth/api-billing.tsx';
import { ApiUsage as FourteenthUsage } from '../fourteenth/api-usage.tsx';
import { BillingSetup } from '../fourteenth/billing-setup.tsx';
import { KeyLines } from '../fourteenth/key-lines.tsx';
import { Limits as FourteenthLimits } from '../fourteenth/limits.tsx';
import { NoAccess as FourteenthNoAccess } from '../fourteenth/no-access.tsx';
import { PlatformFrame as FourteenthFrame } from '../fourteenth/platform-frame.tsx';
import { BillingTabs } from '../fourth/billing-tabs.tsx';
import { Console } from '../fourth/console.tsx';
import { NoPermission } from '../fourth/no-permission.tsx';
import { SecretKeys } from '../fourth/secret-keys.tsx';
import { SpendLimits } from '../fourth/spend-limits.tsx';
import { UsageDashboard } from '../fourth/usage-dashboard.tsx';
import { FreshPlatform } from '../fresh/platform.tsx';
import { BalancePage } from '../next/balance.tsx';
import { Costs } from '../next/costs.tsx';
import { Guardrails } from '../next/guardrails.tsx';
import { Billing as NineteenthBilling } from '../nineteenth/billing.tsx';
import { FirstCredits as NineteenthFirstCredits } from '../nineteenth/first-credits.tsx';
import { KeyCards as NineteenthKeys } from '../nineteenth/key-cards.tsx';
import { Limits as NineteenthLimits } from '../nineteenth/limits.tsx';
import { LimitsFailed as NineteenthFailed } from '../nineteenth/limits-failed.tsx';
import { NoAccess as NineteenthNoAccess } from '../nineteenth/no-access.tsx';
import { PlatformFrame as NineteenthFrame } from '../nineteenth/platform-frame.tsx';
import { UsageDashboard as NineteenthUsage } from '../nineteenth/usage-dashboard.tsx';
import { BillingStart } from '../ninth/billing-start.tsx';
import { BillingTabs as NinthBilling } from '../ninth/billing-tabs.tsx';
import { KeyTable as NinthKeys } from '../ninth/key-table.tsx';
import { LimitsPage as NinthLimits } from '../ninth/limits-page.tsx';
import { NoUsage } from '../ninth/no-usage.tsx';
import { PlatformFrame as NinthFrame } from '../ninth/platform-frame.tsx';
import { UsageDashboard as NinthUsage } from '../ninth/usage-dashboard.tsx';
import { Billing as SeventeenthBilling } from '../seventeenth/billing.tsx';
import { FirstPayment } from '../seventeenth/first-payment.tsx';
import { KeyGrid } from '../seventeenth/key-grid.tsx';
import { Limits as SeventeenthLimits } from '../seventeenth/limits.tsx';
import { PlatformFrame as SeventeenthFrame } from '../seventeenth/platform-frame.tsx';
import { UsageLocked } from '../seventeenth/usage-locked.tsx';
import { UsageTable } from '../seventeenth/usage-table.tsx';
import { Billing as SeventhBilling } from '../seventh/billing.tsx';
import { KeyRows as SeventhKeys } from '../seventh/key-rows.tsx';
import { Limits as SeventhLimits } from '../seventh/limits.tsx';
import { NoUsageAccess } from '../seventh/no-usage-access.tsx';
import { NotLoaded } from '../seventh/not-loaded.tsx';
import { PlatformFrame as SeventhFrame } from '../seventh/platform-frame.tsx';
import { UsageReport as SeventhUsage } from '../seventh/usage-report.tsx';
import { ApiBilling as SixteenthBilling } from '../sixteenth/api-billing.tsx';
import { ApiUsage as SixteenthUsage } from '../sixteenth/api-usage.tsx';
import { FirstCredits as SixteenthFirstCredits } from '../sixteenth/first-credits.tsx';
import { KeyList as SixteenthKeys } from '../sixteenth/key-list.tsx';
import { Limits as SixteenthLimits } from '../sixteenth/limits.tsx';
import { LimitsFailed as SixteenthFailed } from '../sixteenth/limits-failed.tsx';
import { NoAccess as SixteenthNoAccess } from '../sixteenth/no-access.tsx';
import { PlatformFrame as SixteenthFrame } from '../sixteenth/platform-frame.tsx';
import { ApiUsage as SixthUsage } from '../sixth/api-usage.tsx';
import { CreditBalance } from '../sixth/credit-balance.tsx';
import { Dashboard } from '../sixth/dashboard.tsx';
import { FirstPurchase } from '../sixth/first-purchase.tsx';
import { KeyTable } from '../sixth/key-table.tsx';
import { Limits as SixthLimits } from '../sixth/limits.tsx';
import { useAddress, useFlag, useStage } from '../state.ts';
import { Billing as TenthBilling } from '../tenth/billing.tsx';
import { KeyTable as TenthKeys } from '../tenth/key-table.tsx';
import { Limits as TenthLimits } from '../tenth/limits.tsx';
import { LimitsFailed as TenthFailed } from '../tenth/limits-failed.tsx';
import { NoAccess } from '../tenth/no-access.tsx';
import { PlatformFrame as TenthFrame } from '../tenth/platform-frame.tsx';
import { SetUpBilling } from '../tenth/set-up-billing.tsx';
import { UsageDashboard as TenthUsage } from '../tenth/usage-dashboard.tsx';
import { Caps } from '../third/caps.tsx';
import { Funds } from '../third/funds.tsx';
import { KeyList } from '../third/key-list.tsx';
import { PlatformFrame } from '../third/platform-frame.tsx';
import { SpendReport } from '../third/spend-report.tsx';
import { BillingPages } from '../thirteenth/billing-pages.tsx';
import { KeyItems } from '../thirteenth/key-items.tsx';
import { Limits as ThirteenthLimits } from '../thirteenth/limits.tsx';
import { LimitsFailed as ThirteenthFailed } from '../thirteenth/limits-failed.tsx';
import { NoAccess as ThirteenthNoAccess } from '../thirteenth/no-access.tsx';
import { PlatformFrame as ThirteenthFrame } from '../thirteenth/platform-frame.tsx';
import { UsageMetrics } from '../thirteenth/usage-metrics.tsx';
import { Billing as TwelfthBilling } from '../twelfth/billing.tsx';
import { FirstPurchase as TwelfthFirstPurchase } from '../twelfth/first-purchase.tsx';
import { KeyRows as TwelfthKeys } from '../twelfth/key-rows.tsx';
import { Limits as TwelfthLimits } from '../twelfth/limits.tsx';
import { NoAccess as TwelfthNoAccess } from '../twelfth/no-access.tsx';
import { PlatformFrame as TwelfthFrame } from '../twelfth/platform-frame.tsx';
import { UsageExplorer } from '../twelfth/usage-explorer.tsx';
import { Billing as TwentiethBilling } from '../twentieth/billing.tsx';
import { BillingStart as TwentiethStart } from '../twentieth/billing-start.tsx';
import { KeyList as TwentiethKeys } from '../twentieth/key-list.tsx';
import { Limits as TwentiethLimits } from '../twentieth/limits.tsx';
import { LimitsError } from '../twentieth/limits-error.tsx';
import { NoAccess as TwentiethNoAccess } from '../twentieth/no-access.tsx';
import { PlatformFrame as TwentiethFrame } from '../twentieth/platform-frame.tsx';
import { UsageDashboard as TwentiethUsage } from '../twentieth/usage-dashboard.tsx';
import { Billing as TwentyFirstBilling } from '../twenty-first/billing.tsx';
import { FirstCredits as TwentyFirstFirstCredits } from '../twenty-first/first-credits.tsx';
import { KeyCards as TwentyFirstKeys } from '../twenty-first/key-cards.tsx';
import { Limits as TwentyFirstLimits } from '../twenty-first/limits.tsx';
import { NoAccess as TwentyFirstNoAccess } from '../twenty-first/no-access.tsx';
import { PlatformFrame as TwentyFirstFrame } from '../twenty-first/platform-frame.tsx';
import { UsageDashboard as TwentyFirstUsage } from '../twenty-first/usage-dashboard.tsx';
import { ApiUsage as TwentySecondUsage } from '../twenty-second/api-usage.tsx';
import { Billing as TwentySecondBilling } from '../twenty-second/billing.tsx';
import { BillingStart as TwentySecondStart } from '../twenty-second/billing-start.tsx';
import { Keys as TwentySecondKeys } from '../twenty-second/keys.tsx';
import { Limits as TwentySecondLimits } from '../twenty-second/limits.tsx';
import { LimitsFailed as TwentySecondFailed } from '../twenty-second/limits-failed.tsx';
import { NoAccess as TwentySecondNoAccess } from '../twenty-second/no-access.tsx';
import { PlatformFrame as TwentySecondFrame } from '../twenty-second/platform-frame.tsx';
import { App } from './app.tsx';
import { Shell } from './shell.tsx';

export function Redesigned() {
  const { loaded } = useStage();
  const { pathname } = useAddress();
  const next = useFlag('next');
  const fresh = useFlag('fresh');
  const third = useFlag('third');
  const fourth = useFlag('fourth');
  const fifth = useFlag('fifth');
  const sixth = useFlag('sixth');
  const seventh = useFlag('seventh');
  const eighth = useFlag('eighth');
  const ninth = useFlag('ninth');
  const tenth = useFlag('tenth');
  const eleventh = useFlag('eleventh');
  const twelfth = useFlag('twelfth');
  const thirteenth = useFlag('thirteenth');
  const fourteenth = useFlag('fourteenth');
  const fifteenth = useFlag('fifteenth');
  const sixteenth = useFlag('sixteenth');
  const seventeenth = useFlag('seventeenth');
  const eighteenth = useFlag('eighteenth');
  const nineteenth = useFlag('nineteenth');
  const twentieth = useFlag('twentieth');
  const twentyFirst = useFlag('twenty-first');
  const twentySecond = useFlag('twenty-second');
  const empty = useFlag('empty');
  const failed = useFlag('failed');
  const noAccess = useFlag('no-access');
  if (useFlag('signed-out')) return <App />;
  if (fresh) return <FreshPlatform />;
  if (seventh) {
    const silent = failed ? <NotLoaded /> : noAccess ? <NoUsageAccess /> : undefined;
    return <SeventhFrame>{loaded && (silent ?? seventhAt(pathname))}</SeventhFrame>;
  }
  if (tenth) {
    const silent = failed ? <TenthFailed /> : noAccess ? <NoAccess /> : empty ? <SetUpBilling /> : undefined;
    return <TenthFrame>{loaded && (silent ?? tenthAt(pathname))}</TenthFrame>;
  }
  if (twelfth) {
    const silent = noAccess ? <TwelfthNoAccess /> : empty ? <TwelfthFirstPurchase /> : undefined;
    return <TwelfthFrame>{loaded && (silent ?? twelfthAt(pathname))}</TwelfthFrame>;
  }
  if (eleventh) {
    const silent = failed ? <EleventhFailed /> : noAccess ? <EleventhNoPermission /> : undefined;
    return <EleventhFrame>{loaded && (silent ?? eleventhAt(pathname))}</EleventhFrame>;
  }
  if (thirteenth) {
    const silent = failed ? <ThirteenthFailed /> : noAccess ? <ThirteenthNoAccess /> : undefined;
    return <ThirteenthFrame>{loaded && (silent ?? thirteenthAt(pathname))}</ThirteenthFrame>;
  }
  if (fourteenth) {
    const silent = noAccess ? <FourteenthNoAccess /> : empty ? <BillingSetup /> : undefined;
    return <FourteenthFrame>{loaded && (silent ?? fourteenthAt(pathname))}</FourteenthFrame>;
  }
  if (fifteenth) {
    const silent = noAccess ? <FifteenthNoAccess /> : empty ? <FirstCredits /> : undefined;
    return <FifteenthFrame>{loaded && (silent ?? fifteenthAt(pathname))}</FifteenthFrame>;
  }
  if (sixteenth) {
    const silent = failed ? (
      <SixteenthFailed />
    ) : noAccess ? (
      <SixteenthNoAccess />
    ) : empty ? (
      <SixteenthFirstCredits />
    ) : undefined;
    return <SixteenthFrame>{loaded && (silent ?? sixteenthAt(pathname))}</SixteenthFrame>;
  }
  if (seventeenth) {
    const silent = noAccess ? <UsageLocked /> : empty ? <FirstPayment /> : undefined;
    return <SeventeenthFrame>{loaded && (silent ?? seventeenthAt(pathname))}</SeventeenthFrame>;
  }
  if (eighteenth) {
    const silent = noAccess ? <EighteenthNoAccess /> : empty ? <EighteenthFirstCredits /> : undefined;
    return <EighteenthFrame>{loaded && (silent ?? eighteenthAt(pathname))}</EighteenthFrame>;
  }
  if (nineteenth) {
    const silent = failed ? (
      <NineteenthFailed />
    ) : noAccess ? (
      <NineteenthNoAccess />
    ) : empty ? (
      <NineteenthFirstCredits />
    ) : undefined;
    return <NineteenthFrame>{loaded && (silent ?? nineteenthAt(pathname))}</NineteenthFrame>;
  }
  if (twentieth) {
    const silent = failed ? <LimitsError /> : noAccess ? <TwentiethNoAccess /> : empty ? <TwentiethStart /> : undefined;
    return <TwentiethFrame>{loaded && (silent ?? twentiethAt(pathname))}</TwentiethFrame>;
  }
  if (twentyFirst) {
    const silent = noAccess ? <TwentyFirstNoAccess /> : empty ? <TwentyFirstFirstCredits /> : undefined;
    return <TwentyFirstFrame>{loaded && (silent ?? twentyFirstAt(pathname))}</TwentyFirstFrame>;
  }
  if (twentySecond) {
    const silent = failed ? (
      <TwentySecondFailed />
    ) : noAccess ? (
      <TwentySecondNoAccess />
    ) : empty ? (
      <TwentySecondStart />
    ) : undefined;
    return <TwentySecondFrame>{loaded && (silent ?? twentySecondAt(pathname))}</TwentySecondFrame>;
  }
  if (eighth) return <EighthFrame>{loaded && eighthAt(pathname, noAccess, failed)}</EighthFrame>;
  if (ninth) return <NinthFrame>{loaded && ninthAt(pathname, noAccess, empty)}</NinthFrame>;
  if (sixth) return <Dashboard>{loaded && (empty ? <FirstPurchase /> : sixthAt(pathname))}</Dashboard>;
  if (fifth) return <Workbench>{loaded && (noAccess ? <OwnersOnly /> : fifthAt(pathname))}</Workbench>;
  if (fourth) return <Console>{loaded && (noAccess ? <NoPermission /> : fourthAt(pathname))}</Console>;
  const later = third && loaded ? thirdAt(pathname) : undefined;
  if (later) return <PlatformFrame>{later}</PlatformFrame>;
  const soon = next && loaded ? nextAt(pathname) : undefined;
  return soon ? <Shell>{soon}</Shell> : <App />;
}

function nextAt(pathname: string) {
  if (pathname === '/usage') return <Costs />;
  if (pathname === '/settings/organization/billing/overview') return <BalancePage />;
  if (pathname === '/settings/organization/limits') return <Guardrails scope="organization" />;
  return /^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname) ? <Guardrails scope="project" /> : undefined;
}

function thirdAt(pathname: string) {
  if (pathname === '/usage') return <SpendReport />;
  if (pathname === '/settings/organization/billing/overview') return <Funds />;
  if (pathname === '/settings/organization/limits') return <Caps />;
  return pathname === '/api-keys' ? <KeyList /> : undefined;
}

function fourthAt(pathname: string) {
  if (/^(\/settings\/organization)?\/usage$/.test(pathname)) return <UsageDashboard />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return <BillingTabs />;
  if (pathname === '/settings/organization/limits') return <SpendLimits scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname)) return <SpendLimits scope="project" />;
  return pathname.endsWith('/api-keys') ? <SecretKeys /> : undefined;
}

function fifthAt(pathname: string) {
  if (/^(\/settings\/organization)?\/usage$/.test(pathname)) return <ApiUsage />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return <Prepaid />;
  if (pathname === '/settings/organization/limits') return <LimitSettings scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname)) return <LimitSettings scope="project" />;
  return pathname.endsWith('/api-keys') ? <KeyCards /> : undefined;
}

function sixthAt(pathname: string) {
  if (/^(\/settings\/organization)?\/usage$/.test(pathname)) return <SixthUsage />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return <CreditBalance />;
  if (pathname === '/settings/organization/limits') return <SixthLimits scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname)) return <SixthLimits scope="project" />;
  return pathname.endsWith('/api-keys') ? <KeyTable /> : undefined;
}

function seventhAt(pathname: string) {
  if (/^(\/settings\/organization)?\/usage$/.test(pathname)) return <SeventhUsage />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return <SeventhBilling />;
  if (pathname === '/settings/organization/limits') return <SeventhLimits scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname)) return <SeventhLimits scope="project" />;
  return pathname.endsWith('/api-keys') ? <SeventhKeys /> : undefined;
}

function eighthAt(pathname: string, noAccess: boolean, failed: boolean) {
  if (/^(\/settings\/organization)?\/usage$/.test(pathname)) return noAccess ? <AskAccess /> : <UsageReport />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return <BillingSettings />;
  if (/^\/settings\/(organization|proj_[A-Za-z0-9]+)\/limits$/.test(pathname) && failed) return <LimitsFailed />;
  if (pathname === '/settings/organization/limits') return <LimitsPage scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname)) return <LimitsPage scope="project" />;
  return pathname.endsWith('/api-keys') ? <KeyRows /> : undefined;
}

function ninthAt(pathname: string, noAccess: boolean, empty: boolean) {
  if (/^(\/settings\/organization)?\/usage$/.test(pathname)) return noAccess ? <NoUsage /> : <NinthUsage />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return empty ? <BillingStart /> : <NinthBilling />;
  if (pathname === '/settings/organization/limits') return <NinthLimits scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname)) return <NinthLimits scope="project" />;
  return pathname.endsWith('/api-keys') ? <NinthKeys /> : undefined;
}

function tenthAt(pathname: string) {
  if (/^(\/settings\/organization)?\/usage$/.test(pathname)) return <TenthUsage />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return <TenthBilling />;
  if (pathname === '/settings/organization/limits') return <TenthLimits scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname)) return <TenthLimits scope="project" />;
  return pathname.endsWith('/api-keys') ? <TenthKeys /> : undefined;
}

function eleventhAt(pathname: string) {
  if (/^(\/settings\/organization)?\/usage$/.test(pathname)) return <EleventhUsage />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return <ApiBilling />;
  if (pathname === '/settings/organization/limits') return <EleventhLimits scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname)) return <EleventhLimits scope="project" />;
  return pathname.endsWith('/api-keys') ? <EleventhKeys /> : undefined;
}

function twelfthAt(pathname: string) {
  if (/^(\/settings\/organization)?\/usage$/.test(pathname)) return <UsageExplorer />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return <TwelfthBilling />;
  if (pathname === '/settings/organization/limits') return <TwelfthLimits scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname)) return <TwelfthLimits scope="project" />;
  return pathname.endsWith('/api-keys') ? <TwelfthKeys /> : undefined;
}

function thirteenthAt(pathname: string) {
  if (/^(\/settings\/organization)?\/usage$/.test(pathname)) return <UsageMetrics />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return <BillingPages />;
  if (pathname === '/settings/organization/limits') return <ThirteenthLimits scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname)) return <ThirteenthLimits scope="project" />;
  return pathname.endsWith('/api-keys') ? <KeyItems /> : undefined;
}

function fourteenthAt(pathname: string) {
  if (/^(\/settings\/organization)?\/usage$/.test(pathname)) return <FourteenthUsage />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return <FourteenthBilling />;
  if (pathname === '/settings/organization/limits') return <FourteenthLimits scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname)) return <FourteenthLimits scope="project" />;
  return pathname.endsWith('/api-keys') ? <KeyLines /> : undefined;
}

function fifteenthAt(pathname: string) {
  if (/^(\/settings\/organization)?\/usage$/.test(pathname)) return <UsageBoard />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return <FifteenthBilling />;
  if (pathname === '/settings/organization/limits') return <FifteenthLimits scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname)) return <FifteenthLimits scope="project" />;
  return pathname.endsWith('/api-keys') ? <FifteenthKeys /> : undefined;
}

function sixteenthAt(pathname: string) {
  if (/^(\/settings\/organization)?\/usage$/.test(pathname)) return <SixteenthUsage />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return <SixteenthBilling />;
  if (pathname === '/settings/organization/limits') return <SixteenthLimits scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname)) return <SixteenthLimits scope="project" />;
  return pathname.endsWith('/api-keys') ? <SixteenthKeys /> : undefined;
}

function seventeenthAt(pathname: string) {
  if (/^(\/settings\/organization)?\/usage$/.test(pathname)) return <UsageTable />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return <SeventeenthBilling />;
  if (pathname === '/settings/organization/limits') return <SeventeenthLimits scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname)) return <SeventeenthLimits scope="project" />;
  return pathname.endsWith('/api-keys') ? <KeyGrid /> : undefined;
}

function eighteenthAt(pathname: string) {
  if (/^(\/settings\/organization)?\/usage$/.test(pathname)) return <EighteenthUsage />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return <EighteenthBilling />;
  if (pathname === '/settings/organization/limits') return <EighteenthLimits scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname)) return <EighteenthLimits scope="project" />;
  return pathname.endsWith('/api-keys') ? <EighteenthKeys /> : undefined;
}

function nineteenthAt(pathname: string) {
  if (/^(\/settings\/organization)?\/usage$/.test(pathname)) return <NineteenthUsage />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return <NineteenthBilling />;
  if (pathname === '/settings/organization/limits') return <NineteenthLimits scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname)) return <NineteenthLimits scope="project" />;
  return pathname.endsWith('/api-keys') ? <NineteenthKeys /> : undefined;
}

function twentyFirstAt(pathname: string) {
  if (/^(\/settings\/organization)?\/usage$/.test(pathname)) return <TwentyFirstUsage />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return <TwentyFirstBilling />;
  if (pathname === '/settings/organization/limits') return <TwentyFirstLimits scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname)) return <TwentyFirstLimits scope="project" />;
  return pathname.endsWith('/api-keys') ? <TwentyFirstKeys /> : undefined;
}

function twentySecondAt(pathname: string) {
  if (/^(\/settings\/organization)?\/usage$/.test(pathname)) return <TwentySecondUsage />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return <TwentySecondBilling />;
  if (pathname === '/settings/organization/limits') return <TwentySecondLimits scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname)) return <TwentySecondLimits scope="project" />;
  return pathname.endsWith('/api-keys') ? <TwentySecondKeys /> : undefined;
}
function twentiethAt(pathname: string) {
  if (/^(\/settings\/organization)?\/usage$/.test(pathname)) return <TwentiethUsage />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return <TwentiethBilling />;
  if (pathname === '/settings/organization/limits') return <TwentiethLimits scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname)) return <TwentiethLimits scope="project" />;
  return pathname.endsWith('/api-keys') ? <TwentiethKeys /> : undefined;
}
