import type { Target } from '../../src/domain/integrity/content.ts';
import type { Problem } from '../../src/domain/integrity/problem.ts';
import { oneOf } from '../../src/domain/integrity/words.ts';
import { embeds } from './embeds.ts';

/** A problem in a body; `offset` counts from the start of the body. */
export type BodyProblem = Omit<Problem, 'file' | 'path' | 'offset'> & { readonly offset: number };
/** What a problem says, without its rule and place. */
export type Words = Omit<BodyProblem, 'rule' | 'offset'>;

/** What to say of a key that leads nowhere; `undefined` where it leads to a record. */
export type KeyCheck = (kind: Target, key: string) => Words | undefined;

/** What to say of an address within the site at which there is no page; `undefined` of every other. */
export type LinkCheck = (address: string) => Words | undefined;

export const markdownOnly = 'plain Markdown: paragraphs, lists, tables, links, headings from `##`';
export const componentsList = `one of the components ${oneOf(Object.keys(embeds))}, or ${markdownOnly}`;
