import type { OpenRecord } from '../domain/record.ts';
import { csvOf } from './csv.ts';
import { jsonOf } from './json.ts';
import type { Column, Table } from './table.ts';
import { tables } from './tables.ts';

/**
 * The version of the tables’ columns, not of their rows, so that two builds of one record are the same. Columns added
 * at the end raise the second number; a column renamed or taken away would raise the first.
 */
export const dataVersion = '1.5.0';

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;
const utf8 = new TextEncoder();

/** Leaves out what is not there, so that the descriptor holds no `undefined`. */
const present = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function fieldOf(column: Column) {
  const constraints = present({ required: column.required, enum: column.values, pattern: column.pattern });
  return {
    name: column.name,
    type: column.type,
    title: column.title,
    description: column.description,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** A table's Table Schema. */
export const tableSchemaOf = (table: Table) => ({
  $schema: profile('tableschema'),
  fields: table.columns.map(fieldOf),
  missingValues: [''],
  primaryKey: table.primaryKey,
  ...(table.foreignKeys.length > 0
    ? {
        foreignKeys: table.foreignKeys.map((key) => ({
          fields: key.columns,
          reference: { resource: key.table, fields: key.to },
        })),
      }
    : {}),
});

function resourcesOf(record: OpenRecord, table: Table) {
  const rows = table.rows(record);
  const about = { type: 'table', title: table.title, description: table.description, encoding: 'utf-8' };
  return [
    {
      name: table.name,
      ...about,
      path: `${table.name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      bytes: utf8.encode(csvOf(table.columns, rows)).length,
      dialect: {
        $schema: profile('tabledialect'),
        header: true,
        delimiter: ',',
        lineTerminator: '\r\n',
        quoteChar: '"',
        doubleQuote: true,
      },
      schema: tableSchemaOf(table),
    },
    {
      name: `${table.name}-json`,
      ...about,
      path: `${table.name}.json`,
      format: 'json',
      mediatype: 'application/json',
      bytes: utf8.encode(jsonOf(table.columns, rows)).length,
      dialect: { $schema: profile('tabledialect'), itemType: 'object' },
      schema: tableSchemaOf(table),
    },
  ];
}

/** A name for machines: `open-progress` for “Open Progress”. */
const packageName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * `datapackage.json` after Data Package v2: every table, as CSV and as JSON, with what its columns mean.
 * @param addresses full addresses: of the page about the data, and of a source’s page by its id
 */
export function dataPackageOf(
  record: OpenRecord,
  addresses: { readonly data: string; readonly source: (id: string) => string },
): string {
  const { site } = record;
  const descriptor = {
    $schema: profile('datapackage'),
    name: packageName(site.name),
    title: site.name,
    description: `${site.tagline} Every table as CSV (UTF-8 without a byte order mark, RFC 4180) and as JSON (an array of objects; every cell is a string as printed, or null). In CSV, text that a spreadsheet could take for a formula has an apostrophe before it.`,
    homepage: addresses.data,
    version: dataVersion,
    licenses: [{ title: site.licence.name, path: site.licence.url }],
    contributors: [{ title: site.publisher, email: site.contact.email, roles: ['publisher'] }],
    ...(record.sources.size > 0
      ? { sources: [...record.sources.values()].map((s) => ({ title: s.title, path: addresses.source(s.id) })) }
      : {}),
    resources: tables.flatMap((table) => resourcesOf(record, table)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
