import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { RULES_SCHEMA, RuleBundleSchema } from '../../../src/domain/rule-pack.ts';

/**
 * What packs may say, version by version. Where this fails, the rules' language has changed: raise `RULES_SCHEMA`, name the new
 * version in the packs and signals that need it, and let vitest write its file (`-u`). The files of versions that were released
 * never change: extensions of that version are out there.
 */
test(`the language of rules is the one recorded as version ${RULES_SCHEMA}`, async () => {
  const language = z.toJSONSchema(RuleBundleSchema, { io: 'input' });
  await expect(`${JSON.stringify(language, null, 2)}\n`).toMatchFileSnapshot(`rules-language/version-${RULES_SCHEMA}.txt`);
});
