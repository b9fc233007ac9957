// Instead of usage for whom has no plan: plans on offer. Their limits and credits are promises, not meters.

const PLANS: [name: string, price: string, points: string[]][] = [
  ['Go', '8', ['More messages and uploads', 'Longer memory']],
  ['Plus', '20', ['Codex with a 5-hour limit and a weekly limit', 'Add credits when you need more']],
  ['Pro', '200', ['20x more usage than Plus', 'Usage limit resets included']],
];

export function FreePlan() {
  return (
    <div className="_stack_q42x">
      <div className="_state_q42x">
        <div className="text-2xl font-semibold">Upgrade your plan</div>
        <div className="text-token-text-secondary">Save up to 17% when you pay once a year.</div>
      </div>
      <div className="_plans_q42x">
        {PLANS.map(([name, price, points]) => (
          <div key={name} className="_card_q42x _plan_q42x">
            <div className="_title_q42x">{name}</div>
            <div>
              <span>$</span>
              <span className="text-2xl">{price}</span>
              <span className="text-token-text-secondary"> USD / month</span>
            </div>
            <button type="button" className="btn btn-primary">
              Get {name}
            </button>
            {points.map((point) => (
              <div key={point} className="_about_q42x text-token-text-secondary">
                {point}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
