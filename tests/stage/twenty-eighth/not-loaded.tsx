// Silent: usage that could not be loaded (`failed`). It names what is not there, in sentences and in questions that unfold.

import { Fold, Group } from './list.tsx';

export function NotLoaded() {
  return (
    <>
      <header className="calm-head">
        <h1>We couldn’t load this</h1>
        <p>Something went wrong on our side while we looked up your limits and credits. You can keep working.</p>
      </header>
      <div>
        <button type="button" className="btn btn-primary">
          Try again
        </button>
      </div>
      <Group title="Questions">
        <Fold label="Does this affect my tasks?" open>
          <p>No. Tasks in Codex and Work go on as usual, and nothing is charged twice.</p>
        </Fold>
        <Fold label="When will it be back?">
          <p>
            Most of the time within minutes. See{' '}
            <a href="https://status.openai.com/" className="calm-link">
              our status page
            </a>{' '}
            for more.
          </p>
        </Fold>
      </Group>
    </>
  );
}
