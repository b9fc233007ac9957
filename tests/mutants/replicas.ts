/** The replica pages that are changed into mutants, and how one is drawn into the test's own document. */

import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PageId } from '../../data/pages.ts';
import { matchRoute } from '../../lib/route/match.ts';
import { App as ChatGptApp } from '../stage/chatgpt/app.tsx';
import chatgptStyles from '../stage/chatgpt/chatgpt.css?inline';
import { htmlAttributes, type Site } from '../stage/document.ts';
import { flagsOf } from '../stage/flags.ts';
import freshStyles from '../stage/fresh/chatgpt.css?inline';
import { App as PlatformApp } from '../stage/platform/app.tsx';
import { initialise } from '../stage/state.ts';

const CHATGPT = 'https://chatgpt.com';
const PLATFORM = 'https://platform.openai.com';
const BILLING = `${PLATFORM}/settings/organization/billing`;
const LIMITS = `${PLATFORM}/settings/organization/limits`;

/** Every page with a meter, in every generation and variant the stage has. */
export const WITH_METERS = [
  `${CHATGPT}/settings/usage?tab=overview`,
  `${CHATGPT}/settings/usage?stage=weekly-only`,
  `${CHATGPT}/settings/usage?stage=weekly-zero,credits-zero`,
  `${CHATGPT}/settings/usage?stage=untouched,no-resets`,
  `${CHATGPT}/settings/usage?stage=workspace`,
  `${CHATGPT}/settings/usage?stage=workspace,weekly-only,no-resets`,
  `${CHATGPT}/settings/usage?stage=dark,credits-zero,no-resets`,
  `${CHATGPT}/settings/usage?stage=korean`,
  `${CHATGPT}/settings/usage?stage=korean,weekly-only,credits-zero`,
  `${CHATGPT}/settings/usage?stage=chinese`,
  `${CHATGPT}/settings/usage?stage=traditional`,
  `${CHATGPT}/settings/usage?tab=analytics`,
  `${CHATGPT}/settings/usage?tab=analytics&stage=chinese`,
  `${CHATGPT}/settings/usage?tab=analytics&stage=korean`,
  `${CHATGPT}/c/1#settings/Usage`,
  `${CHATGPT}/c/1?stage=weekly-only,credits-zero#settings/usage`,
  `${CHATGPT}/c/1?stage=korean#settings/Usage`,
  `${CHATGPT}/?stage=native#settings/Usage`,
  `${CHATGPT}/c/1#settings/Analytics`,
  `${CHATGPT}/codex/settings/usage`,
  `${CHATGPT}/codex/settings/usage?stage=german`,
  `${CHATGPT}/codex/settings/usage?stage=japanese,credits-zero`,
  `${CHATGPT}/codex/cloud/settings/analytics#usage`,
  `${CHATGPT}/codex/cloud/settings/analytics?stage=june`,
  `${CHATGPT}/codex/cloud/settings/analytics?stage=workspace,no-resets`,
  `${CHATGPT}/codex/cloud/settings/analytics?stage=weekly-zero,credits-zero`,
  `${CHATGPT}/codex/cloud/settings/analytics?stage=weekly-only,chinese`,
  `${CHATGPT}/codex/cloud/settings/analytics?stage=korean`,
  `${CHATGPT}/settings/billing`,
  `${CHATGPT}/settings/billing?stage=workspace,korean`,
  `${CHATGPT}/#settings/Billing`,
  `${PLATFORM}/usage`,
  `${PLATFORM}/usage?stage=zero`,
  `${PLATFORM}/settings/organization/usage?stage=zero,single-project,dark`,
  `${PLATFORM}/usage?stage=project-analytics`,
  `${PLATFORM}/usage?stage=organization-analytics,zero`,
  `${BILLING}/overview`,
  `${BILLING}?stage=auto-recharge,api-balance`,
  `${BILLING}/overview?stage=negative`,
  `${BILLING}/overview?stage=free-trial`,
  `${BILLING}/payment-methods`,
  `${BILLING}/history`,
  `${BILLING}/credit-grants`,
  `${BILLING}/preferences`,
  LIMITS,
  `${LIMITS}?stage=named-tier`,
  `${LIMITS}?stage=launch,no-limit`,
  `${LIMITS}?stage=spend-alerts,grow`,
  `${LIMITS}?stage=old-budget`,
  `${LIMITS}?stage=editing`,
  `${PLATFORM}/settings/proj_abc123/limits`,
  `${PLATFORM}/settings/proj_abc123/limits?stage=no-limit,dark`,
  `${PLATFORM}/api-keys`,
  `${PLATFORM}/settings/organization/api-keys`,
  `${PLATFORM}/settings/proj_abc123/api-keys?stage=single-project`,
];

/** Pages as they might become: written after the locator was frozen, and since then tuned for. */
export const NEXT = [
  `${CHATGPT}/settings/usage?stage=next`,
  `${CHATGPT}/settings/usage?stage=next,credits-zero,weekly-only`,
  `${CHATGPT}/c/1?stage=next,spanish#settings/Usage`,
  `${CHATGPT}/c/1?stage=next,spanish,weekly-only,credits-zero#settings/Usage`,
  `${PLATFORM}/usage?stage=next`,
  `${PLATFORM}/usage?stage=next,zero`,
  `${BILLING}/overview?stage=next`,
  `${LIMITS}?stage=next`,
  `${PLATFORM}/settings/proj_abc123/limits?stage=next`,
];

/** Pages as they might become, written by somebody who had not read the locator: nothing was tuned for these. */
export const THIRD = [
  `${CHATGPT}/settings/usage?stage=third`,
  `${CHATGPT}/settings/usage?stage=third,weekly-only,credits-zero`,
  `${CHATGPT}/c/1?stage=third,portuguese#settings/Usage`,
  `${CHATGPT}/settings/usage?tab=analytics&stage=third`,
  `${CHATGPT}/settings/billing?stage=third`,
  `${PLATFORM}/usage?stage=third`,
  `${PLATFORM}/usage?stage=third,zero`,
  `${BILLING}/overview?stage=third`,
  `${BILLING}/overview?stage=third,auto-recharge`,
  `${LIMITS}?stage=third`,
  `${PLATFORM}/api-keys?stage=third`,
];

/** And again: today's words mostly, in other markup. */
export const FOURTH = [
  `${CHATGPT}/settings/usage?stage=fourth`,
  `${CHATGPT}/settings/usage?stage=fourth,weekly-only,credits-zero`,
  `${CHATGPT}/settings/usage?tab=overview&stage=fourth,workspace,no-resets`,
  `${CHATGPT}/settings/usage?stage=fourth,japanese`,
  `${CHATGPT}/c/1?stage=fourth,german#settings/Usage`,
  `${CHATGPT}/settings/usage?tab=analytics&stage=fourth`,
  `${CHATGPT}/codex/cloud/settings/analytics?stage=fourth#usage`,
  `${CHATGPT}/settings/billing?stage=fourth`,
  `${CHATGPT}/settings/billing?stage=fourth,spanish`,
  `${PLATFORM}/usage?stage=fourth`,
  `${PLATFORM}/settings/organization/usage?stage=fourth,zero,single-project`,
  `${BILLING}/overview?stage=fourth`,
  `${BILLING}?stage=fourth,auto-recharge,negative`,
  `${BILLING}/overview?stage=fourth,free-trial`,
  `${BILLING}/credit-grants?stage=fourth`,
  `${LIMITS}?stage=fourth`,
  `${LIMITS}?stage=fourth,no-limit,named-tier`,
  `${PLATFORM}/settings/proj_abc123/limits?stage=fourth`,
  `${PLATFORM}/settings/proj_abc123/limits?stage=fourth,editing`,
  `${PLATFORM}/api-keys?stage=fourth`,
];

/** A chat that quotes the labels before the dialog has come, and limits for whom may not see them. */
export const FOURTH_SILENT = [`${CHATGPT}/c/1?stage=fourth,loading#settings/Usage`, `${LIMITS}?stage=fourth,no-access`];

/** And one more: today's words mostly, in part reworded, in other markup again. */
export const FIFTH = [
  `${CHATGPT}/settings/usage?stage=fifth`,
  `${CHATGPT}/settings/usage?tab=overview&stage=fifth,workspace,weekly-zero,no-resets`,
  `${CHATGPT}/settings/usage?stage=fifth,korean,untouched`,
  `${CHATGPT}/c/1?stage=fifth,french,weekly-only,credits-zero#settings/Usage`,
  `${CHATGPT}/c/1?stage=fifth#settings/Billing`,
  `${CHATGPT}/settings/usage?tab=analytics&stage=fifth`,
  `${CHATGPT}/codex/cloud/settings/analytics?stage=fifth#usage`,
  `${CHATGPT}/settings/billing?stage=fifth,portuguese`,
  `${PLATFORM}/usage?stage=fifth`,
  `${PLATFORM}/settings/organization/usage?stage=fifth,zero,single-project`,
  `${BILLING}/overview?stage=fifth`,
  `${BILLING}?stage=fifth,auto-recharge,negative,api-balance`,
  `${LIMITS}?stage=fifth`,
  `${LIMITS}?stage=fifth,no-limit,named-tier`,
  `${PLATFORM}/settings/proj_abc123/limits?stage=fifth,editing`,
  `${PLATFORM}/settings/proj_abc123/api-keys?stage=fifth`,
];

/** The usage page's address for whom is not signed in, and billing for whom may not see it. */
export const FIFTH_SILENT = [
  `${CHATGPT}/settings/usage?stage=fifth,signed-out`,
  `${BILLING}/overview?stage=fifth,no-access`,
];

/** And a sixth time: today's words and structure mostly, small rewordings, other markup. */
export const SIXTH = [
  `${CHATGPT}/settings/usage?stage=sixth`,
  `${CHATGPT}/settings/usage?tab=overview&stage=sixth,workspace,weekly-only,no-resets`,
  `${CHATGPT}/settings/usage?stage=sixth,traditional,credits-zero`,
  `${CHATGPT}/settings/usage?tab=analytics&stage=sixth`,
  `${CHATGPT}/c/1?stage=sixth,italian,weekly-zero#settings/Usage`,
  `${CHATGPT}/codex/cloud/settings/analytics?stage=sixth#usage`,
  `${CHATGPT}/settings/billing?stage=sixth`,
  `${PLATFORM}/usage?stage=sixth`,
  `${PLATFORM}/settings/organization/usage?stage=sixth,zero,single-project`,
  `${BILLING}/overview?stage=sixth`,
  `${BILLING}?stage=sixth,auto-recharge,api-balance,negative`,
  `${LIMITS}?stage=sixth,named-tier`,
  `${PLATFORM}/settings/proj_abc123/limits?stage=sixth,no-limit`,
  `${PLATFORM}/settings/organization/api-keys?stage=sixth`,
];

/** Usage that could not be loaded, and billing before anything was bought. */
export const SIXTH_SILENT = [`${CHATGPT}/settings/usage?stage=sixth,failed`, `${BILLING}/overview?stage=sixth,empty`];

/** And a seventh time: cards, rows, segmented controls and lists of facts, as of a house library. */
export const SEVENTH = [
  `${CHATGPT}/settings/usage?stage=seventh`,
  `${CHATGPT}/settings/usage?tab=overview&stage=seventh,weekly-only,credits-zero,no-resets`,
  `${CHATGPT}/settings/usage?stage=seventh,workspace,weekly-zero`,
  `${CHATGPT}/settings/usage?stage=seventh,japanese`,
  `${CHATGPT}/settings/usage?tab=analytics&stage=seventh`,
  `${CHATGPT}/c/1?stage=seventh,german#settings/Usage`,
  `${CHATGPT}/codex/cloud/settings/analytics?stage=seventh#usage`,
  `${CHATGPT}/settings/billing?stage=seventh`,
  `${PLATFORM}/usage?stage=seventh`,
  `${PLATFORM}/settings/organization/usage?stage=seventh,zero,single-project`,
  `${BILLING}/overview?stage=seventh`,
  `${BILLING}?stage=seventh,auto-recharge,api-balance,negative`,
  `${BILLING}/credit-grants?stage=seventh`,
  `${LIMITS}?stage=seventh,named-tier`,
  `${LIMITS}?stage=seventh,no-limit,launch`,
  `${PLATFORM}/settings/proj_abc123/limits?stage=seventh,editing`,
  `${PLATFORM}/api-keys?stage=seventh`,
];

/** The plans for an account that has none, usage without the permission, limits that could not be loaded. */
export const SEVENTH_SILENT = [
  `${CHATGPT}/settings/usage?stage=seventh,empty`,
  `${PLATFORM}/usage?stage=seventh,no-access`,
  `${LIMITS}?stage=seventh,failed`,
];

/** And an eighth time: usage as a dashboard, the platform as dense settings; today's words mostly. */
export const EIGHTH = [
  `${CHATGPT}/settings/usage?stage=eighth`,
  `${CHATGPT}/settings/usage?tab=overview&stage=eighth,workspace,weekly-only,no-resets`,
  `${CHATGPT}/settings/usage?stage=eighth,korean,credits-zero`,
  `${CHATGPT}/settings/usage?tab=analytics&stage=eighth`,
  `${CHATGPT}/c/1?stage=eighth,french#settings/Usage`,
  `${CHATGPT}/codex/cloud/settings/analytics?stage=eighth,weekly-zero#usage`,
  `${CHATGPT}/settings/billing?stage=eighth`,
  `${PLATFORM}/usage?stage=eighth`,
  `${PLATFORM}/settings/organization/usage?stage=eighth,zero,single-project`,
  `${BILLING}/overview?stage=eighth`,
  `${BILLING}?stage=eighth,auto-recharge,api-balance,negative`,
  `${BILLING}/credit-grants?stage=eighth`,
  `${LIMITS}?stage=eighth,named-tier`,
  `${LIMITS}?stage=eighth,no-limit`,
  `${PLATFORM}/settings/proj_abc123/limits?stage=eighth,editing`,
  `${PLATFORM}/settings/proj_abc123/api-keys?stage=eighth`,
];

/** A free plan without Codex, usage for whom may not see it, and limits that could not be loaded. */
export const EIGHTH_SILENT = [
  `${CHATGPT}/settings/usage?stage=eighth,empty`,
  `${PLATFORM}/usage?stage=eighth,no-access`,
  `${LIMITS}?stage=eighth,failed`,
];

/** And a ninth time: a small release on another headless library, nearly all of today's words and order. */
export const NINTH = [
  `${CHATGPT}/settings/usage?stage=ninth`,
  `${CHATGPT}/settings/usage?tab=overview&stage=ninth,weekly-only,credits-zero,no-resets`,
  `${CHATGPT}/settings/usage?stage=ninth,workspace,weekly-zero`,
  `${CHATGPT}/settings/usage?stage=ninth,spanish`,
  `${CHATGPT}/settings/usage?tab=analytics&stage=ninth`,
  `${CHATGPT}/c/1?stage=ninth,chinese#settings/Usage`,
  `${CHATGPT}/codex/cloud/settings/analytics?stage=ninth#usage`,
  `${CHATGPT}/settings/billing?stage=ninth`,
  `${PLATFORM}/usage?stage=ninth`,
  `${PLATFORM}/settings/organization/usage?stage=ninth,zero,single-project`,
  `${BILLING}/overview?stage=ninth`,
  `${BILLING}?stage=ninth,auto-recharge,api-balance,negative`,
  `${BILLING}/credit-grants?stage=ninth`,
  `${LIMITS}?stage=ninth,named-tier`,
  `${LIMITS}?stage=ninth,no-limit`,
  `${PLATFORM}/settings/proj_abc123/limits?stage=ninth,editing`,
  `${PLATFORM}/api-keys?stage=ninth`,
];

/** Offers for a free plan, usage that could not be loaded or may not be seen, and billing before anything was bought. */
export const NINTH_SILENT = [
  `${CHATGPT}/settings/usage?stage=ninth,empty`,
  `${CHATGPT}/settings/usage?stage=ninth,failed`,
  `${PLATFORM}/usage?stage=ninth,no-access`,
  `${BILLING}/overview?stage=ninth,empty`,
];

/** And a tenth time: figures with captions, panels in two columns, tables and tabs; today's words mostly. */
export const TENTH = [
  `${CHATGPT}/settings/usage?stage=tenth`,
  `${CHATGPT}/settings/usage?tab=overview&stage=tenth,weekly-only,credits-zero,no-resets`,
  `${CHATGPT}/settings/usage?stage=tenth,workspace,weekly-zero`,
  `${CHATGPT}/settings/usage?stage=tenth,polish`,
  `${CHATGPT}/settings/usage?tab=analytics&stage=tenth`,
  `${CHATGPT}/c/1?stage=tenth,portuguese#settings/Usage`,
  `${CHATGPT}/codex/cloud/settings/analytics?stage=tenth#usage`,
  `${CHATGPT}/settings/billing?stage=tenth`,
  `${PLATFORM}/usage?stage=tenth`,
  `${PLATFORM}/settings/organization/usage?stage=tenth,zero,single-project`,
  `${BILLING}/overview?stage=tenth`,
  `${BILLING}?stage=tenth,auto-recharge,api-balance`,
  `${BILLING}/credit-grants?stage=tenth`,
  `${LIMITS}?stage=tenth,named-tier`,
  `${LIMITS}?stage=tenth,no-limit`,
  `${PLATFORM}/settings/proj_abc123/limits?stage=tenth,editing`,
  `${PLATFORM}/api-keys?stage=tenth`,
];

/** Plans compared, usage without the permission, billing before anything was bought, limits that could not be loaded. */
export const TENTH_SILENT = [
  `${CHATGPT}/settings/usage?stage=tenth,empty`,
  `${PLATFORM}/usage?stage=tenth,no-access`,
  `${BILLING}/overview?stage=tenth,empty`,
  `${LIMITS}?stage=tenth,failed`,
];

/** And an eleventh: a summary, limits as rows of one card, credits in their own, a side column on the platform. */
export const ELEVENTH = [
  `${CHATGPT}/settings/usage?stage=eleventh`,
  `${CHATGPT}/settings/usage?tab=overview&stage=eleventh,italian,weekly-only,credits-zero,no-resets`,
  `${CHATGPT}/settings/usage?stage=eleventh,workspace,weekly-zero`,
  `${CHATGPT}/settings/usage?tab=analytics&stage=eleventh`,
  `${CHATGPT}/c/1?stage=eleventh,dutch#settings/Usage`,
  `${CHATGPT}/codex/cloud/settings/analytics?stage=eleventh#usage`,
  `${CHATGPT}/settings/billing?stage=eleventh`,
  `${PLATFORM}/usage?stage=eleventh`,
  `${PLATFORM}/settings/organization/usage?stage=eleventh,zero,single-project`,
  `${BILLING}/overview?stage=eleventh`,
  `${BILLING}?stage=eleventh,auto-recharge,api-balance,negative`,
  `${BILLING}/credit-grants?stage=eleventh`,
  `${LIMITS}?stage=eleventh,named-tier`,
  `${PLATFORM}/settings/proj_abc123/limits?stage=eleventh,editing`,
  `${PLATFORM}/settings/proj_abc123/limits?stage=eleventh,no-limit`,
  `${PLATFORM}/api-keys?stage=eleventh`,
];

/** A plan without usage, usage without the permission, limits that could not be loaded. */
export const ELEVENTH_SILENT = [
  `${CHATGPT}/settings/usage?stage=eleventh,empty`,
  `${PLATFORM}/usage?stage=eleventh,no-access`,
  `${LIMITS}?stage=eleventh,failed`,
];

/** And a twelfth: one narrow column of grouped rows, properties in three columns on the platform, sums as tabs. */
export const TWELFTH = [
  `${CHATGPT}/settings/usage?stage=twelfth`,
  `${CHATGPT}/settings/usage?stage=twelfth,portuguese,weekly-only,credits-zero`,
  `${CHATGPT}/settings/usage?tab=overview&stage=twelfth,workspace,no-resets`,
  `${CHATGPT}/settings/usage?tab=analytics&stage=twelfth`,
  `${CHATGPT}/c/1?stage=twelfth,turkish#settings/Usage`,
  `${CHATGPT}/codex/settings/usage?stage=twelfth`,
  `${CHATGPT}/settings/billing?stage=twelfth`,
  `${PLATFORM}/usage?stage=twelfth`,
  `${PLATFORM}/settings/organization/usage?stage=twelfth,zero,single-project`,
  `${BILLING}/overview?stage=twelfth`,
  `${BILLING}?stage=twelfth,auto-recharge,api-balance`,
  `${BILLING}/credit-grants?stage=twelfth`,
  `${LIMITS}?stage=twelfth,named-tier`,
  `${LIMITS}?stage=twelfth,no-limit`,
  `${PLATFORM}/settings/proj_abc123/limits?stage=twelfth,editing`,
  `${PLATFORM}/api-keys?stage=twelfth`,
];

/** Usage that could not be loaded, plans on offer, usage without the permission, billing before a first purchase. */
export const TWELFTH_SILENT = [
  `${CHATGPT}/settings/usage?tab=analytics&stage=twelfth,failed`,
  `${CHATGPT}/settings/usage?stage=twelfth,empty`,
  `${PLATFORM}/usage?stage=twelfth,no-access`,
  `${BILLING}/overview?stage=twelfth,empty`,
];

/** And a thirteenth: meters that hold their labels, resets among the limits, parts that fold, sums as tabs. */
export const THIRTEENTH = [
  `${CHATGPT}/settings/usage?stage=thirteenth`,
  `${CHATGPT}/settings/usage?tab=overview&stage=thirteenth,weekly-only,credits-zero,no-resets`,
  `${CHATGPT}/settings/usage?stage=thirteenth,workspace,weekly-zero`,
  `${CHATGPT}/settings/usage?stage=thirteenth,swedish`,
  `${CHATGPT}/settings/usage?tab=analytics&stage=thirteenth`,
  `${CHATGPT}/c/1?stage=thirteenth,korean#settings/Usage`,
  `${CHATGPT}/codex/cloud/settings/analytics?stage=thirteenth#usage`,
  `${CHATGPT}/settings/billing?stage=thirteenth`,
  `${PLATFORM}/usage?stage=thirteenth`,
  `${PLATFORM}/settings/organization/usage?stage=thirteenth,zero,single-project`,
  `${BILLING}/overview?stage=thirteenth`,
  `${BILLING}?stage=thirteenth,auto-recharge,api-balance,negative`,
  `${BILLING}/credit-grants?stage=thirteenth`,
  `${LIMITS}?stage=thirteenth,named-tier`,
  `${PLATFORM}/settings/proj_abc123/limits?stage=thirteenth,editing`,
  `${PLATFORM}/settings/proj_abc123/limits?stage=thirteenth,no-limit`,
  `${PLATFORM}/api-keys?stage=thirteenth`,
];

/** Plans offered, usage and limits that could not be loaded, usage without the permission. */
export const THIRTEENTH_SILENT = [
  `${CHATGPT}/settings/usage?stage=thirteenth,empty`,
  `${CHATGPT}/settings/usage?stage=thirteenth,failed`,
  `${PLATFORM}/usage?stage=thirteenth,no-access`,
  `${LIMITS}?stage=thirteenth,failed`,
];

/** Addresses of ours that show nothing of ours: no note may stand here, whatever is changed. */
export const SILENT = [
  `${CHATGPT}/settings/usage?stage=signed-out`,
  `${CHATGPT}/settings/usage?stage=loading`,
  `${CHATGPT}/settings/billing?stage=loading`,
  `${CHATGPT}/settings/usage?stage=chooser`,
  `${CHATGPT}/settings/usage?stage=challenge`,
  `${CHATGPT}/codex/cloud/settings/analytics?stage=loading`,
  `${PLATFORM}/usage?stage=signed-out`,
  `${PLATFORM}/usage?stage=loading`,
  `${PLATFORM}/usage?stage=no-access`,
  `${BILLING}/overview?stage=loading`,
];

/**
 * Redesigned pages, drawn without a look at the locator, its words and its tests, and since then tuned for: see
 * tests/stage/fresh/README.md.
 */
export const FRESH = [
  `${CHATGPT}/settings/usage?stage=fresh`,
  `${CHATGPT}/settings/usage?stage=fresh,weekly-zero,credits-zero,no-resets`,
  `${CHATGPT}/settings/usage?stage=fresh,german,workspace,weekly-only`,
  `${CHATGPT}/settings/usage?tab=analytics&stage=fresh`,
  `${CHATGPT}/c/1?stage=fresh,french#settings/Usage`,
  `${CHATGPT}/settings/billing?stage=fresh`,
  `${PLATFORM}/usage?stage=fresh`,
  `${PLATFORM}/usage?stage=fresh,zero`,
  `${PLATFORM}/usage?stage=fresh,organization-analytics`,
  `${PLATFORM}/settings/organization/usage?stage=fresh,organization-analytics,zero`,
  `${BILLING}/overview?stage=fresh`,
  `${BILLING}?stage=fresh,auto-recharge,negative`,
  `${LIMITS}?stage=fresh`,
  `${LIMITS}?stage=fresh,no-limit`,
  `${PLATFORM}/settings/proj_abc123/limits?stage=fresh`,
  `${PLATFORM}/api-keys?stage=fresh`,
];

/** The same pages before their content has come. */
export const FRESH_SILENT = [
  `${CHATGPT}/settings/usage?stage=fresh,loading`,
  `${CHATGPT}/settings/billing?stage=fresh,german,loading`,
  `${PLATFORM}/usage?stage=fresh,loading`,
];

export interface Replica {
  address: string;
  site: Site;
  page: PageId;
  isDialog: boolean;
  isSilent: boolean;
  html: string;
  /** The attributes of `html` and of `body`. */
  document: Record<string, string>;
  body: Record<string, string>;
}

/** Draws a page as React does, and keeps what came of it. */
export async function drawReplica(address: string): Promise<Replica> {
  const url = new URL(address);
  const site: Site = url.origin === CHATGPT ? 'chatgpt' : 'platform';
  const route = matchRoute(address);
  if (!route) throw new Error(`No page of ours stands at ${address}`);
  const flags = flagsOf(url.search);

  document.body.innerHTML = '<div id="root"></div>';
  const root = createRoot(document.getElementById('root') as HTMLElement);
  initialise(url.pathname + url.search + url.hash, !flags.has('loading'));
  flushSync(() => root.render(createElement(site === 'chatgpt' ? ChatGptApp : PlatformApp)));
  // The dialog's effects.
  await new Promise((resolve) => setTimeout(resolve));
  const replica = {
    ...{
      address,
      site,
      page: route.page,
      isDialog: route.isDialog,
      isSilent: [
        ...SILENT,
        ...FRESH_SILENT,
        ...FOURTH_SILENT,
        ...FIFTH_SILENT,
        ...SIXTH_SILENT,
        ...SEVENTH_SILENT,
        ...EIGHTH_SILENT,
        ...NINTH_SILENT,
        ...TENTH_SILENT,
        ...ELEVENTH_SILENT,
        ...TWELFTH_SILENT,
        ...THIRTEENTH_SILENT,
      ].includes(address),
    },
    html: document.body.innerHTML,
    document: htmlAttributes(site, flags),
    body: Object.fromEntries([...document.body.attributes].map(({ name, value }) => [name, value])),
  };
  root.unmount();
  return replica;
}

// The build puts the style sheet of a module into the page, because class names and rules belong together.
function stylesOfModule(name: string): string {
  const styles = document.querySelector(`style[data-vite-dev-id$="${name}"]`)?.textContent ?? '';
  if (!styles.includes('.r')) throw new Error(`The style sheet ${name} of the platform pages is missing`);
  return styles;
}

const STYLES: Record<Site, string> = {
  chatgpt: chatgptStyles,
  platform: [
    'platform.module.css',
    'third.module.css',
    'fourth.module.css',
    'fifth.module.css',
    'sixth.module.css',
    'seventh.module.css',
    'eighth.module.css',
    'ninth.module.css',
    'tenth.module.css',
    'eleventh.module.css',
    'twelfth.module.css',
    'thirteenth.module.css',
  ]
    .map(stylesOfModule)
    .join('\n'),
};
const FRESH_STYLES: Record<Site, string> = { chatgpt: freshStyles, platform: stylesOfModule('fresh.module.css') };
let isFresh = false;

/** The style sheet of the page under test, and nothing of the other site's. */
function stylesOf(site: Site): string {
  return isFresh ? `${STYLES[site]}\n${FRESH_STYLES[site]}` : STYLES[site];
}

/** Shows a replica, unchanged, with its own style sheet. */
export function showReplica(replica: Replica): void {
  for (const style of document.querySelectorAll('style[data-vite-dev-id], style.stage')) style.remove();
  isFresh = flagsOf(new URL(replica.address).search).has('fresh');
  const style = document.createElement('style');
  style.className = 'stage';
  style.textContent = stylesOf(replica.site);
  document.head.append(style);
  setAttributes(document.documentElement, replica.document);
  setAttributes(document.body, replica.body);
  document.body.innerHTML = replica.html;
  for (const dialog of document.querySelectorAll('dialog')) {
    dialog.close();
    dialog.showModal();
  }
}

function setAttributes(element: Element, attributes: Record<string, string>): void {
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
