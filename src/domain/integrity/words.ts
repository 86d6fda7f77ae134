const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** A value as an officer would name it: `the text "12"`, `the number 12`, `a list`, `nothing`. */
export function named(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return value === '' ? 'empty text' : `the text ${JSON.stringify(clip(value))}`;
  if (typeof value === 'number') return `the number ${value} without quotes`;
  if (typeof value === 'boolean') return `${value} without quotes`;
  return Array.isArray(value) ? 'a list' : 'a group of fields';
}

/** `a`, `b` or `c`. */
export function oneOf(names: readonly string[], quote: (name: string) => string = (n) => `\`${n}\``): string {
  const quoted = names.map(quote);
  const last = quoted.pop() ?? 'nothing';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

/** The name with its article: `an indicator`, `a plan`. */
export const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** `1 line`, `3 lines`. */
export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
