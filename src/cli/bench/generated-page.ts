import type { PageStyle } from './page-styles.ts';
import { randomNumbers } from './random.ts';

export type GeneratedPage = { readonly url: string; readonly html: string };

const STYLE_SHEET =
  '.c{display:flex;gap:8px}.c a{color:#235;text-decoration:none}.c a:hover{text-decoration:underline}@media(max-width:640px){.c{display:block}}';
const SCRIPT = 'window.dataLayer=window.dataLayer||[];function track(){dataLayer.push(arguments)}track("js",new Date());track("config","X-0000");';

/** A page of at least so many bytes; the same seed makes the same page. */
export function generatedPage(style: PageStyle, bytes: number, seed: number): GeneratedPage {
  const random = randomNumbers(seed);
  const one = (choices: readonly string[]) => choices[Math.floor(random() * choices.length)] ?? '';
  const title = one(style.titles);
  const parts = [
    `<!doctype html><html lang="${style.lang}"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="${one(style.sentences)}">`,
    `<style>${STYLE_SHEET.repeat(6)}</style><script>${SCRIPT.repeat(4)}</script></head><body>${list('nav', style.links, one)}<main><h1>${title}</h1>`,
  ];
  let size = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  while (size < bytes) {
    const part = section(style, random, one);
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  parts.push(form(style.fields, one(style.links)), `</main>${list('footer', style.links, one)}</body></html>`);
  return { url: `https://${style.host}/p/${seed}`, html: parts.join('\n') };
}

function section({ titles, sentences, links }: PageStyle, random: () => number, one: (choices: readonly string[]) => string): string {
  const paragraph = () =>
    `<p class="c text">${Array.from({ length: 2 + Math.floor(random() * 3) }, () => one(sentences)).join('')} <a href="/p/${Math.floor(random() * 999)}">${one(links)}</a></p>`;
  const picture = `<figure><img src="/i/${Math.floor(random() * 999)}.webp" alt="${one(titles)}" width="640" height="360" loading="lazy"></figure>`;
  return `<section class="c"><h2>${one(titles)}</h2>${random() < 0.5 ? picture : ''}${paragraph()}${paragraph()}<blockquote>「${one(sentences)}」</blockquote></section>`;
}

function list(tag: string, links: readonly string[], one: (choices: readonly string[]) => string): string {
  const items = Array.from({ length: 14 }, (_, at) => `<li><a class="c" href="/l/${at}" data-track="${tag}-${at}"><span>${one(links)}</span></a></li>`);
  return `<${tag}><ul>${items.join('')}</ul></${tag}>`;
}

function form(fields: readonly string[], button: string): string {
  const rows = fields.map((field, at) => `<div class="c"><div>${field}</div><input type="text" name="f${at}" placeholder="${field}"></div>`);
  return `<form action="/send" method="post">${rows.join('')}<button type="submit">${button}</button></form>`;
}
