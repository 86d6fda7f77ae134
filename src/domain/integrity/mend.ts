const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNumber = (name: string): string =>
  String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
const nextYear = (year: string): string => String((Number(year) + 1) % 100).padStart(2, '0');

/** Ways in which periods and dates are often written, and how the record writes them. */
const periods: readonly [RegExp, (...parts: string[]) => string][] = [
  [/^(\d{4})[/–-](?:20)?(\d{1,2})$/, (y = '') => `${y}/${nextYear(y)} FY`],
  [/^(\d{4})[/–-](?:20)?\d{1,2} ?(FY|AY)$/i, (y = '', k = '') => `${y}/${nextYear(y)} ${k.toUpperCase()}`],
  [/^(\d{4})[/–-](?:20)?\d{1,2} ?Q(?:uarter )?([1-4])$/i, (y = '', q = '') => `${y}/${nextYear(y)} Q${q}`],
  [/^Q(?:uarter )?([1-4])[ ,]+(\d{4})[/–-](?:20)?\d{1,2}$/i, (q = '', y = '') => `${y}/${nextYear(y)} Q${q}`],
  [/^([A-Za-z]{3,9}) (\d{4})$/, (m = '', y = '') => `${y}-${monthNumber(m)}`],
  [
    /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9}) (\d{4})$/,
    (d = '', m = '', y = '') => `${y}-${monthNumber(m)}-${d.padStart(2, '0')}`,
  ],
  [
    /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/,
    (d = '', m = '', y = '') => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
  ],
  [/^(\d{4})[ -]?W(?:eek )?(\d{1,2})$/i, (y = '', w = '') => `${y}-W${w.padStart(2, '0')}`],
];

/**
 * What a text that was refused may have been meant as, likeliest first: a number without its %, a period in the
 * record's grammar, words made into an id. The caller keeps the first that would be accepted.
 */
export function* mendings(value: unknown): Generator<string> {
  if (typeof value === 'number' || typeof value === 'boolean') return yield String(value);
  if (typeof value !== 'string') return;
  const text = value.trim();
  yield text;
  for (const [pattern, write] of periods) {
    const match = pattern.exec(text);
    if (match) yield write(...match.slice(1));
  }
  yield (
    text
      .replace(/[\s£%+]/g, '')
      // A comma before each three digits parts thousands; a single one elsewhere stands for the decimal point.
      .replace(
        /^(-?\d{1,3})((?:,\d{3})+)(?=\.|$)/,
        (_, first: string, rest: string) => first + rest.replaceAll(',', ''),
      )
      .replace(/^(-?\d+),(\d+)$/, '$1.$2')
      .replace(/^(-?)\./, '$10.')
      .replace(/^(-?)0+(?=\d)/, '$1')
  );
  yield text.toLowerCase();
  yield text
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
