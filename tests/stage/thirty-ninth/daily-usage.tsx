// "Daily usage": a grid of plain boxes, a date, a surface and a share in each line.

import { useStage } from '../state.ts';
import { wordsOf } from './words.ts';

const MARK = 'codex-daily-usage';

export function DailyUsage() {
  const words = wordsOf(useStage().flags);
  return (
    <div className="_sec_k39a1">
      <div className="_secText_k39a1">
        <div data-control={MARK} className="text-base font-semibold">
          {words.daily}
        </div>
        <div data-control={MARK} className="text-sm text-token-text-secondary">
          {words.dailyAbout}
        </div>
      </div>
      <div className="_card_k39c7">
        <div data-control={MARK} className="_cardIn_k39c7">
          {words.days.map(([date, surface, share]) => (
            <div key={`${date} ${surface}`} className="_day_k39h8 text-sm">
              <div className="_dayDate_k39h8">
                <span>{date}</span>
              </div>
              <div className="_daySurface_k39h8 text-token-text-secondary">
                <span>{surface}</span>
              </div>
              <div className="tabular-nums">
                <span>{share}</span>
              </div>
            </div>
          ))}
        </div>
      </div>
      <div className="_more_k39h8">
        <button type="button" className="text-sm underline">
          {words.showMore}
        </button>
      </div>
    </div>
  );
}
