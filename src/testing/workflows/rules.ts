import type { Job, Step, Workflow } from './workflow.ts';

const writes = (permissions: Job['permissions']): boolean =>
  typeof permissions === 'string' || Object.values(permissions ?? {}).some((level) => level === 'write');

const triggers = (on: unknown): string[] =>
  typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys((on ?? {}) as object);

/** What a step runs: a shell’s lines, or those of `actions/github-script`. */
const scriptOf = (step: Step): string => `${step.run ?? ''}\n${String(step.with?.['script'] ?? '')}`;

function stepProblems(step: Step, privileged: boolean): string[] {
  const problems: string[] = [];
  const { uses = '' } = step;
  if (uses !== '' && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses))
    problems.push(`${uses} is not pinned to a full commit`);
  if (scriptOf(step).includes('${{')) problems.push('a script has text put into it: hand it over in env');
  if (uses.startsWith('actions/checkout@')) {
    if (step.with?.['persist-credentials'] !== false) problems.push('the checkout leaves its token behind');
    if (privileged) problems.push('a run with the rights of this repository checks code out');
  }
  return problems;
}

/**
 * What in a workflow could hand this repository to a stranger, or leave a run going for hours; empty where nothing does.
 * `text` is the file, for what the parsed workflow no longer has.
 */
export function workflowProblems(text: string, workflow: Workflow): string[] {
  const problems: string[] = [];
  const on = triggers(workflow.on);
  const fromStrangers = on.includes('pull_request');
  const privileged = on.includes('workflow_run');
  if (on.includes('pull_request_target')) problems.push('pull_request_target gives its rights to what strangers send');
  if (JSON.stringify(workflow.permissions) !== '{}') problems.push('the workflow does not begin with no permissions');
  if (workflow.concurrency === undefined) problems.push('no concurrency is set');
  if (/\$\{\{[^}]*\bsecrets\b/.test(text)) problems.push('a secret is read');
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const say = (problem: string) => problems.push(`${name}: ${problem}`);
    if (job.permissions === undefined) say('no permissions are set');
    if (fromStrangers && writes(job.permissions)) say('a run for strangers may write');
    if (!(Number(job['timeout-minutes']) <= 60)) say('no limit of an hour or less is set');
    if (/-latest$/.test(job['runs-on'] ?? '')) say('the machine it runs on is not named by its version');
    for (const problem of (job.steps ?? []).flatMap((step) => stepProblems(step, privileged))) say(problem);
  }
  for (const [line] of text.matchAll(/^.*\buses:.*$/gm))
    if (!/# v\d+\.\d+\.\d+$/.test(line)) problems.push(`no version stands beside ${line.trim()}`);
  return problems;
}
