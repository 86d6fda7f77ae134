import type { ActionRecord, OpenRecord } from './record.ts';

/**
 * The part of the plan an action stands in, where another action of the plan has the same title: two of “Deliver the
 * Computers for Pupils project” are only told apart by whom each is for. Nothing where the title is enough.
 */
export const groupToTell = (record: OpenRecord, action: ActionRecord): string | undefined =>
  action.group &&
  [...record.actions.values()].some((a) => a.plan === action.plan && a.title === action.title && a.key !== action.key)
    ? action.group
    : undefined;

/** What an action is called in a list: its title, with the part of the plan where the title alone is not enough. */
export function actionName(record: OpenRecord, action: ActionRecord): string {
  const group = groupToTell(record, action);
  return group ? `${action.title} (${group})` : action.title;
}
