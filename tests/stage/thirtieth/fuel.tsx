// The credits of the overview: a card with the number large, and toggle rows under it. Decoys: an email about a low balance,
// apps that may use the plan, and with `workspace` what is left of the month.

import { type ReactNode, useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Jar } from './art.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function Fuel() {
  const { credits, reload, mails, apps } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  const empty = useFlag('credits-zero');
  const own = useLive(...credits.amounts);
  const shared = useLive('2,402', '2,401');
  const amount = empty ? '0' : workspace ? shared : own;
  const id = useId();
  return (
    <section aria-labelledby={id} className="v30-block">
      <h2 id={id} data-control={CREDITS} className="v30-heading">
        {credits.title}
      </h2>
      <p data-control={CREDITS} className="v30-caption">
        {workspace
          ? 'Shared workspace credits keep everyone going in Work and Codex beyond included usage.'
          : credits.about}
      </p>
      {workspace && <Month />}
      <div className="v30-card v30-tint-blue">
        <div className="v30-side">
          <Jar />
          <p data-control={CREDITS} className="v30-numeral grow">
            <span>{amount}</span> <em>{workspace ? 'workspace credits' : credits.unit}</em>
          </p>
          <button type="button" data-control={CREDITS} className="v30-button v30-solid">
            {credits.add}
          </button>
        </div>
      </div>
      <ul className="v30-card v30-toggles">
        <Toggle title={reload.title} about={reload.about} name={reload.name} mark={RELOAD}>
          <span className="v30-tag">{reload.offer}</span>
        </Toggle>
        <Toggle title={mails.title} about={mails.about} name={mails.title} on />
        <Toggle title={apps.title} about={apps.about} name={apps.title} />
      </ul>
    </section>
  );
}

interface ToggleProps {
  title: string;
  about: string;
  name: string;
  on?: boolean;
  mark?: string;
  children?: ReactNode;
}

function Toggle({ title, about, name, on = false, mark, children }: ToggleProps) {
  return (
    <li>
      <div className="grow" data-control={mark}>
        <p className="v30-name">
          {title} {children}
        </p>
        <p className="v30-caption">{about}</p>
      </div>
      <Switch label={name} initially={on} mark={mark} className="switch" thumbClass="switch-thumb" />
    </li>
  );
}

function Month() {
  return (
    <div className="v30-card v30-side">
      <div className="grow">
        <p className="v30-name">Monthly limit</p>
        <p className="v30-mid">
          2,500 <em>of 2,500 monthly credits left</em>
        </p>
        <p className="v30-caption" title="Sunday, December 20, 2026 at 12:00:00 AM PST">
          Resets in 26d 9h
        </p>
      </div>
      <button type="button" className="v30-button">
        Increase monthly limit
      </button>
    </div>
  );
}
