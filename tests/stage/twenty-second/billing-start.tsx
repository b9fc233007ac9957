// Silent: billing before anything was bought is a list of steps.

import { Badge, Container, Header } from './controls.tsx';
import styles from './platform.module.css';

const STEPS = [
  ['Verify your email address', 'Complete'],
  ['Add a payment method', 'Not started'],
  ['Buy your first credits', 'Not started'],
] as const;

export function BillingStart() {
  return (
    <>
      <Header
        title="Set up billing"
        about="Complete these steps to start sending API requests."
        actions={
          <button type="button" className={styles.primary}>
            Add payment method
          </button>
        }
      />
      <Container title="Steps" count={STEPS.length}>
        <ol className={styles.related}>
          {STEPS.map(([name, state]) => (
            <li key={name}>
              {name} <Badge kind={state === 'Complete' ? 'good' : 'idle'}>{state}</Badge>
            </li>
          ))}
        </ol>
      </Container>
    </>
  );
}
