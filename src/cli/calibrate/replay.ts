import { assess } from '../../domain/assess.ts';
import type { CompiledPack } from '../../domain/engine.ts';
import { fold } from '../../domain/fold.ts';
import type { Level } from '../../domain/level.ts';
import type { PageView } from '../../domain/page-view.ts';
import type { RulePack } from '../../domain/rule-pack.ts';

/** A view of nothing: which signals fire is known already. */
const NO_PAGE: PageView = { address: { host: '', path: '' }, fields: () => [], zone: () => fold('') };
const SEEN = () => ({ literal: '' });

/** The level a pack gives a page on which these signals fire, by the engine itself. */
export function replayedLevel(pack: RulePack, fired: ReadonlySet<string>): Level {
  const signals = pack.signals.flatMap((signal) => (fired.has(signal.id) ? [{ signal, matches: SEEN }] : []));
  const compiled: CompiledPack = { pack, applies: SEEN, signals, disclosures: [] };
  return assess(NO_PAGE, [compiled]).level;
}

/** The score a pack gives such a page. */
export function replayedScore({ bias, signals }: RulePack, fired: ReadonlySet<string>): number {
  return signals.reduce((sum, { id, weight }) => (fired.has(id) ? sum + weight : sum), bias);
}
