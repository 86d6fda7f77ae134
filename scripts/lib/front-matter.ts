import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit, type Document, type ParsedNode } from 'yaml';
import type { Path, Problem } from '../../src/domain/integrity/problem.ts';
import { unreadable, type Parsed } from './parsed.ts';

type Fault = Omit<Problem, 'file'>;

const fault = (offset: number, found: string, expected: string, example?: string): Fault => ({
  rule: 'front-matter',
  path: [],
  offset,
  found,
  expected,
  ...(example === undefined ? {} : { example }),
});

const words: Record<string, readonly [found: string, expected: string]> = {
  DUPLICATE_KEY: ['a field for the second time', 'each field once'],
  TAB_AS_INDENT: ['a tab at the start of a line', 'spaces: fields are indented by two'],
  BAD_INDENT: ['a line indented differently from its neighbours', 'fields of one group under one another'],
  BAD_ALIAS: ['`*` at the start of a value', 'text that starts with `*` in quotes'],
  MISSING_CHAR: ['text that is not closed, or a colon that is missing', 'a closing quote or bracket, or `: `'],
  BLOCK_AS_IMPLICIT_KEY: [
    'a colon inside text that is not in quotes, or a line that is indented too far',
    'text with a colon in quotes; fields of one group under one another',
  ],
  MULTILINE_IMPLICIT_KEY: ['a line without a colon', '`field: value`'],
  BAD_SCALAR_START: ['a character that YAML reserves, at the start of a value', 'the value in quotes'],
  BAD_DQ_ESCAPE: ['a backslash in double quotes', '`\\\\`, or the text in single quotes'],
  UNEXPECTED_TOKEN: ['text where YAML expects none', 'one value after each colon, in quotes if it holds `:` or `#`'],
};

/** Splits a file at the two `---` lines. Astro ends the fields at any line that starts with `---`, so this does too. */
function split(text: string): { fields: string; start: number; bodyStart: number } | Fault {
  const open = /^---[ \t]*\r?\n/.exec(text);
  if (!open)
    return fault(
      0,
      'no fields at the start of the file',
      'a first line `---`, then the fields, then a second line `---`',
    );
  const start = open[0].length;
  const close = /^---([^\r\n]*)(?:\r?\n|$)/m.exec(text.slice(start));
  if (!close) return fault(text.length, 'the end of the file inside the fields', 'a line `---` below the last field');
  const end = start + close.index;
  if (close[1]?.trim() !== '')
    return fault(end, `\`---${close[1]}\` inside the fields`, 'a line `---` and nothing more');
  return { fields: text.slice(start, end), start, bodyStart: end + close[0].length };
}

/** What Astro's YAML reader would take for something else than this one does. */
function* ambiguous(document: Document.Parsed, start: number): Generator<Fault> {
  const faults: Fault[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const at = start + (node.range?.[0] ?? 0);
    if (isAlias(node) || node.anchor !== undefined)
      faults.push(fault(at, '`&` or `*`, which YAML reads as a reference', 'the value itself; text in quotes'));
    else if (node.tag?.startsWith('!'))
      faults.push(fault(at, '`!`, which YAML reads as a type', 'text that starts with `!` in quotes'));
    else if (isScalar(node) && node.type === 'PLAIN' && /^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/.test(node.source ?? ''))
      faults.push(fault(at, `the date ${node.source} without quotes`, 'the date in quotes', `"${node.source}"`));
  });
  yield* faults;
}

/** Whether a comment stands among the fields of a Markdown file, on a line of its own or at the end of another. */
export function hasComments(text: string): boolean {
  const parts = split(text);
  if ('rule' in parts) return false;
  const document = parseDocument(parts.fields, { version: '1.2', stringKeys: true });
  let found = Boolean(document.comment ?? document.commentBefore);
  visit(document, (_, node) => {
    if (isNode(node) && (node.comment ?? node.commentBefore)) found = true;
  });
  return found;
}

/** Reads a Markdown file: YAML fields between two `---` lines, and the body below them. */
export function readFrontMatter(text: string): Parsed {
  const parts = split(text);
  if ('rule' in parts) return unreadable(parts);
  const { fields, start, bodyStart } = parts;
  const body = { text: text.slice(bodyStart), offset: bodyStart };
  const document = parseDocument(fields, { version: '1.2', prettyErrors: false, stringKeys: true });
  // A field twice confuses nothing else; after any other error YAML loses its way, and what it says next is no help.
  const first = document.errors.find((e) => e.code !== 'DUPLICATE_KEY');
  const faults = document.errors.flatMap((e) => {
    if (e !== first && e.code !== 'DUPLICATE_KEY') return [];
    const [found, expected] = words[e.code] ?? [e.message.split('\n')[0] ?? e.code, 'YAML: `field: value`'];
    return fault(start + e.pos[0], found, expected);
  });
  if (faults.length === 0) faults.push(...ambiguous(document, start));
  if (faults.length > 0) return { ...unreadable(...faults), body };

  const nodeAt = (path: Path): ParsedNode | undefined => {
    const node = document.getIn(path, true);
    return isNode(node) ? (node as ParsedNode) : undefined;
  };
  const keyAt = (path: Path): ParsedNode | undefined => {
    const parent = path.length === 1 ? document.contents : nodeAt(path.slice(0, -1));
    return isMap<ParsedNode>(parent)
      ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key
      : undefined;
  };
  const isBlock = (node: ParsedNode) => (isMap(node) || isSeq(node)) && !node.flow;
  const offsetOf = (node: ParsedNode | undefined) => node && start + node.range[0];
  return {
    data: document.toJS() ?? {},
    problems: [],
    body,
    locate(path, at) {
      if (at === 'key') return offsetOf(keyAt(path)) ?? start;
      for (let n = path.length; n > 0; n--) {
        const here = path.slice(0, n);
        const node = nodeAt(here);
        if (!node) continue;
        // Nothing after the colon, or a group or list that begins below it: the field is where its name stands.
        const key = node.range[0] === node.range[1] || isBlock(node) ? keyAt(here) : undefined;
        return offsetOf(key ?? node) ?? start;
      }
      return 0;
    },
    raw(path) {
      const node = nodeAt(path);
      return node && fields.slice(node.range[0], node.range[1]);
    },
  };
}
