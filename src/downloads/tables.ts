import type { Table } from './table.ts';
import { actions } from './tables/actions.ts';
import { costs } from './tables/costs.ts';
import { duties } from './tables/duties.ts';
import { judgements } from './tables/judgements.ts';
import { links } from './tables/links.ts';
import { measures } from './tables/measures.ts';
import { milestones } from './tables/milestones.ts';
import { observations } from './tables/observations.ts';
import { ratingCounts } from './tables/rating-counts.ts';
import { ratings } from './tables/ratings.ts';
import { recommendations } from './tables/recommendations.ts';
import { sources } from './tables/sources.ts';
import { targets } from './tables/targets.ts';

/** The tables of the open data, in the order that pages and metadata list them. */
export const tables: readonly Table[] = [
  observations,
  targets,
  ratings,
  ratingCounts,
  judgements,
  recommendations,
  actions,
  milestones,
  measures,
  duties,
  costs,
  links,
  sources,
];

/** The table of a name. Throws where there is none. */
export function tableNamed(name: string): Table {
  const table = tables.find((t) => t.name === name);
  if (!table) throw new Error(`No table is called “${name}”.`);
  return table;
}
