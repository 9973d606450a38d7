import { useState } from 'preact/hooks';
import type { Explanation } from '../../domain/explanation.ts';
import type { Level } from '../../domain/level.ts';
import type { MarkLabel } from '../../domain/marks/label.ts';
import type { PlaceKind } from '../../domain/marks/place-kind.ts';
import { language, type MessageKey, t } from '../../platform/i18n.ts';
import { isInPrivateWindow } from '../../platform/private-window.ts';
import { CloseButton } from '../../ui/close-button.tsx';
import { FindingList } from '../../ui/finding-list.tsx';
import { LevelMark, LevelShape } from '../../ui/level-mark.tsx';
import { byPerson } from '../../ui/trusted-event.ts';

export type MarkWords = { readonly kind: PlaceKind; readonly label: MarkLabel; readonly level: Level; readonly explanation: Explanation };

const LABELS: Readonly<Record<MarkLabel, MessageKey>> = { link: 'markLink', offer: 'markOffer', request: 'markRequest' };
const SEEN: Readonly<Record<PlaceKind, MessageKey>> = { results: 'markSeenInResult', posts: 'markSeenInPost' };

export function nameOf({ label }: MarkWords): string {
  return t(LABELS[label]);
}

/** What stands at a result or a post: a sign and a word, and on a press what was seen there. */
export function MarkButton({ onOpen, ...words }: MarkWords & { onOpen: (button: HTMLElement) => void }) {
  const { level } = words;
  const name = nameOf(words);
  return (
    <button
      type="button"
      class={`item-mark ${level}`}
      lang={language()}
      aria-haspopup="dialog"
      aria-label={t('markOpen', name)}
      onClick={byPerson(({ currentTarget }) => onOpen(currentTarget))}
    >
      <span>
        <LevelShape level={level} />
        {name}
      </span>
    </button>
  );
}

/** What was seen in a result or a post, what it means, and the way to have no marks on this site; in a private window nothing is remembered. */
export function MarkPanel({ onClose, onOff, ...words }: MarkWords & { onClose: () => void; onOff: () => Promise<unknown> }) {
  const { kind, level, explanation } = words;
  const [failed, setFailed] = useState(false);
  return (
    <section class={`mark-panel ${level}`} lang={language()}>
      <div class="top-row">
        <LevelMark level={level} />
        <CloseButton onPress={onClose} />
      </div>
      <h2>{nameOf(words)}</h2>
      <p>{t(SEEN[kind])}</p>
      <FindingList findings={explanation.findings} />
      <h3>{t('alertMeans')}</h3>
      <p>{explanation.means}</p>
      {!isInPrivateWindow() && (
        <div>
          {failed && <p role="alert">{t('errorTryAgain')}</p>}
          <button type="button" class="plain" onClick={byPerson(() => void onOff().catch(() => setFailed(true)))}>
            {t('marksOffHere')}
          </button>
          <p class="fine">{t('marksOffNote')}</p>
        </div>
      )}
    </section>
  );
}
