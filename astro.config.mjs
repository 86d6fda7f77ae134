import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { buildFolders } from './scripts/lib/build-folders.ts';
import { directives, scriptSources, styleSources } from './scripts/lib/security-policy.ts';
import { siteAddress } from './scripts/lib/site-address.ts';
import { siteIntegration } from './scripts/site-integration.ts';

// Nothing is sent anywhere, and a build needs no network.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

const folders = buildFolders(fileURLToPath(new URL('.', import.meta.url)));
const { site, base } = siteAddress(folders.content);

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  outDir: folders.working,
  cacheDir: folders.cache,
  build: { concurrency: 8, inlineStylesheets: 'never', format: 'directory' },
  image: { service: passthroughImageService() },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [...directives],
      scriptDirective: { resources: [...scriptSources] },
      styleDirective: { resources: [...styleSources] },
    },
  },
  // Small scripts stay files of their own: the policy allows no inline ones.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [mdx(), siteIntegration(folders)],
});
