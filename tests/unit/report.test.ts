import { expect, test } from 'vitest';
import type { TabReport } from '../../lib/tab/messages.ts';
import { reportText } from '../../lib/tab/report.ts';

const REPORT: TabReport = {
  host: 'chatgpt.com',
  page: 'chatgpt-usage',
  isLoose: true,
  isSiteHidden: false,
  notes: [
    { id: 'codex-credits', state: 'page', why: 'loose', carriedBy: ['words', 'shape count'], words: ['credit'] },
    { id: 'codex-resets', state: 'absent', carriedBy: [], words: [] },
  ],
};

test('a report says version, browser, page, each note and why, and the outline', () => {
  const text = reportText(REPORT, 'main\n h1\n', { version: '1.2.3', userAgent: 'Mozilla/5.0 Gecko Firefox/153.0' });
  expect(text).toBe(
    [
      'Meterwise 1.2.3, Firefox 153, chatgpt.com, chatgpt-usage, recognised by its look',
      'codex-credits: page | loose | words, shape count | "credit"',
      'codex-resets: absent',
      '',
      'main',
      ' h1',
      '',
    ].join('\n'),
  );
});

test.each([
  ['Mozilla/5.0 (X11; Linux) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', 'Chrome 156'],
  ['Mozilla/5.0 (Windows) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.3.1', 'Edge 156'],
  ['Mozilla/5.0 (X11; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  ['something else', 'unknown browser'],
])('the browser by name and version, and nothing else of the machine: %s', (userAgent, name) => {
  const [first] = reportText(REPORT, '', { version: '1', userAgent }).split('\n');
  expect(first).toBe(`Meterwise 1, ${name}, chatgpt.com, chatgpt-usage, recognised by its look`);
});
