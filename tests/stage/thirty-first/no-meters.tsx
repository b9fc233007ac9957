// The platform's addresses without any meter: no permission, an error, an organization that never bought anything.

import { Bones, Panel, Table } from './console-kit.tsx';
import styles from './platform.module.css';

export function NoPermission() {
  return (
    <>
      <h1 className={styles.plainTitle}>You don’t have access to this page</h1>
      <p className={styles.helper}>
        To see total spend by project and date range, ask an owner for the Usage Dashboard permission.
      </p>
      <Panel title="Owners of Personal">
        <ul className={styles.cells}>
          {['Ada Owner', 'Grace Owner'].map((name) => (
            <li key={name}>
              <span>{name}</span>
              <button type="button" className={styles.button}>
                Request access
              </button>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}

export function LoadFailed() {
  return (
    <>
      <div role="alert" className={styles.alert}>
        <h1 className={styles.plainTitle}>This page didn’t load</h1>
        <p className={styles.helper}>Your spend limit and rate limits still apply. Request ID req_7f3a</p>
        <button type="button" className={styles.button}>
          Retry
        </button>
      </div>
      <Bones label="Waiting" widths={[64, 48, 70]} />
    </>
  );
}

export function NothingBought() {
  return (
    <>
      <h1 className={styles.plainTitle}>Start using the API</h1>
      <p className={styles.helper}>Add a payment method, then buy credits from $5. Free credits may be offered.</p>
      <div className={styles.buttons}>
        <button type="button" className={styles.primary}>
          Add payment details
        </button>
      </div>
      <Panel title="Prices" about="Per million tokens">
        <Table
          label="Prices"
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
