import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'chrome.exe'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/snap/bin/chromium',
  ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

const isExecutable = (file: string) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function installedBrowser(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((n) => join(folder, n)));
  return [...onPath, ...names.map((n) => join('/usr/bin', n)), ...usualPlaces].find(isExecutable);
}

const isDebianRoot = () =>
  existsSync('/etc/debian_version') && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installOnDebian(): void {
  console.log('No Chrome or Chromium found: installing Debian’s package chromium…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    spawnSync('/usr/bin/apt-get', args, { stdio: 'inherit', env });
  }
}

/**
 * The browser to test with: `CHROME_PATH`, else an installed Chrome or Chromium, else (on Debian, as root) Debian's
 * package, installed now. Throws one sentence on what to do where there is none.
 */
export function findBrowser(): string {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which is not a program that can be run.`);
  }
  let found = installedBrowser();
  if (!found && isDebianRoot()) {
    installOnDebian();
    found = installedBrowser();
  }
  if (found) return found;
  throw new Error('The browser tests need Chrome or Chromium: install one, or set CHROME_PATH to the program.');
}
