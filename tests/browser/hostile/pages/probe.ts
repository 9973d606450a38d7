/**
 * What a page's own script can do to find an extension, from its first moment. Runs before every script of the page, in its world;
 * `look()` says what it has found so far, and what there is to be seen at that moment.
 */
export const PROBE = `{
  const found = new Set();
  const note = (what) => found.add(what);
  // What the probe itself does springs its own traps.
  let isProbing = true;
  const caught = (what) => isProbing || note(what);
  const probing = (act) => (...args) => {
    const wasProbing = isProbing;
    isProbing = true;
    try { return act(...args); } finally { isProbing = wasProbing; }
  };
  const knownGlobals = new Set(['look', ...Object.getOwnPropertyNames(globalThis)]);

  // Every change to the document that the page did not make: elements, attributes, texts.
  let isParsed = false;
  const changes = new MutationObserver(probing((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of isParsed ? records : []) {
      if (type === 'attributes') note('attribute ' + attributeName + ' on ' + target.nodeName);
      for (const node of [...addedNodes, ...removedNodes]) note('node ' + node.nodeName + ' in ' + target.nodeName);
    }
  }));
  changes.observe(document, { childList: true, subtree: true, attributes: true });
  document.addEventListener('DOMContentLoaded', probing(() => { changes.takeRecords(); isParsed = true; }));

  // Everything of the page's world that a script in it could call.
  const watch = (owner, name) => {
    const { value } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    if (typeof value === 'function') owner[name] = new Proxy(value, { apply: (target, self, args) => { caught('call of ' + name); return Reflect.apply(target, self, args); } });
  };
  for (const owner of [Node, Element, HTMLElement, Document, Event, EventTarget, Range, Selection, TreeWalker, DataTransfer, MutationObserver, Storage, History])
    for (const name of Object.getOwnPropertyNames(owner.prototype)) {
      const { get, value } = Object.getOwnPropertyDescriptor(owner.prototype, name);
      if (name !== 'constructor' && typeof value === 'function') watch(owner.prototype, name);
      else if (get && owner !== EventTarget)
        try { Object.defineProperty(owner.prototype, name, { get() { caught('read of ' + name); return get.call(this); } }); } catch {}
    }
  for (const name of ['getSelection', 'getComputedStyle', 'matchMedia', 'requestAnimationFrame', 'requestIdleCallback', 'setTimeout', 'setInterval', 'queueMicrotask', 'fetch', 'postMessage', 'open', 'prompt']) watch(globalThis, name);
  for (const name of ['push', 'map', 'filter', 'join']) watch(Array.prototype, name);
  for (const name of ['replace', 'normalize', 'toLowerCase', 'matchAll']) watch(String.prototype, name);
  for (const name of ['exec', 'test']) watch(RegExp.prototype, name);
  for (const name of ['parse', 'stringify']) watch(JSON, name);
  for (const name of ['then', 'catch']) watch(Promise.prototype, name);
  watch(customElements.constructor.prototype, 'define');
  for (const name of ['giftCardGuard', 'gateIsHere', 'guardsAreHere', 'secondStageIsHere', 'windowEar', 'keptForGuards', 'ownElements', 'browser', 'navigate'])
    try { Object.defineProperty(Object.prototype, name, { configurable: true, get() { caught('pollution read ' + name); }, set() { caught('pollution set ' + name); } }); } catch {}

  // What others make happen in the window.
  for (const type of ['message', 'error', 'unhandledrejection', 'rejectionhandled', 'storage', 'securitypolicyviolation', 'toggle', 'beforetoggle', 'focus', 'blur', 'focusin', 'focusout', 'selectionchange', 'popstate', 'hashchange', 'languagechange'])
    addEventListener(type, probing(({ isTrusted }) => note('event ' + type + (isTrusted ? '' : ' made by a script'))), true);
  for (const type of ['transitionrun', 'animationstart', 'load', 'scroll', 'slotchange'])
    addEventListener(type, probing(({ target }) => target !== document && target !== globalThis && note('event ' + type + ' on ' + target.nodeName)), true);
  if (globalThis.ReportingObserver) new ReportingObserver(probing((reports) => reports.forEach(({ type, body }) => note('report ' + type + ' ' + body?.id))), { buffered: true }).observe();
  for (const type of ['resource', 'mark', 'measure', 'element', 'layout-shift', 'largest-contentful-paint'])
    try { new PerformanceObserver(probing((list) => list.getEntries().forEach(({ name }) => note('performance ' + type + ' ' + name.replace(location.origin, ''))))).observe({ type, buffered: true }); } catch {}

  /** How events went by: whether anything stood in their way, and what the stack says of who is behind them. */
  const passing = [];
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy', 'drop', 'dragover', 'submit'])
    addEventListener(type, probing((event) => passing.push([event.type, event.isTrusted, event.defaultPrevented, event.cancelBubble, event.eventPhase, /extension:/.test(new Error().stack)].join())));

  /** What is there to be seen at this moment. */
  const state = () => ({
    globals: Object.getOwnPropertyNames(globalThis).filter((name) => !knownGlobals.has(name)).sort(),
    symbols: Object.getOwnPropertySymbols(globalThis).map(String).filter((name) => !/toStringTag|unscopables/.test(name)),
    onDocument: Object.getOwnPropertyNames(document).concat(Object.getOwnPropertyNames(document.documentElement), Object.getOwnPropertyNames(document.body)).sort(),
    beside: [...document.documentElement.children].map(({ nodeName }) => nodeName).join(),
    inBody: document.body.childElementCount,
    styles: [document.styleSheets.length, document.adoptedStyleSheets.length, document.scripts.length],
    attributes: [document.documentElement, document.body].map((element) => element.getAttributeNames().join()).join('|'),
    frames: [length, document.querySelectorAll('iframe, frame, object, embed').length],
    raised: document.querySelectorAll(':popover-open, :modal, :fullscreen, :popover-open *').length,
    unknown: document.querySelectorAll(':not(:defined), [style*="2147483647"]').length,
    active: document.activeElement?.nodeName,
    selected: String(getSelection()),
    name: globalThis.name,
    stores: [localStorage.length, sessionStorage.length, document.cookie],
    historyLength: history.length,
    chrome: Object.keys(globalThis.chrome ?? {}).sort(),
    runtime: [typeof globalThis.chrome?.runtime, typeof globalThis.browser],
    navigator: Object.getOwnPropertyNames(navigator),
    resources: performance.getEntriesByType('resource').map(({ name }) => name.replace(location.origin, '')).filter((name) => name !== '/favicon.ico'),
    size: [document.documentElement.scrollHeight, document.body.getBoundingClientRect().top],
    animations: document.getAnimations().length,
    stack: /extension:/.test(new Error().stack),
  });
  globalThis.look = probing(() => JSON.stringify({ ...state(), passing, before: [...found].sort() }));
  isProbing = false;
}`;
