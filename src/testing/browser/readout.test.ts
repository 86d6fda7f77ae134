import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desktop, phone, visit, type Visit } from './open-page.ts';
import { ownRecord } from '../own-record.ts';

const url = '/indicators/leeds/neet-16-18/';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site[Symbol.asyncDispose]());

describe.runIf(ownRecord).each([
  ['a desktop', desktop],
  ['a phone', phone],
])('on %s a reader', (_name, viewport) => {
  test('steps through the periods of a trend with the arrow keys, and leaves with Escape', async () => {
    const { page, problems } = await site.open(url, { viewport });
    const drawing = page.locator('main svg[data-stops]:visible').first();
    const line = page.locator('.chart-readout').first();
    const rule = drawing.locator('.chart-cursor');
    const before = await drawing.boundingBox();
    expect(await line.getAttribute('aria-live')).toBe('polite');
    const hint = await line.textContent();
    expect(hint).toContain('arrow keys');
    await drawing.focus();
    await page.keyboard.press('Home');
    expect(await line.textContent()).toBe('2004: Leeds 9.3%');
    const first = await rule.getAttribute('d');
    await page.keyboard.press('ArrowRight');
    expect(await line.textContent()).toBe('2005: Leeds 10%');
    expect(await rule.getAttribute('d')).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    expect(await rule.getAttribute('d')).toBe(first);
    await page.keyboard.press('End');
    expect(await line.textContent()).toMatch(/^2013.*Leeds 6\.2%/);
    expect((await drawing.boundingBox())?.height).toBe(before?.height);
    await page.evaluate(axe);
    const found = await page.evaluate(
      "axe.run('figure.chart').then((r) => r.violations.map((v) => v.id + ' ' + v.nodes[0].html))",
    );
    await page.keyboard.press('Escape');
    expect(await line.textContent()).toBe(hint);
    expect(await rule.getAttribute('d')).toBe('');
    await page.context().close();
    expect(found).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('reads the period under the pointer or the finger', async () => {
    const { page } = await site.open(url, { viewport, hasTouch: viewport === phone });
    const drawing = page.locator('main svg[data-stops]:visible').first();
    await drawing.scrollIntoViewIfNeeded();
    const box = (await drawing.boundingBox())!;
    const line = page.locator('.chart-readout').first();
    if (viewport === phone) await page.touchscreen.tap(box.x + box.width - 20, box.y + box.height / 2);
    else await page.mouse.move(box.x + box.width - 20, box.y + box.height / 2);
    const said = await line.textContent();
    await page.context().close();
    expect(said).toMatch(/^2013.*Leeds 6\.2%/);
  });
});

test.runIf(ownRecord)('what is said is what the table has, at every period', async () => {
  const { page } = await site.open('/indicators/leeds/adoptions/');
  await page.locator('main svg[data-stops]:visible').first().focus();
  const said: (string | null)[] = [];
  const line = page.locator('.chart-readout').first();
  const rows = await page.locator('figure.chart tbody').first().locator('tr').count();
  for (let i = 0; i < rows; i += 1) {
    await page.keyboard.press('ArrowRight');
    said.push(await line.textContent());
  }
  await page.context().close();
  expect(new Set(said).size).toBe(rows);
  expect(said.join('\n')).toContain('also printed');
  expect(said.join('\n')).toMatch(/Target 8%, 8\.1%$/);
});

test.runIf(ownRecord)('without scripts the drawing is an image, and nothing asks for keys', async () => {
  const { page } = await site.open(url, { javaScriptEnabled: false });
  const drawing = page.locator('main svg[data-stops]:visible').first();
  const is = [await drawing.getAttribute('role'), await drawing.getAttribute('tabindex')];
  const line = await page.locator('.chart-readout').first().isVisible();
  await page.context().close();
  expect([...is, line]).toEqual(['img', null, false]);
});
