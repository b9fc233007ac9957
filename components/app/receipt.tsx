import { useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { HANDED_PREFIX } from '../../lib/session/handed.ts';
import { KEPT_KEY } from '../../lib/session/kept.ts';
import { EARLY_THEME } from '../../lib/settings/early-theme.ts';
import { PREFIX } from '../../lib/settings/hidden.ts';
import { deleteAll, type Kept, watchReceipt, whatIsStored } from '../../lib/settings/receipt.ts';
import { SETTINGS_KEY } from '../../lib/settings/store.ts';
import { HOSTS, NAMES, titleOfNote } from './use-hidden.ts';
import { SITES } from './use-tab.ts';

/** What Meterwise may do and why, what it stores, and that it asks the network for nothing. Read off, not promised. */
export function Receipt() {
  return (
    <section className="receipt">
      <h2>{i18n.t('receipt.title')}</h2>
      <Permissions />
      <Stored />
      <h3>{i18n.t('receipt.network')}</h3>
      <p>{i18n.t('receipt.networkHow')}</p>
      <ul>
        <li>
          {i18n.t('receipt.networkPolicy')} <code lang="en">{policy()}</code>
        </li>
        <li>{i18n.t('receipt.networkPermission')}</li>
        <li>{i18n.t('receipt.networkTest')}</li>
      </ul>
    </section>
  );
}

/** The part of the policy in force that is about connections. */
function policy(): string {
  const { content_security_policy: all } = browser.runtime.getManifest();
  const text = typeof all === 'object' ? all.extension_pages : all;
  return text?.split('; ').find((rule) => rule.startsWith('connect-src')) ?? '–';
}

const EXPLAINED = ['storage', 'contextMenus', 'sidePanel'] as const;

function Permissions() {
  const [held, setHeld] = useState<{ permissions: string[]; sites: readonly boolean[] }>();
  useEffect(() => {
    void Promise.all([
      browser.permissions.getAll(),
      ...SITES.map((site) => browser.permissions.contains({ origins: [site] })),
    ]).then(([{ permissions = [] }, ...sites]) => setHeld({ permissions, sites }));
  }, []);
  return (
    <>
      <h3>{i18n.t('receipt.may')}</h3>
      <dl className="gate">
        {held?.permissions.map((name) => {
          const known = EXPLAINED.find((one) => one === name);
          return [
            <dt key={name}>
              <code lang="en">{name}</code>
            </dt>,
            <dd key={`${name} `}>{i18n.t(`receipt.permission_${known ?? 'other'}`)}</dd>,
          ];
        })}
        {held &&
          HOSTS.map((site, n) => [
            <dt key={site}>
              <code lang="en">{site}</code>
            </dt>,
            <dd key={`${site} `}>{i18n.t(held.sites[n] ? 'receipt.site' : 'receipt.siteWithheld', { site })}</dd>,
          ])}
      </dl>
    </>
  );
}

function Stored() {
  const [kept, setKept] = useState<Kept[]>([]);
  const [isAsked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    const read = () => void whatIsStored().then(setKept);
    read();
    return watchReceipt(read);
  }, []);
  useEffect(() => {
    // To the harmless answer, and back to where the question came from.
    if (isAsked || wasAsked.current) button.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  const close = (words: string) => {
    setAsked(false);
    setSaid(words);
  };
  return (
    <>
      <h3>{i18n.t('receipt.stored')}</h3>
      {kept.length === 0 ? (
        <p>{i18n.t('receipt.nothing')}</p>
      ) : (
        <>
          <ul className="notes kept">
            {kept.map(({ area, key, bytes }) => (
              <li key={area + key}>
                <span>
                  {keyInWords(key)}
                  {area === 'session' && ` (${i18n.t('receipt.session')})`}
                </span>{' '}
                <span className="dim">{i18n.t('receipt.bytes', bytes)}</span>
              </li>
            ))}
          </ul>
          <p className="dim">
            {i18n.t(
              'receipt.all',
              kept.reduce((sum, { bytes }) => sum + bytes, 0),
            )}
          </p>
        </>
      )}
      {isAsked ? (
        <div className="here warn" role="alert">
          <p>{i18n.t('receipt.sure')}</p>
          <p className="row">
            <button
              type="button"
              className="act"
              onClick={() =>
                void deleteAll().then(
                  () => close(i18n.t('receipt.deleted')),
                  () => close(i18n.t('hidden.failed')),
                )
              }
            >
              {i18n.t('receipt.yes')}
            </button>
            <button type="button" className="act" ref={button} onClick={() => close('')}>
              {i18n.t('receipt.no')}
            </button>
          </p>
        </div>
      ) : (
        <p className="row">
          <button type="button" className="act" ref={button} onClick={() => setAsked(true)}>
            {i18n.t('receipt.delete')}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
    </>
  );
}

function keyInWords(key: string): string {
  if (key === SETTINGS_KEY) return i18n.t('receipt.key_settings');
  if (key === KEPT_KEY) return i18n.t('receipt.key_kept');
  if (key.startsWith(HANDED_PREFIX)) return i18n.t('receipt.key_handed');
  if (key === EARLY_THEME) return i18n.t('receipt.key_theme');
  const name = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : '';
  if (HOSTS.includes(name)) return i18n.t('receipt.key_site', { site: name });
  return NAMES.includes(name)
    ? i18n.t('receipt.key_note', { title: titleOfNote(name) })
    : i18n.t('receipt.key_other', { key });
}
