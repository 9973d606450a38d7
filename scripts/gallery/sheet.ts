import type { Scene } from '../../tests/browser/scenes/scene.ts';
import type { Language } from '../../tests/browser/support/texts.ts';
import { escapeHtml, paper } from '../tour/paper.ts';
import { COLOURS, type Picture } from './picture.ts';

export type PictureFile = Omit<Picture, 'image'>;
/** What came of one scene in one language. */
export type Entry = { readonly scene: Scene; readonly language: Language; readonly files: readonly PictureFile[]; readonly failed: string | null };

const STYLE = `
body { max-width: none }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 20px 0 0; padding: 0; list-style: none }
section { margin-top: 44px }
h3 { margin: 18px 0 8px; font-size: 14px; color: var(--ink-soft) }
.row { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; margin-top: 10px }
figure { margin: 0 }
figcaption { color: var(--ink-soft); font-size: 12px }
img { display: block; max-width: 100%; max-height: 900px; border: 1px solid var(--line) }
.wrong { color: var(--danger); font-weight: 700; overflow-wrap: anywhere }
`;

/** Where a picture lies below the gallery's folder. */
export function fileOf({ scene, language, width, colours }: PictureFile): string {
  return `${language}/${scene.name}-${width}-${colours}.webp`;
}

/** All pictures on one page: scene by scene, language by language, light above dark, narrow to wide. */
export function sheet(scenes: readonly Scene[], entries: readonly Entry[]): string {
  const content = `<h1>Gallery</h1>
<nav aria-label="Scenes"><ul>${scenes.map(({ name, title }) => `<li><a href="#${name}">${escapeHtml(title)}</a></li>`).join('')}</ul></nav>
${scenes.map((scene) => section(scene, entries)).join('\n')}`;
  return paper('Gift Card Guard: gallery', 'en', content, STYLE);
}

function section({ name, title }: Scene, entries: readonly Entry[]): string {
  return `<section id="${name}"><h2>${escapeHtml(title)} <code>${name}</code></h2>
${entries.flatMap((entry) => (entry.scene.name === name ? [inLanguage(entry)] : [])).join('\n')}
</section>`;
}

function inLanguage({ language, files, failed }: Entry): string {
  if (failed !== null) return `<h3>${language}</h3><p class="wrong">${escapeHtml(failed.slice(0, 600))}</p>`;
  const rows = COLOURS.map(
    (colours) =>
      `<div class="row">${files
        .filter((file) => file.colours === colours)
        .map(figure)
        .join('')}</div>`,
  );
  return `<h3>${language}</h3>${rows.join('')}`;
}

function figure(file: PictureFile): string {
  const path = fileOf(file);
  const says = `${file.scene.title}, ${file.language}, ${file.colours}, ${file.width} px`;
  return `<figure><a href="${path}"><img src="${path}" alt="${escapeHtml(says)}" loading="lazy"></a><figcaption>${file.width} px, ${file.colours}</figcaption></figure>`;
}
