/** Reads the two guides, the meter map and the troubleshooter. */
import { readFile } from 'node:fs/promises';
import type { CompiledMeterMap, CompiledTroubleshooter } from '../../data/compiled.ts';
import type { Known } from './behind.ts';
import { readMeterMap } from './meter-map.ts';
import { type ContentFile, readAll } from './read.ts';
import { readTroubleshooter } from './troubleshooter.ts';

type Guides = { meterMap: CompiledMeterMap | undefined; troubleshooter: CompiledTroubleshooter | undefined };

/** @param folder of all content */
export async function readGuides(
  folder: string,
  known: Known,
  say: (file: string) => (message: string) => void,
): Promise<Guides> {
  const one = async (name: string): Promise<ContentFile | undefined> => {
    const text = await readFile(`${folder}/${name}`, 'utf8').catch(() => undefined);
    if (text === undefined) say(`data/${name}`)('is missing');
    return text === undefined ? undefined : { name: `data/${name}`, text: text.replaceAll('\r\n', '\n') };
  };
  const map = await one('meter-map.yaml');
  const questions = await one('troubleshooter/questions.yaml');
  const table = await one('troubleshooter/table.yaml');
  const verdicts = readAll(`${folder}/troubleshooter/verdicts`, '.md', 'data/troubleshooter/verdicts');
  return {
    meterMap: map && readMeterMap(map, known, say(map.name)),
    troubleshooter: questions && table && readTroubleshooter({ questions, table, verdicts }, known, say),
  };
}
