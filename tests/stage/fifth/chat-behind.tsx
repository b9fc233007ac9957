// A chat behind the dialog of this set, about something else; only a title in its history comes near.

export function ChatBehind() {
  return (
    <div className="v5-shell">
      <nav aria-label="Chat history" className="v5-aside">
        {['New chat', 'Sourdough schedule', 'Codex weekly limit?', 'Trip to Lyon'].map((title) => (
          <a key={title} href="/" className="nav-item">
            {title}
          </a>
        ))}
      </nav>
      <main className="v5-scroll">
        <div className="v5-main v5-stack">
          <div className="bubble">How much starter for 1 kg of flour?</div>
          <div className="prose">
            <p>About 200 g, which is 20% of the flour. In a warm kitchen 15% is enough.</p>
          </div>
        </div>
      </main>
    </div>
  );
}
