import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { CompiledFigure, CompiledRow, CompiledTable } from '../../data/compiled.ts';
import { answerOf, factOf } from '../../lib/search/answers.ts';
import { TABLES } from '../../lib/tables/tables.ts';
import { isPast } from '../../lib/time/day.ts';
import { dayInWords, looseDay } from '../day-in-words.ts';
import { answerAddress } from './address.ts';
import { BackButton } from './back-button.tsx';
import { InAppLink } from './in-app-link.tsx';
import { Link } from './link.tsx';
import { Prose } from './prose.tsx';
import { useArticle } from './use-article.ts';
import './prices.css';

/** Prices and plans as tables one can look at. @param table the one to stand at, if one came for it */
export function Prices({ table }: { table: string | undefined }) {
  const title = useRef<HTMLHeadingElement>(null);
  useArticle(title);
  useEffect(() => {
    if (table === undefined) return;
    const heading = document.getElementById(headingId(table));
    heading?.focus();
    heading?.scrollIntoView();
  }, [table]);
  return (
    <article className="answer prices">
      <BackButton />
      <h1 ref={title} tabIndex={-1}>
        {i18n.t('prices.title')}
      </h1>
      <p>{i18n.t('prices.lead')}</p>
      {TABLES.map((entry) => (
        <PriceTable key={entry.id} table={entry} />
      ))}
    </article>
  );
}

const headingId = (table: string) => `table-${table}`;

function PriceTable({ table }: { table: CompiledTable }) {
  const { id, title, note, rowsAre, columns, rows, look, answers } = table;
  return (
    <section className="price-table" data-table={id}>
      <h2 id={headingId(id)} tabIndex={-1} lang="en">
        {title}
      </h2>
      <p>
        <Prose text={note} />
      </p>
      <table aria-labelledby={headingId(id)}>
        <thead>
          <tr>
            <th scope="col" lang="en">
              {rowsAre}
            </th>
            {columns.map((column) => (
              <th scope="col" lang="en" className="number" key={column.title}>
                {column.title}
              </th>
            ))}
            <th scope="col" className="day">
              {i18n.t('prices.checked')}
            </th>
            <th scope="col">{i18n.t('prices.source')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={JSON.stringify(row.name)} row={row} columns={columns} look={look} />
          ))}
        </tbody>
      </table>
      <p className="pages">
        <Link url={look.url} lang="en">
          {look.title}
        </Link>
        {answers.map((slug) => (
          <InAppLink key={slug} to={answerAddress(slug)} lang="en">
            {answerOf(slug)?.question}
          </InAppLink>
        ))}
      </p>
    </section>
  );
}

function Row({ row, columns, look }: { row: CompiledRow } & Pick<CompiledTable, 'columns' | 'look'>) {
  const stale = isPast(row.checkAgainBy);
  return (
    <tr className={stale ? 'past' : undefined}>
      <th scope="row">
        <Prose text={row.name} isStaleSaid />
        {stale && (
          <span className="aside stale">
            {i18n.t('prices.stale')} <Link url={look.url}>{i18n.t('prices.look')}</Link>
          </span>
        )}
      </th>
      {columns.map((column, n) => (
        <td className="number" key={column.title}>
          <Cell figure={row.figures[n]} />
        </td>
      ))}
      <td className="day">
        {dayInWords(row.checkedOn)}
        {row.confidence !== 'high' && <span className="aside">{i18n.t(`app.confidence_${row.confidence}`)}</span>}
      </td>
      <td>
        {row.sources.map(({ url, title, date, thirdParty }) => (
          <span className="from" key={url}>
            <Link url={url} lang="en">
              {title}
            </Link>{' '}
            <span lang="en">({looseDay(date)})</span>
            {thirdParty && ` ${i18n.t('app.thirdParty')}`}
          </span>
        ))}
      </td>
    </tr>
  );
}

/** A figure, which says on hover what it is; or a dash where we know none. */
function Cell({ figure }: { figure: CompiledFigure | null | undefined }) {
  if (!figure)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="unseen">{i18n.t('prices.unknown')}</span>
      </>
    );
  return (
    <span lang="en" title={factOf(figure.fact)?.about}>
      {figure.text}
    </span>
  );
}
