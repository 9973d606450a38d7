import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from './language.ts';

export const USAGE = `Usage: npm start -- [--headless] [--lang ja|en]
   or: npx tsx scripts/tour/main.ts [--headless] [--lang ja|en]

A tour of pages written for this project, in a Chromium with the extension loaded.
With a display, a window opens and stays until you close it. Without one, every page is
visited and checked, and its screenshots are written to tour/.

  --headless     no window, even where there is a display
  --lang ja|en   language of the browser and the extension (default: ja)
  --help         this text`;

export type Options =
  | { readonly way: 'help' }
  | { readonly way: 'unclear'; readonly why: string }
  | { readonly way: 'window' | 'headless'; readonly language: Language; readonly note?: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** What the person asked for; without a display the answer is always the way that needs none. */
export function readOptions(args: readonly string[], platform: string, env: Environment): Options {
  const given = parse(args);
  if (typeof given === 'string') return { way: 'unclear', why: given };
  if (given.help) return { way: 'help' };
  const language = LANGUAGES.find((known) => known === given.lang);
  if (!language) return { way: 'unclear', why: `--lang takes ${LANGUAGES.join(' or ')}, not "${given.lang}".` };
  if (given.headless) return { way: 'headless', language };
  if (platform !== 'linux' || env['DISPLAY'] || env['WAYLAND_DISPLAY']) return { way: 'window', language };
  return { way: 'headless', language, note: 'No display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the tour drives itself.' };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        headless: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'ja' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return error.message.split('. ')[0] ?? error.message;
  }
}
