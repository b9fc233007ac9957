import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { VERSION } from '../../scripts/release/packages.ts';
import { BROWSER, buildOf } from './world.ts';

test(`the manifest asks for storage, the two sites, a menu entry and the panel, and nothing more: ${BROWSER}`, async () => {
  const manifest = JSON.parse(readFileSync(join(buildOf(), 'manifest.json'), 'utf8'));
  expect(manifest.version).toBe(VERSION);
  // The one thing that changes with every release.
  const kept = { ...manifest, version: 'of package.json' };
  await expect(`${JSON.stringify(kept, null, 2)}\n`).toMatchFileSnapshot(`./manifests/${BROWSER}.json`);
});
