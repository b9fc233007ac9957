/** The content as it stands, for tests of what rests on it. */
import type { Known } from '../../scripts/content/behind.ts';
import { compile } from '../../scripts/content/compile.ts';

export async function knownContent(): Promise<Known> {
  const { problems, content } = await compile(new URL('../../data/', import.meta.url));
  if (problems.length > 0) throw new Error(`The content has problems: ${problems.join('\n')}`);
  return {
    answers: content.answers,
    slugs: new Set(content.answers.map(({ slug }) => slug)),
    facts: new Map(content.facts.map((fact) => [fact.id, fact])),
    used: new Set(),
    errors: new Set(content.errors.map(({ id }) => id)),
  };
}
