/**
 * Runs in a page, as text: it may use its argument and nothing else. Finds what a person would see as broken in the given
 * parts of a page: text that leaves the screen or its box, is cut off, or stands on other text.
 */
export function layoutFaults(roots: readonly (Element | ShadowRoot)[]): string[] {
  /** A piece of text; its boxes as far as a person can bring them to sight, and as far as they are in sight. */
  type Piece = { readonly text: string; readonly parent: Element; readonly boxes: readonly DOMRect[]; readonly seen: readonly DOMRect[] };
  /** Less than this is rounding, or a letter's own overhang. */
  const tolerance = 2;
  /** Lines of Japanese letters reach into one another's space; text that is written over other text shares far more. */
  const sharedHeight = 0.4;
  const faults = new Set<string>();
  const pieces = roots.flatMap((root) => piecesIn(root));

  for (const piece of pieces) {
    for (const box of piece.boxes) if (box.left < -tolerance || box.right > innerWidth + tolerance) faults.add(`leaves the screen sideways: “${piece.text}”`);
    if (leavesItsBox(piece)) faults.add(`sticks out of its box: “${piece.text}”`);
    if (isCutOff(piece)) faults.add(`is cut off: “${piece.text}”`);
  }
  pieces.forEach((piece, at) => {
    for (const other of pieces.slice(at + 1)) if (overlap(piece, other)) faults.add(`stand on one another: “${piece.text}” and “${other.text}”`);
  });
  const screen = document.scrollingElement;
  const isOurs = roots.every((root) => root instanceof Element);
  if (isOurs && screen && screen.scrollWidth > innerWidth) faults.add(`the page is ${screen.scrollWidth} wide on a screen of ${innerWidth}`);
  return [...faults];

  /** Every piece of text there is to see; what scrolled away is not. */
  function piecesIn(root: Element | ShadowRoot): Piece[] {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Piece[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
      if (!parent || text === '' || parent.closest('style, script, .visually-hidden') || !parent.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].flatMap((box) => within(box, parent, /auto|scroll/));
      if (boxes.length > 0) found.push({ text, parent, boxes, seen: boxes.flatMap((box) => within(box, parent, /auto|scroll|hidden|clip/)) });
    }
    return found;
  }

  /** What of a box those ancestors leave whose overflow is as named. */
  function within(box: DOMRect, from: Element, overflow: RegExp): DOMRect[] {
    let { left, top, right, bottom } = box;
    for (let ancestor: Element | null = from; ancestor; ancestor = ancestor.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(ancestor);
      const frame = ancestor.getBoundingClientRect();
      if (overflow.test(overflowX)) [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
      if (overflow.test(overflowY)) [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
    }
    return right > left + 1 && bottom > top + 1 ? [new DOMRect(left, top, right - left, bottom - top)] : [];
  }

  function leavesItsBox({ parent, boxes }: Piece): boolean {
    let block: Element = parent;
    while (block.parentElement && getComputedStyle(block).display.startsWith('inline') && block.tagName !== 'BUTTON') block = block.parentElement;
    const frame = block.getBoundingClientRect();
    return boxes.some((box) => box.left < frame.left - tolerance || box.right > frame.right + tolerance);
  }

  /** Hidden overflow, an ellipsis, or a fixed height: the text goes on and nobody can reach it. */
  function isCutOff({ parent, boxes }: Piece): boolean {
    for (let ancestor: Element | null = parent; ancestor; ancestor = ancestor.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(ancestor);
      const frame = ancestor.getBoundingClientRect();
      const slack = tolerance + 2;
      const isOut = (box: DOMRect) =>
        (/hidden|clip/.test(overflowX) && (box.left < frame.left - slack || box.right > frame.right + slack)) ||
        (/hidden|clip/.test(overflowY) && (box.top < frame.top - slack || box.bottom > frame.bottom + slack));
      if (ancestor !== document.documentElement && ancestor !== document.body && boxes.some(isOut)) return true;
    }
    return false;
  }

  function overlap(one: Piece, other: Piece): boolean {
    return one.seen.some((a) =>
      other.seen.some((b) => {
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return width > tolerance && height > sharedHeight * Math.min(a.height, b.height);
      }),
    );
  }
}
