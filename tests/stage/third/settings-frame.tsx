// The frame of the ChatGPT settings as it might become: links in groups at the side, a way back above the panel.

import type { ReactNode } from 'react';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';

const GROUPS: { title: string; items: [slug: string, label: string, icon: IconName][] }[] = [
  {
    title: 'Account',
    items: [
      ['general-settings', 'General', 'gear'],
      ['billing', 'Billing', 'card'],
      ['usage', 'Usage', 'chart'],
    ],
  },
  {
    title: 'ChatGPT',
    items: [
      ['personalization', 'Personalization', 'person'],
      ['data-controls', 'Data controls', 'stack'],
      ['security', 'Security and login', 'shield'],
    ],
  },
];

export function SettingsFrame({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation } = useStage();
  return (
    <div className="flex h-full">
      <aside className="sidebar">
        <a href="/" className="nav-item text-token-text-secondary">
          <Icon name="back" />
          <span>Back to ChatGPT</span>
        </a>
        <nav aria-label="Settings">
          {GROUPS.map(({ title, items }) => (
            <div key={title}>
              <p className="px-3 pb-1 pt-4 text-xs text-token-text-secondary">{title}</p>
              <ul>
                {items.map(([slug, label, icon]) => (
                  <li key={slug}>
                    <a
                      href={`/settings/${slug}`}
                      aria-current={slug === panel ? 'page' : undefined}
                      className="nav-item"
                    >
                      <Icon name={icon} />
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </aside>
      <main key={generation} className="grow overflow-auto">
        <div className="panel-body">
          {children}
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}
