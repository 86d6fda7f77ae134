import { expect, test } from 'vitest';
import { annotation, annotations, type Annotation } from './annotations.ts';

const remark: Annotation = {
  level: 'error',
  file: 'content/indicators/leeds/neet-16-18.json',
  line: 12,
  column: 7,
  title: 'value-in-unit',
  message: 'found: 120',
};

test('an annotation is one line that names file, line and column', () => {
  expect(annotation(remark)).toBe(
    '::error file=content/indicators/leeds/neet-16-18.json,line=12,col=7,title=value-in-unit::found: 120',
  );
  expect(annotation({ level: 'notice', title: 'All', message: 'well' })).toBe('::notice title=All::well');
});

test('text that the host would read as its own is escaped', () => {
  const hostile = {
    ...remark,
    file: 'content/a,b:c%.json',
    title: 'one: two, three',
    message: '100%,\r\n::warning::x',
  };
  expect(annotation(hostile)).toBe(
    '::error file=content/a%2Cb%3Ac%25.json,line=12,col=7,title=one%3A two%2C three::100%25,%0D%0A::warning::x',
  );
});

test('as many as the host shows are all annotations', () => {
  expect(annotations(Array.from({ length: 10 }, () => remark))).toEqual(
    Array.from({ length: 10 }, () => annotation(remark)),
  );
});

test('beyond its limit the last one counts the others, and the log lists them', () => {
  const many = Array.from({ length: 12 }, (_, i) => ({ ...remark, line: i + 1 }));
  const lines = annotations([...many, { ...remark, level: 'notice' }]);
  expect(lines.filter((l) => l.startsWith('::error'))).toHaveLength(10);
  expect(lines[9]).toBe(
    '::error title=3 more::3 more than are shown beside the lines. All 12 are listed in the log of this step.',
  );
  expect(lines.slice(10, 13)).toEqual(
    [10, 11, 12].map((n) => `content/indicators/leeds/neet-16-18.json:${n}:7  value-in-unit  found: 120`),
  );
  expect(lines[13]).toMatch(/^::notice /);
});

test('what the log lists is never a command', () => {
  const hostile = Array.from({ length: 11 }, () => ({
    ...remark,
    message: 'x\n::stop-commands::y\r\n  ::error::z ##[error]w',
  }));
  for (const line of annotations(hostile)
    .slice(10)
    .flatMap((l) => l.split('\n')))
    expect(line).not.toMatch(/^\s*::|##\[/);
});
