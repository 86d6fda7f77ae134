import { pageAddress } from '../page-address.ts';
import type { OpenRecord } from '../record.ts';
import type { Finder } from './comparison.ts';
import { heldKinds, recordsOf } from './held.ts';

/** Addresses under which readers find records now. */
export function livingAddresses(record: OpenRecord): ReadonlySet<string> {
  const held = heldKinds.flatMap((kind) => recordsOf(record, kind).map((r) => pageAddress(kind, r.key)));
  const themes = record.themes.map((t) => pageAddress('theme', t.id));
  return new Set([...held, ...themes].filter((a) => a !== undefined));
}

/** Old addresses that led on and lead nowhere now, or elsewhere. One that is new is told with the page that moved. */
export const oldAddresses: Finder = function* (c) {
  const living = livingAddresses(c.after);
  for (const [i, { from, to }] of c.before.redirects.entries()) {
    const at = c.after.redirects.findIndex((r) => r.from === from);
    const now = c.after.redirects[at]?.to;
    if (now === to || (now === undefined && living.has(from))) continue;
    // The page itself may have moved once more.
    const title = `The old address ${from}`;
    yield {
      noun: 'page',
      verb: now === undefined ? 'removed' : 'edited',
      subject: { kind: 'redirects', key: from, title, authority: '', file: 'redirects.json', address: undefined },
      path: ['redirects', now === undefined ? i : at],
      side: now === undefined ? 'before' : 'after',
      sentence: `${title}: it leads ${now === undefined ? 'nowhere now' : `to ${now} now`}, no longer to ${to}.`,
      old: to,
      new: now,
      gone: now === undefined ? { from: [from], to } : undefined,
    };
  }
};
