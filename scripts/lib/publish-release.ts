import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';

/** Why nothing was published, in words for whoever asked. */
export class PublishRefusal extends Error {}

/** What every finished site has: without them the build did not end. */
const needed = ['index.html', '404.html', 'sitemap.xml', 'pagefind/pagefind.js'];

const link = (folder: string) => join(folder, 'current');
const releases = (folder: string) => join(folder, 'releases');

/** Names sort by time: `2026-11-22T09-30-00-000Z`. */
const nameAt = (now: Date): string => now.toISOString().replace(/[:.]/g, '-');
const isName = (name: string): boolean => /^\d{4}-\d\d-\d\dT[\d-]+Z$/.test(name);

function currentOf(folder: string): string | undefined {
  const found = lstatSync(link(folder), { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isSymbolicLink()) throw new PublishRefusal(`${link(folder)} is no link: move it away first.`);
  return basename(readlinkSync(link(folder)));
}

/** The sites that are kept, oldest first. Throws a `PublishRefusal` where `current` is no link. */
export function releasesIn(folder: string): readonly { readonly name: string; readonly current: boolean }[] {
  const current = currentOf(folder);
  const names = existsSync(releases(folder)) ? readdirSync(releases(folder)).filter(isName).sort() : [];
  return names.map((name) => ({ name, current: name === current }));
}

const hour = 3_600_000;

/** Removes copies that were begun and, an hour later, never finished: whoever copied was stopped. */
function clearHalfCopies(folder: string, now: Date): void {
  const since = `.${nameAt(new Date(now.getTime() - hour))}`;
  for (const name of readdirSync(releases(folder)))
    if (name.startsWith('.') && isName(name.slice(1)) && name < since)
      rmSync(join(releases(folder), name), { recursive: true, force: true });
}

/** Renaming a link over another is one step: at every moment `current` leads to one whole site. */
function turnTo(folder: string, name: string): void {
  const next = join(folder, `.current-${process.pid}`);
  rmSync(next, { force: true });
  symlinkSync(join('releases', name), next, 'dir');
  renameSync(next, link(folder));
}

/** Removes the oldest sites beyond `keep`, and those that were turned back from: they are not ones to turn back to. */
function clearOld(
  folder: string,
  { keep, last, name }: { keep: number; last: string | undefined; name: string },
): void {
  const [all, left] = [releasesIn(folder), (r: string) => last !== undefined && r > last && r !== name];
  const old = all.filter((r) => !left(r.name)).slice(0, -keep);
  for (const r of [...old, ...all.filter((r) => left(r.name))])
    if (!r.current) rmSync(join(releases(folder), r.name), { recursive: true, force: true });
}

/**
 * Copies a finished site beside those published before, turns to it, and removes the oldest beyond `keep` and those that
 * were turned back from.
 *
 * @param options.warn Told of what could not be removed: the site is published all the same.
 * @returns the name of the published site
 * @throws `PublishRefusal` where the site is not whole; what fails before the turn leaves the last site published
 */
export function publish(
  site: string,
  folder: string,
  { keep, now, warn = () => undefined }: { keep: number; now: Date; warn?: (sentence: string) => void },
): string {
  const missing = needed.filter((file) => !existsSync(join(site, file)));
  if (missing.length > 0) throw new PublishRefusal(`${site} is no finished site, it lacks ${missing.join(' and ')}.`);
  const last = currentOf(folder);
  const name = nameAt(now);
  const [copy, place] = [join(releases(folder), `.${name}`), join(releases(folder), name)];
  if (existsSync(place)) throw new PublishRefusal(`${place} is there already.`);
  mkdirSync(releases(folder), { recursive: true });
  clearHalfCopies(folder, now);
  try {
    cpSync(site, copy, { recursive: true, preserveTimestamps: true });
    renameSync(copy, place);
  } catch (error) {
    rmSync(copy, { recursive: true, force: true });
    throw error;
  }
  turnTo(folder, name);
  try {
    clearOld(folder, { keep, last, name });
  } catch (error) {
    warn(`An old site could not be removed from ${releases(folder)}: ${(error as Error).message}`);
  }
  return name;
}

/** Turns back to the site before the published one, and gives its name. Throws a `PublishRefusal` where there is none. */
export function rollBack(folder: string): string {
  const all = releasesIn(folder);
  const at = all.findIndex((r) => r.current);
  const before = at > 0 ? all[at - 1] : undefined;
  if (!before) throw new PublishRefusal('no site is kept from before the published one.');
  turnTo(folder, before.name);
  return before.name;
}
