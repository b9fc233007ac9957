/** The outline of a page, for reports: what it says of the structure, and that nothing private can come into it. */
import { afterEach, expect, test } from 'vitest';
import { EXPLAINERS } from '../../data/generated/explainers.ts';
import { outlineOf } from '../../lib/explain/outline.ts';

const outline = (markup: string, isDialog = false) => {
  document.body.innerHTML = markup;
  return outlineOf(EXPLAINERS, isDialog);
};

afterEach(() => {
  document.body.innerHTML = '';
});

test('tags, attribute names, known roles, shapes of numbers and known words, and no other word', () => {
  const text = outline(`<main class="x" data-state="open"><h1 id="heading">Usage</h1>
    <div role="tablist"><button role="tab" aria-selected="true" type="button">Zebra quux</button></div>
    <div title="Friday"><span>58% left</span><progress max="100" value="58" aria-label="Usage remaining"></progress></div>
    <p>$12.34 of my money</p><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg></main>`);
  expect(text.split('\n').map((line) => line.replace(/"[^"]+"/g, '""'))).toEqual([
    'main class',
    ' h1 id text ""',
    ' div role =tablist',
    '  button role aria-selected type =tab text',
    ' div title',
    expect.stringMatching(/^ {2}span text percent(?: "")+$/),
    expect.stringMatching(/^ {2}progress max value aria-label ""/),
    expect.stringMatching(/^ p text money(?: "")*$/),
    ' svg',
    '',
  ]);
  expect(text).toContain('h1 id text "Usage"');
  expect(text).not.toMatch(/Zebra|quux|Friday|12\.34|heading|58|open/);
});

test('what repeats is counted', () => {
  expect(outline(`<main>${'<p>Some words</p>'.repeat(40)}<hr></main>`)).toBe('main\n p text\n ×40\n hr\n');
});

test('a page of any size gives a report of some size', () => {
  const deep = `${'<div><b>x</b>'.repeat(300)}${'</div>'.repeat(300)}`;
  const wide = Array.from({ length: 3000 }, (_, n) => `<p><i>${'<u></u>'.repeat(n % 7)}x</i></p>`).join('');
  for (const markup of [deep, wide]) expect(outline(`<main>${markup}</main>`).length).toBeLessThanOrEqual(12_000);
});

const SECRETS = [
  'sk-proj-abcdefghijklmnop1234',
  'sess-0123456789abcdef',
  'ada.lovelace@example.com',
  'Ada Lovelace',
  'org-Zx81Analytical',
  'lovelace',
];

test('secrets and names planted everywhere come into it nowhere', () => {
  const places = SECRETS.map((secret) => {
    const name = secret.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return `
      <div id="${secret}" class="${secret}" title="${secret}" data-${name}="${secret}" aria-${name}="${secret}" ${name}="${secret}"
        role="${name}" style="--${name}: '${secret}'" aria-label="${secret}" lang="${name}">${secret}
        <x-${name} ${name}>${secret} 12%</x-${name}>
        <${name.replaceAll('-', '')}>${secret}</${name.replaceAll('-', '')}>
        <input value="${secret}" name="${secret}" placeholder="${secret}"><textarea>${secret}</textarea>
        <select><option value="${secret}">${secret}</option></select>
        <a href="https://example.com/${secret}">${secret}</a><img alt="${secret}" src="data:,${secret}">
        <svg><title>${secret}</title></svg><script type="${name}">${secret}</script><!-- ${secret} -->
        <iframe srcdoc="${secret}"></iframe><table><caption>${secret}</caption><tr><td headers="${name}">${secret}</td></tr></table>
        <details open><summary>${secret}</summary></details>
      </div>`;
  }).join('');
  customElements.define(
    'x-lovelace-defined',
    class extends HTMLElement {
      lovelacesecret = 'lovelace';
    },
  );
  const text = outline(
    `<main><h1>Usage</h1>${places}<x-lovelace-defined lovelacesecret="x" class="y">x</x-lovelace-defined></main>`,
  );
  expect(text.length).toBeGreaterThan(500);
  for (const secret of SECRETS)
    for (const part of [secret, ...secret.split(/[^A-Za-z]+/).filter((word) => word.length > 3)])
      expect(text.toLowerCase(), part).not.toContain(part.toLowerCase());
});

test('settings in a dialog: the dialog and not what lies behind it', () => {
  const text = outline('<main><h1>Usage</h1><em>12%</em></main><div role="dialog"><h2>Usage</h2></div>', true);
  expect(text).toBe('div role =dialog\n h2 text "Usage"\n');
});
