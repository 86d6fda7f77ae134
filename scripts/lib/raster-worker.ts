// A thread of its own that draws pictures: see rasterise.ts.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { pngOf } from './png.ts';
import type { Job } from './rasterise.ts';
import { fontInWoff } from './woff.ts';

const require = createRequire(import.meta.url);
const font = (weight: number) =>
  fontInWoff(
    readFileSync(require.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`)),
  );

await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
// Of the heavier weights only bold goes by the name of the family; semi-bold words are drawn with it.
const fontBuffers = [font(400), font(700)];

parentPort?.on('message', ({ svg, width, file }: Job) => {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers, defaultFontFamily: 'Source Sans 3', loadSystemFonts: false },
  });
  const image = drawing.render();
  // A build that is cut short leaves no half picture that the next would take for a whole one; two may draw it at once.
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, pngOf(image.pixels, image.width, image.height));
  renameSync(part, file);
  image.free();
  drawing.free();
  parentPort?.postMessage(file);
});
