import { grouped } from './limits.ts';
import { Refused } from './refusal.ts';

export const tooManySheets = (limit: number) =>
  new Refused(
    'too-many',
    `The file holds more than ${grouped(limit)} sheets, more than is read: keep only the sheets that are needed, and save it again.`,
  );
