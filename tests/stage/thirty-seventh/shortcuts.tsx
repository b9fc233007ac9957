// The shortcut cards at the foot of billing. One of them names limits: a decoy.

import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './platform.module.css';

const BASE = '/settings/organization/billing';
const CARDS: [href: string, title: string, about: string, icon: IconName][] = [
  [`${BASE}/payment-methods`, 'Payment methods', 'Add or change payment method', 'card'],
  [`${BASE}/history`, 'Billing history', 'View past and current invoices', 'document'],
  [`${BASE}/preferences`, 'Preferences', 'Manage billing information', 'gear'],
  ['/settings/organization/limits', 'Usage limits', 'Set monthly spend limits', 'shield'],
  ['/docs/pricing', 'Pricing', 'View pricing and FAQs', 'bolt'],
];

export function Shortcuts() {
  return (
    <div className={styles.shortcuts}>
      {CARDS.map(([href, title, about, icon]) => (
        <a key={title} href={href} className={styles.shortcut}>
          <Icon name={icon} />
          <div>
            <div className={styles.strong}>{title}</div>
            <div className={styles.small}>{about}</div>
          </div>
        </a>
      ))}
    </div>
  );
}
