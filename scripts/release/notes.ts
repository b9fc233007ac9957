/**
 * Prints what CHANGELOG.md says of the version in package.json, for the release.
 *   npm run -s release-notes [-- v0.1.0]     with a tag: fails unless it is that version's
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notesOf } from './changelog.ts';
import { ROOT, VERSION } from './packages.ts';

const [tag] = process.argv.slice(2);
const notes = notesOf(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'), VERSION);
if (tag !== undefined && tag !== `v${VERSION}`) {
  console.error(`The tag is ${tag}, but package.json says ${VERSION}. One of them is wrong.`);
  process.exitCode = 1;
} else if (!notes) {
  console.error(`CHANGELOG.md has no entry for ${VERSION}. Write one: ## ${VERSION} (YYYY-MM-DD)`);
  process.exitCode = 1;
} else {
  console.log(notes.text);
}
