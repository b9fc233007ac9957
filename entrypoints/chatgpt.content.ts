import { defineContentScript } from 'wxt/utils/define-content-script';
import { run } from './page-script/run.ts';

/** The page script of chatgpt.com. */
export default defineContentScript({
  matches: ['https://chatgpt.com/*'],
  runAt: 'document_end',
  main: () => run('chatgpt'),
});
