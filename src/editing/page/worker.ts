import { config } from 'zod';
import type { ContentFile } from '../../domain/entry.ts';
import { kindNamed, pathOfKey } from '../../schema/kinds.ts';
import { refusalBySize } from '../../spreadsheet/read-workbook.ts';
import { examine, publishedOf, type Published } from '../examine.ts';
import type { Answer, Ask } from './messages.ts';

// Schemas would otherwise try to write code of their own, which the policy of the site forbids.
config({ jitless: true });

let published: Promise<Published> | undefined;

/** The record as the site publishes it: fetched once, when the first file is read. */
async function load(address: string): Promise<Published> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The record could not be loaded: ${response.status}.`);
  const files = (await response.json()) as Omit<ContentFile, 'file'>[];
  return publishedOf(files.map((f) => ({ ...f, file: pathOfKey(kindNamed(f.kind)!, f.key) })));
}

async function answer({ file, settings, record }: Ask): Promise<Answer> {
  const tooBig = refusalBySize(file.size);
  if (tooBig) return { unread: { sentence: tooBig.sentence } };
  const bytes = new Uint8Array(await file.arrayBuffer());
  published ??= load(record);
  const today = new Date().toISOString().slice(0, 10);
  try {
    const result = examine(bytes, file.name, await published, settings, today);
    return 'sentence' in result ? { unread: result } : { examination: result };
  } catch (error) {
    published = undefined;
    throw error;
  }
}

self.onmessage = (event: MessageEvent<Ask>) => {
  answer(event.data).then(
    (said) => {
      self.postMessage(said);
    },
    () => {
      self.postMessage({ failed: true } satisfies Answer);
    },
  );
};
