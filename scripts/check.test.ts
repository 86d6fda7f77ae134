import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const fixtures = 'src/testing/fixtures/gate';
const broken = `${fixtures}/cases/json-comment`;

const checkWith = (env: NodeJS.ProcessEnv, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
};
const check = (...args: string[]) => checkWith({}, ...args);

test(
  'the folder is the one given, else CONTENT_DIR, but not where the next commit is asked about',
  { timeout: 60_000 },
  () => {
    const elsewhere = (...args: string[]) => checkWith({ CONTENT_DIR: 'no-such-folder' }, ...args);
    expect(elsewhere().stderr).toBe('The folder no-such-folder cannot be read: there is none.\n');
    expect(elsewhere('package.json').stderr).toBe('The folder package.json cannot be read: it is a file.\n');
    expect(elsewhere(`${fixtures}/base`).status).toBe(0);
    const { stdout, stderr } = elsewhere('--staged');
    expect(stdout + stderr).not.toContain('no-such-folder');
  },
);

test('a folder that nothing is wrong with is counted', { timeout: 60_000 }, () => {
  const { status, stdout } = check(`${fixtures}/base`);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^src\/testing\/fixtures\/gate\/base holds together: .* No problems\.$/m);
});

test(
  'the same problems as text, as JSON and as annotations, each with its place in the guide',
  { timeout: 60_000 },
  () => {
    const text = check(broken);
    const json = check(broken, '--json');
    const beside = check(broken, '--annotations');
    expect([text.status, json.status, beside.status]).toEqual([1, 1, 1]);
    const { folder, problems } = JSON.parse(json.stdout) as {
      folder: string;
      problems: { file: string; line: number; column: number; found: string; guide: string }[];
    };
    expect(problems.length).toBeGreaterThan(0);
    const commands = beside.stdout.split('\n').filter((line) => line.startsWith('::error '));
    expect(commands).toHaveLength(problems.length);
    for (const [i, { file, line, column, found, guide }] of problems.entries()) {
      expect(text.stderr).toContain(`${line}:${column}`);
      expect(text.stderr).toContain(`found     ${found}`);
      expect(commands[i]).toContain(`file=${folder}/${file},line=${line},col=${column},title=`);
      expect(commands[i]).toContain(`Found: ${found}`);
      expect(commands[i]).toContain(`Guide: ${guide}`);
    }
  },
);

test('a command line that cannot be followed is refused with the nearest that can', { timeout: 60_000 }, () => {
  const { status, stderr } = check('--annotation');
  expect(status).toBe(2);
  expect(stderr).toContain('There is no flag --annotation. Did you mean --annotations?');
  expect(check('--json', '--annotations').status).toBe(2);
  expect(check('no-such-folder').stderr).toBe('The folder no-such-folder cannot be read: there is none.\n');
});
