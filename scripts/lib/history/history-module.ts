import { tellHistory } from './tell-history.ts';

const name = 'open-progress:history';

/**
 * A plugin for Vite through which the site reads the log: the module `open-progress:history`. It is told once a build.
 *
 * @param done Is given how long it took, in milliseconds, and how many changes there are.
 */
export function historyModule(contentDir: string, done: (took: number, changes: number) => void) {
  let telling: Promise<string> | undefined;
  const tell = async () => {
    const started = performance.now();
    const { history } = await tellHistory(contentDir);
    const changes = history.publications.reduce((n, p) => n + p.changes.length, 0);
    done(Math.round(performance.now() - started), changes);
    return `export default ${JSON.stringify(history)};`;
  };
  return {
    name,
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    load: (id: string) => (id === `\0${name}` ? (telling ??= tell()) : undefined),
  };
}
