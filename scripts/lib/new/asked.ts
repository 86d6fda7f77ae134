import { shapeProblems } from '../../../src/domain/integrity/shape.ts';
import { idPattern } from '../../../src/schema/id.ts';
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
  /** Called with each answer that stands, so that none is lost where the questions are broken off. */
  readonly keep?: (answer: GivenField) => void;
}

/** What the questions of a new period need: the levels that an item can be given, and what items are called. */
function trackerOf(tracker: string, { files }: GateResult) {
  const data = files.find((f) => f.kind === 'tracker' && f.key === tracker)?.data as
    { scale?: string; items?: { id: string; title: string }[] } | undefined;
  const scale = files.find((f) => f.kind === 'scale' && f.key === data?.scale)?.data as
    { levels?: Level[] } | undefined;
  return {
    levels: (scale?.levels ?? []).map((l) => l.id),
    titles: new Map((data?.items ?? []).map((i) => [i.id, i.title])),
  };
}

/** Why an answer cannot stand where a new file has it, in the check's words; nothing where it can. */
function refusal(kind: NewKind, given: readonly GivenField[], { path, text }: GivenField, before: GateResult) {
  const at = flagOf(path);
  if (at === 'id' && !idPattern.test(text))
    return 'An id is of lower-case letters and digits, words joined by single hyphens.';
  const { data, file } = filled(kind, [...given, { path, text }], before.files);
  const problem = shapeProblems({ kind, key: '', file: file ?? '', data }).problems.find(
    (p) => flagOf(p.path) === at && p.rule !== 'missing-field',
  );
  return problem && `It should be ${problem.expected}${problem.nearest ? `; perhaps ${problem.nearest}` : ''}.`;
}

/** Asks for everything that is missing until nothing is; returns all that was given. */
export async function asked(
  kind: NewKind,
  first: readonly GivenField[],
  before: GateResult,
  { ask, say, keep }: Desk,
): Promise<GivenField[]> {
  const given = [...first];
  const give = (answer: GivenField) => {
    given.push(answer);
    keep?.(answer);
  };
  const put = async (question: Question, optional: boolean): Promise<void> => {
    say(`\n${explained(question, before.files)}`);
    for (;;) {
      const text = (await ask('  > ')).trim();
      if (text === '' && (optional || question.schema.type === 'array')) {
        if (question.schema.type === 'array' && !optional) give({ path: question.path, text: '' });
        return;
      }
      if (text === '') {
        say('  It is needed.');
        continue;
      }
      const read = valueOf(text, question, before.files);
      if ('wrong' in read) {
        say(`  It should be ${read.wrong.replace(/^perhaps/, 'one of those above; perhaps')}.`);
        continue;
      }
      const answer = { path: question.path, text: typeof read.value === 'string' ? read.value : text };
      const refused = refusal(kind, given, answer, before);
      if (refused) {
        say(`  ${refused}`);
        continue;
      }
      give(answer);
      return;
    }
  };
  for (const q of placeOf(kind).questions)
    if (!given.some((g) => flagOf(g.path) === q.flag)) {
      const schema = { description: q.asks, examples: [q.example], ...('within' in q ? { pointsTo: q.within } : {}) };
      await put({ path: [q.flag], schema }, false);
    }
  // Better said now than after all the other questions.
  if (before.files.some((f) => f.file === filled(kind, given, before.files).file)) return given;
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
    const { levels, titles } = trackerOf(given.find((g) => flagOf(g.path) === 'tracker')?.text ?? '', before);
    for (const [i, e] of (
      data as { entries: { item: string; aspect?: string; rating?: string }[] }
    ).entries.entries()) {
      if (e.rating !== undefined) continue;
      say(`\n${titles.get(e.item) ?? e.item}${e.aspect ? `, ${e.aspect}` : ''} (empty: still awaited)`);
      const rating = {
        path: ['entries', i, 'rating'],
        schema: { description: 'Its rating.', ...(levels.length > 0 ? { enum: levels } : {}) },
      };
      await put(rating, true);
    }
  }
  return given;
}
