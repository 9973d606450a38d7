import { useState } from 'preact/hooks';
import { askToLookAt, askToLookEverywhere } from '../platform/host-access.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { useHostAccess } from './use-host-access.ts';

type Props = { readonly url?: string | undefined; readonly onGiven?: () => void };

/** Where we may not look at sites: says what that means, and asks for leave, for all of them or only for that of `url`. Nothing where we may. */
export function AccessCard({ url, onGiven }: Props) {
  const isGiven = useHostAccess();
  const [said, setSaid] = useState<MessageKey | null>(null);
  if (isGiven === null || (isGiven && said === null)) return null;

  const ask = (asked: Promise<boolean>) =>
    void asked.then(
      (given) => {
        setSaid(given ? 'accessGiven' : 'accessRefused');
        if (given) onGiven?.();
      },
      () => setSaid('errorTryAgain'),
    );

  return (
    <section class="card stack access caution" aria-labelledby="access-title">
      {!isGiven && (
        <>
          <h2 id="access-title">{t('accessTitle')}</h2>
          <p>{t('accessText')}</p>
          <div class="actions">
            <button type="button" class="primary" onClick={() => ask(askToLookEverywhere())}>
              {t('accessAllow')}
            </button>
            {url !== undefined && (
              <button type="button" onClick={() => ask(askToLookAt(url))}>
                {t('popupAllow')}
              </button>
            )}
          </div>
        </>
      )}
      <p role="status">{said && t(said)}</p>
    </section>
  );
}
