// Silent: a page that could not be loaded (`failed`).

import { Block, Heading, LinkCell, MoreCell } from './cells.tsx';
import styles from './platform.module.css';

export function NoConnection() {
  return (
    <>
      <Heading about="We could not reach the service that keeps your limits and your spend. Your requests still work.">
        This page didn’t load
      </Heading>
      <div>
        <button type="button" className={styles.primary}>
          Try again
        </button>
      </div>
      <Block>
        <LinkCell href="/docs" label="Is it me, or is it OpenAI?" help="Look at our status page." />
        <MoreCell label="Details for support">
          <p className={styles.help}>Error 503, request 7f3a-11c9, November 23, 2026 at 10:02 UTC.</p>
        </MoreCell>
      </Block>
    </>
  );
}
