import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFolder } from './folder.ts';
import { formatProblems, gate, judge } from './gate.ts';

const fixtures = fileURLToPath(new URL('../../src/testing/fixtures/gate/', import.meta.url));
const base = await readFolder(`${fixtures}base`);

/**
 * A folder is a case: the files that differ from `base`, and in `message.txt` exactly what the check says of them.
 * `removed.txt` names files of `base` that the case goes without.
 */
async function contentOf(name: string): Promise<Map<string, Uint8Array>> {
  const dir = `${fixtures}cases/${name}`;
  const content = new Map([...base, ...(await readFolder(dir))]);
  content.delete('message.txt');
  if (content.delete('removed.txt'))
    for (const file of (await readFile(`${dir}/removed.txt`, 'utf8')).trim().split('\n')) content.delete(file);
  return content;
}

test('the base, which nothing is wrong with, passes', async () => {
  const { files, problems } = await gate(`${fixtures}base`);
  expect(problems).toEqual([]);
  expect(files.length).toBe(base.size);
});

const cases = await readdir(`${fixtures}cases`);
test.each(cases)('%s is refused, in these words', async (name) => {
  const { problems } = judge(await contentOf(name));
  expect(problems.length).toBeGreaterThan(0);
  const message = formatProblems(problems, { colour: false });
  await expect(`${message}\n`).toMatchFileSnapshot(`${fixtures}cases/${name}/message.txt`);
});

test('the report is coloured only where asked, and says the same', () => {
  const { problems } = judge(new Map());
  const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
  const coloured = formatProblems(problems, { colour: true, folder: 'drafts' });
  expect(coloured).toMatch(escapes);
  expect(coloured.replace(escapes, '')).toBe(formatProblems(problems, { colour: false, folder: 'drafts' }));
});
