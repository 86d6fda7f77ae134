import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { desktop, phone, visit, type Visit } from './open-page.ts';
import { ownRecord } from '../own-record.ts';

const url = '/indicators/leeds/neet-16-18/';
let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site[Symbol.asyncDispose]());

describe.runIf(ownRecord).each([
  ['a desktop', desktop],
  ['a phone', phone],
])('on %s a reader', (_name, viewport) => {
  test('steps through the periods of a trend as with a slider, and puts them away with Escape', async () => {
    const { page, problems } = await site.open(url, { viewport });
    const drawing = page.locator('main svg[data-stops]:visible').first();
    const slider = page.getByRole('slider', { name: 'Periods: NEET at 16 to 18, 2004 to 2013' });
    const line = page.locator('.chart-readout').first();
    const rule = drawing.locator('.chart-cursor');
    const before = await drawing.boundingBox();
    const hint = await line.textContent();
    expect(hint).toContain('arrow keys');
    expect(await slider.count()).toBe(1);
    await page.locator('.chart-table > summary').first().focus();
    // Back from what follows it, so that the drawing has to come into view again.
    await page.keyboard.press('Shift+Tab');
    expect(await drawing.evaluate((e) => getComputedStyle(e).outlineStyle)).toBe('solid');
    expect(await line.textContent()).toMatch(/^2013.*Leeds 6\.2%/);
    await page.keyboard.press('Home');
    expect(await line.textContent()).toBe('2004: Leeds 9.3%');
    // What a screen reader says after the key.
    expect(await slider.getAttribute('aria-valuetext')).toBe('2004: Leeds 9.3%');
    const first = await rule.getAttribute('d');
    await page.keyboard.press('ArrowRight');
    expect(await line.textContent()).toBe('2005: Leeds 10%');
    expect(await rule.getAttribute('d')).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    expect(await rule.getAttribute('d')).toBe(first);
    await page.keyboard.press('End');
    expect(await line.textContent()).toMatch(/^2013.*Leeds 6\.2%/);
    expect((await drawing.boundingBox())?.height).toBe(before?.height);
    const found = await violations(page, {}, 'figure.chart');
    await page.keyboard.press('Escape');
    expect(await line.textContent()).toBe(hint);
    expect(await rule.getAttribute('d')).toBe('');
    await page.keyboard.press('End');
    expect(await line.textContent()).toMatch(/^2013/);
    await page.keyboard.press('Tab');
    expect(await line.textContent()).toBe(hint);
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
    // From where one pointed, the keys go on.
    if (viewport !== phone) await page.mouse.click(box.x + box.width - 20, box.y + box.height / 2);
    await page.keyboard.press('ArrowLeft');
    const next = await line.textContent();
    await page.context().close();
    expect(said).toMatch(/^2013.*Leeds 6\.2%/);
    expect(next).toMatch(/^2012/);
  });
});

test.runIf(ownRecord)('what is said is what the table has, at every period', async () => {
  const { page } = await site.open('/indicators/leeds/adoptions/');
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('Home');
  const said: (string | null)[] = [];
  const line = page.locator('.chart-readout').first();
  const rows = await page.locator('figure.chart tbody').first().locator('tr').count();
  for (let i = 0; i < rows; i += 1) {
    said.push(await line.textContent());
    await page.keyboard.press('ArrowRight');
  }
  await page.context().close();
  expect(new Set(said).size).toBe(rows);
  expect(said.join('\n')).toContain('also printed');
  expect(said.join('\n')).toMatch(/Target 8% \(Leeds plan 2006-09\), 8\.1% \(Leeds plan 2006-09\)$/);
});

test.runIf(ownRecord)('without scripts the drawing is an image, and nothing asks for keys', async () => {
  const { page } = await site.open(url, { javaScriptEnabled: false });
  const drawing = page.locator('main svg[data-stops]:visible').first();
  const role = await drawing.getAttribute('role');
  const sliders = await page.getByRole('slider').count();
  const line = await page.locator('.chart-readout').first().isVisible();
  await page.context().close();
  expect([role, sliders, line]).toEqual(['img', 0, false]);
});
