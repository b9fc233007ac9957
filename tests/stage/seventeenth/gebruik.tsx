// The usage panel of the drawer, in Dutch: nobody has reported it in this language, the words are ours. Each limit is a line with its
// ring at the end; credits, resets and days are short blocks below each other.

import { useFlag, useLive } from '../state.ts';
import { Block, Button, Grid, Ring, Tag, Toggle } from './kit.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';
const DAILY = 'codex-daily-usage';

export function Gebruik() {
  return (
    <>
      <h3 data-control="codex-not-api-billing" className="v17-title">
        Gebruik
      </h3>
      <Limieten />
      <Resets />
      <Credits />
      <Dagelijks />
    </>
  );
}

function Limieten() {
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <Block
      level={4}
      title="Abonnementslimieten"
      about="Gedeeld door Codex, Work, werkruimteagents en ChatGPT voor Excel. Chatgesprekken tellen niet mee."
    >
      <dl className="v17-lines">
        {!weeklyOnly && (
          <Limiet
            name="5-uurslimiet"
            percent={fiveHour}
            reset="Wordt gereset over 3 u 12 min"
            moment="maandag 25 oktober 2027 om 21:07:41 CEST"
            mark="codex-window-5h"
          />
        )}
        <Limiet
          name="Weeklimiet"
          percent={weekly}
          reset="Wordt gereset over 4 d 7 u"
          moment="zaterdag 30 oktober 2027 om 00:55:27 CEST"
          mark="codex-window-weekly"
        />
      </dl>
    </Block>
  );
}

interface LimietProps {
  name: string;
  percent: number;
  reset: string;
  moment: string;
  mark: string;
}

function Limiet({ name, percent, reset, moment, mark }: LimietProps) {
  const left = `Nog ${percent}% over`;
  return (
    <div data-control={mark}>
      <dt>
        {name}
        <div className="v17-note" title={moment}>
          {reset}
        </div>
      </dt>
      <dd>{left}</dd>
      <dd>
        <Ring label="Resterend gebruik" percent={percent} text={left} />
      </dd>
    </div>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <Block
      level={4}
      title="Resets van gebruikslimieten"
      about="Herstel je 5-uurslimiet, je weeklimiet of beide."
      mark={RESETS}
      aside={<Button look="plain">Geschiedenis</Button>}
    >
      {none ? (
        <p data-control={RESETS} className="v17-none">
          Geen resets beschikbaar
        </p>
      ) : (
        <dl data-control={RESETS} className="v17-lines">
          <div>
            <dt>
              Volledige reset
              <div className="v17-note">Verloopt op 12 november</div>
            </dt>
            <dd>
              <Button>Reset gebruiken</Button>
            </dd>
          </div>
        </dl>
      )}
    </Block>
  );
}

function Credits() {
  const empty = useFlag('credits-zero');
  const amount = useLive('1.240', '1.238');
  return (
    <Block level={4} title="Credits" mark={CREDITS}>
      <dl className="v17-lines">
        <div data-control={CREDITS}>
          <dt>
            {empty ? '0' : amount} credits resterend
            <div className="v17-note">Huidig saldo</div>
          </dt>
          <dd>
            <Button>Credits toevoegen</Button>
          </dd>
        </div>
        <div data-control={RELOAD}>
          <dt>
            Automatisch opwaarderen <Tag>Tot 40% korting</Tag>
            <div className="v17-note">Koopt credits zodra je saldo laag is</div>
          </dt>
          <dd>
            <Toggle label="Automatisch opwaarderen instellen" />
          </dd>
        </div>
      </dl>
    </Block>
  );
}

function Dagelijks() {
  const rows = [
    ['24 okt 2027', 'Desktopapp', '4%'],
    ['24 okt 2027', 'CLI', '1%'],
    ['23 okt 2027', 'Cloud', '7%'],
  ];
  return (
    <Block
      level={4}
      title="Dagelijks gebruik"
      about="Gebruiksgegevens zijn bij benadering en kunnen tot 6 uur achterlopen."
      mark={DAILY}
    >
      <Grid columns={['Datum', 'Waar', 'Gebruik']} mark={DAILY}>
        {rows.map(([date, surface, share]) => (
          <tr key={`${date} ${surface}`}>
            <th scope="row">{date}</th>
            <td>{surface}</td>
            <td>{share}</td>
          </tr>
        ))}
      </Grid>
    </Block>
  );
}
