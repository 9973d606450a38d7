import { useState } from 'preact/hooks';
import { recordDocument } from '../../domain/evidence-record/document.ts';
import { fileName } from '../../domain/evidence-record/file-name.ts';
import { maskOwnWords } from '../../domain/evidence-record/own-words.ts';
import type { EvidenceRecord, OwnWords } from '../../domain/evidence-record/record.ts';
import { saveFile } from '../../platform/download.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { type Handover, handOver } from '../../platform/record-handover.ts';
import { openWide } from '../../platform/subject.ts';
import { PictureChoice } from './picture-choice.tsx';
import { recordTexts } from './record-texts.ts';

const LONGEST = 5_000;

export type Start = Handover & { readonly canGoWide: boolean };

/** What was seen, what the person adds, and the two files. Nothing of it is kept: closing the page forgets it. */
export function RecordForm({ start }: { start: Start }) {
  const [own, setOwn] = useState(start.record.own);
  const [withPicture, setWithPicture] = useState(start.withPicture);
  const [said, setSaid] = useState('');
  const { address, title, picture } = start.record;
  const masked = { ...start.record, own: maskOwnWords(own) };

  function save(ending: 'html' | 'json'): void {
    const record: EvidenceRecord = withPicture ? masked : { ...masked, picture: null };
    if (ending === 'html') saveFile(fileName(record, 'html'), 'text/html', recordDocument(record, recordTexts(record)));
    else saveFile(fileName(record, 'json'), 'application/json', JSON.stringify(record, null, 2));
    setSaid(t('recordSaved'));
  }

  const goWide = () =>
    void handOver({ record: masked, withPicture })
      .then(openWide)
      .then(
        () => close(),
        () => setSaid(t('errorTryAgain')),
      );

  return (
    <>
      <p>{t('recordIntro')}</p>
      <section class="card record-page">
        <h3>{t('recordOf')}</h3>
        <p>{title}</p>
        <p class="soft">{address}</p>
      </section>
      {start.canGoWide && (
        <div>
          <button type="button" class="plain" onClick={goWide}>
            {t('recordWide')}
          </button>
          <p class="soft">{t('recordWideHint')}</p>
        </div>
      )}
      <OwnWordsFields own={own} onChange={setOwn} />
      {picture === null ? <p class="soft">{t('recordNoShot')}</p> : <PictureChoice picture={picture} isIn={withPicture} onChange={setWithPicture} />}
      <button type="button" class="primary" onClick={() => save('html')}>
        {t('recordSave')}
      </button>
      <button type="button" onClick={() => save('json')}>
        {t('recordSaveData')}
      </button>
      <p role="status" class="done">
        {said}
      </p>
    </>
  );
}

const LABELS: Record<keyof OwnWords, MessageKey> = { notes: 'recordNotes', receipt: 'recordReceipt', serial: 'recordSerial' };

function OwnWordsFields({ own, onChange }: { own: OwnWords; onChange: (own: OwnWords) => void }) {
  const field = (name: keyof OwnWords) => ({
    id: `record-${name}`,
    value: own[name],
    maxLength: LONGEST,
    autocomplete: 'off',
    spellcheck: false,
    'aria-describedby': 'record-hint',
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => onChange({ ...own, [name]: currentTarget.value }),
  });
  const label = (name: keyof OwnWords) => <label for={`record-${name}`}>{t(LABELS[name])}</label>;
  return (
    <section class="stack record-words">
      <p id="record-hint" class="soft">
        {t('recordSerialHint')}
      </p>
      <div>
        {label('notes')}
        <textarea rows={4} {...field('notes')} />
      </div>
      <div>
        {label('receipt')}
        <input {...field('receipt')} />
      </div>
      <div>
        {label('serial')}
        <input inputMode="numeric" {...field('serial')} />
      </div>
    </section>
  );
}
