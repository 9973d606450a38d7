import type { ComponentChildren } from 'preact';
import { t } from '../platform/i18n.ts';

type Props = { readonly id: string; readonly title: string; readonly children: ComponentChildren };

/** Brings the focus to the title of a part: what had it is gone, and the next key should go on from here. */
export function focusPart(id: string): void {
  document.getElementById(`${id}-title`)?.focus();
}

/** One part of the page, with the way back to the list of parts. */
export function Section({ id, title, children }: Props) {
  return (
    <section class="card part stack" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        <a class="jump" href="#contents">
          {t('optionsToContents')}
        </a>
      </header>
      {children}
    </section>
  );
}
