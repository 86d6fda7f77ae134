import { directions, type Entry } from '../../schema/tracker.ts';
import { periodLabel } from '../period.ts';
import type { OpenRecord, ScaleRecord, TrackerPeriodRecord } from '../record.ts';
import { missingWords } from '../wording.ts';
import type { Comparison, Finder } from './comparison.ts';
import { levelCourse, levelWords } from './level.ts';
import { differences, type Difference, type Statement } from './statement.ts';
import { tell, type Put } from './tell.ts';

const scaleOf = (record: OpenRecord, period: TrackerPeriodRecord): ScaleRecord | undefined =>
  record.scales.get(record.trackers.get(period.tracker)?.scale ?? '');

function nameOf(record: OpenRecord, period: TrackerPeriodRecord, entry: Entry): string {
  const item = record.trackers.get(period.tracker)?.items.find((i) => i.id === entry.item)?.title ?? entry.item;
  return entry.aspect === undefined ? item : `${item} (${entry.aspect})`;
}

const idOf = (e: Entry) => [e.item, e.aspect].filter((part) => part !== undefined).join(', ');

export function ratingStatements(record: OpenRecord, period: TrackerPeriodRecord, direction: boolean): Statement[] {
  const scale = scaleOf(record, period);
  return period.entries.flatMap((e, i) => {
    const raw = direction ? e.direction : (e.rating ?? e.marker);
    if (raw === undefined) return [];
    const at = ['entries', i];
    return {
      id: direction ? `direction, ${idOf(e)}` : idOf(e),
      raw,
      words: direction ? raw : e.marker ? missingWords(e.marker) : levelWords(scale, raw),
      value: direction ? undefined : e.rating,
      marker: direction ? undefined : e.marker,
      name: nameOf(record, period, e),
      path: [...at, direction ? 'direction' : e.rating === undefined ? 'marker' : 'rating'],
      at,
      revised: e.revised,
      source: period.source,
      locator: e.locator,
    };
  });
}

/** A first rating is set beside the item's rating of the period before. */
function putAdded(record: OpenRecord, period: TrackerPeriodRecord, s: Statement): Put {
  const periods = record.trackers.get(period.tracker)?.periods ?? [];
  const previous = periods[periods.findIndex((p) => p.key === period.key) - 1];
  const was = previous?.entries.find((e) => idOf(e) === s.id)?.rating;
  const scale = scaleOf(record, period);
  const said = s.marker === undefined ? `rated ${s.words}` : `no rating, ${s.words}`;
  if (!previous || was === undefined || s.value === undefined) return { noun: 'rating', words: said };
  const course = levelCourse(scale, was, s.value);
  const than = `${levelWords(scale, was)} for ${periodLabel(previous.period)}`;
  if (was === s.value) return { noun: 'rating', words: `${said}, the same as for ${periodLabel(previous.period)}` };
  return { noun: 'rating', words: `${said}, ${course === 'revised' ? 'after' : `${course} than`} ${than}` };
}

function putRating(c: Comparison, period: TrackerPeriodRecord, d: Difference): Put {
  if (d.how === 'added') return putAdded(c.after, period, d.after);
  if (d.how !== 'revised') return { noun: 'rating' };
  const verb = levelCourse(scaleOf(c.after, period), d.before.raw, d.after.raw);
  const said = verb === 'revised' ? '' : `, which is ${verb}`;
  return { noun: 'rating', verb, words: `the rating is changed from ${d.before.words} to ${d.after.words}${said}` };
}

function putDirection(d: Difference): Put {
  const noun = 'direction';
  if (d.how === 'added') return { noun, words: `the direction is given as ${d.after.words}` };
  if (d.how !== 'revised') return { noun, words: `the direction, ${d.before!.words}, is withdrawn` };
  const rank = (s: Statement) => directions.indexOf(s.raw as (typeof directions)[number]);
  const verb = rank(d.after) < rank(d.before) ? 'better' : 'worse';
  const words = `the direction is changed from ${d.before.words} to ${d.after.words}, which is ${verb}`;
  return { noun, verb, words };
}

/** Ratings and directions: new, with where they stand beside the period before; and published ones that changed. */
export const ratings: Finder = function* (c: Comparison) {
  for (const { before, after, subject } of c.both('tracker-period')) {
    for (const d of differences(ratingStatements(c.before, before, false), ratingStatements(c.after, after, false)))
      yield tell(subject, d, putRating(c, after, d));
    // The direction of a rating that is new or gone comes and goes with it.
    const entries = new Set(before.entries.map(idOf).filter((id) => after.entries.some((e) => idOf(e) === id)));
    const directed = (s: Statement) => entries.has(s.id.slice('direction, '.length));
    const old = ratingStatements(c.before, before, true).filter(directed);
    for (const d of differences(old, ratingStatements(c.after, after, true).filter(directed)))
      yield tell(subject, d, putDirection(d));
  }
  for (const { held, subject } of c.only('tracker-period', 'after'))
    for (const d of differences([], ratingStatements(c.after, held, false)))
      if (d.how === 'added') yield tell(subject, d, putAdded(c.after, held, d.after));
  for (const { held, subject } of c.only('tracker-period', 'before'))
    for (const d of differences(ratingStatements(c.before, held, false), []))
      yield { ...tell(subject, d, { noun: 'rating' }), needs: undefined };
};
