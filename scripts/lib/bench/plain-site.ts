import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of a plain page without its rows, and of one row in table and chart. */
const [frame, row] = [1180, 210];

const config =
  "export default { build: { concurrency: 8, inlineStylesheets: 'never' }, markdown: { syntaxHighlight: false } };";

const collections = [
  "import { defineCollection } from 'astro:content';",
  "import { glob } from 'astro/loaders';",
  "import { z } from 'astro/zod';",
  'const reading = z.object({ period: z.string(), value: z.number(), source: z.string() });',
  'const schema = z.object({ title: z.string(), note: z.string(), readings: z.array(reading) });',
  "const loader = glob({ pattern: '*.json', base: './content' });",
  'export const collections = { measure: defineCollection({ loader, schema }) };',
];

const page = [
  '---',
  "import { getCollection } from 'astro:content';",
  'export const getStaticPaths = async () =>',
  "  (await getCollection('measure')).map(({ id, data }) => ({ params: { id }, props: data }));",
  'const { title, note, readings } = Astro.props;',
  'const [x, y] = [(i) => 10 + i * 25, (value) => 200 - value * 1.8];',
  "const line = readings.map(({ value }, i) => `${i ? 'L' : 'M'}${x(i)} ${y(value)}`).join('');",
  '---',
  '<html lang="en"><head><title>{title}</title></head><body><main data-pagefind-body><h1>{title}</h1><p>{note}</p>',
  '<svg viewBox="0 0 640 220" role="img"><path d={line} />{readings.map(({ period, value }, i) => <g>',
  '<circle cx={x(i)} cy={y(value)} r="3" /><text x={x(i)} y="215">{period}</text></g>)}</svg>',
  '<table><thead><tr><th>Period</th><th>Value</th><th>Source</th></tr></thead><tbody>',
  '{readings.map(({ period, value, source }) => <tr><th scope="row">{period}</th><td>{value}</td>',
  '<td><a href="/sources/x">{source}</a></td></tr>)}</tbody></table></main></body></html>',
];

/**
 * Writes a plain Astro site: one JSON file a page, on it a chart and a table and nothing else. What it takes to build is
 * what Astro and Pagefind need by themselves for so many pages of that weight.
 *
 * @param bytes What each page is to weigh, about.
 */
export function writePlainSite(folder: string, pages: number, bytes: number): void {
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  for (const inside of ['content', 'src/pages/measures']) mkdirSync(join(folder, inside), { recursive: true });
  write('package.json', '{ "type": "module" }');
  write('astro.config.mjs', config);
  write('src/content.config.ts', collections.join('\n'));
  write('src/pages/measures/[id].astro', page.join('\n'));
  const rows = Math.max(1, Math.round((bytes - frame) / row));
  for (let n = 0; n < pages; n += 1) {
    const readings = Array.from({ length: rows }, (_, i) => ({
      period: String(2000 + i),
      value: ((n * 7919 + i * 104_729) % 1000) / 10,
      source: `Report of ${2000 + i}, page ${i}`,
    }));
    const note = 'Words about the measure that the page tells. '.repeat(20);
    write(`content/measure-${n}.json`, JSON.stringify({ title: `Measure ${n}`, note, readings }));
  }
}
