import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** A picture to draw: how wide, in pixels, and where the PNG goes. */
export interface Job {
  readonly svg: string;
  readonly width: number;
  readonly file: string;
}

/** Draws pictures while the build goes on to the next page. */
export interface Rasteriser {
  readonly draw: (job: Job) => void;
  /** Resolves when not too many wait to be drawn: they are held in memory. */
  readonly room: () => Promise<void>;
  /** Resolves when all that was asked for is drawn. Throws where one picture could not be. */
  readonly finish: () => Promise<void>;
}

/** A thread takes a fifth of a second to start: it is not worth it for fewer pictures. */
const worthAThread = 12;
/** After so many pictures a thread gives way to a new one: what the rasteriser has taken of memory it never gives back. */
const perThread = 400;

/** So many pictures may wait for a thread, each some ten thousand letters. */
const mostWaiting = 200;

const start = () => new Worker(new URL('./raster-worker.ts', import.meta.url));

const drawOn = (worker: Worker, job: Job) =>
  new Promise<void>((resolve, reject) => {
    const drawn = () => {
      worker.off('error', failed);
      resolve();
    };
    const failed = (cause: unknown) => reject(new Error(`${job.file} could not be drawn: ${String(cause)}`, { cause }));
    worker.once('message', drawn);
    worker.once('error', failed);
    worker.postMessage(job);
  });

/** A rasteriser on as many threads as there are processors, four at most. They start when there is work for them. */
export function rasteriser(): Rasteriser {
  const most = Math.min(4, availableParallelism());
  const queue: Job[] = [];
  const threads: Promise<void>[] = [];
  const idle: (() => void)[] = [];
  const failures: unknown[] = [];
  const held: (() => void)[] = [];
  let all = false;

  const goOn = () => {
    for (const wake of held.splice(0)) wake();
  };
  const next = async (): Promise<Job | undefined> => {
    while (queue.length === 0 && !all) await new Promise<void>((wake) => idle.push(wake));
    const job = queue.shift();
    if (queue.length <= mostWaiting) goOn();
    return job;
  };
  const work = async () => {
    let worker = start();
    let drawn = 0;
    try {
      for (let job = await next(); job; job = await next()) {
        if (drawn === perThread) {
          await worker.terminate();
          worker = start();
          drawn = 0;
        }
        await drawOn(worker, job);
        drawn += 1;
      }
    } catch (error) {
      failures.push(error);
      queue.length = 0;
      goOn();
    } finally {
      await worker.terminate();
    }
  };
  const startFor = (jobs: number) => {
    if (threads.length < most && queue.length >= jobs) threads.push(work());
  };

  return {
    draw: (job) => {
      if (failures.length > 0) return;
      queue.push(job);
      const wake = idle.shift();
      if (wake) wake();
      else startFor(worthAThread);
    },
    room: async () => {
      if (queue.length > mostWaiting) await new Promise<void>((wake) => held.push(wake));
    },
    finish: async () => {
      all = true;
      if (threads.length === 0) startFor(1);
      for (const wake of idle) wake();
      await Promise.all(threads);
      if (failures.length > 0) throw failures[0];
    },
  };
}
