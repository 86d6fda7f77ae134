import { benchmarks } from '../benchmark.ts';
import { decimalOf, formatPrinted } from '../decimal.ts';
import { inPeriod } from '../in-period.ts';
import { ratioOf } from '../ratio.ts';
import { roughly } from '../rough.ts';
import { seriesOf } from '../series.ts';
import { capitalise } from '../wording.ts';
import { favourStep, sizeOf } from './verdict.ts';
import { inputOf, term, type Ground, type Working } from './working.ts';

const rule =
  'The area’s figure less the other’s, in the latest period that both have. Context, and no league table: places differ.';
const names = { national: 'England', similar: 'similar areas' } as const;

/** The area beside England, and beside its statistical neighbours, with their version. */
export function benchmarkWorkings(ground: Ground): Working[] {
  const { record, indicator, area } = ground;
  const found = benchmarks(indicator, (source) => record.sources.get(source)?.published);
  const neighbours = record.authorities.get(indicator.authority)?.neighbours;
  return (['national', 'similar'] as const).flatMap((kind): Working[] => {
    if (!seriesOf(indicator, kind)) return [];
    const b = found.find((x) => x.kind === kind);
    const same = {
      id: `benchmark-${kind}`,
      method: 'benchmark',
      rule:
        kind === 'similar' && neighbours
          ? `${rule} ${neighbours.name}: ${neighbours.note ?? neighbours.version}`
          : rule,
    } as const;
    if (!b)
      return [
        {
          ...same,
          title: `Beside ${names[kind]}`,
          inputs: [],
          steps: [],
          result: undefined,
          words: 'no period has a figure for both',
        },
      ];
    const [own, other] = [b.area.drawn.value!, b.other.drawn.value!];
    const difference = ratioOf(decimalOf(b.difference));
    const size = `${roughly(b.other.drawn, b.area.drawn)}${sizeOf(indicator, difference)}`;
    return [
      {
        ...same,
        title: `Beside ${names[kind]} ${inPeriod(b.period)}`,
        inputs: [inputOf(indicator, area, b.area.drawn), inputOf(indicator, capitalise(names[kind]), b.other.drawn)],
        steps: [
          `difference = ${area} − ${names[kind]} = ${formatPrinted(own)} − ${term(other)} = ${formatPrinted(b.difference)}`,
          favourStep(indicator, difference, b.favour).replace('no change', 'level'),
        ],
        result: b.favour === 'same' ? 'level' : b.favour,
        words:
          difference.top === 0n
            ? 'level'
            : b.favour === 'better' || b.favour === 'worse'
              ? `${b.favour} by ${size}`
              : `${difference.top > 0n ? 'higher' : 'lower'} by ${size}`,
      },
    ];
  });
}
