// The panel beside the tables, an accordion: credits with their reload, resets, and an invitation (a decoy: it promises
// credits and speaks of a week). A workspace has its own credits, and a monthly limit of them that is none of ours.

import { useFlag, useLive } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Switch } from '../ui/switch.tsx';
import { Fold, Toggles, useWords } from './pieces.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';

export function BalancePanel() {
  const words = useWords();
  const none = useFlag('no-resets');
  const { credits, resets, invite } = words;
  return (
    <InOrder
      parts={{
        credits: (
          <Fold title={credits.title} mark={CREDITS}>
            <Balance />
            <Reload />
          </Fold>
        ),
        resets: (
          <Fold title={resets.title} count={none ? 0 : resets.rows.length} mark={RESETS}>
            <Resets />
          </Fold>
        ),
        invite: (
          <div className="v27-promo">
            <strong>{invite.title}</strong>
            <p>{invite.about}</p>
            <button type="button" className="v27-btn">
              {invite.action}
            </button>
          </div>
        ),
      }}
    />
  );
}

function Balance() {
  const { credits, workspace } = useWords();
  const shared = useFlag('workspace');
  const empty = useFlag('credits-zero');
  const amount = useLive(...credits.amounts);
  const pool = useLive('2,402', '2,401');
  const value = empty ? '0' : shared ? pool : amount;
  return (
    <>
      {shared && (
        <>
          <p className="v27-quiet">{workspace.about}</p>
          <div className="v27-item">
            <div>
              <p>{workspace.monthly}</p>
              <p className="v27-quiet">{workspace.monthlyResets}</p>
            </div>
            <button type="button" className="v27-btn">
              {workspace.increase}
            </button>
          </div>
        </>
      )}
      <div className="v27-item">
        <div>
          <p data-control={CREDITS} className="v27-figure">
            <output>{value}</output> <span>{shared ? workspace.unit : credits.unit}</span>
          </p>
          {!shared && (
            <p data-control={CREDITS} className="v27-quiet">
              {credits.balance}
            </p>
          )}
        </div>
        <button type="button" aria-haspopup="dialog" data-control={CREDITS} data-state="closed" className="v27-btn">
          {credits.add}
        </button>
      </div>
    </>
  );
}

function Reload() {
  const { reload } = useWords();
  return (
    <div className="v27-item">
      <div>
        <p data-control={RELOAD}>{reload.title}</p>
        <p data-control={RELOAD} className="v27-quiet">
          {reload.about}
        </p>
        <p className="v27-offer">{reload.offer}</p>
      </div>
      <Switch label={reload.label} mark={RELOAD} className="switch" thumbClass="switch-thumb" />
    </div>
  );
}

function Resets() {
  const { resets } = useWords();
  const none = useFlag('no-resets');
  return (
    <>
      <p data-control={RESETS} className="v27-quiet">
        {resets.about}
      </p>
      <Toggles label={resets.title} items={[resets.available, resets.history]} mark={RESETS} />
      {none ? (
        <p data-control={RESETS} className="v27-none">
          {resets.none}
        </p>
      ) : (
        <ul data-control={RESETS}>
          {resets.rows.map(([name, expires, moment]) => (
            <li key={expires} className="v27-item">
              <div>
                <p>{name}</p>
                <p title={moment} className="v27-quiet">
                  {expires}
                </p>
              </div>
              <button type="button" aria-haspopup="dialog" data-state="closed" className="v27-btn">
                {resets.use}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
