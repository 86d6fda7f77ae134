/** Why a file is not read at all. */
export type RefusalReason =
  | 'too-big'
  | 'too-many'
  | 'bomb'
  | 'empty'
  | 'password'
  | 'old-format'
  | 'macros'
  | 'unknown-kind'
  | 'wrong-ending'
  | 'document-type'
  | 'damaged'
  | 'not-text'
  | 'mixed-encoding'
  | 'unclosed-quote';

/** One sentence for the officer: what is wrong with the file, and what to do about it. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly sentence: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/** Thrown inside this room only; `readWorkbook` hands the refusal over as a value. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(reason: RefusalReason, sentence: string, place: { sheet?: string; cell?: string } = {}) {
    super(sentence);
    this.refusal = { reason, sentence, ...place };
  }
}

/** A file that breaks its own format's rules. `what` names the part: `its list of sheets cannot be read`. */
export const damaged = (what: string, place?: { sheet?: string; cell?: string }): Refused =>
  new Refused(
    'damaged',
    `The file is damaged or cut off (${what}): open it in the spreadsheet program, save it again and try that copy.`,
    place,
  );
