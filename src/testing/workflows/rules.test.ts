import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../finished-site.ts';
import { workflowProblems } from './rules.ts';
import { workflows, type Workflow } from './workflow.ts';

test.each(workflows.map((w) => [w.name, w] as const))('%s gives nothing away', (_name, { text, workflow }) => {
  expect(workflowProblems(text, workflow)).toEqual([]);
});

const pin = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const sound = `on: pull_request
permissions: {}
concurrency: check
jobs:
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${pin} # v7.0.1
        with:
          persist-credentials: false
      - run: echo "$TITLE"
        env:
          TITLE: \${{ github.event.pull_request.title }}
`;
const problemsOf = (text: string) => workflowProblems(text, parse(text) as Workflow);

test('a sound workflow has no problems', () => {
  expect(problemsOf(sound)).toEqual([]);
});

describe('the rules can fail', () => {
  const cases: [string, string, string][] = [
    ['on: pull_request', 'on: pull_request_target', 'pull_request_target gives its rights to what strangers send'],
    ['permissions: {}', 'permissions: write-all', 'the workflow does not begin with no permissions'],
    ['permissions: {}\n', '', 'the workflow does not begin with no permissions'],
    ['concurrency: check\n', '', 'no concurrency is set'],
    ['TITLE: ${{ github.event.pull_request.title }}', 'KEY: ${{ secrets.KEY }}', 'a secret is read'],
    ['    permissions:\n      contents: read\n', '', 'check: no permissions are set'],
    ['contents: read', 'contents: write', 'check: a run for strangers may write'],
    ['    timeout-minutes: 5\n', '', 'check: no limit of an hour or less is set'],
    ['ubuntu-24.04', 'ubuntu-latest', 'check: the machine it runs on is not named by its version'],
    ['persist-credentials: false', 'fetch-depth: 0', 'check: the checkout leaves its token behind'],
    ['"$TITLE"', '${{ github.head_ref }}', 'check: a script has text put into it: hand it over in env'],
    [pin, 'v7', 'check: actions/checkout@v7 is not pinned to a full commit'],
    [' # v7.0.1', '', `no version stands beside - uses: actions/checkout@${pin}`],
    [
      'on: pull_request',
      'on: { workflow_run: { workflows: [Check] } }',
      'check: a run with the rights of this repository checks code out',
    ],
  ];
  test.each(cases)('%j as %j', (from, to, problem) => {
    expect(sound).toContain(from);
    expect(problemsOf(sound.replace(from, () => to))).toEqual([problem]);
  });
});

test('one action has one version in all workflows, the one that the guide names', () => {
  const uses = workflows.flatMap(({ text }) => [...text.matchAll(/uses: (\S+)@(\S+) # (\S+)/g)]);
  const used = new Set(uses.map(([, action, commit, version]) => `${action} ${version} ${commit}`));
  const guide = readFileSync(join(root, 'docs/rebuild.md'), 'utf8');
  const named = [...guide.matchAll(/^\| `(\S+)`\s+\| (v\S+)\s+\| `(\S+)` \|$/gm)].map((m) => m.slice(1).join(' '));
  expect(named.length).toBeGreaterThan(5);
  expect([...used].sort()).toEqual(named);
});
