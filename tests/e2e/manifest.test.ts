import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BROWSER, buildOf } from './world.ts';

test(`the manifest asks for storage, the two sites, a menu entry and the panel, and nothing more: ${BROWSER}`, async () => {
  const manifest = JSON.parse(readFileSync(join(buildOf(), 'manifest.json'), 'utf8'));
  await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(`./manifests/${BROWSER}.json`);
});
