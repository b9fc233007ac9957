import { i18n } from '#i18n';
import type { CompiledAnswer, CompiledChange } from '../../data/compiled.ts';
import { looseDay } from '../day-in-words.ts';
import { Link } from './link.tsx';
import { Prose } from './prose.tsx';

type Props = { change: CompiledChange; sources: CompiledAnswer['sources'] };

/** One thing that changed: what was so, what is so now, since when, and who says so. */
export function ChangeText({ change: { was, now, since, partly, source }, sources }: Props) {
  const from = sources[source];
  return (
    <dl className="was">
      <dt>{i18n.t('app.was')}</dt>
      <dd lang="en">{partly ? was : <del>{was}</del>}</dd>
      <dt>{i18n.t('app.now')}</dt>
      <dd>
        <Prose text={now} />
      </dd>
      <dt>{i18n.t('app.since')}</dt>
      <dd lang="en">{looseDay(since)}</dd>
      {from && (
        <>
          <dt>{i18n.t('app.source')}</dt>
          <dd>
            <Link url={from.url} lang="en">
              {from.title}
            </Link>
            {from.thirdParty && ` (${i18n.t('app.thirdParty')})`}
          </dd>
        </>
      )}
    </dl>
  );
}
