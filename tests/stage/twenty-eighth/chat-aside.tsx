// A chat behind the sheet, in the language of the sheet: it quotes the sheet's labels as an answer would, and none of it is a
// control.

import { useStage } from '../state.ts';
import { wordsOf } from './words.ts';

export function ChatAside() {
  const { flags, generation, loaded } = useStage();
  const words = wordsOf(flags);
  const chinese = flags.has('traditional');
  const chats = chinese
    ? ['每週上限是什麼？', '東京三日行程', '酸種麵包']
    : ['What is the weekly limit?', 'Three days in Tokyo'];
  return (
    <div className="calm-app">
      <nav aria-label={chinese ? '聊天紀錄' : 'Chat history'} className="calm-pane">
        {chats.map((title, index) => (
          <a key={title} href={`/c/${index + 1}`} className="nav-item">
            {title}
          </a>
        ))}
      </nav>
      {loaded && (
        <main key={generation} className="calm-scroll">
          <div className="calm-column">
            <div className="bubble">
              {chinese
                ? '我的設定寫著「每週上限 剩餘 58%」，這和 API 帳單有關嗎？'
                : 'My settings say “Weekly limit, 58% left”. Has this to do with my API bill?'}
            </div>
            <article className="prose">
              <h2>{words.title}</h2>
              <ul>
                <li>
                  <strong>{words.fiveHour.label}</strong>
                  <span>{words.left(81)}</span>
                </li>
                <li>
                  <strong>{words.weekly.label}</strong>
                  <span>{words.left(58)}</span>
                </li>
                <li>
                  <strong>{words.credits.label}</strong>
                  <span>{words.credits.amounts[0]}</span>
                </li>
              </ul>
              <h3>{words.resets.title}</h3>
              <p>{words.resets.foot}</p>
            </article>
          </div>
        </main>
      )}
    </div>
  );
}
