import type { Settings } from '../../intake/settings.ts';
import { element } from '../../search/element.ts';
import type { Examination } from '../examine.ts';
import { answered, type Question } from '../question.ts';
import { answersView, filesView, forgetFiles } from './files-view.ts';
import { previewsView } from './previews-view.ts';
import { controlId, questionsView, type Answers } from './questions-view.ts';
import { read } from './reader.ts';
import { reportView } from './report-view.ts';

const part = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const drop = part('check-drop');
const input = part<HTMLInputElement>('check-file');
const saved = part<HTMLInputElement>('check-answers');
const status = part('check-status');
const result = part('check-result');
const name = part('check-name');
const heading = part('check-heading');
const report = part('check-report');
const handIn = part('check-hand-in');
const { record = '', guide = '' } = part('check').dataset;

const failure = 'Part of this page did not load. Try again, or use the command below.';
const withoutReason =
  'The check refuses a change to what was published until it has a reason. Say above why it changes and read the file again: then the files are here.';
const paragraph = (text: string) => element('p', {}, text);

let file: File | undefined;
/** Every question that this file has raised, so that an answer can be changed later. */
let questions = new Map<string, Question>();
let answers: Answers = new Map();
/** What was said about an earlier file of the kind. */
let earlier: Settings = {};

const settingsOf = (): Settings =>
  [...questions.values()].reduce((s, q) => answered(s, q, answers.get(q.id) ?? ''), earlier);

/** Nodes under a heading; no heading where there are none. */
const headed = (title: string, ...nodes: readonly (Node | undefined)[]): Node[] =>
  nodes[0] === undefined ? [] : [element('h3', {}, title), ...nodes.filter((n) => n !== undefined)];

function show(title: string, nodes: readonly Node[], hands = false): void {
  name.textContent = file?.name ?? '';
  heading.textContent = title;
  report.replaceChildren(...nodes);
  handIn.hidden = !hands;
  result.hidden = false;
  status.textContent = '';
  heading.focus();
}

/** What the controls show: what was answered here, else what the answers from an earlier file say. */
const shownAnswers = (): Answers =>
  new Map(
    [...questions.values()].map((q) => {
      const single = q.name === undefined && q.stands === undefined;
      const before = single ? String(earlier[q.setting] ?? '') : '';
      return [q.id, answers.get(q.id) ?? before] as const;
    }),
  );

/** The form with what the file has raised so far. */
const asks = (title: string): Node[] =>
  headed(
    title,
    questionsView([...questions.values()], shownAnswers(), (given) => {
      answers = given;
      void examineFile();
    }),
  );

function showExamination(e: Examination): void {
  for (const q of e.questions) questions.set(q.id, q);
  const ids = [...questions.keys()];
  const told = reportView(e, guide, (question) => controlId(ids.indexOf(question)));
  const settings = settingsOf();
  const keep = Object.keys(settings).length > 0 ? [answersView(settings)] : [];
  const open = e.problems.length > 0 || e.questions.some((q) => settings[q.setting] === undefined);
  const order = (said: Node[], rest: Node[]) => (open ? [...said, ...rest] : [...rest, ...said, ...keep]);
  const said = asks(open ? 'Say once for the whole file' : 'What you said about the file');
  if (e.problems.length > 0 || e.refused.length > 0 || e.files.length === 0) return show(e.headline, order(said, told));
  const seen = headed('What the public would see', ...previewsView(e.previews));
  // The check would refuse them: they are handed over once it would not.
  const unexplained = settings.reason === undefined && e.questions.some((q) => q.setting === 'reason');
  const files = unexplained ? paragraph(withoutReason) : filesView(e.files);
  show(e.headline, [...order(said, told), ...seen, ...headed('The files to hand in', files)], !unexplained);
}

async function examineFile(): Promise<void> {
  const mine = file;
  if (!mine) return;
  status.textContent = `Reading ${mine.name} …`;
  forgetFiles();
  const answer = await read({ file: mine, settings: settingsOf(), record });
  if ('examination' in answer) showExamination(answer.examination);
  else if ('failed' in answer) show('The file could not be checked', [paragraph(failure)]);
  else {
    const { sentence, setting } = answer.unread;
    show('The file cannot be read', [paragraph(sentence), ...(setting === undefined ? [] : asks('What you say'))]);
  }
}

function take(chosen: FileList | null | undefined): void {
  const [first] = chosen ?? [];
  if (!first) return;
  file = first;
  questions = new Map();
  answers = new Map();
  void examineFile();
}

input.addEventListener('change', () => {
  take(input.files);
});
saved.addEventListener('change', () => {
  const [chosen] = saved.files ?? [];
  void chosen?.text().then((text) => {
    try {
      const given = JSON.parse(text) as unknown;
      if (typeof given !== 'object' || given === null) throw new TypeError();
      earlier = given;
      void examineFile();
    } catch {
      earlier = {};
      status.textContent = `${chosen.name} holds no answers: choose the file that this page or a colleague saved.`;
    }
  });
});
// The same file, mended and chosen again, is read again.
input.addEventListener('click', () => {
  input.value = '';
});
const over = (is: boolean) => drop.classList.toggle('is-over', is);
drop.addEventListener('dragover', (event) => {
  event.preventDefault();
  over(true);
});
drop.addEventListener('dragleave', () => over(false));
// A file that misses the zone would replace the page.
window.addEventListener('dragover', (event) => {
  event.preventDefault();
});
window.addEventListener('drop', (event) => {
  event.preventDefault();
  over(false);
  const dropped = event.dataTransfer?.files;
  if (dropped?.length) input.files = dropped;
  take(dropped);
});
