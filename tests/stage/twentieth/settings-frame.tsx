// The settings of chatgpt.com: grouped side navigation made of links. Usage unfolds there into its two views, which
// were tabs before.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from './kit.tsx';

export function SettingsFrame({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation } = useStage();
  const words = useWords();
  return (
    <>
      <a href="#content" className="sr-only">
        {words.skip}
      </a>
      <div className="lume-shell">
        <aside className="lume-side">
          <a href="/" className="lume-back">
            <Icon name="back" size={16} />
            {words.settings}
          </a>
          <nav aria-label={words.settings}>
            {words.groups.map(({ title, items }) => (
              <div key={title} className="lume-side-group">
                <div className="lume-side-title">{title}</div>
                <ul>
                  {items.map(([slug, label]) => (
                    <li key={slug}>
                      <SideLink href={`/settings/${slug}`} current={slug === panel && slug !== 'usage'} label={label} />
                      {slug === 'usage' && panel === 'usage' && <Views />}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </nav>
        </aside>
        <main key={generation} id="content" className="lume-main">
          <div className="lume-column">
            {children}
            <ExtraNodes />
          </div>
        </main>
      </div>
    </>
  );
}

function Views() {
  const { views } = useWords();
  const current = useAddress().searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <ul className="lume-side-nested">
      {(['overview', 'analytics'] as const).map((view) => (
        <li key={view}>
          <SideLink href={`/settings/usage?tab=${view}`} current={view === current} label={views[view]} />
        </li>
      ))}
    </ul>
  );
}

function SideLink({ href, current, label }: { href: string; current: boolean; label: string }) {
  return (
    <a href={href} aria-current={current ? 'page' : undefined} className="lume-side-link">
      {label}
    </a>
  );
}
