import { strToU8, zipSync } from 'fflate';
import type { Parts } from './made-sheet.ts';

/** Parts as a zip archive, in the order given. */
export const zipped = (parts: Parts | Record<string, Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { mtime: '2025-01-01T00:00:00' },
  );
