import { randomNumbers } from '../../../src/cli/bench/random.ts';

/** Sentences of ours; some use the words that make a first look go on: gifts, cards, codes, prices. */
const SENTENCES = [
  '秋の新作が入荷しました。ギフト包装をご希望の方は、ご注文の際にお申し付けください。',
  '送料は全国一律550円、5,000円以上のお買い上げで無料です。',
  'クレジットカードのほか、代金引換とコンビニ払いがご利用になれます。',
  'この部屋からは港が見えて、朝は船の音で目が覚める。',
  'The bridge will stay closed until Thursday while the deck is being painted.',
  'Add the code below to your settings file and start the server again.',
  'Members get a discount of ten per cent on everything in the spring catalogue.',
  'We walked for two hours and met nobody but a dog that knew the way.',
];

function texts(seed: number) {
  const random = randomNumbers(seed);
  const number = (below: number) => Math.floor(random() * below);
  const sentence = () => SENTENCES[number(SENTENCES.length)] ?? '';
  return { number, sentence, paragraph: () => Array.from({ length: 2 + number(3) }, sentence).join(' ') };
}

function times(count: number, part: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => part(at)).join('\n');
}

function page(lang: string, title: string, body: string, style = ''): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><style>body{font:15px/1.6 sans-serif;margin:16px}${style}</style></head><body>${body}</body></html>`;
}

/** A shop: a grid of goods with prices, a cart, a search, a word about gift wrapping. */
export function shop(): string {
  const { number, paragraph } = texts(1);
  const card = (at: number) =>
    `<article class="card"><a href="/item/${at}"><img alt="商品 ${at}" width="160" height="120"><h3>焼き物の皿 ${at}</h3></a><p class="price">${1_000 + number(9_000)}円（税込）</p><p>${paragraph()}</p><form action="/cart"><select name="count">${times(9, (n) => `<option>${n + 1}</option>`)}</select><button>カートに入れる</button></form></article>`;
  const body = `<header><form role="search"><input name="q" placeholder="商品を検索"><button>検索</button></form><nav>${times(30, (at) => `<a href="/c/${at}">食器 ${at}</a>`)}</nav></header><main><h1>うつわの店</h1>${times(60, card)}</main><footer><p>ラッピング・のし・ギフト包装を承ります。</p></footer>`;
  return page('ja', 'うつわの店 通販', body, 'main{display:grid;grid-template-columns:repeat(4,1fr);gap:12px}.card{border:1px solid #ccc;padding:8px}');
}

/** The front page of a newspaper: many links, and the frames that advertisements and players bring. */
export function frontPage(): string {
  const { sentence, paragraph } = texts(2);
  const frame = (at: number) => `<iframe width="300" height="120" title="Frame ${at}" srcdoc="<p>${sentence()}</p><a href='/ad'>More</a>"></iframe>`;
  const story = (at: number) => `<section><h2><a href="/story/${at}">${sentence()}</a></h2><p>${paragraph()}</p>${at % 20 === 0 ? frame(at) : ''}</section>`;
  return page('en', 'The Quiet Harbour Post', `<nav>${times(40, (at) => `<a href="/s/${at}">Section ${at}</a> `)}</nav><main>${times(120, story)}</main>`);
}

/** A thread of a forum: many short posts by many people, and a field to answer. */
export function forum(): string {
  const { number, paragraph } = texts(3);
  const post = (at: number) =>
    `<div class="post" id="p${at}"><div class="by"><a href="/u/${number(99)}">user${number(99)}</a> <time>2026-11-0${1 + number(9)}</time></div><div>${paragraph()}</div><a href="#p${at}">Reply</a> <a href="/like/${at}">Like</a></div>`;
  const body = `<h1>Walks near the harbour</h1>${times(200, post)}<form><textarea name="answer" rows="5"></textarea><button>Post</button></form>`;
  return page('en', 'Walks near the harbour: forum', body, '.post{border-top:1px solid #ddd;padding:8px}');
}

/** A page that is empty until its script has drawn it, as applications are. */
export function rendered(): string {
  const { sentence } = texts(4);
  const rows = JSON.stringify(Array.from({ length: 150 }, sentence));
  const script = `const rows=${rows};setTimeout(()=>{const list=document.createElement('ul');for(const [at,text] of rows.entries()){const row=document.createElement('li');const link=document.createElement('a');link.href='/t/'+at;link.textContent=text;const box=document.createElement('input');box.type='checkbox';row.append(box,link);list.append(row)}document.getElementById('app').append(list);document.title='Tasks ('+rows.length+')'},150)`;
  return page('en', 'Tasks', `<div id="app"></div><script>${script}</script>`);
}

/** A short page with a form. */
export function signIn(): string {
  const field = (name: string, type: string) => `<label>${name}<input type="${type}" name="${type}"></label>`;
  const body = `<main><h1>ログイン</h1><form>${field('メールアドレス', 'email')}${field('パスワード', 'password')}<button>ログイン</button></form><p><a href="/reset">パスワードをお忘れの方</a></p></main>`;
  return page('ja', 'ログイン', body);
}

/** A manual: long, with blocks of source text and a table of contents. */
export function manual(): string {
  const { sentence, paragraph } = texts(5);
  const block = (at: number) =>
    `<h2 id="s${at}">${at}. ${sentence()}</h2><p>${paragraph()}</p><pre><code>${times(12, (line) => `<span class="k">const</span> value${line} = read(<span class="s">"key-${at}-${line}"</span>);`)}</code></pre>`;
  return page('en', 'Manual', `<nav>${times(50, (at) => `<a href="#s${at}">Part ${at}</a> `)}</nav>${times(50, block)}`);
}
