import { printedShort } from '../figure-text.ts';
import { indicatorCounts, indicatorCountWords } from '../indicator-counts.ts';
import { latestOf } from '../latest.ts';
import { firstDay, periodOf, periodShort } from '../period.ts';
import type { OpenRecord } from '../record.ts';
import { pointsOf, seriesOf } from '../series.ts';
import { facetsOf, type Register, type Row } from './register.ts';

/** Every indicator, with its latest figure and the years its own series spans. */
export function indicatorRegister(record: OpenRecord): Register {
  const dateOf = (source: string) => record.sources.get(source)?.published;
  const rows = [...record.indicators.values()].map((i): Row => {
    const points = pointsOf(seriesOf(i, 'area') ?? { observations: [] }, dateOf);
    const latest = latestOf(points)?.point;
    const values = points.filter((p) => p.drawn.value !== undefined).length;
    const sources = new Set(i.series.flatMap((s) => s.observations.map((o) => o.source))).size;
    return {
      key: i.key,
      cells: [
        { text: i.name, to: { kind: 'indicator', key: i.key } },
        {
          text: record.themes.find((t) => t.id === i.theme)?.name ?? '',
          sort: record.themes.findIndex((t) => t.id === i.theme),
        },
        latest
          ? { text: printedShort(i, latest.drawn) }
          : { text: '', sort: '', marker: points.some((p) => p.drawn.marker === 'awaited') ? 'awaited' : 'x' },
        {
          text: latest ? `${latest.drawn.undated ? 'read as ' : ''}${periodShort(latest.period)}` : '',
          sort: latest ? firstDay(periodOf(latest.period)) : '',
        },
        { text: String(values), sort: values },
        { text: i.refs.map((r) => r.ref).join(', ') },
      ],
      facets: {
        council: [i.authority],
        theme: [i.theme],
        documents: [sources > 1 ? 'several' : 'one'],
        figures: [values === 0 ? 'none' : values < 3 ? 'few' : 'three'],
      },
    };
  });
  rows.sort((a, b) => a.cells[0]!.text.localeCompare(b.cells[0]!.text, 'en-GB', { numeric: true }));
  return {
    id: 'indicators',
    title: 'Indicators',
    lead: `${indicatorCountWords(indicatorCounts(record))} Each has its latest figure here, or why there is none.`,
    columns: [
      { id: 'name', title: 'Indicator' },
      { id: 'theme', title: 'Theme' },
      { id: 'latest', title: 'Latest figure', numeric: true, sortable: false },
      { id: 'period', title: 'Period' },
      { id: 'figures', title: 'Figures', numeric: true },
      { id: 'refs', title: 'Known as' },
    ],
    facets: facetsOf(rows, [
      {
        id: 'council',
        title: 'Council',
        values: [...record.authorities.values()].map((a) => ({ id: a.key, label: a.shortName })),
      },
      { id: 'theme', title: 'Theme', values: record.themes.map((t) => ({ id: t.id, label: t.name })) },
      {
        id: 'documents',
        title: 'Documents',
        values: [
          { id: 'one', label: 'In one document' },
          { id: 'several', label: 'In several documents' },
        ],
      },
      {
        id: 'figures',
        title: 'Figures',
        values: [
          { id: 'none', label: 'No figure' },
          { id: 'few', label: 'One or two' },
          { id: 'three', label: 'Three or more' },
        ],
      },
    ]),
    rows,
  };
}
