import { t } from '../../platform/i18n.ts';
import { send } from '../../platform/messages.ts';
import { TrustedSiteList } from '../../ui/trusted-site-list.tsx';
import { useTrustedSites } from '../../ui/use-trusted-sites.ts';
import { ImportFile } from '../import/import-file.tsx';
import { focusPart } from '../section.tsx';
import { useWish } from '../use-wish.ts';
import { AddSite } from './add-site.tsx';
import { proposeSites } from './propose-sites.tsx';

/** The sites trusted now, each with its way back; and ways to add some. */
export function TrustedSites() {
  const sites = useTrustedSites();
  const { said, wish } = useWish();
  if (sites === null) return null;
  return (
    <>
      <p class={sites.length === 0 ? 'empty' : 'soft'}>{t(sites.length === 0 ? 'optionsTrustedEmpty' : 'optionsTrustedIntro')}</p>
      <TrustedSiteList sites={sites} onUndo={(site) => wish(send('untrust-site', { site }), t('optionsUndone', site)).then(() => focusPart('trusted'))} />
      <p role="status">{said}</p>
      <AddSite />
      <ImportFile part="trusted" label={t('siteListChoose')} hint={t('siteListHint')} accept=".txt,.csv,text/plain" read={proposeSites} />
    </>
  );
}
