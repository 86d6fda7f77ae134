import { guidePage } from '../domain/guide/guide.ts';
import { nearest } from '../domain/integrity/nearest.ts';
import type { Flag } from '../schema/value.ts';
import type { Spot } from './read-one.ts';
import { wordsOf } from './row-words.ts';
import { seriesFromName } from './series-name.ts';
import type { Field } from './settings.ts';
import { readFigure } from './typed-figure.ts';
import { plainName } from './words.ts';

/** Why a row cannot be read: at one of its columns, at a cell elsewhere, or at the figure itself. */
export interface Fault {
  readonly found: string;
  readonly expected: string;
  readonly example?: string;
  readonly guide?: string;
  readonly field?: Field;
  readonly cell?: string;
}

export function unitFault({ row, layout, indicator }: Spot): Fault | undefined {
  const unit = wordsOf(row, layout)('unit');
  const { unit: own, unitLabel } = indicator.data;
  const known = [own, unitLabel, own === 'percent' ? '%' : undefined, own === 'pounds' ? '£' : undefined];
  if (
    !unit ||
    known.some((k) => k !== undefined && (k === unit || (plainName(k) !== '' && plainName(k) === plainName(unit))))
  )
    return undefined;
  return { found: `the unit “${unit}”`, expected: `the indicator’s unit, ${own}`, field: 'unit' };
}

export function seriesOf({ row, column, seriesNamed, layout, context, indicator }: Spot): string | Fault {
  const words = column.series ?? wordsOf(row, layout)('series') ?? '';
  // Where other rows say whose their figures are, nothing does not mean the council: a name may stand only above.
  if (words === '' && !layout.download && seriesNamed)
    return {
      found: 'a figure that does not say whose it is, where other rows do',
      expected: 'its series in this row too: area for the council’s own, national, similar',
      field: 'series',
    };
  if (words === '') return 'area';
  return (
    seriesFromName(words, indicator.data, context.settings) ?? {
      found: `the series “${words}”`,
      expected: `one that the indicator has: ${indicator.data.series.map((s) => s.id).join(', ')}; or say which it is`,
      example: `--series "${words}=national"`,
      field: 'series',
    }
  );
}

export function sourceOf({ row, layout, context }: Spot): string | Fault {
  const source = wordsOf(row, layout)('source') || context.settings.source;
  if (!source)
    return {
      found: 'a figure without a source',
      expected: 'a column “source”, or the source of the whole file',
      example: `--source ${context.sources[0] ?? 'committee-report-2026'}`,
    };
  if (context.sources.includes(source)) return source;
  // Whoever does not know the ids writes the title.
  const meant = context.sourceTitled(source) ?? nearest(source, context.sources);
  return {
    found: `the source “${source}”`,
    expected: `the id of a source of the record, as in the address of its page${meant ? `; perhaps ${meant}` : ''}`,
    ...(meant === undefined ? {} : { example: meant }),
    guide: `${guidePage}#add-figures`,
    field: 'source',
  };
}

export function readingNumber({ row, layout }: Spot): number | Fault {
  const text = wordsOf(row, layout)('reading') || '1';
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  return {
    found: `the reading “${text}”`,
    expected: '1, or 2 and up for a further figure of the same source',
    field: 'reading',
  };
}

/** The flags of a row, `[p] [r]` or `p, r`; nothing where the table has no such column. */
export function flagsOf({ row, layout }: Spot): readonly Flag[] | Fault | undefined {
  const text = wordsOf(row, layout)('flags');
  if (text === undefined) return undefined;
  const words = text.split(/[\s,;]+/).filter((w) => w !== '');
  const read = readFigure(`0 ${words.map((w) => (/^[[(]/.test(w) ? w : `[${w}]`)).join(' ')}`, 'number');
  if (read.kind === 'value' && read.flags.length === words.length) return read.flags;
  return {
    found: `the flags “${text}”`,
    expected: '[p] provisional, [r] revised, [e] estimated, [b] break in series, [f] forecast',
    example: '[p]',
    field: 'flags',
  };
}
