/** How a part of a text is set apart within its cell. */
export type RunLook = 'raised' | 'lowered' | 'struck';

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const loweredDigits = '₀₁₂₃₄₅₆₇₈₉';

/**
 * The digits of a part of a text as the sheet shows them: `8.2` with a raised `1` is 8.2¹, which is not 8.21, and a digit
 * that is struck out is none of the number that stands beside it. Letters stay: `30th` is the same with its end raised.
 */
export function asLooked(text: string, look: RunLook | undefined): string {
  if (look === undefined) return text;
  return text.replace(/\d/g, (d) =>
    look === 'struck' ? `${d}\u0336` : (look === 'raised' ? raisedDigits : loweredDigits)[Number(d)]!,
  );
}
