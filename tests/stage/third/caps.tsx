// The limits of an organization as they might become: the switch of the hard limit moved out of the dialog into the card,
// the tier stands in a table of facts. Decoys: a list of what is on the page, limits of projects, a next tier.

import { useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import styles from './third.module.css';

export function Caps() {
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>Limits</h1>
        <nav aria-label="On this page" className={styles.jumps}>
          <a href="#rate-limits">Rate limits</a>
          <a href="#usage-tier">Usage tier</a>
          <a href="#spend">Spend</a>
        </nav>
      </header>
      <RateLimits />
      <Tier />
      <Spend />
      <Projects />
    </>
  );
}

function RateLimits() {
  const rows = [
    ['gpt-5.5', '500,000', '500', '1,500,000'],
    ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
    ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
  ];
  return (
    <section id="rate-limits" className={styles.panel}>
      <h2 className={styles.subtitle}>Rate limits</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>Model</th>
            <th>TPM</th>
            <th>RPM</th>
            <th>TPD</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([model, ...numbers]) => (
            <tr key={model}>
              <th scope="row">{model}</th>
              {numbers.map((number) => (
                <td key={number}>{number}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Tier() {
  return (
    <section id="usage-tier" className={styles.panel}>
      <h2 data-control="limits-usage-tier" className={styles.subtitle}>
        Usage tier <span className={styles.badge}>Build</span>
      </h2>
      <dl data-control="limits-usage-tier" className={styles.facts}>
        <div>
          <dt>Approved usage limit</dt>
          <dd>$500.00 / month</dd>
        </div>
        <div>
          <dt>Next tier</dt>
          <dd>Launch</dd>
        </div>
      </dl>
      <a href="/docs/guides/rate-limits" data-control="limits-usage-tier" className={styles.link}>
        Learn about usage tiers
      </a>
    </section>
  );
}

function Spend() {
  const spent = useLive('$12.34', '$12.36');
  return (
    <section id="spend" className={styles.panel}>
      <h2 className={styles.subtitle}>Spend</h2>
      <div className={styles.cap}>
        <div className={styles.capLine}>
          <span data-control="limits-alert-or-hard">Organization spend limit</span>
          <span data-control="limits-alert-or-hard">
            <b>{spent}</b> of $100.00
          </span>
        </div>
        <div
          role="progressbar"
          data-control="limits-alert-or-hard"
          aria-label="Spent this month"
          aria-valuenow={12}
          aria-valuemin={0}
          aria-valuemax={100}
          className={styles.track}
        >
          <div className={styles.spent} />
        </div>
        <div className={styles.capLine}>
          <span data-control="limits-alert-or-hard">Enforce a hard limit</span>
          <Switch
            label="Enforce a hard limit"
            mark="limits-alert-or-hard"
            className={styles.switch}
            thumbClass={styles.thumb}
          />
        </div>
        <button type="button" data-control="limits-alert-or-hard" className={styles.button}>
          Edit spend limit
        </button>
      </div>
      <h3 className={styles.label}>Alerts</h3>
      <ul className={styles.rows}>
        {['80% ($80)', '100% ($100)'].map((alert) => (
          <li key={alert}>
            {alert}
            <button type="button" className={styles.link}>
              Remove
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Projects() {
  return (
    <section className={styles.panel}>
      <h2 className={styles.subtitle}>Projects</h2>
      <ul className={styles.rows}>
        <li>
          Default project <span>$4.10 of $25.00</span>
          <a href="/settings/proj_abc123/limits">Edit</a>
        </li>
        <li>
          Research <span>No spend limit set</span>
          <a href="/settings/proj_def456/limits">Edit</a>
        </li>
      </ul>
    </section>
  );
}
