import type { NodeKind } from '../../domain/edge.ts';
import type { ActionRecord, OpenRecord } from '../../domain/record.ts';

interface Place {
  readonly source: string;
  readonly locator: string;
}

const parentOf = (key: string) => key.slice(0, key.lastIndexOf('/'));
const lastOf = (key: string) => key.slice(key.lastIndexOf('/') + 1);

function placeOfAction(record: OpenRecord, action: ActionRecord | undefined): Place | undefined {
  const priority = action && record.priorities.get(action.priority);
  return priority && { source: priority.source, locator: action.locator };
}

/** An indicator has no place of its own: it is where its first figure is. */
function placeOfIndicator(record: OpenRecord, key: string): Place | undefined {
  return record.indicators.get(key)?.series[0]?.observations[0];
}

/** Where a record of the golden thread was read; `undefined` where there is no such record. */
export function placeOf(record: OpenRecord, kind: NodeKind, key: string): Place | undefined {
  switch (kind) {
    case 'plan':
      return record.plans.get(key);
    case 'priority':
      return record.priorities.get(key);
    case 'action':
      return placeOfAction(record, record.actions.get(key));
    case 'milestone': {
      const action = record.actions.get(parentOf(key));
      const place = placeOfAction(record, action);
      return (
        place && { ...place, locator: action?.milestones.find((m) => m.id === lastOf(key))?.locator ?? place.locator }
      );
    }
    case 'measure': {
      const priority = record.priorities.get(parentOf(key));
      return priority && { ...priority, ...priority.measures.find((m) => m.id === lastOf(key)) };
    }
    case 'review':
      return record.reviews.get(key);
    case 'recommendation':
      return record.recommendations.get(key);
    case 'tracker':
      return record.trackers.get(key);
    case 'item':
      return record.trackers.get(parentOf(key));
    case 'case study':
      return record.caseStudies.get(key);
    case 'indicator':
      return placeOfIndicator(record, key);
  }
}
