// The usage page when what it is about could not be loaded.

import { useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function NotLoaded() {
  const { title, failed } = wordsOf(useStage().flags);
  return (
    <>
      <h1 className="v36-h1">{title}</h1>
      <div className="v36-failed">
        <Icon name="info" size={24} />
        <div className="v36-title">{failed.title}</div>
        <div className="v36-about">{failed.about}</div>
        <button type="button" className="v36-btn">
          {failed.retry}
        </button>
      </div>
    </>
  );
}
