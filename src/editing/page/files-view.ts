import { element } from '../../search/element.ts';

let addresses: string[] = [];

/** A link that hands over a text as a file. The text stays in the browser: nothing is fetched. */
function download(name: string, text: string, type: string, ...words: (Node | string)[]): HTMLAnchorElement {
  const address = URL.createObjectURL(new Blob([text], { type }));
  addresses.push(address);
  return element('a', { href: address, download: name }, ...words);
}

/** Lets go of the files of the last report. */
export function forgetFiles(): void {
  addresses.forEach((a) => {
    URL.revokeObjectURL(a);
  });
  addresses = [];
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The files as they would be, each to be saved under its name, with the folder that it goes to. */
export const filesView = (files: readonly { readonly file: string; readonly text: string }[]): HTMLElement =>
  element(
    'ul',
    { class: 'check-files' },
    ...files.map(({ file, text }) => {
      const name = nameOf(file);
      return element(
        'li',
        {},
        download(name, text, 'application/json', `Download ${name}`),
        ' for the folder ',
        element('code', {}, `content/${file.slice(0, -name.length)}`),
      );
    }),
  );

/** What the officer said about the file, to be given along with the next one. */
export const answersView = (settings: object): HTMLElement =>
  element(
    'p',
    {},
    download('answers.json', `${JSON.stringify(settings, null, 2)}\n`, 'application/json', 'Download what you said'),
    ', for the next file of this kind: here, or for the command with ',
    element('code', {}, '--mapping answers.json'),
    '.',
  );
