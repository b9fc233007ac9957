/**
 * The usage page in every language we know, in wordings and layouts that nobody drew: cards and rows, terms and tables,
 * numbers before and after their labels, with every kind of bar and with none.
 */
import { expect, test } from 'vitest';
import { look } from './markup.ts';

interface Words {
  language: string;
  title: string;
  hours: string[];
  week: string[];
  left(percent: string): string;
  resets(hours: string): string;
  credits: string;
  balance: string[];
  count(credits: string): string;
  number: string;
  reload: string[];
  add: string;
  saved: string[];
  full: string;
  use: string;
  expires: string;
  daily: string[];
  days: string[];
}

const LANGUAGES: Words[] = [
  {
    language: 'en',
    title: 'Usage',
    hours: ['5-hour limit', '5 hour window', '5h usage', 'Five-hour allowance', '5 hrs'],
    week: ['Weekly limit', 'This week', '7-day limit', 'Weekly allowance', 'Week'],
    left: (percent) => `${percent}% left`,
    resets: (hours) => `Resets in ${hours}h`,
    credits: 'Credits',
    balance: ['Current balance', 'Balance', 'Credit balance', 'Credits remaining', 'Credits available'],
    count: (credits) => `${credits} credits`,
    reload: ['Auto-reload', 'Automatic reload', 'Auto top-up', 'Buy automatically'],
    add: 'Buy credits',
    saved: ['Usage limit resets', 'Banked resets', 'Saved resets', 'Limit resets'],
    full: 'Full reset',
    use: 'Use reset',
    expires: 'Expires December 12',
    daily: ['Daily usage', 'Usage by day', 'Usage per day', 'Day by day'],
    days: ['Nov 22', 'Nov 21', 'Nov 20'],
    number: '1,240',
  },
  {
    language: 'de',
    title: 'Nutzung',
    hours: ['5-Stunden-Limit', '5-Stunden-Fenster', 'Limit für 5 Stunden', '5-Stunden-Nutzung'],
    week: ['Wochenlimit', 'Wöchentliches Limit', 'Diese Woche', '7-Tage-Limit'],
    left: (percent) => `${percent} % übrig`,
    resets: (hours) => `Wird in ${hours} Std. zurückgesetzt`,
    credits: 'Credits',
    balance: ['Aktuelles Guthaben', 'Guthaben', 'Kontostand', 'Verbleibende Credits'],
    count: (credits) => `${credits} Credits`,
    reload: ['Automatisch aufladen', 'Automatisches Nachladen', 'Auto-Aufladung'],
    add: 'Credits kaufen',
    saved: ['Limit-Resets', 'Gespeicherte Zurücksetzungen', 'Nutzungslimit-Resets', 'Zurücksetzungen'],
    full: 'Vollständiger Reset',
    use: 'Reset verwenden',
    expires: 'Läuft am 12. Dezember ab',
    daily: ['Tägliche Nutzung', 'Nutzung pro Tag', 'Tagesnutzung', 'Nutzung nach Tag'],
    days: ['22. Nov.', '21. Nov.', '20. Nov.'],
    number: '1.240',
  },
  {
    language: 'fr',
    title: 'Utilisation',
    hours: ['Limite sur 5 heures', 'Limite de 5 heures', 'Fenêtre de 5 h'],
    week: ['Limite hebdomadaire', 'Cette semaine', 'Limite sur 7 jours'],
    left: (percent) => `${percent} % restants`,
    resets: (hours) => `Réinitialisation dans ${hours} h`,
    credits: 'Crédits',
    balance: ['Solde actuel', 'Solde', 'Crédits restants', 'Solde de crédits'],
    count: (credits) => `${credits} crédits`,
    reload: ['Recharge automatique', 'Rechargement automatique'],
    add: 'Acheter des crédits',
    saved: ['Réinitialisations des limites', 'Réinitialisations disponibles', 'Réinitialisations'],
    full: 'Réinitialisation complète',
    use: 'Utiliser',
    expires: 'Expire le 12 décembre',
    daily: ['Utilisation quotidienne', 'Utilisation par jour', 'Utilisation journalière'],
    days: ['22 nov.', '21 nov.', '20 nov.'],
    number: '1 240',
  },
  {
    language: 'es',
    title: 'Uso',
    hours: ['Límite de 5 horas', 'Ventana de 5 horas', 'Cada 5 horas'],
    week: ['Límite semanal', 'Esta semana', 'Límite de 7 días'],
    left: (percent) => `${percent} % restante`,
    resets: (hours) => `Se restablece en ${hours} h`,
    credits: 'Créditos',
    balance: ['Saldo actual', 'Saldo', 'Créditos restantes', 'Saldo de créditos'],
    count: (credits) => `${credits} créditos`,
    reload: ['Recarga automática', 'Recargar automáticamente'],
    add: 'Comprar créditos',
    saved: ['Restablecimientos de límites', 'Restablecimientos guardados', 'Reinicios disponibles'],
    full: 'Restablecimiento completo',
    use: 'Usar',
    expires: 'Caduca el 12 de diciembre',
    daily: ['Uso diario', 'Uso por día', 'Consumo diario'],
    days: ['22 nov', '21 nov', '20 nov'],
    number: '1240',
  },
  {
    language: 'pt',
    title: 'Uso',
    hours: ['Limite de 5 horas', 'Janela de 5 horas', 'A cada 5 horas'],
    week: ['Limite semanal', 'Esta semana', 'Limite de 7 dias'],
    left: (percent) => `${percent}% restantes`,
    resets: (hours) => `Redefine em ${hours} h`,
    credits: 'Créditos',
    balance: ['Saldo atual', 'Saldo', 'Créditos restantes', 'Saldo de créditos'],
    count: (credits) => `${credits} créditos`,
    reload: ['Recarga automática', 'Recarregar automaticamente'],
    add: 'Comprar créditos',
    saved: ['Redefinições de limite', 'Redefinições salvas', 'Redefinições disponíveis'],
    full: 'Redefinição completa',
    use: 'Usar',
    expires: 'Expira em 12 de dezembro',
    daily: ['Uso diário', 'Uso por dia', 'Consumo diário'],
    days: ['22 de nov.', '21 de nov.', '20 de nov.'],
    number: '1.240',
  },
  {
    language: 'it',
    title: 'Utilizzo',
    hours: ['Limite di 5 ore', 'Limite di cinque ore', 'Finestra di 5 ore'],
    week: ['Limite settimanale', 'Questa settimana', 'Limite di 7 giorni'],
    left: (percent) => `${percent}% rimanente`,
    resets: (hours) => `Si reimposta tra ${hours} h`,
    credits: 'Crediti',
    balance: ['Saldo attuale', 'Saldo', 'Crediti rimanenti', 'Saldo crediti'],
    count: (credits) => `${credits} crediti`,
    reload: ['Ricarica automatica', 'Ricarica in automatico'],
    add: 'Acquista crediti',
    saved: ['Ripristini dei limiti', 'Ripristini salvati', 'Reset disponibili'],
    full: 'Ripristino completo',
    use: 'Usa ripristino',
    expires: 'Scade il 12 dicembre',
    daily: ['Utilizzo giornaliero', 'Utilizzo al giorno', 'Uso giornaliero'],
    days: ['22 nov', '21 nov', '20 nov'],
    number: '1.240',
  },
  {
    language: 'ko',
    title: '사용량',
    hours: ['5시간 사용 한도', '5시간 한도', '5시간 사용량'],
    week: ['주간 사용 한도', '주간 한도', '이번 주', '7일 한도'],
    left: (percent) => `${percent}% 남음`,
    resets: (hours) => `${hours}시간 후 초기화`,
    credits: '크레딧',
    balance: ['현재 잔액', '잔액', '남은 크레딧', '크레딧 잔액'],
    count: (credits) => `${credits} 크레딧`,
    reload: ['자동 충전', '자동 재충전'],
    add: '크레딧 구매',
    saved: ['사용 한도 초기화', '사용 한도 재설정', '저장된 초기화'],
    full: '전체 초기화',
    use: '초기화 사용',
    expires: '12월 12일 만료',
    daily: ['일일 사용량', '일별 사용량', '하루 사용량'],
    days: ['11월 22일', '11월 21일', '11월 20일'],
    number: '1,240',
  },
  {
    language: 'zh-CN',
    title: '用量',
    hours: ['5 小时限额', '5 小时使用限额', '5小时额度'],
    week: ['每周限额', '本周用量', '每周使用限额', '7 天限额'],
    left: (percent) => `剩余 ${percent}%`,
    resets: (hours) => `${hours} 小时后重置`,
    credits: '积分',
    balance: ['当前余额', '余额', '剩余积分', '积分余额'],
    count: (credits) => `${credits} 积分`,
    reload: ['自动充值', '自动续充'],
    add: '购买积分',
    saved: ['用量限额重置', '已保存的重置', '可用重置次数'],
    full: '完整重置',
    use: '使用重置',
    expires: '12月12日到期',
    daily: ['每日用量', '每日使用量', '按天用量'],
    days: ['11月22日', '11月21日', '11月20日'],
    number: '1,240',
  },
  {
    language: 'zh-TW',
    title: '使用量',
    hours: ['5 小時上限', '5 小時使用上限', '5 小時額度'],
    week: ['每週上限', '本週用量', '每週使用上限', '7 天上限'],
    left: (percent) => `剩餘 ${percent}%`,
    resets: (hours) => `${hours} 小時後重設`,
    credits: '點數',
    balance: ['目前餘額', '餘額', '剩餘點數', '點數餘額'],
    count: (credits) => `${credits} 點`,
    reload: ['自動儲值', '自動加值'],
    add: '購買點數',
    saved: ['使用量上限重設', '已儲存的重設', '可用重設次數'],
    full: '完整重設',
    use: '使用重設',
    expires: '12月12日到期',
    daily: ['每日使用量', '每日用量'],
    days: ['11月22日', '11月21日', '11月20日'],
    number: '1,240',
  },
  {
    language: 'ja',
    title: '使用状況',
    hours: ['5時間の利用上限', '5時間の制限', '5時間枠'],
    week: ['週間の利用上限', '週間制限', '今週', '7日間の上限'],
    left: (percent) => `残り ${percent}%`,
    resets: (hours) => `${hours}時間後にリセット`,
    credits: 'クレジット',
    balance: ['現在の残高', '残高', '残りのクレジット', 'クレジット残高'],
    count: (credits) => `${credits} クレジット`,
    reload: ['自動チャージ', '自動リロード', '自動購入'],
    add: 'クレジットを購入',
    saved: ['利用上限のリセット', '保存済みのリセット', '利用可能なリセット'],
    full: 'フルリセット',
    use: 'リセットを使用',
    expires: '12月12日に期限切れ',
    daily: ['1日あたりの使用量', '日別の使用量', '毎日の使用量'],
    days: ['11月22日', '11月21日', '11月20日'],
    number: '1,240',
  },
];

/** The words of one page. `bar` draws what is left of a limit. */
interface Page {
  words: Words;
  hours: string;
  week: string;
  balance: string;
  reload: string;
  saved: string;
  daily: string;
  bar(percent: number): string;
}

const BARS: Page['bar'][] = [
  (percent) => `<progress max="100" value="${percent}"></progress>`,
  (percent) =>
    `<div role="progressbar" aria-valuenow="${percent}"><div style="height: 6px; width: ${percent}%"></div></div>`,
  (percent) => `<div style="width: 200px; height: 8px"><div style="height: 8px; width: ${percent}%"></div></div>`,
  () => '',
];

const SWITCH = '<button role="switch" aria-checked="false"></button>';
const LARGE = 'style="font-size: 28px"';

/** Both limits, each drawn the same way in an element that is marked. */
const limits = (page: Page, draw: (mark: string, label: string, percent: string) => string) =>
  draw('data-is="hours"', page.hours, '81') + draw('data-is="week"', page.week, '58');
const days = ({ words }: Page, draw: (day: string, percent: string) => string) =>
  words.days.map((day, index) => draw(day, `${index + 2}%`)).join('');

const LAYOUTS: Record<string, (page: Page) => string> = {
  rows: (page) => {
    const { words, bar } = page;
    return `<main><h1 data-is="title">${words.title}</h1>
      <section>${limits(page, (mark, label, percent) => `<div ${mark}><div>${label}<div>${words.resets('3')}</div></div><div><span>${words.left(percent)}</span>${bar(Number(percent))}</div></div>`)}</section>
      <section><h2 data-is="credits">${words.credits}</h2><div data-is="credits"><div>${page.balance}</div><div>${words.count(words.number)}</div><button>${words.add}</button></div><div data-is="reload"><div>${page.reload}</div>${SWITCH}</div></section>
      <section data-is="saved"><h2>${page.saved}</h2><div><div>${words.full}</div><div>${words.expires}</div><button>${words.use}</button></div></section>
      <section data-is="daily"><h2>${page.daily}</h2><table><tbody>${days(page, (day, percent) => `<tr><td>${day}</td><td>CLI</td><td>${percent}</td></tr>`)}</tbody></table></section></main>`;
  },
  cards: (page) => {
    const { words, bar } = page;
    return `<main><h1 data-is="title">${words.title}</h1>
      <div>${limits(page, (mark, label, percent) => `<article ${mark}><h3>${label}</h3><p><b ${LARGE}>${percent}%</b> ${words.left('').replace('%', '').trim()}</p>${bar(Number(percent))}<p title="Friday, November 27, 2026 at 2:55 PM">${words.resets('3')}</p></article>`)}
      <article data-is="credits"><h3>${words.credits}</h3><p ${LARGE}>${words.number}</p><p>${page.balance}</p><button>${words.add}</button></article></div>
      <div data-is="reload"><div>${page.reload}</div>${SWITCH}</div>
      <div data-is="saved"><h3>${page.saved}</h3><ul><li><span>${words.full}</span> <span>${words.expires}</span> <button>${words.use}</button></li></ul></div>
      <div data-is="daily"><h3>${page.daily}</h3><ul>${days(page, (day, percent) => `<li><span>${day}</span><span style="display: block; width: 100px; height: 6px"></span><span>${percent}</span></li>`)}</ul></div></main>`;
  },
  terms: (page) => {
    const { words, bar } = page;
    return `<main><h1 data-is="title">${words.title}</h1>
      <dl>${limits(page, (mark, label, percent) => `<div ${mark}><dt>${label}</dt><dd>${bar(Number(percent))}${words.left(percent)}<br><small>${words.resets('3')}</small></dd></div>`)}</dl>
      <section><h2 data-is="credits">${words.credits}</h2><dl><div data-is="credits"><dt>${page.balance}</dt><dd>${words.count(words.number)}</dd></div><div data-is="reload"><dt>${page.reload}</dt><dd>${SWITCH}</dd></div></dl><button>${words.add}</button></section>
      <section data-is="saved"><h2>${page.saved}</h2><dl><dt>${words.full}</dt><dd>${words.expires} <button>${words.use}</button></dd></dl></section>
      <section data-is="daily"><h2>${page.daily}</h2><dl>${days(page, (day, percent) => `<div><dt>${day}</dt><dd>${percent}</dd></div>`)}</dl></section></main>`;
  },
  tables: (page) => {
    const { words, bar } = page;
    return `<main><h1 data-is="title">${words.title}</h1>
      <table><tbody>${limits(page, (mark, label, percent) => `<tr ${mark}><th scope="row">${label}</th><td>${words.left(percent)}${bar(Number(percent))}</td><td>${words.resets('3')}</td></tr>`)}</tbody></table>
      <section><h2 data-is="credits">${words.credits}</h2><table><tbody><tr data-is="credits"><th scope="row">${page.balance}</th><td>${words.number}</td></tr><tr data-is="reload"><th scope="row">${page.reload}</th><td>${SWITCH}</td></tr></tbody></table><button>${words.add}</button></section>
      <details open data-is="saved"><summary>${page.saved}</summary><p>${words.full}, ${words.expires}</p><button>${words.use}</button></details>
      <details open data-is="daily"><summary>${page.daily}</summary><table><tbody>${days(page, (day, percent) => `<tr><td>${day}</td><td>${percent}</td></tr>`)}</tbody></table></details></main>`;
  },
  'folded parts': (page) => {
    const { words, bar } = page;
    return `<main><h1 data-is="title">${words.title}</h1>
      ${limits(page, (mark, label, percent) => `<div ${mark}><div style="display: flex"><span>${label}</span><span>${words.left(percent)}</span></div>${bar(Number(percent))}<div>${words.resets('3')}</div></div>`)}
      <div data-is="credits"><div>${words.count(words.number)}</div><div>${page.balance}</div><button>${words.add}</button></div><div data-is="reload"><label>${page.reload} <input type="checkbox"></label></div>
      <h3 data-is="saved"><button aria-expanded="false">${page.saved} <span>1</span></button></h3><h3 data-is="daily"><button aria-expanded="false"><span>${page.daily}</span></button></h3></main>`;
  },
  'numbers first, and asides': (page) => {
    const { words, bar } = page;
    return `<main><h1 data-is="title">${words.title}</h1>
      <ul>${limits(page, (mark, label, percent) => `<li ${mark}><strong>${words.left(percent)}</strong>${bar(Number(percent))}<p>${label}</p><time title="Nov 27, 2026, 2:55">${words.resets('3')}</time></li>`)}</ul>
      <ul><li data-is="credits"><p ${LARGE}>${words.count(words.number)}</p><p>${page.balance}</p><a href="/buy">${words.add}</a></li></ul>
      <section data-is="reload"><p>${words.add}: ${words.credits}.</p><h4>${page.reload}</h4>${SWITCH}</section>
      <aside data-is="saved"><h2>${page.saved}</h2><p>${words.full}</p><p>${words.expires}</p><button>${words.use}</button></aside>
      <aside data-is="daily"><h2>${page.daily}</h2>${days(page, (day, percent) => `<p><b>${percent}</b> <span>${day}</span></p>`)}</aside></main>`;
  },
  'a dialog': (page) => {
    const { words, bar } = page;
    return `<main><h1>Chat</h1></main><div role="dialog"><h2>Settings</h2><div role="tablist"><button role="tab" aria-selected="true">${words.title}</button></div>
      <div role="tabpanel"><h3 data-is="title">${words.title}</h3>
      ${limits(page, (mark, label, percent) => `<div ${mark}><div>${label}</div><div>${bar(Number(percent))}</div><div>${words.left(percent)} · ${words.resets('3')}</div></div>`)}
      <div><div data-is="credits"><div>${words.credits}</div><div>${page.balance}: ${words.number}</div></div><button>${words.add}</button></div><div data-is="reload"><div>${page.reload}</div>${SWITCH}</div>
      <div data-is="saved"><div>${page.saved}</div><div>2</div><button>${words.use}</button></div>
      <div data-is="daily"><div>${page.daily}</div><div role="list">${days(page, (day, percent) => `<div role="listitem"><span>${day}</span> <span>CLI</span> <span>${percent}</span></div>`)}</div></div></div></div>`;
  },
};

/** Note → what is marked as its control. */
const NOTES: Record<string, string> = {
  'codex-not-api-billing': 'title',
  'codex-window-5h': 'hours',
  'codex-window-weekly': 'week',
  'codex-credits': 'credits',
  'codex-auto-reload': 'reload',
  'codex-resets': 'saved',
  'codex-daily-usage': 'daily',
};

/** Each label in turn; the longest list says how many pages there are. */
function pagesOf(words: Words): Page[] {
  const lists = [words.hours, words.week, words.balance, words.reload, words.saved, words.daily];
  const most = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => {
    const [hours = '', week = '', balance = '', reload = '', saved = '', daily = ''] = lists.map(
      (list) => list[turn % list.length],
    );
    return BARS.map((bar) => ({ words, hours, week, balance, reload, saved, daily, bar }));
  }).flat();
}

test.each(LANGUAGES.flatMap((words) => Object.keys(LAYOUTS).map((layout) => [words.language, layout, words] as const)))(
  'every note finds its control: %s, %s',
  (language, layout, words) => {
    const elsewhere: string[] = [];
    for (const page of pagesOf(words)) {
      const markup = LAYOUTS[layout]?.(page) ?? '';
      for (const [id, control] of Object.entries(NOTES)) {
        const element = look(id, markup, { language, isDialog: layout === 'a dialog' })?.element;
        if (!element?.closest(`[data-is="${control}"]`)) elsewhere.push(`${id}: ${element?.textContent ?? 'nowhere'}`);
      }
      const used = look('codex-analytics-used', markup, { language, isDialog: layout === 'a dialog' });
      if (used?.element) elsewhere.push(`codex-analytics-used: ${used.element.textContent}`);
    }
    expect([...new Set(elsewhere)]).toEqual([]);
  },
);
