// What an account without a paid plan sees at the address of the usage page: what two plans hold, in words of the meters, and no meter.

import { Button, Group, Item } from './kit.tsx';

export function PlanOffer() {
  return (
    <>
      <div className="v14-title-line">
        <h1 className="v14-title">Get more from Codex and Work</h1>
      </div>
      <p className="v14-note">Your current plan has no usage to show. Upgrade to start longer tasks.</p>
      <Group title="Plus" about="$20 / month" aside={<Button strong>Upgrade to Plus</Button>}>
        <Item term="5-hour limit" value="Standard" />
        <Item term="Weekly limit" value="Standard" />
        <Item term="Credits" value="Buy when needed" />
      </Group>
      <Group title="Pro" about="From $100 / month" aside={<Button>See Pro</Button>}>
        <Item term="5-hour limit" value="Up to 20x higher" />
        <Item term="Weekly limit" value="Up to 20x higher" />
        <Item term="Usage limit resets" value="Two each month" />
        <Item term="Credits" value="Up to 40% off" />
      </Group>
    </>
  );
}
