import { Document, isScalar, Scalar, visit } from 'yaml';

/** What one YAML reader takes for text and another for a date: the check asks for quotes around it. */
const dateLike = /^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/;

/**
 * Fields as YAML, without the lines `---`: two spaces a level, a line a field however long, quotes (single ones) only
 * where the text would otherwise be read as something else.
 */
export function frontMatterText(fields: object): string {
  const document = new Document(fields, { version: '1.2', aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === 'string' && dateLike.test(node.value))
        node.type = Scalar.QUOTE_SINGLE;
    },
  });
  return document
    .toString({
      indent: 2,
      indentSeq: true,
      lineWidth: 0,
      defaultKeyType: 'PLAIN',
      defaultStringType: 'PLAIN',
      singleQuote: true,
    })
    .trim();
}
