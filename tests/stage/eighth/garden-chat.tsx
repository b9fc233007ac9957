// A chat behind the dialog of this set, about something else; a title in its history and a percentage come near.

export function GardenChat() {
  return (
    <div className="v8-frame">
      <nav aria-label="Historique des chats" className="v8-side">
        {['Nouveau chat', 'Plan du potager', 'Limite hebdomadaire de Codex', 'Lettre au syndic'].map((title) => (
          <a key={title} href="/" className="nav-item">
            <span className="text-fade-truncate">{title}</span>
          </a>
        ))}
      </nav>
      <main className="v8-scroll">
        <div className="v8-main v8-stack">
          <div className="bubble">Quand semer les carottes en pleine terre ?</div>
          <div className="prose">
            <p>{'De mars à juillet. Comptez qu’environ 70\u00a0% des graines lèvent, en deux à trois semaines.'}</p>
          </div>
        </div>
      </main>
    </div>
  );
}
