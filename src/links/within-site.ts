/**
 * A page whose links to this site all lead into the sub-path that it is published under. Those of the site’s own parts
 * do from the start; in texts of the record people write addresses from the root, `/plans/…`, wherever it is published.
 *
 * @param base The sub-path without its last slash, `/progress`; empty at the root.
 */
export const withinSite = (html: string, base: string): string =>
  base === ''
    ? html
    : html.replace(/(<a\b[^>]*?\bhref=")(\/(?!\/)[^"]*)"/g, (link, before: string, path: string) =>
        path === base || path.startsWith(`${base}/`) ? link : `${before}${base}${path}"`,
      );
