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

/** The only pages with a looser policy: the forms, which style themselves and talk to the code host, as a path of the site. */
const forms = 'admin';

/** @param hosts The origins that the forms may talk to besides the site itself. */
const formsPolicy = (hosts: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self' blob: data:", ...hosts].join(' '),
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');

/**
 * The policies that go with a path of the site (`plans/x/`), as headers: no other site may frame it but where it is made
 * for that. Whom the forms may talk to is a setting, which stands in their page.
 */
export function policiesFor(path: string): string[] {
  if (path.startsWith(`${framed}/`)) return [headerPolicy];
  return path.startsWith(`${forms}/`) ? [unframed] : [headerPolicy, unframed];
}

const isForms = (file: string): boolean => file.replaceAll('\\', '/').startsWith(`${forms}/`);

/**
 * A page with its policy put first, as it governs only what comes after it. Astro's own `security.csp` comes after the
 * layout's links, and lists hashes for inline scripts that the site does not have.
 *
 * Throws where the page does not declare its encoding at the start of its head.
 *
 * @param formHosts The origins that the forms may talk to.
 */
export function withPolicy(html: string, file: string, formHosts: readonly string[] = []): string {
  const start = /<head>\s*<meta charset="utf-8"\s*\/?>/i.exec(html);
  if (!start) throw new Error(`${file} does not begin its head with <meta charset="utf-8">.`);
  const scripts = html.includes('id="search-results"') ? searching : reading;
  const policy = isForms(file) ? formsPolicy(formHosts) : [...directives, scripts].join('; ');
  const at = start.index + start[0].length;
  return `${html.slice(0, at)}<meta http-equiv="content-security-policy" content="${policy}">${html.slice(at)}`;
}

const hashedAssets = '/_astro/*';

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read.
 *
 * A page is under every policy of every rule that fits it, so the rule for all files has none: each folder and page has
 * its own. Data has the policy of pages, as a browser may show it as one.
 *
 * @param base The path the site is published under, with slashes at both ends (`/` or `/sub/path/`).
 * @param top The files (`404.html`) and folders (`plans/`) that stand at the top of the site.
 * @param formHosts The origins that the forms may talk to.
 */
export function headersFile(base: string, top: readonly string[], formHosts: readonly string[] = []): string {
  const under = (path: string) => `${base.replace(/\/$/, '')}${path}`;
  const rules = new Map<string, string[]>([
    [
      '/*',
      [
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: strict-origin-when-cross-origin',
        'Permissions-Policy: accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
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
  for (const [path, headers] of rules) {
    if (path === '/*' || path === hashedAssets) continue;
    const own = path === `/${forms}/*` ? formsPolicy(formHosts) : headerPolicy;
    headers.push(`Content-Security-Policy: ${path === `/${framed}/*` ? own : `${own}; ${unframed}`}`);
    // Signing in to the forms can open a window of the code host, which answers to the page that opened it.
    headers.push(`Cross-Origin-Opener-Policy: same-origin${path === `/${forms}/*` ? '-allow-popups' : ''}`);
  }
  const written = [...rules].filter(([, headers]) => headers.length > 0);
  return [
    '# Written by the build. Hosts that do not read this file need the same headers set in their own way.',
    ...written.flatMap(([path, headers]) => [under(path), ...headers.map((h) => `  ${h}`)]),
    '',
  ].join('\n');
}
