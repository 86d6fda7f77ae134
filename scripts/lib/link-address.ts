const allowed = new Set(['http', 'https', 'mailto']);

/**
 * Why an address may not stand in a link, in words; `undefined` where it may. `address` is as Markdown decoded it, so
 * entities are gone; browsers also drop tabs and line ends inside and read `\` as `/`, and so does this.
 */
export function refusedAddress(address: string): string | undefined {
  if (/[\u0000-\u001f\u007f-\u009f]/.test(address)) return 'an address with control characters in it';
  const plain = address.trim().replaceAll('\\', '/');
  if (plain.startsWith('//')) return `the address "${address}", which leaves its scheme to the page`;
  const scheme = /^([^/?#]*?):/.exec(plain)?.[1]?.toLowerCase();
  if (scheme === undefined || allowed.has(scheme)) return undefined;
  return `an address with the scheme "${scheme}:"`;
}
