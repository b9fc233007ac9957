/**
 * Words of the pages that more than one note is found by, in the languages the pages were seen in, and parts of words
 * that many languages share. Compared without accents and capitals. Evidence only: nothing hangs on a word alone.
 */
import type { Evidence } from './schema.ts';

/** Words as a part of a pattern, in the plain form in which texts are compared. */
export const anyOf = (words: readonly string[]): string =>
  words.map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase().trim()).join('|');

export const CREDIT = [
  'credit',
  'kredit',
  'kredyt',
  'кредит',
  'Guthaben',
  '크레딧',
  '额度',
  '額度',
  '點數',
  '点数',
  '积分',
  'クレジット',
  ...['kredi', 'tegoed', 'tín dụng', 'رصيد', 'क्रेडिट', 'เครดิต'],
];
export const BALANCE = [
  'balance',
  'saldo',
  'solde',
  'kontostand',
  'guthaben',
  '残高',
  '잔액',
  '余额',
  '餘額',
  '结余',
  '結餘',
  ...['bakiye', 'zůstatek', 'баланс', 'остаток', 'залишок', 'số dư', 'رصيد', 'egyenleg'],
];
/** Money that was paid before it is spent. */
export const PREPAID = [
  ...[
    'available funds',
    'funds left',
    'funds remaining',
    'api funds',
    'prepaid',
    'vorausbezahlt',
    'prépayé',
    'prepagad',
    'prepago',
    'pré-pag',
    'prepagat',
    'fonds',
    'fondos',
  ],
  ...['fondi', '선불', '预付', '預付', '前払'],
];
export const CREDIT_TITLES = [
  'Credits',
  'Crédits',
  'Créditos',
  'Guthaben',
  '크레딧',
  '额度',
  '額度',
  '點數',
  '点数',
  '积分',
  'クレジット',
  ...[
    'Crediti',
    'Krediler',
    'Kredyty',
    'Krediter',
    'Kreditter',
    'Tegoed',
    'Kredit',
    'Kredity',
    'Кредиты',
    'Кредити',
    'Tín dụng',
    'الرصيد',
    'क्रेडिट',
  ],
];
export const LEFT = [
  ...['left', 'remain', 'available', 'to go', 'verbleib', 'übrig', 'verfügbar', 'restlich', 'restan', 'disponi'],
  ...['queda', 'resta ', 'rimanent', 'rimast', 'residu', 'sobra', 'unused', 'ungenutzt', 'inutilis'],
  ...[
    '남음',
    '남은',
    '남았',
    '잔여',
    '사용 가능',
    '剩',
    '尚餘',
    '可用',
    '残り',
    '残量',
    '残高',
    '利用可能',
    '未使用',
    '余り',
  ],
  ...[
    'resteren',
    'resterande',
    '% over',
    'kvar',
    'återstå',
    'jäljellä',
    'kaldı',
    'kalan',
    'pozosta',
    'zbývá',
    'zbývaj',
    'tersisa',
    'còn lại',
    'остал',
    'остат',
    'залиш',
    'متبق',
    'शेष',
  ],
];
export const USED = [
  'used',
  'verbraucht',
  'genutzt',
  '사용한',
  '已使用',
  '已用',
  '使用済み',
  '使用され',
  '使用した',
  'utilisé',
  'usado',
  'utilizado',
  ...[
    'consum',
    'consomm',
    'benutzt',
    'aufgebraucht',
    'utilizzat',
    'usato',
    'verwendete',
    'usada',
    'utilizada',
    'gastad',
    '사용됨',
    '사용률',
    '使用率',
    '소진',
    '消費済',
  ],
  ...[
    'gebruikt',
    'verbruikt',
    'använt',
    'förbrukat',
    'kullanıldı',
    'kullanılan',
    'użyto',
    'wykorzystano',
    'zużyto',
    'využito',
    'terpakai',
    'đã dùng',
    'đã sử dụng',
    'использовано',
    'використано',
  ],
];
export const RESET = [
  'reset',
  'zurückgesetzt',
  'Zurücksetz',
  'réinitialis',
  'restabl',
  'redefin',
  'reinici',
  '초기화',
  '재설정',
  '重置',
  '重設',
  '重设',
  'リセット',
  ...['rücksetz', 'remise à zéro', 'restaur', 'reimpost', 'ripristin', 'azzera'],
  ...[
    'återställ',
    'nollställ',
    'sıfırla',
    'nulstil',
    'nullstill',
    'nollau',
    'atur ulang',
    'đặt lại',
    'сброс',
    'сбрас',
    'скидан',
    'скине',
    'إعادة تعيين',
    'إعادة التعيين',
    'إعادة ضبط',
    'रीसेट',
    'รีเซ็ต',
  ],
];
/** When an allowance begins anew, in other words. Too many things are renewed for these to name a control. */
export const RENEW = [
  ...['renew', 'refresh', 'refill', 'restart', 'starts over', 'starts again', 'back in', 'available again', 'until'],
  ...['erneuer', 'aufgefüllt', 'wieder', 'renouvel', 'rechargé', 'renuev', 'renova', 'rinnov', 'recarga'],
  ...['갱신', '다시', '更新', '刷新', '恢复', '恢復', '回復'],
  ...['vernieuw', 'förny', 'yenilen', 'odnaw', 'odnow', 'obnov', 'обновл', 'оновл', 'perbarui', 'làm mới'],
];
/** Meters of their own beside those of the plan. */
export const OTHERS = [
  ...['gpt', 'spark', 'review', 'agent', 'image', 'voice', 'research', 'video', 'sora', 'model', 'credit', 'message'],
  ...['prüf', 'bild', 'sprach', 'forschung', 'modell', 'guthaben', 'nachricht'],
  ...['revue', 'relecture', 'modèle', 'voix', 'recherche', 'crédit'],
  ...[
    'revis',
    'imagen',
    'imágenes',
    'imagem',
    'imagens',
    'voz',
    'investiga',
    'pesquisa',
    'modelo',
    'mensaje',
    'mensage',
  ],
  ...['검토', '리뷰', '이미지', '음성', '리서치', '연구', '모델', '에이전트', '크레딧', '메시지'],
  ...['审查', '審查', '审核', '審核', '图片', '圖片', '图像', '語音', '语音', '研究', '模型', '智能体', '消息', '訊息'],
  ...['レビュー', '画像', '音声', 'リサーチ', 'モデル', 'エージェント', 'クレジット', 'メッセージ'],
  ...[
    'beoordel',
    'afbeeld',
    'spraak',
    'onderzoek',
    'bericht',
    'granskn',
    'röst',
    'forskn',
    'meddeland',
    'incele',
    'görsel',
    'görüntü',
    'araştırma',
    'mesaj',
    'przegląd',
    'obraz',
    'głos',
    'badan',
    'wiadomo',
    'tinjau',
    'gambar',
    'suara',
    'riset',
    'đánh giá',
    'hình ảnh',
    'giọng',
    'nghiên cứu',
    'tin nhắn',
    'провер',
    'перевір',
    'ревью',
    'изображ',
    'зображ',
    'голос',
    'исследов',
    'дослідж',
    'сообщен',
    'повідомл',
    'модел',
    'kontrol',
    'obráz',
    'hlas',
    'zpráv',
    'مراجعة',
    'صور',
    'بحث',
    'رسائل',
    'نموذج',
    'समीक्षा',
    'मॉडल',
  ],
];
export const SPEND = [
  ...['spend', 'spent', 'budget', 'ausgab', 'ausgegeb', 'gasto', 'gastad', 'presup', 'orçament', 'dépens', 'spesa'],
  ...['支出', '花费', '花費', '消费', '消費', '지출', '예산', '预算', '預算', '予算'],
  ...[
    'uitgave',
    'uitgeg',
    'besteed',
    'utgift',
    'harca',
    'bütçe',
    'wydat',
    'budżet',
    'pengeluaran',
    'anggaran',
    'chi tiêu',
    'ngân sách',
    'расход',
    'трат',
    'бюджет',
    'útrat',
    'výdaj',
    'إنفاق',
    'ميزانية',
    'खर्च',
  ],
];
export const COST = [
  ...[
    'cost',
    'billed',
    'charged',
    'costs',
    'kosten',
    'coût',
    'costo',
    'coste',
    'custo',
    'costi',
    '비용',
    '费用',
    '費用',
    '成本',
    '料金',
    'コスト',
  ],
  ...['kostnad', 'maliyet', 'koszt', 'biaya', 'chi phí', 'стоимост', 'вартіст', 'náklad', 'تكلفة', 'लागत'],
];
/** How far OpenAI trusts an organization. */
export const TIER = [
  'tier',
  'stufe',
  'nivel',
  'niveau',
  'nível',
  'livello',
  '등급',
  '层级',
  '級別',
  '等级',
  '階層',
  'ティア',
  ...['nivå', 'kademe', 'seviye', 'poziom', 'tingkat', 'cấp độ', 'уровен', 'рівен', 'úroveň', 'مستوى'],
];
/** What is said of each day. */
export const DAILY = [
  ...['daily', 'by day', 'per day', 'per-day', 'each day', 'day by day', 'every day', 'täglich', 'pro tag', 'nach tag'],
  ...[
    'quotidien',
    'par jour',
    'journali',
    'diari',
    'diári',
    'por día',
    'por dia',
    'giornalier',
    'al giorno',
    'day-by-day',
  ],
  ...['tages', 'je tag', 'tag für tag', 'jour par jour', 'día a día', 'dia a dia', 'giorno per giorno'],
  ...['일일', '일별', '하루', '매일', '每日', '每天', '按日', '按天', '日別', '毎日', '1日あたり', '1日ごと'],
  ...['날짜별', '일자별', '逐日', '日ごと', '日次'],
  ...[
    'dagelijks',
    'per dag',
    'daglig',
    'günlük',
    'dzienn',
    'harian',
    'per hari',
    'hằng ngày',
    'hàng ngày',
    'theo ngày',
    'mỗi ngày',
    'дневн',
    'денн',
    'по дням',
    'по днях',
    'за днями',
    'güne göre',
    'według dni',
    'po dnech',
    'denní využ',
    'denní použ',
    'denní spotř',
    'يومي',
    'दैनिक',
    'päivittäi',
    'รายวัน',
  ],
];
export const RELOAD = [
  ...[
    'reload',
    'top-up',
    'topping up',
    'top up',
    'topup',
    'recharge',
    'refill',
    'replenish',
    'auflad',
    'aufgelad',
    'nachlad',
    'neulad',
    'nachfüll',
    'auffüll',
  ],
  ...[
    'recarga',
    'recarreg',
    'reabastec',
    'ricaric',
    'rechargement',
    'réapprovision',
    'reintegr',
    '충전',
    '리로드',
    '充值',
    '续充',
    '儲值',
    '加值',
    '续费额度',
  ],
  ...['チャージ', 'リロード', '補充'],
  ...[
    'herlad',
    'opwaard',
    'opwaarder',
    'bijvul',
    'aanvul',
    'påfyll',
    'fyll på',
    'otomatik yükle',
    'yeniden yükle',
    'bakiye yükle',
    'kredi yükle',
    'doładow',
    'uzupełni',
    'isi ulang',
    'nạp lại',
    'nạp tự động',
    'tự động nạp',
    'пополн',
    'поповн',
    'dobíj',
    'dobit',
    'doplň',
    'isian ulang',
    'شحن',
    'रीचार्ज',
    'रिचार्ज',
  ],
];
export const BUY = [
  ...['buy', 'purchas', 'kauf', 'achat', 'achet', 'compra', 'acquist', 'aankoop', '구매', '购买', '購買', '購入'],
  ...[
    'kopen',
    'köpa ',
    'satın al',
    'zakup',
    'membeli',
    'pembelian',
    'mua tín',
    'покуп',
    'купить',
    'купити',
    'nákup',
    'شراء',
    'खरीद',
  ],
];
/** Credit that was given, each with its own end. */
export const GRANTS = [
  ...['toegekend', 'tilldelad', 'przyznan', 'hibe', 'hibah', 'được cấp', 'предоставлен', 'надан', 'udělen', 'منح'],
  ...['crédits accordés', 'créditos otorgados', 'créditos concedidos'],
  ...['grant', 'promotional credit', 'free credit', 'zuschüsse', 'gutschriften', 'octroi', 'concesion', 'concess'],
  ...['크레딧 부여', '크레딧 지급', '赠金', '赠送额度', '贈送', 'クレジット付与', '付与'],
];
/** What is bought by itself: not a subscription that renews itself, not an automatic payment of a bill. */
export const BOUGHT = [...RELOAD, ...BUY, 'add credit'];
export const AUTOMATIC = ['auto', '자동', '自动', '自動', ...['otomat', 'tự động', 'авто', 'تلقائي', 'स्वचालित']];

/** A list with nothing to press in it tells what a plan, a page or a person may have. */
export const TOLD = ':is(ul, ol):not(:has(button:not([aria-label]), input, a, [role])) li';

/** The title of a part that folds: it says of what, whether the part is open or not. */
export const FOLD = 'summary, button[aria-expanded]:not([aria-haspopup])';
export const FOLDED: Evidence[] = [
  { longer: 60, weight: 'never' },
  { shape: 'sentence', weight: 'never' },
  { words: ['“', '"', '«', '„', '「'], match: 'part', weight: 'never' },
  { within: 'nav, aside, footer, blockquote, table', weight: 'never' },
];

/** The head of a column, not of a row. */
export const COLUMN = 'thead, tr:not(:has(td)) > th, [role="columnheader"]';

/** Something to press or a meter. What only explains is none. */
const PART = ':is(button, input, progress, meter, [role]):not([role="tooltip"], [hidden])';

/** What is no label of anything the page shows: things to press, messages, prose, what stands at the edge of a page. */
const label = (pressed: string): Evidence[] => [
  {
    within: `${pressed}, nav, aside:not(main aside), footer, blockquote, details:not([open]), [role="tab"], [role="menu"], [role="listbox"], [role="alert"], [role="status"]`,
    weight: 'never',
  },
  { longer: 50, weight: 'never' },
  { shape: 'sentence', weight: 'never' },
  // What holds several things to press, or meters, is more than one control.
  {
    is: `:has(${PART} ~ ${PART})`,
    weight: 'never',
  },
  // A text that quotes a label is not the label.
  { words: ['“', '"', '«', '„', '「'], match: 'part', weight: 'never' },
];
export const LABEL = label('button, [role="button"], a');
/** A label that is known by the number beside it may be in a row that is pressed as a whole: both are in it, each in its box. */
export const LABEL_OF_NUMBER = label(':is(button, [role="button"], a):not(:has(:not(svg, svg *) + :not(svg, svg *)))');

/**
 * How labels name five hours, a week and a month, in the plain form in which texts are compared (no accents, small
 * letters). "@" is where the words of a language that is not here are put in. Five hours are five of something: not
 * 5.3, not GPT-5, not the five of "5 h 12 min". Seven days are a week, whatever they are called.
 */
export const HOURS = {
  span: 'hours',
  pattern:
    '(?<![\\d.,:/-])(?:5|five|funf|cinq|cinco|cinque|다섯|五)\\s?-?\\s?(?:h|hrs?|hours?|std|stunden?|horas?|heures?|ore|시간|小时|小時|時間@)(?!\\p{L}*\\.?\\s?\\d)',
} as const;
export const WEEK = {
  span: 'week',
  pattern:
    '(?<![a-z])(?:week|woch|wekelijks|tygod|тижн|seman|semain|hebdo|settiman|주간|매주|주별|이번 주|주 단위|周|週@)|(?<![\\d.,])7\\s?-?\\s?(?:day|tag|jour|dia|giorn|일|天|日)',
} as const;
export const MONTH = {
  span: 'month',
  pattern: '(?<![a-z])(?:month|monat|mensu|mensa|월간|매월|월별|每月|月間@)',
} as const;

/** A label and its sum in one text: "Balance: $7.21". */
export const ENDS_WITH_MONEY = String.raw`^[^\d$€£¥]+(?:-?[$€£¥]\s?-?[\d.,]+|-?[\d.,]+\s?[$€£¥])$`;

export const BEGINS_WITH_MONEY = String.raw`^-?[$€£¥]\s?-?[\d.,]+\s\p{L}[^$€£¥%]*$`;

/** How months begin, in plain form … */
const BEGIN = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec', 'mai', 'okt', 'dez'],
  ...['fev', 'avr', 'juin', 'aout', 'ene', 'abr', 'ago', 'set', 'out', 'dic', 'gen', 'giu', 'lug', 'ott'],
  ...['ocak', 'subat', 'nisan', 'hazir', 'temmuz', 'agust', 'eylul', 'ekim', 'kasim', 'aralik', 'desem', 'augustus'],
  ...['stycz', 'lutego', 'kwiet', 'czerw', 'lipca', 'sierp', 'wrzes', 'pazdz', 'listop', 'grudn', 'unor', 'brezn'],
  ...[
    'dubna',
    'kvetn',
    'cervn',
    'cervenc',
    'srpn',
    'rijn',
    'prosinc',
    'янв',
    'фев',
    'марта',
    'апр',
    'июн',
    'июл',
    'авг',
  ],
  ...[
    'сент',
    'окт',
    'нояб',
    'дек',
    'січ',
    'лют',
    'берез',
    'квіт',
    'травн',
    'черв',
    'липн',
    'серп',
    'верес',
    'жовт',
    'груд',
  ],
];
/** … and what is one only if it is all of a word. */
const SHORT = [
  ...['mrt', 'mei', 'maj', 'des', 'oca', 'sub', 'nis', 'haz', 'tem', 'agu', 'eyl', 'eki', 'kas', 'ara', 'sty', 'lut'],
  ...[
    'kwi',
    'cze',
    'lip',
    'sie',
    'wrz',
    'paz',
    'lis',
    'gru',
    'unora',
    'bre',
    'kve',
    'cer',
    'srp',
    'zar',
    'zari',
    'rij',
  ],
  ...['мар', 'мая', 'маи', 'сен', 'бер', 'трав', 'лип', 'вер', 'лист', 'thg', 'thang'],
];
const MONTHS = String.raw`${BEGIN.join('|')}|(?:${SHORT.join('|')})(?!\p{L})`;

/** The name of a month: "June spend", "11月の支出". */
export const A_MONTH = String.raw`(?<!\p{L})(?:${MONTHS}|march)\p{L}*(?!\p{L})|\d ?[月월]`;

/** A day without its year: "Nov 21", "21. nov", "11月21日". What happened then is an entry of a history. */
export const DATED = {
  pattern: String.raw`(?<!\p{L})(?:${MONTHS})\p{L}*\.? \d{1,2}(?!\d)|(?<!\d)\d{1,2}\.? (?:de )?(?:${MONTHS})|\d ?[月월] ?\d{1,2} ?[日일]|(?<!\d)\d{1,2}/\d{1,2}(?!\d)`,
} as const;
