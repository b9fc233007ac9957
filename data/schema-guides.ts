/** What the two guides must carry: the meter map and the troubleshooter. Used as data/schema.ts is. */
import { z } from 'zod';
import { METERS } from './meters.ts';
import { PAGE_IDS } from './page-ids.ts';
import { slug } from './schema.ts';

const CELLS = /^([A-C])([1-9]\d?)(?::([A-C])\2)?$/;

/** A cell of the meter map, or cells side by side, as [column, row, columns], counted from 0. */
const cells = z
  .string()
  .regex(CELLS, 'write a cell ("B2"), or cells side by side ("A4:B4")')
  .transform((text): [column: number, row: number, columns: number] => {
    const [, first = 'A', row = '1', last = first] = CELLS.exec(text) ?? [];
    const column = first.charCodeAt(0) - 65;
    return [column, Number(row) - 1, last.charCodeAt(0) - 65 - column + 1];
  })
  .refine(([, , columns]) => columns > 0, 'the cell on the left comes first');

/** Where something stands in the picture: in a wide window, and in the popup. */
const standing = { wide: cells, narrow: cells };
const sentence = z.string().min(10);
const behind = {
  /** The answers behind it, the main one first. */
  answers: z.array(slug).min(1, 'name the answer behind it'),
  /** What we are not sure of. Needed where the main answer's confidence is not high. */
  unsure: sentence.optional(),
};

/** data/meter-map.yaml: the picture of every meter. */
export const meterMap = z.strictObject({
  /** Said on the line between the two sides. */
  between: sentence,
  sides: z
    .array(
      z.strictObject({
        id: slug,
        name: z.string().min(2),
        /** What one does that is counted or charged. */
        spenders: z.array(z.strictObject({ id: slug, name: z.string().min(3), ...standing })).min(1),
        meters: z.array(
          z.strictObject({
            meter: z.enum(METERS),
            ...standing,
            /** The least one should know of it, in the picture itself. */
            brief: z.string().min(5).max(70),
            /** What it is made of, in the picture too. */
            parts: z.array(z.string().min(5).max(40)).optional(),
            /** Its turn, where several are used one after the other. */
            turn: z.int().min(1).max(3).optional(),
            spentBy: sentence,
            order: sentence,
            refill: sentence,
            shown: sentence,
            /** The pages that show it. In the picture it stands inside the first. */
            pages: z.array(z.enum(PAGE_IDS)),
            ...behind,
          }),
        ),
        pages: z.array(
          z.strictObject({
            page: z.enum(PAGE_IDS),
            /** What it shows, where it holds no meter. */
            view: z.strictObject({ ...standing, says: z.string().min(5).max(60) }).optional(),
            /** What it cannot see: the end of a sentence that begins "Not here:". */
            blind: z.string().min(5).max(100),
            ...behind,
          }),
        ),
      }),
    )
    .length(2),
  /** From a spender or a meter to a meter; `shows`: from a page. */
  arrows: z.array(z.strictObject({ from: slug, to: z.enum(METERS), as: z.enum(['spends', 'refills', 'shows']) })),
});

/** data/troubleshooter/questions.yaml: what is asked, in order. */
export const questions = z
  .array(
    z.strictObject({
      id: slug,
      ask: z.string().min(5).max(80),
      options: z
        .array(
          z.strictObject({
            id: slug,
            says: z.string().min(2).max(100),
            /** More words for whoever is not sure that this is meant. */
            hint: z.string().min(3).max(120).optional(),
            /** Offered only after one of these choices, for each earlier question named. */
            after: z.record(slug, z.array(slug).min(1)).optional(),
          }),
        )
        .min(2),
    }),
  )
  .min(1);

/** data/troubleshooter/table.yaml: a row is the choices it needs, by question, and the verdict they lead to. */
export const decisions = z
  .array(z.object({ verdict: slug }).catchall(z.union([slug.transform((id) => [id]), z.array(slug).min(1)])))
  .min(1);

/** The front matter of data/troubleshooter/verdicts/<id>.md. Its days are those of the answers and facts it rests on. */
export const verdict = z.strictObject({
  title: z.string().min(10).max(90),
  /** The meter it is about. Left out where no meter said no. */
  meter: z.enum(METERS).optional(),
  ...behind,
  /** Errors this verdict explains, by the ids of data/errors. */
  errors: z.array(slug).default([]),
});

export type MeterMap = z.output<typeof meterMap>;
export type Cells = MeterMap['sides'][number]['meters'][number]['wide'];
export type Questions = z.output<typeof questions>;
export type Decision = z.output<typeof decisions>[number];
export type Verdict = z.output<typeof verdict>;
