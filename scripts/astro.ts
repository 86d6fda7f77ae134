// Runs an Astro command with nothing sent anywhere: `node scripts/astro.ts build`.
import { fileURLToPath } from 'node:url';
import { buildFolders } from './lib/build-folders.ts';
import { startAhead } from './lib/record-thread.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

if (process.argv[2] === 'build') startAhead(buildFolders(fileURLToPath(new URL('..', import.meta.url))).content);

const command = new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href;
await import(command);
