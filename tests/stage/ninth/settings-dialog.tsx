// The settings dialog over a chat in this set, in Simplified Chinese: the library's modal and its tabs, which are no buttons. The
// panel has a heading of its own, and the meters of the page without what is advertised there.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { CreditsGroup } from './credits-group.tsx';
import { DailyGroup } from './daily-group.tsx';
import { as, Button, rac } from './headless.tsx';
import { LimitsGroup } from './limits-group.tsx';
import { Modal } from './modal.tsx';
import { ResetsGroup } from './resets-group.tsx';
import { wordsOf } from './words.ts';

const TABS = [
  ['General', '常规'],
  ['Notifications', '通知'],
  ['Personalization', '个性化'],
  ['Connectors', '应用与连接器'],
  ['Billing', '账单'],
  ['Usage', '用量'],
  ['Analytics', '分析'],
  ['DataControls', '数据管理'],
  ['Security', '安全与登录'],
  ['Account', '账户'],
] as const;

export function SettingsDialog() {
  const { generation, flags } = useStage();
  const { pathname, search } = useAddress();
  const { settings, title } = wordsOf(flags);
  const id = `react-aria${useId()}`;
  const close = () => navigate(pathname + search);
  return (
    <Modal
      labelledBy={`${id}-title`}
      overlayClass="v9-overlay"
      frameClass="popover v9-modal"
      className="v9-dialog"
      onClose={close}
    >
      <div className="v9-dialog-side">
        <div className="flex items-center gap-2">
          <Button label="关闭" className="btn-icon" onPress={close}>
            <Icon name="close" />
          </Button>
          <h2 id={`${id}-title`} slot="title" className="text-base font-semibold">
            {settings}
          </h2>
        </div>
        <input type="search" placeholder="搜索设置" aria-label="搜索设置" className="field" {...rac} />
        <div {...rac} {...as('tablist', { 'aria-orientation': 'vertical', 'aria-labelledby': `${id}-title` })}>
          {TABS.map(([key, name]) => (
            <div
              key={key}
              {...rac}
              {...as('tab', { tabIndex: key === 'Usage' ? 0 : -1, 'aria-selected': key === 'Usage' })}
              id={`${id}-tab-${key}`}
              aria-controls={key === 'Usage' ? `${id}-tabpanel-Usage` : undefined}
              data-key={key}
              data-selected={key === 'Usage' || undefined}
              className="nav-item"
            >
              {name}
            </div>
          ))}
        </div>
      </div>
      <div
        key={generation}
        {...rac}
        {...as('tabpanel', { tabIndex: 0, 'aria-labelledby': `${id}-tab-Usage` })}
        id={`${id}-tabpanel-Usage`}
        className="v9-dialog-panel"
      >
        <h3 data-control="codex-not-api-billing" className="text-lg font-semibold">
          {title}
        </h3>
        <LimitsGroup />
        <CreditsGroup />
        <ResetsGroup />
        <DailyGroup />
        <ExtraNodes />
      </div>
    </Modal>
  );
}
