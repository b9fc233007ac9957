// The usage panel of the sheet, in Swedish (else in English). Nobody has reported that page in Swedish: the words are
// translations of ours. Ten dots for a bar, the number first, resets on one line. Decoys: voice mode with a limit of its own,
// an offer that names the weekly limit, a toggle for the resets.

import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Jar, Loop } from './art.tsx';

const english = {
  title: 'Usage',
  about: 'Your shared allowance for Codex, Work, Workspace Agents, and ChatGPT for Excel.',
  limits: 'Plan limits',
  left: (percent: number) => `${percent}% left`,
  fiveHour: ['5-hour limit', 'Resets in 3h 12m', 'Monday, November 23, 2026 at 11:07:41 AM PST'],
  weekly: ['Weekly limit', 'Resets in 4d 7h', 'Friday, November 27, 2026 at 2:55:27 PM PST'],
  voice: ['Voice mode', '42 min left today'],
  credits: 'Credits',
  amounts: ['1,240', '1,238'],
  unit: 'credits left',
  creditsAbout: 'Keep going when a limit stops you.',
  add: 'Add credits',
  reload: 'Automatic reload',
  reloadAbout: 'Up to 40% off',
  reloadName: 'Set up automatic reload',
  resets: 'Usage limit resets',
  resetsAbout: 'Restore your 5-hour limit, weekly limit, or both.',
  full: 'Full reset',
  expires: 'Expires December 12',
  use: 'Use reset',
  none: 'No resets available right now',
  allow: 'Let Codex use resets for you',
  daily: 'Daily usage',
  dailyAbout: 'Approximate, and up to 6 hours behind.',
  days: [
    ['Nov 22, 2026', 'Desktop app', '4%'],
    ['Nov 21, 2026', 'Cloud', '7%'],
    ['Nov 20, 2026', 'CLI', '1%'],
  ],
  offer: 'Pro 20x: a weekly limit 20 times as big',
};

const swedish: typeof english = {
  title: 'Användning',
  about: 'Din gemensamma kvot för Codex, Work, arbetsyteagenter och ChatGPT för Excel.',
  limits: 'Plangränser',
  left: (percent) => `${percent}\u00a0% kvar`,
  fiveHour: ['5-timmarsgräns', 'Återställs om 3 tim 12 min', 'måndag 23 november 2026 kl. 20:07:41 CET'],
  weekly: ['Veckogräns', 'Återställs om 4 d 7 tim', 'fredag 27 november 2026 kl. 23:55:27 CET'],
  voice: ['Röstläge', '42 min kvar i dag'],
  credits: 'Krediter',
  amounts: ['1\u00a0240', '1\u00a0238'],
  unit: 'krediter kvar',
  creditsAbout: 'Fortsätt när en gräns tar stopp.',
  add: 'Köp krediter',
  reload: 'Automatisk påfyllning',
  reloadAbout: 'Upp till 40\u00a0% rabatt',
  reloadName: 'Ställ in automatisk påfyllning',
  resets: 'Återställningar av användningsgränser',
  resetsAbout: 'Få tillbaka din 5-timmarsgräns, din veckogräns eller båda.',
  full: 'Fullständig återställning',
  expires: 'Går ut 12 december',
  use: 'Använd återställning',
  none: 'Inga återställningar just nu',
  allow: 'Låt Codex använda återställningar åt dig',
  daily: 'Daglig användning',
  dailyAbout: 'Ungefärliga siffror som kan vara upp till 6 timmar försenade.',
  days: [
    ['22 nov. 2026', 'Skrivbordsapp', '4\u00a0%'],
    ['21 nov. 2026', 'Moln', '7\u00a0%'],
    ['20 nov. 2026', 'CLI', '1\u00a0%'],
  ],
  offer: 'Pro 20x: en veckogräns som är 20 gånger så stor',
};

function useWords() {
  return useFlag('swedish') ? swedish : english;
}

export function SheetUsage() {
  const { title, about, offer } = useWords();
  return (
    <>
      <header>
        <h3 data-control="codex-not-api-billing" className="v30-display">
          {title}
        </h3>
        <p className="v30-lead">{about}</p>
      </header>
      <Limits />
      <Credits />
      <Resets />
      <Days />
      <p className="v30-caption">
        <a href="/#pricing" className="underline">
          {offer}
        </a>
      </p>
    </>
  );
}

function Limits() {
  const words = useWords();
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <section className="v30-block">
      <h4 className="v30-heading">{words.limits}</h4>
      <ul className="v30-card v30-toggles">
        {!weeklyOnly && <Limit words={words.fiveHour} percent={fiveHour} mark="codex-window-5h" />}
        <Limit words={words.weekly} percent={weekly} mark="codex-window-weekly" />
        <li>
          <span className="grow">{words.voice[0]}</span>
          <span className="v30-caption">{words.voice[1]}</span>
        </li>
      </ul>
    </section>
  );
}

function Limit({ words, percent, mark }: { words: string[]; percent: number; mark: string }) {
  const { left } = useWords();
  const [label, reset, moment] = words;
  return (
    <li>
      <strong data-control={mark} className="v30-mid">
        {left(percent)}
      </strong>
      <div data-control={mark} className="grow">
        <span className="v30-name">{label}</span>
        <span className="v30-caption" title={moment}>
          {reset}
        </span>
      </div>
      <span data-control={mark} aria-hidden="true" className="v30-dots">
        {Array.from({ length: 10 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its position
          <i key={index} className={index * 10 < percent ? 'v30-dot-on' : undefined} />
        ))}
      </span>
    </li>
  );
}

function Credits() {
  const words = useWords();
  const empty = useFlag('credits-zero');
  const [before = '', after = ''] = words.amounts;
  const amount = useLive(before, after);
  return (
    <section className="v30-block">
      <h4 data-control="codex-credits" className="v30-heading">
        {words.credits}
      </h4>
      <div className="v30-card v30-tint-blue v30-side">
        <Jar />
        <div data-control="codex-credits" className="grow">
          <p className="v30-numeral">
            <span>{empty ? '0' : amount}</span> <em>{words.unit}</em>
          </p>
          <p className="v30-caption">{words.creditsAbout}</p>
        </div>
        <button type="button" data-control="codex-credits" className="v30-button v30-solid">
          {words.add}
        </button>
      </div>
      <div className="v30-card v30-side">
        <div data-control="codex-auto-reload" className="grow">
          <p className="v30-name">{words.reload}</p>
          <p className="v30-caption">{words.reloadAbout}</p>
        </div>
        <Switch label={words.reloadName} mark="codex-auto-reload" className="switch" thumbClass="switch-thumb" />
      </div>
    </section>
  );
}

function Resets() {
  const words = useWords();
  const none = useFlag('no-resets');
  return (
    <section className="v30-block">
      <h4 data-control="codex-resets" className="v30-heading">
        {words.resets}
      </h4>
      <p data-control="codex-resets" className="v30-caption">
        {words.resetsAbout}
      </p>
      <div data-control="codex-resets" className="v30-card v30-tint-mint v30-side">
        <Loop />
        {none ? (
          <p>{words.none}</p>
        ) : (
          <>
            <div className="grow">
              <p className="v30-name">{words.full}</p>
              <p className="v30-caption">{words.expires}</p>
            </div>
            <button type="button" className="v30-button v30-solid">
              {words.use}
            </button>
          </>
        )}
      </div>
      <div className="v30-side">
        <span className="grow">{words.allow}</span>
        <Switch label={words.allow} className="switch" thumbClass="switch-thumb" />
      </div>
    </section>
  );
}

function Days() {
  const words = useWords();
  return (
    <section className="v30-block">
      <h4 data-control="codex-daily-usage" className="v30-heading">
        {words.daily}
      </h4>
      <p data-control="codex-daily-usage" className="v30-caption">
        {words.dailyAbout}
      </p>
      <ul data-control="codex-daily-usage" className="v30-card v30-toggles">
        {words.days.map(([date, surface, share]) => (
          <li key={date}>
            <time className="grow">{date}</time>
            <span className="v30-tag">{surface}</span>
            <b>{share}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
