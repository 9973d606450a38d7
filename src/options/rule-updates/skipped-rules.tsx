import { inLanguage } from '../../domain/localized.ts';
import { RULES_SCHEMA } from '../../domain/rule-pack.ts';
import type { Skipped } from '../../domain/updates/release.ts';
import { formatNumber, language, t } from '../../platform/i18n.ts';

/** What of the rules in use is written for later versions of the extension, if anything. */
export function SkippedRules({ skipped }: { skipped: readonly Skipped[] }) {
  if (skipped.length === 0) return null;
  return (
    <div class="question stack">
      <h3>{t('updatesSkipped')}</h3>
      <ul class="rows">
        {skipped.map((rule) => (
          <li key={`${rule.pack} ${rule.signal}`}>{sentence(rule)}</li>
        ))}
      </ul>
    </div>
  );
}

function sentence({ pack, title, signal, needs }: Skipped): string {
  const name = title ? inLanguage(title, language()) : pack;
  const forms = [formatNumber(needs), formatNumber(RULES_SCHEMA)] as const;
  return signal === null ? t('updatesSkippedPack', name, ...forms) : t('updatesSkippedSignal', name, signal, ...forms);
}
