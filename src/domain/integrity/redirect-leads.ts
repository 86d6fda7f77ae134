import type { Redirect } from '../../schema/redirects.ts';
import { isRecordAddress } from '../page-address.ts';
import { livingAddresses } from './dead-link.ts';
import { nearest } from './nearest.ts';
import type { Rule } from './rule.ts';

/** Where an old address leads in the end; nothing where it leads round in a circle. */
function endOf(from: string, redirects: readonly Redirect[]): string | undefined {
  const seen = new Set([from]);
  let at = from;
  for (let on: Redirect | undefined; (on = redirects.find((r) => r.from === at)); at = on.to) {
    if (at !== from && seen.has(at)) return undefined;
    if (on.to === from) return undefined;
    seen.add(at);
  }
  return at;
}

/**
 * An old address that is still a page, that is given twice, or that leads to no page, or on to another old address.
 * Pages that no record makes (`/methods/`) the build looks for itself.
 */
export const redirectLeads: Rule = function* (content) {
  const living = livingAddresses(content);
  for (const { file, data } of content.of('redirects')) {
    const all = data.redirects;
    for (const [i, { from, to }] of all.entries()) {
      const at = (field: 'from' | 'to') => ({ rule: 'redirect-leads', file, path: ['redirects', i, field] });
      if (living.has(from))
        yield {
          ...at('from'),
          found: `the address ${from}, at which there is a page`,
          expected: 'an old address, at which there is none any more',
        };
      if (all.findIndex((r) => r.from === from) !== i)
        yield { ...at('from'), found: `the address ${from} for the second time`, expected: 'each old address once' };
      if (all.some((r) => r.from === to)) {
        const end = endOf(from, all);
        yield {
          ...at('to'),
          found: `the address ${to}, which ${end === undefined ? 'leads back here' : 'is itself an old one'}`,
          expected: 'the address of the page itself',
          ...(end === undefined ? {} : { nearest: `"${end}"` }),
        };
      } else if (isRecordAddress(to) && !living.has(to)) {
        const near = nearest(to, living);
        yield {
          ...at('to'),
          found: `the address ${to}, at which there is no page`,
          expected: 'the address of a page of this site',
          ...(near === undefined ? {} : { nearest: `"${near}"` }),
        };
      }
    }
  }
};
