import { t } from '../platform/i18n.ts';
import { mount } from '../ui/mount.tsx';
import { Guards } from './guards.tsx';
import './options.css';
import { TrustedSites } from './trusted-sites.tsx';

mount(
  t('optionsTitle'),
  <main class="stack">
    <h1>{t('optionsTitle')}</h1>
    <Guards />
    <TrustedSites />
  </main>,
);
