// The usage address of somebody without a paid plan: plans on offer, and no meter.

import { useStage } from '../state.ts';
import { wordsOf } from './words.ts';

export function FreePlan() {
  const { title, billing } = wordsOf(useStage().flags);
  return (
    <>
      <h1 className="v36-h1">{title}</h1>
      <div className="v36-section">
        <div className="v36-title">{billing.none}</div>
        <div className="v36-about">{billing.offer}</div>
      </div>
      <div className="v36-plans">
        {billing.plans.map(([name, price, about]) => (
          <div key={name} className="v36-card v36-plan">
            <div className="v36-title">{name}</div>
            <div>
              <span className="v36-price">{price}</span>
              <span className="v36-muted">{billing.month}</span>
            </div>
            <div className="v36-about">{about}</div>
            <button type="button" className="v36-btn">
              {billing.get}
            </button>
          </div>
        ))}
      </div>
    </>
  );
}
