import { nearest } from './nearest.ts';
import type { Path, Problem } from './problem.ts';
import type { Rule } from './rule.ts';
import { oneOf } from './words.ts';

function missing(file: string, path: Path, id: string, noun: string, where: string, ids: readonly string[]): Problem {
  const near = nearest(id, ids);
  return {
    rule: 'dangling-id',
    file,
    path,
    found: `the id "${id}", which no ${noun} of ${where} has`,
    expected: ids.length === 0 ? `an id of ${where}; it has no ${noun} yet` : oneOf(ids, (i) => `"${i}"`),
    ...(near === undefined ? {} : { nearest: `"${near}"` }),
  };
}

/** An entry for an item that its tracker does not list; a total of cost lines that are not in the table. */
export const danglingId: Rule = function* (content) {
  for (const { file, key, data } of content.of('tracker-period')) {
    const trackerKey = key.slice(0, key.indexOf('/'));
    const tracker = content.get('tracker', trackerKey);
    if (!tracker) continue;
    const ids = tracker.data.items.map((i) => i.id);
    for (const [i, { item }] of data.entries.entries())
      if (!ids.includes(item)) yield missing(file, ['entries', i, 'item'], item, 'item', tracker.file, ids);
  }
  for (const { file, data } of content.of('costs'))
    for (const [i, line] of data.lines.entries()) {
      const others = data.lines.map((l) => l.id).filter((id) => id !== line.id);
      for (const [j, id] of (line.of ?? []).entries())
        if (!others.includes(id)) yield missing(file, ['lines', i, 'of', j], id, 'other line', 'this table', others);
    }
};
