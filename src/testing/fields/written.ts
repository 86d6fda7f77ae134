/** A place in a text, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

type Path = readonly (string | number)[];

/** Fields as the text of a file, and where each stands in it: worked out while writing, not by reading it back. */
export interface Written {
  readonly text: string;
  /** Where a field's value starts; a group or list that begins below its field's name counts as starting at the name. */
  value(path: Path): Place;
  key(path: Path): Place;
}

class Writer {
  text = '';
  readonly #values = new Map<string, number>();
  readonly #keys = new Map<string, number>();

  value(path: Path, offset = this.text.length): void {
    this.#values.set(path.join('\n'), offset);
  }
  key(path: Path): void {
    this.#keys.set(path.join('\n'), this.text.length);
  }
  keyOffset(path: Path): number | undefined {
    return this.#keys.get(path.join('\n'));
  }
  #place(places: Map<string, number>, path: Path): Place {
    const offset = places.get(path.join('\n'));
    if (offset === undefined) throw new Error(`${path.join('.')} was not written`);
    const before = this.text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
  }
  done(): Written {
    return {
      text: this.text,
      value: (path) => this.#place(this.#values, path),
      key: (path) => this.#place(this.#keys, path),
    };
  }
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** As JSON, a field or an item a line. */
export function writtenAsJson(data: unknown): Written {
  const out = new Writer();
  const write = (value: unknown, path: Path, indent: string): void => {
    out.value(path);
    const inner = `${indent}  `;
    const parts: [string | number, unknown][] = Array.isArray(value)
      ? value.map((item, i) => [i, item])
      : isGroup(value)
        ? Object.entries(value)
        : [];
    if (parts.length === 0) {
      out.text += JSON.stringify(value);
      return;
    }
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    out.text += open;
    for (const [i, [name, part]] of parts.entries()) {
      out.text += `${i === 0 ? '' : ','}\n${inner}`;
      if (typeof name === 'string') {
        out.key([...path, name]);
        out.text += `${JSON.stringify(name)}: `;
      }
      write(part, [...path, name], inner);
    }
    out.text += `\n${indent}${close}`;
  };
  write(data, [], '');
  out.text += '\n';
  return out.done();
}

/** Text as an officer writes it where YAML allows that, in quotes elsewhere. */
const scalar = (value: unknown): string =>
  typeof value === 'string' &&
  /^[A-Za-z][A-Za-z0-9’ -]*[a-z]$/.test(value) &&
  !/^(?:true|false|null|yes|no|on|off)$/i.test(value)
    ? value
    : JSON.stringify(value);

/** As the front matter of a Markdown file without a body. Nothing stands after the colon of a field that is `null`. */
export function writtenAsFrontMatter(data: unknown): Written {
  const out = new Writer();
  const write = (value: unknown, path: Path, indent: string): void => {
    const empty = Array.isArray(value) ? value.length === 0 : isGroup(value) && Object.keys(value).length === 0;
    if (value === null && typeof path.at(-1) === 'string') out.value(path, out.keyOffset(path));
    else if (empty || value === null || typeof value !== 'object') {
      if (typeof path.at(-1) === 'string') out.text += ' ';
      out.value(path);
      out.text += scalar(value);
    } else if (Array.isArray(value)) {
      out.value(path, out.keyOffset(path));
      for (const [i, item] of value.entries()) {
        out.text += `${typeof path.at(-1) === 'number' && i === 0 ? '' : `\n${indent}`}- `;
        write(item, [...path, i], `${indent}  `);
      }
    } else {
      const inItem = typeof path.at(-1) === 'number';
      out.value(path, inItem ? undefined : out.keyOffset(path));
      for (const [i, [name, part]] of Object.entries(value).entries()) {
        if (!inItem || i > 0) out.text += path.length === 0 && i === 0 ? '' : `\n${indent}`;
        out.key([...path, name]);
        out.text += `${name}:`;
        write(part, [...path, name], `${indent}  `);
      }
    }
  };
  out.text = '---\n';
  write(data, [], '');
  // What the file as a whole lacks is missing from its first line on.
  out.value([], 0);
  out.text += '\n---\n';
  return out.done();
}
