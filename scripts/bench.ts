import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeMadeRecord } from './lib/bench/made-record.ts';
import { writePlainSite } from './lib/bench/plain-site.ts';

/** How often ours and the plain site are built by turns. */
const turns = 3;

const usage = `npm run bench [-- PAGES …]

How long a build takes, as it is on this machine: the gate, all pages, their pictures and the search index, of an
invented record. PAGES is about how many (1000 and 5000 unless said otherwise; each indicator makes two, its own and the
one for frames). It is built once with nothing kept from an earlier build, then ${turns} times with its pictures kept, by turns
with a plain site: as many pages, each of one chart and one table and as heavy as ours are, built by Astro and indexed by
Pagefind, nothing checked, drawn or offered for download. Machines differ, and one machine from hour to hour: how many
times as long ours takes hardly does. Processor time and memory are those of Node, without the search program’s. It
reports and asserts nothing.`;

const root = fileURLToPath(new URL('..', import.meta.url));
const home = join(root, '.build', 'bench');

interface Run {
  readonly pages: number;
  /** Of all pages together, before compression, in megabytes of a million bytes. */
  readonly weight: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
  /** Seconds of the check, and from the last page to the end; none for the plain site. */
  readonly check?: number;
  readonly finish?: number;
}

/** Bytes of all pages of a site. */
const bytesOfPages = (site: string): number =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .reduce((sum, file) => sum + statSync(join(site, file)).size, 0);

/** One program of Node in a process of its own. Throws, with what it printed, where it fails. */
function node(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const report = join(home, 'usage.json');
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', new URL('lib/bench/usage.ts', import.meta.url).href, ...args],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, ...env, BENCH_USAGE: report } },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
  const told = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? Number.NaN);
  const { cpu, kilobytes } = JSON.parse(readFileSync(report, 'utf8')) as { cpu: number; kilobytes: number };
  return { seconds, cpu, megabytes: kilobytes / 1024, told };
}

const pagesBuilt = /(\d+) page\(s\) built/;

function buildOurs(content: string): Run {
  const site = join(home, 'site');
  const { told, ...used } = node(['scripts/astro.ts', 'build'], { CONTENT_DIR: content, OUT_DIR: site });
  return {
    ...used,
    pages: told(pagesBuilt),
    weight: bytesOfPages(site) / 1e6,
    check: told(/Content checked in (\d+) ms/) / 1000,
    finish: told(/for search: done (\d+) ms after/) / 1000,
  };
}

/** From scratch each time: ours builds its pages anew as well. */
function buildPlain(folder: string): Run {
  const site = join(folder, 'dist');
  for (const left of [site, join(folder, '.astro')]) rmSync(left, { recursive: true, force: true });
  const { told, ...used } = node(['node_modules/astro/bin/astro.mjs', 'build', '--root', folder], {
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  const search = node(['node_modules/pagefind/lib/runner/bin.cjs', '--site', site]);
  return {
    pages: told(pagesBuilt),
    weight: bytesOfPages(site) / 1e6,
    seconds: used.seconds + search.seconds,
    cpu: used.cpu + search.cpu,
    megabytes: Math.max(used.megabytes, search.megabytes),
  };
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const asked = process.argv.slice(2);
const sizes = asked.length > 0 ? asked.map(Number) : [1000, 5000];
if (sizes.some((n) => !Number.isInteger(n) || n < 2)) {
  console.error(usage);
  process.exit(2);
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores\n`);
const columns = [
  'pages',
  '         build',
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

function tell(kind: string, run: Run): Run {
  const cells = [
    String(run.pages),
    kind,
    run.weight.toFixed(1),
    run.seconds.toFixed(1),
    (run.seconds / run.weight).toFixed(2),
    run.cpu.toFixed(1),
    ((1000 * run.cpu) / run.pages).toFixed(1),
    run.megabytes.toFixed(0),
    run.check?.toFixed(1) ?? '',
    run.finish?.toFixed(1) ?? '',
  ];
  console.log(cells.map((c, i) => c.padStart(columns[i]!.length + 2)).join(''));
  return run;
}

for (const size of sizes) {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const [content, plain] = [join(home, 'content'), join(home, 'plain')];
  writeMadeRecord(content, Math.floor(size / 2));
  const { pages, weight } = tell('nothing kept', buildOurs(content));
  writePlainSite(plain, pages, (weight * 1e6) / pages);
  const pairs = Array.from({ length: turns }, () => [
    tell('pictures kept', buildOurs(content)).seconds,
    tell('plain site', buildPlain(plain)).seconds,
  ]);
  const times = median(pairs.map(([ours]) => ours!)) / median(pairs.map(([, other]) => other!));
  console.log(`Ours takes ${times.toFixed(1)} times as long as the plain site (medians of ${turns}).\n`);
}
rmSync(home, { recursive: true, force: true });
rmSync(`${join(home, 'site')}.cache`, { recursive: true, force: true });
