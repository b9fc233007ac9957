// The usage panel of the dialog, in Korean: the words of the saved page that was reported, the rest translated. The rows
// are those of the full page; credits, resets and their prose are the dialog's. Decoys: the discount, the days' shares.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { LimitRow } from './limit-row.tsx';
import { Row, Section } from './settings-row.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';
const DAILY = 'codex-daily-usage';

const DAYS = [
  ['2026년 11월 27일', 'CLI', '1'],
  ['2026년 11월 26일', '데스크톱 앱', '9'],
  ['2026년 11월 26일', 'GitHub 코드 리뷰', '2'],
  ['2026년 11월 25일', '클라우드', '14'],
] as const;

export function DialogUsage() {
  return (
    <>
      <div data-control="codex-not-api-billing" className="v36-panel-title">
        사용량
      </div>
      <Limits />
      <Resets />
      <Credits />
      <Section
        title="일일 사용량"
        about="사용량 데이터는 대략적인 값이며 최대 6시간까지 지연될 수 있습니다"
        mark={DAILY}
      >
        <div data-control={DAILY}>
          {DAYS.map(([date, surface, share]) => (
            <div key={date + surface} className="v36-line">
              <div className="v36-cell">{date}</div>
              <div className="v36-cell v36-muted">{surface}</div>
              <div>
                <span className="v36-number">{share}</span>
                <span>%</span>
              </div>
            </div>
          ))}
        </div>
      </Section>
    </>
  );
}

function Limits() {
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(71, 70);
  const shared = { left: '남음', barLabel: '남은 사용량' };
  return (
    <Section
      title="플랜 사용 한도"
      about="Codex, Work, 워크스페이스 에이전트, Excel용 ChatGPT에서 함께 사용됩니다. 채팅 대화는 포함되지 않습니다."
    >
      {!weeklyOnly && (
        <LimitRow
          {...shared}
          label="5시간 사용 한도"
          reset="초기화까지 3시간 12분 남았습니다"
          moment="2026년 11월 28일 토요일 오전 7시 7분 41초 GMT+9"
          percent={spent ? 99 : fiveHour}
          mark="codex-window-5h"
        />
      )}
      <LimitRow
        {...shared}
        label="주간 사용 한도"
        reset="초기화까지 5일 12시간 남았습니다"
        moment="2026년 12월 3일 목요일 오전 7시 40분 4초 GMT+9"
        percent={spent ? 0 : weekly}
        mark="codex-window-weekly"
      />
    </Section>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <Section
      title="사용 한도 초기화"
      about="초기화를 사용해 5시간 사용 한도, 주간 사용 한도 또는 둘 다 복원하세요"
      mark={RESETS}
    >
      {none ? (
        <div data-control={RESETS} className="v36-none">
          사용 가능한 초기화 없음
        </div>
      ) : (
        <Row
          title="전체 재설정"
          about={<span title="12월 23일 오후 12:14 GMT+9에 만료">12월 23일 만료</span>}
          mark={RESETS}
        >
          <button type="button" data-control={RESETS} className="v36-btn">
            <Icon name="bolt" size={16} />
            <span>초기화 사용</span>
          </button>
        </Row>
      )}
    </Section>
  );
}

function Credits() {
  const zero = useFlag('credits-zero');
  const live = useLive('62,462', '62,458');
  return (
    <Section title="크레딧" mark={CREDITS}>
      <Row
        title={
          <>
            <span className="v36-number">{zero ? '0' : live}</span>
            <span>크레딧 남음</span>
          </>
        }
        about="현재 잔액"
        mark={CREDITS}
      >
        <button type="button" data-control={CREDITS} className="v36-btn">
          <Icon name="plus" size={16} />
          <span>크레딧 추가</span>
        </button>
      </Row>
      <Row title="자동 충전" about="잔액이 부족해지면 크레딧을 자동으로 추가합니다." mark={RELOAD}>
        <span className="v36-badge">
          최대 <b>40%</b> 할인
        </span>
        <Switch label="자동 충전 설정" mark={RELOAD} className="v36-switch" thumbClass="v36-thumb" />
      </Row>
      <div className="v36-none">
        사용 한도에 도달해도 Work를 계속 사용하려면 크레딧을 구매하거나 자동 충전을 켜세요.{' '}
        <a href="https://learn.chatgpt.com/docs" target="_blank" rel="noreferrer" className="v36-link">
          자세히 알아보기
        </a>
      </div>
    </Section>
  );
}
