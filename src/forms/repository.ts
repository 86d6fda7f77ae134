/** Where the content is kept: what the forms must know of the code host. */
export interface Repository {
  readonly host: 'github' | 'gitlab';
  /** `owner/name`; on GitLab with every group above it. */
  readonly name: string;
  /** The branch that the site is published from; left out: the repository’s default branch. */
  readonly branch?: string;
  /** The address of the code host’s interface, where it is not the public one. */
  readonly api?: string;
  /** The address of a code host of one’s own, `https://code.example.gov.uk`. */
  readonly origin?: string;
  /**
   * How officers sign in besides with a personal token: on GitHub the address of an OAuth client that the council runs,
   * on GitLab the id of an application registered there. Left out: with a token only, which needs no server.
   */
  readonly signIn?: string;
}

/** Settings from outside the content, which go before `content/site.json`. */
export type FormsSettings = Readonly<
  Partial<Record<'FORMS_REPOSITORY' | 'FORMS_HOST' | 'FORMS_BRANCH' | 'FORMS_API' | 'FORMS_SIGN_IN', string>>
>;

const publicHosts = { github: 'https://github.com', gitlab: 'https://gitlab.com' } as const;
const publicApis = { github: 'https://api.github.com', gitlab: 'https://gitlab.com' } as const;

const hostOf = (hostname: string, named: string | undefined): Repository['host'] =>
  named === 'gitlab' || (named === undefined && hostname.includes('gitlab')) ? 'gitlab' : 'github';

/**
 * The repository at an address as people copy it, `https://github.com/council/progress` or the same with `.git`.
 * `undefined` where none is set, or where the address leads to no repository.
 */
export function repositoryOf(address: string | undefined, settings: FormsSettings = {}): Repository | undefined {
  const written = settings.FORMS_REPOSITORY || address;
  if (!written || !URL.canParse(written)) return undefined;
  const url = new URL(written);
  const name = url.pathname
    .replace(/^\/+|\/+$/g, '')
    .replace(/\/-\/.*$/, '')
    .replace(/\.git$/, '');
  if (!/^[^/]+(?:\/[^/]+)+$/.test(name)) return undefined;
  const host = hostOf(url.hostname, settings.FORMS_HOST || undefined);
  const own = url.origin === publicHosts[host] ? undefined : url.origin;
  const api = settings.FORMS_API || (own && (host === 'github' ? `${own}/api` : `${own}/api/v4`));
  return {
    host,
    name,
    ...(settings.FORMS_BRANCH ? { branch: settings.FORMS_BRANCH } : {}),
    ...(api ? { api } : {}),
    ...(own ? { origin: own } : {}),
    ...(settings.FORMS_SIGN_IN ? { signIn: settings.FORMS_SIGN_IN } : {}),
  };
}

/** The only hosts besides the site’s own that the forms may talk to, as origins. */
export const hostsOf = (repository: Repository | undefined): string[] =>
  repository ? [new URL(repository.api ?? publicApis[repository.host]).origin] : [];
