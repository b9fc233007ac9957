// The days as rows that unfold to the places the work was done in; the first one is open.

import { useState } from 'react';
import { Icon } from '../ui/icon.tsx';
import { List, Section } from './kit.tsx';
import { useWords } from './words.ts';

const DAILY = 'codex-daily-usage';

export function DailyList() {
  const { daily } = useWords();
  const [open, setOpen] = useState(daily.days[0]?.[0]);
  return (
    <Section
      title={daily.title}
      hint={daily.about}
      mark={DAILY}
      aside={
        <button type="button" className="v18-link">
          {daily.show}
        </button>
      }
    >
      <List mark={DAILY}>
        {daily.days.map(([date, total, surfaces]) => (
          <li key={date} className="v18-row">
            <button
              type="button"
              aria-expanded={date === open}
              className="v18-line"
              onClick={() => setOpen(date === open ? undefined : date)}
            >
              <span className="v18-texts v18-label">{date}</span>
              <span className="v18-value">{total}</span>
              <span className="v18-fold">
                <Icon name="chevron" size={16} />
              </span>
            </button>
            {date === open && (
              <dl className="v18-surfaces">
                {surfaces.map(([surface, share]) => (
                  <div key={surface}>
                    <dt>{surface}</dt>
                    <dd>{share}</dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        ))}
      </List>
    </Section>
  );
}
