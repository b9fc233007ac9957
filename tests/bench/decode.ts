/**
 * How long a paste takes: naming the errors in it, and taking its secrets out. Each kind of paste at one megabyte and
 * at ten, because what matters is that ten cost ten times as much and no more.
 */
import { adviceIn } from '../../lib/advice/advice.ts';
import { ask } from '../../lib/ask/ask.ts';
import { decodeErrors } from '../../lib/decode/errors.ts';
import { mask } from '../../lib/mask/mask.ts';
import { median, type Row, spreadOf } from './table.ts';

const MEGABYTE = 1_000_000;
const RUNS = 11;
/** A popup's first paste is slower than the next ones: said apart. */
const WARM_UP = 5;

const ERROR =
  "openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'type': 'insufficient_quota', 'code': 'insufficient_quota'}}\n";
const LINE = (n: number) =>
  `2026-11-23T12:00:${n % 60}.123Z INFO worker-${n} /srv/app/module_${n}.py GET https://example.com/v1/items/${n} 200 in ${n % 97} ms\n`;

/** Pastes as people have them, and pastes made to be slow. */
const PASTES: Record<string, (length: number) => string> = {
  'a log': (length) => fill(length, LINE),
  'nothing but errors': (length) => fill(length, () => ERROR),
  'JSON in JSON with colours': (length) =>
    fill(length, (n) => JSON.stringify(JSON.stringify(`\u001b[31m${LINE(n)}\u001b[0m`))),
  Chinese: (length) => fill(length, () => '请求失败：额度不足，请稍后再试。工作区的额度'),
  'almost old advice': (length) => fill(length, () => 'sora credit buy video codex pro plus not '),
  'almost errors': (length) =>
    fill(length, () => 'insufficient_quot exceeded your current quot rate limit reached fo '),
  'almost secrets': (length) => fill(length, () => 'sk-sk-proj-eyJhb.eyJ-org-a@b@c.d-token: Bearer '),
};

function fill(length: number, piece: (n: number) => string): string {
  const pieces: string[] = [];
  for (let n = 0, sum = 0; sum < length; n++) sum += pieces[pieces.push(piece(n)) - 1]?.length ?? 0;
  return pieces.join('').slice(0, length);
}

function times(text: string, work: (text: string) => unknown, runs = RUNS): number[] {
  for (let n = 0; n < WARM_UP; n++) work(text);
  return Array.from({ length: runs }, () => {
    const begun = performance.now();
    work(text);
    return performance.now() - begun;
  });
}

export function pasteTimes(): Row[] {
  const begun = performance.now();
  decodeErrors('');
  const prepared = performance.now() - begun;
  const log = fill(MEGABYTE, LINE) + ERROR;
  const first = performance.now();
  decodeErrors(log);
  const cold = performance.now() - first;
  return [
    {
      what: 'Preparing the decoder',
      value: `${prepared.toFixed(0)} ms`,
      why: 'once, when the popup has nothing else to do',
    },
    {
      what: 'Naming the errors: a log, 1 MB, the very first time',
      value: `${cold.toFixed(0)} ms`,
      why: 'before the engine has compiled anything',
    },
    ...rows('Naming the errors', decodeErrors, 20),
    ...rows('Taking secrets out', mask),
    ...rows('Finding old advice', adviceIn),
    ...rows('All of it, with search', ask),
  ];
}

function rows(title: string, work: (text: string) => unknown, budget?: number): Row[] {
  return Object.entries(PASTES).flatMap(([name, make]) => {
    const one = times(make(MEGABYTE), work);
    const ten = median(times(make(10 * MEGABYTE), work, 3));
    const holds = budget === undefined ? {} : { budget: `${budget} ms`, holds: median(one) <= budget };
    return [
      {
        what: `${title}: ${name}, 1 MB`,
        value: `${median(one).toFixed(1)} ms`,
        spread: spreadOf(one),
        ...holds,
        why: 'in Node',
      },
      {
        what: `${title}: ${name}, 10 MB against ten times 1 MB`,
        value: (ten / 10 / median(one)).toFixed(2),
        why: '1 is linear; garbage and caches make it vary',
      },
    ];
  });
}
