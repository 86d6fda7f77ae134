import { classesOf, findAll, textOf, type Element, type Node } from './markup.ts';
import { withPresentation } from './presentation.ts';
import type { Rule } from './stylesheet.ts';
import { element } from './text-block.ts';

/** A drawing without its page: SVG elements and the size of the box that they stand in. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly content: readonly Node[];
  /** In units of the box. */
  readonly fontSize: number;
}

/** A figure as its page shows it. */
export interface FigureParts {
  readonly id: string;
  readonly title: string;
  readonly finding: string;
  /** What to bear in mind with it. */
  readonly care: string | undefined;
  /** What its marks mean, where the page says. */
  readonly key: string | undefined;
  /** `Source: Annual review 2007`. */
  readonly source: string | undefined;
  readonly wide: Drawing | undefined;
  readonly narrow: Drawing | undefined;
}

const has = (name: string) => (e: Element) => classesOf(e).includes(name);
const isFigure = (e: Element) => e.name === 'figure' && e.attributes.has('data-picture');

/** The ways from an element down to each of its drawings of a name. */
function pathsTo(from: Element, name: string): Element[][] {
  if (from.name === 'svg' && has(name)(from)) return [[from]];
  return from.children.flatMap((child) =>
    typeof child === 'string' ? [] : pathsTo(child, name).map((path) => [from, ...path]),
  );
}

/** The drawing of a figure in one of its sizes; one that its page shows in parts is put together again, one under another. */
function drawingOf(
  figure: Element,
  name: string,
  rules: readonly Rule[],
  page: readonly Element[],
): Drawing | undefined {
  const parts = pathsTo(figure, name).flatMap((path) => {
    const svg = path.at(-1)!;
    const [, top = 0, width = 0, height = 0] = svg.attributes.get('viewBox')?.split(/\s+/).map(Number) ?? [];
    if (!(width > 0 && height > 0)) return [];
    const drawn = withPresentation(svg, rules, [...page, ...path.slice(0, -1)]);
    const fontSize = Number(drawn.attributes.get('font-size') ?? 14);
    return [{ top, width, height, content: drawn.children, fontSize }];
  });
  const [first] = parts;
  if (!first) return undefined;
  let height = 0;
  const content = parts.flatMap((part) => {
    const down = Math.round((height - part.top) * 10) / 10;
    height += part.height;
    return down === 0 ? part.content : [element('g', { transform: `translate(0 ${down})` }, ...part.content)];
  });
  return { width: first.width, height: Math.round(height * 10) / 10, content, fontSize: first.fontSize };
}

/**
 * The figures of a page that ask for pictures of themselves (`data-picture` names the file), each with its drawings as
 * the style sheet has them.
 */
export function figuresOf(page: readonly Node[], rules: readonly Rule[]): FigureParts[] {
  const html = findAll(page, (e) => e.name === 'html')[0];
  return findAll(page, isFigure).map((figure) => {
    const words = (name: string) => {
      const found = findAll([figure], has(name))[0];
      return found && textOf(found);
    };
    const foot = findAll([figure], has('chart-foot'))[0];
    const source = foot && findAll([foot], (e) => e.name === 'span').map(textOf)[0];
    const outside = html ? [html] : [];
    return {
      id: figure.attributes.get('data-picture')!,
      title: words('chart-title') ?? '',
      finding: words('chart-finding') ?? '',
      care: words('chart-care'),
      key: words('chart-key'),
      source: source?.startsWith('Source') ? source : undefined,
      wide: drawingOf(figure, 'chart-wide', rules, outside),
      narrow: drawingOf(figure, 'chart-narrow', rules, outside),
    };
  });
}
