import { comparePeriods, periodLabel } from '../period.ts';
import { favour } from '../polarity.ts';
import type { IndicatorRecord } from '../record.ts';
import type { Verb } from './change.ts';
import type { Comparison, Finder } from './comparison.ts';
import { plannedStatements, sharedHolders } from './planned.ts';
import { printedWords, rawOf } from './printed.ts';
import { differences, type Difference, type Statement } from './statement.ts';
import { tell, type Put } from './tell.ts';

/** The targets that stand with an indicator: of a report card, of a notice. */
export const ownTargets = (indicator: IndicatorRecord, sourceNow: (key: string) => string): Statement[] =>
  (indicator.targets ?? []).map((t, i) => ({
    id: `target, ${t.period}, ${sourceNow(t.source)}`,
    same: t.marker === undefined ? `${rawOf(t)}\n${sourceNow(t.source)}\n${t.locator}` : undefined,
    period: t.period,
    raw: rawOf(t),
    words: printedWords(t, indicator),
    value: t.value,
    marker: t.marker,
    name: `target for ${periodLabel(t.period)}`,
    path: ['targets', i],
    at: ['targets', i],
    revised: t.revised,
    source: t.source,
    locator: t.locator,
  }));

/** Loosened where the new target is easier to meet. Only the indicator's polarity can say; without one, or between words, it moved. */
function movedVerb(d: Difference, indicator: IndicatorRecord | undefined): Verb {
  const [old, now] = [d.before?.value, d.after?.value];
  if (!indicator || old === undefined || now === undefined) return 'revised';
  const verbs = { better: 'tightened', worse: 'loosened', same: 'revised' } as const;
  return verbs[favour(indicator, old, now) ?? 'same'];
}

function put(d: Difference, indicator: IndicatorRecord | undefined): Put {
  const noun = 'target';
  if (d.how === 'revised') {
    const verb = movedVerb(d, indicator);
    const said = verb === 'revised' ? 'moved' : verb;
    return { noun, verb, words: `${said} from ${d.before.words} to ${d.after.words}` };
  }
  if (d.how === 'redated') {
    const later = comparePeriods(d.after.period!, d.before.period!);
    const [old, now] = [periodLabel(d.before.period!), periodLabel(d.after.period!)];
    if (later === 0) return { noun };
    const verb = later > 0 ? 'later' : 'earlier';
    const moved = later > 0 ? 'put off' : 'brought forward';
    return { noun, verb, words: `${moved} from ${old} to ${now}, still ${d.after.words}` };
  }
  return { noun, words: d.how === 'added' ? `set at ${d.after.words}` : undefined };
}

/** Targets set, loosened, tightened, put off, withdrawn: of indicators, measures and milestones. */
export const targets: Finder = function* (c: Comparison) {
  for (const { before, after, subject } of c.both('indicator')) {
    const old = ownTargets(before, (key) => c.now('source', key));
    for (const d of differences(
      old,
      ownTargets(after, (key) => key),
    ))
      yield tell(subject, d, put(d, after));
  }
  for (const { before, after, subject } of c.both('priority')) {
    const shared = sharedHolders(before, after);
    const old = plannedStatements(before, c.before.indicators, ['target'], shared);
    const now = plannedStatements(after, c.after.indicators, ['target'], shared);
    const indicatorOf = new Map([...old, ...now].map((s) => [s.at.join('/') + s.id, s.indicator]));
    for (const d of differences(old, now)) {
      const s = d.after ?? d.before;
      const key = indicatorOf.get(s.at.join('/') + s.id);
      yield tell(subject, d, put(d, key === undefined ? undefined : c.after.indicators.get(key)));
    }
  }
};
