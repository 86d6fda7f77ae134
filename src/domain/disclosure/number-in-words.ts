const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Part of a pattern: a whole number in digits or, up to twelve, in words. */
export const numberPattern = `(\\d[\\d,]*|${words.join('|')})`;

/** What such a text stands for. */
export const numberSaid = (text: string): number =>
  words.includes(text.toLowerCase()) ? words.indexOf(text.toLowerCase()) + 1 : Number(text.replaceAll(',', ''));
