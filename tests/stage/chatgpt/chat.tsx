// A chat (at `/`, `/c/<id>` and every other address). Its text quotes the labels of the usage page: a trap for
// anything that looks for words without looking where. Invented.

import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';

const HISTORY = ['Usage page question', 'Credits or API billing?', 'Port the importer to streams', 'Trip to Porto'];

export function Chat() {
  const { loaded, generation } = useStage();
  return (
    <>
      <a href="#main" className="sr-only">
        Skip to content
      </a>
      <div className="flex h-full">
        <ChatSidebar />
        {loaded && (
          <main key={generation} id="main" className="flex grow flex-col">
            <div className="grow overflow-auto">
              <div className="mx-auto max-w-3xl space-y-6 px-6 py-10">
                <Conversation />
                <ExtraNodes />
              </div>
            </div>
            <div className="mx-auto w-full max-w-3xl px-6 pb-6">
              <div className="composer">
                <textarea placeholder="Ask anything" aria-label="Ask anything" rows={1} className="grow" />
                <button type="button" aria-label="Send" className="btn-icon btn-primary">
                  <Icon name="up" />
                </button>
              </div>
            </div>
          </main>
        )}
      </div>
    </>
  );
}

export function ChatSidebar() {
  return (
    <nav aria-label="Chat history" className="sidebar">
      <a href="/" className="nav-item">
        <Icon name="plus" />
        <span>New chat</span>
      </a>
      <a href="/gpts" className="nav-item">
        <Icon name="stack" />
        <span>GPTs</span>
      </a>
      <div className="px-3 pb-1 pt-4 text-xs text-token-text-secondary">Chats</div>
      {HISTORY.map((title, index) => (
        <a key={title} href={`/c/${index + 1}`} className="nav-item">
          <span className="text-fade-truncate">{title}</span>
        </a>
      ))}
      <div className="grow" />
      <a href="/#settings/Usage" className="nav-item" data-testid="accounts-profile-button">
        <span className="avatar">A</span>
        <span className="text-fade-truncate">Avery</span>
      </a>
    </nav>
  );
}

function Conversation() {
  return (
    <>
      <article className="bubble" data-message-author-role="user">
        My page says Weekly limit, 58% left, and Credits 0. What does Usage count here?
      </article>
      <article className="prose" data-message-author-role="assistant">
        <h2>Usage</h2>
        <p>These are the meters you are looking at:</p>
        <h3>Plan limits</h3>
        <ul>
          <li>
            <strong>5-hour limit</strong>
            <span>99% left</span>
          </li>
          <li>
            <strong>Weekly limit</strong>
            <span>58% left</span>
          </li>
          <li>
            <strong>Credits</strong>
            <span>0 credits remaining</span>
          </li>
        </ul>
        <p>Usage limit resets, if you have any, are listed below them, followed by Daily usage.</p>
        <h3>Total Spend</h3>
        <p>The API keeps its own account: Credit balance $0.00, Auto recharge is off.</p>
      </article>
    </>
  );
}
