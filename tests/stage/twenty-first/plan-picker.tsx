// The usage panel of an account without a paid plan: plans to choose from, nothing is counted yet.

import { SettingsFrame } from './settings-frame.tsx';
import styles from './stack.module.css';

const PLANS = [
  { name: 'Go', price: '$8', points: ['More messages and uploads', 'Longer memory'] },
  {
    name: 'Plus',
    price: '$20',
    points: ['Codex and Work included', 'Weekly and 5-hour limits', 'Buy credits for more'],
  },
  { name: 'Pro', price: '$200', points: ['20x the usage of Plus', 'Usage limit resets each month'] },
];

export function PlanPicker() {
  return (
    <SettingsFrame panel="usage" title="Pick a plan">
      <p className={styles.hint}>Codex and Work come with a paid plan. Once you have one, your usage shows here.</p>
      {PLANS.map(({ name, price, points }) => (
        <article key={name} className={styles.tile}>
          <p className={styles.price}>
            {price} <small>a month</small>
          </p>
          <h2 className={styles.caption}>{name}</h2>
          <ul className={styles.points}>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <button type="button" className="btn btn-primary">
            Choose {name}
          </button>
        </article>
      ))}
    </SettingsFrame>
  );
}
