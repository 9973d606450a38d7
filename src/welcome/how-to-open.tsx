import { t } from '../platform/i18n.ts';
import { ToolbarPicture } from './pictures/toolbar-picture.tsx';

const STEPS = ['openPuzzle', 'openPin', 'openPress'] as const;

/** Where the button is, and how it stays in sight. */
export function HowToOpen() {
  return (
    <section aria-labelledby="open">
      <h2 id="open">{t('welcomeOpen')}</h2>
      <div class="open">
        <ol class="steps">
          {STEPS.map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
        <ToolbarPicture />
      </div>
      <p class="soft">{t('openPhone')}</p>
    </section>
  );
}
