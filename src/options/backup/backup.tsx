import { readBackup, writeBackup } from '../../domain/backup/backup-file.ts';
import { changesBetween } from '../../domain/backup/changes.ts';
import { everythingOf, settingsOf } from '../../domain/backup/everything.ts';
import { withoutExpired } from '../../domain/settings.ts';
import { saveFile } from '../../platform/download.ts';
import { t } from '../../platform/i18n.ts';
import { send } from '../../platform/messages.ts';
import { everythingNow } from '../import/everything-now.ts';
import { ImportFile, type Reading } from '../import/import-file.tsx';
import { useWish } from '../use-wish.ts';
import { ChangeList } from './change-list.tsx';
import { dayInName } from './day-in-name.ts';
import { problemLines } from './problem-lines.ts';

/** Everything in one file, out and in. */
export function Backup() {
  const { said, wish } = useWish();
  const name = `gift-card-guard-${dayInName(Date.now())}.json`;
  const write = async () => saveFile(name, 'application/json', writeBackup(await everythingNow(), Date.now()));
  return (
    <>
      <p>{t('optionsBackupIntro')}</p>
      <button type="button" onClick={() => wish(write(), t('backupExported', name))}>
        {t('backupExport')}
      </button>
      <p role="status">{said}</p>
      <ImportFile part="backup" label={t('backupImport')} hint={t('backupImportNote')} accept=".json,application/json" read={proposeBackup} />
    </>
  );
}

async function proposeBackup(text: string): Promise<Reading> {
  const now = Date.now();
  const reading = readBackup(text, now);
  if ('problem' in reading) return { refused: problemLines(reading.problem) };
  const everything = everythingOf(withoutExpired(settingsOf(reading.everything), now), reading.everything.history);
  const changes = changesBetween(await everythingNow(), everything);
  if (changes.length === 0) return { changes: null };
  return { changes: <ChangeList changes={changes} />, apply: () => send('replace-everything', { everything }) };
}
