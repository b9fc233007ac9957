/**
 * Addresses of ours without a meter: plans on offer, a page that may not be shown, that failed or has not come yet. They
 * have our words, prices and pictures; no note may stand on them.
 */
import { expect, test } from 'vitest';
import { EXPLAINERS } from '../../data/generated/explainers.ts';
import { PAGES } from '../../data/pages.ts';
import { draw } from './markup.ts';

interface Words {
  language: string;
  titles: string[];
  save: string;
  aMonth: string;
  /** What a plan has: limits, credits, resets, reload, days. */
  offers: string[];
  get: string;
  hours: string;
  week: string;
  resets: string;
  reload: string;
  credits: string;
  daily: string;
  refusals: string[];
  ask: string;
  failure: string;
  retry: string;
  billing: string;
  limits: string;
  spend: string;
  balance: string;
  grants: string;
  recharge: string;
  tier: string;
}

const LANGUAGES: Words[] = [
  {
    language: 'en',
    titles: ['Usage', 'Your usage', 'Choose a plan to see your usage', 'Usage and limits'],
    save: 'Save 17%',
    aMonth: 'per month',
    offers: [
      '5-hour limit and weekly limit',
      '1,000 credits included',
      'Usage limit resets',
      'Auto-reload',
      'Daily usage',
    ],
    get: 'Get Plus',
    hours: '5-hour limit',
    week: 'Weekly limit',
    resets: 'Usage limit resets',
    reload: 'Automatic reload',
    credits: 'Credits',
    daily: 'Daily usage',
    refusals: ['You don’t have access to usage', 'Usage is restricted', 'Ask an owner for usage access'],
    ask: 'Request access',
    failure: 'Something went wrong',
    retry: 'Try again',
    billing: 'Billing',
    limits: 'Limits',
    spend: 'Spend limit',
    balance: 'Credit balance',
    grants: 'Credit grants',
    recharge: 'Auto recharge',
    tier: 'Usage tier',
  },
  {
    language: 'de',
    titles: ['Nutzung', 'Deine Nutzung', 'Wähle einen Tarif, um deine Nutzung zu sehen'],
    save: '17 % sparen',
    aMonth: 'pro Monat',
    offers: [
      '5-Stunden-Limit und Wochenlimit',
      '1.000 Credits inklusive',
      'Limit-Resets',
      'Automatisch aufladen',
      'Tägliche Nutzung',
    ],
    get: 'Plus holen',
    hours: '5-Stunden-Limit',
    week: 'Wochenlimit',
    resets: 'Zurücksetzungen',
    reload: 'Automatisches Aufladen',
    credits: 'Credits',
    daily: 'Tägliche Nutzung',
    refusals: ['Kein Zugriff auf die Nutzung', 'Nutzung nicht verfügbar'],
    ask: 'Zugriff anfordern',
    failure: 'Etwas ist schiefgelaufen',
    retry: 'Erneut versuchen',
    billing: 'Abrechnung',
    limits: 'Limits',
    spend: 'Ausgabenlimit',
    balance: 'Guthaben',
    grants: 'Gutschriften',
    recharge: 'Automatisch aufladen',
    tier: 'Nutzungsstufe',
  },
  {
    language: 'fr',
    titles: ['Utilisation', 'Votre utilisation'],
    save: 'Économisez 17 %',
    aMonth: 'par mois',
    offers: [
      'Limite sur 5 heures et limite hebdomadaire',
      '1 000 crédits inclus',
      'Réinitialisations des limites',
      'Recharge automatique',
      'Utilisation quotidienne',
    ],
    get: 'Choisir Plus',
    hours: 'Limite sur 5 heures',
    week: 'Limite hebdomadaire',
    resets: 'Réinitialisations',
    reload: 'Recharge automatique',
    credits: 'Crédits',
    daily: 'Utilisation quotidienne',
    refusals: ['Vous n’avez pas accès à l’utilisation', 'Utilisation réservée'],
    ask: 'Demander l’accès',
    failure: 'Une erreur s’est produite',
    retry: 'Réessayer',
    billing: 'Facturation',
    limits: 'Limites',
    spend: 'Limite de dépenses',
    balance: 'Solde de crédits',
    grants: 'Crédits accordés',
    recharge: 'Recharge automatique',
    tier: 'Niveau d’utilisation',
  },
  {
    language: 'ja',
    titles: ['使用状況', '使用量を見るにはプランを選択'],
    save: '17% お得',
    aMonth: '月額',
    offers: [
      '5時間の利用上限と週間上限',
      '1,000 クレジット付き',
      '利用上限のリセット',
      '自動チャージ',
      '1日あたりの使用量',
    ],
    get: 'Plus を選択',
    hours: '5時間の利用上限',
    week: '週間利用上限',
    resets: '利用上限のリセット',
    reload: '自動チャージ',
    credits: 'クレジット',
    daily: '日別の使用量',
    refusals: ['使用状況を表示できません'],
    ask: 'アクセスを申請',
    failure: 'エラーが発生しました',
    retry: '再試行',
    billing: '請求',
    limits: '制限',
    spend: '支出上限',
    balance: 'クレジット残高',
    grants: 'クレジット付与',
    recharge: '自動チャージ',
    tier: '利用ティア',
  },
  {
    language: 'ko',
    titles: ['사용량', '사용량을 보려면 요금제를 선택하세요'],
    save: '17% 할인',
    aMonth: '월',
    offers: ['5시간 한도와 주간 한도', '1,000 크레딧 포함', '사용 한도 초기화', '자동 충전', '일일 사용량'],
    get: 'Plus 선택',
    hours: '5시간 한도',
    week: '주간 한도',
    resets: '사용 한도 초기화',
    reload: '자동 충전',
    credits: '크레딧',
    daily: '일일 사용량',
    refusals: ['사용량에 접근할 수 없음'],
    ask: '접근 요청',
    failure: '문제가 발생했습니다',
    retry: '다시 시도',
    billing: '결제',
    limits: '한도',
    spend: '지출 한도',
    balance: '크레딧 잔액',
    grants: '크레딧 지급',
    recharge: '자동 충전',
    tier: '사용 등급',
  },
  {
    language: 'zh-CN',
    titles: ['用量', '选择套餐以查看用量'],
    save: '立省 17%',
    aMonth: '每月',
    offers: ['5 小时限额和每周限额', '含 1,000 积分', '用量限额重置', '自动充值', '每日用量'],
    get: '获取 Plus',
    hours: '5 小时限额',
    week: '每周限额',
    resets: '用量限额重置',
    reload: '自动充值',
    credits: '积分',
    daily: '每日用量',
    refusals: ['你无权查看用量'],
    ask: '申请访问',
    failure: '出错了',
    retry: '重试',
    billing: '账单',
    limits: '限额',
    spend: '支出限额',
    balance: '余额',
    grants: '赠送额度',
    recharge: '自动充值',
    tier: '使用等级',
  },
  {
    language: 'es',
    titles: ['Uso', 'Tu uso'],
    save: 'Ahorra un 17 %',
    aMonth: 'al mes',
    offers: [
      'Límite de 5 horas y límite semanal',
      '1000 créditos incluidos',
      'Restablecimientos de límites',
      'Recarga automática',
      'Uso diario',
    ],
    get: 'Elegir Plus',
    hours: 'Límite de 5 horas',
    week: 'Límite semanal',
    resets: 'Restablecimientos de límites',
    reload: 'Recarga automática',
    credits: 'Créditos',
    daily: 'Uso diario',
    refusals: ['No tienes acceso al uso'],
    ask: 'Solicitar acceso',
    failure: 'Algo salió mal',
    retry: 'Reintentar',
    billing: 'Facturación',
    limits: 'Límites',
    spend: 'Límite de gasto',
    balance: 'Saldo de créditos',
    grants: 'Créditos otorgados',
    recharge: 'Recarga automática',
    tier: 'Nivel de uso',
  },
  {
    language: 'nl',
    titles: ['Gebruik', 'Kies een abonnement om je gebruik te zien'],
    save: 'Bespaar 17%',
    aMonth: 'per maand',
    offers: [
      'Limiet van 5 uur en weeklimiet',
      '1.000 credits inbegrepen',
      'Resets van gebruikslimieten',
      'Automatisch opwaarderen',
      'Dagelijks gebruik',
    ],
    get: 'Kies Plus',
    hours: '5-uurslimiet',
    week: 'Weeklimiet',
    resets: 'Resets van gebruikslimieten',
    reload: 'Automatisch opwaarderen',
    credits: 'Credits',
    daily: 'Dagelijks gebruik',
    refusals: ['Je hebt geen toegang tot het gebruik'],
    ask: 'Toegang vragen',
    failure: 'Er ging iets mis',
    retry: 'Opnieuw proberen',
    billing: 'Facturering',
    limits: 'Limieten',
    spend: 'Uitgavenlimiet',
    balance: 'Tegoed',
    grants: 'Toegekend tegoed',
    recharge: 'Automatisch opwaarderen',
    tier: 'Gebruiksniveau',
  },
  {
    language: 'tr',
    titles: ['Kullanım', 'Kullanımınızı görmek için bir plan seçin'],
    save: '%17 tasarruf',
    aMonth: 'aylık',
    offers: [
      '5 saatlik ve haftalık sınır',
      '1.000 kredi dahil',
      'Kullanım sınırı sıfırlamaları',
      'Otomatik yükleme',
      'Günlük kullanım',
    ],
    get: 'Plus’ı seç',
    hours: '5 saatlik sınır',
    week: 'Haftalık sınır',
    resets: 'Kullanım sınırı sıfırlamaları',
    reload: 'Otomatik yükleme',
    credits: 'Krediler',
    daily: 'Günlük kullanım',
    refusals: ['Kullanımı görme izniniz yok'],
    ask: 'Erişim iste',
    failure: 'Bir sorun oluştu',
    retry: 'Yeniden dene',
    billing: 'Faturalandırma',
    limits: 'Sınırlar',
    spend: 'Harcama sınırı',
    balance: 'Kredi bakiyesi',
    grants: 'Verilen krediler',
    recharge: 'Otomatik yükleme',
    tier: 'Kullanım kademesi',
  },
];

const PLANS = ['Plus', 'Pro', 'Business'];
const button = (label: string) => `<button>${label}</button>`;
const PICTURE = '<svg width="420" height="240" viewBox="0 0 420 240"><rect width="420" height="240" /></svg>';
const GREY = '<div style="width: 320px; height: 10px; background: #eee"></div>'.repeat(4);
const price = ({ language }: Words, plan: number) =>
  /de|fr|es/.test(language) ? `${20 * (plan + 1)} €` : `$${20 * (plan + 1)}`;
const list = (items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const parts = (titles: string[], content: string) =>
  titles.map((title) => `<section><h2>${title}</h2>${content}</section>`).join('');
const page = (title: string, content: string) => `<main><h1>${title}</h1>${content}</main>`;

type Draw = (words: Words, title: string) => string;

const CHATGPT: Record<string, Draw> = {
  'plans in cards': (words, title) =>
    page(
      title,
      `${PICTURE}${button(words.aMonth)}${button(words.save)}${PLANS.map((plan, at) => `<article><h2>${plan}</h2><div style="font-size: 30px">${price(words, at)}</div><div>${words.aMonth}</div>${list(words.offers)}${button(words.get)}</article>`).join('')}`,
    ),
  'plans in boxes': (words, title) =>
    page(
      title,
      `<div role="switch" aria-checked="true"></div><span>${words.save}</span>${PLANS.map((plan, at) => `<section><h2>${plan}</h2><div>${price(words, at)}</div><div>${words.aMonth}</div>${words.offers.map((offer) => `<div><svg width="16" height="16"></svg><span>${offer}</span></div>`).join('')}${button(words.get)}</section>`).join('')}`,
    ),
  'one plan': (words, title) =>
    page(
      title,
      `<section><h2>Plus</h2><div>${price(words, 0)}</div>${words.offers.map((offer) => `<div>${offer}</div>`).join('')}${button(words.get)}</section><section><h2>${words.credits}</h2><div>${words.offers[1]}</div>${button(words.get)}</section>`,
    ),
  'a price that is reduced for some days': (words, title) =>
    page(
      title,
      `<p>${words.save}</p><p>Nov 20 – Nov 30, 2026</p>${PLANS.map((plan, at) => `<article><h2>${plan}</h2><div>${price(words, at)}</div><div>${words.aMonth}</div><small title="30.11.2026, 12:00">30.11.2026</small>${list(words.offers)}${button(words.get)}</article>`).join('')}`,
    ),
  'a plan that was chosen, and a bar of its steps': (words, title) =>
    page(
      title,
      `<section><h2>Plus</h2><p>${price(words, 0)} ${words.aMonth}</p><div role="progressbar" aria-valuenow="50" style="width: 300px; height: 6px"></div><p>2 / 4</p>${list(words.offers)}${button(words.get)}</section>`,
    ),
  'plans compared': (words, title) =>
    page(
      title,
      `<p>${words.save}</p><table><thead><tr><th></th>${PLANS.map((plan) => `<th>${plan}</th>`).join('')}</tr></thead><tbody>${[words.hours, words.week, words.resets, words.reload, words.daily, words.credits].map((name, row) => `<tr><th scope="row">${name}</th>${PLANS.map((_, at) => `<td>${row === 5 ? `${at + 1},000` : row < 2 ? `${at * 5 + 1}x` : '✓'}</td>`).join('')}</tr>`).join('')}<tr><td></td>${PLANS.map((_, at) => `<td>${price(words, at)} ${button(words.get)}</td>`).join('')}</tr></tbody></table>`,
    ),
};

/** At both sites. */
const ANYWHERE: Record<string, Draw> = {
  'not shown': (words) => page(words.refusals[0] ?? '', `${PICTURE}<p>${words.ask}</p>${button(words.ask)}`),
  'not shown, with what there would be': (words, title) =>
    page(
      title,
      `<h2>${words.refusals.at(-1)}</h2>${list([words.spend, words.balance, words.grants, words.recharge, words.tier])}<table><tr><td>gpt-5.5</td><td>$1.25</td></tr></table>${button(words.ask)}`,
    ),
  'parts that are not shown': (words, title) =>
    page(
      title,
      parts(
        [words.spend, words.balance, words.grants, words.recharge, words.tier, words.resets, words.daily, words.reload],
        `<p>${words.failure}.</p>`,
      ) + button(words.ask),
    ),
  'not loaded': (words, title) => page(title, `${PICTURE}<p>${words.failure}</p>${button(words.retry)}`),
  'parts that were not loaded': (words, title) =>
    page(
      title,
      parts([words.hours, words.week, words.credits, words.daily], `<p>${words.failure}</p>${button(words.retry)}`),
    ),
  'on its way': (_, title) => page(title, GREY),
  'on its way, with a bar': (_, title) => page(title, `<progress max="100" value="40"></progress>${GREY}`),
  'nothing yet': (words, title) =>
    page(
      title,
      `${PICTURE}<h2>${words.daily}</h2><p>0 ${words.credits}</p><p>${words.failure}.</p><a href="/start">${words.get}</a>`,
    ),
  'whom to ask, in rows with links': (words, title) =>
    page(
      title,
      [
        words.spend,
        words.balance,
        words.grants,
        words.recharge,
        words.tier,
        words.hours,
        words.week,
        words.resets,
        words.reload,
        words.daily,
        words.credits,
      ]
        .map((name) => `<div><div><b>${name}</b></div><a href="/docs">${words.ask}</a></div>`)
        .join(''),
    ),
  'parts with a lock': (words, title) =>
    page(
      title,
      [words.spend, words.balance, words.grants, words.recharge, words.tier, words.resets, words.daily, words.reload]
        .map((name) => `<details><summary>${name}</summary><p>${words.failure}</p></details>`)
        .join('') + button(words.ask),
    ),
  'parts on their way': (words, title) =>
    page(title, parts([words.hours, words.week, words.credits, words.resets, words.reload, words.daily], GREY)),
  'billing that is not shown': (words) =>
    page(
      words.billing,
      `<p>${words.failure}</p>${list([words.balance, words.grants, words.recharge])}${button(words.ask)}`,
    ),
  'limits that are not shown': (words) =>
    page(
      words.limits,
      `<p>${words.failure}</p><dl>${[words.spend, words.tier].map((name) => `<dt>${name}</dt><dd>${words.failure}.</dd>`).join('')}</dl>${button(words.ask)}`,
    ),
};

const hostOf = (id: string) => PAGES.find((one) => one.id === id)?.host;
const CASES = LANGUAGES.flatMap((words) =>
  [...Object.entries(ANYWHERE), ...Object.entries(CHATGPT)].map(
    ([name, write]) => [words.language, name, words, write] as const,
  ),
);

test.each(CASES)('no note without a meter: %s, %s', (language, name, words, write) => {
  const found: string[] = [];
  const explainers = EXPLAINERS.filter(({ page }) => !(name in CHATGPT) || hostOf(page) === 'chatgpt.com');
  for (const title of words.titles)
    for (const isDialog of [false, true]) {
      const markup = write(words, title);
      const written = isDialog ? `<div role="dialog">${markup.replaceAll('main>', 'div>')}</div>` : markup;
      const look = draw(written, { language, isDialog });
      for (const { id, page: at } of explainers) {
        const control = look(id);
        if (control?.element && !control.idle) found.push(`${id} (${at}): ${control.element.textContent}`);
      }
    }
  expect(found).toEqual([]);
});
