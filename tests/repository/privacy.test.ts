import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { ROOT, readSourceFiles } from './source-files.ts';

/** The only modules that may ask the network: for rules and lists, from addresses set when built or by a person. The second reads only files of our own package, whose addresses the browser makes. */
const MAY_DOWNLOAD = ['src/platform/download-bytes.ts', 'src/platform/package-file.ts'];
const ASKS_THE_NETWORK =
  /\b(?:fetch|sendBeacon|importScripts)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\bsrc=["'{`]*https?:/;
const MAKES_CODE =
  /\beval\s*\(|\bnew Function\b|\bimport\s*\(|\bset(?:Timeout|Interval)\s*\(\s*['"`]|\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write/;
/** What the command line tools do is no part of the extension. */
const files = readSourceFiles().filter(({ path }) => !path.startsWith('src/cli/'));

describe('what the extension is made of', () => {
  test.each(files)('$path asks no network and makes no code', ({ path, text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '');
    if (!MAY_DOWNLOAD.includes(path)) expect(code).not.toMatch(ASKS_THE_NETWORK);
    expect(code).not.toMatch(MAKES_CODE);
    expect(code).not.toMatch(/\bconsole\./);
  });
});

test('the manifest lets in no code from elsewhere, and asks nobody', () => {
  const policy = (manifest as { content_security_policy?: { extension_pages?: string } }).content_security_policy?.extension_pages ?? "script-src 'self'";
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  for (const key of ['externally_connectable', 'update_url', 'sandbox', 'key', 'oauth2']) expect(manifest).not.toHaveProperty(key);
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions.required).toEqual(['none']);
});

test.each(['popup', 'options', 'welcome'])('the %s loads nothing from elsewhere', (page) => {
  const html = readFileSync(join(ROOT, `src/${page}/index.html`), 'utf8');
  expect(html).not.toMatch(/https?:|<script(?![^>]*\bsrc="\.)|\son\w+=/);
});
