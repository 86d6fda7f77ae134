// A thread of its own that checks the record and writes its downloads: see record-thread.ts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { changeLogOf } from '../../src/domain/history/changed.ts';
import { buildRecord } from '../../src/domain/record.ts';
import { downloadFiles } from '../../src/downloads/files.ts';
import { formatProblems } from './format-problems.ts';
import { gate } from './gate.ts';
import { tellHistory } from './history/tell-history.ts';
import type { Asked, Heard, Started } from './record-thread.ts';
import { absoluteAt } from './site-address.ts';

const { content, colour } = workerData as Started;
const say = (heard: Heard) => parentPort!.postMessage(heard);
let started = performance.now();
/** Milliseconds since it was asked last. */
const took = () => {
  const now = performance.now();
  const passed = Math.round(now - started);
  started = now;
  return passed;
};

const { files, problems } = await gate(content);
say({ name: 'report', problems: problems.length, text: formatProblems(problems, { colour }), took: took() });

// What is wrong is only reported: there is nothing to write, and the thread ends.
if (problems.length === 0) {
  const { history } = await tellHistory(content);
  say({ name: 'history', history, took: took() });
  const record = buildRecord(files);
  say({ name: 'terms', terms: [...record.terms.values()] });
  parentPort!.once('message', ({ folder, address }: Asked) => {
    const downloads = downloadFiles(record, changeLogOf(history, record), absoluteAt(address));
    for (const { path, text } of downloads) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text());
    }
    say({ name: 'written', files: downloads.length });
  });
}
