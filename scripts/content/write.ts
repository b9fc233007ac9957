import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { stringify } from 'yaml';
import type { CompiledFact } from '../../data/compiled.ts';
import { PAGE_HEADING, PAGE_SIGNATURE } from '../../data/headings.ts';
import { PAGES } from '../../data/pages.ts';
import type { Explainer, Fact } from '../../data/schema.ts';
import { LOOKS } from '../../data/shapes.ts';
import { packAnswers } from '../../lib/search/engine.ts';
import { searchable } from './answers.ts';
import { cheapFirst } from './cheap-first.ts';
import type { Content } from './compile.ts';
import { sharing } from './share.ts';

const OUT = new URL('../../data/generated/', import.meta.url);

/** Writes what was compiled to data/generated, which is not committed. */
export async function write(content: Content): Promise<void> {
  const { answers, facts, explainers, errors, tables, claims, meterMap, troubleshooter, locales } = content;
  await mkdir(new URL('locales/', OUT), { recursive: true });
  const save = (name: string, text: string) => writeFile(new URL(name, OUT), `${text}\n`);
  const { list, without } = sharing();
  // Neighbours that speak of the same are smaller when compressed.
  const ordered = [...answers].sort((a, b) => (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0));
  const places = new Map(ordered.map(({ slug }, n) => [slug, n]));
  const shipped = ordered.map(({ ask: _, tags: __, ...answer }) => ({
    ...answer,
    related: answer.related.map((slug) => places.get(slug)),
  }));
  await save('answers.json', JSON.stringify(without(shipped)));
  await save('facts.json', JSON.stringify(without(facts.map(shownOf))));
  await save('errors.json', JSON.stringify(without(errors)));
  await save('tables.json', JSON.stringify(tables.map((table) => ({ ...table, rows: without(table.rows) }))));
  await save('shared.json', JSON.stringify(list));
  await save('meter-map.json', JSON.stringify(meterMap));
  await save('troubleshooter.json', JSON.stringify(troubleshooter));
  await save('index.json', JSON.stringify(packAnswers(answers.map(searchable))));
  const told = claims.map(({ slug, change, says, unless }) => ({ slug, change, says, unless }));
  await save('claims.json', JSON.stringify(told));
  // Data of the page scripts travel in the catalogue: a script has it at hand without a wait, and reads it on our pages only.
  const found = { headings: cheapFirst(PAGE_HEADING), signature: cheapFirst(PAGE_SIGNATURE), looks: LOOKS };
  const swift = explainers.map((one) => ({ ...one, controls: cheapFirst(one.controls) }));
  const data = Object.fromEntries(
    [...new Set(PAGES.map((page) => page.host))].map((host) => {
      const pages: string[] = PAGES.filter((page) => page.host === host).map(({ id }) => id);
      const ours = swift.filter(({ page }) => pages.includes(page));
      return [host.split('.')[0], message({ explainers: ours, ...found })];
    }),
  );
  Object.assign(data, { style: await noteStyles() });
  const languages = locales.map(({ name }) => basename(name));
  // A language that was taken out of data/ is not shipped any longer.
  for (const file of await readdir(new URL('locales/', OUT)))
    if (!languages.includes(file)) await rm(new URL(`locales/${file}`, OUT));
  for (const { name, entries } of locales)
    await save(`locales/${basename(name)}`, stringify({ ...(entries as object), data }, { lineWidth: 0 }));
  // The app lists notes by name: what finds their controls is the page scripts' alone.
  await save('notes.json', JSON.stringify(explainers.map(({ id, page, revision }) => ({ id, page, revision }))));
  // A new explainer is one new file: the list of them is written here, so no code changes.
  await save('explainers.ts', listOf(explainers));
}

/** The style sheet of notes, without what only people read. */
async function noteStyles(): Promise<string> {
  const files = ['tokens.css', 'notes/note.css'].map((name) => new URL(`../../components/${name}`, import.meta.url));
  const sheets = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return sheets
    .join('\n')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
}

/** As a message of the catalogue, where a dollar sign begins something to fill in. */
function message(data: unknown): string {
  return JSON.stringify(data).replaceAll('$', '\\u0024');
}

const shownOf = ({ id, about, checkedOn, checkAgainBy, sources }: Fact): CompiledFact => ({
  id,
  about,
  checkedOn,
  checkAgainBy,
  sources,
});

function listOf(explainers: readonly Explainer[]): string {
  const lines = explainers.map(({ id }, n) => `import e${n} from '../explainers/${id}.ts';`);
  const list = explainers.map((_, n) => `e${n}`).join(', ');
  return `${lines.join('\n')}\n\nexport const EXPLAINERS = [${list}];`;
}
