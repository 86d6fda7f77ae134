import type { Flag, Marker } from '../schema/value.ts';
import type { KnownIndicator } from './indicator-finder.ts';

/** One figure of a spreadsheet, read: whose, of when, how much, and where the spreadsheet holds it. */
export interface Reading {
  readonly of: 'observation' | 'target';
  readonly indicator: KnownIndicator;
  /** The id of the series; empty for a target. */
  readonly series: string;
  readonly period: string;
  readonly value?: string;
  readonly marker?: Marker;
  /** Words of a target without a number. */
  readonly text?: string;
  readonly source: string;
  readonly locator?: string;
  /** 1, or 2 and up for other figures of the same source and period. */
  readonly reading: number;
  /**
   * Further columns of the table, by field. A column that is there and empty stands here as an empty text; one that is
   * not there does not stand here at all, and what is published stays.
   */
  readonly further: {
    readonly flags?: readonly Flag[];
    readonly qualifier?: string;
    readonly note?: string;
    readonly locator?: string;
  };
  /** Why it changes, where a column says so. */
  readonly reason?: string;
  readonly at: { readonly sheet: string; readonly cell: string };
}
