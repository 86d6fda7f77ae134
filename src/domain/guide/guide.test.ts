import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../schema/kinds.ts';
import { guideGroups, guideOf, guideRule, kindAnchor } from './guide.ts';
import { kindGuide } from './kind-guide.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sources = ['src/domain', 'scripts'].flatMap((dir) =>
  readdirSync(`${root}${dir}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(`${root}${dir}/${file}`, 'utf8'))
    // Other things have rules too, such as signals in a chart; only a problem says what was expected.
    .filter((text) => /\bexpected\b/.test(text)),
);
/** The rules that the code names, as `rule: 'same-id'` or on a line `const rule = …`. */
const named = new Set(
  sources.flatMap((text) => [
    ...[...text.matchAll(/\brule: '([a-z-]+)'/g)].map((m) => m[1]!),
    ...[...text.matchAll(/\bconst rule = (.*);$/gm)].flatMap((m) => m[1]!.match(/(?<=')[a-z]+-[a-z]+(?=')/g) ?? []),
  ]),
);
const explained = guideGroups.flatMap(({ rules }) => Object.keys(rules));

describe('the guide', () => {
  it('explains every rule that can refuse something, and no other', () => {
    expect([...explained].sort()).toEqual([...named].sort());
    expect(new Set(explained).size).toBe(explained.length);
  });

  it('has a section for every kind of file, whose anchors no rule takes', () => {
    expect(Object.keys(kindGuide)).toEqual(kinds.map((k) => k.name));
    for (const { name } of kinds) expect(guideRule(kindAnchor(name))).toBeUndefined();
  });

  it('says it in one to three sentences', () => {
    for (const name of explained) {
      const { says } = guideRule(name)!;
      expect(says.match(/[.?!](?: |$)/g)?.length, `${name}: ${says}`).toBeLessThanOrEqual(3);
      expect(says, name).toMatch(/\.$/);
    }
  });

  it('leads from a wrong field to the fields of its kind, from all else to the rule', () => {
    expect(guideOf({ rule: 'missing-field', file: 'indicators/leeds/neet.json' })).toBe('/editing/#kind-indicator');
    expect(guideOf({ rule: 'same-id', file: 'themes.json' })).toBe('/editing/#same-id');
    expect(guideOf({ rule: 'unknown-field', file: 'nowhere.txt' })).toBe('/editing/#unknown-field');
  });
});
