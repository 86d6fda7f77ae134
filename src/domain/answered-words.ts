import type { CouncilSummary } from './council-summary.ts';

/** How many of a council's recommendations something answers, in a sentence or two: the gaps, or that there is none. */
export function answeredWords({
  unanswered,
  planOnly,
  recommendations: all,
}: Pick<CouncilSummary, 'unanswered' | 'planOnly' | 'recommendations'>): string {
  const share = (n: number) => (n === all ? `${n === 1 ? 'the one' : `any of the ${n}`}` : `${n} of ${all}`);
  const gaps = [
    ...(unanswered > 0 ? [`No plan or action in the record is linked to ${share(unanswered)}.`] : []),
    ...(planOnly > 0 && unanswered > 0 ? [`For ${planOnly} more there is only a plan, without its actions.`] : []),
    ...(planOnly > 0 && unanswered === 0
      ? [
          `For ${planOnly === all && all > 1 ? `all ${all}` : `${planOnly} of ${all}`} there is only a plan, without its actions.`,
        ]
      : []),
  ];
  return gaps.length > 0 ? gaps.join(' ') : 'Each is linked to a plan or action that answers it.';
}
