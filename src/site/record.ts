import { getCollection, getEntry, render, type CollectionKey } from 'astro:content';
import type { ContentFile } from '../domain/entry.ts';
import { buildRecord, type OpenRecord } from '../domain/record.ts';
import { kinds, type KindName } from '../schema/kinds.ts';

async function filesOf(kind: KindName): Promise<ContentFile[]> {
  const entries = await getCollection(kind as CollectionKey);
  return entries.map((e) => ({ kind, key: e.id, file: e.filePath ?? '', data: e.data, body: e.body ?? '' }));
}

/** Every file of `content/`, fields only, as the import and the check read them. */
export async function contentFields(): Promise<Omit<ContentFile, 'file' | 'body'>[]> {
  const files = await Promise.all(kinds.map((k) => filesOf(k.name)));
  return files.flat().map(({ kind, key, data }) => ({ kind, key, data }));
}

let loading: Promise<OpenRecord> | undefined;

/** The whole of `content/`, linked. Loaded once a build; once a request while editing, so that changes show. */
export function loadRecord(): Promise<OpenRecord> {
  if (import.meta.env.DEV) loading = undefined;
  loading ??= Promise.all(kinds.map((k) => filesOf(k.name))).then((files) => buildRecord(files.flat()));
  return loading;
}

/** The rendered body of a record that has one. Throws where there is no such file. */
export async function renderBody(kind: KindName, key: string) {
  const entry = await getEntry(kind as CollectionKey, key);
  if (!entry) throw new Error(`No ${kind} with the key “${key}”.`);
  return render(entry as never);
}
