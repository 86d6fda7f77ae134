import type { Site } from '../schema/site.ts';

/** The council's accent colour as a style sheet, for light and for dark pages. */
export const themeCss = ({ accent, accentDark }: Site['colours']): string =>
  `:root{--accent:${accent}}@media (prefers-color-scheme:dark){:root{--accent:${accentDark}}}\n`;
