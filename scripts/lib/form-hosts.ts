import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostsOf, repositoryOf } from '../../src/forms/repository.ts';

/** The origins that the forms may talk to, from the environment and `site.json` in `contentDir`; none where none is set. */
export function formHosts(contentDir: string): string[] {
  const site = JSON.parse(readFileSync(join(contentDir, 'site.json'), 'utf8')) as { repository?: string };
  return hostsOf(repositoryOf(site.repository, process.env));
}
