// Every check of the repository, one after the other, whatever the one before it said. The last line counts them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStep, type Step, type StepResult } from './lib/step.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = (path: string) => join('node_modules', path);
const vitest = [tool('vitest/vitest.mjs')];

const steps: readonly Step[] = [
  { name: 'format', command: [tool('prettier/bin/prettier.cjs'), '--check', '.'] },
  { name: 'lint', command: [tool('eslint/bin/eslint.js'), '.'] },
  { name: 'types of pages', command: ['scripts/astro.ts', 'check'] },
  { name: 'types', command: [tool('typescript/bin/tsc'), '--noEmit'] },
  { name: 'unit', command: vitest, project: 'unit' },
  { name: 'content', command: ['scripts/check.ts'] },
  { name: 'build', command: ['scripts/astro.ts', 'build'] },
  { name: 'site', command: vitest, project: 'site', needs: ['build'] },
  { name: 'browser', command: vitest, project: 'browser', needs: ['build'] },
];

mkdirSync(join(root, '.build', 'test-results'), { recursive: true });
const results: StepResult[] = [];
for (const [i, step] of steps.entries()) {
  console.log(`\n── ${i + 1} of ${steps.length}: ${step.name} ──`);
  const missing = step.needs?.find((name) => results.some((r) => r.name === name && r.failed > 0));
  if (missing) console.log(`Not run: it needs “${missing}”, which failed.`);
  results.push(missing ? { name: step.name, passed: 0, failed: 1, seconds: 0, failures: [] } : runStep(step, root));
}

console.log('\n── Summary ──');
for (const r of results) {
  const verdict = `${r.failed > 0 ? 'FAILED' : 'ok'}  ${r.passed} of ${r.passed + r.failed}`;
  console.log(`${r.name.padEnd(16)} ${`${r.seconds.toFixed(1)} s`.padStart(8)}   ${verdict}`);
}
for (const failure of results.flatMap((r) => r.failures)) console.log(`\n${failure}`);
const total = (key: 'passed' | 'failed') => results.reduce((sum, r) => sum + r[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
