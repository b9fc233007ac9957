// Usage that could not be loaded: the error boundary of the settings' routes. No meter, no heading of the page.

import { Icon } from '../ui/icon.tsx';
import { Button } from './settings-kit.tsx';

export function LoadError() {
  return (
    <div role="alert" className="flex flex-col items-center gap-3 px-4 py-16">
      <Icon name="info" size={24} />
      <h2 className="text-base font-medium">Something went wrong</h2>
      <p className="text-sm text-token-text-secondary">
        We couldn’t load this page. Check your connection and try again.
      </p>
      <Button>Try again</Button>
    </div>
  );
}
