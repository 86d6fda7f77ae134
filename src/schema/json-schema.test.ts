import { describe, expect, it } from 'vitest';
import { fieldSchema, jsonSchemaOf, type JsonSchema } from './json-schema.ts';
import { kindNamed, kindOfPath, kinds } from './kinds.ts';

const indicator = jsonSchemaOf(kindNamed('indicator')!);

describe('JSON Schemas', () => {
  it('explain a field and say what its key points at', () => {
    expect(fieldSchema(indicator, ['series', 0, 'observations', 2, 'source'])).toMatchObject({ pointsTo: 'source' });
    expect(fieldSchema(indicator, ['shortName'])?.description).toBe('For lists, menus and charts.');
    expect(fieldSchema(indicator, ['series', 0, 'nothing'])).toBeUndefined();
  });

  it('refuse unknown fields at every level, and allow `$schema` in JSON files', () => {
    const groups = (s: JsonSchema): JsonSchema[] => [
      ...(s.type === 'object' ? [s] : []),
      ...Object.values(s.properties ?? {}).flatMap(groups),
      ...(s.items ? groups(s.items) : []),
    ];
    for (const kind of kinds) {
      const schema = jsonSchemaOf(kind);
      for (const group of groups(schema)) expect(group).toMatchObject({ additionalProperties: false });
      if (kind.glob.endsWith('.json')) expect(schema.properties, kind.name).toHaveProperty(['$schema']);
    }
  });
});

describe('kinds', () => {
  it.each(kinds.map((k) => [k.name, k.example] as const))('%s lives at paths such as %s', (name, example) => {
    expect(kindOfPath(example)?.kind.name).toBe(name);
  });

  it('claim no path with capitals, other endings or a folder too many', () => {
    expect(kindOfPath('indicators/Leeds/neet.json')).toBeUndefined();
    expect(kindOfPath('indicators/leeds/neet.yaml')).toBeUndefined();
    expect(kindOfPath('indicators/leeds/young/neet.json')).toBeUndefined();
  });

  it('make the key from the path', () => {
    expect(kindOfPath('plans/a-plan/priorities/01-play.md')?.key).toBe('a-plan/01-play');
    expect(kindOfPath('plans/a-plan/costs.json')?.key).toBe('a-plan');
  });
});
