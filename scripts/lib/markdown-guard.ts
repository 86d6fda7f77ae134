import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { visit } from 'unist-util-visit';
import { componentsList, markdownOnly, type BodyProblem, type KeyCheck, type LinkCheck } from './body-problem.ts';
import { elementProblems } from './component-guard.ts';
import { refusedAddress } from './link-address.ts';
import { offsetAt } from './text.ts';

const firstLine = (text: string): string => {
  const [line = ''] = text.split('\n');
  return line.length > 40 ? `${line.slice(0, 37)}…` : line;
};

function* nodeProblems(node: Nodes, check: KeyCheck, checkLink: LinkCheck): Generator<BodyProblem> {
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
      yield { rule: 'raw-html', offset, found: `raw HTML: ${firstLine(node.value)}`, expected: markdownOnly };
      return;
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
      const dead = refused === undefined ? checkLink(node.url) : undefined;
      if (dead) yield { rule: 'dead-link', offset, ...dead };
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

/** Where MDX gave up. Its errors are VFileMessages, whose `place` is a point or a range, or only in the text. */
function failure(error: unknown, body: string): BodyProblem {
  const { reason, place } = error as {
    reason?: string;
    place?: { offset?: number; start?: { offset?: number } };
  };
  if (reason === undefined) throw error;
  const [, line, column] = / \((\d+):(\d+)-[\d:]+\)/.exec(reason) ?? [];
  const told = line === undefined ? 0 : offsetAt(body, Number(line), Number(column));
  const words = reason.replace(/ \([\d:-]+\)/g, '').replaceAll('\n', ' ');
  return {
    rule: 'mdx-syntax',
    offset: place?.offset ?? place?.start?.offset ?? told,
    found: `text that MDX cannot read: ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
    expected: '`\\<` and `\\{` where readers should see these characters; every component closed: `<Term id="neet" />`',
  };
}

/** The end of an HTML element is refused with its start; alone it is refused by itself. */
function withoutEnds(problems: BodyProblem[], body: string): BodyProblem[] {
  const isEnd = (p: BodyProblem) => p.rule === 'raw-html' && body.startsWith('</', p.offset);
  const starts = problems.some((p) => p.rule === 'raw-html' && !isEnd(p));
  return starts ? problems.filter((p) => !isEnd(p)) : problems;
}

/** Holds one Markdown (or MDX) body against the rules: data, never code, and nothing that leads a reader astray. */
export function bodyProblems(body: string, mdx: boolean, check: KeyCheck, checkLink: LinkCheck): BodyProblem[] {
  let tree: Nodes;
  try {
    tree = fromMarkdown(body, {
      extensions: [gfm(), ...(mdx ? [mdxjs()] : [])],
      mdastExtensions: [gfmFromMarkdown(), ...(mdx ? [mdxFromMarkdown()] : [])],
    });
  } catch (error) {
    return [failure(error, body)];
  }
  const problems: BodyProblem[] = [];
  visit(tree, (node) => void problems.push(...nodeProblems(node, check, checkLink)));
  return withoutEnds(problems, body);
}
