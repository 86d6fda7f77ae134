import { expect, test } from 'vitest';
import { ArgumentRefusal, readArguments } from './arguments.ts';

const options = { json: { type: 'boolean' }, annotations: { type: 'boolean' }, head: { type: 'string' } } as const;
const read = (...args: string[]) => readArguments(options, { positionals: 1, args });

test('flags and texts are read', () => {
  const { values, positionals } = read('content', '--json', '--head', 'main');
  expect({ ...values }).toEqual({ json: true, head: 'main' });
  expect(positionals).toEqual(['content']);
});

test.each([
  [['--jsn'], 'There is no flag --jsn. Did you mean --json?'],
  [['--annotation'], 'There is no flag --annotation. Did you mean --annotations?'],
  [['--constructor'], 'There is no flag --constructor. The flags are --json, --annotations, --head.'],
  [['-j'], 'There is no flag -j. The flags are --json, --annotations, --head.'],
  [['--json=yes'], '--json takes no value: write it alone.'],
  [['--head'], '--head needs a value after it.'],
  [['--head', '--json'], '--head needs a value after it.'],
  [['a', 'b'], '“b” is one text too many: one is read.'],
])('%j is refused in a sentence', (args, message) => {
  expect(() => read(...args)).toThrow(new ArgumentRefusal(message));
});
