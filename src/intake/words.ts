import { tidyText } from './typed-figure.ts';

/** A name as it is compared: no case, no punctuation, `&` as `and`. */
export const plainName = (text: string): string =>
  tidyText(text)
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
