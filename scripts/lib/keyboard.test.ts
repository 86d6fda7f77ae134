import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { BrokenOff, openKeyboard } from './keyboard.ts';

test('an answer comes without the white space around it', async () => {
  const input = new PassThrough();
  const keyboard = openKeyboard(input, new PassThrough());
  const answer = keyboard.ask('  > ');
  input.write('  Sampleton \n');
  expect(await answer).toBe('Sampleton');
  keyboard.close();
});

test('input that ends breaks the questions off, the open one and every later one', async () => {
  const input = new PassThrough();
  const keyboard = openKeyboard(input, new PassThrough());
  const answer = keyboard.ask('  > ');
  input.end();
  await expect(answer).rejects.toThrow(BrokenOff);
  await expect(keyboard.ask('  > ')).rejects.toThrow(BrokenOff);
});
