import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { buildFolders } from './scripts/lib/build-folders.ts';
import { siteAddress } from './scripts/lib/site-address.ts';
import { siteIntegration } from './scripts/site-integration.ts';

// Nothing is sent anywhere, and a build needs no network.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
// Astro reads variables of these names in place of its own settings; some hosts and test runners set them.
delete process.env.BASE_URL;
delete process.env.SITE;
delete process.env.ASSETS_PREFIX;
delete process.env.DEV;
delete process.env.PROD;
delete process.env.MODE;

const folders = buildFolders(fileURLToPath(new URL('.', import.meta.url)));
const { site, base } = siteAddress(folders.content);

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  outDir: folders.working,
  cacheDir: folders.cache,
  // White space between words and links counts, as in HTML; the default would join them.
  compressHTML: true,
  build: { concurrency: 8, inlineStylesheets: 'never', format: 'directory' },
  image: { service: passthroughImageService() },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Small scripts stay files of their own: the policy (scripts/lib/security-policy.ts) allows no inline ones.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [mdx(), siteIntegration(folders)],
});
