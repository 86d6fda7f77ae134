import type { ContentFile } from '../domain/entry.ts';
import { nearest } from '../domain/integrity/nearest.ts';
import { addressOf } from '../spreadsheet/address.ts';
import type { Scale } from '../schema/scale.ts';
import { directions, type Entry, type Tracker, type TrackerPeriod } from '../schema/tracker.ts';
import { symbolOf } from '../schema/value.ts';
import type { Revising } from './differences.ts';
import type { Grid, GridRow } from './grid.ts';
import type { FieldChange, Outcome } from './outcome.ts';
import type { CellProblem } from './problem.ts';
import { revisions, withdrawals } from './rating-revisions.ts';
import { readFigure, tidyText } from './typed-figure.ts';
import { plainName } from './words.ts';

/** The columns of the downloaded ratings that are imported, and the fields of an entry that they fill. */
const columns = {
  rating: 'rating',
  direction: 'direction',
  'data quality': 'dataQuality',
  locator: 'locator',
  marker: 'marker',
  narrative: 'narrative',
  'signed by': 'signedBy',
  note: 'note',
} as const satisfies Readonly<Record<string, keyof Entry>>;

type PeriodFile = ContentFile<TrackerPeriod>;
export interface RatingsContent {
  readonly trackers: ReadonlyMap<string, ContentFile<Tracker>>;
  readonly periods: readonly PeriodFile[];
  readonly scales: ReadonlyMap<string, ContentFile<Scale>>;
}
export interface MergedRatings {
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly CellProblem[];
  readonly changed: readonly { readonly file: string; readonly data: TrackerPeriod }[];
}

const trackerOf = (key: string) => key.slice(0, key.lastIndexOf('/'));

/**
 * Lays the rows of a tracker’s downloaded ratings over its published periods: the same by tracker, period, item and
 * aspect. A period that is not published yet is not made here; what the table does not hold is left as it is.
 */
export function mergeRatings(grid: Grid, content: RatingsContent, revising?: Revising): MergedRatings {
  const place = new Map(grid.heads.map((h) => [plainName(h.cell.text), h.column]));
  const next = new Map<string, { file: string; data: TrackerPeriod }>();
  const outcomes: Outcome[] = [];
  const problems: CellProblem[] = [];
  const seen = new Map<string, string>();
  for (const row of grid.rows) {
    const result = twice(grid, row, place, seen) ?? mergeRow(grid, row, place, content, next, revising);
    if ('found' in result) problems.push(result);
    else outcomes.push(result);
  }
  return { outcomes, problems, changed: [...next.values()] };
}

/** The same rating in a second row of the table. */
function twice(
  grid: Grid,
  row: GridRow,
  place: ReadonlyMap<string, number>,
  seen: Map<string, string>,
): CellProblem | undefined {
  const words = (name: string) => tidyText(row.at(place.get(name) ?? -1)?.text ?? '');
  const named = [...['tracker', 'period', 'item'].map(words), words('aspect') || 'overall'].join(', ');
  const cell = addressOf(row.row, place.get('rating') ?? 1);
  const first = seen.get(named);
  if (first === undefined) seen.set(named, cell);
  return first === undefined
    ? undefined
    : {
        sheet: grid.sheet,
        cell,
        found: `${named}, for the second time (first in ${first})`,
        expected: 'each rating once; several of one item need a column “aspect” that tells them apart',
      };
}

function mergeRow(
  grid: Grid,
  row: GridRow,
  place: ReadonlyMap<string, number>,
  content: RatingsContent,
  next: Map<string, { file: string; data: TrackerPeriod }>,
  revising: Revising | undefined,
): Outcome | CellProblem {
  const words = (name: string) => tidyText(row.at(place.get(name) ?? -1)?.text ?? '');
  const refuse = (column: string, found: string, expected: string, like?: string): CellProblem => ({
    sheet: grid.sheet,
    cell: addressOf(row.row, place.get(column) ?? 1),
    found,
    expected: like === undefined ? expected : `${expected}; perhaps ${like}`,
  });
  const [trackerId, periodText, item, aspect] = ['tracker', 'period', 'item', 'aspect'].map(words) as [
    string,
    string,
    string,
    string,
  ];
  const tracker = content.trackers.get(trackerId);
  if (!tracker)
    return refuse(
      'tracker',
      `the tracker “${trackerId}”`,
      'a tracker of the record',
      nearest(trackerId, content.trackers.keys()),
    );
  const published = content.periods.filter((p) => trackerOf(p.key) === trackerId);
  const file = published.find((p) => p.data.period === periodText);
  if (!file)
    return refuse(
      'period',
      `the period “${periodText}”`,
      `a published one: ${published.map((p) => p.data.period).join(', ')}; \`npm run new tracker-period\` begins another`,
      nearest(
        periodText,
        published.map((p) => p.data.period),
      ),
    );
  const items = tracker.data.items.map((i) => i.id);
  if (!items.includes(item))
    return refuse('item', `the item “${item}”`, `an item of ${trackerId}`, nearest(item, items));

  const rating = words('rating');
  const levels = (content.scales.get(tracker.data.scale ?? '')?.data.levels ?? []).map((l) => l.id);
  if (rating !== '' && !levels.includes(rating))
    return refuse(
      'rating',
      `the rating “${rating}”`,
      `a level of its scale: ${levels.join(', ')}`,
      nearest(rating, levels),
    );
  const direction = words('direction');
  if (direction !== '' && !directions.some((d) => d === direction))
    return refuse('direction', `the direction “${direction}”`, directions.join(', '), nearest(direction, directions));
  const marker = readFigure(words('marker'), 'number');
  if (marker.kind !== 'marker' && marker.kind !== 'blank')
    return refuse('marker', `“${words('marker')}”`, 'one of [x], [z], [c], [low], [u], awaited; or nothing');
  if ((rating === '') === (marker.kind === 'blank'))
    return refuse(
      'rating',
      rating === '' ? 'neither a rating nor a marker' : 'a rating and a marker',
      'one of the two',
    );

  const data = next.get(file.file)?.data ?? file.data;
  const named = aspect === 'overall' || aspect === '' ? undefined : aspect;
  const at = data.entries.findIndex((e) => e.item === item && e.aspect === named);
  const before = data.entries[at];
  const cells = Object.entries(columns).filter(([name]) => place.has(name));
  const typed = (name: string) => (name === 'marker' ? (marker.kind === 'marker' ? marker.marker : '') : words(name));
  const entry = { ...before, item, ...(named === undefined ? {} : { aspect: named }) } as Record<string, unknown>;
  const fields: FieldChange[] = [];
  for (const [name, field] of cells) {
    const [was, now] = [String(before?.[field] ?? ''), typed(name)];
    // A spreadsheet may have changed spaces; that is no edit.
    if (tidyText(was) === tidyText(now)) continue;
    fields.push({ field: name, was, now });
    entry[field] = now === '' ? undefined : now;
  }
  const subject = `${tracker.data.items.find((i) => i.id === item)?.title ?? item}, ${periodText}${named === undefined ? '' : `, ${named}`}`;
  const now = rating || (marker.kind === 'marker' ? symbolOf(marker.marker) : '');
  const outcome = {
    subject,
    file: file.file,
    now,
    at: { sheet: grid.sheet, cell: addressOf(row.row, place.get('rating') ?? 1) },
  };
  if (before && fields.length === 0) return { action: 'left', ...outcome, fields };
  if (!before && words('locator') === '')
    return refuse(
      'locator',
      'a new rating that does not say where it stands',
      'its place in the source, such as para 4.5',
    );
  if (before) entry['revised'] = revisions(before, fields, revising);
  const entries = before
    ? data.entries.map((e, i) => (i === at ? (entry as unknown as Entry) : e))
    : [...data.entries, entry as unknown as Entry];
  const gone = before ? withdrawals(before, fields, revising) : [];
  const revised = gone.length === 0 ? data.revised : [...(data.revised ?? []), ...gone];
  next.set(file.file, { file: file.file, data: { ...data, entries, revised } });
  return { action: before ? 'revised' : 'added', ...outcome, fields: before ? fields : [] };
}
