import { kindOfPath } from '../../schema/kinds.ts';
import type { Problem } from '../integrity/problem.ts';
import { changeRules } from './change-rules.ts';
import { disclosureRules } from './disclosure-rules.ts';
import type { GuideRule, GuideRules } from './entry.ts';
import { fieldRules } from './field-rules.ts';
import { figureRules } from './figure-rules.ts';
import { recordRules } from './record-rules.ts';
import { textRules } from './text-rules.ts';

/** The editing guide’s page, as a path of the site. */
export const guidePage = '/editing/';

/** Every rule of the check by its name, in the groups and the order in which the guide explains them. */
export const guideGroups = [
  { title: 'Fields', rules: fieldRules },
  { title: 'Files and links between them', rules: recordRules },
  { title: 'Figures, dates and sums', rules: figureRules },
  { title: 'Children who could be recognised', rules: disclosureRules },
  { title: 'Changes to what was published', rules: changeRules },
  { title: 'How a file is written', rules: textRules },
] as const satisfies readonly { title: string; rules: GuideRules }[];

const all: ReadonlyMap<string, GuideRule> = new Map(
  guideGroups.flatMap(({ rules }) => Object.entries<GuideRule>(rules)),
);

export const guideRule = (name: string): GuideRule | undefined => all.get(name);

/** The anchor of a kind’s section in the guide; that of a rule is its name. No rule is named like one. */
export const kindAnchor = (kind: string): string => `kind-${kind}`;

/**
 * Where the guide explains a problem, as a path of the site: the fields of the kind of file where one of them is wrong,
 * else the rule.
 */
export function guideOf({ rule, file }: Pick<Problem, 'rule' | 'file'>): string {
  const kind = rule in fieldRules ? kindOfPath(file)?.kind.name : undefined;
  return `${guidePage}#${kind === undefined ? rule : kindAnchor(kind)}`;
}
