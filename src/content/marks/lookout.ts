import { deservesLook } from '../../domain/first-look.ts';
import { placeOf } from '../../domain/marks/places.ts';
import { ownAddress } from '../page-address.ts';
import { isReadable, isTopFrame } from '../presence.ts';
import { body } from '../safe-dom.ts';
import { fetchSecondStage } from '../second-stage.ts';
import { blockTexts } from './block-texts.ts';
import { markDesk } from './desk.ts';
import { watchAdditions } from './watch-additions.ts';

/** Enough of the line before to find what is said across two. */
const TAIL = 40;

/**
 * Runs where search results and posts are read, and nowhere else. Reads what is there and what is added, each once and in idle
 * time, and hands over what has our words in it; the second stage is fetched for the first of these.
 */
if (isReadable(document) && isTopFrame() && markDesk().lookAgain === null) lookOut();

function lookOut(): void {
  const desk = markDesk();
  let isAsked = false;
  const additions = watchAdditions(readWords, () => {
    desk.readOnce();
    desk.take?.();
  });
  desk.lookAgain = () => additions.add(body(document) ?? document);
  desk.lookAgain();

  function* readWords(node: Node): Generator<void> {
    if (!isInPlace()) return;
    let before = '';
    for (const read of blockTexts(node)) {
      if (read && deservesLook(`${before} ${read.text}`)) handOver(read.block);
      before = read?.text.slice(-TAIL) ?? before;
      yield;
    }
  }

  function handOver(block: Element): void {
    desk.waiting.add(block);
    if (isAsked) return;
    isAsked = true;
    fetchSecondStage().catch(additions.end);
  }
}

/** An app within one document can leave the place and come back to it. */
function isInPlace(): boolean {
  const address = ownAddress();
  return address !== null && placeOf(address) !== null;
}
