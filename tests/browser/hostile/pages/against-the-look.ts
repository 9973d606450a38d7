import { type HostilePage, inScript, LURE, lureWith, pile, times } from './lure.ts';

/** The name of our own global, and those we and our libraries ask for. */
export const GLOBALS = ['giftCardGuard'];
const ASKED = ['browser', 'chrome', 'navigation', 'globalThis', 'self', 'top', 'origin', 'location', 'process', 'module', 'exports', 'define'];

/** Names the DOM is read by. */
const NODE =
  'nodeType nodeName nodeValue childNodes firstChild nextSibling previousSibling parentNode parentElement textContent isConnected getRootNode contains';
const ELEMENT = 'localName tagName shadowRoot attributes getAttribute matches closest querySelector remove after checkVisibility getBoundingClientRect';
const HTML = 'innerText isContentEditable hidden inert style popover focus click tabIndex ownerDocument namespaceURI addEventListener dispatchEvent';
const DOCUMENT =
  'title body head forms documentElement contentType readyState activeElement getElementById createElement createElementNS createTextNode createTreeWalker elementFromPoint querySelectorAll getElementsByTagName execCommand createRange prerendering';

const names = (...lists: readonly string[]) => lists.flatMap((list) => list.split(' '));
export const NODE_NAMES = names(NODE, ELEMENT, HTML);
const script = (code: string) => `<script>{ ${code} }</script>`;

/** What people read in a source, as social media write it: 𝗹𝗲𝘁𝘁𝗲𝗿𝘀 that are none to a search, and each mark of a kana by itself. */
function inAnotherFont(source: string): string {
  const bold = (letter: string) => String.fromCodePoint(letter.charCodeAt(0) + (letter < 'a' ? 0x1d5d4 - 0x41 : 0x1d5ee - 0x61));
  const parts = source.split(/(<script[\s\S]*?<\/script>|<[^>]*>|&\w+;)/);
  return parts.map((part) => (/^[<&]/.test(part) ? part : part.replace(/[A-Za-z]/g, bold).normalize('NFD'))).join('');
}

/** Pages that try not to be seen for what they are. All of them are the lure. */
export const PAGES: readonly HostilePage[] = [
  {
    trick: 'elements named like globals',
    html: lureWith(
      [...GLOBALS, ...ASKED].map((name) => `<a id="${name}"></a>`).join(''),
      '<form id="browser"><input name="runtime" id="x"></form><iframe name="giftCardGuard"></iframe>',
    ),
  },
  {
    trick: 'fields named like properties',
    html: lureWith(`<form>${NODE_NAMES.map((name) => `<input name="${name}" type="hidden">`).join('')}`, '</form>'),
  },
  {
    trick: 'images named like properties',
    html: lureWith(
      names(DOCUMENT)
        .map((name) => `<img name="${name}" alt="">`)
        .join(''),
    ),
  },
  {
    trick: 'a booby-trapped Object.prototype',
    html: lureWith(
      script(`for (const name of ['then', 'get', 'set', 'value', 'name', 'request', 'level', 'constructor', 'toJSON', 'length'])
        Object.defineProperty(Object.prototype, name, { __proto__: null, configurable: true, get() { globalThis.sprung = name; return undefined; }, set() { globalThis.sprung = name; } });
        customElements.define = customElements.get = EventTarget.prototype.addEventListener = JSON.parse = JSON.stringify = Array.from = () => { throw new Error('trap'); };
        Array.prototype[Symbol.iterator] = function* () {};
        globalThis.sprung = undefined;`),
    ),
  },
  {
    trick: 'written anew after it was loaded',
    html: `<!doctype html><title>まもなく</title>${script(`onload = () => setTimeout(() => { document.open(); document.write(${inScript(lureWith(''))}); document.close(); }, 50);`)}`,
  },
  {
    trick: 'another root element',
    html: `<!doctype html><title>まもなく</title>${script(`onload = () => setTimeout(() => document.replaceChild(new DOMParser().parseFromString(${inScript(LURE.html)}, 'text/html').documentElement, document.documentElement), 50);`)}`,
  },
  { trick: 'loaded anew every second', html: LURE.html.replace('<title>', '<meta http-equiv="refresh" content="1"><title>') },
  {
    trick: 'events of its own that put off every look',
    html: `<!doctype html><title>まもなく</title><body>${script(`
      const tick = () => { dispatchEvent(new PopStateEvent('popstate')); dispatchEvent(new HashChangeEvent('hashchange')); dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); globalThis.navigation?.updateCurrentEntry({ state: Math.random() }); };
      setInterval(tick, 10);
      setInterval(() => history.replaceState(null, '', '#' + Math.random()), 60);
      const words = ${inScript(LURE.html)};
      setTimeout(() => { document.body.innerHTML = new DOMParser().parseFromString(words, 'text/html').body.innerHTML; }, 400);`)}</body>`,
  },
  {
    trick: 'changes without end',
    html: lureWith(
      '<p id="tick"></p>',
      script(
        `setInterval(() => { for (let at = 0; at < 20; at += 1) tick.append(document.createElement('i')); if (tick.childNodes.length > 2_000) tick.replaceChildren(); }, 5);`,
      ),
    ),
  },
  {
    trick: 'letters of another font and kana in two parts',
    html: lureWith('')
      .replaceAll('額面', '金額')
      .replace(/(?<=<title>|<body[^>]*>)[\s\S]*?(?=<\/title>|<\/body>)/g, inAnotherFont),
  },
  { trick: 'a sandbox around the page', html: lureWith(''), headers: { 'content-security-policy': 'sandbox allow-scripts' } },
  {
    trick: 'a document of its own making',
    html: `<!doctype html><title>まもなく</title>${script(`const words = ${inScript(lureWith(''))}; onload = () => setTimeout(() => { location = URL.createObjectURL(new Blob([words], { type: 'text/html' })); }, 300);`)}`,
  },
];

/** Pages with more of something than anybody reads. */
export const MASSES: readonly HostilePage[] = [
  { trick: 'a text that explodes when it is folded', html: lureWith('', `<p>${'\ufdfa'.repeat(150_000)}</p>`) },
  { trick: 'ten megabytes of text', html: lureWith('', pile(`pile.innerHTML = '<p>${'とても長いページです。'.repeat(100)}</p>'.repeat(3_200)`)) },
  { trick: 'words that are slow to search', html: lureWith('', `<p>${'thẻ quà tặng amazon mã thẻ '.repeat(8_000)}</p>`) },
  { trick: 'two hundred thousand nodes', html: lureWith('', pile(times(200_000, "pile.append(document.createElement('i'))"))) },
  { trick: 'fifty thousand inputs', html: lureWith('', pile(`pile.innerHTML = '<label>番号 <input name="n"></label>'.repeat(50_000)`)) },
  {
    trick: 'ten thousand shadow roots in one another',
    html: lureWith(
      '',
      pile(`let at = pile; ${times(10_000, "const inner = document.createElement('div'); at.attachShadow({ mode: 'open' }).append(inner); at = inner")}`),
    ),
  },
  { trick: 'frames upon frames', html: lureWith('', pile(times(150, "pile.append(document.createElement('iframe'))"))) },
];

/** Nothing but the browser's own default is allowed here, for scripts and styles least of all. */
export const STRICT: HostilePage = {
  trick: 'nothing is allowed',
  html: LURE.html.replace(/<style>[\s\S]*?<\/style>/g, ''),
  headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" },
};

const RIGHT_TO_LEFT = '\u202e\u2067\u200f';
/** Words that try to write over what stands around them: turned round, piled up, with control characters and markup in them. */
export const SCRIBBLING: HostilePage = {
  trick: 'words that scribble',
  html: LURE.html
    .replace(
      /<h1>[\s\S]*?<\/h1>/,
      `<h1>${RIGHT_TO_LEFT}Amazonギフト券${'\u0316\u0301'.repeat(40)}を高価買取\u0007\u001b[31m &lt;b&gt;安全です&lt;/b&gt; שלום${RIGHT_TO_LEFT}</h1>`,
    )
    .replace(/<title>/, `<title>${RIGHT_TO_LEFT}`),
};
