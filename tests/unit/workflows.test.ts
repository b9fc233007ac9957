/** The workflows are read by GitHub alone, and late: here at least for what they name, and what they may do. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, '.github', 'workflows');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };

type Step = { uses?: string; run?: string };
type Job = { uses?: string; needs?: string | string[]; permissions?: object; 'runs-on'?: string; steps?: Step[] };
type Workflow = { name: string; on: object; permissions: object; jobs: Record<string, Job> };

const workflows = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const document = parseDocument(text, { strict: true });
  return { file, text, problems: document.errors, workflow: document.toJS() as Workflow };
});

test('there is one for tests and one for releases', () => {
  expect(workflows.map(({ file }) => file)).toEqual(['release.yml', 'test.yml']);
});

describe.each(workflows)('$file', ({ text, problems, workflow }) => {
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, { steps = [] }]) => steps);

  test('is YAML', () => {
    expect(problems).toEqual([]);
    expect(Object.keys(workflow)).toEqual(expect.arrayContaining(['name', 'on', 'permissions', 'jobs']));
  });

  test('runs only scripts that exist', () => {
    const named = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/\bnpm (?:run (?:-\S+ )*([\w:-]+)|(test|start)\b)/g)].map((match) => match[1] ?? match[2] ?? ''),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('takes every action by the hash of its commit, and says its version beside it', () => {
    const used = [...text.matchAll(/^ *-? ?uses: (.+)$/gm)].map(([, action = '']) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used)
      if (action.startsWith('./')) expect(existsSync(join(ROOT, action)), action).toBe(true);
      else expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('every job has steps or calls a workflow, and waits only for jobs that exist', () => {
    for (const [name, { uses, steps = [], needs = [], ...job }] of jobs) {
      expect(uses !== undefined || (steps.length > 0 && job['runs-on'] !== undefined), name).toBe(true);
      for (const step of steps) expect([step.uses, step.run].filter(Boolean), name).toHaveLength(1);
      for (const other of [needs].flat()) expect(Object.keys(workflow.jobs), name).toContain(other);
    }
  });

  test('holds no secret, and may only read; the draft of a release alone may write', () => {
    expect(text).not.toMatch(/\bsecrets\b/);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(jobs.filter(([, { permissions }]) => permissions).map(([name]) => name)).toEqual(
      'draft' in workflow.jobs ? ['draft'] : [],
    );
  });
});

test('the Node of the workflows is the one of package.json', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const named = workflows.flatMap(({ text }) => [...text.matchAll(/(?:node-version: |image: node:)([\d.]+)/g)]);
  expect(named.length).toBeGreaterThan(0);
  expect(new Set(named.map(([, version]) => version))).toEqual(new Set([devDependencies.node]));
});
