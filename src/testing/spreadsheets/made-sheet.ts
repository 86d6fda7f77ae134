/** A sheet as a test wants it: written to any of the three formats by the writers beside this file. */

export type MadeCell =
  | string
  | {
      /** A number as the file should store it. */
      readonly number?: string;
      /** `2025-04-01`; a workbook counts its days. */
      readonly date?: string;
      readonly boolean?: boolean;
      readonly error?: string;
      readonly text?: string;
      /** In Excel's notation; one of `knownFormats` for ODS. */
      readonly format?: string;
      /** Without an equals sign. With nothing else in the cell, a formula without a result. */
      readonly formula?: string;
    };

export interface MadeSheet {
  readonly name: string;
  /** `undefined` for an empty cell. */
  readonly rows: readonly (readonly (MadeCell | undefined)[])[];
  readonly hidden?: boolean;
  /** `A1:C1`. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

export type Parts = Record<string, string>;

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const xmlStart = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
