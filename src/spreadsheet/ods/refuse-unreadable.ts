import { macros, password } from '../locked.ts';
import { readXml } from '../xml.ts';
import type { Archive } from '../zip/archive.ts';

const libraryList = /\/(?:script|dialog)-l[bc]\.xml$/i;

/** Refuses a document that is encrypted (its parts are then no zip passwords, but say so in the manifest) or can run. */
export function refuseUnreadable(archive: Archive): void {
  if (archive.has('encrypted-package')) throw password();
  if (archive.has('META-INF/manifest.xml'))
    readXml(archive, 'META-INF/manifest.xml', {
      open(name) {
        if (name === 'manifest:encryption-data') throw password();
      },
    });
  if (archive.names.some((name) => /^(?:Basic|Scripts)\//i.test(name) && !libraryList.test(name))) throw macros();
}
