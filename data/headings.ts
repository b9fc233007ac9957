import type { Control, Evidence, Sign } from './schema.ts';
import { DAILY, RESET } from './words.ts';

/** "Usage" as the heading reads, or may read, in the languages of the site. Evidence only: never enough alone. */
export const USAGE = [
  ...['Usage', 'Codex Analytics', 'Codex and Work Analytics', 'Nutzung', 'Utilisation', 'Uso'],
  ...['Verbrauch', 'Consommation', 'Consumo', 'Utilizzo', 'Utilización'],
  ...['사용 내역', '사용량', '用量', '使用量', '使用情况', '使用状況', '利用状況'],
  ...[
    'Gebruik',
    'Verbruik',
    'Användning',
    'Förbrukning',
    'Kullanım',
    'Użycie',
    'Zużycie',
    'Wykorzystanie',
    'Penggunaan',
    'Mức sử dụng',
    'Использование',
    'Використання',
    'Využití',
    'Spotřeba',
    'الاستخدام',
    'उपयोग',
  ],
];
/** ChatGPT's billing settings may be called by what is billed. */
export const PLAN = [
  ...['Payments', 'Zahlungen', 'Paiements', 'Pagos', 'Pagamentos', 'Pagamenti', 'Fatturazione'],
  ...[
    'Your plan',
    'Current plan',
    'Subscription',
    'Plan and billing',
    'Abonnement',
    'Suscripción',
    'Assinatura',
    'Abbonamento',
  ],
  ...['구독', '订阅', '訂閱', 'サブスクリプション'],
  ...['Abonelik', 'Subskrypcja', 'Prenumeration', 'Langganan', 'Подписка', 'Підписка', 'Předplatné', 'الاشتراك'],
];
export const BILLING = [
  ...['Billing', 'Abrechnung', 'Facturation', 'Facturación', 'Faturamento', 'Cobrança'],
  ...['결제', '청구', '账单', '帳單', '請求'],
  ...[
    'Facturering',
    'Facturatie',
    'Fakturering',
    'Faturalandırma',
    'Rozliczenia',
    'Płatności',
    'Penagihan',
    'Tagihan',
    'Thanh toán',
    'Оплата',
    'Fakturace',
    'الفوترة',
  ],
];

const LIMITS = [
  'Limits',
  'Limites',
  'Límites',
  'Limiti',
  'Grenzen',
  'Limits und Budgets',
  '한도',
  '限制',
  '限额',
  '上限',
  '制限',
  ...['Limieten', 'Gränser', 'Sınırlar', 'Limity', 'Batas', 'Giới hạn', 'Лимиты', 'Ліміти', 'الحدود'],
];
export const HISTORY = [
  'history',
  'verlauf',
  'historique',
  'histori',
  'cronologia',
  '기록',
  '历史',
  '歷史',
  '履歴',
  ...['geschiedenis', 'geçmiş', 'riwayat', 'lịch sử', 'истори', 'істор', 'سجل', 'इतिहास'],
];

const OUTSIDE =
  'nav, aside, footer, blockquote, details, [role="banner"], [role="tablist"], [role="listbox"], [role="status"], button, [role="button"], [role="tab"], a, table, label';

export const KEYS = [
  ...['API keys', 'Project API keys', 'API-Schlüssel', 'Clés API', 'Claves de API', 'Claves API', 'Chaves de API'],
  ...['Secret keys', 'Your keys', 'Geheime Schlüssel', 'Clés secrètes', 'Claves secretas', 'Chaves secretas'],
  ...['Chiavi API', '비밀 키', '密钥', '金鑰', 'シークレットキー'],
  ...['API 키', 'API 密钥', 'API 金鑰', 'API キー', 'APIキー'],
  ...[
    'API-sleutels',
    'API-nycklar',
    'API anahtarları',
    'Klucze API',
    'Kunci API',
    'Khóa API',
    'Ключи API',
    'Ключі API',
    'Klíče API',
  ],
];

/** The title of a page for whom is not signed in, or has no plan. */
const ASKED = [
  ...[
    'choose',
    'pick a',
    'wähle',
    'choisi',
    'elige',
    'elija',
    'escolh',
    'scegli',
    'kies',
    'välj',
    'plan seç',
    'wybierz',
    'vyberte',
    'выбер',
    'обер',
    'pilih',
    'chọn gói',
    '선택',
    '选择',
    '選擇',
    '選択',
  ],
  ...['log in', 'sign in', 'anmelden', 'einloggen', 'connectez', 'se connecter', 'connexion', 'inicia', 'iniciar'],
  ...['entrar', 'entre ', 'accedi', '로그인', '登录', '登入', 'ログイン', 'サインイン'],
  ...[
    'inloggen',
    'logga in',
    'giriş yap',
    'oturum aç',
    'zaloguj',
    'masuk',
    'đăng nhập',
    'войдите',
    'войти',
    'увійд',
    'увійти',
    'přihl',
    'تسجيل الدخول',
    'लॉग इन',
  ],
];

/** What shows that a page has a meter of ours: each of these must be there, in one of its forms. */
type Signs = Sign[][];
const has = (signs: Signs): Evidence[] => signs.map((pageHas) => ({ pageHas, weight: 'must' }));

/** A percentage that belongs to a meter. A price that is reduced may be so until a day, but says what the percentage is. */
export const SHARES: Signs = [['percent'], ['gauge', 'share', 'only-percent']];
export const SHARE = has(SHARES);

/** What makes a text the title of its page. Some titles are plain text. */
const TITLE: Evidence[] = [
  { within: OUTSIDE, weight: 'never' },
  // A piece of a title says less than the title.
  { is: ':is(h1, h2, h3) :is(h1, h2, h3, h4)', weight: -5 },
  { longer: 60, weight: 'never' },
  { shape: 'sentence', weight: 'never' },
  { words: ASKED, match: 'part', weight: 'never' },
  { within: 'h1, [aria-level="1"]', weight: 3 },
  { largest: true, weight: 4 },
  { within: 'h2, [aria-level="2"]', weight: 1 },
  { within: 'main, [role="main"], [role="tabpanel"]', weight: 1 },
];

/** In words we don't know: the title of a page that shows a meter. */
const ofMeter = (signs: Signs): Control => ({
  among: 'text',
  evidence: [
    ...has(signs),
    ...TITLE,
    { pattern: '\\p{L}', weight: 'must' },
    // The caption of a large number is large too.
    { near: 'percent', weight: -4 },
    { beside: { shape: 'only-count' }, weight: -4 },
    // A dialog with several panels is called "Settings": what leads to them is right below.
    {
      is: ':is([role="dialog"], dialog):has([role="tabpanel"]) :not([role="tabpanel"] *), :is([role="dialog"], dialog) > header *',
      weight: 'never',
    },
    {
      is: ':is([role="dialog"], dialog) :has(+ * :is(button, a) ~ :is(button, a) ~ :is(button, a) ~ :is(button, a))',
      weight: 'never',
    },
  ],
  atLeast: 3,
  margin: 2,
});

/**
 * What a banner stands at: the heading of the page, or of the settings dialog that lies over it. Titles promise what the
 * page need not have: to whom it may not be shown, who has no plan yet, when it could not be loaded.
 * @param signs what a page must have whose title has one of the names
 * @param unnamed what shows that the page is one of ours, whatever its title; without it, nothing does
 */
export function heading(names: string[], signs: Signs, unnamed?: Signs): Control[] {
  return [
    {
      among: 'text',
      evidence: [
        ...has(signs),
        ...TITLE,
        { words: names, match: 'whole', weight: 5 },
        { words: names, match: 'part', weight: 4 },
        // A page has one title, though it may stand above its main part.
        { is: ':root:has(h1) main :not(h1, h1 *)', weight: -2 },
        // What a number is about may have the same name.
        { beside: { shape: 'only-count' }, weight: -4 },
        { beside: { shape: 'only-percent' }, weight: -4 },
        // So may the head of a column be called.
        { within: 'li > span, [scope], [role="row"]', weight: -2 },
        // Titles of parts have the same words.
        { words: [...DAILY, ...HISTORY, ...RESET], match: 'part', weight: -4 },
        // Named like the panel that the settings are open at.
        { saysAs: '[role="tab"][aria-selected="true"], [aria-current="page"]', weight: 8 },
      ],
      // A first heading that has one of the words and is small is another's.
      atLeast: 9,
      margin: 2,
    },
    ...(unnamed ? [ofMeter(unnamed)] : []),
  ];
}

const NAMES = [...USAGE, ...BILLING, ...KEYS, 'Limits'];

/** The heading of any of our pages: where a note stands that is sure of the page but not of its control. */
export const PAGE_HEADING = heading([...NAMES, ...PLAN, ...LIMITS], [], [['gauge', 'chart', 'key']]);

/**
 * What makes a page at an address we don't know one of ours: a heading that is one of the names, and a meter with it
 * (money, or a percentage with a bar).
 */
export const PAGE_SIGNATURE: Control[] = [
  {
    among: 'h1, h2, h3, [role="heading"]',
    evidence: [
      { within: OUTSIDE, weight: 'never' },
      { words: NAMES, match: 'whole', weight: 'must' },
      { pageHas: ['money'], weight: 2 },
      { pageHas: ['bar'], weight: 1 },
      { pageHas: ['percent'], weight: 1 },
    ],
    atLeast: 2,
    margin: 0,
  },
];
