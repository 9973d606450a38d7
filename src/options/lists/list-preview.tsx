import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { SKIP_REASONS, type SkipReason } from '../../domain/lists/entry.ts';
import type { ListState } from '../../domain/lists/list-state.ts';
import type { SkippedLine } from '../../domain/lists/read-list.ts';
import { type ListMeaning, type Subscription, SubscriptionSchema } from '../../domain/lists/subscription.ts';
import { formatNumber, type MessageKey, t } from '../../platform/i18n.ts';
import { Choice } from '../choice.tsx';
import { LIST_USES } from '../choices.ts';

/** A list that has been read and is not used yet. */
export type Draft = {
  readonly id: string;
  readonly url: string | null;
  readonly name: string;
  readonly state: ListState;
  readonly firstSkipped: readonly SkippedLine[];
};

type Props = { readonly draft: Draft; readonly onKeep: (list: Subscription) => void; readonly onCancel: () => void };

const SKIPPED: Readonly<Record<SkipReason, MessageKey>> = {
  part: 'listSkippedPart',
  pattern: 'listSkippedPattern',
  shared: 'listSkippedShared',
  amazon: 'listSkippedAmazon',
  unreadable: 'listSkippedUnreadable',
};
const LONGEST_NAME = 60;

/** What is in a list, before it is used: how much, what is left out and why; its name and what it is to mean. */
export function ListPreview({ draft: { id, url, name: proposed, state, firstSkipped }, onKeep, onCancel }: Props) {
  const ids = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [name, setName] = useState(proposed.slice(0, LONGEST_NAME));
  const [means, setMeans] = useState<ListMeaning>('caution');
  const [isWrong, setWrong] = useState(false);
  useEffect(() => heading.current?.focus(), []);

  function keep(): void {
    const list = SubscriptionSchema.safeParse({ id, url, name: name.trim(), means });
    setWrong(!list.success);
    if (list.success) onKeep(list.data);
  }

  const { entries, skipped } = state.tally;
  return (
    <section class="proposal stack" aria-labelledby={ids}>
      <h3 id={ids} tabIndex={-1} ref={heading}>
        {t('listPreview')}
      </h3>
      <p>
        <strong>{t('listEntries', formatNumber(entries))}</strong>
      </p>
      <ul class="dots">
        {SKIP_REASONS.filter((reason) => skipped[reason]).map((reason) => (
          <li key={reason}>{t(SKIPPED[reason], formatNumber(skipped[reason] ?? 0))}</li>
        ))}
      </ul>
      {firstSkipped.length > 0 && (
        <details>
          <summary>{t('listFirstSkipped')}</summary>
          <ul class="dots">
            {firstSkipped.map(({ line, text }) => (
              <li key={line}>{t('listSkippedLine', formatNumber(line), text)}</li>
            ))}
          </ul>
        </details>
      )}
      <div class="setting">
        <label for={`${ids}-name`}>{t('listName')}</label>
        <input
          id={`${ids}-name`}
          autocomplete="off"
          maxLength={LONGEST_NAME}
          value={name}
          aria-invalid={isWrong}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        {isWrong && (
          <p class="wrong" role="alert">
            {t('listNameWrong')}
          </p>
        )}
      </div>
      <Choice label={t('listUse')} value={means} options={LIST_USES} onChoose={setMeans} />
      <div class="actions">
        <button type="button" class="primary" onClick={keep}>
          {t('listKeep')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('importCancel')}
        </button>
      </div>
    </section>
  );
}
