import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { nearest } from '../../src/domain/integrity/nearest.ts';
import { oneOf, withArticle } from '../../src/domain/integrity/words.ts';
import { componentsList, markdownOnly, type BodyProblem, type KeyCheck, type Words } from './body-problem.ts';
import { embeds } from './embeds.ts';

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

/** A component off the list, an attribute that is no plain text or no key of a record, or HTML. */
export function* elementProblems(node: JsxElement, check: KeyCheck): Generator<BodyProblem> {
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
