import { CHECKED_IN, SOURCES, type SourceName } from '../domain/guidance/sources.ts';
import { formatMonth, t } from '../platform/i18n.ts';
import './source-list.css';

/** Where a statement comes from, how that was confirmed, and when. */
export function SourceList({ names }: { names: readonly SourceName[] }) {
  return (
    <ul class="sources">
      {names.map((name) => (
        <li key={name}>
          <SourceTitle name={name} />
          <span class="soft">{t(`confirmed${SOURCES[name].confirmed}`, formatMonth(CHECKED_IN.year, CHECKED_IN.month))}</span>
        </li>
      ))}
    </ul>
  );
}

function SourceTitle({ name }: { name: SourceName }) {
  const source = SOURCES[name];
  if (!('url' in source)) return t(`source${name}`);
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {t(`source${name}`)}
      <span class="visually-hidden">{t('sourceNewTab')}</span>
    </a>
  );
}
