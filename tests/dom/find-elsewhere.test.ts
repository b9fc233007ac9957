/** Layouts, wordings and states that nobody drew, in the manner of those that were: what is found, and what is not. */
import { expect, test } from 'vitest';
import { look } from './markup.ts';

const SWITCH = '<button role="switch" aria-checked="false"></button>';
const button = (label: string) => `<button>${label}</button>`;
const page = (title: string, ...parts: string[]) => `<main><h1>${title}</h1>${parts.join('')}</main>`;
const row = (label: string, value: string, more = '') => `<div><div>${label}</div><div>${value}</div>${more}</div>`;
const item = (label: string, value: string, more = '') =>
  `<li><span>${label}</span> <span>${value}</span> ${more}</li>`;
const bar = (percent: number) =>
  `<div role="progressbar" aria-valuenow="${percent}" style="width: 200px; height: 6px"></div>`;
const METER = row('5-hour limit', '81% left', bar(81)) + row('Weekly limit', '58% left', bar(58));
const CHART =
  '<svg role="img" width="600" height="200" aria-label="Spend by day"><rect width="600" height="200" /></svg>';
const DATES = '<button aria-haspopup="dialog">Nov 9 – Nov 23, 2026</button>';

type Case = [what: string, id: string, markup: string, found: RegExp | undefined, language?: string];

const CASES: Case[] = [
  // Credits
  [
    'a balance among other rows',
    'codex-credits',
    page(
      'Usage',
      METER,
      `<section><h2>Workspace</h2>${row('Members', '12')}${row('Current balance', '2,402 workspace credits')}${row('Renews', 'December 4')}</section>`,
    ),
    /balance|2,402/,
  ],
  [
    'credits in a strip',
    'codex-credits',
    page('Usage', METER, `<p><strong>1,240</strong> credits left <a href="/buy">Buy more</a></p>`),
    /1,240/,
  ],
  [
    'credits with a bar of their own',
    'codex-credits',
    page(
      'Usage',
      METER,
      `<section><h2>Credits</h2><div>1,240 of 2,000 left</div>${bar(62)}${button('Buy credits')}</section>`,
    ),
    undefined,
  ],
  [
    'what a task cost',
    'codex-credits',
    page(
      'Usage',
      METER,
      `<section><h2>Tasks</h2>${row('Port the importer', '14 credits')}${row('Metrics workbook', '3 credits')}</section>`,
    ),
    undefined,
  ],
  [
    'packs on offer',
    'codex-credits',
    page(
      'Usage',
      METER,
      `<section><h2>Buy credits</h2>${row('1,000 credits', '$40', button('Buy'))}${row('5,000 credits', '$180', button('Buy'))}</section>`,
    ),
    undefined,
  ],
  [
    'credits of others',
    'codex-credits',
    page(
      'Usage',
      METER,
      `<section><h2>Members</h2>${row('Avery', '310 credits')}${row('Robin', '120 credits')}</section>`,
    ),
    undefined,
  ],
  ['credits on their way', 'codex-credits', page('Usage', METER, row('Pending credits', '500 credits')), undefined],
  [
    'no credits yet',
    'codex-credits',
    page('Usage', METER, `<section><h2>Credits</h2>${row('Balance', '0', button('Buy credits'))}</section>`),
    /Balance|0/,
  ],
  [
    'a dash for a balance',
    'codex-credits',
    page('Usage', METER, row('Credits', '—', button('Buy credits'))),
    undefined,
  ],
  [
    'a term and what it means',
    'codex-credits',
    page('Usage', METER, '<dl><dt>Credits left</dt><dd>1,240</dd><dt>Expiring soon</dt><dd>100 on Dec 4</dd></dl>'),
    /left|1,240/,
  ],
  // Reload
  [
    'a state without a switch',
    'codex-auto-reload',
    page('Usage', METER, row('Auto-reload', 'Off', button('Turn on'))),
    /Auto-reload/,
  ],
  [
    'a checkbox with its label',
    'codex-auto-reload',
    page('Usage', METER, '<label><input type="checkbox"> Automatically buy credits when I run low</label>'),
    /buy credits/,
  ],
  [
    'the history of reloads',
    'codex-auto-reload',
    page(
      'Usage',
      METER,
      `<section><h2>Purchases</h2>${row('Auto-reload', 'Nov 2, 2026')}${row('Auto-reload', 'Oct 2, 2026')}</section>`,
    ),
    undefined,
  ],
  // Resets
  [
    'resets counted',
    'codex-resets',
    page('Usage', METER, row('Banked resets', '2', button('Use a reset'))),
    /Banked resets/,
  ],
  [
    'a reset that waits',
    'codex-resets',
    page('Usage', METER, row('1 reset available', 'Expires Dec 12', button('Use reset'))),
    /reset/,
  ],
  [
    'when limits reset',
    'codex-resets',
    page('Usage', METER, '<section><h2>When limits reset</h2><p>Each limit resets on its own.</p></section>'),
    undefined,
  ],
  [
    'resets by mail',
    'codex-resets',
    page(
      'Usage',
      METER,
      `<section><h2>Notifications</h2>${row('Tell me when limits reset', 'By mail', SWITCH)}</section>`,
    ),
    undefined,
  ],
  // Daily
  [
    'days as bars',
    'codex-daily-usage',
    page(
      'Usage',
      METER,
      `<section><h2>Usage by day</h2><ul>${['Nov 22', 'Nov 21', 'Nov 20'].map((day, at) => item(day, `${at + 2}%`)).join('')}</ul></section>`,
    ),
    /Usage by day|Nov 2/,
  ],
  [
    'what credits were used a day',
    'codex-daily-usage',
    page(
      'Usage',
      METER,
      `<section><h2>Daily credits</h2><ul>${item('Nov 22', '12 credits')}${item('Nov 21', '3 credits')}</ul></section>`,
    ),
    undefined,
  ],
  // Analytics
  [
    'weeks and what was used',
    'codex-analytics-used',
    page(
      'Usage',
      `<section><h2>Past weeks</h2><ul>${item('Nov 13 – Nov 20', '63% used')}${item('Nov 6 – Nov 13', '18% used')}</ul></section>`,
    ),
    /used/,
  ],
  [
    'what is used of a limit now',
    'codex-analytics-used',
    page('Usage', row('Weekly limit', '42% used', bar(42))),
    undefined,
  ],
  [
    'weeks with credits beside',
    'codex-analytics-used',
    page(
      'Usage',
      `<section><h2>Plan usage history</h2><ul>${item('Nov 13 – Nov 20', '63% used', '<span>310 credits</span>')}${item('Nov 6 – Nov 13', '18% used', '<span>No credits</span>')}</ul></section>`,
    ),
    /used|history/,
  ],
  [
    'the value before the span',
    'codex-analytics-used',
    page(
      'Usage',
      `<section><h2>Plan usage history</h2><ul>${['63', '18'].map((percent) => `<li><b>${percent}% used</b><div>Nov 13 – Nov 20</div><div>No credits</div></li>`).join('')}</ul></section>`,
    ),
    /used|history/,
  ],
  // The API's balance
  [
    'a balance with its end',
    'billing-credit-balance',
    page(
      'Billing',
      `<section><h2>Credit balance</h2><div style="font-size: 32px">$7.21</div><p>Expires Nov 2, 2027</p>${button('Add credit')}</section>`,
    ),
    /balance|7\.21/,
  ],
  [
    'grants in boxes',
    'billing-credit-balance',
    page(
      'Credit grants',
      `<div><h3>Welcome credits</h3><div>$5.00</div><div>Expires Dec 30, 2026</div></div><div><h3>Builder event credits</h3><div>$10.00</div><div>Expires Jan 31, 2027</div></div>`,
    ),
    undefined,
  ],
  [
    'grants and their sum',
    'billing-credit-balance',
    page('Credit grants', row('Total granted', '$15.00'), row('Used', '$6.60'), row('Expired', '$5.00')),
    undefined,
  ],
  [
    'a line of an invoice',
    'billing-credit-balance',
    page(
      'Billing',
      `<section><h2>Recent</h2>${row('Credit purchase', '$12.00')}${row('Credits refunded', '$2.00')}</section>`,
    ),
    undefined,
  ],
  [
    'what a reload brings',
    'billing-credit-balance',
    page(
      'Billing',
      `<section><h2>Auto recharge</h2>${row('When credit balance goes under', '$5.00')}${row('Bring credit balance back to', '$10.00')}</section>`,
    ),
    undefined,
  ],
  [
    'a wallet and a balance',
    'billing-credit-balance',
    page('Billing', row('Balance', '$7.21', button('Add funds')), row('Pending charges', '$1.02')),
    /Balance|7\.21/,
  ],
  // Grants
  [
    'a link among others',
    'billing-credit-grants',
    page(
      'Billing',
      '<ul><li><a href="/settings/organization/billing/credit-grants">Promotional credit</a></li><li><a href="/settings/organization/billing/history">Invoices</a></li></ul>',
    ),
    /Promotional/,
  ],
  // Limits
  [
    'a limit that may be set',
    'limits-alert-or-hard',
    page(
      'Limits',
      row('Monthly spend limit', 'Not set', button('Set limit')),
      '<table><tr><td>gpt-5.5</td><td>500 RPM</td></tr></table>',
    ),
    /spend limit/,
  ],
  [
    'a limit and its alerts',
    'limits-alert-or-hard',
    page('Limits', `<section><h2>Spend limit</h2><div>$31.08 of $120.00</div>${button('Edit')}</section>`),
    /Spend limit|31\.08/,
  ],
  [
    'a tier in a sentence',
    'limits-usage-tier',
    page('Limits', '<p>Your organization is in usage tier 3.</p>'),
    /tier 3/,
  ],
  ['a tier as a term', 'limits-usage-tier', page('Limits', '<dl><dt>Usage tier</dt><dd>Tier 3</dd></dl>'), /tier/i],
  ['tiers on offer', 'limits-usage-tier', page('Pricing', '<p>See your tier in the settings.</p>'), undefined],
  // The API's usage
  [
    'projects as chips',
    'api-usage-project-filter',
    page(
      'Usage',
      DATES,
      `<div role="group" aria-label="Projects"><button aria-pressed="true">All projects</button><button aria-pressed="false">Website</button></div>`,
      CHART,
    ),
    /All projects/,
  ],
  [
    'a field to seek projects',
    'api-usage-project-filter',
    page('Usage', `<div>${DATES}<label>Project <select><option>All projects</option></select></label></div>`, CHART),
    /./,
  ],
  [
    'the bar above alone',
    'api-usage-project-filter',
    `<div><a href="/">Home</a><button aria-haspopup="listbox" aria-label="Project: Default project">Default project</button></div><div>${page('Usage', DATES, CHART).replaceAll('main>', 'div>')}</div>`,
    undefined,
  ],
  [
    'projects to group by',
    'api-usage-project-filter',
    page(
      'Usage',
      DATES,
      `<fieldset><legend>Group by</legend><label><input type="radio"> Model</label><label><input type="radio"> Project</label></fieldset>`,
      CHART,
    ),
    undefined,
  ],
  ['a chart and no dates', 'api-usage-utc', page('Usage', row('Total spend', '$12.40'), CHART), /^$/],
  [
    'no spend in words',
    'api-usage-zero-spend',
    page('Usage', DATES, row('Total spend', '$0.00'), CHART),
    /Total spend|0\.00/,
  ],
  [
    'spend of a model that is nothing',
    'api-usage-zero-spend',
    page(
      'Usage',
      DATES,
      row('Total spend', '$3.10'),
      '<table><tr><th>Model</th><th>Spend</th></tr><tr><td>gpt-5.5</td><td>$0.00</td></tr></table>',
    ),
    undefined,
  ],
  // Windows
  [
    'a window in a line',
    'codex-window-5h',
    page('Usage', '<p>5-hour limit: 81% left, resets in 3h</p>', '<p>Weekly limit: 58% left</p>'),
    /5-hour/,
  ],
  [
    'a label and its reset on two lines of a block',
    'codex-window-weekly',
    page('Usage', `<div><div>Weekly limit<br>Resets Friday</div><div>58% left</div>${bar(58)}</div>`),
    /Weekly/,
  ],
  [
    'what is used of both',
    'codex-window-weekly',
    page('Usage', row('5-hour limit', '19% used', bar(19)), row('Weekly limit', '42% used', bar(42))),
    undefined,
  ],
  [
    'a window for images',
    'codex-window-5h',
    page('Usage', row('Images, 5 hours', '40% left', bar(40)), row('Weekly limit', '58% left', bar(58))),
    undefined,
  ],

  [
    'surfaces that begin like a month',
    'codex-daily-usage',
    page(
      'Usage',
      METER,
      `<section><h2>By surface</h2>${row('Desktop', '5%')}${row('Listing 12', '4%')}${row('Market', '3%')}</section>`,
    ),
    undefined,
  ],
  [
    'how they work',
    'codex-resets',
    page(
      'Usage',
      METER,
      '<section><h2>How resets work</h2><p>A reset restores your limits.</p><a href="/help">Learn about resets</a></section>',
    ),
    undefined,
  ],
  [
    'a title and what chooses its weeks before it',
    'codex-analytics-used',
    page(
      'Usage',
      `<section><div><button aria-pressed="true">Weekly</button><button>5 hours</button><h2>Usage history</h2></div><ul>${['63', '18'].map((percent) => `<li><div>${percent}% used</div><div>Nov 13 – Nov 20</div><div>No credits</div></li>`).join('')}</ul></section>`,
    ),
    /history|used/,
  ],
  [
    'credits and what they cost',
    'codex-credits',
    page(
      'Usage',
      METER,
      `<section><h2>Credits</h2>${row('Remaining', '1,240', button('Buy'))}${row('Price', '$0.04 each')}</section>`,
    ),
    /Remaining|1,240/,
  ],
  [
    'credits as a caption below',
    'codex-credits',
    page(
      'Usage',
      METER,
      `<section><div style="font-size: 28px">1,240</div><div>credits remaining</div>${button('Buy credits')}</section>`,
    ),
    /1,240|remaining/,
  ],
  [
    'credits bought and left',
    'codex-credits',
    page(
      'Usage',
      METER,
      `<section><h2>Credits</h2>${row('Purchased', '2,000')}${row('Used', '760')}${row('Left', '1,240')}</section>`,
    ),
    /Left|1,240/,
  ],
  ['credits in a sentence', 'codex-credits', page('Usage', METER, '<p>You have 1,240 credits left.</p>'), /1,240/],
  [
    'no resets',
    'codex-resets',
    page('Usage', METER, '<section><h2>Usage limit resets</h2><p>You don’t have any resets right now.</p></section>'),
    /resets/,
  ],
  [
    'resets as cards',
    'codex-resets',
    page(
      'Usage',
      METER,
      `<section><h3>Saved resets</h3><article><b>Full reset</b><small>Expires December 12</small>${button('Use')}</article><article><b>Weekly reset</b><small>Expires January 4</small>${button('Use')}</article></section>`,
    ),
    /reset/i,
  ],
  [
    'automatic resets',
    'codex-auto-reload',
    page('Usage', METER, row('Use resets automatically', 'When a limit is reached', SWITCH)),
    undefined,
  ],
  [
    'a plan that renews itself',
    'codex-auto-reload',
    page('Usage', METER, row('Auto-renewal', 'On', SWITCH)),
    undefined,
  ],
  [
    'updates of themselves',
    'codex-auto-reload',
    page('Usage', METER, row('Refresh automatically', 'Every minute', SWITCH)),
    undefined,
  ],
  [
    'days in a table with bars',
    'codex-daily-usage',
    page(
      'Usage',
      METER,
      `<section><h2>Daily usage</h2><table><tbody>${['Nov 22, 2026', 'Nov 21, 2026'].map((day, at) => `<tr><td>${day}</td><td>${bar(at + 4)}</td><td>${at + 4}%</td></tr>`).join('')}</tbody></table></section>`,
    ),
    /Daily usage/,
  ],
  [
    'days and hours',
    'codex-daily-usage',
    page(
      'Usage',
      METER,
      `<section><h2>Sessions</h2>${row('Nov 22, 2026, 10:14', '42 min')}${row('Nov 21, 2026, 9:03', '12 min')}</section>`,
    ),
    undefined,
  ],
  [
    'weeks in the past',
    'codex-daily-usage',
    page(
      'Usage',
      METER,
      `<section><h2>History</h2>${row('Nov 13 – Nov 20', '63%')}${row('Nov 6 – Nov 13', '18%')}</section>`,
    ),
    undefined,
  ],
  [
    'no access, and the days of an invoice',
    'api-usage-not-chatgpt',
    page(
      'Usage',
      '<p>Only owners of the organization can view this page.</p><p>Your invoice for Nov 1 – Nov 30 is on its way.</p>',
    ),
    undefined,
  ],
  [
    'dates in boxes of one button',
    'api-usage-not-chatgpt',
    page(
      'Usage',
      '<button style="display: flex"><span>11/09/26</span><span>-</span><span>11/23/26</span></button>',
      '<div><div>Total spend</div><div><span style="display: block">$</span><span>25.32</span></div></div>',
      CHART,
    ),
    /^Usage$/,
  ],
];

test.each(CASES)('%s (%s)', (_, id, markup, found, language = 'en') => {
  const control = look(id, markup, { language });
  const element = control?.idle ? undefined : control?.element;
  if (found) expect(element?.textContent ?? 'nowhere').toMatch(found);
  else expect(element?.textContent).toBeUndefined();
});
