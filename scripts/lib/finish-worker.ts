// A thread of its own that finishes pages: see finish-thread.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { pageFinisher } from './finish-pages.ts';
import type { FinishAnswer, FinishAsked, FinishStarted } from './finish-thread.ts';

const { folders, ...others } = workerData as FinishStarted;
const say = (answer: FinishAnswer, moved: ArrayBuffer[] = []) => parentPort!.postMessage(answer, moved);
const finisher = pageFinisher(folders, others);

// What is thrown here ends the thread, and is thrown where the build waits for it.
parentPort!.on('message', async (asked: FinishAsked) => {
  const { take, close } = await finisher;
  if (asked === 'close') {
    say({ finished: await close() });
    parentPort!.close();
    return;
  }
  const page = await take(asked.file, asked.page);
  say({ file: asked.file, page }, [page.buffer]);
});
