import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { clearAbandoned, swapIn, type BuildFolders } from './lib/build-folders.ts';
import { pageFinisher, type PageFinisher } from './lib/finish-pages.ts';
import { finishingPrerenderer } from './lib/finishing-prerenderer.ts';
import { formHosts } from './lib/form-hosts.ts';
import { gateReport } from './lib/gate-report.ts';
import { historyModule } from './lib/history/history-module.ts';
import { layForms } from './lib/lay-forms.ts';
import { headersFile } from './lib/security-policy.ts';
import { serveBuilt } from './lib/serve-built.ts';
import { writeRedirects } from './lib/write-redirects.ts';

/** Says in one line that nothing was built; the report above it says why, so a stack would only be in the way. */
class RefusedContent extends Error {
  constructor(count: string) {
    super(`${count} in the content: nothing was built, and the last finished site is as it was.`);
    this.name = 'RefusedContent';
    this.stack = '';
  }
}

/**
 * Joins the gate, the security policy, the search index and the atomic swap to every `astro build`, whichever way it is
 * started. While editing, the gate reports and the site goes on.
 */
export function siteIntegration(folders: BuildFolders): AstroIntegration {
  let base = '/';
  let site = '';
  let editing = false;
  let finisher: PageFinisher | undefined;
  const check = async (logger: AstroIntegrationLogger) => {
    const started = performance.now();
    const { problems, text } = await gateReport(folders.content);
    if (problems === 0) logger.info(`Content checked in ${Math.round(performance.now() - started)} ms: no problems.`);
    else console.error(`\n${text}\n`);
    return problems;
  };

  return {
    name: 'open-progress',
    hooks: {
      'astro:config:setup': async ({ command, logger, updateConfig }) => {
        editing = command === 'dev';
        const log = historyModule(folders.content, (took, changes) =>
          logger.info(`Changes since the first publication: ${changes}, told in ${took} ms.`),
        );
        updateConfig({ vite: { plugins: [log] } });
        if (command !== 'build') return;
        clearAbandoned(folders);
        process.once('exit', () => rmSync(folders.working, { recursive: true, force: true }));
        const problems = await check(logger);
        if (problems > 0) throw new RefusedContent(problems === 1 ? '1 problem' : `${problems} problems`);
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
        site = config.site ?? '';
      },
      'astro:server:setup': async ({ server, logger }) => {
        if (!editing) return;
        server.middlewares.use(serveBuilt(folders.finished, base));
        await check(logger);
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(folders.content);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folders.content)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void check(logger), 200);
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) =>
          finishingPrerenderer(usual, base, async (pages) => {
            finisher = await pageFinisher(folders, formHosts(folders.content), pages);
            return finisher;
          }),
        );
      },
      'astro:build:done': async ({ logger }) => {
        const old = writeRedirects(folders.working, folders.content, { site, base });
        if (old > 0) logger.info(`Old addresses that lead on: ${old}.`);
        const top = readdirSync(folders.working, { withFileTypes: true }).map((e) =>
          e.isDirectory() ? `${e.name}/` : e.name,
        );
        const hosts = formHosts(folders.content);
        writeFileSync(join(folders.working, '_headers'), headersFile(base, top.sort(), hosts));
        layForms(folders.working);
        const started = performance.now();
        if (!finisher) throw new Error('No page was rendered.');
        const { pictures, fresh, indexed } = await finisher.close();
        const took = Math.round(performance.now() - started);
        logger.info(
          `Laid out ${pictures} pictures, ${fresh} of them newly drawn, and indexed ${indexed} pages for search: done ${took} ms after the last page.`,
        );
        swapIn(folders.working, folders.finished);
        logger.info(`The finished site is in ${folders.finished}.`);
      },
    },
  };
}
