/** What a new file begins as: every field that must be there, empty, so that `npm run content` names each. */

export const answer = (slug: string, topic: string) => `---
slug: ${slug}
question:
ask:
topic: ${topic}
tags: []
meters:
related:
sources:
  - url:
    title:
    date:
ages:
checkedOn:
checkAgainBy:
confidence:
---
`;

export const error = (id: string) => `---
id: ${id}
title:
meter:
gate:
retry:
  helps:
  why:
fix:
  by:
  how:
page:
  url:
  title:
answers:
signatures:
  - { text:, weight: 9 }
sources:
  - url:
    title:
    date:
ages:
checkedOn:
checkAgainBy:
confidence:
---
`;

export const note = (id: string) => `import type { Explainer } from '../schema.ts';

export default {
  id: '${id}',
  page: '',
  shape: '',
  meter: '',
  answer: '',
  source: { url: '', title: '' },
  checkedOn: '',
  checkAgainBy: '',
  revision: 1,
  rank: 0,
  controls: [],
} satisfies Explainer;
`;

/** The words of a note, in a catalogue of data/locales. */
export const noteWords = (id: string) => `  ${id.replaceAll('-', '_')}:
    title:
    text:
    more:
    at:
`;
