import { picturesOf } from './album.ts';
import { type Language, type Localized, ownFirst } from './language.ts';
import { LOOK_FOR } from './look-for.ts';
import { type Outcome, signalsOf } from './outcome.ts';
import { escapeHtml, paper } from './paper.ts';

const TITLE: Localized = { ja: 'ギフト券ガードのツアー', en: 'Gift Card Guard: the tour' };
const PICTURE_OF_PAGE: Localized = { ja: 'ページ', en: 'The page' };
const PICTURE_OF_POPUP: Localized = { ja: 'ツールバーの画面', en: 'The popup' };
const STYLE = `
ol { grid-template-columns: repeat(auto-fill, minmax(min(100%, 500px), 1fr)) }
.pictures { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; align-items: start; margin-top: 12px }
figure { margin: 0; min-width: 0 }
img { display: block; max-width: 100%; border: 1px solid var(--line) }
code { display: inline-block; margin: 2px 2px 0 0; padding: 0 6px; border-radius: 5px; background: var(--tone-soft) }
.wrong { color: var(--danger); font-weight: 700; overflow-wrap: anywhere }
`;

/** All pictures of a driven tour on one page, each with what was expected and what was found. */
export function contactSheet(outcomes: readonly Outcome[], language: Language): string {
  const right = outcomes.filter(({ wrong }) => wrong.length === 0).length;
  const content = `<h1>${TITLE[language]}</h1>
<p class="soft">${right} / ${outcomes.length} ok · ${language} · 360 × 640</p>
<ol>
${outcomes.map((outcome) => entry(outcome, language)).join('\n')}
</ol>`;
  return paper(TITLE[language], language, content, STYLE);
}

function entry(outcome: Outcome, language: Language): string {
  const { place, wrong, sight } = outcome;
  const { kind, level } = place.fixture;
  const [own, ...others] = ownFirst(language).map((each) => `<span lang="${each}">${escapeHtml(place.title[each])}</span>`);
  const found = [`${kind} · ${level}`, ...signalsOf(outcome)].map((word) => `<code>${escapeHtml(word)}</code>`).join(' ');
  return `<li class="${level}">
<h2>${place.number}. ${own}</h2>
<p class="soft">${others.join(' · ')}<br>${LOOK_FOR[level][language]}<br>${found}</p>
${wrong.map((sentence) => `<p class="wrong" lang="en">${escapeHtml(sentence)}</p>`).join('\n')}
${sight === null ? '' : pictures(outcome, language)}
</li>`;
}

function pictures({ place }: Outcome, language: Language): string {
  const { page, popup } = picturesOf(place);
  const figure = (file: string, caption: string) =>
    `<figure><a href="${file}"><img src="${file}" alt="${escapeHtml(`${caption}: ${place.title[language]}`)}" loading="lazy"></a><figcaption class="soft">${caption}</figcaption></figure>`;
  return `<div class="pictures">${figure(page, PICTURE_OF_PAGE[language])}${figure(popup, PICTURE_OF_POPUP[language])}</div>`;
}
