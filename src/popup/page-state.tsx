import type { ComponentChildren } from 'preact';
import type { Reason } from '../domain/out-of-reach.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { Subject } from '../platform/subject.ts';
import { LevelMark } from '../ui/level-mark.tsx';

type Silent = Exclude<Subject, { state: 'reported' | 'not-allowed' }>;

const REASON_TEXTS: Record<Reason, MessageKey> = {
  browser: 'unreachableBrowser',
  store: 'unreachableStore',
  reader: 'unreachableReader',
  source: 'unreachableSource',
  document: 'unreachableDocument',
  file: 'unreachableFile',
  unknown: 'popupUnreachable',
};

/** Why nothing can be said about a page, and what can be done all the same. */
export function PageState({ subject }: { subject: Silent }) {
  if (subject.state === 'own-page') return <PlainCard title="popupOwnPageTitle" text="popupOwnPage" />;
  if (subject.state === 'gone') return <PlainCard title="popupUnreachableTitle" text="popupGone" />;
  return (
    <PlainCard title="popupUnreachableTitle" text={REASON_TEXTS[subject.reason]}>
      <a class="onward" href="#more/examine">
        {t('unreachableCopy')}
      </a>
    </PlainCard>
  );
}

export function PlainCard({ title, text, children }: { title: MessageKey; text: MessageKey; children?: ComponentChildren }) {
  return (
    <section class="card stack none">
      <LevelMark level="none" />
      <h2>{t(title)}</h2>
      <p>{t(text)}</p>
      {children}
    </section>
  );
}
