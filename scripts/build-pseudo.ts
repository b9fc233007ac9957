/** A build in the pseudo-locale, for the test that looks for words which are not in the catalogue. */
import { build } from 'wxt';

// Read by wxt.config.ts.
process.env.METERWISE_WORDS = 'pseudo';
await build({ browser: 'chrome' });
