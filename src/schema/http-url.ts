import { z } from 'zod';

/** An address on the web, as a link can lead to it. */
export const httpUrl = z.string().regex(/^https?:\/\/[^\s]+$/, 'an address that starts with http:// or https://');
