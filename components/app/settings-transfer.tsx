import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import NOTES from '../../data/generated/notes.json' with { type: 'json' };
import { apply } from '../../lib/settings/apply.ts';
import type { Everything, Problem } from '../../lib/settings/file-shape.ts';
import { type Hidden, isHidden, readHidden } from '../../lib/settings/hidden.ts';
import { OWN_ZONE, type Settings } from '../../lib/settings/settings.ts';
import { type Change, changesBetween, fromFile, LARGEST, toFile } from '../../lib/settings/transfer.ts';
import { ownZone, zoneName } from '../../lib/time/zones.ts';
import { controlOfNote, NAMES, titleOfNote } from './use-hidden.ts';

const FILE_NAME = 'meterwise-settings.json';

/** The browser gave nothing of it. */
type Unreadable = { what: 'unreadable' };

/** A file that was read: what it would change, or what is wrong with it. */
type Read = { file: string } & (
  | { problems: readonly (Problem | Unreadable)[] }
  | { then: Everything; changes: readonly Change[] }
);

/** Settings to a file and back. Of a file that comes in, everything is shown before anything is stored. */
export function SettingsTransfer({ settings }: { settings: Settings }) {
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [read, setRead] = useState<Read>();
  const [said, setSaid] = useState('');

  const save = async () => {
    const url = URL.createObjectURL(new Blob([toFile(await everything(settings))], { type: 'application/json' }));
    Object.assign(document.createElement('a'), { href: url, download: FILE_NAME }).click();
    // The download begins a moment after the click.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    setSaid(i18n.t('settings.saved'));
  };
  const take = async (file: File) => {
    setSaid('');
    setRead({ file: file.name, ...(await lookInto(file, settings)) });
  };
  const end = (words: string) => {
    setRead(undefined);
    setSaid(words);
    button.current?.focus();
  };

  return (
    <section className="transfer">
      <h2>{i18n.t('settings.transfer')}</h2>
      <p className="dim">{i18n.t('settings.transferAbout')}</p>
      <p className="row">
        <button type="button" className="act" onClick={() => void save()}>
          {i18n.t('settings.save')}
        </button>
        <button type="button" className="act" ref={button} onClick={() => input.current?.click()}>
          {i18n.t('settings.choose')}
        </button>
        <input
          type="file"
          accept=".json,application/json"
          hidden
          ref={input}
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file can be chosen again after it was mended.
            if (file) void take(file).finally(() => Object.assign(target, { value: '' }));
          }}
        />
      </p>
      <div role="status">
        {said}
        {read && 'problems' in read && <Bad read={read} />}
        {read && 'changes' in read && read.changes.length === 0 && i18n.t('settings.same', { file: read.file })}
      </div>
      {read && 'changes' in read && read.changes.length > 0 && (
        <Preview
          file={read.file}
          changes={read.changes}
          onApply={() =>
            void apply(read.changes, read.then).then(
              () => end(i18n.t('settings.applied')),
              () => setSaid(i18n.t('hidden.failed')),
            )
          }
          onCancel={() => end(i18n.t('settings.cancelled'))}
        />
      )}
    </section>
  );
}

const everything = async (settings: Settings): Promise<Everything> => ({ settings, hidden: await readHidden(NAMES) });

async function lookInto(file: File, settings: Settings) {
  if (file.size > LARGEST) return { problems: [{ what: 'large' }] as const };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { problems: [{ what: 'unreadable' }] as const };
  }
  const then = fromFile(text, NAMES);
  if (Array.isArray(then)) return { problems: then };
  return { then, changes: changesBetween(await everything(settings), then, NAMES, isNameHidden) };
}

function isNameHidden(hidden: Hidden, name: string): boolean {
  return isHidden(hidden, NOTES.find(({ id }) => id === name) ?? { id: name, revision: 1 });
}

function Bad({ read: { file, problems } }: { read: Extract<Read, { problems: unknown }> }) {
  return (
    <div className="unsure">
      <strong>{i18n.t('settings.bad', { file })}</strong>
      <ul>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>{problemInWords(problem)}</li>
        ))}
      </ul>
    </div>
  );
}

function problemInWords(problem: Problem | Unreadable): string {
  const { what, ...values } = { where: '', allowed: '', version: '', ...problem };
  return i18n.t(`settings.bad_${what as 'choice'}`, values);
}

type PreviewProps = { file: string; changes: readonly Change[]; onApply(): void; onCancel(): void };

function Preview({ file, changes, onApply, onCancel }: PreviewProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="here preview" aria-labelledby="preview">
      <h3 id="preview" tabIndex={-1} ref={title}>
        {i18n.t('settings.preview', { file })}
      </h3>
      <dl className="gate">
        {changes.map((change) => {
          const { name, ...values } = inWords(change);
          return [<dt key={name}>{name}</dt>, <dd key={`${name} `}>{i18n.t('settings.becomes', values)}</dd>];
        })}
      </dl>
      <p className="row">
        <button type="button" className="act main" onClick={onApply}>
          {i18n.t('settings.apply')}
        </button>
        <button type="button" className="act" onClick={onCancel}>
          {i18n.t('settings.cancel')}
        </button>
      </p>
    </section>
  );
}

function inWords(change: Change): { name: string; from: string; to: string } {
  if ('hide' in change) {
    const note = NOTES.find(({ id }) => id === change.hide);
    const say = (isHidden: boolean) => i18n.t(isHidden ? 'settings.hidden' : 'settings.shown');
    const name = note
      ? i18n.t('settings.note', {
          page: i18n.t(`pages.${note.page.replaceAll('-', '_') as 'api_usage'}`),
          control: controlOfNote(note.id),
          title: titleOfNote(note.id),
        })
      : i18n.t('settings.site', { site: change.hide });
    return { name, from: say(change.from), to: say(change.to) };
  }
  const { name, from, to } = change;
  const say = (value: string) => {
    if (name !== 'zone') return i18n.t(`settings.${name}_${value}` as 'settings.theme_dark');
    return value === OWN_ZONE ? i18n.t('settings.zone_own', { zone: zoneName(ownZone()) }) : zoneName(value);
  };
  return { name: i18n.t(`settings.${name}`), from: say(from), to: say(to) };
}
