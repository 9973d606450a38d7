import { expect, test } from 'vitest';
import { reasonFor } from '../../src/domain/out-of-reach.ts';

test.each([
  [undefined, null, 'unknown'],
  ['about:config', null, 'browser'],
  ['chrome://extensions/', null, 'browser'],
  ['about:reader?url=https%3A%2F%2Fshop.example%2F', null, 'reader'],
  ['view-source:https://shop.example/', null, 'source'],
  ['file:///home/me/saved.mhtml', null, 'file'],
  ['https://addons.mozilla.org/ja/firefox/', null, 'store'],
  ['https://chromewebstore.google.com/detail/x', null, 'store'],
  ['https://chrome.google.com/webstore/category/x', null, 'store'],
  ['https://api.accounts.firefox.com/', null, 'store'],
  ['https://shop.example/list.pdf', 'application/pdf', 'document'],
  ['https://shop.example/list.pdf?v=1', null, 'document'],
  ['http://shop.example/list.PDF', null, 'document'],
  ['https://shop.example/list.pdf.html', null, 'unknown'],
  ['moz-extension://x/?from=https://shop.example/', null, 'browser'],
  ['https://shop.example/picture', 'image/png', 'document'],
  ['https://shop.example/gone', null, 'unknown'],
  ['https://addons.mozilla.org.shop.example/', 'text/html', 'unknown'],
] as const)('%s (%s) is out of reach: %s', (url, contentType, reason) => {
  expect(reasonFor(url, contentType)).toBe(reason);
});
