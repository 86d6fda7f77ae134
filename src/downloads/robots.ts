/** Everyone may read everything. A site under a sub-path has no robots.txt of its own; the file is there all the same. */
export const robotsOf = (sitemap: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
