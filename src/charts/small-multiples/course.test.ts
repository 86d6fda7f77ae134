import { expect, it } from 'vitest';
import { courseFinding, type Way } from './course.ts';

/** Courses that end with the latest figure. */
const went = (...ways: readonly Way[]) => ways.map((way) => ({ way, upToDate: true }));

it('counts in words that hold for none, one, all and some', () => {
  expect([
    courseFinding([]),
    courseFinding(went('worse')),
    courseFinding(went('better', 'better')),
    courseFinding(went('unknown', 'better', 'same', 'worse', 'worse')),
    courseFinding(went('unknown', 'unknown')),
  ]).toEqual([
    'There is no indicator with two figures or more.',
    'The one indicator with two figures or more got worse. The comparison runs from the earliest comparable figure to the latest.',
    'Both indicators with two figures or more got better. The comparison runs from the earliest comparable figure to the latest.',
    'Of 5 indicators with two figures or more, 1 got better, 2 got worse and 1 stayed as it was; 1 cannot be compared. The comparison runs from the earliest comparable figure to the latest.',
    'Both indicators with two figures or more cannot be compared.',
  ]);
});

it('says apart how those went whose latest figure cannot be compared', () => {
  const behind = (...ways: readonly Way[]) => ways.map((way) => ({ way, upToDate: false }));
  expect([
    courseFinding(behind('worse')),
    courseFinding(behind('worse', 'worse')),
    courseFinding([...went('worse', 'unknown'), ...behind('better', 'better', 'same')]),
    courseFinding([...went('better'), ...behind('worse')]),
    courseFinding([...went('unknown'), ...behind('moved')]),
  ]).toMatchInlineSnapshot(`
    [
      "The one indicator with two figures or more got worse, as far as it can be compared (not up to the latest figure). The comparison runs from the earliest comparable figure to the latest. The latest figure cannot be compared with those before: up to then, it had got worse.",
      "Both indicators with two figures or more got worse, as far as they can be compared (for all not up to the latest figure). The comparison runs from the earliest comparable figure to the latest. The latest figures of all of them cannot be compared with those before: up to then, they had got worse.",
      "Of 5 indicators with two figures or more, 2 got better, 1 got worse and 1 stayed as it was, as far as they can be compared (for 3 not up to the latest figure); 1 cannot be compared. The comparison runs from the earliest comparable figure to the latest. The latest figures of 3 cannot be compared with those before: up to then, 2 had got better and 1 was as it had been.",
      "Of 2 indicators with two figures or more, 1 got better and 1 got worse, as far as they can be compared (for 1 not up to the latest figure). The comparison runs from the earliest comparable figure to the latest. The latest figure of 1 cannot be compared with those before: up to then, it had got worse.",
      "Of 2 indicators with two figures or more, 1 moved without getting better or worse, as far as they can be compared (for 1 not up to the latest figure); 1 cannot be compared. The comparison runs from the earliest comparable figure to the latest. The latest figure of 1 cannot be compared with those before: up to then, it had moved without getting better or worse.",
    ]
  `);
});
