/** A work that a method comes from or was checked against. */
export interface Reference {
  /** What stands in the text, to be found again in the list. */
  readonly short: string;
  readonly by: string;
  readonly title: string;
  /** Year, edition, chapter or section. */
  readonly where: string;
  /** Where it can be read, for those with an address that lasts. */
  readonly href?: string;
}

/** In the order of the list: by author. */
export const references = {
  act: {
    short: 'Act of 1971',
    by: 'United Kingdom Parliament',
    title: 'Banking and Financial Dealings Act 1971',
    where: 'chapter 80, section 1 and Schedule 1',
    href: 'https://www.legislation.gov.uk/ukpga/1971/80',
  },
  eurostat: {
    short: 'Eurostat 2021',
    by: 'Eurostat',
    title:
      'Sustainable development in the European Union: Monitoring report on progress towards the SDGs in an EU context',
    where: '2021 edition',
    href: 'https://ec.europa.eu/eurostat/web/sdi',
  },
  friedman: {
    short: 'Friedman 2005',
    by: 'Mark Friedman',
    title: 'Trying Hard Is Not Good Enough: How to Produce Measurable Improvements for Customers and Communities',
    where: '2005',
  },
  shorthand: {
    short: 'Analysis Function 2022',
    by: 'Government Analysis Function, with the Government Statistical Service',
    title: 'Using symbols and shorthand in tables',
    where: '11 January 2022',
    href: 'https://analysisfunction.civilservice.gov.uk/policy-store/symbols-in-tables-definitions-and-help/',
  },
  makingDataCount: {
    short: 'Making Data Count',
    by: 'NHS England',
    title: 'Making Data Count',
    where: 'first guide of May 2018, and later ones',
    href: 'https://www.england.nhs.uk/publication/making-data-count/',
  },
  plotTheDots: {
    short: 'NHSRplotthedots',
    by: 'NHS-R Community',
    title: 'NHSRplotthedots: the rules of Making Data Count as a package for R, with its tests',
    where: 'as of its commit 3aefce7',
    href: 'https://github.com/nhs-r-community/NHSRplotthedots',
  },
  nistLine: {
    short: 'NIST 4.1.4.1',
    by: 'NIST/SEMATECH',
    title: 'e-Handbook of Statistical Methods',
    where: '2012, section 4.1.4.1: Linear Least Squares Regression',
    href: 'https://www.itl.nist.gov/div898/handbook/pmd/section1/pmd141.htm',
  },
  nistLimits: {
    short: 'NIST 6.3.2.2',
    by: 'NIST/SEMATECH',
    title: 'e-Handbook of Statistical Methods',
    where: '2012, section 6.3.2.2: Individuals Control Charts',
    href: 'https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc322.htm',
  },
  shewhart: {
    short: 'Shewhart 1931',
    by: 'Walter A. Shewhart',
    title: 'Economic Control of Quality of Manufactured Product',
    where: '1931',
  },
  openSdg: {
    short: 'Statistics Canada',
    by: 'Statistics Canada, in the documentation of Open SDG',
    title: 'Progress Measurement Methodology for the Sustainable Development Goals',
    where: 'without a date; the table “Ratio of observed over required growth rate”',
    href: 'https://github.com/open-sdg/open-sdg/blob/26d2e38700e4fee329fea4823e908c4298064693/docs/progress-methodology.md',
  },
  wheeler: {
    short: 'Wheeler 1993',
    by: 'Donald J. Wheeler',
    title: 'Understanding Variation: The Key to Managing Chaos',
    where: '1993',
  },
} as const satisfies Readonly<Record<string, Reference>>;
export type ReferenceId = keyof typeof references;
