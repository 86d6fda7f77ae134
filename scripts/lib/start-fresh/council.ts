import type { Site } from '../../../src/schema/site.ts';

/** What must be known of a council before its record can begin. */
export interface Council {
  /** `sampleton` */
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly onsCode: string;
  /** Who answers letters about the site. */
  readonly team: string;
  readonly email: string;
  /** The address that the site will be published at. */
  readonly address: string;
  readonly repository?: string;
}

/** One thing to ask: the flag that answers it, what is meant, and what is taken where nothing is typed. */
export interface CouncilQuestion {
  readonly flag: 'name' | 'short-name' | 'kind' | 'ons-code' | 'team' | 'email' | 'address' | 'repository';
  readonly asks: string;
  readonly example: string;
  /** Worked out from the answers before it; without it the question must be answered. */
  readonly otherwise?: (given: Answers) => string;
}

export type Answers = Partial<Record<CouncilQuestion['flag'], string>>;

const shortened = (name: string): string =>
  name
    .replace(/^(?:the )?(?:london borough of|royal borough of|city of|metropolitan borough of|borough of) /i, '')
    .replace(/ (?:(?:metropolitan|city|county|district|borough|unitary) )*council$/i, '')
    .trim();

/** In the order in which they are asked. */
export const councilQuestions: readonly CouncilQuestion[] = [
  { flag: 'name', asks: 'The council’s full name.', example: 'Sampleton City Council' },
  {
    flag: 'short-name',
    asks: 'The place, as people say it.',
    example: 'Sampleton',
    otherwise: ({ name = '' }) => shortened(name),
  },
  {
    flag: 'kind',
    asks: 'What kind of council it is.',
    example: 'metropolitan district',
    otherwise: () => 'council',
  },
  { flag: 'ons-code', asks: 'The ONS code of the area: a letter and eight digits.', example: 'E08000099' },
  {
    flag: 'team',
    asks: 'Who answers letters about the site: a team, not a person.',
    example: 'Children’s Services performance team',
    otherwise: () => 'Children’s Services performance team',
  },
  { flag: 'email', asks: 'Where those letters go.', example: 'progress@sampleton.gov.uk' },
  {
    flag: 'address',
    asks: 'The address that the site will have, with any sub-path. It can be changed later.',
    example: 'https://progress.sampleton.gov.uk/',
    otherwise: () => 'https://progress.example.gov.uk/',
  },
  {
    flag: 'repository',
    asks: 'Where the content is kept, for the forms and for links that suggest a change. It can be left empty.',
    example: 'https://github.com/sampleton/open-progress',
    otherwise: () => '',
  },
];

/** An id of the place: `Stoke-on-Trent` gives `stoke-on-trent`. Empty where nothing of the name can stand in one. */
export const idOfPlace = (shortName: string): string =>
  shortName
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The questions that neither an answer nor a default settles. */
export const unanswered = (given: Answers): readonly CouncilQuestion[] =>
  councilQuestions.filter((q) => !given[q.flag]?.trim() && !q.otherwise);

/** The council, once nothing is unanswered. */
export function councilOf(given: Answers): Council {
  const settled: Answers = {};
  for (const { flag, otherwise } of councilQuestions) settled[flag] = given[flag]?.trim() || otherwise?.(settled) || '';
  const { name = '', kind = '', team = '', email = '', address = '', repository = '' } = settled;
  const shortName = settled['short-name'] ?? '';
  return {
    ...{ id: idOfPlace(shortName), name, shortName, kind, onsCode: settled['ons-code'] ?? '', team, email, address },
    ...(repository === '' ? {} : { repository }),
  };
}

/** What of the site’s own file carries over, and the day on which the public log of changes begins. */
export type Kept = Pick<Site, 'licence' | 'colours' | 'firstPublished'>;

/** The site’s own file: the council’s, with the licence and the colours that there were. */
export const siteOf = (council: Council, { licence, colours, firstPublished }: Kept): Site => ({
  name: `Open Progress: ${council.shortName}`,
  tagline: `What ${council.name} promised for its children and young people, and how it is going.`,
  headline: `Are things getting better for children in ${council.shortName}?`,
  introduction:
    'Follow one promise from the finding that caused it to the figure that proves it. Every figure names the document it was read in.',
  publisher: council.name,
  address: council.address,
  firstPublished,
  contact: { name: council.team, email: council.email },
  ...(council.repository === undefined ? {} : { repository: council.repository }),
  licence,
  colours,
});
