import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** A picture to draw: how wide, in pixels, and where the PNG goes. */
export interface Job {
  readonly svg: string;
  readonly width: number;
  readonly file: string;
}

/** A thread takes a fifth of a second to start: it is not worth it for fewer pictures. */
const worthAThread = 12;
/** After so many pictures a thread gives way to a new one: what the rasteriser has taken of memory it never gives back. */
const perThread = 400;

/** Draws SVGs as PNGs, on as many threads as there are processors (four at most). Throws where one cannot be drawn. */
export async function rasterise(jobs: readonly Job[]): Promise<void> {
  const queue = [...jobs];
  const threads = Math.min(4, availableParallelism(), Math.ceil(jobs.length / worthAThread));
  const run = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./raster-worker.ts', import.meta.url));
      let job: Job | undefined;
      let drawn = 0;
      const next = () => {
        job = drawn++ < perThread ? queue.shift() : undefined;
        if (job) worker.postMessage(job);
        else void worker.terminate().then(() => resolve());
      };
      worker.on('message', next);
      worker.on('error', (cause) => {
        void worker.terminate();
        reject(new Error(`${job?.file ?? 'A picture'} could not be drawn: ${String(cause)}`, { cause }));
      });
      next();
    });
  const runAll = async () => {
    while (queue.length > 0) await run();
  };
  await Promise.all(Array.from({ length: threads }, runAll));
}
