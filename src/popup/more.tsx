import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import { ChecklistSection } from './checklist.tsx';
import { EvidenceSection } from './evidence/evidence-section.tsx';
import { ExamineSection } from './examine/examine.tsx';

import { FaqSection } from './faq.tsx';
import { HelpSection } from './help/help.tsx';
import './more.css';
import { useRoute } from './route.ts';

type Section = { readonly id: string; readonly title: MessageKey; readonly hint: MessageKey; readonly content: (asked?: string) => ComponentChild };

/** What is not needed every time, the most urgent first; each a page of its own at `#more/<id>`, some with a part of it at `#more/<id>/<part>`. */
const SECTIONS: readonly Section[] = [
  { id: 'help', title: 'moreHelp', hint: 'moreHelpHint', content: (asked) => <HelpSection asked={asked} /> },
  { id: 'examine', title: 'moreExamine', hint: 'moreExamineHint', content: () => <ExamineSection /> },
  { id: 'evidence', title: 'moreEvidence', hint: 'moreEvidenceHint', content: () => <EvidenceSection /> },
  { id: 'checklist', title: 'moreChecklist', hint: 'moreChecklistHint', content: (asked) => <ChecklistSection asked={asked} /> },
  { id: 'faq', title: 'moreFaq', hint: 'moreFaqHint', content: () => <FaqSection /> },
];

/** The list of sections, or the one that was chosen. */
export function More() {
  const [, chosen, asked] = useRoute();
  const section = SECTIONS.find(({ id }) => id === chosen);
  return section ? <SectionPage key={section.id} section={section} asked={asked} /> : <Menu />;
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

function SectionPage({ section: { title, content }, asked }: { section: Section; asked: string | undefined }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A part of the page that was asked for has taken it already.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <>
      <a class="back" href="#more">
        {t('moreBack')}
      </a>
      <h2 ref={heading} tabIndex={-1}>
        {t(title)}
      </h2>
      {content(asked)}
    </>
  );
}
