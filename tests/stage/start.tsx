// Starts one of the two apps in the browser: a loading shell first, then content; or, where the server sent the
// content, hydration.

import { type ComponentType, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { exposeStage } from './control.ts';
import { followUser, scheduleArrival } from './router.ts';
import { initialise, update, useStage } from './state.ts';

export function start(App: ComponentType): void {
  let container = requireRoot();
  let root: Root | undefined;
  let ready = false;

  function Watched() {
    const { loaded } = useStage();
    useLayoutEffect(() => {
      ready = loaded;
    }, [loaded]);
    return <App />;
  }

  function arrive(): void {
    if (root) flushSync(() => update({ loaded: true }));
    else root = hydrateRoot(container, <Watched />);
  }

  const served = container.hasChildNodes();
  initialise(location.pathname + location.search + location.hash, served);
  if (!served) {
    root = createRoot(container);
    root.render(<Watched />);
  }

  followUser();
  exposeStage({
    isReady: () => ready,
    load: arrive,
    replaceTree() {
      root?.unmount();
      const fresh = document.createElement('div');
      fresh.id = container.id;
      container.replaceWith(fresh);
      container = fresh;
      root = createRoot(container);
      const next = root;
      flushSync(() => next.render(<Watched />));
    },
  });

  if (document.readyState === 'complete') scheduleArrival(arrive);
  else addEventListener('DOMContentLoaded', () => scheduleArrival(arrive), { once: true });
}

function requireRoot(): HTMLElement {
  const root = document.getElementById('root');
  if (!root) throw new Error('The document has no #root');
  return root;
}
