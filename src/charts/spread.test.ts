import { expect, it } from 'vitest';
import { spread, spreadAtMarks, spreadLines } from './spread.ts';
import { textWidth, wrap } from './text-width.ts';

it('leaves things where they would like to be when there is room', () => {
  expect(
    spread(
      [
        { x: 0, width: 20 },
        { x: 50, width: 20 },
      ],
      100,
      5,
    ),
  ).toEqual([0, 50]);
});
it('pushes what would touch to the right, and back from the edge', () => {
  expect(
    spread(
      [
        { x: 0, width: 30 },
        { x: 10, width: 30 },
        { x: 90, width: 30 },
      ],
      100,
      5,
    ),
  ).toEqual([0, 35, 70]);
});
it('goes over to more lines where one is too short', () => {
  expect(
    spread(
      [
        { x: 0, width: 60 },
        { x: 60, width: 60 },
      ],
      100,
      5,
    ),
  ).toBeUndefined();
  expect(
    spreadLines(
      [
        { x: 0, width: 60 },
        { x: 60, width: 30 },
        { x: 70, width: 30 },
      ],
      100,
      5,
    ),
  ).toEqual([
    { line: 0, x: 0 },
    { line: 0, x: 65 },
    { line: 1, x: 0 },
  ]);
});
it('wraps between words, and leaves a long word whole', () => {
  expect(wrap('Learning difficulties and/or disabilities', 10, textWidth('Learning difficulties', 10))).toEqual([
    'Learning difficulties',
    'and/or disabilities',
  ]);
  expect(wrap('Unbreakable', 10, 5)).toEqual(['Unbreakable']);
});

it('keeps names at their marks, on more lines where one would push one off its mark', () => {
  const name = (at: number, width: number) => ({ at, width });
  // In the middle of their marks where there is room.
  expect(spreadAtMarks([name(80, 20), name(20, 20)], 100, 4)).toEqual([
    { line: 0, x: 70 },
    { line: 0, x: 10 },
  ]);
  // Moved apart, both still stand at their marks, whichever is more important.
  expect(spreadAtMarks([name(60, 30), name(50, 30)], 100, 4)).toEqual([
    { line: 0, x: 62 },
    { line: 0, x: 28 },
  ]);
  // Beside the second, which ends at the edge, the first would end before its mark; a third stands where there is room.
  expect(spreadAtMarks([name(85, 20), name(90, 60), name(20, 20)], 100, 4)).toEqual([
    { line: 0, x: 75 },
    { line: 1, x: 40 },
    { line: 0, x: 10 },
  ]);
  // Wider than there is room for, a name starts at the edge.
  expect(spreadAtMarks([name(50, 120)], 100, 4)).toEqual([{ line: 0, x: 0 }]);
});
