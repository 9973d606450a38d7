import { PAUSABLE } from '../guards/guard-settings.ts';
import { parseSettings, type Settings } from '../settings.ts';
import type { Ledger } from './ledger.ts';

/** The settings a ledger comes to, with their defaults where nothing was chosen. */
export function settingsIn({ fields, marks }: Ledger): Settings {
  const groups = new Map<string, [string, unknown][]>();
  for (const [path, [value]] of fields) {
    const [part = '', ...name] = path.split('.');
    if (name.length > 0) groups.set(part, [...(groups.get(part) ?? []), [name.join('.'), value]]);
  }
  const parts = Object.fromEntries([...groups].map(([part, values]) => [part, Object.fromEntries(values)]));
  const single = Object.fromEntries([...fields].flatMap(([path, [value]]) => (path.includes('.') ? [] : [[path, value]])));
  const sites = (list: string) =>
    [...marks]
      .flatMap(([key, { agreed }]) => (agreed && key.startsWith(`${list}/`) ? [{ site: key.slice(list.length + 1), ...agreed }] : []))
      .sort((one, other) => one.since - other.since || (one.site < other.site ? -1 : 1));
  const pauses = PAUSABLE.flatMap((guard) => sites(`paused-${guard}`).map((pause) => ({ ...pause, guard })));
  return parseSettings({ ...single, ...parts, guards: { ...parts['guards'], pauses }, trustedSites: sites('trusted') });
}
