import { element } from '../../search/element.ts';
import type { Question } from '../question.ts';

/** What was answered before, by the id of the question. */
export type Answers = ReadonlyMap<string, string>;

/** The id of the control that answers the question at a place in the list. */
export const controlId = (place: number): string => `check-answer-${place + 1}`;

function control(question: Question, id: string, value: string): HTMLElement {
  const described: Record<string, string> = question.hint === undefined ? {} : { 'aria-describedby': `${id}-hint` };
  if (question.answer !== 'choice') {
    const input = element('input', {
      id,
      ...described,
      ...(question.answer === 'row' ? { type: 'number', min: '1', step: '1' } : { type: 'text' }),
    });
    input.value = value;
    return input;
  }
  const select = element('select', { id, ...described }, element('option', { value: '' }, 'Choose'));
  for (const { group, choices } of question.choices ?? []) {
    const options = choices.map((c) => element('option', { value: c.value }, c.label));
    if (group === undefined) select.append(...options);
    else if (options.length > 0) select.append(element('optgroup', { label: group }, ...options));
  }
  select.value = value;
  return select;
}

/**
 * A form with a control for each question. `read` gets all answers, by the questions' ids, when the officer asks for the
 * file to be read again.
 */
export function questionsView(
  questions: readonly Question[],
  answers: Answers,
  read: (answers: Answers) => void,
): HTMLElement | undefined {
  if (questions.length === 0) return undefined;
  const controls = questions.map((question, i) => {
    const id = controlId(i);
    return { question, id, field: control(question, id, answers.get(question.id) ?? '') };
  });
  const form = element(
    'form',
    { class: 'check-questions' },
    ...controls.map(({ question, id, field }) =>
      element(
        'div',
        {},
        element('label', { for: id }, question.label),
        question.hint !== undefined && element('p', { class: 'note', id: `${id}-hint` }, question.hint),
        field,
      ),
    ),
    element('button', { class: 'button' }, 'Read the file again'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    read(
      new Map(
        controls.map(({ question, field }) => [question.id, (field as HTMLInputElement | HTMLSelectElement).value]),
      ),
    );
  });
  return form;
}
