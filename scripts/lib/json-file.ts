import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Path, Problem } from '../../src/domain/integrity/problem.ts';
import { unreadable, type Parsed } from './parsed.ts';

const words: Record<string, readonly [found: string, expected: string]> = {
  InvalidSymbol: ['a word that is not in quotes', 'text in double quotes, a number, `true`, `false` or `null`'],
  InvalidNumberFormat: ['a number that JSON cannot read', 'a number such as `12`; figures go in quotes: `"0.5"`'],
  PropertyNameExpected: ['something that is no field name', 'a field name in double quotes, or no comma before `}`'],
  ValueExpected: ['no value where one should stand', 'a value, or no comma before `]`'],
  ColonExpected: ['no colon after the field name', '`:` between a field name and its value'],
  CommaExpected: ['no comma before this', '`,` after the field or value before it'],
  CloseBraceExpected: ['a `{` that is never closed', '`}` at the end of its group'],
  CloseBracketExpected: ['a `[` that is never closed', '`]` at the end of its list'],
  EndOfFileExpected: ['more text after the end of the JSON', 'nothing after the last `}`'],
  InvalidCommentToken: ['a comment', 'no comments: what readers should know goes into a `note` field'],
  UnexpectedEndOfComment: ['a comment that is not closed', 'no comments'],
  UnexpectedEndOfString: ['text whose closing quote is missing on its line', '`"` at the end of the text'],
  UnexpectedEndOfNumber: ['a number that breaks off', 'a whole number'],
  InvalidUnicode: ['a `\\u` that four hexadecimal digits do not follow', 'a character, or `\\u` and four digits'],
  InvalidEscapeCharacter: ['a backslash before a character that JSON does not escape', '`\\\\` for a backslash'],
  InvalidCharacter: ['a tab or other control character inside text', 'a space, or `\\t` and `\\n`'],
};

/** What word processors and other languages put round text. */
const otherQuotes: Record<string, string> = { '“': 'curly', '”': 'curly', '‘': 'curly', '’': 'curly', "'": 'single' };

function inWords(error: ParseError, text: string): Omit<Problem, 'file'> {
  const code = printParseErrorCode(error.error);
  const quotes = otherQuotes[text[error.offset] ?? ''];
  const [found, expected] =
    code === 'InvalidSymbol' && quotes
      ? [`${quotes} quotes`, 'straight double quotes: `"…"`']
      : code === 'PropertyNameExpected' && text[error.offset] === '}'
        ? ['a comma before this, after the last field', 'no comma before `}`']
        : (words[code] ?? ['text that is not JSON', 'JSON']);
  return { rule: 'json-syntax', path: [], offset: error.offset, found, expected };
}

/**
 * One mistake, one problem: what the parser says at the same place again, or right after a word or a text that it gave
 * up on, comes of the first.
 */
function withoutEchoes(errors: readonly ParseError[], text: string): ParseError[] {
  return errors.filter((error, i) => {
    const before = errors[i - 1];
    if (!before) return true;
    if (error.offset === before.offset) return false;
    const gaveUp = ['InvalidSymbol', 'UnexpectedEndOfString'].includes(printParseErrorCode(before.error));
    return !gaveUp || text.slice(before.offset + before.length, error.offset).trim() !== '';
  });
}

/** Fields that stand twice in one object; the second of each. */
function* repeated(node: Node): Generator<Omit<Problem, 'file'>> {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const name = child.type === 'property' ? child.children?.[0] : undefined;
    if (name && seen.has(name.value))
      yield {
        rule: 'repeated-field',
        path: [],
        offset: name.offset,
        found: `the field \`${name.value}\` for the second time`,
        expected: 'each field once',
      };
    if (name) seen.add(name.value);
    yield* repeated(child);
  }
}

/** Reads strict JSON (RFC 8259): no comments, no trailing commas, no field twice. Every syntax error is a problem. */
export function readJson(text: string): Parsed {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (text.trim() === '')
    return unreadable({ rule: 'json-syntax', path: [], offset: 0, found: 'an empty file', expected: 'JSON: `{ … }`' });
  if (errors.length > 0 || !root) return unreadable(...withoutEchoes(errors, text).map((e) => inWords(e, text)));
  const twice = [...repeated(root)];
  if (twice.length > 0) return unreadable(...twice);

  const nearestNode = (path: Path): Node => {
    for (let n = path.length; n > 0; n--) {
      const node = findNodeAtLocation(root, path.slice(0, n));
      if (node) return node;
    }
    return root;
  };
  return {
    // The same reading as the site's own, once it is known to be JSON.
    data: JSON.parse(text) as unknown,
    problems: [],
    locate(path, at) {
      const node = nearestNode(path);
      return at === 'key' && node.parent?.type === 'property' ? node.parent.offset : node.offset;
    },
    raw(path) {
      const node = findNodeAtLocation(root, [...path]);
      return node && text.slice(node.offset, node.offset + node.length);
    },
  };
}
