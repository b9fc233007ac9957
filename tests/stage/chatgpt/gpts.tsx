// A page of chatgpt.com that has nothing to do with meters. Invented.

import { useStage } from '../state.ts';
import { ChatSidebar } from './chat.tsx';

export function Gpts() {
  const { loaded, generation } = useStage();
  return (
    <div className="flex h-full">
      <ChatSidebar />
      {loaded && (
        <main key={generation} className="grow overflow-auto">
          <div className="mx-auto max-w-3xl space-y-6 px-6 py-10">
            <h1 className="text-2xl font-semibold">GPTs</h1>
            <div className="grid grid-cols-2 gap-4">
              {['Letter desk', 'Recipe notebook', 'Map reader', 'Code tutor'].map((name) => (
                <div key={name} className="rounded-2xl border border-token-border p-4">
                  <div className="font-medium">{name}</div>
                  <div className="text-sm text-token-text-secondary">By the community</div>
                </div>
              ))}
            </div>
          </div>
        </main>
      )}
    </div>
  );
}
