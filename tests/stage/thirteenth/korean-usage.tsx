// The usage panel of the dialog, in Korean: some words as reported in October, the others ours. Four parts that fold.

import { useFlag, useLive } from '../state.ts';
import { Fold } from './fold.tsx';
import { Badge, Button, Line, Toggle } from './kit.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';
const DAYS = [
  ['11월 22일 (일)', '데스크톱 앱', '4%'],
  ['11월 22일 (일)', 'CLI', '1%'],
  ['11월 21일 (토)', '클라우드', '7%'],
  ['11월 20일 (금)', 'GitHub 코드 리뷰', '3%'],
];

export function KoreanUsage() {
  return (
    <>
      <Limits />
      <Credits />
      <Resets />
      <Daily />
    </>
  );
}

function Limits() {
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(71, 70);
  return (
    <Fold
      title="플랜 사용 한도"
      about="Codex, Work, 워크스페이스 에이전트, Excel용 ChatGPT에서 함께 사용합니다. 채팅 대화는 포함되지 않습니다."
    >
      {!weeklyOnly && (
        <Limit
          label="5시간 사용 한도"
          percent={fiveHour}
          reset="3시간 12분 후 초기화"
          moment="2026년 11월 23일 월요일 오후 4시 7분 41초 GMT+9"
          mark="codex-window-5h"
        />
      )}
      <Limit
        label="주간 사용 한도"
        percent={weekly}
        reset="4일 7시간 후 초기화"
        moment="2026년 11월 27일 금요일 오후 7시 55분 27초 GMT+9"
        mark="codex-window-weekly"
      />
    </Fold>
  );
}

interface LimitProps {
  label: string;
  percent: number;
  reset: string;
  moment: string;
  mark: string;
}

function Limit({ label, percent, reset, moment, mark }: LimitProps) {
  return (
    <div className="v13-limit">
      <progress data-control={mark} max={100} value={percent} aria-label="남은 사용량" className="w-full" />
      <div className="v13-line-flat text-sm">
        <span data-control={mark} className="font-medium">
          {label}
        </span>
        <span data-control={mark} title={moment} className="v13-quiet grow">
          {reset}
        </span>
        <span data-control={mark} className="v13-value">
          {percent}% 남음
        </span>
      </div>
    </div>
  );
}

function Credits() {
  const empty = useFlag('credits-zero');
  const amount = useLive('1,240', '1,238');
  return (
    <Fold title="크레딧" about="한도에 도달한 후에도 크레딧으로 Codex와 Work를 계속 사용할 수 있습니다." mark={CREDITS}>
      <Line title={`${empty ? '0' : amount}크레딧 남음`} about="현재 잔액" mark={CREDITS}>
        <Button mark={CREDITS}>추가</Button>
      </Line>
      <Line title="자동 충전" about="잔액이 부족해지면 크레딧을 자동으로 구매합니다" mark={RELOAD}>
        <Badge>최대 40% 할인</Badge>
        <Toggle label="자동 충전 설정" mark={RELOAD} />
      </Line>
    </Fold>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <Fold
      title="사용 한도 초기화"
      sum={none ? '0개 사용 가능' : '1개 사용 가능'}
      about="초기화를 사용해 5시간 한도나 주간 한도, 또는 둘 다 되돌릴 수 있습니다."
      mark={RESETS}
    >
      {none ? (
        <p data-control={RESETS} className="text-sm">
          지금 사용할 수 있는 초기화가 없습니다.
        </p>
      ) : (
        <Line title="전체 재설정" about="12월 12일 만료" mark={RESETS}>
          <Button mark={RESETS}>초기화 사용</Button>
        </Line>
      )}
    </Fold>
  );
}

function Daily() {
  return (
    <Fold
      title="일일 사용량"
      about="사용량 데이터는 대략적인 값이며 최대 6시간 늦게 반영될 수 있습니다"
      mark="codex-daily-usage"
    >
      <ul data-control="codex-daily-usage">
        {DAYS.map(([date, surface, share]) => (
          <li key={`${date} ${surface}`} className="v13-day">
            <span className="v13-date">{date}</span>
            <span className="v13-quiet grow">{surface}</span>
            <span className="v13-value">{share}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
