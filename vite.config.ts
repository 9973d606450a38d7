import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vitest/config';
import { backgroundInOneFile } from './scripts/background-in-one-file.ts';
import { MANIFEST, STANDALONE } from './scripts/manifest.ts';
import { channelOf } from './src/domain/updates/channel.ts';
import { LongestFirst } from './tests/support/longest-first.ts';

/** Where this build looks for newer rules, and the public key of who signs them. Empty, it never looks anywhere. */
const { PACKS_URL = '', PACKS_KEY = '' } = process.env;
const CHANNEL = { 'import.meta.env.PACKS_URL': JSON.stringify(PACKS_URL), 'import.meta.env.PACKS_KEY': JSON.stringify(PACKS_KEY) };
if (channelOf({ url: PACKS_URL, key: PACKS_KEY }, null).state === 'broken')
  throw new Error('PACKS_URL has to be an https address and PACKS_KEY the public key that `npm run packs:key` printed.');

/** The command line tools: one file for Node, packages left where npm put them. */
const CLI_BUILD = { ssr: 'src/cli/main.ts', outDir: 'dist/cli', target: 'node20', minify: false, copyPublicDir: false } as const;

function extensionPlugin(mode: string) {
  return crx({
    // Firefox has no such key: there the organisation's policies need no schema.
    manifest: mode === 'firefox' ? (MANIFEST as ManifestV3Export) : ({ ...MANIFEST, storage: { managed_schema: 'managed-schema.json' } } as ManifestV3Export),
    browser: mode === 'firefox' ? 'firefox' : 'chrome',
    // Standalone files: no loader, nothing web accessible, so no page can find us or read our rules.
    contentScripts: { standaloneFiles: STANDALONE },
  });
}

function extensionBuild(mode: string) {
  return {
    outDir: `dist/${mode === 'firefox' ? 'firefox' : 'chrome'}`,
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    modulePreload: { polyfill: false },
    // The manifest names the other pages; the asker is registered by its name while there are lists.
    rolldownOptions: { input: { welcome: 'src/welcome/index.html', [ASKER]: 'src/platform/lists/asking-script.ts' }, output: { entryFileNames } },
  };
}

/** Vitest leaves one core to others; where there are two, that would be half of them. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

/** Has no end of its own, so it runs apart. */
const SEARCH = 'tests/fuzz/search.test.ts';

/** They put something in the place of the browser or of time, so each file of them has modules of its own. */
const PRETENDING = ['tests/background/**/*.test.ts', 'tests/platform/**/*.test.ts'];

/** What the extension has in the place of a library: the same, taken in a way that costs less at each start. */
const STAND_INS = ['webextension-polyfill', 'tldts'].map((library) => ({
  find: new RegExp(`^${library}$`),
  replacement: fileURLToPath(new URL(`scripts/stand-ins/${library}.ts`, import.meta.url)),
}));

const ASKER = 'list-asker';

function entryFileNames({ name }: { readonly name: string }): string {
  return name === ASKER ? '[name].js' : 'assets/[name]-[hash].js';
}

export default defineConfig(({ mode }) => ({
  define: CHANNEL,
  resolve: { alias: process.env.VITEST || mode === 'cli' ? [] : STAND_INS },
  plugins: process.env.VITEST || mode === 'cli' ? [] : [extensionPlugin(mode), backgroundInOneFile()],
  build: mode === 'cli' ? CLI_BUILD : extensionBuild(mode),
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          maxWorkers,
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/repository/**', 'tests/patterns/**', SEARCH, ...PRETENDING],
          // Reading our modules anew for each file would take as long as the tests themselves.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'pretending', maxWorkers, testTimeout: 60_000, include: PRETENDING } },
      { extends: true, test: { name: 'fuzz', maxWorkers, include: [SEARCH] } },
      { extends: true, test: { name: 'patterns', maxWorkers, testTimeout: 60_000, include: ['tests/patterns/**/*.test.ts'] } },
      { extends: true, test: { name: 'repository', include: ['tests/repository/**/*.test.ts'] } },
      {
        extends: true,
        // Two real browsers share two cores with everything else: a story that comes too late once is told again, and is named as such.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          isolate: false,
          retry: 2,
        },
      },
    ],
  },
}));
