import type { CompiledAnswer } from '../../data/compiled.ts';
import { plain } from '../../lib/search/plain.ts';

/** The page that lists what the seed FAQ said and what is so now, in the order of the seed. */
export function changesPage(answers: readonly CompiledAnswer[]): string {
  const changed = answers.filter(({ changes }) => changes.length > 0);
  changed.sort((a, b) => (a.seed ?? 0) - (b.seed ?? 0));
  const sections = changed.map(({ seed, slug, question, changes, sources }) =>
    [
      `## ${seed === undefined ? '' : `${seed} · `}${question}`,
      `\`${slug}\``,
      ...changes.map(({ was, now, since, partly, source }) =>
        [
          `- **Was${partly ? ', and still is in part' : ''}:** ${was}`,
          `- **Now:** ${plain(now)}`,
          `- **Since:** ${since}`,
          `- **Source:** <${sources[source]?.url}>`,
        ].join('\n'),
      ),
    ].join('\n\n'),
  );
  return `# What changed since the seed

The project started from a FAQ of fifty questions, dated 2026-02-12. This page lists each of its claims that is no longer
so, or no longer all there is to say, and some that were made since, with the sentence that replaces it. It is written by
\`npm run changes\` from the answers; a test holds it to them.

${sections.join('\n\n')}
`;
}
