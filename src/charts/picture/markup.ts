/** An element of a page or a drawing; text between elements is a string, its entities decoded. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
}
export type Node = Element | string;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (all, decimal?: string, hex?: string, name?: string) =>
    name === undefined ? String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex!, 16)) : (entities[name] ?? all),
  );

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text or the value of an attribute, safe in XML. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (c) => escapes[c]!);

const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const tokens = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/g;
const attributes = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

/**
 * Reads markup that is known to be well formed, as the build writes it: every element closed, but for those that have
 * no content. What closes nothing is passed over.
 */
export function parseMarkup(markup: string): Node[] {
  const roots: Node[] = [];
  const open: { name: string; children: Node[] }[] = [];
  const add = (node: Node) => (open.at(-1)?.children ?? roots).push(node);
  for (const [token, closing, name, written = '', closed] of markup.matchAll(tokens)) {
    if (name === undefined) {
      if (!token.startsWith('<')) add(decode(token));
      continue;
    }
    if (closing) {
      const at = open.findLastIndex((e) => e.name === name);
      if (at >= 0) open.length = at;
      continue;
    }
    const found = [...written.matchAll(attributes)].map((m) => [m[1]!, decode(m[2] ?? m[3] ?? m[4] ?? '')] as const);
    const element = { name, attributes: new Map(found), children: [] };
    add(element);
    if (!closed && !empty.has(name)) open.push(element);
  }
  return roots;
}

/** An element as XML. White space between elements goes, text stays as it is. */
export function writeXml(node: Node): string {
  if (typeof node === 'string') return node.trim() === '' ? '' : escapeXml(node);
  const written = [...node.attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  const inner = node.children.map(writeXml).join('');
  return inner === '' ? `<${node.name}${written}/>` : `<${node.name}${written}>${inner}</${node.name}>`;
}

const classes = new WeakMap<Element, readonly string[]>();

/** The classes of an element; kept, since a style sheet asks for them hundreds of times. */
export function classesOf(element: Element): readonly string[] {
  const known = classes.get(element);
  if (known) return known;
  const found = element.attributes.get('class')?.split(/\s+/) ?? [];
  classes.set(element, found);
  return found;
}

/** Every element below these that fits, in the order of the page. */
export function findAll(nodes: readonly Node[], fits: (element: Element) => boolean): Element[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [...(fits(node) ? [node] : []), ...findAll(node.children, fits)],
  );
}

/** The words of a node, with single spaces. */
export function textOf(node: Node): string {
  const inner = (n: Node): string => (typeof n === 'string' ? n : n.children.map(inner).join(''));
  return inner(node).replace(/\s+/g, ' ').trim();
}
