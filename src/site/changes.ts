import history from 'open-progress:history';
import { changeLogOf, type ChangeLog } from '../domain/history/changed.ts';
import { loadRecord } from './record.ts';

let loading: Promise<ChangeLog> | undefined;

/** What changed since the first publication, worked out once a build; while editing, beside the record as it stands. */
export function loadChanges(): Promise<ChangeLog> {
  if (import.meta.env.DEV) loading = undefined;
  loading ??= loadRecord().then((record) => changeLogOf(history, record));
  return loading;
}
