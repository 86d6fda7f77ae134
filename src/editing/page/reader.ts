import type { Answer, Ask } from './messages.ts';

/** The program that reads, beside the page, so that a big file does not stop it. Begun with the first file. */
let worker: Worker | undefined;
let busy = false;

function stop(): void {
  worker?.terminate();
  worker = undefined;
}

/** Reads a file. One that is still being read is given up: its promise never ends. */
export function read(ask: Ask): Promise<Answer> {
  if (busy) stop();
  worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  busy = true;
  const mine = worker;
  return new Promise((resolve) => {
    const end = (answer: Answer) => {
      busy = false;
      resolve(answer);
    };
    mine.onmessage = (event: MessageEvent<Answer>) => {
      end(event.data);
    };
    mine.onerror = () => {
      stop();
      end({ failed: true });
    };
    mine.postMessage(ask);
  });
}
