/** One element of a selector: a tag, classes, or the root. */
interface Simple {
  readonly tag: string | undefined;
  readonly classes: readonly string[];
  readonly root: boolean;
  /** Whether it must stand directly inside the one before it. */
  readonly child: boolean;
}

export interface Rule {
  /** From the outside in. */
  readonly selector: readonly Simple[];
  readonly declarations: readonly (readonly [property: string, value: string])[];
  /** Classes count a thousand, tags one. */
  readonly specificity: number;
}

const simplePattern = /^([a-zA-Z][\w-]*|\*)?((?:\.[\w-]+)*)(:root)?$/;

function selectorOf(text: string): Simple[] | undefined {
  const parts = text
    .trim()
    .replace(/\s*>\s*/g, ' >')
    .split(/\s+/);
  const simples: Simple[] = [];
  for (const part of parts) {
    const child = part.startsWith('>');
    const m = simplePattern.exec(child ? part.slice(1) : part);
    if (!m) return undefined;
    simples.push({
      tag: m[1] === '*' ? undefined : m[1],
      classes: (m[2] ?? '').split('.').filter(Boolean),
      root: m[3] !== undefined,
      child,
    });
  }
  return simples;
}

/** Splits at a character outside brackets. */
function splitOutside(text: string, at: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const c of text) {
    if (c === '(') depth += 1;
    if (c === ')') depth -= 1;
    if (c === at && depth === 0) parts.push('');
    else parts[parts.length - 1] += c;
  }
  return parts;
}

function rulesOf(prelude: string, body: string): Rule[] {
  const declarations = splitOutside(body, ';').flatMap((d) => {
    const at = d.indexOf(':');
    return at < 0 ? [] : [[d.slice(0, at).trim(), d.slice(at + 1).trim()] as const];
  });
  return splitOutside(prelude, ',').flatMap((text) => {
    const selector = selectorOf(text);
    if (!selector) return [];
    const specificity = selector.reduce((n, s) => n + 1000 * (s.classes.length + Number(s.root)) + Number(!!s.tag), 0);
    return [{ selector, declarations, specificity }];
  });
}

/**
 * The rules of a style sheet that hold for a picture: on paper there is no pointer, no dark mode and no window, so
 * whatever asks for one (`:hover`, `@media`, `@container`) is left out. Rules may not be nested but in layers.
 */
export function parseStyles(css: string): Rule[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const rules: Rule[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open < 0) break;
    // A statement such as `@import …;` ends before the rule begins.
    const prelude = text.slice(at, open).split(';').at(-1)!.trim();
    let depth = 1;
    let end = open + 1;
    for (; end < text.length && depth > 0; end += 1) depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0;
    const body = text.slice(open + 1, end - 1);
    if (prelude.startsWith('@layer')) rules.push(...parseStyles(body));
    else if (!prelude.startsWith('@')) rules.push(...rulesOf(prelude, body));
    at = end;
  }
  return rules;
}
