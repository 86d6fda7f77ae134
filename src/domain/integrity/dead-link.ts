import { isRecordAddress, kindsWithPage, pageAddresses } from '../page-address.ts';
import type { Content } from './content.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** The addresses of all pages that records of this content have. */
export const livingAddresses = (content: Content): Set<string> =>
  new Set(kindsWithPage.flatMap((kind) => content.keys(kind).flatMap((key) => pageAddresses(kind, key))));

/**
 * Says of an address in a text whether it leads to a record’s page that there is not; nothing where it leads to one, or
 * elsewhere. Which other pages the site has only the finished site knows.
 */
export function deadLink(
  content: Content,
): (address: string) => Pick<Problem, 'found' | 'expected' | 'nearest'> | undefined {
  let living: Set<string> | undefined;
  return (address) => {
    if (!/^\/[^/]/.test(address)) return undefined;
    const path = address.replace(/[?#].*$/s, '');
    if (!isRecordAddress(path)) return undefined;
    living ??= livingAddresses(content);
    if (living.has(path)) return undefined;
    const moved = content.of('redirects').flatMap((f) => f.data.redirects.filter((r) => r.from === path))[0]?.to;
    const near = moved ?? (living.has(`${path}/`) ? `${path}/` : nearest(path, living));
    return {
      found: `the address ${path}, at which there is no page${moved === undefined ? '' : ' any more'}`,
      expected: 'the address of a page of this site, as it stands in the browser after the site’s name',
      ...(near === undefined ? {} : { nearest: near }),
    };
  };
}
