/** The page with a script of its own that notes where everything stands, and says later what has moved: `whatMoved()`. */
export function watchingItself(html: string): string {
  return html.replace('</body>', `<script>(${watch})()</script></body>`);
}

/** Runs in the page. */
function watch(): void {
  /** On the page, wherever it is scrolled to. */
  const boxOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + scrollX, y + scrollY, width, height].map(Math.round).join();
  };
  const before = new Map([...document.querySelectorAll('body *')].map((element) => [element, boxOf(element)]));
  const shifts: string[] = [];
  // Only some browsers count shifts themselves.
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => JSON.stringify(entry)))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  const whatMoved = () => [
    ...shifts,
    ...[...before].flatMap(([element, box]) => (boxOf(element) === box ? [] : [`${box} → ${boxOf(element)}: ${element.outerHTML.slice(0, 200)}`])),
  ];
  Object.assign(globalThis, { whatMoved });
}
