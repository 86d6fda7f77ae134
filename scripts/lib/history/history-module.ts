import type { History } from '../../../src/domain/history/history.ts';

const name = 'open-progress:history';

/**
 * A plugin for Vite through which the site reads the log: the module `open-progress:history`. It is told once.
 */
export function historyModule(tell: () => Promise<History>) {
  let telling: Promise<string> | undefined;
  const module = async () => `export default ${JSON.stringify(await tell())};`;
  return {
    name,
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    load: (id: string) => (id === `\0${name}` ? (telling ??= module()) : undefined),
  };
}
