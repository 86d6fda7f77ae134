import { expect, test } from 'vitest';
import { termLinker } from './link-terms.ts';

const link = termLinker([
  { term: 'NEET', stands: 'not in education, employment or training', meaning: 'x', href: '/g/#neet' },
  { term: 'Key stage', also: ['KS4', 'Key Stage 4', 'stage'], meaning: 'A part of school.', href: '/g/#ks' },
  {
    term: 'Referral',
    also: ['referrals'],
    notIn: ['pupil referral unit', 'CAMHS referral'],
    meaning: 'x',
    href: '/g/#r',
  },
  { term: 'Target', meaning: 'x', everyday: true, href: '/g/#target' },
]);
const main = (html: string) => `<body><p>NEET</p><main>${html}</main></body>`;

test('the first use on a page is linked, later ones are not, and nothing outside main', () => {
  expect(link(main('<p>NEET and NEET.</p>'))).toBe(
    main('<p><a class="term" href="/g/#neet" title="not in education, employment or training">NEET</a> and NEET.</p>'),
  );
});

test('links, headings, drawings and attributes are left alone', () => {
  const html = main('<h2>NEET</h2><a href="#">NEET</a><svg><text>NEET</text></svg><p title="NEET > 2">none</p>');
  expect(link(html)).toBe(html);
});

test('a word of another shape, a part of a word, and an everyday word are no use of a term', () => {
  const html = main('<p>neet NEETs non-NEET target stage</p>');
  expect(link(html)).toBe(html);
});

test('another way of writing it is, and the longest one is taken', () => {
  expect(link(main('<p>At key stage 1 and Key Stage 4</p>'))).toContain(
    'At <a class="term" href="/g/#ks" title="A part of school.">key stage</a> 1 and Key Stage 4',
  );
  expect(link(main('<p>At Key Stage 4</p>'))).toContain('>Key Stage 4</a>');
});

test('words that mean something else in a phrase lead nowhere there, however they are capitalised, and elsewhere they do', () => {
  const html = main('<p>Pupil Referral Units, CAMHS referrals, referrals</p>');
  expect(link(html)).toBe(html.replace(', referrals', ', <a class="term" href="/g/#r" title="x">referrals</a>'));
});

test('a phrase hides only the word in it', () => {
  const two = termLinker([
    { term: 'CAMHS', meaning: 'x', href: '/g/#c' },
    { term: 'Referral', notIn: ['CAMHS referral'], meaning: 'x', href: '/g/#r' },
  ]);
  expect(two(main('<p>A CAMHS referral</p>'))).toBe(
    main('<p>A <a class="term" href="/g/#c" title="x">CAMHS</a> referral</p>'),
  );
});
