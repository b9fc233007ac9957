// A settings panel that carries no meter, for every panel but Billing and Usage. Invented.

import { Card, Row, Toggle, useWords } from './parts.tsx';

export function GeneralSettings() {
  return (
    <>
      <h1 className="text-2xl font-semibold">{useWords().panels.general}</h1>
      <Card>
        <Row title="Appearance">
          <button type="button" className="btn btn-ghost">
            System
          </button>
        </Row>
        <Row title="Language">
          <button type="button" className="btn btn-ghost">
            Auto-detect
          </button>
        </Row>
        <Row title="Show additional models" about="Adds older models to the model picker.">
          <Toggle label="Show additional models" />
        </Row>
      </Card>
    </>
  );
}
