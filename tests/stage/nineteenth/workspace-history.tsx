// The Analytics view in a workspace: the weeks as a table of what was used, above it two figures, below it the members, whose
// credits are a neighbour without a note.

import { Card, Choice, Section, Table } from './kit.tsx';

const USED = 'codex-analytics-used';

export function WorkspaceHistory() {
  return (
    <>
      <div className="v19-figures">
        <Figure name="Active members" value="11 of 14" />
        <Figure name="Credits this month" value="1,598" />
        <Figure name="Pull requests reviewed" value="236" />
      </div>
      <Section
        title="Usage history"
        about="How your plan usage and shared credits were consumed in Codex, Work, and other agentic tasks."
        mark={USED}
        aside={<Choice label="Whose usage" options={['You', 'Workspace']} />}
      >
        <Table
          columns={['Week', 'Weekly limit used', 'Highest 5-hour use', 'Credits']}
          rows={[
            ['Nov 17 – Nov 24', '100%', '88%', '640'],
            ['Nov 10 – Nov 17', '71.4%', '52%', '0'],
            ['Nov 3 – Nov 10', '38%', '40.5%', '0'],
          ]}
          mark={USED}
        />
      </Section>
      <Section title="Members" about="Shared credits taken in the last 30 days">
        <Table
          columns={['Member', 'Tasks', 'Credits']}
          rows={[
            ['Ada', '61', '702'],
            ['Grace', '48', '611'],
            ['Edsger', '17', '285'],
          ]}
        />
      </Section>
    </>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <Card>
      <div className="v19-note">{name}</div>
      <div className="v19-amount">{value}</div>
    </Card>
  );
}
