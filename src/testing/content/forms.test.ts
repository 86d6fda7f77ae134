import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Field } from '@sveltia/cms';
import { beforeAll, describe, expect, test } from 'vitest';
import { gate } from '../../../scripts/lib/gate.ts';
import { buildRecord, type OpenRecord } from '../../domain/record.ts';
import { formsConfig } from '../../forms/config.ts';
import { bodyField, formatName, formatOf } from '../../forms/formats.ts';
import { jsonSchemaOf, type JsonSchema } from '../../schema/json-schema.ts';
import { kindOfPath, kinds } from '../../schema/kinds.ts';
import { filesIn, root } from '../finished-site.ts';
import { someInOwnRecord } from '../own-record.ts';

type Form = Field & {
  readonly fields?: readonly Form[];
  readonly field?: Form;
  readonly options?: readonly { readonly value: unknown }[];
  readonly widget?: string;
  readonly hint?: string;
};
interface Place {
  readonly name: string;
  readonly folder?: string;
  readonly path?: string;
  readonly format?: string;
  readonly files?: readonly { readonly file: string; readonly format: string; readonly fields: readonly Form[] }[];
  readonly fields?: readonly Form[];
}

const content = join(root, 'content');
const paths = filesIn(content);
const textOf = (file: string) => readFileSync(join(content, file), 'utf8');

let record: OpenRecord;
let places: readonly Place[];
beforeAll(async () => {
  record = buildRecord((await gate(content)).files);
  places = formsConfig(record, undefined, 'https://example.org/').collections as readonly Place[];
});

/** The fields of the form that a file opens in, with the names of all places that claim it. */
function formOf(file: string): { readonly claimed: string[]; readonly fields: readonly Form[]; readonly format: string } {
  const full = `content/${file}`;
  const ending = file.slice(file.lastIndexOf('.'));
  const found = places.flatMap((p) => {
    const one = p.files?.find((f) => f.file === full);
    if (one) return [{ name: p.name, fields: one.fields, format: one.format }];
    const kind = kinds.find((k) => formatName(k) === p.format);
    const inFolder = new RegExp(`^${p.folder}/${(p.path ?? '{{slug}}').replace('{{slug}}', '[^/]+')}\\${ending}$`);
    return kind?.example.endsWith(ending) && inFolder.test(full)
      ? [{ name: p.name, fields: p.fields!, format: p.format! }]
      : [];
  });
  return { claimed: found.map((f) => f.name), fields: found[0]?.fields ?? [], format: found[0]?.format ?? '' };
}

/** What a form holds once it is open: every field that the file leaves out, as the form fills it in. */
function opened(fields: readonly Form[], data: Record<string, unknown>): Record<string, unknown> {
  const blank: Record<string, unknown> = { list: [], boolean: false, number: null, object: null };
  const filled = fields.map((f): [string, unknown] => {
    const value = data[f.name];
    if (value === undefined) return [f.name, 'multiple' in f && f.multiple ? [] : (blank[f.widget ?? ''] ?? '')];
    if (!f.fields) return [f.name, value];
    const within = f.fields;
    return [
      f.name,
      Array.isArray(value)
        ? value.map((v) => opened(within, v as Record<string, unknown>))
        : opened(within, value as Record<string, unknown>),
    ];
  });
  return { ...data, ...Object.fromEntries(filled) };
}

const differing = (a: string, b: string) => {
  const [left, right] = [a.split('\n'), b.split('\n')];
  return left.length === right.length ? left.filter((line, i) => line !== right[i]).length : Infinity;
};

test('every file of the content has one form, of its own kind', () => {
  const wrong = paths.filter((file) => {
    const { claimed, format } = formOf(file);
    return claimed.length !== 1 || format !== formatName(kindOfPath(file)!.kind);
  });
  expect(wrong).toEqual([]);
});

test('a file that is opened and saved is the same, byte for byte; one changed word changes one line', () => {
  const wrong = paths.flatMap((file) => {
    const { kind } = kindOfPath(file)!;
    const { fromFile, toFile } = formatOf(kind);
    const text = textOf(file);
    // The forms trim what they read, and what they are given to write.
    const form = opened(formOf(file).fields, fromFile(text.trim()));
    const save = (data: Record<string, unknown>) => `${toFile(data).trim()}\n`;
    const key = ['summary', 'meaning', 'name', 'title'].find((k) => typeof form[k] === 'string');
    const changed = key === undefined ? text : save({ ...form, [key]: `${form[key] as string} today` });
    return [
      ...(save(form) === text ? [] : [`${file}: not the same`]),
      ...(key === undefined || differing(text, changed) === 1 ? [] : [`${file}: more than one line`]),
    ];
  });
  expect(wrong).toEqual([]);
});

test('whatever stands in the record can be picked', () => {
  const missing: string[] = [];
  const look = (file: string, fields: readonly Form[], data: Record<string, unknown>) => {
    for (const f of fields) {
      const values = [data[f.name]].flat().filter((v) => v !== undefined);
      const inner = f.fields ?? (f.field?.fields ? f.field.fields : undefined);
      if (inner) for (const v of values) look(file, inner, v as Record<string, unknown>);
      const options = f.options ?? f.field?.options;
      if (options)
        for (const v of values)
          if (!options.some((o) => o.value === v)) missing.push(`${file} ${f.name}: ${String(v)}`);
    }
  };
  for (const file of paths) look(file, formOf(file).fields, formatOf(kindOfPath(file)!.kind).fromFile(textOf(file)));
  expect(missing).toEqual([]);
});

describe('the form of each kind', () => {
  /** Names of fields from the top down, `series.*.observations.*.value`. */
  const namesIn = (schema: JsonSchema): string[] => [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, s]) => [name, ...namesIn(s).map((n) => `${name}.${n}`)]),
    ...(schema.items ? namesIn(schema.items).map((n) => `*.${n}`) : []),
  ];
  const shownIn = (fields: readonly Form[]): string[] =>
    fields.flatMap((f) => {
      const within = f.fields ? shownIn(f.fields).map((n) => (f.widget === 'list' ? `*.${n}` : n)) : [];
      return [f.name, ...within.map((n) => `${f.name}.${n}`)];
    });

  test.each(kinds.map((k) => [k.name, k] as const))('%s has every field of its schema, in order', (_, kind) => {
    const never = Object.entries(jsonSchemaOf(kind).properties ?? {}).flatMap(([n, s]) => ('not' in s ? [n] : []));
    const expected = namesIn(jsonSchemaOf(kind)).filter((n) => n !== '$schema' && !never.includes(n));
    const forms = places
      .flatMap((p) => [p, ...(p.files ?? [])])
      .filter((p) => 'format' in p && p.format === formatName(kind));
    expect(forms.length).toBeGreaterThanOrEqual(someInOwnRecord);
    for (const { fields } of forms)
      expect(shownIn(fields!)).toEqual(kind.body ? [...expected, bodyField] : expected);
  });

  test('tells the officer in words meant for forms', () => {
    const all = (fields: readonly Form[]): Form[] => fields.flatMap((f) => [f, ...all(f.fields ?? (f.field ? [f.field] : []))]);
    const fields = places.flatMap((p) => [p, ...(p.files ?? [])]).flatMap((p) => all(('fields' in p && p.fields) || []));
    const words = fields.flatMap((f) => [f.label ?? '', f.name === bodyField ? '' : (f.hint ?? ''), ...('pattern' in f ? [String((f.pattern as string[])[1])] : [])]);
    expect([...new Set(words.filter((w) => /`|in quotes|by key/.test(w)))]).toEqual([]);
    expect(fields.filter((f) => !f.label)).toEqual([]);
  });
});
