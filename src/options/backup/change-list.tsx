import type { Change } from '../../domain/backup/changes.ts';
import { formatDay, formatNumber, type MessageKey, t } from '../../platform/i18n.ts';
import { GUARD_NAMES, HISTORY_WISH_NAMES, MENU, VOCABULARY, WARNINGS } from '../choices.ts';

/** What would be different, one line for each thing. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <ul class="dots">
      {changes.flatMap(linesOf).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function linesOf(change: Change): string[] {
  switch (change.part) {
    case 'history':
      return [t('changeHistory', formatNumber(change.from), formatNumber(change.to))];
    case 'history-wish':
      return [t('changeValue', t('historyWish'), t(HISTORY_WISH_NAMES[change.from]), t(HISTORY_WISH_NAMES[change.to]))];
    case 'trustedSites':
      return siteLines(change, 'changeTrusted', 'changeNotTrusted');
    case 'pauses':
      return siteLines(change, 'changePaused', 'changeResumed');
    case 'lists':
      return [...change.added.map((name) => t('changeListed', name)), ...change.removed.map((name) => t('changeNotListed', name))];
    default:
      return [t('changeValue', nameOf(change), nameOfValue(change, change.from), nameOfValue(change, change.to))];
  }
}

type SiteChange = Extract<Change, { part: 'trustedSites' | 'pauses' }>;
type ValueChange = Extract<Change, { part: 'warnings' | 'guards' | 'vocabulary' | 'menu' }>;

function siteLines({ added, removed }: SiteChange, comes: MessageKey, goes: MessageKey): string[] {
  const gone = removed.filter((site) => !added.some((entry) => entry.site === site));
  return [...added.map(({ site, until }) => t(comes, site, formatDay(until))), ...gone.map((site) => t(goes, site))];
}

/** All that can be chosen, by the name it has in the settings. */
const CHOICES: Readonly<Record<string, { readonly name: MessageKey; readonly options: readonly (readonly [unknown, MessageKey])[] }>> = {
  ...WARNINGS,
  ...GUARD_NAMES,
  ...VOCABULARY,
  ...MENU,
};

function nameOf({ name }: ValueChange): string {
  return t(CHOICES[name]?.name ?? 'optionsAmountFrom');
}

function nameOfValue({ name }: ValueChange, value: ValueChange['from']): string {
  if (typeof value === 'number') return formatNumber(value);
  const option = CHOICES[name]?.options.find(([candidate]) => candidate === value);
  return option ? t(option[1]) : String(value);
}
