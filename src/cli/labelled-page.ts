import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import * as z from 'zod/mini';
import { LEVELS } from '../domain/level.ts';
import { headerOf } from './html-file.ts';
import { htmlFiles } from './html-files.ts';
import type { ScannedPage } from './judge.ts';
import { kindOf, type Label, labelNamed, labelOfKind } from './labels.ts';
import { linesOf } from './lines.ts';
import { PageRowSchema, pageOf } from './page-row.ts';
import { type Parsed, parseLine } from './parse-line.ts';

/** A page of which somebody has said what is right. */
export type LabelledPage = Label & {
  readonly id: string;
  readonly label: string;
  readonly lang: string;
  /** The one kind of page it is; `null` when its label leaves that open. */
  readonly kind: string | null;
  readonly page: ScannedPage;
};

const LevelSchema = z.enum(LEVELS);
const LabelledRowSchema = z.extend(PageRowSchema, {
  label: z.string(),
  lang: z._default(z.string(), '-'),
  kind: z._default(z.string(), ''),
  expect: z.optional(z.object({ min: LevelSchema, max: LevelSchema })),
  unsure: z._default(z.unknown(), false),
});

/** The pages of a labelled JSONL file, one at a time; those marked `unsure` are left out. */
export async function* labelledPages(path: string): AsyncGenerator<Parsed<LabelledPage>> {
  for await (const line of linesOf(createReadStream(path))) {
    if (line.text.trim() === '') continue;
    const row = parseLine(line, LabelledRowSchema);
    if ('error' in row) yield row;
    else if (!row.value.unsure) yield labelled(row.value);
  }
}

function labelled(row: z.infer<typeof LabelledRowSchema>): Parsed<LabelledPage> {
  const page = pageOf(row);
  if (page === null) return { id: row.id, error: 'neither html nor text' };
  const label = labelNamed(row.label);
  const levels = row.expect ?? label.levels;
  return { value: { ...label, levels, id: String(row.id), label: row.label, lang: row.lang, kind: kindOf(label, row.kind), page } };
}

const HeaderSchema = z.object({ url: z.string(), kind: z.string(), level: LevelSchema });

/** The pages of our own below a folder: each names its address, kind and level in the comment at its top. */
export async function* ownPages(folder: string): AsyncGenerator<Parsed<LabelledPage>> {
  for await (const file of htmlFiles([folder])) {
    const html = await readFile(file, 'utf8');
    const id = relative(folder, file)
      .replaceAll('\\', '/')
      .replace(/\.html$/, '');
    const header = HeaderSchema.safeParse(headerOf(html));
    if (!header.success) yield { id, error: 'its header comment does not give url, kind and level' };
    else yield { value: ownPage(id, html, header.data) };
  }
}

function ownPage(id: string, html: string, { url, kind, level }: z.infer<typeof HeaderSchema>): LabelledPage {
  const [, lang = '-'] = /<html[^<>]*\slang\s*=\s*["']?([a-z]+)/i.exec(html) ?? [];
  return { ...labelOfKind(kind, level), id, label: kind, lang, kind, page: { url, html } };
}
