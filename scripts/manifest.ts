import manifest from '../manifest.json' with { type: 'json' };
import packageJson from '../package.json' with { type: 'json' };
import { CODE_ENTRY } from '../src/domain/amazon.ts';

export const GATE = 'src/content/gate.ts';
/** The second stage: declared where codes are entered, fetched by the background everywhere else. */
export const MAIN = 'src/content/main.ts';

/** The manifest as browsers get it: manifest.json, the version of package.json, and the pages of the second stage. */
export const MANIFEST = {
  ...manifest,
  version: packageJson.version,
  content_scripts: [...manifest.content_scripts, { matches: CODE_ENTRY.matches, include_globs: CODE_ENTRY.globs, js: [MAIN], run_at: 'document_start' }],
};
