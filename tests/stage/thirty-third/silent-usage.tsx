// /settings/usage without any meter: what it shows could not be loaded (`failed`), or there is no paid plan (`empty`).

export function UsageFailed() {
  return (
    <div className="_panel_kq3z7">
      <div className="_error_kq3z7">
        <div className="_sectionTitle_kq3z7">Something went wrong</div>
        <div className="_caption_kq3z7 text-token-text-secondary">
          <span>Content failed to load. If this issue persists please contact us through our help center.</span>
        </div>
        <button type="button" className="btn btn-secondary">
          <div>Try again</div>
        </button>
      </div>
    </div>
  );
}

export function UsageUpsell() {
  const plans = [
    ['Go', '$8', 'Longer chats and more image creation'],
    ['Plus', '$20', 'Codex and Work on the tasks that matter'],
    ['Pro', '$200', '20x more Codex and Work than Plus'],
  ] as const;
  return (
    <div className="_panel_kq3z7">
      <h1 className="_title_kq3z7">Upgrade your plan</h1>
      <div className="_caption_kq3z7 text-token-text-secondary">
        <span>Your free plan does not include Codex or Work.</span>
      </div>
      <div className="_plans_kq3z7">
        {plans.map(([name, price, about]) => (
          <div key={name} className="_card_kq3z7">
            <div className="_planCard_kq3z7">
              <div className="_rowTitle_kq3z7">
                <span>{name}</span>
              </div>
              <div>
                <span className="_price_kq3z7">{price}</span> <span>/ month</span>
              </div>
              <div className="_caption_kq3z7 text-token-text-secondary">{about}</div>
              <button type="button" className="btn btn-secondary">
                <div>Get {name}</div>
              </button>
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
