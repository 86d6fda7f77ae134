import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the site is published: Astro's `site` and `base`. */
export interface SiteAddress {
  /** `https://example.org` */
  readonly site: string;
  /** `/` or `/sub/path/` */
  readonly base: string;
}

const fallback = 'http://localhost/';

/** Splits an address into `site` and `base`. Throws where it is not an http or https address. */
export function splitAddress(address: string): SiteAddress {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`“${address}” is not an address: write it like https://progress.example.gov.uk/.`);
  }
  return { site: url.origin, base: url.pathname.replace(/\/*$/, '/') };
}

/** Gives the full address of a path of the site, `/plans/x/`. */
export const absoluteAt =
  ({ site, base }: SiteAddress) =>
  (path: string): string =>
    new URL(`${base}${path.replace(/^\//, '')}`, site).href;

/**
 * The address from the environment (`SITE_ADDRESS`) or from `site.json` in `contentDir`. Where that file is missing or
 * broken, a stand-in: the gate says what is wrong with it, better than an error from here could.
 */
export function siteAddress(contentDir: string, override = process.env['SITE_ADDRESS']): SiteAddress {
  if (override) return splitAddress(override);
  try {
    const site = JSON.parse(readFileSync(join(contentDir, 'site.json'), 'utf8')) as { address?: unknown };
    return splitAddress(String(site.address));
  } catch {
    return splitAddress(fallback);
  }
}

/**
 * Where a version of the content says it is published, as `https://example.org/sub`, for links to its pages; `undefined`
 * where it does not say so in a way that can be read. `bytes` are those of its `site.json`.
 */
export function publishedAt(bytes: Uint8Array | undefined): string | undefined {
  try {
    const { address } = JSON.parse(new TextDecoder().decode(bytes)) as { address?: unknown };
    const { site, base } = splitAddress(String(address));
    return `${site}${base.replace(/\/$/, '')}`;
  } catch {
    return undefined;
  }
}
