// The look of the library's parts on chatgpt.com, and the groups, cards and rows of the settings, which keep today's classes.

import { type ReactNode, useId } from 'react';
import { as, Button, Choice, type Marked, rac, Switch } from './headless.tsx';

interface GroupProps extends Marked {
  title: string;
  about?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}

export function Group({ title, about, aside, mark, children }: GroupProps) {
  const id = `react-aria${useId()}`;
  return (
    <div {...rac} {...as('group', { 'aria-labelledby': id })} className="v9-group">
      <div className="flex items-end justify-between gap-4">
        <div className="grow">
          <div id={id} data-control={mark} className="text-base font-medium">
            {title}
          </div>
          {about && (
            <div data-control={mark} className="text-sm text-token-text-secondary">
              {about}
            </div>
          )}
        </div>
        {aside}
      </div>
      {children}
    </div>
  );
}

export function Card({ mark, children }: Marked & { children: ReactNode }) {
  return (
    <div data-control={mark} className="v9-card divide-y divide-token-border">
      {children}
    </div>
  );
}

interface RowProps extends Marked {
  title: ReactNode;
  about?: ReactNode;
  children?: ReactNode;
}

export function Row({ title, about, mark, children }: RowProps) {
  return (
    <div className="@container/settings-row v9-row">
      <div className="grow">
        <div data-control={mark} className="text-sm">
          {title}
        </div>
        {about && (
          <div data-control={mark} className="text-xs text-token-text-secondary">
            {about}
          </div>
        )}
      </div>
      {children && <div className="flex shrink-0 items-center gap-3">{children}</div>}
    </div>
  );
}

interface PillProps extends Marked {
  primary?: boolean;
  popup?: 'menu' | 'dialog';
  label?: string;
  children: ReactNode;
}

export function Pill({ primary = false, children, ...rest }: PillProps) {
  return (
    <Button {...rest} className={`btn ${primary ? 'btn-primary' : 'btn-secondary'}`}>
      {children}
    </Button>
  );
}

export function Chips({ label, options, mark }: Marked & { label: string; options: readonly string[] }) {
  return <Choice label={label} options={options} className="v9-chips" mark={mark} />;
}

export function Toggle({ label, mark, children }: Marked & { label?: string; children?: ReactNode }) {
  return (
    <Switch label={label} mark={mark} className="v9-switch" trackClass="v9-switch-track">
      {children}
    </Switch>
  );
}
