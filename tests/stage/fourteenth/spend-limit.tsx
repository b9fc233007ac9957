// The lines of a spend limit: what was spent of how much, whether it is enforced, and the alerts. It is edited in place.

import { useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { EditLimit } from './edit-limit.tsx';
import { Bar, Button, List, Row } from './platform-kit.tsx';
import type { Scope } from './scope.ts';

const SPEND = 'limits-alert-or-hard';

export function SpendLimit({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const none = useFlag('no-limit');
  const organization = scope === 'organization';
  const spent = useLive(organization ? '$31.08' : '$12.34', organization ? '$31.10' : '$12.36');
  const limit = organization ? '$100.00' : '$25.00';
  const title = organization ? 'Organization spend limit' : 'Project spend limit';
  return (
    <List title="Spend" about="Your actual costs may exceed a limit based on usage." mark={SPEND}>
      {none ? (
        <Row
          term={title}
          value="No spend limit set"
          about={`${spent} spent in January`}
          action={<Button onClick={() => setEditing(true)}>Set spend limit</Button>}
          mark={SPEND}
        />
      ) : (
        <>
          <Row
            term={title}
            value={`${spent} / ${limit}`}
            about="Spent in January"
            action={!editing && <Button onClick={() => setEditing(true)}>Edit spend limit</Button>}
            below={<Bar percent={organization ? 31 : 49} />}
            mark={SPEND}
          />
          {!editing && (
            <Row term="Hard limit" value="Not enforced" about="Requests keep working above the amount." mark={SPEND} />
          )}
          <Row
            term="Spend alerts"
            value={organization ? '80% ($80), 100% ($100)' : '80% ($20), 100% ($25)'}
            about="Sent to owners by email"
            action={<Button label="Edit spend alerts">Edit</Button>}
            mark={SPEND}
          />
        </>
      )}
      {editing && (
        <Row term="New limit" below={<EditLimit scope={scope} onClose={() => setEditing(false)} />} mark={SPEND} />
      )}
    </List>
  );
}
