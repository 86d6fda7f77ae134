import type { Site } from '../schema/site.ts';
import type { Column, Table } from './table.ts';

const context = ['http://www.w3.org/ns/csvw', { '@language': 'en' }];
const base = { string: 'string', number: 'decimal', integer: 'integer', date: 'date' } as const;

const columnOf = (column: Column) => ({
  name: column.name,
  titles: column.name,
  'dc:title': column.title,
  'dc:description': column.description,
  datatype: column.pattern === undefined ? base[column.type] : { base: base[column.type], format: column.pattern },
  required: column.required === true,
});

const tableOf = (table: Table) => ({
  url: `${table.name}.csv`,
  'dc:title': table.title,
  'dc:description': table.description,
  dialect: {
    encoding: 'utf-8',
    lineTerminators: ['\r\n'],
    delimiter: ',',
    quoteChar: '"',
    doubleQuote: true,
    header: true,
  },
});

const schemaOf = (table: Table) => ({ columns: table.columns.map(columnOf), primaryKey: table.primaryKey });

const rightsOf = (site: Site) => ({ 'dc:publisher': site.publisher, 'dc:license': { '@id': site.licence.url } });

/**
 * `<table>.csv-metadata.json`, where CSV on the Web looks for it: one table by itself. It names no foreign keys, for
 * they may only lead to tables described in the same file.
 */
export function csvMetadataOf(table: Table, site: Site): string {
  const metadata = { '@context': context, ...tableOf(table), ...rightsOf(site), tableSchema: schemaOf(table) };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** `csv-metadata.json`: all the tables as one group, with the foreign keys between them. */
export function csvGroupMetadataOf(tables: readonly Table[], site: Site): string {
  const metadata = {
    '@context': context,
    'dc:title': site.name,
    ...rightsOf(site),
    tables: tables.map((table) => ({
      ...tableOf(table),
      tableSchema: {
        ...schemaOf(table),
        foreignKeys: table.foreignKeys.map((key) => ({
          columnReference: key.columns,
          reference: { resource: `${key.table}.csv`, columnReference: key.to },
        })),
      },
    })),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
