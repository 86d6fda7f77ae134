import { resolve } from 'node:path';
import { nearest } from '../src/domain/integrity/nearest.ts';
import { withArticle } from '../src/domain/integrity/words.ts';
import { jsonSchemaOf } from '../src/schema/json-schema.ts';
import { kindNamed } from '../src/schema/kinds.ts';
import { contentText } from '../src/writing/content-text.ts';
import { FolderRefusal, readGivenFolder } from './lib/folder.ts';
import { formatProblems } from './lib/format-problems.ts';
import { judge, type GateResult } from './lib/gate.ts';
import { BrokenOff, openKeyboard } from './lib/keyboard.ts';
import { again } from './lib/new/again.ts';
import { asked } from './lib/new/asked.ts';
import { explained, fieldsExplained } from './lib/new/explain.ts';
import { filled, type Filled } from './lib/new/filled.ts';
import { readFlags, type GivenField } from './lib/new/flags.ts';
import { notAsked } from './lib/new/not-asked.ts';
import { newKinds, placeOf, type NewKind } from './lib/new/place-of.ts';
import { flagOf } from './lib/new/question.ts';
import { writeContent } from './lib/write-content.ts';

const usage = `npm run new -- KIND [--field value …]

Begins a file of the record and writes it where it belongs, once the check accepts it. At a keyboard it asks for what
is missing, one field at a time, each explained; elsewhere it lists what is missing and writes nothing.

  KIND       ${newKinds.join(', ')}
  --field    any field of the kind: --title "Better attendance"; inside a list by its place: --series.0.kind area
  --explain  every field of the kind, with its meaning
  --dry-run  show the file and write nothing
  --content  another content folder

A new period of a tracker starts with the items of the last one, each still awaited. Ctrl+C stops the questions, and
shows how to go on from there.`;

function missing(kind: NewKind, state: Filled, files: GateResult['files']): string {
  const place =
    state.file === undefined
      ? placeOf(kind).questions.map((q) => `--${q.flag}\n  ${q.asks}\n  Such as: ${q.example}`)
      : [];
  // A period is asked for by its place; its field of the same name is the same answer.
  const asked = new Set(state.file === undefined ? placeOf(kind).questions.map((q) => q.flag) : []);
  const fields = state.questions.filter((q) => !asked.has(flagOf(q.path))).map((q) => `--${explained(q, files)}`);
  return [...state.wrong.map((w) => `Wrong: ${w}`), ...place, ...fields].join('\n\n');
}

/** Exit code 0: written, or shown; 1: something is missing or refused; 2: no such kind, or no such folder. */
async function run(): Promise<number> {
  const { kind: typed, on, fields: all, wrong } = readFlags(process.argv.slice(2), ['explain', 'dry-run', 'help']);
  const elsewhere = all.filter((f) => flagOf(f.path) === 'content');
  const fields = all.filter((f) => !elsewhere.includes(f));
  if (typed === undefined || on.has('help')) {
    console.log(usage);
    return on.has('help') ? 0 : 2;
  }
  const kind = newKinds.find((k) => k === typed);
  if (!kind) {
    const like = nearest(typed, newKinds);
    console.error(`There is no kind “${typed}”${like ? `; perhaps ${like}` : ''}. The kinds: ${newKinds.join(', ')}.`);
    return 2;
  }
  const schema = jsonSchemaOf(kindNamed(kind)!);
  if (on.has('explain')) {
    console.log(fieldsExplained(schema).join('\n'));
    return 0;
  }
  if (wrong.length > 0) {
    console.error(wrong.join('\n'));
    return 1;
  }
  const dir = resolve(elsewhere[0]?.text ?? process.env['CONTENT_DIR'] ?? 'content');
  const folder = await readGivenFolder(dir);
  const before = judge(folder);
  const atKeyboard = process.stdin.isTTY && process.stdout.isTTY;
  let given: readonly GivenField[] = fields;
  if (atKeyboard) {
    const { ask, close } = openKeyboard();
    const kept = [...fields];
    try {
      given = await asked(kind, fields, before, { ask, say: console.log, keep: (answer) => kept.push(answer) });
    } catch (error) {
      if (!(error instanceof BrokenOff)) throw error;
      console.error(
        `\n\nStopped, and nothing is written. To go on from here:\n${again(kind, [...elsewhere, ...kept])}`,
      );
      return 1;
    } finally {
      close();
    }
  }
  const state = filled(kind, given, before.files);
  if (state.file !== undefined && folder.has(state.file)) {
    console.error(`There is already a file content/${state.file}: open that one, or choose another id.`);
    return 1;
  }
  if (state.file === undefined || state.questions.length > 0 || state.wrong.length > 0) {
    console.error(
      `Nothing is written yet. Still needed for ${withArticle(kind.replace('-', ' '))}:\n\n${missing(kind, state, before.files)}`,
    );
    return 1;
  }
  const { file } = state;
  const text = contentText(kindNamed(kind)!, state.data as object);
  const after = judge(new Map([...folder, [file, new TextEncoder().encode(text)]]));
  const fresh = after.problems.filter((p) => p.file === file);
  if (fresh.length > 0) {
    console.error(formatProblems(fresh, { colour: process.stderr.hasColors?.() ?? false }));
    console.error(`\nNothing is written. Mend the answers and run it again:\n${again(kind, [...elsewhere, ...given])}`);
    return 1;
  }
  if (on.has('dry-run')) console.log(`content/${file}\n\n${text}`);
  else {
    await writeContent(dir, [{ file, text }]);
    const rest =
      after.problems.length > 0 ? `\nThe check has ${after.problems.length} more to say elsewhere: npm run check.` : '';
    const more = notAsked[kind];
    const left = more === undefined ? '' : `\nNot asked for, to be added there or in the forms: ${more}.`;
    console.log(
      `Written: content/${file}${left}${rest}\nSee it with \`npm run dev\`; \`npm run check\` holds it against every rule.`,
    );
  }
  return 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof FolderRefusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
