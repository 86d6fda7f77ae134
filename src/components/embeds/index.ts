import Latest from './Latest.astro';
import Term from './Term.astro';
import Trend from './Trend.astro';

/** The components that an `.mdx` body may name. The gate holds bodies to the same list. */
export const embeds = { Latest, Term, Trend };
