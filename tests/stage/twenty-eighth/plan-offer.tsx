// Silent: an account without a paid plan (`empty`). Plans on offer, with what they allow in words.

import { Group, Row } from './list.tsx';

export function PlanOffer() {
  return (
    <>
      <header className="calm-head">
        <h1>Choose a plan to use Codex</h1>
        <p>You are on the Free plan. Paid plans come with usage for Codex and Work, which you will find here.</p>
      </header>
      <Group title="Plans" foot="You can change or cancel at any time.">
        <Row label="Plus" note="For a few focused sessions each week." value="$20 a month">
          <button type="button" className="btn btn-secondary">
            Get Plus
          </button>
        </Row>
        <Row
          label="Pro"
          note="5 or 20 times the usage of Plus, over five hours and over the week."
          value="From $100 a month"
        >
          <button type="button" className="btn btn-primary">
            Get Pro
          </button>
        </Row>
        <Row label="Business" note="Credits that the whole team shares." value="$25 a person">
          <button type="button" className="btn btn-secondary">
            Get Business
          </button>
        </Row>
      </Group>
      <Group title="For students">
        <Row label="Save up to 40%" note="Until December 31, with an address of your school." />
      </Group>
    </>
  );
}
