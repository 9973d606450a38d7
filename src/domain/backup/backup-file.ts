import * as z from 'zod/mini';
import { fitsStorage } from '../settings.ts';
import { shapeOf } from '../shape-of.ts';
import { siteOf } from '../site.ts';
import { DAY } from '../time.ts';
import { TRUST_DAYS, type TrustedSite } from '../trusted-sites.ts';
import { type Everything, EverythingSchema, settingsOf } from './everything.ts';
import { type JsonPath, type JsonSource, JsonSyntaxError, partAt, readJson } from './json-source.ts';

const FORMAT = 'gift-card-guard';
const VERSION = 1;
/** Far more than everything we keep, and little enough to read at once. */
export const MOST_CHARACTERS = 1_000_000;

const OursSchema = z.object({ format: z.literal(FORMAT) });
const NewerSchema = z.object({ version: z.number().check(z.minimum(VERSION + 1)) });
/** Version 1. A later one gets a schema of its own, and a way from this one to it. */
const FileSchema = z.strictObject({
  ...shapeOf(EverythingSchema),
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** For people who look into the file. */
  saved: z.string().check(z.maxLength(40)),
});

export type FieldFault = 'missing' | 'unknown' | 'wrong';
/** A field that is not as it has to be, and the line it stands on. */
export type WrongField = { readonly line: number; readonly field: string; readonly fault: FieldFault };
/** Why a file is refused. */
export type BackupProblem =
  | { readonly type: 'too-big' }
  | { readonly type: 'not-json'; readonly line: number }
  | { readonly type: 'other-program' }
  | { readonly type: 'newer' }
  | { readonly type: 'wrong-fields'; readonly fields: readonly WrongField[] }
  | { readonly type: 'too-many-sites' };
export type BackupReading = { readonly everything: Everything } | { readonly problem: BackupProblem };

/** Everything as the text of a file, which `readBackup` understands and a person can read. */
export function writeBackup(everything: Everything, now: number): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, saved: new Date(now).toISOString(), ...everything }, null, 2)}\n`;
}

/** Everything in the text of a file, or what is wrong with it; there is nothing in between. */
export function readBackup(text: string, now: number): BackupReading {
  if (text.length > MOST_CHARACTERS) return { problem: { type: 'too-big' } };
  const source = readSource(text.replace(/^\ufeff/, ''));
  if (source instanceof JsonSyntaxError) return { problem: { type: 'not-json', line: source.line } };
  if (!OursSchema.safeParse(source.value).success) return { problem: { type: 'other-program' } };
  if (NewerSchema.safeParse(source.value).success) return { problem: { type: 'newer' } };
  const file = FileSchema.safeParse(source.value);
  const wrong = file.success
    ? wrongTrust(file.data, now).map((path) => wrongField(source, path))
    : file.error.issues.flatMap((issue) => wrongFields(source, issue));
  if (!file.success || wrong.length > 0) return { problem: { type: 'wrong-fields', fields: wrong } };
  const { preferences, trustedSites, pauses, history, lists } = file.data;
  const everything = { preferences, trustedSites, pauses, history, lists };
  return fitsStorage(settingsOf(everything)) ? { everything } : { problem: { type: 'too-many-sites' } };
}

function readSource(text: string): JsonSource | JsonSyntaxError {
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof JsonSyntaxError) return error;
    throw error;
  }
}

/** Trust that nobody could have given here: in suffixes that many share, for longer than we offer, from a day to come, twice in a site. */
function wrongTrust({ trustedSites, pauses }: Everything, now: number): JsonPath[] {
  const wrongIn = (list: string, entries: readonly (TrustedSite & { readonly guard?: string })[]) =>
    entries.flatMap(({ site, since, until, guard }, at) => [
      ...(siteOf(site) === site && entries.findIndex((other) => other.site === site && other.guard === guard) === at ? [] : [[list, at, 'site']]),
      ...(since <= now + DAY ? [] : [[list, at, 'since']]),
      ...(until <= since + TRUST_DAYS * DAY ? [] : [[list, at, 'until']]),
    ]);
  return [...wrongIn('trustedSites', trustedSites), ...wrongIn('pauses', pauses)];
}

function wrongFields(source: JsonSource, issue: z.core.$ZodIssue): WrongField[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => wrongField(source, [...path, key], 'unknown'));
  return [wrongField(source, path)];
}

function wrongField(source: JsonSource, path: JsonPath, fault: FieldFault = 'wrong'): WrongField {
  const { part, isThere } = partAt(source, path);
  const field = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return { line: part.line, field: field.replace(/^\./, ''), fault: isThere ? fault : 'missing' };
}
