import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { send } from '../platform/messages.ts';
import { TrustedSiteList } from '../ui/trusted-site-list.tsx';
import { useTrustedSites } from '../ui/use-trusted-sites.ts';

export function TrustedSites() {
  const sites = useTrustedSites();
  const [said, setSaid] = useState('');
  const undo = (site: string) =>
    send('untrust-site', { site }).then(
      () => setSaid(t('optionsUndone', site)),
      () => setSaid(t('errorTryAgain')),
    );
  if (sites === null) return null;
  return (
    <section class="stack">
      <h2>{t('popupTrustedList')}</h2>
      <p class="soft">{t(sites.length === 0 ? 'optionsTrustedEmpty' : 'optionsTrustedIntro')}</p>
      <TrustedSiteList sites={sites} onUndo={undo} />
      <p role="status">{said}</p>
    </section>
  );
}
