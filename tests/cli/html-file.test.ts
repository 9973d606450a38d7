import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressIn, decode, readHtmlFile } from '../../src/cli/html-file.ts';

describe('a saved page gives its own address', () => {
  test.each([
    ['in our header comment', '<!doctype html>\n<!--\nurl: https://a.example/x?y=1\nkind: none\n-->\n<html>'],
    ['in the comment of the browser', '<!DOCTYPE html>\n<!-- saved from url=(0024)https://a.example/x?y=1 -->\n<html>'],
    ['as canonical link', '<html><head><link href="https://a.example/x?y=1" rel="canonical"><base href="https://b.example/">'],
    ['as base', '<html><head><link rel="icon" href="https://c.example/i.png"><base href="https://a.example/x?y=1">'],
  ])('%s', (_, html) => {
    expect(addressIn(html)).toBe('https://a.example/x?y=1');
  });

  test.each(['', '<link rel="canonical" href="/x">', '<p>url: https://a.example/</p>', '<base href="javascript:void(0)">'])('not in %j', (html) => {
    expect(addressIn(html)).toBeNull();
  });

  test('a hostile head is searched in no time', () => {
    const start = performance.now();
    for (const part of ['<link ', '<!doctype html><!--\n', '\n', '<base href']) addressIn(part.repeat(60_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

test('a page without an address counts as on a host of nobody', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'page-')), 'My page (1).html');
  writeFileSync(file, '<p>hello');
  expect((await readHtmlFile(file)).url).toBe('https://my-page-1.invalid/');
  expect((await readHtmlFile(file, 'https://a.example/')).url).toBe('https://a.example/');
});

test('old encodings are read as the page declares them', () => {
  const shiftJis = Buffer.concat([Buffer.from('<meta charset="Shift_JIS"><p>'), Buffer.from([0x83, 0x4d, 0x83, 0x74, 0x83, 0x67])]);
  expect(decode(shiftJis)).toContain('ギフト');
  expect(decode(Buffer.from('<meta charset="no-such"><p>ギフト'))).toContain('ギフト');
  expect(decode(Buffer.from('\ufeffギフト'))).toBe('ギフト');
});
