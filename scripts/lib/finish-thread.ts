import { Worker } from 'node:worker_threads';
import type { BuildFolders } from './build-folders.ts';
import type { Finished, PageFinisher } from './finish-pages.ts';

/** What the thread is started with: see `pageFinisher`. */
export interface FinishStarted {
  readonly folders: BuildFolders;
  readonly hosts: readonly string[];
  readonly pages: readonly string[];
}

export type FinishAsked = { readonly file: string; readonly html: string } | 'close';
export type FinishAnswer = { readonly finished: Finished } | 'taken';

/** So many pages may be on their way to the thread: they are held in memory. */
const mostOnTheirWay = 100;

/** A page finisher in a thread of its own, so that the next pages are rendered meanwhile. */
export function finishThread(started: FinishStarted): PageFinisher {
  const worker = new Worker(new URL('./finish-worker.ts', import.meta.url), { workerData: started });
  const held: (() => void)[] = [];
  let onTheirWay = 0;
  const finished = new Promise<Finished>((resolve, reject) => {
    worker.on('message', (answer: FinishAnswer) => {
      if (answer !== 'taken') return resolve(answer.finished);
      onTheirWay -= 1;
      held.shift()?.();
    });
    worker.on('error', reject);
  });
  // Heard of by whoever waits for room, or for the end.
  finished.catch(() => undefined);
  const ask = (asked: FinishAsked) => worker.postMessage(asked);
  return {
    take: async (file, html) => {
      ask({ file, html });
      onTheirWay += 1;
      if (onTheirWay > mostOnTheirWay) await Promise.race([finished, new Promise<void>((wake) => held.push(wake))]);
    },
    close: () => {
      ask('close');
      return finished;
    },
  };
}
