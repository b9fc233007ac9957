// A panel that could not be loaded: a message in its place, and no meter.

import { Icon } from '../ui/icon.tsx';
import { Button } from './kit.tsx';

export function PageError() {
  return (
    <div role="alert" className="v17-hero">
      <Icon name="bolt" size={24} />
      <h1 className="v17-title">This page didn’t load</h1>
      <p className="v17-note">Your usage is still being counted. Wait a moment, then try again.</p>
      <Button look="solid">Try again</Button>
      <p className="v17-note">Reference: 5f2c-81a0</p>
    </div>
  );
}
