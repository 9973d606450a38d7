import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../src/domain/evidence-record/file-name.ts';
import { RECORD } from './records.ts';

test('it says when and where', () => {
  expect(fileName(RECORD, 'html')).toBe('gift-card-record-2026-11-26-1452-shop.example.html');
  expect(fileName({ ...RECORD, address: 'https://買取.example/' }, 'json')).toBe('gift-card-record-2026-11-26-1452-xn--torp73k.example.json');
  expect(fileName({ ...RECORD, address: 'http://[2001:db8::]/' }, 'html')).toBe('gift-card-record-2026-11-26-1452--2001-db8.html');
});

test('every file system takes it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.constantFrom('http://[::1]:80/', 'http://a_b.example./', `http://${'long.'.repeat(30)}example/`)), (address) => {
      expect(fileName({ ...RECORD, address }, 'html')).toMatch(/^[a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,110}\.html$/);
    }),
  );
});
