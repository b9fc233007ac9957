// The usage page when its data did not come. Silent.

import { Icon } from '../ui/icon.tsx';
import { Button } from './kit.tsx';

export function UsageError() {
  return (
    <div role="alert" className="lume-error">
      <Icon name="info" size={22} />
      <h1 className="lume-title">We couldn’t load this page</h1>
      <p className="lume-about">Something went wrong on our side. Your work is not affected.</p>
      <Button>Try again</Button>
    </div>
  );
}
