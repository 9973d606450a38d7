import { useState } from 'preact/hooks';
import type { ListState } from '../../domain/lists/list-state.ts';
import { type ListInForce, SubscriptionSchema } from '../../domain/lists/subscription.ts';
import { formatMoment, formatNumber, t } from '../../platform/i18n.ts';
import { send } from '../../platform/messages.ts';
import { Choice } from '../choice.tsx';
import { LIST_USES } from '../choices.ts';
import type { Wish } from '../use-wish.ts';
import { failureText } from './failure-text.ts';

type Props = { readonly list: ListInForce; readonly state: ListState | null; readonly wish: Wish; readonly onRemove: () => void };

/** One list: where it comes from, how much is in it, what came of the last look at it, and what can be done. */
export function ListRow({ list, state, wish, onRemove }: Props) {
  const { id, name, url, means, by } = list;
  const [isLoading, setLoading] = useState(false);
  const refresh = async () => {
    setLoading(true);
    const { failure } = await send('refresh-list', { id }).finally(() => setLoading(false));
    return failure ? failureText(failure) : t('listRefreshed', name);
  };
  return (
    <li>
      <p>
        <strong>{name}</strong>
      </p>
      <p class="soft">{url ?? t('listFromFile')}</p>
      <Known state={state} isFile={url === null} />
      {by === 'policy' ? (
        <p class="soft">{t('listByPolicy')}</p>
      ) : (
        <Choice
          label={t('listUseOf', name)}
          value={means}
          options={LIST_USES}
          onChoose={(chosen) => wish(send('change-list', { list: SubscriptionSchema.parse({ ...list, means: chosen }) }))}
        />
      )}
      <div class="actions">
        {url !== null && (
          <button type="button" disabled={isLoading} aria-label={isLoading ? undefined : t('listRefreshOf', name)} onClick={() => wish(refresh())}>
            {t(isLoading ? 'listLoading' : 'listRefresh')}
          </button>
        )}
        {by === 'person' && (
          <button type="button" aria-label={t('listRemoveOf', name)} onClick={onRemove}>
            {t('listRemove')}
          </button>
        )}
      </div>
    </li>
  );
}

/** What this device has of it, and why it has nothing newer. */
function Known({ state, isFile }: { state: ListState | null; isFile: boolean }) {
  if (state === null) return <p>{t(isFile ? 'listFileMissing' : 'listNotTaken')}</p>;
  const { tally, taken, asked, failure } = state;
  return (
    <>
      <p>{taken === null ? t('listNotTaken') : t('listTaken', formatNumber(tally.entries), formatMoment(taken))}</p>
      {failure && <p class="wrong">{t('listFailed', formatMoment(asked), failureText(failure))}</p>}
      {failure && taken !== null && <p>{t('listKeptLast')}</p>}
      {!failure && taken !== null && asked > taken && <p class="soft">{t('listAsked', formatMoment(asked))}</p>}
    </>
  );
}
