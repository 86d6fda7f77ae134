import { SaxesParser } from 'saxes';

/** An element with its attributes, its text and what lies in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: Element[];
}

/** Reads XML. Throws where it is not well-formed. */
export function readXml(text: string): Element {
  const top: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '', children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (t) => (open.at(-1)!.text += t));
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return top.children[0]!;
}

export const all = (of: Element, name: string): Element[] => of.children.filter((c) => c.name === name);
export const textOf = (of: Element, name: string): string | undefined => all(of, name)[0]?.text;

const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const address = /^(?:https?:\/\/[^\s]+|tag:[a-z0-9.-]+,\d{4}-\d{2}-\d{2}:[^\s]+)$/;

/** Every way in which a text is no Atom 1.0 feed (RFC 4287) as this site should write it. */
export function atomProblems(text: string): string[] {
  const feed = readXml(text);
  const found: string[] = [];
  const expect = (right: boolean, problem: string) => right || found.push(problem);
  expect(feed.name === 'feed' && feed.attributes['xmlns'] === 'http://www.w3.org/2005/Atom', 'is no Atom feed');
  expect(all(feed, 'author').every((a) => textOf(a, 'name')), 'has an author without a name');
  expect(all(feed, 'author').length === 1, 'has not one author');
  for (const part of [feed, ...all(feed, 'entry')]) {
    for (const name of ['id', 'title', 'updated'])
      expect(all(part, name).length === 1 && textOf(part, name) !== '', `${part.name} has not one ${name}`);
    expect(address.test(textOf(part, 'id') ?? ''), `${part.name} has the id ${textOf(part, 'id')}`);
    expect(time.test(textOf(part, 'updated') ?? ''), `${part.name} was updated ${textOf(part, 'updated')}`);
    const links = all(part, 'link').map((l) => l.attributes['rel']);
    expect(links.filter((l) => l === 'alternate').length === 1, `${part.name} has not one page`);
  }
  expect(all(feed, 'link').some((l) => l.attributes['rel'] === 'self'), 'does not say where it is');
  const ids = all(feed, 'entry').map((e) => textOf(e, 'id'));
  expect(new Set(ids).size === ids.length, 'has an id twice');
  expect(ids.length <= 50, 'has more than 50 entries');
  const times = all(feed, 'entry').map((e) => textOf(e, 'updated')!);
  expect(times.every((t, i) => i === 0 || t <= times[i - 1]!), 'is not in order of time');
  expect(times.length === 0 || textOf(feed, 'updated') === times[0], 'was not updated with its newest entry');
  return found;
}
