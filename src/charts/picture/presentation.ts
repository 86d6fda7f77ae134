import { classesOf, type Element, type Node } from './markup.ts';
import type { Rule } from './stylesheet.ts';

type Values = ReadonlyMap<string, string>;

/** What SVG can say in attributes, and that charts use. */
const shown: ReadonlySet<string> = new Set([
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
]);

function fits(rule: Rule, path: readonly Element[]): boolean {
  const is = (i: number, element: Element, isRoot: boolean): boolean => {
    const simple = rule.selector[i]!;
    if (simple.root) return isRoot;
    const classes = classesOf(element);
    return (
      (simple.tag === undefined || simple.tag === element.name) && simple.classes.every((c) => classes.includes(c))
    );
  };
  const from = (i: number, at: number): boolean => {
    if (!is(i, path[at]!, at === 0)) return false;
    if (i === 0) return true;
    if (rule.selector[i]!.child) return at > 0 && from(i - 1, at - 1);
    for (let up = at - 1; up >= 0; up -= 1) if (from(i - 1, up)) return true;
    return false;
  };
  return from(rule.selector.length - 1, path.length - 1);
}

/** A value with its variables put in; nothing where one is not set. */
function resolve(value: string, variables: Values): string | undefined {
  let missing = false;
  const text = value.replace(/var\((--[\w-]+)(?:\s*,\s*([^()]*))?\)/g, (_, name: string, other?: string) => {
    const found = variables.get(name) ?? other;
    if (found === undefined) missing = true;
    return found ?? '';
  });
  return missing ? undefined : text;
}

/** SVG 1.1, and with it most programs, knows weights in hundreds only. */
const weight = (text: string): string => (/^\d+$/.test(text) ? String(100 * Math.round(Number(text) / 100)) : text);

type Declarations = readonly (readonly [property: string, value: string])[];

/** All that rules ask of a place: the names and classes of an element and of all that it stands in. */
const signOf = (above: string, element: Element): string =>
  `${above}>${element.name}.${element.attributes.get('class') ?? ''}`;

/** What a style sheet says of places that were looked up before: thousands of drawings are built alike. */
interface Known {
  readonly declared: Map<string, Declarations>;
  readonly variables: Map<string, Values>;
}
const knownByRules = new WeakMap<readonly Rule[], Known>();

function knownOf(rules: readonly Rule[]): Known {
  const known = knownByRules.get(rules) ?? { declared: new Map(), variables: new Map() };
  knownByRules.set(rules, known);
  return known;
}

/** The variables of a place: those around it, and those that its own declarations set. */
function withOwn(declarations: Declarations, inherited: Values): Values {
  const own = declarations.filter(([property]) => property.startsWith('--'));
  if (own.length === 0) return inherited;
  const all = new Map(inherited);
  for (const [property, value] of own) all.set(property, value);
  for (const [property] of own) {
    // A variable may name another that is set later, so look until nothing is left to look up.
    let value: string | undefined = all.get(property);
    for (let i = 0; value?.includes('var(') && i < 8; i += 1) value = resolve(value, all);
    if (value === undefined) all.delete(property);
    else all.set(property, value);
  }
  return all;
}

/**
 * An element with what the style sheet says of it written into it as attributes, and its classes taken off, so that it
 * looks the same anywhere. Variables are inherited; all else SVG inherits by itself.
 *
 * @param outside The elements it stands in, the outermost first: rules may name them, and variables come from them.
 */
export function withPresentation(element: Element, rules: readonly Rule[], outside: readonly Element[] = []): Element {
  const known = knownOf(rules);
  const declared = (sign: string, path: readonly Element[]): Declarations => {
    const found =
      known.declared.get(sign) ??
      rules
        .filter((rule) => fits(rule, path))
        .map((rule, order) => ({ rule, order }))
        .sort((a, b) => a.rule.specificity - b.rule.specificity || a.order - b.order)
        .flatMap(({ rule }) => rule.declarations);
    known.declared.set(sign, found);
    return found;
  };
  const variablesAt = (sign: string, path: readonly Element[], inherited: Values): Values => {
    const found = known.variables.get(sign) ?? withOwn(declared(sign, path), inherited);
    known.variables.set(sign, found);
    return found;
  };
  const draw = (e: Element, path: readonly Element[], above: string, inherited: Values): Element => {
    const here = [...path, e];
    const sign = signOf(above, e);
    const variables = variablesAt(sign, here, inherited);
    const attributes = new Map(e.attributes);
    attributes.delete('class');
    for (const [property, value] of declared(sign, here)) {
      const text = shown.has(property) ? resolve(value, variables) : undefined;
      if (text !== undefined)
        attributes.set(property, property === 'font-weight' ? weight(text) : text.replace(/(?<=\d)px\b/g, ''));
    }
    const children = e.children.map((c): Node => (typeof c === 'string' ? c : draw(c, here, sign, variables)));
    return { name: e.name, attributes, children };
  };
  let path: readonly Element[] = [];
  let sign = '';
  let variables: Values = new Map();
  for (const e of outside) {
    path = [...path, e];
    sign = signOf(sign, e);
    variables = variablesAt(sign, path, variables);
  }
  return draw(element, path, sign, variables);
}
