// Instead of usage, when it could not be loaded: the words around it, and no meter.

import { useAddress } from '../state.ts';
import { useWords } from './rows.tsx';
import { Views } from './usage-settings.tsx';

export function NotLoaded() {
  const { title } = useWords();
  const analytics = useAddress().searchParams.get('tab') === 'analytics';
  return (
    <>
      <div className="text-2xl font-semibold">{title}</div>
      <Views current={analytics ? 'analytics' : 'overview'} />
      <div role="alert" className="st-problem">
        <h1 className="text-lg font-semibold">We couldn’t load this page</h1>
        <p className="text-sm text-token-text-secondary">
          Your plan is not affected. Try again in a few minutes, or check{' '}
          <a href="https://status.openai.com/" target="_blank" rel="noreferrer" className="underline">
            status.openai.com
          </a>
          .
        </p>
        <button type="button" className="btn btn-secondary">
          Try again
        </button>
        <p className="text-xs text-token-text-secondary">Error 503, on November 23 at 7:54 AM.</p>
      </div>
    </>
  );
}
