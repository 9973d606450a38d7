import { describe, expect, test } from 'vitest';
import { isDownloadAddress, isWebPage } from '../../src/domain/download.ts';

test.each([
  ['https://lists.example/a.txt', true],
  ['http://lists.example/a.txt', false],
  ['http://localhost:8080/a.txt', true],
  ['http://127.0.0.1/a.txt', true],
  ['http://[::1]/a.txt', true],
  ['http://localhost.example/a.txt', false],
  ['ftp://localhost/a.txt', false],
  ['https://me@lists.example/', false],
  ['https://:secret@lists.example/', false],
  ['lists.example', false],
])('%s is fetched from: %s', (address, isFetched) => {
  expect(isDownloadAddress(address)).toBe(isFetched);
});

describe('a web page in the place of a list', () => {
  const isPage = (text: string, type: string | null) => isWebPage(new TextEncoder().encode(text), type);

  test.each([
    ['<!DOCTYPE html><title>Log in</title>', null],
    ['\n<!-- a portal --> <html lang="ja">', 'text/plain'],
    ['<?xml version="1.0"?><html >', null],
    ['<p>Log in first', 'text/html; charset=utf-8'],
    [' <p>Log in first', ' Application/XHTML+xml'],
  ])('%s (%s)', (text, type) => {
    expect(isPage(text, type)).toBe(true);
  });

  test.each([
    ['shop.example', 'text/html'],
    ['shop.example\n<p>', 'text/html'],
    ['<p>Log in first', 'text/plain'],
    ['<p>Log in first', null],
    ['<p>Log in first', 'application/text/html'],
    ['<all_urls>', null],
    [`${'#'.repeat(2_000)}\n<html>`, null],
  ])('is not %.30s (%s)', (text, type) => {
    expect(isPage(text, type)).toBe(false);
  });
});
