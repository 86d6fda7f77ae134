import { element } from '../../search/element.ts';
import { alike, placeOf, placesOf } from '../../intake/alike.ts';
import type { CellProblem } from '../../intake/problem.ts';
import type { Examination } from '../examine.ts';
import { tableOf } from './tables.ts';

/** What settles a problem: the question that asks for it, else an example to write in the cell. */
function remedy({ example, guide }: CellProblem, controls: readonly string[], base: string): Node | undefined {
  const [control] = controls;
  if (control !== undefined) return element('a', { href: `#${control}` }, 'Answer the question above');
  const shown = example === undefined ? [] : ['For example ', element('code', {}, example), guide ? '. ' : ''];
  const how =
    guide === undefined ? [] : [element('a', { href: `${base}${guide}` }, 'How to add what is not there yet')];
  return shown.length + how.length === 0 ? undefined : element('span', {}, ...shown, ...how);
}

function problems(e: Examination, guide: string, controlOf: (question: string) => string): Node[] {
  if (e.problems.length === 0) return [];
  const rows = alike(e.problems).map(({ problem: p, index, places }) => [
    placesOf(places),
    p.found,
    p.expected,
    remedy(p, e.settledBy[index]!.map(controlOf), guide),
  ]);
  return [
    element('h3', {}, 'What cannot be read'),
    element('p', {}, 'Nothing is imported until every cell can be read.'),
    tableOf('Each cell that cannot be read', ['Cell', 'Found', 'Expected', 'What to do'], rows),
  ];
}

function refused(e: Examination, guide: string): Node[] {
  if (e.refused.length === 0) return [];
  const rows = e.refused.map((r) => [
    r.file,
    r.found,
    r.nearest === undefined ? r.expected : `${r.expected}; perhaps ${r.nearest}`,
    element('a', { href: `${guide}${r.guide}` }, 'in the guide'),
  ]);
  return [
    element('p', {}, 'Every cell can be read, but the rules of the record would refuse the result.'),
    tableOf('What the check would refuse', ['File', 'Found', 'Expected', 'Why'], rows),
  ];
}

const said = (text: string) => (text === '' ? 'nothing' : text);

function outcomes(e: Examination, action: 'added' | 'revised', caption: string): Node[] {
  const all = e.outcomes.filter((o) => o.action === action);
  if (all.length === 0) return [];
  if (action === 'added')
    return [
      tableOf(
        caption,
        ['Figure', 'Says', 'Cell'],
        all.map((o) => [o.subject, o.now, o.at.cell]),
      ),
    ];
  const rows = all.flatMap((o) => o.fields.map((f) => [o.subject, f.field, said(f.was), said(f.now), o.at.cell]));
  return [tableOf(caption, ['Figure', 'What', 'Published', 'In the file', 'Cell'], rows)];
}

function notices(e: Examination): Node[] {
  if (e.notices.length === 0) return [];
  const items = e.notices.map((n) => element('li', {}, `${placeOf(n)}: ${n.text}`));
  return [element('h3', {}, 'Noticed'), element('ul', {}, ...items)];
}

/**
 * The report as tables, and the same text as the command's for whoever sends it on. `guide` goes before its paths; `controlOf`
 * gives the id of the control that answers a question.
 */
export function reportView(e: Examination, guide: string, controlOf: (question: string) => string): Node[] {
  const sound = e.problems.length === 0;
  return [
    ...problems(e, guide, controlOf),
    ...refused(e, guide),
    ...(sound ? outcomes(e, 'added', 'Added') : []),
    ...(sound ? outcomes(e, 'revised', 'Revised') : []),
    ...(sound && e.files.length === 0
      ? [element('p', {}, 'No file changes: all of it is published as it stands here.')]
      : []),
    ...notices(e),
    element(
      'details',
      {},
      element('summary', {}, 'The report as text, as the command prints it'),
      element('pre', { class: 'check-text', tabindex: '0' }, e.report),
    ),
  ];
}
