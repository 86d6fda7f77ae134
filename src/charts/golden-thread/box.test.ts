import { expect, it } from 'vitest';
import { draftsOf } from './box.ts';
import { threadFrames } from './frame.ts';

it('shows from where they differ two titles that would be cut alike, and leaves the others', () => {
  const start = 'Carry out the Social Care Service Improvement Plans for';
  const stops = [`${start} assessment timescales`, `${start} the reviews of children`, 'Another action'].map(
    (title) => ({
      id: title,
      title,
      sub: undefined,
      here: false,
    }),
  );
  const drafts = draftsOf({ head: '', none: '', stops }, 4, 130, threadFrames[0]!);
  expect(drafts.map((d) => d.lines.map((l) => l.text).join(' '))).toEqual([
    '…for assessment timescales',
    '…for the reviews of children',
    'Another action',
  ]);
});
