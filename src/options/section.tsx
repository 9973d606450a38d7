import type { ComponentChildren } from 'preact';
import { t } from '../platform/i18n.ts';

type Props = { readonly id: string; readonly title: string; readonly children: ComponentChildren };

/** One part of the page, with the way back to the list of parts. */
export function Section({ id, title, children }: Props) {
  return (
    <section class="card part stack" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        <a class="back" href="#contents">
          {t('optionsToContents')}
        </a>
      </header>
      {children}
    </section>
  );
}
