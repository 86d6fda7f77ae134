// Checks the content, builds the site and its search index, and serves the result on this machine.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildFolders } from './lib/build-folders.ts';
import { siteAddress } from './lib/site-address.ts';
import { serveSite } from './lib/static-server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = buildFolders(root);

console.log('Checking the content, building the site and its search index…');
const build = spawnSync(process.execPath, ['scripts/astro.ts', 'build'], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) {
  if (existsSync(folders.finished)) console.error('The last finished site is still in dist/.');
  process.exit(build.status ?? 1);
}

const { base } = siteAddress(folders.content);
const server = await serveSite(folders.finished, base, Number(process.env['PORT'] ?? 4321));
console.log(`\nThe site is ready at ${server.address}\nPress Ctrl+C to stop.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
