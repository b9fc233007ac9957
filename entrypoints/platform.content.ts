import { defineContentScript } from 'wxt/utils/define-content-script';
import { run } from './page-script/run.ts';

/** The page script of platform.openai.com. */
export default defineContentScript({
  matches: ['https://platform.openai.com/*'],
  runAt: 'document_end',
  main: () => run('platform'),
});
