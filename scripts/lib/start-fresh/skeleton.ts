import { siteOf, type Council, type Kept } from './council.ts';
import { examplesFor } from './examples.ts';
import type { Draft } from './kept.ts';

/** Red, amber and green, as most boards use them: a scale that any tracker can name. */
export const trafficLights = {
  name: 'Traffic lights',
  framework: 'Progress reports',
  year: 2025,
  summary: 'Red, amber and green, given by the officer who answers for the work and agreed by the board.',
  levels: [
    { id: 'green', label: 'Green', meaning: 'On track.', shape: 'circle', tone: 'good' },
    {
      id: 'amber',
      label: 'Amber',
      meaning: 'Behind, with something being done about it that should bring it back.',
      shape: 'triangle',
      tone: 'fair',
      exception: 'unless-improving',
    },
    {
      id: 'red',
      label: 'Red',
      meaning: 'Well behind, and unlikely to get there as things are.',
      shape: 'diamond',
      tone: 'poor',
      exception: 'always',
    },
  ],
};

/** The files with which a council’s record begins. The themes and words that it keeps come besides. */
export function skeletonOf(council: Council, site: Kept, examples: boolean): Draft[] {
  return [
    { kind: 'site', file: 'site.json', fields: siteOf(council, site) },
    { kind: 'redirects', file: 'redirects.json', fields: { redirects: [] } },
    {
      kind: 'authority',
      file: `authorities/${council.id}.json`,
      fields: {
        name: council.name,
        shortName: council.shortName,
        onsCode: council.onsCode,
        kind: council.kind,
        summary: 'This record is being set up. Plans, reviews and progress reports follow.',
        neighbours: { name: 'Statistical neighbours', version: 'not yet entered', members: [] },
      },
    },
    { kind: 'scale', file: 'scales/traffic-lights.json', fields: trafficLights },
    ...(examples ? examplesFor(council) : []),
  ];
}
