// The HTML document around an app, and the headers it is served with.

import { type Flag, flagsOf, redesignOf } from './flags.ts';

export type Site = 'chatgpt' | 'platform';

// A real server draws a new nonce for every response; a constant one keeps the replica deterministic.
const NONCE = 'c3RhZ2U';

/** Shortened from the header recorded for chatgpt.com in 2026: inline styles pass, inline scripts do not. */
const CHATGPT_POLICY = [
  "default-src 'self'",
  `script-src 'nonce-${NONCE}' 'wasm-unsafe-eval'`,
  "style-src 'self' 'unsafe-inline' blob:",
  'img-src * data: blob:',
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
];

/** Invented: the platform's header is not known, so the replica sends the strictest one its app can live with. */
const PLATFORM_POLICY = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}'`,
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify',
];

const LANGUAGES: [Flag, string][] = [
  ['spanish', 'es'],
  ['portuguese', 'pt-BR'],
  ['korean', 'ko'],
  ['chinese', 'zh-CN'],
  ['traditional', 'zh-TW'],
  ['german', 'de'],
  ['japanese', 'ja'],
  ['french', 'fr'],
  ['italian', 'it'],
  ['polish', 'pl'],
  ['dutch', 'nl'],
  ['turkish', 'tr'],
  ['swedish', 'sv'],
  ['vietnamese', 'vi'],
];

export function policyOf(site: Site): string {
  return (site === 'chatgpt' ? CHATGPT_POLICY : PLATFORM_POLICY).join('; ');
}

/** Before the page's own style and app. */
const hostile = `<link rel="stylesheet" href="/_stage/hostile.css">
<script type="module" nonce="${NONCE}" src="/_stage/hostile.js"></script>
`;

export function documentOf(site: Site, url: URL, render: (address: string) => string): string {
  const flags = flagsOf(url.search);
  const content = flags.has('ssr') ? render(url.pathname + url.search) : '';
  const attributes = Object.entries(htmlAttributes(site, flags))
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
  const app = redesignOf(flags) ? `${site}-redesigned` : site;
  const title = site === 'chatgpt' ? 'ChatGPT' : 'OpenAI Platform';
  return `<!doctype html>
<html ${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/_stage/${app}.css">
${site === 'chatgpt' ? '<script type="application/json" id="client-bootstrap">{"authStatus":"logged_in"}</script>' : ''}
${flags.has('hostile') ? hostile : ''}<script type="module" nonce="${NONCE}" src="/_stage/${app}.js"></script>
</head>
<body><div id="root">${content}</div></body>
</html>`;
}

// chatgpt.com: a class and an inline color-scheme (reported). platform.openai.com: not known, so a data attribute
// with the color-scheme in the style sheet.
export function htmlAttributes(site: Site, flags: ReadonlySet<Flag>): Record<string, string> {
  const theme = flags.has('dark') ? 'dark' : 'light';
  const language = LANGUAGES.find(([flag]) => flags.has(flag))?.[1] ?? 'en';
  return {
    lang: site === 'chatgpt' ? language : 'en',
    ...(flags.has('rtl') && { dir: 'rtl' }),
    ...(site === 'chatgpt' ? { class: theme, style: `color-scheme: ${theme}` } : { 'data-theme': theme }),
  };
}
