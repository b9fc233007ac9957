// The usage address for a free account: what Codex is and which plans have it, in the words of the dashboard, and no meter.

const PLANS = [
  ['Plus', '$20', 'Codex and Work with a 5-hour limit and a weekly limit'],
  ['Pro', '$200', '20x the weekly limit of Plus, and usage limit resets'],
  ['Business', '$30 per user', 'Shared credits with automatic reload, and analytics for admins'],
] as const;

export function GetStarted() {
  return (
    <div className="v8-stack">
      <div className="text-center">
        <h1 className="text-2xl font-semibold">Get more done with Codex</h1>
        <p className="text-sm text-token-text-secondary">
          Hand over whole tasks and come back to finished work. Choose a plan to start.
        </p>
      </div>
      <table className="v8-table v8-boxed text-sm">
        <thead>
          <tr>
            <th scope="col">Plan</th>
            <th scope="col">What you get</th>
            <th scope="col">Per month</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {PLANS.map(([name, price, what]) => (
            <tr key={name}>
              <th scope="row" className="font-semibold">
                {name}
              </th>
              <td>{what}</td>
              <td>{price}</td>
              <td>
                <button type="button" className="btn btn-secondary">
                  Get {name}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-xs text-token-text-secondary">
        Once you have a plan, this page shows what’s left of it.{' '}
        <a href="https://learn.chatgpt.com/docs" target="_blank" rel="noreferrer" className="underline">
          How limits and credits work
        </a>
      </p>
    </div>
  );
}
