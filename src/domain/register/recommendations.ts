import { timescales } from '../../schema/recommendation.ts';
import type { OpenRecord, ReviewRecord } from '../record.ts';
import { publishedRatings } from '../published-ratings.ts';
import { answered, answersTo } from '../related.ts';
import { capitalise, dateWords } from '../wording.ts';
import { facetsOf, type Register, type Row } from './register.ts';

const slug = (text: string) => text.replaceAll(' ', '-');

/** Every recommendation, area for improvement and condition, with its latest published rating and what answers it. */
export function recommendationRegister(record: OpenRecord): Register {
  const councils = new Set([...record.recommendations.values()].map((r) => r.authority));
  /** Reviews of one kind are called alike: among those of several councils each is told by its own. */
  const nameOf = (review: ReviewRecord): string => {
    const council = record.authorities.get(review.authority)?.shortName;
    return councils.size < 2 || !council || review.shortTitle.includes(council)
      ? review.shortTitle
      : `${council}, ${review.shortTitle}`;
  };
  const rows = [...record.recommendations.values()].map((r): Row => {
    const review = record.reviews.get(r.review);
    const theme = record.themes.find((t) => t.id === r.theme);
    const latest = publishedRatings(record, 'recommendation', r.key)[0];
    const scale = latest?.tracker.scale ? record.scales.get(latest.tracker.scale) : undefined;
    const level = latest?.level;
    const count = answersTo(record, r.key).length;
    return {
      key: r.key,
      cells: [
        { text: r.title, to: { kind: 'recommendation', key: r.key } },
        {
          text: [review && nameOf(review), r.ref].filter(Boolean).join(', '),
          sort: `${r.review} ${String(r.order).padStart(3, '0')}`,
          to: { kind: 'review', key: r.review },
        },
        { text: theme?.name ?? '', sort: record.themes.findIndex((t) => t.id === r.theme) },
        {
          text: r.due ? dateWords(r.due) : capitalise(r.timescale),
          sort: r.due ?? `z${timescales.indexOf(r.timescale)}`,
        },
        {
          // A tracker without ratings tells how it goes all the same.
          text: level?.label ?? (latest?.entry.marker === 'z' ? 'reported, not rated' : ''),
          sort: level && scale ? scale.levels.indexOf(level) : '',
          level,
          marker: latest?.entry.marker === 'z' ? undefined : latest?.entry.marker,
        },
        { text: count === 0 ? 'Nothing' : String(count), sort: count },
      ],
      facets: {
        council: [r.authority],
        review: [r.review],
        theme: [r.theme],
        timescale: [slug(r.timescale)],
        answered: [answered(record, r.key).replace(' ', '-')],
      },
    };
  });
  return {
    id: 'recommendations',
    title: 'Recommendations',
    lead: 'Everything that reviews and notices asked for, and what in the record answers it.',
    columns: [
      { id: 'title', title: 'What is asked' },
      { id: 'review', title: 'Review' },
      { id: 'theme', title: 'Theme' },
      { id: 'due', title: 'When' },
      { id: 'rating', title: 'Latest published rating' },
      { id: 'answers', title: 'Linked to', numeric: true },
    ],
    facets: facetsOf(rows, [
      {
        id: 'council',
        title: 'Council',
        values: [...record.authorities.values()].map((a) => ({ id: a.key, label: a.shortName })),
      },
      {
        id: 'review',
        title: 'Review',
        values: [...record.reviews.values()].map((r) => ({ id: r.key, label: nameOf(r) })),
      },
      { id: 'theme', title: 'Theme', values: record.themes.map((t) => ({ id: t.id, label: t.name })) },
      { id: 'timescale', title: 'Timescale', values: timescales.map((t) => ({ id: slug(t), label: capitalise(t) })) },
      {
        id: 'answered',
        title: 'Answered',
        values: [
          { id: 'no', label: 'By nothing in the record' },
          { id: 'plan-only', label: 'Only by a plan without actions' },
          { id: 'yes', label: 'By something' },
        ],
      },
    ]),
    rows,
  };
}
