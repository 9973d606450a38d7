import { markdownTable } from '../../../src/cli/markdown-table.ts';
import type { RoundCost } from './cost.ts';
import { figures, spread } from './figures.ts';
import { median, spreadOf } from './numbers.ts';
import { PEERS } from './peers.ts';
import type { Results } from './results.ts';
import type { ScanSpeed } from './scan-speed.ts';

/** The measurement as a page of the documentation. */
export function performanceDocument(results: Results): string {
  const { date, machine, cost = [], scan = [] } = results;
  return `# What it costs

Measured on ${date} by \`npm run bench\`, which writes this page. ${machine}

Times on a shared machine are worth little by themselves, so everything is measured next to something known, in the same run and in a new order each round: next to an **empty** content script (what the browser itself takes to bring a script into a page: nobody can cost less), a page's own element or dialog, or a background with one listener. What stands in brackets is the least and the most of the rounds.

## The bars

${markdownTable(
  ['figure', 'ours', 'next to', 'compared', 'bar', ''],
  figures(results).map(({ name, ours, reference, compared, bar, isMet }) => [name, ours, reference, compared, bar, isMet ? 'met' : '**not met**']),
  6,
)}

${cost.length === 0 ? '' : costSection(cost)}
## Others

Milliseconds of CPU on the page's main thread, measured in November 2026 with a separate harness on 41 saved real pages and three stress pages, one round, two cores at 2.8 GHz. The saved pages are not ours to publish; and the pages and windows here are others, so these numbers compare with one another and not with those above.

${markdownTable(['', 'ordinary, median', '90th percentile', 'mutating', 'feed', '5 MB of text', 'kB in the top frame'], PEERS, 1)}

What they cost on pages of your own is seen by any such harness that traces Chromium and counts as below; on the pages of this project, next to ours: \`npm run bench -- --only cost --also "Name=folder"\`.

${scan.length === 0 ? '' : scanSection(scan)}
${HOW}`;
}

function costSection(rounds: readonly RoundCost[]): string {
  const names = [...new Set(rounds.map(({ candidate }) => candidate))];
  const stress = Object.keys(rounds[0]?.stress ?? {});
  const row = (name: string) => {
    const mine = rounds.filter(({ candidate }) => candidate === name);
    const ms = (value: (round: RoundCost) => number) => spread(spreadOf(mine.map(value)), 1);
    return [
      name,
      ms((round) => round.ordinaryMedian),
      ms((round) => round.ordinaryP90),
      ...stress.map((page) => ms((round) => round.stress[page] ?? 0)),
      (median(mine.map(({ bytes }) => bytes)) / 1000).toFixed(1),
    ];
  };
  return `## Milliseconds of CPU, by extension

${markdownTable(['', 'ordinary, median', '90th percentile', ...stress, 'kB in the top frame'], names.map(row), 1)}

\`empty\` and \`limit\` (one reading of the text and one search with one compiled pattern, and nothing after that) are written by the command itself.
`;
}

function scanSection(scans: readonly ScanSpeed[]): string {
  const row = ({ jobs, pages, megabytes, seconds, memory }: ScanSpeed) => {
    const second = median(seconds);
    return [String(jobs), String(Math.round(pages / second)), (megabytes / second).toFixed(1), `${spread(spreadOf(seconds), 1)} s`, `${Math.round(memory)} MB`];
  };
  const [first] = scans;
  return `## Sweeping a crawl

\`npm run scan\` on ${first?.pages} generated pages (${first?.megabytes.toFixed(0)} MB of JSONL on standard input), start included. Memory is the most the process had, all threads together: each holds an engine and at most four lines ahead, and a heap that is collected late, so longer runs take somewhat more.

${markdownTable(['--jobs', 'pages a second', 'MB a second', 'time', 'memory'], scans.map(row), 0)}
`;
}

const HOW = `## Under an engine you have

\`scan --jsonl\` reads a page a line and writes a verdict a line, in the same order; so does whatever runs it.

\`\`\`sh
npm run -s scan -- --jobs 8 --jsonl pages.jsonl > verdicts.jsonl      # one machine
npm run -s scan -- --jobs 8 --warc crawl.warc.gz > verdicts.jsonl     # the HTML answers of a web archive; addresses are the ids
parallel --pipepart -a pages.jsonl --block -1 --jobs 8 --keep-order 'npm run -s scan -- --jsonl -' > verdicts.jsonl
ls crawl/*.warc.gz | parallel --jobs 8 'npm run -s scan -- --warc {} > {.}.jsonl'
\`\`\`

GNU parallel cuts a file at line ends (\`--pipepart\`, or \`--pipe\` for a stream); tried with Debian's package 20221122, and the verdicts were the same. In Spark, \`pipe\` gives each partition to a process of its own; not tried here, it needs Node and this folder on every worker:

\`\`\`python
pages = spark.read.text('pages.jsonl').rdd.map(lambda row: row.value)      # a JSON object a line: {"id","url","html"}
verdicts = pages.pipe('node /opt/gift-card-guard/scripts/cli.mjs scan --jsonl -')
\`\`\`

\`scan\` ends with exit code 1 when a line could not be judged (that line says why), which \`pipe\` takes for a failure only with \`checkCode=True\`.

## How it is measured

- **CPU**: thread time on the main thread of the page, from Chromium's own trace, in slices that belong to the extension: bringing it in, compiling, running, its timers, observers and events, and microtasks beyond those of the same page with the empty script. Twelve ordinary pages (articles of 20 to 250 kB in two languages, a shop, a front page with frames, a forum, an application, a form, a manual) are opened one after the other, each in a process of its own, and watched for a second after the last; each stress page has the processor to itself for 3.3 seconds. All pages are written by us and made by the command.
- **Heap**: of the page's isolate, after two collections.
- **Painted**: the first frame after the one in which the thing is there, by the page's own clock; the same script looks for ours and for the page's own.
- **Background**: stopped by the browser, then asked from a page of the extension in which nothing runs.
- Not seen: work put off for longer than the windows, other processes, and what people do to a page.

\`\`\`sh
npm run build && npm run bench -- --write docs/performance.md   # about five minutes on a quiet machine with two cores
npm run bench -- --only latency --times 5                       # one part; --help names them
\`\`\`

That the script a page always gets stays small is not a matter of measuring: \`tests/build\` counts its bytes, and fails.
`;
