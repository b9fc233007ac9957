import { i18n } from '#i18n';
import type { Advice } from '../../lib/advice/advice.ts';
import { answerAddress } from './address.ts';
import { ChangeText } from './change-text.tsx';
import { InAppLink } from './in-app-link.tsx';

type Props = { advice: readonly Advice[]; heading: 'h2' | 'h3' };

/** Old claims that were found in a text: the reader's words, and what became of each claim in them. */
export function AdviceList({ advice, heading: Heading }: Props) {
  const sentences = Map.groupBy(advice, ({ at }) => at);
  return [...sentences].map(([at, claims]) => (
    <section className="told" key={at}>
      <blockquote>
        <bdi>
          {claims[0]?.quote.map(({ text, isClaim }, n) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change places
            isClaim ? <mark key={n}>{text}</mark> : <span key={n}>{text}</span>,
          )}
        </bdi>
      </blockquote>
      {claims.map(({ answer, change }) => (
        <div key={change.was} data-advice={answer.slug}>
          <Heading className={change.partly ? 'verdict partly' : 'verdict'}>
            {i18n.t(change.partly ? 'advice.partly' : 'advice.gone')}
          </Heading>
          <ChangeText change={change} sources={answer.sources} />
          <p>
            <InAppLink to={answerAddress(answer.slug)} lang="en">
              {answer.question}
            </InAppLink>
          </p>
        </div>
      ))}
    </section>
  ));
}
