// The usage page for a member without the permission: whom to ask, what one may do instead, and no meter.

import { Button, Card, Fact, Row } from './platform-kit.tsx';
import styles from './seventh.module.css';

export function NoUsageAccess() {
  return (
    <>
      <h1 className={styles.title}>You can’t view usage</h1>
      <p className={styles.hint}>
        Usage and costs are visible to organization owners and members with the Usage Dashboard permission.
      </p>
      <Card title={<h2>Request access</h2>}>
        <dl className={styles.pad}>
          <Fact name="Organization">Personal</Fact>
          <Fact name="Your role">Reader</Fact>
          <Fact name="Owners">Ada, Grace</Fact>
        </dl>
        <Row label="Ask the owners" hint="They get an email and can grant you the permission.">
          <Button solid>Send request</Button>
        </Row>
      </Card>
      <Card title={<h2>In the meantime</h2>}>
        <Row label="Pricing" hint="gpt-5.5 from $1.25 per million input tokens">
          <a href="/docs/pricing">See prices</a>
        </Row>
        <Row label="Rate limits" hint="How many requests and tokens per minute your tier allows">
          <a href="/docs/guides/rate-limits">Read the guide</a>
        </Row>
      </Card>
    </>
  );
}
