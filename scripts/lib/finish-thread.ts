import { Worker } from 'node:worker_threads';
import type { BuildFolders } from './build-folders.ts';
import type { Finished, FinishedWith, PageBytes, PageFinisher } from './finish-pages.ts';

/** What the thread is started with: see `pageFinisher`. */
export interface FinishStarted extends FinishedWith {
  readonly folders: BuildFolders;
}

export type FinishAsked = { readonly file: string; readonly page: PageBytes } | 'close';
export type FinishAnswer = { readonly file: string; readonly page: PageBytes } | { readonly finished: Finished };

interface Waiting {
  readonly resolve: (page: PageBytes) => void;
  readonly reject: (error: unknown) => void;
}

/** A page finisher in a thread of its own, so that the next pages are rendered meanwhile. Pages change hands uncopied. */
export function finishThread(started: FinishStarted): PageFinisher {
  const worker = new Worker(new URL('./finish-worker.ts', import.meta.url), { workerData: started });
  const waiting = new Map<string, Waiting>();
  let ended: { readonly error: unknown } | undefined;
  const finished = new Promise<Finished>((resolve, reject) => {
    worker.on('message', (answer: FinishAnswer) => {
      if ('finished' in answer) return resolve(answer.finished);
      waiting.get(answer.file)?.resolve(answer.page);
      waiting.delete(answer.file);
    });
    worker.on('error', (error) => {
      ended = { error };
      reject(error);
      for (const page of waiting.values()) page.reject(error);
    });
  });
  // Heard of by whoever waits for a page, or for the end.
  finished.catch(() => undefined);
  const ask = (asked: FinishAsked, moved: ArrayBuffer[] = []) => worker.postMessage(asked, moved);
  return {
    take: (file, page) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended.error);
        waiting.set(file, { resolve, reject });
        ask({ file, page }, [page.buffer]);
      }),
    close: () => {
      ask('close');
      return finished;
    },
  };
}
