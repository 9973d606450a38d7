import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createEngine } from '../../domain/engine.ts';
import { bundledRules } from '../../rule-packs/bundle.ts';
import { coloursFor } from '../colours.ts';
import { EXIT, parse, type Streams, UsageError } from '../command.ts';
import { mustExist } from '../html-files.ts';
import { scanFiles } from './scan-files.ts';
import { type LineSource, scanLines } from './scan-lines.ts';
import { languageOf } from './texts.ts';

const HELP = `Judges pages with the engine of the extension.

  npm run -s scan -- [--lang ja|en] [--url URL] FILE.html|FOLDER …
  npm run -s scan -- --jsonl FILE|-

Files and folders: a report for people on each page. A page's address is taken from --url, its header comment, the comment
of the browser that saved it, <link rel="canonical">, <base>; else it counts as on a host of its own that is not Amazon's.

--jsonl: a page a line, from a file or (-) standard input; a verdict a line, in the same order.
  in   {"id","url","html"}  or  {"id","url","title"?,"meta_description"?,"text"}
  out  {"id","kind","level","score","pack":{"id","version"},"findings":[{"signal","weight","excerpt"}],"ms"}
       a line that cannot be judged gives {"id","error"}, a rule that broke the finding {"signal","error"}

  --lang ja|en   language of the report (default: that of the terminal)
  --url URL      the address of the page; for one file
  -h, --help     this text

Exit code: 0 all judged, 1 some could not be judged, 2 called wrongly.
`;
const OPTIONS = {
  jsonl: { type: 'string' },
  lang: { type: 'string' },
  url: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `npm run scan`. */
export async function scan(args: readonly string[], streams: Streams): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  if (values.help) {
    streams.stdout.write(HELP);
    return EXIT.good;
  }
  const rules = bundledRules();
  if (values.jsonl !== undefined) {
    if (positionals.length > 0) throw new UsageError('--jsonl takes one file and nothing else.');
    return scanLines(await lineSource(values.jsonl, streams), createEngine(rules), streams);
  }
  const language = languageOf(values.lang, process.env);
  if (language === null) throw new UsageError(`--lang is ja or en, not ${values.lang}.`);
  if (positionals.length === 0) throw new UsageError('Name HTML files or folders, or give pages with --jsonl.');
  if (values.url !== undefined && (positionals.length > 1 || !URL.canParse(values.url))) throw new UsageError('--url is one address, for one file.');
  await mustExist(positionals);
  return scanFiles(positionals, values.url, { rules, language, colours: coloursFor(streams.stdout) }, streams);
}

async function lineSource(name: string, { stdin }: Streams): Promise<LineSource> {
  if (name === '-') return { bytes: stdin, size: null };
  const file = await stat(name).catch(() => null);
  if (file === null || file.isDirectory()) throw new UsageError(`There is no file ${name}.`);
  return { bytes: createReadStream(name), size: file.isFile() ? file.size : null };
}
