import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { adviceIn, KNOWN_CLAIMS } from '../../lib/advice/advice.ts';
import { MOST_READ } from '../../lib/ask/paste.ts';
import { mask } from '../../lib/mask/mask.ts';
import { CHANGES } from './address.ts';
import { AdviceList } from './advice-list.tsx';
import { BackButton } from './back-button.tsx';
import { InAppLink } from './in-app-link.tsx';
import { LiveKey } from './live-key.tsx';
import { useArticle } from './use-article.ts';

/** More than this makes a text field slow in some browsers: the field then shows how the text begins. */
const MOST_IN_FIELD = 20_000;
const SHOWN = 1000;

/** What is to be checked, without its secrets, and what the field shows of it. */
type Given = { text: string; shown: string; hasLiveKey: boolean; length: number };

const NOTHING: Given = { text: '', shown: '', hasLiveKey: false, length: 0 };

/** For as long as the page is open: whoever reads an answer and comes back finds the text again. It is stored nowhere. */
let kept = NOTHING;

/** Is this old advice? Paste a sentence or a page, and see which claims in it no longer hold. */
export function CheckView() {
  const title = useRef<HTMLHeadingElement>(null);
  useArticle(title);
  const [given, setGiven] = useState(kept);
  // A long text is read after it was shown, so that the field never waits.
  const text = useDeferredValue(given.text);
  const advice = useMemo(() => adviceIn(text), [text]);
  const isEmpty = text.trim() === '';

  const take = (typed: string, isComposing = false) => {
    // The text of an input method is left alone until it is done.
    if (isComposing) return setGiven({ ...given, shown: typed });
    const word = i18n.t('box.masked');
    const { text, hasLiveKey } = mask(typed.slice(-MOST_READ), word);
    const shown = text.length > MOST_IN_FIELD ? `${text.slice(0, SHOWN)}…` : text;
    // While its mark still stands in the text, what was said of a key when it was hidden stays said.
    const hadLiveKey = given.hasLiveKey && text.includes(`…(${word})`);
    kept = { text, shown, hasLiveKey: hasLiveKey || hadLiveKey, length: typed.length };
    setGiven(kept);
  };

  return (
    <article className="answer check">
      <BackButton />
      <h1 ref={title} tabIndex={-1}>
        {i18n.t('check.title')}
      </h1>
      <p id="check-how">
        {i18n.t('check.how')} <InAppLink to={CHANGES}>{i18n.t('app.changed')}</InAppLink>
      </p>
      <label htmlFor="check-text">{i18n.t('check.label')}</label>
      <textarea
        id="check-text"
        dir="auto"
        rows={5}
        aria-describedby="check-how"
        autoComplete="off"
        spellCheck={false}
        value={given.shown}
        onChange={(event) => take(event.target.value, (event.nativeEvent as InputEvent).isComposing)}
        onCompositionEnd={(event) => take(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (pasted.length <= MOST_IN_FIELD) return;
          event.preventDefault();
          take(pasted);
        }}
      />
      {given.shown !== given.text && <p className="dim">{wasRead(given.length)}</p>}
      {given.hasLiveKey && <LiveKey />}
      <p role="status" className="verdict">
        {!isEmpty && (advice.length === 0 ? i18n.t('check.nothing') : i18n.t('check.found', advice.length))}
      </p>
      {!isEmpty && advice.length === 0 && <p>{i18n.t('check.noProof', KNOWN_CLAIMS)}</p>}
      <AdviceList advice={advice} heading="h2" />
    </article>
  );
}

function wasRead(length: number): string {
  const number = new Intl.NumberFormat(document.documentElement.lang);
  if (length > MOST_READ) return i18n.t('box.readEnd', { all: number.format(length), read: number.format(MOST_READ) });
  return i18n.t('check.read', { length: number.format(length) });
}
