// Silent pages of the platform in this set: an error, a page for owners, and what stands there before anything was bought.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';
import { BigNumber, DataTable, Panel } from './platform-card.tsx';

export function Failed() {
  return (
    <div className={styles.message}>
      <Icon name="bolt" size={28} />
      <h1>This page didn’t load</h1>
      <p className={styles.caption}>Usage, billing and limits are unavailable for a moment. API requests still work.</p>
      <button type="button" className={styles.button}>
        Reload
      </button>
    </div>
  );
}

export function NoAccess() {
  return (
    <div className={styles.message}>
      <Icon name="shield" size={28} />
      <h1>You need permission to see this</h1>
      <p className={styles.caption}>
        Owners, and members with the Usage Dashboard permission, can open it. Ask an owner of Personal.
      </p>
      <DataTable
        columns={['Owner', 'Email']}
        rows={[
          ['Ada Owner', 'ada@example.com'],
          ['Grace Owner', 'grace@example.com'],
        ]}
      />
      <button type="button" className={styles.primary}>
        Request access
      </button>
    </div>
  );
}

export function Start() {
  return (
    <>
      <div className={styles.head}>
        <h1>Start building</h1>
      </div>
      <p className={styles.caption}>Choose how much to begin with. You can change it at any time.</p>
      <div className={styles.board}>
        {[
          ['Try it out', '$5', 'About 2 million tokens of gpt-5.5-mini'],
          ['Prototype', '$20', 'Most popular with new teams'],
          ['Ship it', '$100', 'Higher rate limits from day one'],
        ].map(([title, price, about]) => (
          <Panel key={title} title={title}>
            <BigNumber figure={price} caption={about} />
            <div className={styles.footer}>
              <button type="button" className={styles.button}>
                Choose
              </button>
            </div>
          </Panel>
        ))}
      </div>
      <Panel title="Prices" wide>
        <DataTable
          columns={['Model', 'Input', 'Output']}
          rows={[
            ['gpt-5.5', '$1.25', '$10.00'],
            ['gpt-5.5-mini', '$0.25', '$2.00'],
          ]}
        />
      </Panel>
    </>
  );
}
