import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cms = fileURLToPath(new URL('..', import.meta.resolve('@sveltia/cms')));

/** Fonts that the forms would fetch from another host, and the files of the same package that hold them. */
const fonts = [
  ['source-sans-3:vf@', 'source-sans-3-latin-wght-normal'],
  ['noto-mono@', 'noto-mono-latin-400-normal'],
  ['material-symbols-outlined:vf@', 'material-symbols-outlined-latin-wght-normal'],
] as const;

/** Where the script asks which version is the latest; beside the page, it is told the one it is. */
const releases = 'https://unpkg.com/@sveltia/cms`';

/**
 * The forms’ script, fetching its fonts from `fonts/` beside the page. Throws where it names them differently: another
 * version has to be looked at first.
 */
export function withOwnFonts(script: string): string {
  return fonts.reduce((text, [remote, own]) => {
    const address = new RegExp(`https://cdn\\.jsdelivr\\.net/fontsource/fonts/${remote}[^)\\s]+\\.woff2`, 'g');
    if (!address.test(text)) throw new Error(`Sveltia CMS no longer fetches ${remote} from where it did.`);
    return text.replaceAll(address, `fonts/${own}.woff2`);
  }, script);
}

/** The same, without asking another host which version is the latest. Throws where it asks elsewhere. */
export function withOwnRelease(script: string): string {
  if (!script.includes(releases)) throw new Error('Sveltia CMS no longer asks for its version where it did.');
  return script.replace(releases, 'release`');
}

/** Lays Sveltia CMS beside the page of the forms: its script as published, but that it asks no other host for anything. */
export function layForms(siteDir: string): void {
  const admin = join(siteDir, 'admin');
  const { version } = JSON.parse(readFileSync(join(cms, 'package.json'), 'utf8')) as { version: string };
  mkdirSync(join(admin, 'fonts'), { recursive: true });
  mkdirSync(join(admin, 'release'));
  writeFileSync(join(admin, 'release/package.json'), `${JSON.stringify({ version })}\n`);
  writeFileSync(
    join(admin, 'sveltia-cms.js'),
    withOwnRelease(withOwnFonts(readFileSync(join(cms, 'dist/sveltia-cms.js'), 'utf8'))).replace(
      /\n\/\/# sourceMappingURL=\S+\s*$/,
      '\n',
    ),
  );
  const assets = readdirSync(join(cms, 'npm/assets'));
  for (const [, own] of fonts) {
    const file = assets.find((f) => f.startsWith(own) && f.endsWith('.woff2'));
    if (!file) throw new Error(`Sveltia CMS brings no ${own}.`);
    copyFileSync(join(cms, 'npm/assets', file), join(admin, 'fonts', `${own}.woff2`));
  }
  const licences = assets.filter((f) => f.endsWith('.LICENSE.txt'));
  for (const file of licences) copyFileSync(join(cms, 'npm/assets', file), join(admin, 'fonts', file));
  copyFileSync(join(cms, 'LICENSE.txt'), join(admin, 'LICENSE.txt'));
}
