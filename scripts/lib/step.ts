import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** One step of the test run: a command, or a vitest project whose tests are counted one by one. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Steps that must have passed; without them this one could only fail for their reason. */
  readonly needs?: readonly string[];
  /** A vitest project: its own tests are counted, not the step. */
  readonly project?: string;
}

export interface StepResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** Counts of a vitest report; `undefined` where vitest stopped before it wrote one. */
export function readCounts(text: string | undefined): { passed: number; failed: number } | undefined {
  if (text === undefined) return undefined;
  const report = JSON.parse(text) as VitestReport;
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** Counts of a step: a run that failed without a failed test (a file that does not load) is one failure. */
export function countStep(
  step: Pick<Step, 'project'>,
  ok: boolean,
  tests: { passed: number; failed: number } | undefined,
): { passed: number; failed: number } {
  if (!step.project) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = tests ?? { passed: 0, failed: 0 };
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

const readIfThere = (file: string) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** Runs a step from `root` with its output shown as it comes. */
export function runStep(step: Step, root: string): StepResult {
  const started = performance.now();
  const report = join(root, '.build', 'test-results', `${step.name}.json`);
  rmSync(report, { force: true });
  const args = [...step.command];
  if (step.project) {
    args.push('run', '--project', step.project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  }
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const counts = countStep(step, status === 0, step.project ? readCounts(readIfThere(report)) : undefined);
  return { name: step.name, ...counts, seconds: (performance.now() - started) / 1000 };
}
