import manifest from '../manifest.json' with { type: 'json' };
import packageJson from '../package.json' with { type: 'json' };
import { CODE_ENTRY } from '../src/domain/code-entry.ts';
import { PLACE_MATCHES } from '../src/domain/marks/places.ts';

/** The first stage, on every page: manifest.json declares it. */
const FIRST = manifest.content_scripts.flatMap(({ js }) => js);
/** Guards and second stage: declared where codes are entered, fetched by the background everywhere else. */
const SECOND = ['src/content/guards.ts', 'src/content/main.ts'];
/** The first look on Amazon's shops, and nowhere else. */
const AMAZON_LOOK = 'src/content/amazon-look.ts';
/** Declared where search results and posts are read, and nowhere else. */
const LOOKOUT = 'src/content/marks/lookout.ts';

/** Every script that runs in pages; each is built as one file that loads no other. */
export const STANDALONE = [...FIRST, ...SECOND, LOOKOUT, AMAZON_LOOK];

/**
 * The manifest as browsers get it: manifest.json, the version of package.json, and the pages of the second stage, of the lookout and of Amazon's look.
 * `platform/tabs.ts` finds the scripts by their place in this list.
 */
export const MANIFEST = {
  ...manifest,
  version: packageJson.version,
  content_scripts: [
    ...manifest.content_scripts,
    { matches: CODE_ENTRY.matches, include_globs: CODE_ENTRY.globs, js: SECOND, run_at: 'document_start' },
    { matches: PLACE_MATCHES, js: [LOOKOUT], run_at: 'document_end' },
    { matches: CODE_ENTRY.matches, js: [AMAZON_LOOK], run_at: 'document_idle' },
  ],
};
