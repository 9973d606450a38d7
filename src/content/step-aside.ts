const ASIDE = 'aside';
/** Long enough for a picture to be taken, should the word that it was taken not come. */
const LONGEST = 2_000;
/** A page that is not being drawn draws no frames either. */
const LONGEST_FRAME = 200;

const contents = new Set<Element>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Counts what stands in one of our overlays among what can step aside. */
export function canStepAside(content: Element): void {
  contents.add(content);
}

/** Forgets what no longer stands anywhere. */
export function neverAside(content: Element): void {
  contents.delete(content);
}

export function isAside(content: Element): boolean {
  return content.classList.contains(ASIDE);
}

/** Makes all we show on the page invisible, or visible again; done when the page has been drawn so. Focus and answers stay as they are. */
export async function stepAside(isAside: boolean): Promise<void> {
  clearTimeout(timer);
  for (const content of contents) content.classList.toggle(ASIDE, isAside);
  if (!isAside) return;
  timer = setTimeout(() => void stepAside(false), LONGEST);
  await nextFrame();
  await nextFrame();
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, LONGEST_FRAME);
  });
}
