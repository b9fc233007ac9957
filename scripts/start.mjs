/**
 * `npm start`: from a fresh clone to Meterwise at work in a browser. Arguments go to scripts/demo.ts.
 * Plain JavaScript without packages, like setup.mjs, because it runs first.
 */
import { giveUp, handOver, setUp, task } from './setup.mjs';

try {
  await setUp({ browsers: ['chromium'] });
  await task('Building the extension', 'npm run -s build:chrome');
  handOver(['scripts/demo.ts', ...process.argv.slice(2)]);
} catch (error) {
  giveUp(error);
}
