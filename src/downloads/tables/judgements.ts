import type { OpenRecord } from '../../domain/record.ts';
import { symbolOf } from '../../schema/value.ts';
import { defineTable } from '../table.ts';
import * as c from './columns.ts';

export const judgements = defineTable({
  name: 'judgements',
  title: 'Judgements',
  description:
    'What each review judged, and the grade it gave, in the review’s order. A grade means what its own scale says: a 2 of one framework is not a 2 of another.',
  columns: [
    c.authorityColumn,
    c.reviewColumn,
    c.needed('area', 'string', 'Area', 'What was judged.'),
    c.column('scale', 'string', 'Scale', 'The scale of the grade, by its id.', { pattern: c.idPattern }),
    c.column(
      'grade',
      'string',
      'Grade',
      'The level of the scale, by its id; empty where findings came without a grade.',
      {
        pattern: c.idPattern,
      },
    ),
    c.column('grade_label', 'string', 'Grade in words', 'The word for the level.'),
    c.sourceColumn,
    c.locatorColumn,
    c.needed('judgement', 'string', 'Judgement', 'Its id within the review.', { pattern: c.idPattern }),
    c.column(
      'grade_printed',
      'string',
      'Grade in the scale’s own sign',
      'How the scale of the source writes the grade, where that is not the word: a number. A note says where a source prints the word all the same.',
    ),
    c.column(
      'marker',
      'string',
      'Why there is no grade',
      '[z]: the review makes findings on the area but gives no grade.',
      {
        values: [symbolOf('z')],
      },
    ),
    c.themeColumn,
    c.column('finding', 'string', 'Finding', 'What was found, in our own words.'),
    c.noteColumn,
  ],
  primaryKey: ['review', 'judgement'],
  foreignKeys: [c.toSources],
  rows: (record: OpenRecord) =>
    [...record.reviews.values()].flatMap((review) =>
      review.judgements.map((judgement) => {
        const scale = judgement.scale ?? review.scale ?? '';
        const level = record.scales.get(scale)?.levels.find((l) => l.id === judgement.grade);
        return {
          authority: review.authority,
          review: review.id,
          area: judgement.area,
          scale: judgement.grade === undefined ? '' : scale,
          grade: judgement.grade ?? '',
          grade_label: level?.label ?? '',
          source: review.source,
          locator: judgement.locator,
          judgement: judgement.id,
          grade_printed: level?.printed ?? '',
          marker: judgement.grade === undefined ? symbolOf('z') : '',
          theme: judgement.theme ?? '',
          finding: judgement.finding ?? '',
          note: judgement.note ?? '',
        };
      }),
    ),
});
