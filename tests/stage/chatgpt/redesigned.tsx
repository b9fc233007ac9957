// chatgpt.com redesigned: which page of which set stands at which address. What a set left alone is as in app.tsx.

import { BillingPage as EighteenthBilling } from '../eighteenth/billing-page.tsx';
import { CodexPage as EighteenthCodex } from '../eighteenth/codex-page.tsx';
import { Configuracoes as EighteenthDialog } from '../eighteenth/configuracoes.tsx';
import { PlanCards } from '../eighteenth/plan-cards.tsx';
import { SettingsFrame as EighteenthFrame } from '../eighteenth/settings-frame.tsx';
import { UsageFailed as EighteenthFailed } from '../eighteenth/usage-failed.tsx';
import { UsagePage as EighteenthUsage } from '../eighteenth/usage-page.tsx';
import { BillingPage } from '../eighth/billing-page.tsx';
import { CodexDashboard } from '../eighth/codex-dashboard.tsx';
import { GardenChat } from '../eighth/garden-chat.tsx';
import { GetStarted } from '../eighth/get-started.tsx';
import { Parametres } from '../eighth/parametres.tsx';
import { SettingsFrame as EighthFrame } from '../eighth/settings-frame.tsx';
import { UsagePage as EighthUsage } from '../eighth/usage-page.tsx';
import { BillingPage as EleventhBilling } from '../eleventh/billing-page.tsx';
import { CodexLimits } from '../eleventh/codex-limits.tsx';
import { PlanNeeded } from '../eleventh/plan-needed.tsx';
import { SettingsDialog as EleventhDialog } from '../eleventh/settings-dialog.tsx';
import { SettingsFrame as EleventhFrame } from '../eleventh/settings-frame.tsx';
import { UsagePage as EleventhUsage } from '../eleventh/usage-page.tsx';
import { Ayarlar as FifteenthDialog } from '../fifteenth/ayarlar.tsx';
import { BillingPage as FifteenthBilling } from '../fifteenth/billing-page.tsx';
import { CodexOverview } from '../fifteenth/codex-overview.tsx';
import { PlanList } from '../fifteenth/plan-list.tsx';
import { SettingsFrame as FifteenthFrame } from '../fifteenth/settings-frame.tsx';
import { UsageError } from '../fifteenth/usage-error.tsx';
import { UsagePage as FifteenthUsage } from '../fifteenth/usage-page.tsx';
import { ChatBehind } from '../fifth/chat-behind.tsx';
import { Cobranca } from '../fifth/cobranca.tsx';
import { CodexBalance } from '../fifth/codex-balance.tsx';
import { Landing } from '../fifth/landing.tsx';
import { PlanUsage } from '../fifth/plan-usage.tsx';
import { SettingsHome } from '../fifth/settings-home.tsx';
import { SettingsModal } from '../fifth/settings-modal.tsx';
import { BillingPage as FourteenthBilling } from '../fourteenth/billing-page.tsx';
import { CodexPage as FourteenthCodex } from '../fourteenth/codex-page.tsx';
import { Impostazioni as FourteenthDialog } from '../fourteenth/impostazioni.tsx';
import { PlanOffer as FourteenthOffer } from '../fourteenth/plan-offer.tsx';
import { SettingsFrame as FourteenthFrame } from '../fourteenth/settings-frame.tsx';
import { UsageFailed as FourteenthFailed } from '../fourteenth/usage-failed.tsx';
import { UsagePage as FourteenthUsage } from '../fourteenth/usage-page.tsx';
import { CodexAnalytics } from '../fourth/codex-analytics.tsx';
import { Einstellungen } from '../fourth/einstellungen.tsx';
import { PlanAndPayment } from '../fourth/plan-and-payment.tsx';
import { QuotingChat } from '../fourth/quoting-chat.tsx';
import { SettingsPage } from '../fourth/settings-page.tsx';
import { UsageTabs } from '../fourth/usage-tabs.tsx';
import { FreshChatGpt } from '../fresh/chatgpt.tsx';
import { Dialogo } from '../next/dialogo.tsx';
import { Tiles } from '../next/tiles.tsx';
import { BillingPage as NineteenthBilling } from '../nineteenth/billing-page.tsx';
import { CodexPage as NineteenthCodex } from '../nineteenth/codex-page.tsx';
import { PlanList as NineteenthPlans } from '../nineteenth/plan-list.tsx';
import { SettingsFrame as NineteenthFrame } from '../nineteenth/settings-frame.tsx';
import { Shezhi } from '../nineteenth/shezhi.tsx';
import { UsageFailed as NineteenthFailed } from '../nineteenth/usage-failed.tsx';
import { UsagePage as NineteenthUsage } from '../nineteenth/usage-page.tsx';
import { BillingPage as NinthBilling } from '../ninth/billing-page.tsx';
import { CodexAnalytics as NinthCodex } from '../ninth/codex-analytics.tsx';
import { PlanOffers } from '../ninth/plan-offers.tsx';
import { SettingsDialog as NinthDialog } from '../ninth/settings-dialog.tsx';
import { SettingsFrame as NinthFrame } from '../ninth/settings-frame.tsx';
import { UsageFailed } from '../ninth/usage-failed.tsx';
import { UsagePage as NinthUsage } from '../ninth/usage-page.tsx';
import { BillingPage as SeventeenthBilling } from '../seventeenth/billing-page.tsx';
import { CodexTable } from '../seventeenth/codex-table.tsx';
import { Instellingen } from '../seventeenth/instellingen.tsx';
import { PageError } from '../seventeenth/page-error.tsx';
import { PlanTable } from '../seventeenth/plan-table.tsx';
import { SettingsFrame as SeventeenthFrame } from '../seventeenth/settings-frame.tsx';
import { UsagePage as SeventeenthUsage } from '../seventeenth/usage-page.tsx';
import { CodexPage } from '../seventh/codex-page.tsx';
import { PlanBilling as SeventhBilling } from '../seventh/plan-billing.tsx';
import { SettingsFrame as SeventhSettings } from '../seventh/settings-frame.tsx';
import { SettingsModal as SeventhModal } from '../seventh/settings-modal.tsx';
import { UsagePanel } from '../seventh/usage-panel.tsx';
import { BillingPage as SixteenthBilling } from '../sixteenth/billing-page.tsx';
import { CodexPage as SixteenthCodex } from '../sixteenth/codex-page.tsx';
import { Plans } from '../sixteenth/plans.tsx';
import { Settei } from '../sixteenth/settei.tsx';
import { SettingsFrame as SixteenthFrame } from '../sixteenth/settings-frame.tsx';
import { UsagePage as SixteenthUsage } from '../sixteenth/usage-page.tsx';
import { CodexCards } from '../sixth/codex-cards.tsx';
import { Impostazioni } from '../sixth/impostazioni.tsx';
import { PlanBilling } from '../sixth/plan-billing.tsx';
import { SettingsArea } from '../sixth/settings-area.tsx';
import { UsageViews } from '../sixth/usage-views.tsx';
import { WentWrong } from '../sixth/went-wrong.tsx';
import { useAddress, useFlag, useStage } from '../state.ts';
import { BillingPage as TenthBilling } from '../tenth/billing-page.tsx';
import { CodexReport } from '../tenth/codex-report.tsx';
import { Configuracoes } from '../tenth/configuracoes.tsx';
import { PlanPicker } from '../tenth/plan-picker.tsx';
import { SettingsFrame as TenthFrame } from '../tenth/settings-frame.tsx';
import { UsagePage as TenthUsage } from '../tenth/usage-page.tsx';
import { Janela } from '../third/janela.tsx';
import { SettingsFrame } from '../third/settings-frame.tsx';
import { Subscription } from '../third/subscription.tsx';
import { UsagePage } from '../third/usage-page.tsx';
import { BillingPage as ThirteenthBilling } from '../thirteenth/billing-page.tsx';
import { CodexUsage as ThirteenthCodex } from '../thirteenth/codex-usage.tsx';
import { PanelFailed } from '../thirteenth/panel-failed.tsx';
import { PlanOffer as ThirteenthOffer } from '../thirteenth/plan-offer.tsx';
import { SettingsDialog as ThirteenthDialog } from '../thirteenth/settings-dialog.tsx';
import { SettingsFrame as ThirteenthFrame } from '../thirteenth/settings-frame.tsx';
import { UsagePage as ThirteenthUsage } from '../thirteenth/usage-page.tsx';
import { Ayarlar } from '../twelfth/ayarlar.tsx';
import { CodexUsage as TwelfthCodex } from '../twelfth/codex-usage.tsx';
import { PlanBilling as TwelfthBilling } from '../twelfth/plan-billing.tsx';
import { PlanOffer as TwelfthOffer } from '../twelfth/plan-offer.tsx';
import { SettingsFrame as TwelfthFrame } from '../twelfth/settings-frame.tsx';
import { UsagePage as TwelfthUsage } from '../twelfth/usage-page.tsx';
import { BillingPage as TwentiethBilling } from '../twentieth/billing-page.tsx';
import { CodexPage as TwentiethCodex } from '../twentieth/codex-page.tsx';
import { Installningar } from '../twentieth/installningar.tsx';
import { PlanChoice } from '../twentieth/plan-choice.tsx';
import { SettingsFrame as TwentiethFrame } from '../twentieth/settings-frame.tsx';
import { UsageError as TwentiethError } from '../twentieth/usage-error.tsx';
import { UsagePage as TwentiethUsage } from '../twentieth/usage-page.tsx';
import { BillingPage as TwentyFirstBilling } from '../twenty-first/billing-page.tsx';
import { CodexPage as TwentyFirstCodex } from '../twenty-first/codex-page.tsx';
import { PlanPicker as TwentyFirstPlans } from '../twenty-first/plan-picker.tsx';
import { SettingsFrame as TwentyFirstFrame } from '../twenty-first/settings-frame.tsx';
import { UsageFailed as TwentyFirstFailed } from '../twenty-first/usage-failed.tsx';
import { UsagePage as TwentyFirstUsage } from '../twenty-first/usage-page.tsx';
import { Ustawienia } from '../twenty-first/ustawienia.tsx';
import { BillingPage as TwentySecondBilling } from '../twenty-second/billing-page.tsx';
import { CodexPage as TwentySecondCodex } from '../twenty-second/codex-page.tsx';
import { Installningar as TwentySecondInstallningar } from '../twenty-second/installningar.tsx';
import { PlanComparison } from '../twenty-second/plan-comparison.tsx';
import { SettingsFrame as TwentySecondFrame } from '../twenty-second/settings-frame.tsx';
import { UsageFailed as TwentySecondFailed } from '../twenty-second/usage-failed.tsx';
import { UsagePage as TwentySecondUsage } from '../twenty-second/usage-page.tsx';
import { App } from './app.tsx';
import { Chat } from './chat.tsx';
import { GeneralSettings } from './general-settings.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { LoadingSettings } from './signed-out.tsx';

export function Redesigned() {
  const { loaded } = useStage();
  const { pathname, hash } = useAddress();
  const signedOut = useFlag('signed-out');
  const next = useFlag('next');
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
  const failed = useFlag('failed');
  const empty = useFlag('empty');
  const chooser = useFlag('chooser');
  const challenge = useFlag('challenge');
  const dailyFirst = useFlag('daily-first');
  const fresh = useFlag('fresh');

  if (pathname === '/auth/login' || chooser || challenge) return <App />;
  if (signedOut) return fifth ? <Landing /> : <App />;
  if (fresh) return <FreshChatGpt />;

  if (next && pathname === '/settings/usage') return <Tiles />;

  const panel = /^\/settings\/([a-z-]+)/.exec(pathname)?.[1];
  if (panel) {
    if (!loaded && !(panel === 'usage' && dailyFirst)) return <LoadingSettings />;
    if (seventh) return <SeventhSettings panel={panel}>{seventhContent(panel)}</SeventhSettings>;
    if (twelfth) return <TwelfthFrame panel={panel}>{twelfthContent(panel, empty)}</TwelfthFrame>;
    if (thirteenth) return <ThirteenthFrame panel={panel}>{thirteenthContent(panel, empty, failed)}</ThirteenthFrame>;
    if (fourteenth) return <FourteenthFrame panel={panel}>{fourteenthContent(panel, empty, failed)}</FourteenthFrame>;
    if (fifteenth) return <FifteenthFrame panel={panel}>{fifteenthContent(panel, empty, failed)}</FifteenthFrame>;
    if (sixteenth) return <SixteenthFrame panel={panel}>{sixteenthContent(panel, empty)}</SixteenthFrame>;
    if (seventeenth)
      return <SeventeenthFrame panel={panel}>{seventeenthContent(panel, empty, failed)}</SeventeenthFrame>;
    if (eighteenth) return <EighteenthFrame panel={panel}>{eighteenthContent(panel, empty, failed)}</EighteenthFrame>;
    if (nineteenth) return <NineteenthFrame panel={panel}>{nineteenthContent(panel, empty, failed)}</NineteenthFrame>;
    if (twentieth) return <TwentiethFrame panel={panel}>{twentiethContent(panel, empty, failed)}</TwentiethFrame>;
    if (twentyFirst) return twentyFirstPanel(panel, empty, failed);
    if (twentySecond)
      return <TwentySecondFrame panel={panel}>{twentySecondContent(panel, empty, failed)}</TwentySecondFrame>;
    if (eleventh) return <EleventhFrame panel={panel}>{eleventhContent(panel, empty)}</EleventhFrame>;
    if (tenth) return <TenthFrame panel={panel}>{tenthContent(panel, empty)}</TenthFrame>;
    if (eighth) return <EighthFrame panel={panel}>{eighthContent(panel, empty)}</EighthFrame>;
    if (ninth) return <NinthFrame panel={panel}>{ninthContent(panel, empty, failed)}</NinthFrame>;
    if (sixth) return <SettingsArea panel={panel}>{failed ? <WentWrong /> : sixthContent(panel)}</SettingsArea>;
    if (fifth) return <SettingsHome panel={panel}>{fifthContent(panel)}</SettingsHome>;
    if (fourth) return <SettingsPage panel={panel}>{fourthContent(panel)}</SettingsPage>;
    if (third) return <SettingsFrame panel={panel}>{thirdContent(panel)}</SettingsFrame>;
    return <App />;
  }
  if (/^\/codex(\/cloud)?\/settings\/(usage|analytics)\/?$/.test(pathname)) {
    if (seventh && loaded) return <CodexPage />;
    if (eighth && loaded) return <CodexDashboard />;
    if (ninth && loaded) return <NinthCodex />;
    if (tenth && loaded) return <CodexReport />;
    if (eleventh && loaded) return <CodexLimits />;
    if (twelfth && loaded) return <TwelfthCodex />;
    if (thirteenth && loaded) return <ThirteenthCodex />;
    if (fourteenth && loaded) return <FourteenthCodex />;
    if (fifteenth && loaded) return <CodexOverview />;
    if (sixteenth && loaded) return <SixteenthCodex />;
    if (seventeenth && loaded) return <CodexTable />;
    if (eighteenth && loaded) return <EighteenthCodex />;
    if (nineteenth && loaded) return <NineteenthCodex />;
    if (twentieth && loaded) return <TwentiethCodex />;
    if (twentyFirst && loaded) return <TwentyFirstCodex />;
    if (twentySecond && loaded) return <TwentySecondCodex />;
    if (sixth && loaded) return <CodexCards />;
    if (fifth && loaded) return <CodexBalance />;
    return fourth && loaded ? <CodexAnalytics /> : <App />;
  }
  if (pathname === '/gpts') return <App />;

  const tab = /^#settings\/(\w+)/.exec(hash)?.[1];
  if (seventh)
    return (
      <>
        <Chat />
        {loaded && tab && <SeventhModal />}
      </>
    );
  if (twelfth)
    return (
      <>
        <Chat />
        {loaded && tab && <Ayarlar />}
      </>
    );
  if (thirteenth)
    return (
      <>
        <Chat />
        {loaded && tab && <ThirteenthDialog />}
      </>
    );
  if (fourteenth)
    return (
      <>
        <Chat />
        {loaded && tab && <FourteenthDialog />}
      </>
    );
  if (fifteenth)
    return (
      <>
        <Chat />
        {loaded && tab && <FifteenthDialog />}
      </>
    );
  if (sixteenth)
    return (
      <>
        <Chat />
        {loaded && tab && <Settei />}
      </>
    );
  if (seventeenth)
    return (
      <>
        <Chat />
        {loaded && tab && <Instellingen />}
      </>
    );
  if (eighteenth)
    return (
      <>
        <Chat />
        {loaded && tab && <EighteenthDialog />}
      </>
    );
  if (nineteenth)
    return (
      <>
        <Chat />
        {loaded && tab && <Shezhi />}
      </>
    );
  if (twentieth)
    return (
      <>
        <Chat />
        {loaded && tab && <Installningar />}
      </>
    );
  if (twentyFirst)
    return (
      <>
        <Chat />
        {loaded && tab && <Ustawienia />}
      </>
    );
  if (twentySecond)
    return (
      <>
        <Chat />
        {loaded && tab && <TwentySecondInstallningar />}
      </>
    );
  if (eleventh)
    return (
      <>
        <Chat />
        {loaded && tab && <EleventhDialog />}
      </>
    );
  if (tenth)
    return (
      <>
        <Chat />
        {loaded && tab && <Configuracoes />}
      </>
    );
  if (eighth)
    return (
      <>
        <GardenChat />
        {loaded && tab && <Parametres tab={tab} />}
      </>
    );
  if (ninth)
    return (
      <>
        <Chat />
        {loaded && tab && <NinthDialog />}
      </>
    );
  if (fifth)
    return (
      <>
        <ChatBehind />
        {loaded && tab && <SettingsModal tab={tab} />}
      </>
    );
  // The words of a chat are there before the dialog is.
  if (fourth)
    return (
      <>
        <QuotingChat />
        {loaded && tab && <Einstellungen />}
      </>
    );
  return (
    <>
      <Chat />
      {loaded && tab && (sixth ? <Impostazioni /> : dialogOf(tab, next, third))}
    </>
  );
}

function dialogOf(tab: string, next: boolean, third: boolean) {
  if (next) return <Dialogo />;
  if (third && tab.toLowerCase() === 'usage') return <Janela />;
  return <SettingsDialog tab={tab} />;
}

function seventhContent(panel: string) {
  if (panel === 'usage') return <UsagePanel />;
  if (panel === 'billing') return <SeventhBilling />;
  return <GeneralSettings />;
}

function eighthContent(panel: string, empty: boolean) {
  if (panel === 'usage') return empty ? <GetStarted /> : <EighthUsage />;
  if (panel === 'billing') return <BillingPage />;
  return <GeneralSettings />;
}

function ninthContent(panel: string, empty: boolean, failed: boolean) {
  if (panel === 'billing') return <NinthBilling />;
  if (panel !== 'usage') return <GeneralSettings />;
  if (empty) return <PlanOffers />;
  return failed ? <UsageFailed /> : <NinthUsage />;
}

function tenthContent(panel: string, empty: boolean) {
  if (panel === 'usage') return empty ? <PlanPicker /> : <TenthUsage />;
  if (panel === 'billing') return <TenthBilling />;
  return <GeneralSettings />;
}

function eleventhContent(panel: string, empty: boolean) {
  if (panel === 'usage') return empty ? <PlanNeeded /> : <EleventhUsage />;
  if (panel === 'billing') return <EleventhBilling />;
  return <GeneralSettings />;
}

function twelfthContent(panel: string, empty: boolean) {
  if (panel === 'usage') return empty ? <TwelfthOffer /> : <TwelfthUsage />;
  if (panel === 'billing') return <TwelfthBilling />;
  return <GeneralSettings />;
}

function thirteenthContent(panel: string, empty: boolean, failed: boolean) {
  if (panel === 'billing') return <ThirteenthBilling />;
  if (panel !== 'usage') return <GeneralSettings />;
  if (empty) return <ThirteenthOffer />;
  return failed ? <PanelFailed /> : <ThirteenthUsage />;
}

function fourteenthContent(panel: string, empty: boolean, failed: boolean) {
  if (panel === 'billing') return <FourteenthBilling />;
  if (panel !== 'usage') return <GeneralSettings />;
  if (empty) return <FourteenthOffer />;
  return failed ? <FourteenthFailed /> : <FourteenthUsage />;
}

function fifteenthContent(panel: string, empty: boolean, failed: boolean) {
  if (panel === 'billing') return <FifteenthBilling />;
  if (panel !== 'usage') return <GeneralSettings />;
  if (empty) return <PlanList />;
  return failed ? <UsageError /> : <FifteenthUsage />;
}

function sixteenthContent(panel: string, empty: boolean) {
  if (panel === 'usage') return empty ? <Plans /> : <SixteenthUsage />;
  if (panel === 'billing') return <SixteenthBilling />;
  return <GeneralSettings />;
}

function seventeenthContent(panel: string, empty: boolean, failed: boolean) {
  if (panel === 'billing') return <SeventeenthBilling />;
  if (panel !== 'usage') return <GeneralSettings />;
  if (empty) return <PlanTable />;
  return failed ? <PageError /> : <SeventeenthUsage />;
}

function eighteenthContent(panel: string, empty: boolean, failed: boolean) {
  if (panel === 'billing') return <EighteenthBilling />;
  if (panel !== 'usage') return <GeneralSettings />;
  if (empty) return <PlanCards />;
  return failed ? <EighteenthFailed /> : <EighteenthUsage />;
}

function nineteenthContent(panel: string, empty: boolean, failed: boolean) {
  if (panel === 'billing') return <NineteenthBilling />;
  if (panel !== 'usage') return <GeneralSettings />;
  if (empty) return <NineteenthPlans />;
  return failed ? <NineteenthFailed /> : <NineteenthUsage />;
}

/** Each page has its heading in the bar of the frame, so that it brings the frame. */
function twentyFirstPanel(panel: string, empty: boolean, failed: boolean) {
  if (panel === 'billing') return <TwentyFirstBilling />;
  if (panel !== 'usage')
    return (
      <TwentyFirstFrame panel={panel}>
        <GeneralSettings />
      </TwentyFirstFrame>
    );
  if (empty) return <TwentyFirstPlans />;
  return failed ? <TwentyFirstFailed /> : <TwentyFirstUsage />;
}

function twentySecondContent(panel: string, empty: boolean, failed: boolean) {
  if (panel === 'billing') return <TwentySecondBilling />;
  if (panel !== 'usage') return <GeneralSettings />;
  if (empty) return <PlanComparison />;
  return failed ? <TwentySecondFailed /> : <TwentySecondUsage />;
}

function twentiethContent(panel: string, empty: boolean, failed: boolean) {
  if (panel === 'billing') return <TwentiethBilling />;
  if (panel !== 'usage') return <GeneralSettings />;
  if (empty) return <PlanChoice />;
  return failed ? <TwentiethError /> : <TwentiethUsage />;
}

function sixthContent(panel: string) {
  if (panel === 'usage') return <UsageViews />;
  if (panel === 'billing') return <PlanBilling />;
  return <GeneralSettings />;
}

function fifthContent(panel: string) {
  if (panel === 'usage') return <PlanUsage />;
  if (panel === 'billing') return <Cobranca />;
  return <GeneralSettings />;
}

function fourthContent(panel: string) {
  if (panel === 'usage') return <UsageTabs />;
  if (panel === 'billing') return <PlanAndPayment />;
  return <GeneralSettings />;
}

function thirdContent(panel: string) {
  if (panel === 'usage') return <UsagePage />;
  if (panel === 'billing') return <Subscription />;
  return <GeneralSettings />;
}
