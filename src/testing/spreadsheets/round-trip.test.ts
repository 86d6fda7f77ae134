import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gate } from '../../../scripts/lib/gate.ts';
import type { ContentFile } from '../../domain/entry.ts';
import { buildRecord } from '../../domain/record.ts';
import { csvOf } from '../../downloads/csv.ts';
import { indicatorCsv, indicatorTargetsCsv } from '../../downloads/indicator-data.ts';
import { observations } from '../../downloads/tables/observations.ts';
import { ratings } from '../../downloads/tables/ratings.ts';
import { targets } from '../../downloads/tables/targets.ts';
import { trackerCsv } from '../../downloads/tracker-data.ts';
import { intake } from '../../intake/intake.ts';
import type { Settings } from '../../intake/settings.ts';
import { readWorkbook } from '../../spreadsheet/read-workbook.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function imported(name: string, file: Uint8Array, files: readonly ContentFile[], settings: Settings = {}) {
  const read = readWorkbook(file, name);
  if ('refusal' in read) throw new Error(`${name}: ${read.refusal.sentence}`);
  return intake(read.workbook, files, settings, { today: '2026-11-22', reason: settings.reason });
}

describe('what the site lets people download comes back unchanged', async () => {
  const { files } = await gate(resolve('content'));
  const record = buildRecord(files);
  const unchanged = (name: string, text: string) => {
    const result = imported(name, bytes(text), files);
    const { problems, files: written, notices } = result;
    expect({ name, problems, written, notices }).toEqual({ name, problems: [], written: [], notices: [] });
    expect(result.outcomes.filter((o) => o.action !== 'left')).toEqual([]);
    return result.outcomes.length;
  };

  it('every indicator, its figures and its targets', () => {
    const counted = [...record.indicators.values()].map((i) => {
      const [figures, planned] = [indicatorCsv(i), indicatorTargetsCsv(record, i)];
      return (
        unchanged(`${i.id}.csv`, figures) === rowsIn(figures) &&
        unchanged(`${i.id}.targets.csv`, planned) === rowsIn(planned)
      );
    });
    expect(counted.length).toBe(record.indicators.size);
    expect(counted.every(Boolean)).toBe(true);
  });

  it('every tracker', () => {
    for (const t of record.trackers.values()) {
      const text = trackerCsv(record, t);
      expect(unchanged(`${t.id}.csv`, text)).toBe(rowsIn(text));
    }
  });

  it.each([observations, targets, ratings].map((t) => [t.name, t] as const))('the whole table %s', (name, table) => {
    const all = table.rows(record);
    const text = csvOf(table.columns, all as readonly Readonly<Record<string, string>>[]);
    expect(unchanged(`${name}.csv`, text)).toBe(all.length);
  });
});

/** Rows of a table, counted by reading it: its notes hold line breaks. */
function rowsIn(text: string): number {
  const read = readWorkbook(bytes(text), 'a.csv');
  return 'workbook' in read ? Math.max(0, read.workbook.sheets[0]!.rows - 1) : 0;
}

describe('one cell edited in LibreOffice', () => {
  const dir = resolve('src/testing/fixtures/import/edited');

  it.each(['csv', 'xlsx', 'ods'])('is one changed line, by way of .%s', async (ending) => {
    const published = await readFile(join(dir, 'neet-16-18.json'), 'utf8');
    const data = JSON.parse(published) as { series: { observations: { source: string }[] }[] };
    const sources = new Set(data.series.flatMap((s) => s.observations.map((o) => o.source)));
    const files = [
      { kind: 'indicator', key: 'leeds/neet-16-18', file: 'indicators/leeds/neet-16-18.json', data },
      ...[...sources].map((key) => ({ kind: 'source', key, file: `sources/${key}.json`, data: {} })),
    ] as ContentFile[];
    const name = `neet-16-18.edited.${ending}`;
    const edited = new Uint8Array(await readFile(join(dir, name)));
    const plain = imported(name, edited, files);
    expect(plain.problems).toEqual([]);
    expect(plain.outcomes.filter((o) => o.action !== 'left').map((o) => [o.subject, o.fields])).toEqual([
      ['NEET at 16 to 18, 2009/10 FY, area', [{ field: 'figure', was: '8.2', now: '8.3' }]],
    ]);
    const [before, after] = [published.split('\n'), plain.files[0]!.text.split('\n')];
    expect(after.length).toBe(before.length);
    expect(after.filter((l, i) => l !== before[i])).toEqual(['          "value": "8.3",']);

    const reasoned = imported(name, edited, files, { reason: 'The March return was late.' });
    const figure = (JSON.parse(reasoned.files[0]!.text) as typeof data).series[0]!.observations.find(
      (o) => (o as { period?: string }).period === '2009/10 FY',
    );
    expect(figure).toMatchObject({
      value: '8.3',
      flags: ['b', 'r'],
      revised: [{ was: '8.2', on: '2026-11-22', reason: 'The March return was late.' }],
    });
  });
});
