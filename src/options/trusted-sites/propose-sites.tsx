import { readSiteList } from '../../domain/site-list.ts';
import { DAY } from '../../domain/time.ts';
import { MOST_SITES_BY_HAND, TRUST_DAYS } from '../../domain/trusted-sites.ts';
import { formatDay, formatNumber, t } from '../../platform/i18n.ts';
import { send } from '../../platform/messages.ts';
import type { Reading } from '../import/import-file.tsx';
import { hasRoomFor } from './has-room.ts';

/** What a list of sites would change: all of them trusted from now on, or none. */
export async function proposeSites(text: string): Promise<Reading> {
  const list = readSiteList(text);
  if ('wrongLines' in list) return { refused: list.wrongLines.map((line) => t('siteListWrong', formatNumber(line))) };
  const { sites } = list;
  if (sites.length === 0) return { refused: [t('siteListEmpty')] };
  if (sites.length > MOST_SITES_BY_HAND) return { refused: [t('siteListTooLong', formatNumber(MOST_SITES_BY_HAND))] };
  if (!(await hasRoomFor(sites))) return { refused: [t('siteNoRoom')] };
  const until = formatDay(Date.now() + TRUST_DAYS * DAY);
  const changes = (
    <ul class="dots">
      {sites.map((site) => (
        <li key={site}>{t('changeTrusted', site, until)}</li>
      ))}
    </ul>
  );
  return { changes, apply: () => send('trust-by-hand', { sites: [...sites] }) };
}
