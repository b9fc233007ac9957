// The usage panel of the settings dialog, in Turkish: nobody has reported it in this language, the words are ours. Each limit has
// its name and what is left in one line, a meter over the whole width, and its reset below.

import { useFlag, useLive } from '../state.ts';
import { Button, Group, Item, Switch } from './kit.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';
const DAILY = 'codex-daily-usage';

export function Kullanim() {
  return (
    <>
      <h3 data-control="codex-not-api-billing" className="text-lg font-semibold">
        Kullanım
      </h3>
      <Sinirlar />
      <Krediler />
      <Sifirlamalar />
      <Gunluk />
    </>
  );
}

function Sinirlar() {
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <Group
      level={3}
      title="Plan sınırları"
      about="Codex, Work, çalışma alanı aracıları ve Excel için ChatGPT arasında paylaşılır. Sohbet konuşmaları dahil değildir."
    >
      {!weeklyOnly && (
        <Sinir
          label="5 saatlik sınır"
          percent={fiveHour}
          reset="3 sa 12 dk sonra sıfırlanır"
          moment="23 Kasım 2026 Pazartesi 22:07:41 GMT+3"
          mark="codex-window-5h"
        />
      )}
      <Sinir
        label="Haftalık sınır"
        percent={weekly}
        reset="4 gün 7 sa sonra sıfırlanır"
        moment="28 Kasım 2026 Cumartesi 01:55:27 GMT+3"
        mark="codex-window-weekly"
      />
    </Group>
  );
}

interface SinirProps {
  label: string;
  percent: number;
  reset: string;
  moment: string;
  mark: string;
}

function Sinir({ label, percent, reset, moment, mark }: SinirProps) {
  return (
    <li className="v12-meter">
      <div className="flex justify-between gap-4">
        <span data-control={mark} className="v12-label">
          {label}
        </span>
        <span data-control={mark} className="v12-value">
          %{percent} kaldı
        </span>
      </div>
      <meter min={0} max={100} value={percent} aria-label="Kalan kullanım" data-control={mark} />
      <span data-control={mark} title={moment} className="v12-hint">
        {reset}
      </span>
    </li>
  );
}

function Krediler() {
  const empty = useFlag('credits-zero');
  const amount = useLive('1.240', '1.238');
  return (
    <Group level={3} title="Krediler" mark={CREDITS}>
      <Item label={`${empty ? '0' : amount} kredi kaldı`} hint="Mevcut bakiye" mark={CREDITS}>
        <Button mark={CREDITS}>Kredi ekle</Button>
      </Item>
      <Item label="Otomatik yükleme" hint="Bakiye azaldığında kredi satın alır" mark={RELOAD}>
        <Switch label="Otomatik yüklemeyi ayarla" mark={RELOAD} />
      </Item>
    </Group>
  );
}

function Sifirlamalar() {
  const none = useFlag('no-resets');
  return (
    <Group
      level={3}
      title="Kullanım sınırı sıfırlamaları"
      about="5 saatlik sınırınızı, haftalık sınırınızı veya her ikisini yenilemek için bir sıfırlama kullanın."
      mark={RESETS}
    >
      {none ? (
        <Item label="Şu anda kullanılabilir sıfırlama yok." mark={RESETS} />
      ) : (
        <Item label="Tam sıfırlama" hint="Son kullanma: 12 Aralık" mark={RESETS}>
          <Button mark={RESETS}>Sıfırlamayı kullan</Button>
        </Item>
      )}
    </Group>
  );
}

function Gunluk() {
  const rows = [
    ['22 Kas 2026', 'Masaüstü uygulaması', '%4'],
    ['22 Kas 2026', 'CLI', '%1'],
    ['21 Kas 2026', 'Bulut', '%7'],
  ];
  return (
    <section className="v12-group">
      <h3 data-control={DAILY} className="v12-group-title">
        Günlük kullanım
      </h3>
      <table data-control={DAILY} className="v12-list w-full text-sm">
        <thead className="v12-hint">
          <tr>
            <th scope="col">Tarih</th>
            <th scope="col">Ortam</th>
            <th scope="col">Kullanım</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([date, surface, share]) => (
            <tr key={`${date} ${surface}`}>
              <td>{date}</td>
              <td>{surface}</td>
              <td>{share}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p data-control={DAILY} className="v12-note">
        Kullanım verileri yaklaşıktır ve 6 saate kadar gecikebilir
      </p>
    </section>
  );
}
