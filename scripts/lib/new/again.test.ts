import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { again } from './again.ts';
import { readFlags } from './flags.ts';

const texts = [
  'Better attendance',
  'It’s $HOME, `date` and "quotes"',
  "the board's",
  '!!',
  'a\nb\\c',
  '--',
  '--dry-run',
  '',
];

it('writes a line that a shell gives back letter by letter', () => {
  const given = texts.map((text, i) => ({ path: ['notes', i], text }));
  const line = again('plan', [{ path: ['content'], text: "/o'neill/content" }, ...given]);
  expect(line).toMatch(/^npm run new -- plan --content '/);
  const script = line.replace(
    'npm run new --',
    `'${process.execPath}' -e 'console.log(JSON.stringify(process.argv.slice(1)))' --`,
  );
  const args = JSON.parse(execFileSync('sh', ['-c', script], { encoding: 'utf8' })) as string[];
  const read = readFlags(args, ['dry-run']);
  expect(read).toMatchObject({ kind: 'plan', wrong: [] });
  expect(read.fields.map((f) => f.text)).toEqual(["/o'neill/content", ...texts]);
});
