import { isAmazonShop } from '../../domain/amazon.ts';
import { assess } from '../../domain/assess.ts';
import type { Engine } from '../../domain/engine.ts';
import { deservesLook } from '../../domain/first-look.ts';
import { type ScannedPage, viewOf } from '../judge.ts';

/**
 * Whether the rules would warn about a page that the first look never lets them see. Its words are part of the extension, so a
 * release of rules cannot bring new ones. On Amazon's shops the gate goes by address and forms instead.
 */
export function isOutOfReach(page: ScannedPage, engine: Engine): boolean {
  const view = viewOf(page);
  if (!view || isAmazonShop(view.address.host) || assess(view, engine).level === 'none') return false;
  return !deservesLook(view.zone('page').raw);
}
