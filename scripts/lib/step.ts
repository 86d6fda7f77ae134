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
  /** What failed and why, a few lines each, for the end of the run: a long log is read from there. */
  readonly failures: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults?: readonly {
    readonly name: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

const colours = /\u001b\[[0-9;]*m/g;
const firstLines = (text: string, count = 12) => text.replace(colours, '').trim().split('\n').slice(0, count);

/** What failed in a vitest report: the file, the test, and the first lines of its message. */
export function failuresIn(text: string | undefined): string[] {
  if (text === undefined) return [];
  return ((JSON.parse(text) as VitestReport).testResults ?? []).flatMap((file) => {
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    const told = failed.map((test) => ({ what: ` › ${test.fullName}`, why: test.failureMessages?.join('\n') ?? '' }));
    if (failed.length === 0 && file.message) told.push({ what: '', why: file.message });
    return told.map(({ what, why }) => [`${file.name}${what}`, ...firstLines(why)].join('\n    '));
  });
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
  const told = step.project ? readIfThere(report) : undefined;
  const counts = countStep(step, status === 0, readCounts(told));
  return {
    name: step.name,
    ...counts,
    seconds: (performance.now() - started) / 1000,
    failures: failuresIn(told).map((failure) => failure.replaceAll(root, '')),
  };
}
