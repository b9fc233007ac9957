// A chat that explains the usage page in its own words and quotes its labels and numbers, as at `#settings/Usage` before
// the dialog has come: none of the controls is there.

export function QuotingChat() {
  return (
    <div className="v4-shell">
      <nav aria-label="Chat history" className="v4-bar text-sm">
        <a href="/">New chat</a>
        <a href="/c/2">Usage and credits</a>
        <button type="button" aria-label="Open profile menu" className="avatar">
          A
        </button>
      </nav>
      <main className="v4-scroll">
        <div className="v4-main v4-stack" role="log">
          <div data-message-author-role="user" className="bubble">
            It says 5-hour limit 99% left but Weekly limit 0% left. Do I need credits?
          </div>
          <div data-message-author-role="assistant" className="prose">
            <h1>Usage</h1>
            <p>Here is how to read that page.</p>
            <table>
              <thead>
                <tr>
                  <th>Meter</th>
                  <th>Yours</th>
                  <th>Resets</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <td>5-hour limit</td>
                  <td>99% left</td>
                  <td>Resets in 4h 50m</td>
                </tr>
                <tr>
                  <td>Weekly limit</td>
                  <td>0% left</td>
                  <td>Resets in 2d 3h</td>
                </tr>
                <tr>
                  <td>Credits</td>
                  <td>0 credits remaining</td>
                  <td>–</td>
                </tr>
              </tbody>
            </table>
            <h2>Automatic reload</h2>
            <p>It buys credits when the balance is low. Usage limit resets are another way, if one is available.</p>
            <h2>Daily usage</h2>
            <p>The daily list is approximate and may be delayed by up to 6 hours.</p>
          </div>
        </div>
      </main>
    </div>
  );
}
