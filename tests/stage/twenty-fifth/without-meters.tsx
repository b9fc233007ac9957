// Instead of ChatGPT's usage: nothing came (`failed`), or no plan that has any (`empty`). No note belongs here, though the
// words of limits and credits occur.

export function NotLoaded() {
  return (
    <article className="rd-head" role="alert">
      <h1 className="text-2xl font-semibold">We couldn’t load this page</h1>
      <p>
        Your limits and credits are unaffected. The service that counts them didn’t answer within 30 seconds, which is
        the case for about 2% of visitors at the moment.
      </p>
      <p className="text-sm">
        <button type="button" className="btn btn-secondary">
          Try again
        </button>
      </p>
      <p className="text-sm text-token-text-secondary">
        Does it go on? See{' '}
        <a href="https://status.openai.com/" className="underline">
          status.openai.com
        </a>
        . Reference 7c1f-29.
      </p>
    </article>
  );
}

export function PlansOnOffer() {
  const plans = [
    ['Go', '8.00 USD', 'Longer chats. No Codex in the cloud.'],
    ['Plus', '20.00 USD', 'Codex with a weekly limit, and credits beyond it.'],
    ['Pro', '200.00 USD', 'The weekly limit of Plus twenty times over.'],
  ];
  return (
    <article>
      <header className="rd-head">
        <h1 className="text-2xl font-semibold">Choose a plan to work with Codex</h1>
        <p className="text-token-text-secondary">
          Free accounts chat without a meter, so there is nothing to show yet.
        </p>
      </header>
      <table className="rd-table text-sm">
        <thead>
          <tr>
            <th scope="col">Plan</th>
            <th scope="col">Per month</th>
            <th scope="col">What you get</th>
          </tr>
        </thead>
        <tbody>
          {plans.map(([plan, price, about]) => (
            <tr key={plan}>
              <th scope="row">{plan}</th>
              <td className="tabular-nums">{price}</td>
              <td>{about}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="rd-note text-sm">
        Up to 40% off for students.{' '}
        <a href="/#pricing" className="underline">
          Compare plans
        </a>
      </p>
    </article>
  );
}
