// What an account without a paid plan sees at the address of the usage page: an offer and plans in a table, in words of the meters,
// and no meter.

import { Block, Button, Grid } from './kit.tsx';

export function PlanTable() {
  const rows: [string, string, string, string][] = [
    ['Codex and Work', 'Try a few tasks', 'Included', 'Included'],
    ['Weekly limit', 'Not included', 'Standard', '20x higher'],
    ['Usage limit resets', 'Not included', 'Not included', '2 a month'],
    ['Credits', 'Not included', 'Pay as you need', 'Up to 40% off'],
  ];
  return (
    <>
      <div className="v17-hero">
        <h1 className="v17-title">See more of what Codex can do</h1>
        <p className="v17-note">Pick a plan to hand over longer tasks.</p>
        <Button look="solid">Get Plus</Button>
      </div>
      <Block title="Compare plans">
        <Grid columns={['', 'Free', 'Plus', 'Pro']}>
          {rows.map(([name, free, plus, pro]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{free}</td>
              <td>{plus}</td>
              <td>{pro}</td>
            </tr>
          ))}
        </Grid>
      </Block>
    </>
  );
}
