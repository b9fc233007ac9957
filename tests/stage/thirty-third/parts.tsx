// What the settings panels are built of: a section with its title and card, a settings row, and the row of a limit. Reported:
// the class token of the rows, that titles are plain divs, the native bar and the exact moment as a title. The wrappers are ours.

import type { ReactNode } from 'react';
import { useFlag } from '../state.ts';

interface SectionProps {
  title: string;
  about?: string | undefined;
  mark?: string;
  /** Between the title and the card. */
  tools?: ReactNode;
  children: ReactNode;
}

export function Section({ title, about, mark, tools, children }: SectionProps) {
  return (
    <div className="_section_kq3z7">
      <div className="_sectionHead_kq3z7">
        <div className="_stack_kq3z7">
          <div data-control={mark} className="_sectionTitle_kq3z7 text-token-text-primary">
            {title}
          </div>
          {about && (
            <div data-control={mark} className="_caption_kq3z7 text-token-text-secondary">
              <span>{about}</span>
            </div>
          )}
        </div>
        {tools}
      </div>
      <div className="_cardOuter_kq3z7">
        <div className="_card_kq3z7">{children}</div>
      </div>
    </div>
  );
}

interface RowProps {
  mark?: string | undefined;
  title: ReactNode;
  about?: ReactNode;
  children?: ReactNode;
}

export function Row({ mark, title, about, children }: RowProps) {
  return (
    <div className="@container/settings-row">
      <div className="_row_kq3z7">
        <div className="_rowStart_kq3z7">
          <div data-control={mark} className="_stack_kq3z7">
            <div className="_rowTitle_kq3z7 text-token-text-primary">
              <div>{title}</div>
            </div>
            {about && (
              <div className="_caption_kq3z7 text-token-text-secondary">
                <div>{about}</div>
              </div>
            )}
          </div>
        </div>
        <div className="_rowEnd_kq3z7">
          <div className="_control_kq3z7">{children}</div>
        </div>
      </div>
    </div>
  );
}

interface LimitRowProps {
  label: string;
  resets: string;
  moment: string;
  percent: number;
  left: string;
  progress: string;
  mark: string;
}

export function LimitRow({ label, resets, moment, percent, left, progress, mark }: LimitRowProps) {
  const untouched = useFlag('untouched');
  return (
    <div className="@container/settings-row">
      <div className="_row_kq3z7">
        <div className="_rowStart_kq3z7">
          <div className="_stack_kq3z7">
            <div className="_rowTitle_kq3z7 text-token-text-primary">
              <div data-control={mark}>{label}</div>
            </div>
            {!untouched && (
              <div className="_caption_kq3z7 text-token-text-secondary">
                <div>
                  <span title={moment} data-control={mark}>
                    {resets}
                  </span>
                </div>
              </div>
            )}
          </div>
        </div>
        <div className="_rowEnd_kq3z7">
          <div className="_meter_kq3z7">
            <div className="_meterText_kq3z7">
              <span data-control={mark} className="_number_kq3z7">
                {left}
              </span>
            </div>
            <div className="_meterBar_kq3z7">
              <progress
                max={100}
                value={percent}
                aria-label={progress}
                data-control={mark}
                className="_progress_kq3z7"
              />
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
