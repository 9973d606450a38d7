import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { takeHandover } from '../../platform/record-handover.ts';
import { isInPopup } from '../../platform/tabs.ts';
import './evidence.css';
import { observe } from './observe.ts';
import { RecordForm, type Start } from './record-form.tsx';

/** A record of the page behind the popup; opened wide, the one that was begun there, or a new one. */
export function EvidenceSection() {
  const [start, setStart] = useState<Start | 'looking' | 'none' | 'failed'>('looking');
  useEffect(() => {
    const life = new AbortController();
    void begin(life.signal).then(
      (found) => setStart(found ?? 'none'),
      () => setStart('failed'),
    );
    return () => life.abort();
  }, []);
  if (start === 'looking') return <p role="status">{t('popupLoading')}</p>;
  if (start === 'none') return <p>{t('recordNone')}</p>;
  if (start === 'failed') return <p role="alert">{t('errorTryAgain')}</p>;
  return <RecordForm start={start} />;
}

async function begin(signal: AbortSignal): Promise<Start | null> {
  const begun = isInPopup() ? null : await takeHandover();
  if (begun) return { ...begun, canGoWide: false };
  const observed = await observe(signal);
  if (!observed) return null;
  const { record, isPrivate } = observed;
  // A private window may have to hand over to an ordinary one, where nothing of it belongs.
  return { record, withPicture: record.picture !== null, canGoWide: isInPopup() && !isPrivate };
}
