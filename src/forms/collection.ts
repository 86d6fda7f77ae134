import type { CollectionFile, EntryCollection } from '@sveltia/cms';
import { jsonSchemaOf } from '../schema/json-schema.ts';
import { kindNamed, type Kind, type KindName } from '../schema/kinds.ts';
import { idPattern } from '../schema/id.ts';
import type { Choices } from './choice.ts';
import { fieldsOf, type FieldSchema } from './field.ts';
import { bodyField, formatName } from './formats.ts';

/** Where a kind’s files lie and how they are listed. */
interface Listing {
  readonly name: string;
  readonly kind: KindName;
  readonly label: string;
  /** What one of them is called, after “New”. */
  readonly singular: string;
  readonly icon: string;
  /** The folder under `content/`. */
  readonly folder: string;
  /** The path of a file in it, where that is not its name alone. */
  readonly path?: string;
  /** The field that its name in lists and its file’s name come from. */
  readonly identifier: string;
  /** The line that stands for it in a list. */
  readonly summary?: string;
  /** The field by which a list is sorted, and which way. */
  readonly sort?: readonly [string, 'ascending' | 'descending'];
  readonly slug?: string;
  readonly slugHint?: string;
  /** What a new one starts with, by field. */
  readonly defaults?: Readonly<Record<string, string>>;
}

const bodyHint =
  'Markdown: an empty line between paragraphs, ## before a heading, - before a point, [words](https://address) for a link. No HTML.';
const embedHint =
  ' A chart stands in a paragraph of its own: <Trend indicator="leeds/neet-16-18" />; <Latest indicator="…" /> is its latest figure, <Term id="neet">…</Term> a word explained.';

/** Every field of a kind, and the text below them where it has one. */
export function formFields(kind: Kind, choices: Choices) {
  const fields = fieldsOf(jsonSchemaOf(kind) as FieldSchema, kind.schema, choices);
  const body = {
    name: bodyField,
    label: 'Text',
    widget: 'text' as const,
    required: false,
    use_emoji_autocomplete: false,
    hint: bodyHint + (kind.example.endsWith('.mdx') ? embedHint : ''),
  };
  return kind.body ? [...fields, body] : fields;
}

const named = (name: KindName): Kind => kindNamed(name)!;

/** A folder of files of one kind. Its files’ names are given once: keys are made of them. */
export function collectionOf(listing: Listing, choices: Choices): EntryCollection {
  const {
    name,
    kind,
    label,
    singular,
    icon,
    folder,
    path,
    identifier,
    summary,
    sort,
    slug,
    slugHint,
    defaults = {},
  } = listing;
  const [by, direction] = sort ?? [identifier, 'ascending'];
  return {
    name,
    label,
    label_singular: singular,
    icon,
    folder: `content/${folder}`,
    ...(path === undefined ? {} : { path }),
    format: formatName({ name: kind }),
    identifier_field: identifier,
    summary: summary ?? `{{${identifier}}}`,
    slug: {
      template: slug ?? `{{${identifier}}}`,
      editable: ['create'],
      hint:
        slugHint ??
        'The name of the file and the last part of the page’s address: short, lower-case words joined by hyphens. Given once, never changed.',
      pattern: [idPattern.source, 'Please write lower-case letters, digits and single hyphens.'],
    },
    sortable_fields: { fields: [...new Set([by, identifier])], default: { field: by, direction } },
    publish: false,
    fields: formFields(named(kind), choices).map((f) =>
      f.name in defaults ? ({ ...f, default: defaults[f.name] } as typeof f) : f,
    ),
  };
}

/** One file that there is only one of. */
export const fileOf = (kind: KindName, label: string, icon: string, choices: Choices): CollectionFile => ({
  name: kind,
  label,
  icon,
  file: `content/${named(kind).example}`,
  format: formatName({ name: kind }),
  fields: formFields(named(kind), choices),
});
