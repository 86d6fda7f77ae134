import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { visit } from 'unist-util-visit';
import type { Target } from '../../src/domain/integrity/content.ts';
import { nearest } from '../../src/domain/integrity/nearest.ts';
import type { Problem } from '../../src/domain/integrity/problem.ts';
import { oneOf, withArticle } from '../../src/domain/integrity/words.ts';
import { embeds } from './embeds.ts';
import { refusedAddress } from './link-address.ts';

/** A problem in a body; `offset` counts from the start of the body. */
export type BodyProblem = Omit<Problem, 'file' | 'path' | 'offset'> & { readonly offset: number };
type Words = Omit<BodyProblem, 'rule' | 'offset'>;

/** What to say of a key that leads nowhere; `undefined` where it leads to a record. */
export type KeyCheck = (kind: Target, key: string) => Words | undefined;

const markdownOnly = 'plain Markdown: paragraphs, lists, tables, links, headings from `##`';
const componentsList = `one of the components ${oneOf(Object.keys(embeds))}, or ${markdownOnly}`;

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

function* attributeProblems(node: JsxElement, name: string, check: KeyCheck): Generator<BodyProblem> {
  const wanted = embeds[name] ?? {};
  const given = new Set<string>();
  const say = (offset: number, words: Words): BodyProblem => ({ rule: 'component', offset, ...words });
  const start = node.position?.start.offset ?? 0;
  for (const attribute of node.attributes) {
    const at = attribute.position?.start.offset ?? start;
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      yield say(at, {
        found: `\`{${attribute.value}}\`, code in <${name}>`,
        expected: 'attributes with text in quotes',
      });
      continue;
    }
    const kind = wanted[attribute.name];
    given.add(attribute.name);
    if (kind === undefined) {
      const near = nearest(attribute.name, Object.keys(wanted));
      yield say(at, {
        found: `the attribute \`${attribute.name}\` of <${name}>`,
        expected: `only ${oneOf(Object.keys(wanted))}`,
        ...(near === undefined ? {} : { nearest: `\`${near}\`` }),
      });
    } else if (typeof attribute.value !== 'string')
      yield say(at, {
        found: attribute.value ? `code as the value of \`${attribute.name}\`` : `\`${attribute.name}\` without a value`,
        expected: `the key of ${withArticle(kind)} in quotes`,
      });
    else {
      const words = check(kind, attribute.value);
      if (words) yield say(at, words);
    }
  }
  for (const [attribute, kind] of Object.entries(wanted))
    if (!given.has(attribute) && !node.attributes.some((a) => a.type === 'mdxJsxExpressionAttribute'))
      yield say(start, {
        found: `<${name}> without \`${attribute}\``,
        expected: `\`${attribute}\`: the key of ${withArticle(kind)}`,
        example: `<${name} ${attribute}="${kind === 'term' ? 'neet' : 'leeds/neet-16-18'}" />`,
      });
}

function* elementProblems(node: JsxElement, check: KeyCheck): Generator<BodyProblem> {
  const offset = node.position?.start.offset ?? 0;
  const { name } = node;
  if (name !== null && Object.hasOwn(embeds, name)) return yield* attributeProblems(node, name, check);
  // As MDX does: a name that starts with a small letter is HTML.
  if (name !== null && /^[a-z]/.test(name) && !name.includes('.'))
    return yield { rule: 'raw-html', offset, found: `the HTML element <${name}>`, expected: markdownOnly };
  const near = name === null ? undefined : nearest(name, Object.keys(embeds));
  yield {
    rule: 'component',
    offset,
    found: name === null ? 'a fragment, <>' : `the component <${name}>, which is not on the list`,
    expected: componentsList,
    ...(near === undefined ? {} : { nearest: `<${near}>` }),
  };
}

function* nodeProblems(node: Nodes, check: KeyCheck): Generator<BodyProblem> {
  const offset = node.position?.start.offset ?? 0;
  switch (node.type) {
    case 'mdxjsEsm': {
      const word = /^\s*export/.test(node.value) ? 'export' : 'import';
      return yield { rule: 'code', offset, found: `an ${word}, which is code`, expected: componentsList };
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return yield {
        rule: 'code',
        offset,
        found: 'text in braces, which MDX runs as code',
        expected: 'no braces; `\\{` where readers should see one',
      };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return yield* elementProblems(node, check);
    case 'html':
      return yield { rule: 'raw-html', offset, found: 'raw HTML', expected: markdownOnly };
    case 'image':
    case 'imageReference':
      return yield {
        rule: 'image',
        offset,
        found: 'an image',
        expected: 'no images: the record holds none, and the site loads nothing from other hosts; a link to it instead',
      };
    case 'link':
    case 'definition': {
      const refused = refusedAddress(node.url);
      if (refused !== undefined)
        yield {
          rule: 'unsafe-link',
          offset,
          found: refused,
          expected: 'an address with http:, https: or mailto:, or one within the site',
          example: 'https://www.gov.uk/',
        };
      return;
    }
    case 'heading':
      if (node.depth === 1)
        yield {
          rule: 'heading',
          offset,
          found: 'a heading of level 1, which only the page’s title has',
          expected: 'headings from `##`',
        };
      return;
  }
}

/** Where micromark says that it gave up. Its errors are VFileMessages, whose `place` is a point or a range. */
function failure(error: unknown): BodyProblem {
  const { reason, place } = error as {
    reason?: string;
    place?: { offset?: number; start?: { offset?: number } };
  };
  if (reason === undefined) throw error;
  return {
    rule: 'mdx-syntax',
    offset: place?.offset ?? place?.start?.offset ?? 0,
    found: `text that MDX cannot read: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
    expected: '`\\<` and `\\{` where readers should see these characters; every component closed: `<Term id="neet" />`',
  };
}

/** Holds one Markdown (or MDX) body against the rules: data, never code, and nothing that leads a reader astray. */
export function bodyProblems(body: string, mdx: boolean, check: KeyCheck): BodyProblem[] {
  let tree: Nodes;
  try {
    tree = fromMarkdown(body, {
      extensions: [gfm(), ...(mdx ? [mdxjs()] : [])],
      mdastExtensions: [gfmFromMarkdown(), ...(mdx ? [mdxFromMarkdown()] : [])],
    });
  } catch (error) {
    return [failure(error)];
  }
  const problems: BodyProblem[] = [];
  visit(tree, (node) => void problems.push(...nodeProblems(node, check)));
  return problems;
}
