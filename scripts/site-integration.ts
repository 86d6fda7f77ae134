import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { clearAbandoned, swapIn, type BuildFolders } from './lib/build-folders.ts';
import type { PageFinisher } from './lib/finish-pages.ts';
import { finishThread } from './lib/finish-thread.ts';
import { finishingPrerenderer } from './lib/finishing-prerenderer.ts';
import { formHosts } from './lib/form-hosts.ts';
import { historyModule } from './lib/history/history-module.ts';
import { tellHistory } from './lib/history/tell-history.ts';
import { layForms } from './lib/lay-forms.ts';
import { recordThread, threadOfBuild, type RecordThread, type Report } from './lib/record-thread.ts';
import { headersFile } from './lib/security-policy.ts';
import { serveBuilt } from './lib/serve-built.ts';
import { serveDownloads } from './lib/serve-downloads.ts';
import { writeRedirects } from './lib/write-redirects.ts';

/** Says in one line that nothing was built; the report above it says why, so a stack would only be in the way. */
class RefusedContent extends Error {
  constructor(count: string) {
    super(`${count} in the content: nothing was built, and the last finished site is as it was.`);
    this.name = 'RefusedContent';
    this.stack = '';
  }
}

/** Astro marks every narrative with a directive that the bundler does not know: nothing that an officer could mend. */
const onLog = <Level, Log extends { code?: string }>(
  level: Level,
  log: Log,
  tell: (level: Level, log: Log) => void,
) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
};

/**
 * Joins the gate, the security policy, the search index and the atomic swap to every `astro build`, whichever way it is
 * started. While editing, the gate reports and the site goes on.
 */
export function siteIntegration(folders: BuildFolders): AstroIntegration {
  let base = '/';
  let site = '';
  let editing = false;
  let finisher: PageFinisher | undefined;
  let thread: RecordThread | undefined;
  let downloads: Promise<number> | undefined;
  const tellReport = ({ problems, text, took }: Report, logger: AstroIntegrationLogger) => {
    if (problems === 0) logger.info(`Content checked in ${took} ms: no problems.`);
    else console.error(`\n${text}\n`);
  };
  /** While editing: the report of the content as it stands. */
  const check = async (logger: AstroIntegrationLogger) => {
    const { report, stop } = recordThread(folders.content);
    tellReport(await report, logger);
    await stop();
  };

  return {
    name: 'open-progress',
    hooks: {
      'astro:config:setup': async ({ command, logger, updateConfig }) => {
        editing = command === 'dev';
        if (command !== 'build') {
          const tell = async () => (await tellHistory(folders.content)).history;
          updateConfig({ vite: { plugins: [historyModule(tell)] } });
          return;
        }
        clearAbandoned(folders);
        process.once('exit', () => rmSync(folders.working, { recursive: true, force: true }));
        const { report, history } = (thread = threadOfBuild(folders.content));
        const tell = async () => {
          const { history: told, took } = await history;
          const changes = told.publications.reduce((n, p) => n + p.changes.length, 0);
          logger.info(`Changes since the first publication: ${changes}, told in ${took} ms.`);
          return told;
        };
        // What the thread writes is there before Astro looks into the folder, which is new with every build.
        updateConfig({
          vite: { plugins: [historyModule(tell)], build: { emptyOutDir: false, rolldownOptions: { onLog } } },
        });
        tellReport(await report, logger);
        const { problems } = await report;
        if (problems > 0) throw new RefusedContent(problems === 1 ? '1 problem' : `${problems} problems`);
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
        site = config.site ?? '';
      },
      'astro:server:setup': async ({ server, logger }) => {
        if (!editing) return;
        server.middlewares.use(serveBuilt(folders.finished, base));
        server.middlewares.use(serveDownloads(folders.content, { site, base }));
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
        downloads = thread!.write({ folder: folders.working, address: { site, base } });
        // Heard of when it is waited for, in the end.
        downloads.catch(() => undefined);
        const hosts = formHosts(folders.content);
        const start = async (pages: readonly string[]) => {
          const terms = await thread!.terms;
          return (finisher = finishThread({ folders, base, hosts, pages, terms }));
        };
        setPrerenderer((usual) => finishingPrerenderer(usual, base, start));
      },
      'astro:build:done': async ({ logger }) => {
        await downloads;
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
