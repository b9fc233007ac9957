import { mkdir, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { stringify } from 'yaml';
import type { Content } from './compile.ts';

const OUT = new URL('../../data/generated/', import.meta.url);

/** Writes what was compiled to data/generated, which is not committed. */
export async function write(content: Content): Promise<void> {
  const { answers, facts, explainers, errors, tables, meterMap, troubleshooter, locales, index } = content;
  await mkdir(new URL('locales/', OUT), { recursive: true });
  const save = (name: string, text: string) => writeFile(new URL(name, OUT), `${text}\n`);
  await save('answers.json', JSON.stringify(answers));
  await save('facts.json', JSON.stringify(facts));
  await save('errors.json', JSON.stringify(errors));
  await save('tables.json', JSON.stringify(tables));
  await save('meter-map.json', JSON.stringify(meterMap));
  await save('troubleshooter.json', JSON.stringify(troubleshooter));
  await save('index.json', index);
  for (const { name, entries } of locales)
    await save(`locales/${basename(name)}`, stringify(entries, { lineWidth: 0 }));
  // A new explainer is one new file: the list of them is written here, so no code changes.
  const lines = explainers.map(({ id }, n) => `import e${n} from '../explainers/${id}.ts';`);
  const list = explainers.map((_, n) => `e${n}`).join(', ');
  await save('explainers.ts', `${lines.join('\n')}\n\nexport const EXPLAINERS = [${list}];`);
}
