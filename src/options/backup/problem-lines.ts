import type { BackupProblem, FieldFault } from '../../domain/backup/backup-file.ts';
import { MOST_SITES } from '../../domain/settings.ts';
import { formatNumber, type MessageKey, t } from '../../platform/i18n.ts';

const FAULTS: Record<FieldFault, MessageKey> = { missing: 'problemMissing', unknown: 'problemUnknown', wrong: 'problemWrong' };

/** Why a file is refused, in sentences. */
export function problemLines(problem: BackupProblem): string[] {
  switch (problem.type) {
    case 'too-big':
      return [t('problemTooBig')];
    case 'not-json':
      return [t('problemNotJson', String(problem.line))];
    case 'other-program':
      return [t('problemOtherProgram')];
    case 'newer':
      return [t('problemNewer')];
    case 'too-many-sites':
      return [t('problemTooManySites', formatNumber(MOST_SITES))];
    case 'wrong-fields':
      return problem.fields.map(({ line, field, fault }) => t(FAULTS[fault], String(line), field));
  }
}
