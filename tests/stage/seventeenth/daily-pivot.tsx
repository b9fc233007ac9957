// The days as lines and the surfaces as columns; a drawer shows the days before.

import { useState } from 'react';
import { useStage } from '../state.ts';
import { Drawer } from './drawer.tsx';
import { Block, Button, Grid } from './kit.tsx';
import { wordsOf } from './words.ts';
import type { Words } from './words-type.ts';

const DAILY = 'codex-daily-usage';

export function DailyPivot() {
  const { daily } = wordsOf(useStage().flags);
  const [open, setOpen] = useState(false);
  return (
    <Block
      title={daily.title}
      about={daily.about}
      mark={DAILY}
      aside={
        <Button look="plain" onClick={() => setOpen(true)}>
          {daily.all}
        </Button>
      }
    >
      <Days columns={daily.columns} rows={daily.rows} />
      {open && (
        <Drawer title={daily.title} close={daily.close} mark={DAILY} onClose={() => setOpen(false)}>
          <Days columns={daily.columns} rows={[...daily.rows, ...daily.older]} />
        </Drawer>
      )}
    </Block>
  );
}

function Days({ columns, rows }: Pick<Words['daily'], 'columns' | 'rows'>) {
  return (
    <Grid columns={columns} mark={DAILY}>
      {rows.map(([date, ...shares]) => (
        <tr key={date}>
          <th scope="row">{date}</th>
          {shares.map((share, index) => (
            <td key={columns[index + 1]}>{share}</td>
          ))}
        </tr>
      ))}
    </Grid>
  );
}
