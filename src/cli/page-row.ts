import * as z from 'zod/mini';
import type { ScannedPage } from './judge.ts';

const TextSchema = z._default(z.nullable(z.string()), '');

/** A page as a line of a JSONL file gives it: its HTML, or no more than its words. */
export const PageRowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  url: z.string().check(z.refine((url) => URL.canParse(url), 'is no address')),
  html: z.nullish(z.string()),
  title: TextSchema,
  meta_description: TextSchema,
  text: z.nullish(z.string()),
});
export type PageRow = z.infer<typeof PageRowSchema>;

/** The page of a row; `null` when it holds neither `html` nor `text`. */
export function pageOf({ url, html, title, meta_description, text }: PageRow): ScannedPage | null {
  if (typeof html === 'string') return { url, html };
  if (typeof text === 'string') return { url, title: title ?? '', description: meta_description ?? '', text };
  return null;
}
