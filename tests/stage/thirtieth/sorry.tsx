// The usage page when it could not be loaded: an apology, a way to try again, and the questions people ask meanwhile.

import { Cloud } from './art.tsx';

export function Sorry() {
  return (
    <div className="v30-flow">
      <div role="alert" className="v30-card v30-empty">
        <Cloud />
        <h1 className="v30-heading">Well, this is awkward</h1>
        <p className="v30-caption">We couldn’t load your usage. Your plan limits and credits are safe and sound.</p>
        <button type="button" className="v30-button v30-solid">
          Try again
        </button>
      </div>
      <section className="v30-block">
        <h2 className="v30-heading">While you wait</h2>
        <ul className="v30-card v30-toggles">
          {['When does my weekly limit reset?', 'What can I do with 1,000 credits?', 'Check our status page'].map(
            (question) => (
              <li key={question}>
                <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="grow underline">
                  {question}
                </a>
              </li>
            ),
          )}
        </ul>
      </section>
    </div>
  );
}
