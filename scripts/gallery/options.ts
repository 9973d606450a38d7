import { parseArgs } from 'node:util';
import { SCENES } from '../../tests/browser/scenes/all.ts';
import type { Scene } from '../../tests/browser/scenes/scene.ts';
import { LANGUAGES, type Language } from '../../tests/browser/support/texts.ts';

export const USAGE = `Usage: npm run gallery -- [--language LANGUAGE]… [--scene NAME]… [--readme | --store]

Takes pictures of every screen and state in the real Chromium, in every language, light and dark,
320, 400 and 1100 px wide, and binds them into gallery/index.html.

  --language LANGUAGE   only this language (may be given again): ${LANGUAGES.join(', ')}
  --scene NAME          only scenes whose name begins like this (may be given again)
  --readme              the few pictures of the README instead, into docs/pictures/
  --store               the five pictures for the stores instead, 1280 x 800, into docs/store/pictures/
  --help                this text

Scenes: ${SCENES.map(({ name }) => name).join(', ')}
To add one, add an entry to a list in tests/browser/scenes.`;

export type Options =
  | { readonly way: 'help' }
  | { readonly way: 'unclear'; readonly why: string }
  | { readonly way: 'gallery' | 'readme' | 'store'; readonly languages: readonly Language[]; readonly scenes: readonly Scene[] };

/** What the person asked for. */
export function readOptions(args: readonly string[]): Options {
  const given = parse(args);
  if (typeof given === 'string') return { way: 'unclear', why: given };
  if (given.help) return { way: 'help' };
  const unknown = given.language.find((asked) => !LANGUAGES.some((known) => known === asked));
  if (unknown !== undefined) return { way: 'unclear', why: `--language takes ${LANGUAGES.join(', ')}, not "${unknown}".` };
  const missing = given.scene.find((asked) => !SCENES.some(({ name }) => name.startsWith(asked)));
  if (missing !== undefined) return { way: 'unclear', why: `No scene begins with "${missing}".` };
  return {
    way: given.readme ? 'readme' : given.store ? 'store' : 'gallery',
    languages: LANGUAGES.filter((language) => given.language.length === 0 || given.language.includes(language)),
    scenes: SCENES.filter(({ name }) => given.scene.length === 0 || given.scene.some((asked) => name.startsWith(asked))),
  };
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        language: { type: 'string', multiple: true, default: [] },
        scene: { type: 'string', multiple: true, default: [] },
        readme: { type: 'boolean', default: false },
        store: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return error.message.split('. ')[0] ?? error.message;
  }
}
