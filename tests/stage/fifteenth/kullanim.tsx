// The usage panel of the settings dialog, in Turkish: nobody has reported it in this language, the words are ours. Two columns of
// cards; the limits are bars here, not rings, and share one card.

import { useFlag, useLive } from '../state.ts';
import { Badge, Button, Card, Stat, Table, Toggle } from './kit.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';
const DAILY = 'codex-daily-usage';

export function Kullanim() {
  return (
    <>
      <h3 data-control="codex-not-api-billing" className="v15-dialog-title">
        Kullanım
      </h3>
      <div className="v15-board v15-two">
        <Limitler />
        <Krediler />
        <Sifirlamalar />
        <Gunluk />
      </div>
    </>
  );
}

function Limitler() {
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <Card
      span={2}
      title="Plan limitleri"
      about="Codex, Work, çalışma alanı aracıları ve Excel için ChatGPT ile ortaktır. Sohbet konuşmaları dahil değildir."
    >
      <div className="v15-bars">
        {!weeklyOnly && (
          <Limit
            label="5 saatlik limit"
            percent={fiveHour}
            reset="3 sa 12 dk sonra sıfırlanır"
            moment="12 Nisan 2027 Pazartesi 16:07:41 GMT+3"
            mark="codex-window-5h"
          />
        )}
        <Limit
          label="Haftalık limit"
          percent={weekly}
          reset="4 g 7 sa sonra sıfırlanır"
          moment="16 Nisan 2027 Cuma 14:55:27 GMT+3"
          mark="codex-window-weekly"
        />
      </div>
    </Card>
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
    <div className="grow">
      <div className="v15-line">
        <span data-control={mark} className="grow">
          {label}
        </span>
        <b data-control={mark}>%{percent} kaldı</b>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the library draws its meter as a div */}
      <div
        role="meter"
        data-slot="meter"
        data-control={mark}
        aria-label="Kalan kullanım"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="bar"
      >
        <div className="bar-fill" style={{ width: `${percent}%` }} />
      </div>
      <time data-control={mark} title={moment} className="v15-small">
        {reset}
      </time>
    </div>
  );
}

function Krediler() {
  const empty = useFlag('credits-zero');
  const amount = useLive('1.240', '1.238');
  return (
    <Card
      title="Krediler"
      mark={CREDITS}
      footer={
        <>
          <div className="grow">
            <div data-control={RELOAD}>Otomatik yükleme</div>
            <Badge>%40’a varan indirim</Badge>
          </div>
          <Toggle label="Otomatik yüklemeyi ayarla" mark={RELOAD} />
        </>
      }
    >
      <div className="v15-line">
        <Stat value={empty ? '0' : amount} caption="kredi kaldı" mark={CREDITS} />
        <Button mark={CREDITS}>Kredi ekle</Button>
      </div>
    </Card>
  );
}

function Sifirlamalar() {
  const none = useFlag('no-resets');
  return (
    <Card
      title="Kullanım limiti sıfırlamaları"
      about="5 saatlik limitini, haftalık limitini veya ikisini birden yenilemek için kullan."
      mark={RESETS}
    >
      {none ? (
        <div data-control={RESETS}>Şu anda kullanılabilir sıfırlama yok.</div>
      ) : (
        <div data-control={RESETS} className="v15-line">
          <div>
            <div>Tam sıfırlama</div>
            <div className="v15-small">9 Mayıs’a kadar geçerli</div>
          </div>
          <Button>Sıfırlamayı kullan</Button>
        </div>
      )}
    </Card>
  );
}

function Gunluk() {
  return (
    <Card
      span={2}
      title="Günlük kullanım"
      about="Kullanım verileri yaklaşıktır ve 6 saate kadar gecikebilir"
      mark={DAILY}
    >
      <Table
        columns={['Tarih', 'Yüzey', 'Kullanım']}
        rows={[
          ['12 Nis 2027', 'Masaüstü uygulaması', '%4'],
          ['12 Nis 2027', 'CLI', '%1'],
          ['11 Nis 2027', 'Bulut', '%7'],
        ]}
        mark={DAILY}
      />
    </Card>
  );
}
