import { Worker } from 'node:worker_threads';
import type { History } from '../../src/domain/history/history.ts';
import type { GlossaryTerm } from '../../src/links/page-links.ts';
import type { SiteAddress } from './site-address.ts';

/** What the thread is started with: the folder of content, and whether its report may be coloured. */
export interface Started {
  readonly content: string;
  readonly colour: boolean;
}

/** What the thread is asked to write: the folder for the site’s files, and where they will be published. */
export interface Asked {
  readonly folder: string;
  readonly address: SiteAddress;
}

/** What the gate found; the text names every problem. */
export interface Report {
  readonly problems: number;
  readonly text: string;
  /** Milliseconds. */
  readonly took: number;
}

/** The public log, and how many milliseconds it took to tell. */
export interface Told {
  readonly history: History;
  readonly took: number;
}

/** What the thread says, one after the other. */
export type Heard =
  | (Report & { readonly name: 'report' })
  | (Told & { readonly name: 'history' })
  | { readonly name: 'terms'; readonly terms: readonly GlossaryTerm[] }
  | { readonly name: 'written'; readonly files: number };

/** The record, read in a thread of its own while Astro loads and bundles, and written as downloads. */
export interface RecordThread {
  readonly report: Promise<Report>;
  /** Never comes where the report has problems. */
  readonly history: Promise<Told>;
  /** The glossary, in the order of its keys. Never comes where the report has problems. */
  readonly terms: Promise<readonly GlossaryTerm[]>;
  /** Writes every download into a folder, once. Resolves to how many there are. */
  readonly write: (asked: Asked) => Promise<number>;
  /** Ends it where no more is asked of it than its report. */
  readonly stop: () => Promise<unknown>;
  /** Whether the process goes on for as long as the thread does. */
  readonly keepRunning: (needed: boolean) => void;
}

/** Starts to check a folder of content. What the thread throws, each of its promises throws. */
export function recordThread(content: string): RecordThread {
  const colour = process.stderr.isTTY && !process.env['NO_COLOR'];
  const started: Started = { content, colour };
  const worker = new Worker(new URL('./record-worker.ts', import.meta.url), { workerData: started });
  const said = <Name extends Heard['name']>(name: Name) => {
    const promise = new Promise<Heard & { name: Name }>((resolve, reject) => {
      worker.on('message', (heard: Heard) => {
        if (heard.name === name) resolve(heard as Heard & { name: Name });
      });
      worker.on('error', reject);
    });
    // Heard of by whoever waits for it.
    promise.catch(() => undefined);
    return promise;
  };
  const [report, history, terms, written] = [said('report'), said('history'), said('terms'), said('written')];
  const glossary = terms.then((heard) => heard.terms);
  glossary.catch(() => undefined);
  return {
    report,
    history,
    terms: glossary,
    stop: () => worker.terminate(),
    keepRunning: (needed) => (needed ? worker.ref() : worker.unref()),
    write: async (asked) => {
      worker.postMessage(asked);
      return (await written).files;
    },
  };
}

const ahead = new Map<string, RecordThread>();

/** Starts the thread of a build before Astro is loaded, which takes as long as the check. */
export function startAhead(content: string): void {
  const thread = recordThread(content);
  // Where Astro only prints its help, nobody takes it.
  thread.keepRunning(false);
  ahead.set(content, thread);
}

/** The thread of a build: the one that was started ahead, or a new one. */
export function threadOfBuild(content: string): RecordThread {
  const thread = ahead.get(content) ?? recordThread(content);
  ahead.delete(content);
  thread.keepRunning(true);
  return thread;
}
