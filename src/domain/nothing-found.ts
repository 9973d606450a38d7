import type { Verdict } from './verdict.ts';

/** The verdict on a page about which no pack has anything to say. Apart from the schema, so that the gate can carry it alone. */
export const NOTHING_FOUND: Verdict = { kind: 'none', level: 'none', score: 0, pack: null, findings: [], disclosures: [] };
