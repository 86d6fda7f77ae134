import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The code that makes a PNG of an SVG. */
const code = ['png.ts', 'woff.ts', 'raster-worker.ts'];
/** What it makes it with: the rasteriser and the font. */
const packages = ['@resvg/resvg-wasm', '@fontsource/source-sans-3'];

const versionOf = (root: string, name: string): string => {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return `${name} ${version}`;
};

/** All that may give another PNG for the same SVG, as one text: with another one, what was drawn before is drawn anew. */
export function rasterEdition(root: string): string {
  const hash = createHash('sha256');
  for (const file of code) hash.update(readFileSync(join(root, 'scripts', 'lib', file)));
  return [...packages.map((name) => versionOf(root, name)), hash.digest('hex')].join('\n');
}
