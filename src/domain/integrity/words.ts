const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** A value as an officer would name it: `the text "12"`, `the number 12`, `a list of 3`, `nothing`. */
export function named(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string' && /^\s+$/.test(value)) return 'text that is only spaces';
  if (typeof value === 'string') return value === '' ? 'empty text' : `the text ${JSON.stringify(clip(value))}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `${value}`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return 'a group of fields';
}

/** `a`, `b` or `c`. */
export function oneOf(names: readonly string[], quote: (name: string) => string = (n) => `\`${n}\``): string {
  const quoted = names.map(quote);
  const last = quoted.pop() ?? 'nothing';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

/** The name with its article: `an indicator`, `a plan`. */
export const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** `1 entry`, `3 entries`. */
export const counted = (n: number, noun: string): string =>
  `${n} ${n === 1 ? noun : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
