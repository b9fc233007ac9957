import { defineContentScript } from 'wxt/utils/define-content-script';
import { EXPLAINERS } from '../data/generated/explainers-chatgpt.ts';
import { run } from './page-script/run.ts';

/** The page script of chatgpt.com. */
export default defineContentScript({
  matches: ['https://chatgpt.com/*'],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main: () => run(EXPLAINERS),
});
