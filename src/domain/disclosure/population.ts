/** Words that say nothing of who is counted. */
const idle = new Set([
  'the',
  'a',
  'and',
  'of',
  'by',
  'in',
  'all',
  'who',
  'are',
  'is',
  'council',
  'number',
  'share',
  'percentage',
  'percent',
  'proportion',
  'rate',
  'total',
]);
const children = /\b(?:children and young people|young people|young persons?|pupils?|child)\b/g;

/** The words that say who is counted, in order, without those that say nothing. “Pupils” and “young people” are children. */
export const populationWords = (text: string): string[] => {
  const plain = text.toLowerCase().replaceAll('’', '').replaceAll('-', ' ').replace(children, 'children');
  return [...new Set((plain.match(/[a-z0-9]+/g) ?? []).filter((w) => !idle.has(w)))];
};

/**
 * Whether a percentage is plainly one of those whom a count counts: its name begins with theirs, in any order.
 * “Looked-after children with a health check” is a share of “Children looked after by the council”. One word alone
 * (“children”) is too little to tell.
 */
export function isShareOf(percentage: string, count: string): boolean {
  const who = populationWords(count);
  const words = populationWords(percentage);
  return who.length > 1 && words.slice(0, who.length).every((w) => who.includes(w)) && words.length >= who.length;
}

/** A share of time or of places, though its name begins with those whom it is about. */
export const isOfTime = (text: string): boolean =>
  /\b(?:attendance|absences?|half days?|sessions?|hours|occupancy|places|spending|budget)\b/i.test(text);
