import type { CmsConfig } from '@sveltia/cms';
import { formats, type FileFormat } from './formats.ts';

/** The part of Sveltia CMS that this page calls. */
interface Cms {
  readonly registerCustomFormat: (
    name: string,
    extension: string,
    format: Pick<FileFormat, 'fromFile' | 'toFile'>,
  ) => void;
  readonly init: (options: { config: CmsConfig }) => Promise<void>;
}

declare global {
  interface Window {
    CMS_MANUAL_INIT?: boolean;
    CMS?: Cms;
  }
}

const loaded = (src: string) =>
  new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} could not be loaded.`));
    document.head.append(script);
  });

async function run(words: HTMLElement): Promise<void> {
  const { config = '', cms = '' } = words.dataset;
  window.CMS_MANUAL_INIT = true;
  const [response] = await Promise.all([fetch(config), loaded(cms)]);
  const forms = window.CMS;
  if (!response.ok || !forms) throw new Error('The forms could not be loaded.');
  for (const { name, extension, fromFile, toFile } of formats)
    forms.registerCustomFormat(name, extension, { fromFile, toFile });
  words.hidden = true;
  await forms.init({ config: (await response.json()) as CmsConfig });
}

/** A copy on the officer’s own computer can be edited from this computer’s own addresses only. */
const isLocal = ({ hostname }: Location) => hostname === '127.0.0.1' || hostname.endsWith('localhost');

/** Puts the forms in the place of the page’s words; where no repository is set, once asked for and on this computer only. */
export async function startForms(words: HTMLElement): Promise<void> {
  const start = () =>
    run(words).catch((error: unknown) => {
      words.hidden = false;
      console.error(error);
    });
  if (words.dataset['repository']) return start();
  const button = words.querySelector<HTMLButtonElement>('#forms-local');
  if (!button || !isLocal(location)) return;
  button.hidden = false;
  button.addEventListener('click', () => void start());
}
