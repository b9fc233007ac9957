// The platform in this set: breadcrumbs of popovers for organization and project, a side bar in groups that can be folded.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Menu } from './menu.tsx';
import styles from './platform.module.css';

const GROUPS: [title: string, items: [href: string, label: string, icon: IconName][]][] = [
  [
    'Build',
    [
      ['/chat', 'Chat', 'chat'],
      ['/logs', 'Logs', 'document'],
      ['/usage', 'Usage', 'chart'],
      ['/api-keys', 'API keys', 'key'],
    ],
  ],
  [
    'Organization',
    [
      ['/settings/organization/general', 'General', 'gear'],
      ['/settings/organization/billing/overview', 'Billing', 'card'],
      ['/settings/organization/limits', 'Limits', 'bolt'],
    ],
  ],
  [
    'Project',
    [
      ['/settings/proj_abc123/general', 'General', 'gear'],
      ['/settings/proj_abc123/limits', 'Limits', 'bolt'],
    ],
  ],
];

export function PlatformFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div data-slot="sidebar-wrapper" className={styles.app}>
      <header className={styles.top}>
        <Switcher name="Organization" value="Personal" items={['Personal', 'Northwind']} />
        <span aria-hidden="true">/</span>
        <Switcher name="Current project" value="Default project" items={['Default project', 'Website']} />
        <nav aria-label="Main" className={styles.links}>
          <a href="/docs/overview">Docs</a>
          <a href="/docs/api-reference">API reference</a>
          <a href="/settings/profile" aria-label="Your profile">
            <Icon name="person" size={16} />
          </a>
        </nav>
      </header>
      <div className={styles.columns}>
        <nav aria-label="Sidebar" data-slot="sidebar" data-state="expanded" className={styles.rail}>
          {GROUPS.map(([title, items]) => (
            <div key={title} data-slot="sidebar-group" data-state="open">
              <div data-slot="sidebar-group-label" className={styles.railTitle}>
                {title}
              </div>
              <ul data-slot="sidebar-menu">
                {items.map(([href, label, icon]) => (
                  <li key={href} data-slot="sidebar-menu-item">
                    <a
                      href={href}
                      data-active={href === pathname}
                      aria-current={href === pathname ? 'page' : undefined}
                      className={styles.railLink}
                    >
                      <Icon name={icon} size={14} />
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <main key={generation} data-slot="sidebar-inset" className={styles.main}>
          {children}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}

function Switcher({ name, value, items }: { name: string; value: string; items: string[] }) {
  return (
    <Menu
      label={`${name}: ${value}`}
      items={items}
      className={styles.ghost}
      contentClass={styles.menu}
      itemClass={styles.menuItem}
    >
      {value}
      <Icon name="chevron" size={12} />
    </Menu>
  );
}
