import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import { ChecklistSection } from './checklist.tsx';
import { FaqSection } from './faq.tsx';
import { useRoute } from './route.ts';

type Section = { readonly id: string; readonly title: MessageKey; readonly hint: MessageKey; readonly content: () => ComponentChild };

/** What is not needed every time, each a page of its own at `#more/<id>`. */
const SECTIONS: readonly Section[] = [
  { id: 'checklist', title: 'moreChecklist', hint: 'moreChecklistHint', content: () => <ChecklistSection /> },
  { id: 'faq', title: 'moreFaq', hint: 'moreFaqHint', content: () => <FaqSection /> },
];

/** The list of sections, or the one that was chosen. */
export function More() {
  const [, chosen] = useRoute();
  const section = SECTIONS.find(({ id }) => id === chosen);
  return section ? <SectionPage key={section.id} section={section} /> : <Menu />;
}

function Menu() {
  return (
    <nav aria-label={t('moreTitle')}>
      <ul class="menu">
        {SECTIONS.map(({ id, title, hint }) => (
          <li key={id}>
            <a href={`#more/${id}`}>
              <strong>{t(title)}</strong>
              <span class="soft">{t(hint)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SectionPage({ section: { title, content } }: { section: Section }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <a class="back" href="#more">
        {t('moreBack')}
      </a>
      <h2 ref={heading} tabIndex={-1}>
        {t(title)}
      </h2>
      {content()}
    </>
  );
}
