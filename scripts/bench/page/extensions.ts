import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An unpacked extension to measure. */
export type Candidate = { readonly name: string; readonly folder: string };

/** Nothing: what the browser itself takes to bring a script into a page. Nobody can cost less. */
const EMPTY = '';
/** What nobody who looks at a page's words can go much below: one reading of the text, one search with one compiled pattern. */
const LIMIT = `const found = /gift ?(?:card|code)|ギフト(?:券|カード|コード)|アマギフ|礼品卡|기프트|cartão.presente/i.test((document.body?.textContent ?? '').slice(0, 200_000));`;
/** One listener, for the cold start of a worker. */
const WORKER = `chrome.runtime.onMessage.addListener((message, sender, answer) => { answer({ dismissed: [] }); });`;

/** The extensions everything is compared with, written for this run. */
export class References {
  private readonly folder = mkdtempSync(join(tmpdir(), 'gift-card-guard-bench-'));
  readonly empty = this.write('empty', EMPTY);
  readonly limit = this.write('limit', LIMIT);

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private write(name: string, script: string): Candidate {
    const folder = join(this.folder, name);
    mkdirSync(folder);
    const manifest = {
      manifest_version: 3,
      name: `Bench ${name}`,
      version: '1',
      background: { service_worker: 'worker.js' },
      content_scripts: [{ matches: ['https://*/*', 'http://*/*'], js: ['content.js'], run_at: 'document_idle' }],
    };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'content.js'), script);
    writeFileSync(join(folder, 'worker.js'), WORKER);
    return { name, folder };
  }
}
