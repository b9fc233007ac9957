// The new line at the top: how one stands, in a sentence. It speaks of all limits together, so it is the control of no note.

import { useFlag, useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function Summary() {
  const { summary } = wordsOf(useStage().flags);
  const [title, about] = useFlag('weekly-zero') ? summary.spent : summary.fine;
  return (
    <div role="status" data-slot="alert" className="v11-summary">
      <Icon name="bolt" />
      <div>
        <div data-slot="alert-title" className="text-sm font-medium">
          {title}
        </div>
        <div data-slot="alert-description" className="text-sm text-token-text-secondary">
          {about}
        </div>
      </div>
    </div>
  );
}
