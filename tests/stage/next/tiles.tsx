// ChatGPT's usage page as it might be next. INVENTED, all of it.

import { useFlag } from '../state.ts';

export function Tiles() {
  const zero = useFlag('credits-zero');
  const weeklyOnly = useFlag('weekly-only');
  return (
    <div style={{ display: 'grid', gridTemplateColumns: '200px 1fr', minHeight: '100%' }}>
      <aside style={{ padding: 16 }}>
        <ul>
          {['Profile', 'Notifications', 'Billing', 'Usage', 'Connected apps'].map((name) => (
            <li key={name} style={{ padding: '6px 0' }}>
              <a href={`/settings/${name.toLowerCase().replace(' ', '-')}`}>{name}</a>
            </li>
          ))}
        </ul>
      </aside>
      <main style={{ padding: '32px 40px', maxWidth: 860 }}>
        <h1 data-control="codex-not-api-billing" style={{ fontSize: 26, fontWeight: 600 }}>
          Usage &amp; limits
        </h1>
        <p className="text-sm text-token-text-secondary">
          What your plan includes for Codex, Work and agents. Your weekly limit and 5-hour limit are shared by all of
          them.
        </p>
        <section aria-labelledby="limits" style={{ marginTop: 24 }}>
          <h2 id="limits" className="text-lg font-medium">
            Limits
          </h2>
          <div style={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: 16, marginTop: 12 }}>
            {!weeklyOnly && <Tile name="5 hours" left={81} resets="Resets at 2:46 PM" mark="codex-window-5h" />}
            <Tile name="Weekly" left={58} resets="Resets Fri, Nov 27, 2:55 PM" mark="codex-window-weekly" />
            <Tile name="Code review, weekly" left={100} resets="Resets Sun, Nov 29, 9:00 AM" />
          </div>
        </section>
        <section style={{ marginTop: 28 }}>
          <h2 className="text-lg font-medium">Beyond your limits</h2>
          <dl style={{ display: 'grid', gridTemplateColumns: '1fr auto auto', gap: '14px 20px', marginTop: 12 }}>
            <dt data-control="codex-credits">Credit balance</dt>
            <dd data-control="codex-credits">{zero ? '0' : '93,394.5'} credits</dd>
            <dd>
              <a href="/codex/settings/usage?credits_modal=true" className="underline">
                Buy more
              </a>
            </dd>
            <dt data-control="codex-auto-reload">Auto top-up</dt>
            <dd data-control="codex-auto-reload">Off</dd>
            <dd>
              <input
                data-control="codex-auto-reload"
                type="checkbox"
                role="switch"
                aria-checked="false"
                aria-label="Auto top-up"
              />
            </dd>
            <dt data-control="codex-resets">Limit resets</dt>
            <dd data-control="codex-resets">2 available, next expires Dec 12</dd>
            <dd>
              <button type="button" data-control="codex-resets" className="underline">
                Use one
              </button>
            </dd>
            <dt>Let Codex use resets by itself</dt>
            <dd>Off</dd>
            <dd>
              <input type="checkbox" role="switch" aria-checked="false" aria-label="Let Codex use resets by itself" />
            </dd>
          </dl>
        </section>
        <section style={{ marginTop: 28 }}>
          <h2 className="text-lg font-medium">Connected apps</h2>
          <p className="text-sm text-token-text-secondary">Apps you signed in to with ChatGPT may use your limits.</p>
          <table style={{ width: '100%' }}>
            <thead>
              <tr>
                <th>App</th>
                <th>Weekly limit it may use</th>
                <th>May use credits</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <td>Northwind</td>
                <td>100%</td>
                <td>
                  <input type="checkbox" aria-label="Northwind may use credits" />
                </td>
              </tr>
            </tbody>
          </table>
        </section>
        <table data-control="codex-daily-usage" style={{ width: '100%', marginTop: 28 }}>
          <caption style={{ textAlign: 'start' }}>
            Usage by day <small>(approximate, up to 6 hours late)</small>
          </caption>
          <thead>
            <tr>
              <th>Day</th>
              <th>Where</th>
              <th>Share</th>
            </tr>
          </thead>
          <tbody>
            {[
              ['Sun, Nov 22', 'Desktop app', '4%'],
              ['Sat, Nov 21', 'Cloud', '7%'],
              ['Fri, Nov 20', 'CLI', '1%'],
            ].map(([day, where, share]) => (
              <tr key={day}>
                <td>{day}</td>
                <td>{where}</td>
                <td>{share}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <section style={{ marginTop: 28 }}>
          <h2 className="text-lg font-medium">Credit usage history</h2>
          <ul>
            <li style={{ padding: '8px 0' }}>Nov 21, Cloud: 12.5 credits</li>
            <li style={{ padding: '8px 0' }}>Nov 19, CLI: 3 credits</li>
          </ul>
        </section>
      </main>
    </div>
  );
}

function Tile({ name, left, resets, mark }: { name: string; left: number; resets: string; mark?: string }) {
  return (
    <div style={{ border: '1px solid #8884', borderRadius: 16, padding: 16 }}>
      <meter data-control={mark} min={0} max={100} value={left} style={{ width: '100%' }} />
      <div style={{ display: 'flex', justifyContent: 'space-between' }}>
        <h3 data-control={mark}>{name}</h3>
        <b data-control={mark}>{left}% left</b>
      </div>
      <time data-control={mark} className="text-xs text-token-text-secondary">
        {resets}
      </time>
    </div>
  );
}
