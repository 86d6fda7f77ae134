/**
 * What a page may load: its own files and nothing else. Written into each page as a `<meta>` and, with what only a
 * header can say, into `_headers`.
 */
const directives = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
] as const;

/** Search runs its index in WebAssembly; only pages with search may. */
const searching = "script-src 'self' 'wasm-unsafe-eval'";
const reading = "script-src 'self'";

/** The policy as one header: the widest of the pages' own. */
const headerPolicy: string = [...directives, searching].join('; ');
const unframed = "frame-ancestors 'none'";

/** The only pages that other sites may show in a frame, as a path of the site. */
const framed = 'embed';

/** The policies that go with a path of the site (`plans/x/`), as headers: no other site may frame it but where it is made for that. */
export const policiesFor = (path: string): string[] =>
  path.startsWith(`${framed}/`) ? [headerPolicy] : [headerPolicy, unframed];

/**
 * A page with its policy put first, as it governs only what comes after it. Astro's own `security.csp` comes after the
 * layout's links, and lists hashes for inline scripts that the site does not have.
 *
 * Throws where the page does not declare its encoding at the start of its head.
 */
export function withPolicy(html: string, file: string): string {
  const start = /<head>\s*<meta charset="utf-8"\s*\/?>/i.exec(html);
  if (!start) throw new Error(`${file} does not begin its head with <meta charset="utf-8">.`);
  const policy = [...directives, html.includes('id="search-results"') ? searching : reading].join('; ');
  const at = start.index + start[0].length;
  return `${html.slice(0, at)}<meta http-equiv="content-security-policy" content="${policy}">${html.slice(at)}`;
}

const hashedAssets = '/_astro/*';

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read.
 *
 * A page is under every policy of every rule that fits it, so the rule for all pages says nothing of frames: what may
 * not be framed is named, folder by folder.
 *
 * @param base The path the site is published under, with slashes at both ends (`/` or `/sub/path/`).
 * @param top The files (`404.html`) and folders (`plans/`) that stand at the top of the site.
 */
export function headersFile(base: string, top: readonly string[]): string {
  const under = (path: string) => `${base.replace(/\/$/, '')}${path}`;
  const rules = new Map<string, string[]>([
    [
      '/*',
      [
        `Content-Security-Policy: ${headerPolicy}`,
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: strict-origin-when-cross-origin',
        'Permissions-Policy: accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
        'Cross-Origin-Opener-Policy: same-origin',
      ],
    ],
    [hashedAssets, ['Cache-Control: public, max-age=31536000, immutable']],
    ['/data/*', ['Access-Control-Allow-Origin: *']],
    ['/', []],
  ]);
  for (const name of top.filter((n) => /\/$|\.html$/.test(n))) {
    const path = `/${name.replace(/\/$/, '/*')}`;
    if (!rules.has(path)) rules.set(path, []);
  }
  for (const [path, headers] of rules)
    if (path !== '/*' && path !== hashedAssets && path !== `/${framed}/*`)
      headers.push(`Content-Security-Policy: ${unframed}`);
  const written = [...rules].filter(([, headers]) => headers.length > 0);
  return [
    '# Written by the build. Hosts that do not read this file need the same headers set in their own way.',
    ...written.flatMap(([path, headers]) => [under(path), ...headers.map((h) => `  ${h}`)]),
    '',
  ].join('\n');
}
