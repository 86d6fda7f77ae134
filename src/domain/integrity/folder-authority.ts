import type { Rule } from './rule.ts';

/** An indicator of one council in the folder of another. */
export const folderAuthority: Rule = function* (content) {
  for (const { file, key, data } of content.of('indicator')) {
    const folder = key.slice(0, key.indexOf('/'));
    // An authority that does not exist is named by another rule, with the nearest that does.
    if (data.authority === folder || !content.has('authority', data.authority)) continue;
    yield {
      rule: 'folder-authority',
      file,
      path: ['authority'],
      found: `the authority "${data.authority}" in the folder indicators/${folder}`,
      expected: 'the authority that the folder is named after',
      nearest: `"${folder}"`,
    };
  }
};
