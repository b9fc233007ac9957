/**
 * How long the decoder and the masking take on pastes of one, two, five and ten megabytes, and how that grows:
 *   node tests/bench/decode.ts
 * Times depend on the machine; the last column, time a megabyte against that of one megabyte, should stay near 1.
 */
import { ask } from '../../lib/ask/ask.ts';
import { decodeErrors } from '../../lib/decode/errors.ts';
import { mask } from '../../lib/mask/mask.ts';

const MEGABYTE = 1_000_000;
const RUNS = 7;

const ERROR =
  "openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'type': 'insufficient_quota', 'code': 'insufficient_quota'}}\n";
const LOG = (n: number) =>
  `2026-11-23T12:00:${n % 60}.123Z INFO worker-${n} /srv/app/module_${n}.py GET https://example.com/v1/items/${n} 200 in ${n % 97} ms\n`;

/** Pastes of different kinds: an ordinary log, one that is all errors, one long line, escaped colours, Chinese. */
const KINDS: Record<string, (length: number) => string> = {
  log: (length) => fill(length, LOG),
  errors: (length) => fill(length, () => ERROR),
  'one line': (length) => fill(length, LOG).replaceAll('\n', ' '),
  'escaped JSON': (length) => JSON.stringify(JSON.stringify(fill(length * 0.8, (n) => `\u001b[31m${LOG(n)}\u001b[0m`))),
  Chinese: (length) => fill(length, () => '请求失败：额度不足，请稍后再试。工作区的额度'),
  'near misses': (length) => fill(length, () => 'insufficient_quot exceeded your current quot rate limit reached fo '),
  'half keys': (length) => fill(length, () => 'sk-sk-proj-eyJhb.eyJ-org-a@b@c.d-'),
};

function fill(length: number, piece: (n: number) => string): string {
  const pieces: string[] = [];
  for (let n = 0, sum = 0; sum < length; n++) {
    const next = piece(n);
    pieces.push(next);
    sum += next.length;
  }
  return pieces.join('').slice(0, length);
}

function median(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? 0;
}

const begun = performance.now();
decodeErrors('');
console.log(`preparing the decoder: ${(performance.now() - begun).toFixed(1)} ms, once\n`);
decodeErrors(fill(MEGABYTE, LOG));

const works: Record<string, (text: string) => unknown> = { decode: decodeErrors, mask: (text) => mask(text), ask };
console.log(
  `${'what'.padEnd(8)} ${'paste'.padEnd(14)} ${'MB'.padStart(4)} ${'ms'.padStart(8)}   a megabyte, against one`,
);
for (const [what, work] of Object.entries(works))
  for (const [kind, make] of Object.entries(KINDS)) {
    let one = 0;
    for (const size of [1, 2, 5, 10]) {
      const text = make(size * MEGABYTE);
      const ms = median(() => work(text));
      one ||= ms;
      const ratio = (ms / size / one).toFixed(2);
      console.log(
        `${what.padEnd(8)} ${kind.padEnd(14)} ${String(size).padStart(4)} ${ms.toFixed(1).padStart(8)}   ${ratio}`,
      );
    }
  }
