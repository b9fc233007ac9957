/**
 * Writes docs/changed-since-seed.md: every claim of the seed FAQ (2026-02-12) that is no longer so, from the answers.
 *   npm run changes
 */
import { writeFile } from 'node:fs/promises';
import { changesPage } from './content/changes-page.ts';
import { compile } from './content/compile.ts';

const { content } = await compile(new URL('../data/', import.meta.url));
await writeFile(new URL('../docs/changed-since-seed.md', import.meta.url), changesPage(content.answers));
