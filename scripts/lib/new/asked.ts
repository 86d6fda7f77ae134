import type { Level } from '../../../src/schema/scale.ts';
import type { GateResult } from '../gate.ts';
import { explained } from './explain.ts';
import { filled } from './filled.ts';
import type { GivenField } from './flags.ts';
import { placeOf, type NewKind } from './place-of.ts';
import { flagOf, valueOf, type Question } from './question.ts';

/** Where questions are shown and answers typed. */
export interface Desk {
  readonly ask: (prompt: string) => Promise<string>;
  readonly say: (text: string) => void;
}

/** The levels that an item of a tracker can be given, for the questions of a new period. */
function levelsOf(tracker: string, { files }: GateResult): readonly string[] {
  const scale = (files.find((f) => f.kind === 'tracker' && f.key === tracker)?.data as { scale?: string })?.scale;
  const levels = (files.find((f) => f.kind === 'scale' && f.key === scale)?.data as { levels?: Level[] })?.levels;
  return (levels ?? []).map((l) => l.id);
}

/** Asks for everything that is missing until nothing is; returns all that was given. */
export async function asked(
  kind: NewKind,
  first: readonly GivenField[],
  before: GateResult,
  { ask, say }: Desk,
): Promise<GivenField[]> {
  const given = [...first];
  const put = async (question: Question, optional: boolean): Promise<void> => {
    say(`\n${explained(question, before.files)}`);
    for (;;) {
      const text = (await ask('  > ')).trim();
      if (text === '' && (optional || question.schema.type === 'array')) {
        if (question.schema.type === 'array' && !optional) given.push({ path: question.path, text: '' });
        return;
      }
      if (text === '') {
        say('  It is needed.');
        continue;
      }
      const read = valueOf(text, question, before.files);
      if ('wrong' in read) {
        say(`  ${read.wrong}`);
        continue;
      }
      given.push({ path: question.path, text });
      return;
    }
  };
  for (const q of placeOf(kind).questions)
    if (!given.some((g) => flagOf(g.path) === q.flag)) {
      const schema = { description: q.asks, examples: [q.example], ...('within' in q ? { pointsTo: q.within } : {}) };
      await put({ path: [q.flag], schema }, false);
    }
  const skipped = new Set<string>();
  for (;;) {
    const open = filled(kind, given, before.files).questions.filter((q) => !skipped.has(flagOf(q.path)));
    const [question] = open;
    if (!question) break;
    const more = open.some(
      (q) => q !== question && q.oneOf && flagOf(q.path.slice(0, -1)) === flagOf(question.path.slice(0, -1)),
    );
    await put(question, question.oneOf === true && more);
    skipped.add(flagOf(question.path));
  }
  if (kind === 'tracker-period') {
    const { data } = filled(kind, given, before.files);
    const levels = levelsOf(given.find((g) => flagOf(g.path) === 'tracker')?.text ?? '', before);
    for (const [i, e] of (data as { entries: { item: string; aspect?: string }[] }).entries.entries()) {
      say(`\n${e.item}${e.aspect ? `, ${e.aspect}` : ''} (empty: still awaited)`);
      const rating = {
        path: ['entries', i, 'rating'],
        schema: { description: 'Its rating.', ...(levels.length > 0 ? { enum: levels } : {}) },
      };
      await put(rating, true);
    }
  }
  return given;
}
