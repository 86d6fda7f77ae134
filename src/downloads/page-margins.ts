/** What stands in the margins of every printed page. */
export interface PageMargins {
  readonly left: string;
  readonly right: string;
  readonly foot: string;
}

/** A text as a CSS string. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/\n/g, ' ')}"`;

/**
 * The style sheet that gives a page to be printed its running header and footer. Browsers that know no margin boxes
 * (Chromium before 131, Firefox) print without them; nothing else depends on them. The first page has its own title.
 */
export const pageMarginsCss = ({ left, right, foot }: PageMargins): string => `@page {
  size: A4;
  margin: 22mm 18mm 20mm;
  font: 8.5pt sans-serif;
  color: #444;
  @top-left { content: ${quoted(left)}; vertical-align: bottom; padding-bottom: 5mm; width: 70%; text-align: left; }
  @top-right { content: ${quoted(right)}; vertical-align: bottom; padding-bottom: 5mm; }
  @bottom-left { content: ${quoted(foot)}; width: 84%; text-align: left; font-size: 7.5pt; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); }
}
@page :first {
  margin-top: 16mm;
  @top-left { content: none; }
  @top-right { content: none; }
}
`;
