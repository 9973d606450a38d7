import { describe, expect, test } from 'vitest';
import { channelOf, nameOf, signatureAddress } from '../../../src/domain/updates/channel.ts';

const KEY = `${'A'.repeat(43)}=`;
const BUILD = { url: 'https://rules.example/rules.json', key: KEY };
const NOWHERE = { url: '', key: '' };

describe('where newer rules are looked for', () => {
  test('nowhere, unless the build or a policy says where', () => {
    expect(channelOf(NOWHERE, null)).toEqual({ state: 'none' });
    expect(channelOf(BUILD, null)).toEqual({ state: 'set', by: 'build', ...BUILD });
    expect(channelOf(NOWHERE, { url: 'https://own.example/r', key: KEY })).toEqual({ state: 'set', by: 'policy', url: 'https://own.example/r', key: KEY });
  });

  test('a policy stands above the build, whole: it brings its own key, and can switch updates off', () => {
    expect(channelOf(BUILD, { url: 'https://own.example/r' })).toEqual({ state: 'broken', by: 'policy', what: 'key' });
    expect(channelOf(BUILD, { url: '' })).toEqual({ state: 'none' });
    expect(channelOf(BUILD, { key: KEY })).toEqual({ state: 'set', by: 'build', ...BUILD });
  });

  test.each([
    [{ url: 'http://rules.example/', key: KEY }, 'url'],
    [{ url: 'rules.json', key: KEY }, 'url'],
    [{ url: 'https://me:secret@rules.example/', key: KEY }, 'url'],
    [{ url: BUILD.url, key: 'short' }, 'key'],
    [{ url: BUILD.url, key: `-----BEGIN PRIVATE KEY-----${KEY}` }, 'key'],
  ])('what cannot be used is nowhere, and said: %o', (build, what) => {
    expect(channelOf(build, null)).toEqual({ state: 'broken', by: 'build', what });
  });
});

test('another address or another key is another channel', () => {
  const names = [BUILD, { ...BUILD, url: 'https://other.example/' }, { ...BUILD, key: `${'B'.repeat(43)}=` }].map(nameOf);
  expect(new Set(names).size).toBe(3);
});

test('the signature lies beside the file, whatever follows the path', () => {
  expect(signatureAddress('https://rules.example/a/rules.json?for=jp')).toBe('https://rules.example/a/rules.json.sig?for=jp');
});
