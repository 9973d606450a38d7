import { randomNumbers } from '../../../src/cli/bench/random.ts';

/** How long a stress page works after it has loaded, in milliseconds. */
export const STRESS_MS = 3_000;

const WORDS =
  'harbour bread window letter river quiet morning orange ladder garden ticket seven paper winter bridge kettle 港 朝市 手紙 窓 川 庭 切符 冬 橋'.split(' ');

function lines(seed: number, count: number): string[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => Array.from({ length: 6 + Math.floor(random() * 18) }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' '));
}

/** Does a fixed amount of work by the clock: what an extension delays is caught up with, so every extension sees the same changes. */
function worker(each: string, total: number): string {
  return `let done=0;addEventListener('load',()=>{const start=performance.now();const timer=setInterval(()=>{const due=Math.min(${total},Math.floor((performance.now()-start)/${STRESS_MS}*${total})+1);for(;done<due;done++){const at=done;${each}}if(done>=${total}){clearInterval(timer);document.documentElement.dataset.done=done}},5)});`;
}

function page(title: string, body: string, script: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}<script>${script}</script></body></html>`;
}

/** A chat: 200 changes a second, of all sorts. */
function mutating(): string {
  const each = `const kind=at%4;if(kind<2){const row=document.createElement('p');const link=document.createElement('a');link.href='https://link-'+at%97+'.example/'+at;link.textContent='link '+at;row.append(lines[at%lines.length],link);log.append(row);if(log.childElementCount>200)log.firstElementChild.remove()}else if(kind===2)typing.firstChild.data='somebody is typing '+at;else log.children[at%log.childElementCount].classList.toggle('seen');`;
  const script = `const lines=${JSON.stringify(lines(1, 200))};const log=document.getElementById('log');const typing=document.getElementById('typing');${worker(each, (200 * STRESS_MS) / 1000)}`;
  return page('A chat', '<h1>Chat</h1><p id="typing">nobody is typing</p><div id="log"><p>Welcome.</p></div>', script);
}

/** A feed without end: 100 posts a second with ten links each. */
function feed(): string {
  const each = `const post=document.createElement('article');const title=document.createElement('h3');title.textContent='Post '+at;post.append(title,lines[at%lines.length]);for(let n=0;n<10;n++){const link=document.createElement('a');link.href='https://site-'+(at*7+n)%400+'.example/p/'+at+'?from=feed';link.textContent=lines[(at+n)%lines.length].slice(0,24);post.append(' ',link)}document.getElementById('feed').append(post);`;
  return page('A feed', '<h1>Feed</h1><main id="feed"></main>', `const lines=${JSON.stringify(lines(2, 200))};${worker(each, (100 * STRESS_MS) / 1000)}`);
}

/** 5 MB of text in as many elements as long documents have. */
function longText(): string {
  const paragraphs = lines(3, 400).map((line) => `<p>${line}</p>`);
  const bytes = paragraphs.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return page('A long text', paragraphs.join('').repeat(Math.ceil(5_000_000 / bytes)), '');
}

export const STRESS_PAGES = [
  { name: 'mutate', html: mutating() },
  { name: 'feed', html: feed() },
  { name: 'text', html: longText() },
] as const;
