import * as z from 'zod/mini';
import type { Localized } from '../domain/localized.ts';
import type { RuleBundle, RulePack } from '../domain/rule-pack.ts';

const Text = z.string().check(z.minLength(1));

/** All that one pack says, in one language; signals and disclosures by their ids. */
const PackTextsSchema = z.lazy(() =>
  z.object({
    title: Text,
    dangerTitle: z.optional(Text),
    summary: Text,
    means: Text,
    instead: Text,
    signals: z.record(z.string(), Text),
    disclosures: z.record(z.string(), Text),
  }),
);
type PackTexts = z.infer<typeof PackTextsSchema>;

/** A file of `texts/`: every pack, by its id. Japanese and English stand in the packs themselves. */
export const TextsSchema = z.lazy(() => z.record(z.string(), PackTextsSchema));
export type Texts = z.infer<typeof TextsSchema>;

/** The bundle with its texts in one more language. What has no text in it stays as it is and is read in English. */
export function addTexts(bundle: RuleBundle, language: string, texts: Texts): RuleBundle {
  return { ...bundle, packs: bundle.packs.map((pack) => addPackTexts(pack, language, texts[pack.id])) };
}

function addPackTexts(pack: RulePack, language: string, texts: PackTexts | undefined): RulePack {
  if (!texts) return pack;
  const add = (text: Localized, more: string | undefined): Localized => (more === undefined ? text : { ...text, [language]: more });
  return {
    ...pack,
    title: add(pack.title, texts.title),
    ...(pack.dangerTitle && { dangerTitle: add(pack.dangerTitle, texts.dangerTitle) }),
    summary: add(pack.summary, texts.summary),
    means: add(pack.means, texts.means),
    instead: add(pack.instead, texts.instead),
    signals: pack.signals.map((signal) => ({ ...signal, says: add(signal.says, texts.signals[signal.id]) })),
    disclosures: pack.disclosures.map((disclosure) => ({ ...disclosure, name: add(disclosure.name, texts.disclosures[disclosure.id]) })),
  };
}
