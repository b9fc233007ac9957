/**
 * Draws the icon's PNGs from public/icon/icon.svg, in Chromium. Run after the drawing changes: npm run icons
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findBrowser } from '../tests/e2e/driver/find-browser.ts';

const FOLDER = new URL('../public/icon/', import.meta.url);
const SIZES = [16, 32, 48, 96, 128];

const svg = await readFile(new URL('icon.svg', FOLDER), 'utf8');
const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await writeFile(new URL(`${size}.png`, FOLDER), await page.screenshot({ omitBackground: true }));
}
await browser.close();
console.log(`Drew the icon in ${SIZES.join(', ')} px.`);
