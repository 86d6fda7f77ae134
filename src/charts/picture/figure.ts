import { classesOf, findAll, textOf, type Element, type Node } from './markup.ts';
import { withPresentation } from './presentation.ts';
import type { Rule } from './stylesheet.ts';

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
  /** What its marks mean, where the page says. */
  readonly key: string | undefined;
  /** `Source: Annual review 2007`. */
  readonly source: string | undefined;
  readonly wide: Drawing | undefined;
  readonly narrow: Drawing | undefined;
}

const has = (name: string) => (e: Element) => classesOf(e).includes(name);
const isFigure = (e: Element) => e.name === 'figure' && e.attributes.has('data-picture');

function drawingOf(figure: Element, name: string, rules: readonly Rule[], page: readonly Element[]) {
  const pathTo = (from: Element): Element[] | undefined => {
    if (from.name === 'svg' && has(name)(from)) return [from];
    for (const child of from.children) {
      const below = typeof child === 'string' ? undefined : pathTo(child);
      if (below) return [from, ...below];
    }
    return undefined;
  };
  const path = pathTo(figure);
  const [, , width = 0, height = 0] = path?.at(-1)?.attributes.get('viewBox')?.split(/\s+/).map(Number) ?? [];
  if (!path || !(width > 0 && height > 0)) return undefined;
  const drawn = withPresentation(path.at(-1)!, rules, [...page, ...path.slice(0, -1)]);
  return { width, height, content: drawn.children, fontSize: Number(drawn.attributes.get('font-size') ?? 14) };
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
      key: words('chart-key'),
      source: source?.startsWith('Source') ? source : undefined,
      wide: drawingOf(figure, 'chart-wide', rules, outside),
      narrow: drawingOf(figure, 'chart-narrow', rules, outside),
    };
  });
}
