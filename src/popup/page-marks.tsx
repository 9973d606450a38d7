import { useState } from 'preact/hooks';
import { pausesOf } from '../domain/guards/guard-settings.ts';
import type { PlaceKind } from '../domain/marks/place-kind.ts';
import { trustOf } from '../domain/trusted-sites.ts';
import { formatDay, formatNumber, type MessageKey, t } from '../platform/i18n.ts';
import { type PageReport, send } from '../platform/page-messages.ts';
import { byPerson } from '../ui/trusted-event.ts';
import { useSettings } from '../ui/use-settings.ts';

const COUNTED: Readonly<Record<PlaceKind, MessageKey>> = { results: 'popupMarkedResults', posts: 'popupMarkedPosts' };

/** How many results or posts are marked on this page, and the switch for this site; in a private window nothing is remembered. */
export function PageMarks({ report: { host, marked }, isPrivate }: { report: PageReport; isPrivate: boolean }) {
  const settings = useSettings();
  const [resumed, setResumed] = useState('');
  const [failed, setFailed] = useState(false);
  if (settings === null) return null;
  const pause = trustOf(pausesOf(settings.guards, 'marks'), host, Date.now());
  const wish = (sent: Promise<unknown>) =>
    void sent.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  if (!pause && !marked?.count && resumed === '') return null;
  return (
    <section class="card stack">
      <h2>{t('popupMarks')}</h2>
      {!pause && resumed !== '' && <p role="status">{t('marksResumed', resumed)}</p>}
      {pause && (
        <>
          <p>{t('popupMarksOff', pause.site, formatDay(pause.until))}</p>
          <button type="button" onClick={byPerson(() => wish(send('resume-guard', { guard: 'marks', site: pause.site }).then(() => setResumed(pause.site))))}>
            {t('popupMarksOn')}
          </button>
        </>
      )}
      {!pause && resumed === '' && (
        <>
          <p>{marked && t(COUNTED[marked.kind], formatNumber(marked.count))}</p>
          <p class="soft">{t('popupMarksNote')}</p>
          {!isPrivate && (
            <div>
              <button type="button" class="plain" onClick={byPerson(() => wish(send('pause-marks', { host })))}>
                {t('marksOffHere')}
              </button>
            </div>
          )}
        </>
      )}
      {failed && <p role="alert">{t('errorTryAgain')}</p>}
    </section>
  );
}
