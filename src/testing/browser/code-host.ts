import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { filesIn } from '../finished-site.ts';

/** A commit that was asked for: on which branch, with which files. */
export interface AskedCommit {
  readonly branch: string;
  readonly headline: string;
  readonly additions: Readonly<Record<string, string>>;
  readonly deletions: readonly string[];
}

/** The code host’s interface as far as the forms use it, with the content as its only files. */
export interface CodeHost extends AsyncDisposable {
  /** The address of its interface. */
  readonly api: string;
  readonly token: string;
  readonly repository: string;
  readonly commits: readonly AskedCommit[];
  readonly branches: readonly string[];
  readonly pulls: readonly { readonly title: string; readonly head: string; readonly draft: boolean }[];
  /** What was asked that it does not know: the forms would fail on the real one, or the test has to learn it. */
  readonly unknown: readonly string[];
}

interface Call {
  readonly query: string;
  readonly variables: { readonly input?: Record<string, unknown> };
}
interface CommitInput {
  readonly branch: { readonly branchName: string };
  readonly message: { readonly headline: string };
  readonly fileChanges: {
    readonly additions: readonly { path: string; contents: string }[];
    readonly deletions: readonly { path: string }[];
  };
}

const head = 'a'.repeat(40);
const when = '2026-01-01T00:00:00Z';
const shaOf = (text: string) =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

/** Every `alias: ...` of a query that asks for many things at once, answered one by one. */
const aliased = (query: string, pattern: RegExp, answer: (argument: string) => unknown) =>
  Object.fromEntries([...query.matchAll(pattern)].map((m) => [m[1]!, answer(JSON.parse(m[2]!) as string)]));

/** Starts a code host on this machine that holds the files of `contentDir` under `content/`. */
export async function startCodeHost(contentDir: string): Promise<CodeHost> {
  const files = new Map(filesIn(contentDir).map((f) => [`content/${f}`, readFileSync(join(contentDir, f), 'utf8')]));
  const texts = new Map([...files.values()].map((text) => [shaOf(text), text]));
  const token = 'a-token-of-the-test';
  const repository = 'council/progress';
  const commits: AskedCommit[] = [];
  const branches: string[] = [];
  const pulls: { title: string; head: string; draft: boolean }[] = [];
  const unknown: string[] = [];

  function commit(input: CommitInput) {
    commits.push({
      branch: input.branch.branchName,
      headline: input.message.headline,
      additions: Object.fromEntries(
        input.fileChanges.additions.map((a) => [a.path, Buffer.from(a.contents, 'base64').toString('utf8')]),
      ),
      deletions: input.fileChanges.deletions.map((d) => d.path),
    });
    const oids = input.fileChanges.additions.map((_, i) => [`file_${i}`, { oid: 'c'.repeat(40) }]);
    return {
      createCommitOnBranch: { commit: { oid: 'b'.repeat(40), committedDate: when, ...Object.fromEntries(oids) } },
    };
  }

  const history = {
    nodes: [{ oid: head, message: 'Start', author: { name: 'A', email: 'a@b', user: null }, committedDate: when }],
  };
  function answer({ query, variables }: Call): unknown {
    if (query.includes('createCommitOnBranch')) return commit(variables.input as unknown as CommitInput);
    if (query.includes('createRef')) {
      branches.push(String(variables.input?.['name']));
      return { createRef: { ref: { name: variables.input?.['name'] } } };
    }
    if (query.includes('fork: repository')) return { fork: { id: 'R1' }, base: { ref: { target: { oid: head } } } };
    if (query.includes('pullRequests(')) return { repository: { pullRequests: { nodes: [], totalCount: 0 } } };
    if (query.includes('defaultBranchRef')) return { repository: { defaultBranchRef: { name: 'main' } } };
    if (query.includes('content_'))
      return {
        repository: aliased(query, /(content_\d+):\s*object\(oid: ("[^"]*")\)/g, (sha) => ({
          text: texts.get(sha),
          isTruncated: false,
        })),
      };
    if (/commit_\d+:\s*ref\(/.test(query))
      return {
        repository: aliased(query, /(commit_\d+):\s*ref\(.*?path: ("[^"]*")\)/g, () => ({ target: { history } })),
      };
    if (query.includes('commit_')) return { repository: {} };
    if (query.includes('history(first: 1)')) return { repository: { ref: { target: { history } } } };
    if (query.includes('ref(qualifiedName')) return { repository: { ref: { target: { oid: head } } } };
    unknown.push(query);
    return {};
  }

  function rest(method: string, path: string, body: string): unknown {
    const at = `/api/v3/repos/${repository}`;
    if (path === '/api/v3/user') return { id: 1, login: 'officer', name: 'An officer', email: 'o@example.gov.uk' };
    if (path.startsWith(`${at}/collaborators/`)) return {};
    if (path.startsWith(`${at}/git/trees/`))
      return {
        tree: [...files].map(([p, text]) => ({
          type: 'blob',
          path: p,
          sha: shaOf(text),
          size: Buffer.byteLength(text),
        })),
      };
    if (method === 'POST' && path === `${at}/pulls`) {
      pulls.push(JSON.parse(body) as (typeof pulls)[number]);
      return {
        number: pulls.length,
        node_id: 'P1',
        title: '',
        html_url: '',
        head: { sha: head },
        created_at: when,
        updated_at: when,
      };
    }
    if (path.startsWith(`${at}/issues/`)) return { labels: [] };
    if (path.startsWith(`${at}/`)) return {};
    unknown.push(`${method} ${path}`);
    return {};
  }

  const server = createServer((request, response) => {
    void (async () => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Access-Control-Allow-Headers', '*, Authorization, Content-Type, Accept');
      response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PATCH, PUT, DELETE');
      if (request.method === 'OPTIONS') return void response.end();
      const text = await bodyOf(request);
      const known = request.headers.authorization === `token ${token}`;
      const { pathname } = new URL(request.url ?? '/', 'http://host');
      const data = known
        ? pathname === '/api/graphql'
          ? { data: answer(JSON.parse(text) as Call) }
          : rest(request.method ?? 'GET', pathname, text)
        : { message: 'Bad credentials' };
      response.writeHead(known ? 200 : 401, { 'Content-Type': 'application/json' }).end(JSON.stringify(data));
    })().catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    token,
    repository,
    commits,
    branches,
    pulls,
    unknown,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
