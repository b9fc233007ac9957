import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { pseudoLocale } from './scripts/pseudo-locale.ts';

/** A pseudo-locale build shows which words escaped the catalogue (see tests/e2e/words.test.ts). */
const pseudo = process.env.METERWISE_WORDS === 'pseudo';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const WXT_ENTRY = '\0virtual:wxt-content-script-isolated-world-entrypoint?';
/**
 * What the polyfill mends, that a listener may answer a message with a promise, only the background uses: nothing else
 * need carry it.
 */
const withoutPolyfill: Plugin = {
  name: 'without-polyfill',
  enforce: 'pre',
  resolveId(source, importer) {
    const isBrowser = source === 'wxt/browser' || source.startsWith('@wxt-dev/webextension-polyfill');
    return isBrowser ? this.resolve('@wxt-dev/browser', importer, { skipSelf: true }) : undefined;
  },
};

/**
 * WXT has every page start plugins of its modules first. Ours have none, and the empty file would be asked for and waited
 * for whenever the popup opens.
 */
const withoutHtmlPlugins: Plugin = {
  name: 'without-html-plugins',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace(/<script[^>]* src="virtual:wxt-html-plugins"[^>]*><\/script>/, ''),
  },
};

/**
 * What the page scripts need not carry, because they have a budget of their own: WXT's context of a page script does
 * nothing for them, and of the words' runtime they use a small part.
 */
const lightPageScript: Plugin = {
  name: 'light-page-script',
  enforce: 'pre',
  resolveId(source) {
    if (source === '@wxt-dev/i18n') return path('./entrypoints/page-script/i18n.ts');
    return undefined;
  },
  transform(_code, id) {
    if (!id.startsWith(WXT_ENTRY)) return undefined;
    return `import definition from ${JSON.stringify(id.slice(WXT_ENTRY.length))}; export default definition.main();`;
  },
};

/** See components/notes/runs.css. Firefox takes it out of open pages with the extension. */
const RUNS = {
  relativeDest: 'content-scripts/runs.css',
  contents: 'meterwise-note, meterwise-dock { --meterwise-runs: block; }\n',
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: pseudo ? pseudoLocale() : path('./data/generated/locales') },
  outDirTemplate: pseudo
    ? '{{browser}}-mv{{manifestVersion}}-pseudo'
    : '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus'],
    omnibox: { keyword: 'mw' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+M' } } },
    // Development needs a socket to its server; what ships may ask the network for nothing.
    ...(mode === 'production' && {
      content_security_policy: {
        extension_pages: [
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self'",
          "connect-src 'none'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
        ].join('; '),
      },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'meterwise@meterwise',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
  hooks: {
    // What is set where it is built must not decide what is shipped: React has another build for development.
    'build:before': ({ config }) => {
      if (config.mode === 'production') process.env.NODE_ENV = 'production';
    },
    'build:publicAssets': ({ config }, files) => {
      if (config.browser === 'firefox') files.push(RUNS);
    },
    'build:manifestGenerated': ({ config }, { content_scripts = [] }) => {
      if (config.browser === 'firefox') for (const script of content_scripts) script.css = [RUNS.relativeDest];
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      // The oldest browsers we run in (see the manifest): nothing is rewritten for older ones.
      config.build = { ...config.build, target: ['chrome144', 'firefox153'], modulePreload: { polyfill: false } };
      if (entrypoints.some(({ type }) => type === 'content-script')) {
        config.plugins = [lightPageScript, withoutPolyfill, ...(config.plugins ?? [])];
        // A fortieth smaller than what the bundler's own leaves, where every byte is counted. Without brackets around it
        // Chromium takes the one function that is all of it for one that may never run, and compiles it in the running.
        const format = { wrap_iife: true };
        Object.assign(config.build, {
          minify: 'terser',
          terserOptions: { ecma: 2020, compress: { passes: 6 }, format },
        });
      }
      // The app's code and what it knows (data/) apart, so that each can be held to its own budget.
      if (!entrypoints.some(({ type }) => type === 'popup')) return;
      config.plugins = [withoutPolyfill, ...(config.plugins ?? []), withoutHtmlPlugins];
      const groups = [{ name: 'content', test: /[\\/]data[\\/].*\.(json|ts)$/ }];
      const options = config.build?.rolldownOptions;
      const output = { ...[options?.output ?? {}].flat()[0], codeSplitting: { groups } };
      config.build = { ...config.build, rolldownOptions: { ...options, output } };
    },
  },
  zip: {
    // An allow-list: what the same packages are built from again, and nothing else (see docs/for-reviewers.md).
    includeSources: [
      ...['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', 'LICENSE', 'docs/for-reviewers.md'],
      ...['components/**', 'data/**', 'entrypoints/**', 'lib/**', 'public/**'],
      ...['scripts/content.ts', 'scripts/content/**', 'scripts/pseudo-locale.ts'],
    ],
    excludeSources: ['data/generated/**'],
  },
});
