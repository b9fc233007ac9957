// `stage.moveAnchor()` turns the order of sections and controls around. With keys, React moves their elements
// instead of building new ones.

import { Fragment, type ReactNode } from 'react';
import { useStage } from '../state.ts';

export function InOrder({ parts }: { parts: Record<string, ReactNode> }) {
  const { moved } = useStage();
  const entries = Object.entries(parts);
  if (moved) entries.reverse();
  return entries.map(([name, part]) => <Fragment key={name}>{part}</Fragment>);
}
