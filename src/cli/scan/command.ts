import { availableParallelism } from 'node:os';
import { createEngine } from '../../domain/engine.ts';
import { bundledRules } from '../../rule-packs/bundle.ts';
import { coloursFor } from '../colours.ts';
import { EXIT, parse, type Streams, UsageError } from '../command.ts';
import { mustExist } from '../html-files.ts';
import { HtmlInWarc } from '../warc/html-in-warc.ts';
import { judgesHere, judgesInThreads, type LineJudges } from './line-judges.ts';
import { bytesNamed, linesOfWarc, linesWithText, type WarcCount } from './line-sources.ts';
import { scanFiles } from './scan-files.ts';
import { scanLines } from './scan-lines.ts';
import { languageOf } from './texts.ts';

const HELP = `Judges pages with the engine of the extension.

  npm run -s scan -- [--lang ja|en] [--url URL] FILE.html|FOLDER …
  npm run -s scan -- [--jobs N] --jsonl FILE|-
  npm run -s scan -- [--jobs N] --warc FILE[.gz]|-

Files and folders: a report for people on each page. A page's address is taken from --url, its header comment, the comment
of the browser that saved it, <link rel="canonical">, <base>; else it counts as on a host of its own that is not Amazon's.

--jsonl: a page a line, from a file or (-) standard input; a verdict a line, in the same order.
  in   {"id","url","html"}  or  {"id","url","title"?,"meta_description"?,"text"}
  out  {"id","kind","level","score","pack":{"id","version"},"findings":[{"signal","weight","excerpt"}],"ms"}
       a line that cannot be judged gives {"id","error"}, a rule that broke the finding {"signal","error"}

--warc: the HTML pages among the answers of servers in a web archive, in its order; a verdict a line as above, with the
  address as id. Records that cannot be read give {"id","error"} and are counted at the end; where an archive is cut off or
  damaged, what stands before that is judged.

  --jobs N       for --jsonl and --warc: judge in N threads (default 1; this machine has ${availableParallelism()} cores)
  --lang ja|en   language of the report (default: that of the terminal)
  --url URL      the address of the page; for one file
  -h, --help     this text

Exit code: 0 all judged, 1 some could not be judged, 2 called wrongly.
`;
const OPTIONS = {
  jsonl: { type: 'string' },
  warc: { type: 'string' },
  jobs: { type: 'string' },
  lang: { type: 'string' },
  url: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const MOST_JOBS = 64;

/** `npm run scan`. */
export async function scan(args: readonly string[], streams: Streams): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  if (values.help) {
    streams.stdout.write(HELP);
    return EXIT.good;
  }
  const jobs = jobsOf(values.jobs);
  if (values.jsonl !== undefined || values.warc !== undefined) {
    if (positionals.length > 0 || (values.jsonl !== undefined && values.warc !== undefined))
      throw new UsageError('--jsonl or --warc takes one file and nothing else.');
    return values.warc === undefined ? scanJsonl(values.jsonl ?? '-', jobs, streams) : scanWarc(values.warc, jobs, streams);
  }
  if (values.jobs !== undefined) throw new UsageError('--jobs goes with --jsonl or --warc.');
  const rules = bundledRules();
  const language = languageOf(values.lang, process.env);
  if (language === null) throw new UsageError(`--lang is ja or en, not ${values.lang}.`);
  if (positionals.length === 0) throw new UsageError('Name HTML files or folders, or give pages with --jsonl.');
  if (values.url !== undefined && (positionals.length > 1 || !URL.canParse(values.url))) throw new UsageError('--url is one address, for one file.');
  await mustExist(positionals);
  return scanFiles(positionals, values.url, { rules, language, colours: coloursFor(streams.stdout) }, streams);
}

function jobsOf(asked = '1'): number {
  const jobs = Number(asked);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) throw new UsageError(`--jobs is a number from 1 to ${MOST_JOBS}, not ${asked}.`);
  return jobs;
}

async function scanJsonl(name: string, jobs: number, streams: Streams): Promise<number> {
  const { bytes, size } = await bytesNamed(name, streams);
  return withJudges(jobs, (judges) => scanLines({ lines: linesWithText(bytes), size }, judges, streams));
}

async function scanWarc(name: string, jobs: number, streams: Streams): Promise<number> {
  const { bytes } = await bytesNamed(name, streams);
  const archive = new HtmlInWarc(bytes);
  const count: WarcCount = { pages: 0, unreadable: 0, broken: null };
  const code = await withJudges(jobs, (judges) => scanLines({ lines: linesOfWarc(archive, count), size: null }, judges, streams));
  streams.stderr.write(`${name}: ${archive.records} records, ${count.pages} HTML pages judged, ${count.unreadable} records that could not be read.\n`);
  if (count.broken === null) return code;
  streams.stderr.write(`${name}: ${count.broken}. What stands before that was judged.\n`);
  return EXIT.failed;
}

async function withJudges(jobs: number, work: (judges: LineJudges) => Promise<number>): Promise<number> {
  const judges = jobs === 1 ? judgesHere(createEngine(bundledRules())) : judgesInThreads(jobs);
  try {
    return await work(judges);
  } finally {
    await judges.close();
  }
}
