import type { CmsConfig, GitBackend } from '@sveltia/cms';
import type { OpenRecord } from '../domain/record.ts';
import { collections } from './collections.ts';
import type { Repository } from './repository.ts';

/** What stands in until a repository is set: the forms then work on a copy on the officer’s own computer only. */
const unset: Repository = { host: 'github', name: 'your-council/open-progress' };

/** With what an officer can sign in: a personal token always, the code host’s own page where that is set up. */
function signInOf({ host, origin, signIn }: Repository) {
  const own = host === 'gitlab' && origin ? { base_url: origin } : {};
  if (!signIn) return { ...own, auth_methods: ['token'] };
  return host === 'gitlab' ? { ...own, auth_type: 'pkce', app_id: signIn } : { base_url: signIn };
}

const backendOf = (repository: Repository): GitBackend =>
  ({
    name: repository.host,
    repo: repository.name,
    ...(repository.branch ? { branch: repository.branch } : {}),
    ...(repository.api ? { api_root: repository.api } : {}),
    ...signInOf(repository),
    cms_label_prefix: 'forms/',
    commit_messages: {
      create: 'Add {{collection}}: {{path}}',
      update: 'Update {{collection}}: {{path}}',
      delete: 'Delete {{collection}}: {{path}}',
    },
  }) as GitBackend;

/**
 * The configuration of Sveltia CMS, made from the schemas and the record.
 *
 * Whatever is saved becomes a pull request; it is published on the code host, where its check and its report stand, so
 * the forms have no button for that.
 *
 * @param home The address of the site’s home page.
 */
export function formsConfig(record: OpenRecord, repository: Repository | undefined, home: string): CmsConfig {
  return {
    load_config_file: false,
    backend: backendOf(repository ?? unset),
    publish_mode: 'editorial_workflow',
    app_title: `Edit ${record.site.name}`,
    site_url: home,
    display_url: home,
    logo: { src: new URL('icon.svg', home).pathname },
    show_preview_links: false,
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true },
    // The record holds no files but its own; the forms ask for a folder all the same.
    media_folder: 'public/files',
    media_libraries: { stock_assets: { providers: [] } },
    collections: collections(record),
  };
}
