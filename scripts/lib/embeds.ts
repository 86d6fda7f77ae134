import type { Target } from '../../src/domain/integrity/content.ts';

/** The components that may stand in an `.mdx` body, and the kind of record that each attribute points at by key. */
export const embeds: Readonly<Record<string, Readonly<Record<string, Target>>>> = {
  Trend: { indicator: 'indicator' },
  Latest: { indicator: 'indicator' },
  Term: { id: 'term' },
};
