/** The rooms of the house, what each may import, and the names it may use. Pure: paths and texts in, problems out. */

/** One line that imports something. */
export interface ImportLine {
  readonly line: number;
  readonly from: string;
  readonly typeOnly: boolean;
}

interface Room {
  /** Paths under the repository root that belong to the room. */
  readonly at: RegExp;
  /** Paths of this repository that the room may import, besides its own. */
  readonly own: RegExp;
  /** Packages and `node:` modules that it may import. */
  readonly packages: RegExp;
  /** Text that may not stand in it, with the reason. */
  readonly never?: readonly (readonly [RegExp, string])[];
}

const none = /(?!)/;
const any = /^/;
const anyButAstro = /^(?!astro(?:$|[:/])|@astrojs\/)/;
const clock = [/\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/, 'the clock and chance come in as arguments'] as const;
const urlPath = [
  /\bimport\.meta\.url\)\.pathname/,
  'the path of a URL is no path of a file where it has a space: use fileURLToPath',
] as const;
const dom = [/\b(?:document|window)\./, 'charts are drawn at build time, without a DOM'] as const;

const rooms: Readonly<Record<string, Room>> = {
  schema: { at: /^src\/schema\//, own: none, packages: /^zod$/, never: [clock] },
  domain: {
    at: /^src\/domain\//,
    own: /^src\/schema\//,
    packages: /^(?!astro|@astrojs\/|d3|node:|pagefind)/,
    never: [clock],
  },
  // The one part of a chart that runs where it is read: it may use the DOM, and nothing else.
  'charts (scripts)': { at: /^src\/charts\/.*-script\.ts$/, own: none, packages: none },
  'charts (.ts)': {
    at: /^src\/charts\/.*\.ts$/,
    own: /^src\/(?:schema|domain|charts)\//,
    packages: /^d3-/,
    never: [clock, dom],
  },
  'charts (.astro)': {
    at: /^src\/charts\/.*\.astro$/,
    own: /^src\/(?:schema|domain|charts)\//,
    packages: /^(?:d3-|astro$)/,
  },
  // Bytes to cells: the same code runs in Node and in the reader's browser.
  spreadsheet: {
    at: /^src\/spreadsheet\//,
    own: /^src\/(?:schema|domain)\//,
    packages: /^(?:fflate|saxes)$/,
    never: [clock, [dom[0], 'bytes are read without a DOM']],
  },
  downloads: { at: /^src\/downloads\//, own: /^src\/(?:schema|domain)\//, packages: /^d3-dsv$/, never: [clock] },
  // What a spreadsheet would change in the record: the same for the command and for the page in the browser.
  intake: {
    at: /^src\/intake\//,
    own: /^src\/(?:schema|domain|spreadsheet|writing)\//,
    packages: /^zod$/,
    never: [clock, dom],
  },
  // How a content file is written: the commands and the forms in the browser write alike.
  writing: { at: /^src\/writing\//, own: /^src\/(?:schema|domain)\//, packages: /^(?:yaml|zod)$/, never: [clock, dom] },
  // The forms in the browser, made from the schemas; only what starts them knows of a page.
  'forms (page)': { at: /^src\/forms\/start\.ts$/, own: /^src\/forms\//, packages: /^@sveltia\/cms$/, never: [clock] },
  forms: {
    at: /^src\/forms\//,
    own: /^src\/(?:schema|domain|writing)\//,
    packages: /^(?:yaml|zod|@sveltia\/cms)$/,
    never: [clock, dom],
  },
  // Checking a spreadsheet in the browser: what a page shows of it, and what runs on the page.
  'editing (page)': {
    at: /^src\/editing\/page\//,
    own: /^src\/(?:schema\/|domain\/|spreadsheet\/|intake\/|charts\/.*\.ts$|editing\/|search\/element\.ts)/,
    packages: /^zod$/,
  },
  editing: {
    at: /^src\/editing\//,
    own: /^src\/(?:schema\/|domain\/|spreadsheet\/|intake\/|charts\/.*\.ts$)/,
    packages: none,
    never: [clock, dom],
  },
  site: {
    at: /^src\/site\//,
    own: /^src\/(?:schema|domain)\//,
    packages: /^(?:astro(?::content)?|open-progress:history)$/,
  },
  // Text of a rendered page in, the same with its links out.
  links: { at: /^src\/links\//, own: /^src\/(?:schema|domain)\//, packages: none, never: [clock, dom] },
  search: { at: /^src\/search\//, own: /^src\/(?:schema|domain|site\/urls\.ts)/, packages: /^astro$/ },
  // What a body names gets only what its author wrote, so these few load the record themselves.
  embeds: {
    at: /^src\/components\/embeds\//,
    own: /^src\/(?:domain\/|charts\/|site\/)/,
    packages: none,
  },
  components: {
    at: /^src\/components\//,
    own: /^src\/(?:schema\/|domain\/|charts\/|search\/|site\/urls\.ts)/,
    packages: /^astro(?:\/types)?$/,
  },
  layouts: {
    at: /^src\/layouts\//,
    own: /^src\/(?:schema\/|domain\/|charts\/|search\/|components\/|forms\/start\.ts|styles\/|site\/urls\.ts)/,
    packages: /^(?:astro(?:\/types)?$|@fontsource\/)/,
  },
  pages: {
    at: /^src\/pages\//,
    own: /^src\/(?!testing\/|pages\/)/,
    packages: /^(?!astro:content$|node:)/,
  },
  // Astro looks for it here: it only joins the links to every page that is served while editing.
  middleware: { at: /^src\/middleware\.ts$/, own: /^src\/(?:site|links)\//, packages: /^astro$/ },
  'content configuration': { at: /^src\/content\.config\.ts$/, own: /^src\/schema\//, packages: /^astro[:/]/ },
  // The index is written with what search packs for it, pictures with what charts draw: pure, like the rest.
  scripts: {
    at: /^scripts\//,
    own: /^src\/(?:schema|domain|spreadsheet|intake|writing|downloads|search|links|charts\/picture|forms)\//,
    packages: anyButAstro,
  },
  testing: { at: /^src\/testing\//, own: any, packages: any },
};

const importPattern = /^\s*(?:import|export)\b(?:\s+(type)\b)?(?:[^'"`;]*?\bfrom\s*)?\s*['"]([^'"]+)['"]/gm;
const dynamicPattern = /\bimport\(\s*['"]([^'"]+)['"]/g;
const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length;

/** The imports of a source file, `.ts` or the front matter and scripts of an `.astro` file. */
export function importsOf(text: string): ImportLine[] {
  const fixed = [...text.matchAll(importPattern)].map((m) => ({
    line: lineOf(text, m.index + m[0].search(/\S/)),
    from: m[2] ?? '',
    typeOnly: m[1] === 'type',
  }));
  const dynamic = [...text.matchAll(dynamicPattern)].map((m) => ({
    line: lineOf(text, m.index),
    from: m[1] ?? '',
    typeOnly: false,
  }));
  return [...fixed, ...dynamic];
}

/** A relative import as a path from the repository root; anything else is a package. */
export function resolveImport(file: string, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined;
  const parts = file.split('/').slice(0, -1);
  for (const part of from.split('?')[0]!.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function roomOf(file: string): [string, Room] | undefined {
  return Object.entries(rooms).find(([, room]) => room.at.test(file));
}

const isTest = (file: string) => file.endsWith('.test.ts');
/** Astro's own types describe the integration; nothing of Astro runs in it. */
const joinedToAstro = /^scripts\/(?:site-integration|lib\/finishing-prerenderer(?:\.test)?)\.ts$/;
const astroTypesAllowed = (file: string, line: ImportLine) =>
  joinedToAstro.test(file) && line.typeOnly && line.from === 'astro';

function importProblem(file: string, name: string, room: Room, line: ImportLine): string | undefined {
  if (astroTypesAllowed(file, line)) return undefined;
  const target = resolveImport(file, line.from);
  const allowed =
    target === undefined
      ? room.packages.test(line.from) || (isTest(file) && /^(?:vitest|fast-check|node:)/.test(line.from))
      : room.at.test(target) || room.own.test(target) || (isTest(file) && target.startsWith('src/testing/'));
  return allowed ? undefined : `${file}:${line.line} ${name} may not import ${target ?? line.from}`;
}

const badWords = /(?:^|[/-])(?:utils?|helpers?|misc)(?:[./-]|$)/i;
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*\.(?:ts|cjs|css)$/;
const pascal = /^[A-Z][A-Za-z0-9]*\.astro$/;
const route = /^(?:_?[a-z0-9]+(?:-[a-z0-9]+)*|\[(?:\.\.\.)?[a-z]+\])(?:\.[a-z0-9-]+)*\.(?:ts|astro)$/;

function nameProblem(file: string): string | undefined {
  if (badWords.test(file)) return `${file} is named after no noun: utils, helpers and misc collect what has no place`;
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (file.startsWith('src/pages/')) return route.test(name) ? undefined : `${file} is not named like a route`;
  if (name.endsWith('.astro')) return pascal.test(name) ? undefined : `${file} is not in PascalCase`;
  return kebab.test(name) ? undefined : `${file} is not in kebab-case`;
}

/** Every way in which a file breaks the rules of the house; empty where it keeps them. */
export function houseProblems(file: string, text: string): string[] {
  const found = roomOf(file);
  if (!found) return [`${file} stands in no room`];
  const [name, room] = found;
  const texts = [urlPath, ...(isTest(file) ? [] : (room.never ?? []))];
  return [
    nameProblem(file),
    ...importsOf(text).map((line) => importProblem(file, name, room, line)),
    ...texts.map(([pattern, why]) => {
      const at = text.search(pattern);
      return at < 0 ? undefined : `${file}:${lineOf(text, at)} ${why}`;
    }),
  ].filter((p) => p !== undefined);
}
