import type { SourceRecord } from '../domain/record.ts';

/** What every chart takes for its figure and hands on to it as it is. */
export interface FigureProps {
  readonly heading?: 1 | 2 | 3 | 4;
  /** The drawing with its words and sources only: for paper and for other sites, where nothing opens or downloads. */
  readonly bare?: boolean;
  /** True where the page has just said the finding: then it is not shown twice, only read out and put into the picture. */
  readonly said?: boolean;
  /** Where the figures lie as open data. */
  readonly csv?: string;
  readonly json?: string;
  readonly sources?: ReadonlyMap<string, SourceRecord>;
  readonly sourceHref: (source: string) => string;
}
