import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { findBrowser } from './tests/e2e/driver/find-browser.ts';
import { hashedClassName } from './tests/stage/class-names.ts';

/** The fast checks need no browser: a missing one is said by the tests that do (see scripts/setup.mjs). */
function chromium(): string | undefined {
  try {
    return findBrowser('chromium');
  } catch {
    return undefined;
  }
}

/**
 * Those that take longest come first, so that in the end no worker is left alone with one of them. Else by size. One browser
 * after the other: a worker keeps the one it has started.
 */
const LONG = [
  'e2e/every-surface',
  'e2e/resilience',
  'e2e/manners',
  'e2e/surroundings',
  'e2e/notes',
  'e2e/options',
  'e2e/reach',
  'dom/mutants',
  'unit/newcomer',
  'unit/ask',
  'unit/content',
];

/**
 * What the app works out, draws and says, and nothing that browsers do differently: every-surface opens all of it in both
 * and looks whether it fits.
 */
const COMPUTED = ['changes', 'decoder', 'prices', 'troubleshooter', 'words'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at === -1 ? LONG.length : at;
    };
    const group = ({ project }: TestSpecification) => (project.name === 'e2e-chromium' ? 1 : 0);
    return (await super.sort(files)).toSorted((a, b) => group(a) - group(b) || place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // Some go through thousands of texts: how long that takes depends on what else the machine does.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What files share is loaded once: most of their time would go there. They leave nothing behind.
          isolate: false,
          pool: 'threads',
          maxWorkers: '100%',
        },
      },
      // What goes to the stores, as `npm run zip` left it.
      {
        test: { name: 'packages', include: ['tests/packages/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
      },
      {
        // What needs layout, popovers or Temporal runs in a real engine, not in an imitation of the DOM.
        // The replica pages are drawn in the test itself.
        css: { modules: { generateScopedName: hashedClassName } },
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'fast-check',
            '@wxt-dev/browser',
          ],
        },
        test: {
          name: 'dom',
          // The stage, some nine hundred modules, is loaded once. What a file leaves in the document: see tests/dom/setup.ts.
          isolate: false,
          testTimeout: 60_000,
          // They do nothing but compute: all that the machine has. Without this, one core stays free.
          maxWorkers: '100%',
          include: ['tests/dom/**/*.test.ts'],
          setupFiles: ['tests/dom/setup.ts'],
          // How many mutants, which one alone, and where the report goes: see scripts/mutants.ts.
          env: Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('MUTANT'))),
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: { executablePath: chromium(), args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium' }],
            screenshotFailures: false,
          },
        },
      },
      // Every scenario runs in both browsers, side by side, but those that ask nothing of the browser.
      ...(['chromium', 'firefox'] as const).map((browser) => ({
        test: {
          name: `e2e-${browser}`,
          include: ['tests/e2e/**/*.test.ts'],
          exclude: browser === 'firefox' ? COMPUTED.map((name) => `tests/e2e/${name}.test.ts`) : [],
          env: { METERWISE_BROWSER: browser },
          // What a worker has started and loaded serves all of its files: see inBrowser in tests/e2e/world.ts.
          isolate: false,
          // Ends what hangs; how long the rest takes is not tested. It depends on what else the machine does.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // So long what must come is waited for. Without this it is one second, which a busy machine may need for less.
          expect: { poll: { timeout: 60_000, interval: 50 } },
          // Most of what a browser test does is wait: so many browsers at once keep two cores busy. Each has a window
          // of its own and one page in front, because a page in the background is slowed down by the browser itself.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
        },
      })),
    ],
  },
});
