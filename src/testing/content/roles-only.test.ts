import { expect, test } from 'vitest';
import { textsOfContent } from './texts.ts';

/** Given names common in Britain: one of them before a capitalised word looks like a person. */
const given =
  'Aisha|Alan|Alison|Amanda|Andrea|Andrew|Andy|Angela|Ann|Anna|Anne|Anthony|Barbara|Barry|Ben|Bill|Bob|Brian|Carol|Caroline|Catherine|Cathy|Charles|Chris|Christine|Claire|Clare|Colin|Craig|Dave|David|Dawn|Debbie|Deborah|Denise|Derek|Diane|Donna|Elaine|Elizabeth|Emma|Fiona|Frances|Gary|Gavin|Geoff|George|Gillian|Graham|Hannah|Heather|Helen|Ian|Imran|Jack|Jackie|James|Jane|Janet|Janice|Jason|Jayne|Jean|Jennifer|Jenny|Jill|Jim|Joanna|Joanne|Jody|John|Jonathan|Joyce|Judith|Julia|Julie|Karen|Kate|Katherine|Kathleen|Keith|Kelly|Ken|Kevin|Kim|Laura|Lee|Lesley|Linda|Lisa|Liz|Lorraine|Louise|Lucy|Lynn|Margaret|Maria|Marie|Mark|Martin|Mary|Matthew|Maureen|Michael|Michelle|Mike|Mohammed|Natalie|Neil|Nicholas|Nick|Nicola|Nigel|Pamela|Pat|Patricia|Patrick|Paul|Paula|Peter|Phil|Philip|Rachel|Rebecca|Rehana|Richard|Rob|Robert|Roger|Rosemary|Ruth|Sally|Samantha|Sandra|Sara|Sarah|Sharon|Sheila|Simon|Stephanie|Stephen|Steve|Steven|Stuart|Sue|Susan|Suzanne|Tara|Teresa|Terry|Tim|Tom|Tony|Tracey|Tracy|Trevor|Valerie|Vicky|Victoria|Wendy|William|Yvonne|Zoe';
const person = new RegExp(`\\b(?:${given}) [A-Z][a-z]+`, 'g');

/** Schools, awards and places that are named after people. */
const namedAfter = /^(?:Stephen Lawrence|John Smeaton)$/;

const people = (text: string): string[] => (text.match(person) ?? []).filter((name) => !namedAfter.test(name));

test('nobody is named in the record: officials and councillors appear by role', async () => {
  const found = (await textsOfContent()).flatMap((t) => people(t.text).map((name) => `${t.at}: ${name}`));
  expect(found).toEqual([]);
});

test('a name is found, a school named after somebody is not', () => {
  expect(people('Lead: Jane Doe (Safer Sampleton); the Stephen Lawrence Education Standard')).toEqual(['Jane Doe']);
});
