import type { IndicatorRecord, OpenRecord } from '../record.ts';
import { pointsOf, seriesOf } from '../series.ts';
import { benchmarkWorkings } from './benchmark-working.ts';
import { changeBeforeWorking, changeOverallWorking, changeWorking, longerTrendWorking } from './change-working.ts';
import { curveWorkings } from './curve-working.ts';
import { paceWorkings } from './pace-working.ts';
import { targetWorkings } from './target-working.ts';
import type { Ground, Working } from './working.ts';
import { xmrWorking } from './xmr-working.ts';

export { methods, type Method, type Working, type WorkingInput } from './working.ts';

/**
 * Every status of an indicator with its rule, inputs and arithmetic, method by method in the order of the rules page.
 * One that cannot be worked out is there too, without steps: its words say why.
 */
export function workingsOf(record: OpenRecord, indicator: IndicatorRecord): Working[] {
  const series = seriesOf(indicator, 'area');
  const ground: Ground = {
    record,
    indicator,
    points: series ? pointsOf(series, (source) => record.sources.get(source)?.published) : [],
    area: record.authorities.get(indicator.authority)?.shortName ?? indicator.authority,
  };
  return [
    ...targetWorkings(ground),
    changeWorking(ground),
    ...changeOverallWorking(ground),
    ...changeBeforeWorking(ground),
    longerTrendWorking(ground),
    ...benchmarkWorkings(ground),
    ...paceWorkings(ground),
    ...curveWorkings(ground),
    xmrWorking(ground),
  ];
}
