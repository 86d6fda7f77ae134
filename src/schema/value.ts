import { z } from 'zod';

/** A number exactly as its source prints it, without thousands separators: `91.0` stays `91.0`. Written in quotes. */
export const decimal = z
  .string()
  .regex(
    /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/,
    'a number in quotes, as printed, without thousands separators or signs: `"91.0"`, `"1358"`',
  )
  .meta({
    description: 'The number exactly as printed, in quotes so that 91.0 stays 91.0. No %, no comma.',
    examples: ['91.0'],
  });

/**
 * Why a value is missing, after the symbols of the UK Government Statistical Service.
 * `awaited` is ours: the source says that the figure is still to come.
 */
export const markers = {
  x: 'not available',
  z: 'not applicable',
  c: 'suppressed to protect individuals',
  low: 'rounds to zero',
  u: 'too unreliable to publish',
  awaited: 'awaited',
} as const;
export type Marker = keyof typeof markers;
export const marker = z.enum(Object.keys(markers) as [Marker, ...Marker[]]).meta({
  description:
    'Instead of a value, why there is none: x not available, z not applicable, c suppressed, low rounds to zero, u too unreliable, awaited still to come.',
  examples: ['x'],
});

export const flags = { p: 'provisional', r: 'revised', e: 'estimated', b: 'break in series', f: 'forecast' } as const;
export type Flag = keyof typeof flags;
export const flag = z.enum(Object.keys(flags) as [Flag, ...Flag[]]).meta({
  description: 'p provisional, r revised, e estimated, b break in series before this figure, f forecast.',
  examples: ['p'],
});

/** The symbol that stands for a marker in tables and in the open data: `[x]`, but `awaited` in full. */
export const symbolOf = (m: Marker): string => (m === 'awaited' ? m : `[${m}]`);

export const note = z
  .string()
  .min(1)
  .meta({
    description: 'What a reader should know about this figure: what was unclear, what was assumed, what disagrees.',
    examples: ['Read from a chart: the table gives no figure for this year.'],
  });
/** That the period of a figure or target is a reading, and not printed: a statement that rests on it says so. */
export const undated = z.boolean().meta({
  description:
    'true where the source prints no date with it, so that its period is your reading of the source. Say in the note how you read it.',
  examples: [true],
});
export const qualifier = z
  .string()
  .min(1)
  .meta({
    description: 'The word the source puts before the number, such as “approximately” or “over”.',
    examples: ['approximately'],
  });

/** How far from the printed value the true one may be. Drawn and shown in the table; nothing is worked out from it. */
export const interval = z.strictObject({ low: decimal, high: decimal }).meta({
  description:
    'The confidence interval that the source prints around the value, its lower and its upper end; say in the note what it is (such as “95% confidence interval”).',
  examples: [{ low: '7.2', high: '9.1' }],
});
export type Interval = z.infer<typeof interval>;

const oneOf = (names: readonly string[]) => ({
  test: (v: object) => names.filter((n) => (v as Record<string, unknown>)[n] !== undefined).length === 1,
  words: `exactly one of ${names.map((n) => `\`${n}\``).join(', ')}`,
});
const valueOrMarker = oneOf(['value', 'marker']);
const valueTextOrMarker = oneOf(['value', 'text', 'marker']);

/** Refuses a figure with no value and no marker, or with both. Put after `z.strictObject({ value, marker, ... })`. */
export const requireValueOrMarker = <T extends z.ZodType<object>>(schema: T): T =>
  schema.refine(valueOrMarker.test, valueOrMarker.words) as T;
/** The same where a target may also be words ("in post July 07"). */
export const requireValueTextOrMarker = <T extends z.ZodType<object>>(schema: T): T =>
  schema.refine(valueTextOrMarker.test, valueTextOrMarker.words) as T;
