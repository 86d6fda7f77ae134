import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeMadeRecord } from './lib/bench/made-record.ts';

const usage = `npm run bench [-- PAGES …]

How long a build takes, as it is on this machine: the gate, all pages, their pictures and the search index, of an
invented record. PAGES is about how many (1000 and 5000 unless said otherwise; each indicator makes two, its own and the
one for frames). Each is built twice: with nothing kept from an earlier build, and with its pictures kept. Pages differ in
weight from site to site, so the seconds are also given for a megabyte of pages. It reports and asserts nothing.`;

const root = fileURLToPath(new URL('..', import.meta.url));
const home = join(root, '.build', 'bench');

interface Run {
  readonly pages: number;
  /** Of all pages together, before compression, in megabytes of a million bytes. */
  readonly weight: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
  readonly check: number;
  readonly finish: number;
}

/** Bytes of all pages of a site. */
const bytesOfPages = (site: string): number =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .reduce((sum, file) => sum + statSync(join(site, file)).size, 0);

/** One build in a process of its own. Throws, with what it printed, where it fails. */
function build(content: string): Run {
  const report = join(home, 'usage.json');
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', new URL('lib/bench/usage.ts', import.meta.url).href, 'scripts/astro.ts', 'build'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: join(home, 'site'), BENCH_USAGE: report },
    },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
  const told = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? Number.NaN);
  const { cpu, kilobytes } = JSON.parse(readFileSync(report, 'utf8')) as { cpu: number; kilobytes: number };
  return {
    pages: told(/(\d+) page\(s\) built/),
    weight: bytesOfPages(join(home, 'site')) / 1e6,
    seconds,
    cpu,
    megabytes: kilobytes / 1024,
    check: told(/Content checked in (\d+) ms/) / 1000,
    finish: told(/for search: done (\d+) ms after/) / 1000,
  };
}

const asked = process.argv.slice(2);
const sizes = asked.length > 0 ? asked.map(Number) : [1000, 5000];
if (sizes.some((n) => !Number.isInteger(n) || n < 2)) {
  console.error(usage);
  process.exit(2);
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores\n`);
const columns = [
  'pages',
  '    kept',
  'MB of pages',
  'wall s',
  's a MB',
  'CPU s',
  'ms CPU a page',
  'peak memory MB',
  'check s',
  'after the last page s',
];
console.log(columns.map((c) => c.padStart(c.length + 2)).join(''));
for (const size of sizes) {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const content = join(home, 'content');
  writeMadeRecord(content, Math.floor(size / 2));
  for (const kept of ['nothing', 'pictures']) {
    const run = build(content);
    const cells = [
      String(run.pages),
      kept,
      run.weight.toFixed(1),
      run.seconds.toFixed(1),
      (run.seconds / run.weight).toFixed(2),
      run.cpu.toFixed(1),
      ((1000 * run.cpu) / run.pages).toFixed(1),
      run.megabytes.toFixed(0),
      run.check.toFixed(1),
      run.finish.toFixed(1),
    ];
    console.log(cells.map((c, i) => c.padStart(columns[i]!.length + 2)).join(''));
  }
}
rmSync(home, { recursive: true, force: true });
rmSync(`${join(home, 'site')}.cache`, { recursive: true, force: true });
