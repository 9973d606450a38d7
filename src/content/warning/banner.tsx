import { useState } from 'preact/hooks';
import type { Explanation } from '../../domain/explanation.ts';
import type { Level } from '../../domain/level.ts';
import { language, t } from '../../platform/i18n.ts';
import { LevelMark } from '../../ui/level-mark.tsx';
import { RulesTable } from '../../ui/rules-table.tsx';
import { byPerson } from '../../ui/trusted-event.ts';
import { Announcement } from './announcement.tsx';

type Panel = 'rules' | 'keep';
type Props = { kind: string; level: Level; explanation: Explanation; onDismiss: () => void };

/** On Amazon's own pages: what cannot be undone, above the page and before anything is pressed. */
export function Banner({ kind, level, explanation: { title, means, instead }, onDismiss }: Props) {
  const [open, setOpen] = useState<Panel | null>(null);
  const toggle = (panel: Panel) => byPerson(() => setOpen(open === panel ? null : panel));
  const dismissOnEscape = byPerson((event: KeyboardEvent) => event.key === 'Escape' && onDismiss());
  return (
    <section class={`warning banner ${level}`} lang={language()} aria-label={t('extensionName')} onKeyDown={dismissOnEscape}>
      <div class="inside">
        <LevelMark level={level} />
        <h2>{title}</h2>
        <p>{means}</p>
        <div class="actions">
          <button type="button" class="primary" onClick={byPerson(onDismiss)}>
            {t('bannerDismiss')}
          </button>
          <button type="button" aria-expanded={open === 'rules'} aria-controls="panel" onClick={toggle('rules')}>
            {t('bannerMore')}
          </button>
          <button type="button" class="plain" aria-expanded={open === 'keep'} aria-controls="panel" onClick={toggle('keep')}>
            {t(kind === 'amazon-redeem' ? 'bannerKeep' : 'alertInstead')}
          </button>
        </div>
        <div id="panel" hidden={open === null}>
          {open === 'rules' && <RulesTable />}
          {open === 'keep' && <p>{instead}</p>}
        </div>
      </div>
      <Announcement text={`${title} ${means}`} urgent={false} />
    </section>
  );
}
