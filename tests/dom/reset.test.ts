/** Runs in a browser because Temporal does. Strings have the shapes that were reported of the pages, or that `Intl` writes. */
import { describe, expect, test } from 'vitest';
import { readReset } from '../../lib/time/reset.ts';

const ZONE = 'America/Los_Angeles';
const SINCE = '2026-10-05T10:00';

function read(text: string, language?: string, title?: string, zone = ZONE, since = SINCE): string {
  const reset = readReset(text, title, { language, since: Temporal.ZonedDateTime.from(`${since}[${zone}]`) });
  if (!reset) return 'nothing';
  if (reset.kind === 'moment')
    return `${reset.at.toString({ timeZoneName: 'never' })}${reset.zoneShown ? ' zone' : ''}`;
  if (reset.kind === 'about')
    return `about ${reset.at.toString({ timeZoneName: 'never', smallestUnit: 'minute' })} ${reset.unit}`;
  if (reset.kind === 'date') return `date ${reset.date}`;
  if (reset.kind === 'time') return `time ${reset.time.toString({ smallestUnit: 'minute' })}`;
  return `unclear ${reset.why}`;
}

const shown: Record<string, [text: string, expected: string][]> = {
  en: [
    ['Resets in 4d 7h', 'about 2026-10-09T17:00-07:00 hour'],
    ['Resets in 26d 9h', 'about 2026-10-31T19:00-07:00 hour'],
    ['Resets in 3h 12m', 'about 2026-10-05T13:12-07:00 minute'],
    ['Resets in 45 minutes', 'about 2026-10-05T10:45-07:00 minute'],
    ['Resets in 6 days', 'about 2026-10-11T10:00-07:00 day'],
    ['Resets in 1 week', 'about 2026-10-12T10:00-07:00 week'],
    ['Resets in 1 day and 2 hours', 'about 2026-10-06T12:00-07:00 hour'],
    ['Friday, October 9, 2026 at 2:55:27 PM PDT', '2026-10-09T14:55:27-07:00 zone'],
    ['Sunday, December 20, 2026 at 12:00:00 AM PST', '2026-12-20T00:00:00-08:00 zone'],
    ['Resets Oct 24, 2026 2:45 PM', '2026-10-24T14:45:00-07:00'],
    ['Resets Oct 24 at 2:45 PM', '2026-10-24T14:45:00-07:00'],
    ['Expires 10/29, 12:14 PM PDT', '2026-10-29T12:14:00-07:00 zone'],
    ['Expires Nov 20, 4:23 PM', '2026-11-20T16:23:00-08:00'],
    ['Expires October 22', 'date 2026-10-22'],
    ['Resets Oct 15th', 'date 2026-10-15'],
    ['Resets 15 October', 'date 2026-10-15'],
    ['Resets 2:46 PM', 'time 14:46'],
    ['Resets at 12:05 a.m.', 'time 00:05'],
    ['Resets at 2 PM', 'time 14:00'],
    ['Resets 14:46', 'time 14:46'],
    ['Resets 02:46', 'time 02:46'],
    ['Resets tomorrow at 10:07 AM', '2026-10-06T10:07:00-07:00'],
    ['Resets today at 6:30 PM', '2026-10-05T18:30:00-07:00'],
    ['Resets 2026-10-24 14:45', '2026-10-24T14:45:00-07:00'],
    ['Resets Oct 24, 2026 2:45 PM GMT+2', '2026-10-24T05:45:00-07:00 zone'],
    ['Resets 2026-10-24 14:45 UTC', '2026-10-24T07:45:00-07:00 zone'],
    ['Resets Oct 24, 2026 2:45 PM UTC+05:45', '2026-10-24T02:00:00-07:00 zone'],
    ['Resets Oct 24, 2026, 2:45 PM Pacific Daylight Time', '2026-10-24T14:45:00-07:00 zone'],
    // What could be two things is neither.
    ['Resets 10/9/26', 'unclear order'],
    ['Resets 06/07/26', 'unclear order'],
    ['Resets 10/9, 2:46 PM', 'unclear order'],
    ['Resets Oct 24, 2:45', 'unclear half-day'],
    ['Resets 2:46', 'unclear half-day'],
    ['Resets Oct 24, 2026 2:45 PM CEST', 'unclear zone'],
    ['Resets Oct 24, 2026 2:45 PM EST', 'unclear zone'],
    ['Resets Thursday, October 9, 2026 at 2:55 PM', 'unclear parts'],
    ['Resets Tuesday 2:46 PM', 'unclear parts'],
    ['Resets in 99999999999999999999 weeks', 'unclear year'],
    ['Resets 5 Sep 20, 4:23 PM', 'unclear parts'],
    ['Resets February 30', 'unclear parts'],
    ['Resets Oct 24, 2031 2:45 PM', 'unclear year'],
    ['Resets June 5', 'unclear year'],
    ['Resets in 4h 7d', 'nothing'],
    ['Resets soon', 'nothing'],
    ['58% left', 'nothing'],
    ['', 'nothing'],
  ],
  ko: [
    ['초기화까지 5일 12시간 남았습니다', 'about 2026-10-10T22:00-07:00 hour'],
    ['초기화까지 4시간 20분 남았습니다', 'about 2026-10-05T14:20-07:00 minute'],
    ['2026년 10월 10일 토요일 오전 7시 40분 4초 GMT+9', '2026-10-09T15:40:04-07:00 zone'],
    ['2026년 10월 10일 토요일 오후 7시 40분', '2026-10-10T19:40:00-07:00'],
    ['10월 23일 만료', 'date 2026-10-23'],
    ['10월 23일 오후 4:23 만료', '2026-10-23T16:23:00-07:00'],
    ['오후 2:46에 초기화', 'time 14:46'],
    ['2026. 10. 23. 오후 4:23', '2026-10-23T16:23:00-07:00'],
    ['2026년 10월 10일 금요일 오전 7시 40분', 'unclear parts'],
    ['26. 10. 9. 초기화', 'unclear parts'],
  ],
  'zh-CN': [
    ['4 小时 20 分钟后重置', 'about 2026-10-05T14:20-07:00 minute'],
    ['3天7小时后重置', 'about 2026-10-08T17:00-07:00 hour'],
    ['2026年10月9日星期五 14:55:27', '2026-10-09T14:55:27-07:00'],
    ['2026年10月9日星期五 GMT-7 14:55:27', '2026-10-09T14:55:27-07:00 zone'],
    ['10月9日 14:55 重置', '2026-10-09T14:55:00-07:00'],
    ['10月23日到期', 'date 2026-10-23'],
    ['下午2:46重置', 'time 14:46'],
    ['2026/10/9 14:55', '2026-10-09T14:55:00-07:00'],
    ['明天 10:07 重置', '2026-10-06T10:07:00-07:00'],
    ['10/9 14:55 重置', 'unclear order'],
  ],
  'zh-TW': [
    ['4 小時 20 分鐘後重設', 'about 2026-10-05T14:20-07:00 minute'],
    ['2026年10月9日 星期五 下午2:55:27 [PDT]', '2026-10-09T14:55:27-07:00 zone'],
    ['10月23日到期', 'date 2026-10-23'],
    ['晚上8:30重設', 'time 20:30'],
    ['5 天 3 小時後重設', 'about 2026-10-10T13:00-07:00 hour'],
    ['10月9日 下午2:55', '2026-10-09T14:55:00-07:00'],
  ],
  ja: [
    ['リセット：2026/10/20 10:30', '2026-10-20T10:30:00-07:00'],
    ['2026年10月9日金曜日 14:55:27 JST', 'unclear zone'],
    ['2026年10月9日金曜日 14時55分27秒', '2026-10-09T14:55:27-07:00'],
    ['10月23日に期限切れ', 'date 2026-10-23'],
    ['4 日 7 時間後にリセット', 'about 2026-10-09T17:00-07:00 hour'],
    ['20 分後にリセット', 'about 2026-10-05T10:20-07:00 minute'],
    ['明日 10:07 にリセット', '2026-10-06T10:07:00-07:00'],
    ['午後2:46にリセット', 'time 14:46'],
    ['リセット：２０２６／１０／２０ １０：３０', '2026-10-20T10:30:00-07:00'],
    ['2026年10月9日木曜日 14:55', 'unclear parts'],
  ],
  de: [
    ['Zurücksetzungen 22.10.2026 04:36', '2026-10-22T04:36:00-07:00'],
    ['Freitag, 9. Oktober 2026 um 14:55:27 GMT-7', '2026-10-09T14:55:27-07:00 zone'],
    ['Wird in 4 Tagen und 7 Stunden zurückgesetzt', 'about 2026-10-09T17:00-07:00 hour'],
    ['Zurücksetzung in 4 T. 7 Std.', 'about 2026-10-09T17:00-07:00 hour'],
    ['noch 4 Tage, 7 Stunden', 'about 2026-10-09T17:00-07:00 hour'],
    ['9. Okt., 14:55', '2026-10-09T14:55:00-07:00'],
    ['Läuft am 22. Oktober ab', 'date 2026-10-22'],
    ['morgen um 10:07', '2026-10-06T10:07:00-07:00'],
    ['um 14:46 Uhr', 'time 14:46'],
    ['Zurücksetzung am 05.11.2026 04:36', 'unclear order'],
    ['Donnerstag, 9. Oktober 2026, 14:55', 'unclear parts'],
    ['9. Okt., 14:55 MESZ', 'unclear zone'],
  ],
  fr: [
    ['vendredi 9 octobre 2026 à 14:55:27 UTC−7', '2026-10-09T14:55:27-07:00 zone'],
    ['Réinitialisation le 9 oct. à 14:55', '2026-10-09T14:55:00-07:00'],
    ['dans 4 j 7 h', 'about 2026-10-09T17:00-07:00 hour'],
    ['dans 4 jours et 7 heures', 'about 2026-10-09T17:00-07:00 hour'],
    ['Expire le 22 octobre', 'date 2026-10-22'],
    ['demain à 10:07', '2026-10-06T10:07:00-07:00'],
    ['09/10/2026 14:55', 'unclear order'],
    ['24/10/2026 14:55', '2026-10-24T14:55:00-07:00'],
  ],
  es: [
    ['viernes, 9 de octubre de 2026, 14:55:27 GMT-7', '2026-10-09T14:55:27-07:00 zone'],
    ['Se restablece el 9 de octubre a las 14:55', '2026-10-09T14:55:00-07:00'],
    ['Se restablece en 4 días y 7 horas', 'about 2026-10-09T17:00-07:00 hour'],
    ['Vence el 22 de octubre', 'date 2026-10-22'],
    ['mañana a las 10:07', '2026-10-06T10:07:00-07:00'],
    ['9/10/26, 14:55', 'unclear order'],
  ],
  'pt-BR': [
    ['sexta-feira, 9 de outubro de 2026 às 14:55:27 GMT-7', '2026-10-09T14:55:27-07:00 zone'],
    ['Redefine em 4 dias e 7 horas', 'about 2026-10-09T17:00-07:00 hour'],
    ['9 de out., 14:55', '2026-10-09T14:55:00-07:00'],
    ['Expira em 22 de outubro', 'date 2026-10-22'],
    ['amanhã às 10:07', '2026-10-06T10:07:00-07:00'],
    ['09/10/2026 14:55', 'unclear order'],
  ],
  it: [
    ['venerdì 9 ottobre 2026 alle ore 14:55:27 GMT-7', '2026-10-09T14:55:27-07:00 zone'],
    ['tra 4 giorni, 7 ore e 20 minuti', 'about 2026-10-09T17:20-07:00 minute'],
    ['Scade il 22 ottobre', 'date 2026-10-22'],
    ['domani alle 10:07', '2026-10-06T10:07:00-07:00'],
    ['09/10/26', 'unclear order'],
  ],
  ru: [
    ['пятница, 9 октября 2026 г. в 14:55:27 GMT-7', '2026-10-09T14:55:27-07:00 zone'],
    ['через 4 дня 7 часов 20 минут', 'about 2026-10-09T17:20-07:00 minute'],
    ['4 дн. 7 ч', 'about 2026-10-09T17:00-07:00 hour'],
    ['Истекает 22 октября', 'date 2026-10-22'],
    ['завтра в 10:07', '2026-10-06T10:07:00-07:00'],
    ['09.10.2026 14:55', 'unclear order'],
  ],
  pl: [
    ['piątek, 9 października 2026 14:55:27 GMT-7', '2026-10-09T14:55:27-07:00 zone'],
    ['za 4 dni, 7 godzin i 20 minut', 'about 2026-10-09T17:20-07:00 minute'],
    ['22 października', 'date 2026-10-22'],
    ['9.10.2026, 14:55', 'unclear order'],
  ],
  tr: [
    ['9 Ekim 2026 Cuma 14:55:27 GMT-7', '2026-10-09T14:55:27-07:00 zone'],
    ['4 gün 7 saat 20 dakika', 'about 2026-10-09T17:20-07:00 minute'],
    ['22 Ekim', 'date 2026-10-22'],
  ],
  'ar-EG': [
    ['الجمعة، ٩ أكتوبر ٢٠٢٦ في ٢:٥٥:٢٧ م غرينتش-٧', '2026-10-09T14:55:27-07:00 zone'],
    ['٤ أيام، و٧ ساعات، و٢٠ دقيقة', 'about 2026-10-09T17:20-07:00 minute'],
    ['٢٢ أكتوبر', 'date 2026-10-22'],
    ['٩/١٠/٢٠٢٦', 'unclear order'],
  ],
  th: [
    ['วันศุกร์ที่ 9 ตุลาคม พ.ศ. 2569 เวลา 14 นาฬิกา 55 นาที 27 วินาที GMT-7', '2026-10-09T14:55:27-07:00 zone'],
    ['4 วัน 7 ชั่วโมง และ 20 นาที', 'about 2026-10-09T17:20-07:00 minute'],
    ['22 ตุลาคม', 'date 2026-10-22'],
  ],
  fi: [
    ['perjantai 9. lokakuuta 2026 klo 14.55.27 UTC-7', '2026-10-09T14:55:27-07:00 zone'],
    ['9.10. klo 14.55', 'unclear order'],
    ['klo 14.55', 'time 14:55'],
  ],
};

describe.each(Object.entries(shown))('%s', (language, strings) => {
  test.each(strings)('%s', (text, expected) => {
    expect(read(text, language)).toBe(expected);
  });
});

test('there are enough strings, in enough languages', () => {
  expect(Object.keys(shown).length).toBeGreaterThanOrEqual(12);
  expect(Object.values(shown).flat().length).toBeGreaterThanOrEqual(120);
});

describe('the title of a row', () => {
  const exact = 'Friday, October 9, 2026 at 2:55:27 PM PDT';
  test.each([
    ['is exact where its zone is the reader’s', 'Resets in 4d 4h', exact, ZONE, '2026-10-09T14:55:27-07:00 zone'],
    ['is not, where it names another', 'Resets in 4d 4h', exact, 'Europe/Berlin', 'about 2026-10-09T14:00+02:00 hour'],
    ['is not, where the text says another time', 'Resets in 1d 4h', exact, ZONE, 'about 2026-10-06T14:00-07:00 hour'],
    ['may say less than the text', 'Resets in 4d 4h', 'Weekly limit', ZONE, 'about 2026-10-09T14:00-07:00 hour'],
    ['helps a text that says less', 'Resets October 9', exact, ZONE, '2026-10-09T14:55:27-07:00 zone'],
    ['alone is enough', '', exact, ZONE, '2026-10-09T14:55:27-07:00 zone'],
  ])('%s', (_, text, title, zone, expected) => {
    expect(read(text, 'en', title, zone)).toBe(expected);
  });
});

test('a page in an unknown or a wrong language is read as English', () => {
  for (const language of [undefined, '', 'tlh', 'not a language', 'de', 'ja', 'ko'])
    expect(read('Resets Oct 24, 2026 2:45 PM', language)).toBe('2026-10-24T14:45:00-07:00');
});

describe('when the clocks change', () => {
  test.each([
    // Berlin: 2:30 comes twice on 25 October 2026, and not at all on 28 March 2027.
    ['Sunday, October 25, 2026 at 2:30 AM', 'unclear clock-change'],
    ['Sunday, October 25, 2026 at 2:30 AM CEST', '2026-10-25T02:30:00+02:00 zone'],
    ['Sunday, October 25, 2026 at 2:30 AM CET', '2026-10-25T02:30:00+01:00 zone'],
    ['Sunday, October 25, 2026 at 2:30 AM GMT+1', '2026-10-25T02:30:00+01:00 zone'],
    ['Sunday, March 28, 2027 at 2:30 AM', 'unclear clock-change'],
    ['Sunday, March 28, 2027 at 2:30 AM GMT+1', '2027-03-28T03:30:00+02:00 zone'],
    // Winter time named on a day of summer time.
    ['Friday, October 9, 2026 at 2:55 PM CET', 'unclear zone'],
  ])('%s', (text, expected) => {
    expect(read(text, 'en-GB', undefined, 'Europe/Berlin')).toBe(expected);
  });

  test('a countdown runs through them in true hours', () => {
    const across = read('Resets in 1d 0h', 'en', undefined, 'Europe/Berlin', '2026-10-24T12:00');
    expect(across).toBe('about 2026-10-25T11:00+01:00 hour');
  });
});

/** The same numbers in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ZONES = [
  ...['UTC', 'America/Los_Angeles', 'America/St_Johns', 'America/Sao_Paulo', 'Europe/London', 'Europe/Berlin'],
  ...['Asia/Kathmandu', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Pacific/Chatham', 'Pacific/Tongatapu', 'Africa/Cairo'],
];
const LANGUAGES = [
  'en-US',
  'en-GB',
  'de',
  'fr',
  'es',
  'pt-BR',
  'it',
  'ja',
  'ko',
  'zh-CN',
  'zh-TW',
  'ru',
  'pl',
  'tr',
  'nl',
  'sv',
  'th',
];

test('whatever the language, the zone and the moment: what Intl wrote is read back, or nothing is claimed', () => {
  const next = random(20261125);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  let moments = 0;
  for (let n = 0; n < 1500; n++) {
    const zone = pick(ZONES);
    const language = pick(LANGUAGES);
    const since = Temporal.Instant.fromEpochMilliseconds(Date.UTC(2026, 0, 1) + Math.floor(next() * 365) * 86_400_000);
    const at = since.add({ minutes: Math.floor(next() * 60 * 24 * 30) });
    const options: Intl.DateTimeFormatOptions = pick([
      { dateStyle: 'full', timeStyle: 'long' },
      { dateStyle: 'long', timeStyle: 'short' },
      { dateStyle: 'medium', timeStyle: 'short' },
      { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
      { dateStyle: 'short', timeStyle: 'short' },
    ]);
    const text = new Intl.DateTimeFormat(language, { ...options, timeZone: zone }).format(at.epochMilliseconds);
    const reset = readReset(text, undefined, { language, since: since.toZonedDateTimeISO(zone) });
    const what = `${language} ${zone} ${at}: "${text}"`;
    expect(['moment', 'unclear'], what).toContain(reset?.kind);
    if (reset?.kind !== 'moment') continue;
    moments++;
    // What the text does not show (seconds) is zero.
    expect(Math.abs(reset.at.epochMilliseconds - at.epochMilliseconds), what).toBeLessThan(60_000);
  }
  // Refusals are for digits that may be day/month and for repeated hours: they must stay the smaller part.
  expect(moments).toBeGreaterThan(1200);
});
