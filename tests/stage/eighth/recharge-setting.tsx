// Auto recharge as a setting: off with a button, or its three amounts with a button to change them in place.

import { useId, useState } from 'react';
import { useFlag } from '../state.ts';
import styles from './eighth.module.css';
import { Setting } from './setting.tsx';

const RECHARGE = 'billing-auto-recharge';
const AMOUNTS = [
  ['When balance falls below', '$5.00'],
  ['Bring balance back to', '$10.00'],
  ['Monthly recharge limit', '$20.00'],
] as const;

export function RechargeSetting() {
  const on = useFlag('auto-recharge');
  return (
    <Setting
      label={`Auto recharge is ${on ? 'on' : 'off'}`}
      about={
        on
          ? 'Buys credits with your default payment method.'
          : 'When your credit balance reaches $0, your API requests will stop working. Enable automatic recharge to automatically keep your credit balance topped up.'
      }
      mark={RECHARGE}
    >
      {on ? (
        <Amounts />
      ) : (
        <button type="button" data-control={RECHARGE} className={styles.button}>
          Enable auto recharge
        </button>
      )}
    </Setting>
  );
}

function Amounts() {
  const [editing, setEditing] = useState(false);
  const id = useId();
  return (
    <div data-control={RECHARGE} className={styles.fields}>
      {AMOUNTS.map(([label, amount], index) => (
        <div key={label}>
          <label htmlFor={`${id}-${index}`}>{label}</label>
          <input id={`${id}-${index}`} type="text" readOnly={!editing} defaultValue={amount} className={styles.field} />
        </div>
      ))}
      <button type="button" className={styles.button} onClick={() => setEditing(!editing)}>
        {editing ? 'Save' : 'Modify'}
      </button>
    </div>
  );
}
