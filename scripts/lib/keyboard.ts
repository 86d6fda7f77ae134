import { createInterface } from 'node:readline/promises';

/** The questions were broken off, with Ctrl+C or Ctrl+D. */
export class BrokenOff extends Error {}

/** Asks questions in a terminal. */
export interface Keyboard {
  /** What is typed, without white space around it. Throws `BrokenOff` where nothing more will come. */
  readonly ask: (prompt: string) => Promise<string>;
  readonly close: () => void;
}

export function openKeyboard(
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Keyboard {
  const lines = createInterface({ input, output });
  // Ctrl+D ends the input, and the question that is open would never be answered.
  const ended = new Promise<undefined>((done) => void lines.once('close', () => done(undefined)));
  return {
    ask: async (prompt) => {
      const typed = await Promise.race([lines.question(prompt).catch(() => undefined), ended]);
      if (typed === undefined) throw new BrokenOff('The questions were broken off.');
      return typed.trim();
    },
    close: () => lines.close(),
  };
}
