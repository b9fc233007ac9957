// The rows `stage.addNodes(n)` asks for: weight below the content.

import { useStage } from '../state.ts';

export function ExtraNodes() {
  const { extraNodes } = useStage();
  if (extraNodes === 0) return null;
  return (
    <div>
      {Array.from({ length: extraNodes }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever added at the end
        <div key={index}>Row {index + 1}</div>
      ))}
    </div>
  );
}
