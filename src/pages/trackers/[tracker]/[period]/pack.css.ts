import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { periodLabel } from '../../../../domain/period.ts';
import { pageMarginsCss } from '../../../../downloads/page-margins.ts';
import { loadRecord } from '../../../../site/record.ts';
import { absolute } from '../../../../site/urls.ts';

export const getStaticPaths = (async () => {
  const record = await loadRecord();
  return [...record.trackers.values()].flatMap((tracker) =>
    tracker.periods.map((period) => ({
      params: { tracker: tracker.id, period: period.id },
      props: { site: record.site.name, tracker, period },
    })),
  );
}) satisfies GetStaticPaths;

/** The running header and footer of one pack: style sheets cannot read them from the page. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { site, tracker, period } = props;
  const css = pageMarginsCss({
    left: `${tracker.shortTitle}, ${periodLabel(period.period)}`,
    right: 'Scrutiny pack',
    foot: `${site}, ${absolute(`/trackers/${period.key}/pack/`)}`,
  });
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
