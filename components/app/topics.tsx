import { i18n } from '#i18n';
import { TOPICS, type Topic } from '../../data/topics.ts';
import { goTo, topicAddress } from './address.ts';

export function topicName(topic: Topic): string {
  return i18n.t(`topics.${topic.replaceAll('-', '_') as 'api_usage'}`);
}

type Props = { current: Topic | undefined; onChoose(): void };

/** The shelves, to browse when one doesn't know what to ask. */
export function Topics({ current, onChoose }: Props) {
  return (
    <nav aria-label={i18n.t('app.topics')}>
      <h2 className="list-title">{i18n.t('app.topics')}</h2>
      <div className="topics">
        {TOPICS.map((topic) => (
          <button
            key={topic}
            type="button"
            className="act"
            aria-current={topic === current ? 'page' : undefined}
            onClick={() => {
              onChoose();
              goTo(topicAddress(topic));
            }}
          >
            {topicName(topic)}
          </button>
        ))}
      </div>
    </nav>
  );
}
