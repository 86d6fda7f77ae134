import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseStyles, type Rule } from '../../src/charts/picture/stylesheet.ts';

/** On the white ground of a picture. */
const onWhite = ':root{--surface:#fff;--chart-ground:#fff}';

/** The site's own styles as rules for pictures, in the order in which pages load them; `theme` comes last. */
export function pictureStyles(root: string, theme: string): Rule[] {
  const folder = join(root, 'src', 'styles');
  const index = readFileSync(join(folder, 'index.css'), 'utf8');
  const files = [...index.matchAll(/@import\s+'\.\/([\w-]+\.css)'/g)]
    .map((m) => m[1]!)
    .filter((f) => f !== 'print.css');
  return [...files.map((f) => readFileSync(join(folder, f), 'utf8')), theme, onWhite].flatMap(parseStyles);
}
