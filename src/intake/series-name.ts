import type { Indicator } from '../schema/indicator.ts';
import type { Settings } from './settings.ts';
import { plainName } from './words.ts';

const wellKnown: Readonly<Record<string, string>> = {
  area: 'area',
  council: 'area',
  local: 'area',
  'local authority': 'area',
  england: 'national',
  national: 'national',
  'national average': 'national',
  'england average': 'national',
  similar: 'similar',
  'similar areas': 'similar',
  'statistical neighbour': 'similar',
  'statistical neighbours': 'similar',
  'statistical neighbour average': 'similar',
  'comparable authorities': 'similar',
};

/**
 * The id of the series that a name stands for: the settings’ word, the council’s own id, a word that everyone uses, or
 * the id or name of a group that the indicator has. Nothing where it stands for none.
 */
export function seriesFromName(
  name: string,
  indicator: Indicator | undefined,
  settings: Pick<Settings, 'series'>,
): string | undefined {
  const plain = plainName(name);
  const said = Object.entries(settings.series ?? {}).find(([n]) => plainName(n) === plain)?.[1];
  if (said) return said;
  const own = indicator?.series.find((s) => plainName(s.id) === plain || (s.name && plainName(s.name) === plain));
  if (own) return own.id;
  if (indicator && plainName(indicator.authority) === plain) return 'area';
  return wellKnown[plain];
}
