import { type Language, type Localized, ownFirst } from './language.ts';
import { LOOK_FOR } from './look-for.ts';
import { escapeHtml, paper } from './paper.ts';
import type { Place } from './places.ts';

const TITLE: Localized = { ja: 'ギフト券ガードのツアー', en: 'A tour of Gift Card Guard' };
const INTRO: Localized = {
  ja: 'どのページもこのプロジェクトのために書いた見本で、通信はこのパソコンの外に出ません。リンクは新しいタブで開きます。右上のパズルの形のボタンから「ギフト券ガード」を選ぶと、そのページの説明、決まりごと、チェックリストが開きます。終わるときは、このウィンドウを閉じてください。',
  en: 'Every page is a sample written for this project, and nothing leaves this computer. Links open in a new tab. Behind the puzzle-piece button at the top right, Gift Card Guard tells what it thinks of the page, the rules, and what to check first. To end the tour, close this window.',
};
const STYLE = `
h2 a { display: inline-block; min-height: 32px }
li { display: grid; gap: 2px }
`;

/** Where the tour begins in a window: every stop with what to look for, the person's own language first. */
export function indexPage(places: readonly Place[], language: Language): string {
  const content = `<h1>${both(TITLE, language)}</h1>
<div class="intro">${paragraphs(INTRO, language)}</div>
<ol>
${places.map((place) => entry(place, language)).join('\n')}
</ol>`;
  return paper(TITLE[language], language, content, STYLE);
}

function entry({ number, title, url, approach, fixture }: Place, language: Language): string {
  const { host, pathname } = new URL(url);
  const lookFor = (each: Language) => [approach?.hint[each], LOOK_FOR[fixture.level][each]].filter(Boolean).join(' ');
  return `<li class="${fixture.level}">
<h2><a href="${escapeHtml(url)}" target="_blank" rel="noreferrer">${number}. ${escapeHtml(title[language])}</a></h2>
${paragraphs({ ja: lookFor('ja'), en: lookFor('en') }, language, title)}
<p class="soft"><code>${escapeHtml(host + pathname)}</code></p>
</li>`;
}

/** A text in both languages; the other one may carry the title the heading does not. */
function paragraphs(text: Localized, language: Language, title?: Localized): string {
  return ownFirst(language)
    .map((each) => {
      if (each === language) return `<p lang="${each}">${escapeHtml(text[each])}</p>`;
      return `<p lang="${each}" class="soft">${title ? `<b>${escapeHtml(title[each])}</b> — ` : ''}${escapeHtml(text[each])}</p>`;
    })
    .join('\n');
}

function both(text: Localized, language: Language): string {
  return ownFirst(language)
    .map((each) => `<span lang="${each}"${each === language ? '' : ' class="soft"'}>${escapeHtml(text[each])}</span>`)
    .join(' ');
}
