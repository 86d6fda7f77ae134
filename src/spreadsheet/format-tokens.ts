/** The pieces of one section of a number format. */
export interface FormatToken {
  readonly kind:
    | 'literal'
    | 'digit'
    | 'point'
    | 'comma'
    | 'percent'
    | 'exponent'
    | 'fraction'
    | 'date'
    | 'elapsed'
    | 'condition'
    | 'general'
    | 'text';
  readonly text: string;
}

const quoted = String.raw`"[^"]*"?|\\[^]|_[^]|\*[^]|\[[^\]]*\]?`;
const piece = new RegExp(`${quoted}|General|E[+-]|AM/PM|A/P|[^]`, 'gi');

/** The sections between semicolons that stand outside quotation marks and brackets: at most four have a meaning. */
export function formatSections(code: string): string[] {
  const sections = [''];
  for (const [part] of code.slice(0, 1_000).matchAll(piece)) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  }
  return sections;
}

function bracket(inside: string): FormatToken | undefined {
  if (/^(?:h+|m+|s+)$/i.test(inside)) return { kind: 'elapsed', text: inside };
  if (/^[<>=!]/.test(inside)) return { kind: 'condition', text: inside };
  const currency = /^\$([^-]*)/.exec(inside);
  return currency?.[1] ? { kind: 'literal', text: currency[1] } : undefined;
}

const single: Readonly<Record<string, FormatToken['kind']>> = {
  '0': 'digit',
  '#': 'digit',
  '?': 'digit',
  '.': 'point',
  ',': 'comma',
  '%': 'percent',
  '/': 'fraction',
  '@': 'text',
};

function tokenOf(part: string): FormatToken | undefined {
  const [first = ''] = part;
  if (part.length > 1 && first === '"') return { kind: 'literal', text: part.replaceAll('"', '') };
  if (part.length > 1 && first === '\\') return { kind: 'literal', text: part.slice(1) };
  if (part.length > 1 && (first === '_' || first === '*')) return undefined;
  if (first === '[') return bracket(part.slice(1).replace(/\]$/, ''));
  if (/^general$/i.test(part)) return { kind: 'general', text: part };
  if (/^e[+-]$/i.test(part)) return { kind: 'exponent', text: part };
  if (/^(?:[ymdhs]|am\/pm|a\/p)$/i.test(part)) return { kind: 'date', text: part };
  return { kind: single[part] ?? 'literal', text: part };
}

/** The pieces of a section, in order; colours, locales and widths are left out. */
export const formatCharacters = (section: string): FormatToken[] =>
  [...section.matchAll(piece)].map(([part]) => tokenOf(part)).filter((t) => t !== undefined);
