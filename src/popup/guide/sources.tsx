import type { SourceName } from '../../domain/guidance/sources.ts';
import { t } from '../../platform/i18n.ts';
import { SourceList } from '../../ui/source-list.tsx';

/** The sources of a statement, for those who want to see them. */
export function Sources({ names }: { names: readonly SourceName[] }) {
  return (
    <details class="quiet">
      <summary>{t('sourcesTitle')}</summary>
      <SourceList names={names} />
    </details>
  );
}
