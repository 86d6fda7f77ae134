import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'import-'));
  await cp(resolve('src/testing/fixtures/gate/base'), join(dir, 'content'), { recursive: true });
});
afterAll(() => rm(dir, { recursive: true }));

/** Runs the command on a file with this text; what it printed, and how it ended. */
async function imported(name: string, bytes: string | Uint8Array, ...flags: string[]) {
  const file = join(dir, name);
  await writeFile(file, bytes);
  const args = [resolve('scripts/import.ts'), file, '--content', join(dir, 'content'), ...flags];
  const ended = await run(process.execPath, args).catch((e: { code: number; stdout: string; stderr: string }) => e);
  const code = 'code' in ended ? ended.code : 0;
  return { code, text: `${ended.stdout}${ended.stderr}`.replaceAll(dir, '') };
}

async function contents(): Promise<Record<string, string>> {
  const names = (await readdir(join(dir, 'content'), { recursive: true, withFileTypes: true }))
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name));
  return Object.fromEntries(await Promise.all(names.map(async (n) => [n, await readFile(n, 'utf8')] as const)));
}

describe('npm run import', { timeout: 60_000 }, () => {
  it('shows what it would do and writes nothing until it is told to', async () => {
    const before = await contents();
    const indicator = Object.keys(before).find((n) => n.endsWith('/school-attendance.json'))!;
    const key = indicator.slice(indicator.indexOf('/indicators/') + 12, -5);
    const source = Object.keys(before)
      .find((n) => n.includes('/sources/'))!
      .replace(/.*\/(.*)\.json/, '$1');
    const table = `indicator,period,value,source,locator\n${key},2005,77.0,${source},para 9\n`;
    const shown = await imported('figures.csv', table);
    expect(shown.code).toBe(0);
    expect(shown.text).toContain('added    1');
    expect(shown.text).toContain('Nothing is written.');
    expect(await contents()).toEqual(before);

    const written = await imported('figures.csv', table, '--yes');
    expect(written).toMatchObject({ code: 0, text: expect.stringContaining('Written.') });
    const after = await contents();
    expect(Object.keys(after).filter((n) => after[n] !== before[n])).toEqual([indicator]);
    expect(after[indicator]).toContain('"value": "77.0"');

    // Once more, it is all published as it stands.
    expect((await imported('figures.csv', table, '--yes')).text).toContain('No file changes');

    const unsound = table.replace('77.0', '770').replace('2005', '2006');
    const refused = await imported('figures.csv', unsound, '--yes');
    expect(refused.code).toBe(1);
    expect(refused.text).toContain('The check would refuse the result, so nothing is written');
    const unread = await imported('figures.csv', `${table}${key},2032,n/a,${source},para 9\n`, '--yes', '--json');
    expect(unread.code).toBe(1);
    expect((JSON.parse(unread.text) as { problems: object[] }).problems).toMatchObject([
      { cell: 'C3', found: '“n/a”' },
    ]);
    expect(await contents()).toEqual(after);
  });

  it('reads a mapping file, and names the line of what is wrong in one', async () => {
    const wrong = join(dir, 'monthly.json');
    await writeFile(wrong, '{\n  "years": "FX",\n  "symbls": { "n/a": "x" }\n}\n');
    const refused = await imported('figures.csv', 'a,b\n', '--mapping', wrong);
    expect(refused.code).toBe(1);
    expect(refused.text).toMatchSnapshot();
  });

  it('ends with one sentence where a folder stands for a file, or none is there', async () => {
    const sentence = async (...args: string[]) => {
      const ended = await run(process.execPath, [resolve('scripts/import.ts'), ...args]).catch(
        (e: { code: number; stderr: string }) => e,
      );
      return { code: 'code' in ended ? ended.code : 0, text: ended.stderr.replaceAll(dir, 'DIR') };
    };
    expect(await sentence(dir)).toEqual({ code: 2, text: 'DIR is a folder: name one file in it.\n' });
    const file = join(dir, 'one.csv');
    await writeFile(file, 'a,b\n1,2\n');
    expect(await sentence(file, '--content', '/nowhere')).toEqual({
      code: 2,
      text: expect.stringMatching(/^The folder \S*nowhere cannot be read: there is none\.\n$/) as string,
    });
  });

  it('ends with one sentence for what is no spreadsheet', async () => {
    expect((await imported('figures.xlsx', new Uint8Array([80, 75, 3, 4, 1, 2, 3]))).text).toMatchSnapshot();
    expect((await imported('figures.csv', new Uint8Array(21 * 1024 * 1024))).text).toMatchSnapshot();
    expect(await imported('figures.csv', 'a', '--yaers', 'FY')).toMatchObject({
      code: 2,
      text: expect.stringContaining('There is no flag --yaers. Did you mean --years?'),
    });
  });
});
