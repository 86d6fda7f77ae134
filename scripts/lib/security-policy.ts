/**
 * What a page may load: its own files and nothing else. Written into each page as a `<meta>` and, with what only a
 * header can say, into `_headers`.
 */
export const directives = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
] as const;

/** Search runs its index in WebAssembly. */
export const scriptSources = ["'self'", "'wasm-unsafe-eval'"] as const;
export const styleSources = ["'self'"] as const;

/** The policy as one header: the page's own, and that no other site may frame it. */
export const headerPolicy: string = [
  ...directives,
  `script-src ${scriptSources.join(' ')}`,
  `style-src ${styleSources.join(' ')}`,
  "frame-ancestors 'none'",
].join('; ');

const hashedAssets = '/_astro/*';

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read.
 *
 * @param base The path the site is published under, with slashes at both ends (`/` or `/sub/path/`).
 */
export function headersFile(base: string): string {
  const under = (path: string) => `${base.replace(/\/$/, '')}${path}`;
  return `# Written by the build. Hosts that do not read this file need the same headers set in their own way.
${under('/*')}
  Content-Security-Policy: ${headerPolicy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
${under(hashedAssets)}
  Cache-Control: public, max-age=31536000, immutable
${under('/data/*')}
  Access-Control-Allow-Origin: *
`;
}
