import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { type Handover, takeHandover } from '../../platform/record-handover.ts';
import { isInPopup } from '../../platform/tabs.ts';
import './evidence.css';
import { observe } from './observe.ts';
import { RecordForm } from './record-form.tsx';

/** A record of the page behind the popup, or, in a tab, of the page that was behind it when the person went on there. */
export function EvidenceSection() {
  const [start, setStart] = useState<Handover | 'looking' | 'none'>('looking');
  useEffect(() => {
    const life = new AbortController();
    void begin(life.signal).then((found) => setStart(found ?? 'none'));
    return () => life.abort();
  }, []);
  if (start === 'looking') return <p role="status">{t('popupLoading')}</p>;
  if (start === 'none') return <p>{t('recordNone')}</p>;
  return <RecordForm start={start} />;
}

async function begin(signal: AbortSignal): Promise<Handover | null> {
  if (!isInPopup()) return takeHandover();
  const record = await observe(signal);
  return record && { record, withPicture: record.picture !== null };
}
