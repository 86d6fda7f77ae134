// Runs an Astro command with nothing sent anywhere: `node scripts/astro.ts build`.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

const command = new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href;
await import(command);
