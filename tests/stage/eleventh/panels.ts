// The panels of the settings, which the page and the dialog list alike.

import type { IconName } from '../ui/icon.tsx';
import type { Words } from './words-shape.ts';

export function panelsOf({ panels }: Words): [slug: string, label: string, icon: IconName][] {
  return [
    ['general-settings', panels.general, 'gear'],
    ['personalization', panels.personalization, 'person'],
    ['connectors', panels.apps, 'stack'],
    ['billing', panels.billing, 'card'],
    ['usage', panels.usage, 'chart'],
    ['data-controls', panels.data, 'shield'],
  ];
}
