import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { createEngine } from '../../domain/engine.ts';
import { DAY } from '../../domain/time.ts';
import { readRelease } from '../../domain/updates/release.ts';
import { bundledRules } from '../../rule-packs/bundle.ts';
import { rulesInEveryLanguage } from '../../rule-packs/every-language.ts';
import { EXIT, parse, type Streams, UsageError } from '../command.ts';
import { type LabelledPage, labelledPages, ownPages } from '../labelled-page.ts';
import type { Parsed } from '../parse-line.ts';
import { FIXTURES, isInProject, LABELLED, RELEASE_NUMBER } from '../project.ts';
import { isOutOfReach } from './out-of-reach.ts';
import { faultsOf, releaseFile } from './release-file.ts';
import { readKey, type SigningKey, signatureOf } from './signing-key.ts';

const HELP = `Makes a signed release of the rules: rules.json and rules.json.sig, for a web server.

  npm run packs:release -- --key FILE [options]

  --key FILE      the private key (npm run packs:key); or its content in the environment as PACKS_SIGNING_KEY
  --version N     its number; higher than every one before (default: one more than the last)
  --days N        how long it may be taken (default 90)
  --out DIR       where to write it (default dist/rules)
  --number FILE   where the last number is kept (default src/rule-packs/release/latest.json)
  -h, --help      this text

Refuses rules that do not compile, that need a later schema than they name, or that would warn of pages
the extension's first look (src/domain/first-look.ts) never lets them see.
Exit code: 0 written, 1 refused, 2 called wrongly.
`;
const OPTIONS = {
  key: { type: 'string' },
  version: { type: 'string' },
  days: { type: 'string' },
  out: { type: 'string' },
  number: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const NumberSchema = z.object({ version: z.number(), created: z.string() });

/** `npm run packs:release`. */
export async function packsRelease(args: readonly string[], { stdout, stderr }: Streams, pages = projectPages()): Promise<number> {
  const { values } = parse(args, OPTIONS);
  if (values.help) {
    stdout.write(HELP);
    return EXIT.good;
  }
  const numberFile = values.number === undefined ? RELEASE_NUMBER : resolve(values.number);
  const last = NumberSchema.parse(JSON.parse(await readFile(numberFile, 'utf8'))).version;
  const version = wholeNumber('--version', values.version) ?? last + 1;
  if (version <= last) throw new UsageError(`Number ${version} is not higher than ${last}, the last one: no extension would take it.`);
  const days = wholeNumber('--days', values.days) ?? 90;
  const key = await signingKey(values.key);

  const rules = rulesInEveryLanguage();
  const faults = [...faultsOf(rules), ...(await outOfReach(pages))];
  if (faults.length > 0) {
    stderr.write(`Not released:\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
    return EXIT.failed;
  }
  const created = Math.floor(Date.now() / 1000) * 1000;
  const text = releaseFile({ version, created, expires: created + days * DAY }, rules);
  const read = readRelease(text, bundledRules);
  if (read.state !== 'read' || read.skipped.length > 0) throw new Error('the release cannot be read back');

  const folder = resolve(values.out ?? 'dist/rules');
  await write(folder, text, key);
  await writeFile(numberFile, `{ "version": ${version}, "created": "${JSON.parse(text).created}" }\n`);
  stdout.write(summary(folder, text, key, days));
  return EXIT.good;
}

/** The held-out pages stay out: nobody is to learn of one of them. */
async function* projectPages(): AsyncGenerator<Parsed<LabelledPage>> {
  yield* ownPages(FIXTURES);
  yield* labelledPages(join(LABELLED, 'development.jsonl'));
}

async function outOfReach(pages: AsyncIterable<Parsed<LabelledPage>>): Promise<string[]> {
  const engine = createEngine(bundledRules());
  const faults: string[] = [];
  for await (const page of pages) {
    if ('error' in page) faults.push(`page ${page.id}: ${page.error}`);
    else if (isOutOfReach(page.value.page, engine)) faults.push(`page ${page.value.id}: the first look does not know its words, so the rules never see it`);
  }
  return faults;
}

async function signingKey(file: string | undefined): Promise<SigningKey> {
  if (file !== undefined && isInProject(resolve(file))) throw new UsageError(`${file} is in the repository. Keep the private key somewhere else.`);
  const pem = file === undefined ? process.env['PACKS_SIGNING_KEY'] : await readFile(resolve(file), 'utf8');
  if (!pem) throw new UsageError('Name the private key: --key FILE, or PACKS_SIGNING_KEY in the environment.');
  const key = readKey(pem);
  if (key === null) throw new UsageError('That is no private Ed25519 key (PEM). Make one with: npm run packs:key -- --out FILE');
  return key;
}

function wholeNumber(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,11}$/.test(text)) throw new UsageError(`${name} is a whole number from 1, not ${text}.`);
  return Number(text);
}

async function write(folder: string, text: string, key: SigningKey): Promise<void> {
  const bytes = Buffer.from(text);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'rules.json'), bytes);
  await writeFile(join(folder, 'rules.json.sig'), `${signatureOf(bytes, key)}\n`);
}

function summary(folder: string, text: string, { publicKey }: SigningKey, days: number): string {
  const { version, created, expires } = JSON.parse(text);
  return `Release ${version} of the rules is in ${folder}.
  made      ${created}
  taken to  ${expires} (${days} days; release anew before)
  bytes     ${Buffer.byteLength(text)}
  SHA-256   ${createHash('sha256').update(text).digest('hex')}
  fits      PACKS_KEY=${publicKey}
Put rules.json.sig on the server first, then rules.json. Commit the new number: the next extension counts its own rules as ${version}.
`;
}
