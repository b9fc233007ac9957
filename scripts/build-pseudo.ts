/** Builds both browsers in the pseudo-locale, for the test that looks for words which are not in the catalogue. */
import { build } from 'wxt';

// Read by wxt.config.ts.
process.env.METERWISE_WORDS = 'pseudo';
for (const browser of ['chrome', 'firefox']) await build({ browser });
