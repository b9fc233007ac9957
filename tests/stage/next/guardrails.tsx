// Limits of the organization and of a project as they might be next. INVENTED, all of it.

export function Guardrails({ scope }: { scope: 'organization' | 'project' }) {
  const whole = scope === 'organization';
  return (
    <>
      <h1 style={{ fontSize: 24, fontWeight: 600 }}>{whole ? 'Limits' : 'Project limits'}</h1>
      <div style={{ display: 'grid', gap: 20, marginTop: 20, maxWidth: 720 }}>
        <fieldset data-control="limits-alert-or-hard" style={{ border: '1px solid #8884', padding: 16 }}>
          <legend data-control="limits-alert-or-hard">
            Spend limit for {whole ? 'this organization' : 'this project'}
          </legend>
          <p>
            <strong data-control="limits-alert-or-hard">{whole ? '$12.34 of $100.00' : '$3.10 of $25.00'}</strong> spent
            in November
          </p>
          <label>
            <input type="radio" name="kind" defaultChecked /> Only alert me
          </label>{' '}
          <label>
            <input type="radio" name="kind" /> Hard spend limit: refuse requests
          </label>
          <div>
            <button type="button">Change</button>
          </div>
        </fieldset>
        <section>
          <h2>Alerts</h2>
          <ul>
            <li>At 80% ($80.00), to owners</li>
            <li>At 100% ($100.00), to owners</li>
          </ul>
        </section>
        {whole && (
          <section>
            <h2 data-control="limits-usage-tier">Approved usage limit</h2>
            <p data-control="limits-usage-tier">
              OpenAI approved up to $500.00 a month for you. Your usage tier is Launch.
            </p>
            <a href="/docs/guides/rate-limits">How tiers work</a>
          </section>
        )}
        <section>
          <h2>Model limits</h2>
          <table style={{ width: '100%' }}>
            <tbody>
              <tr>
                <td>gpt-5.5</td>
                <td>500,000 TPM</td>
                <td>500 RPM</td>
              </tr>
              <tr>
                <td>gpt-5.5-mini</td>
                <td>2,000,000 TPM</td>
                <td>2,000 RPM</td>
              </tr>
            </tbody>
          </table>
        </section>
      </div>
    </>
  );
}
