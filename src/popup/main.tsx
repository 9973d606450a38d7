import { t } from '../platform/i18n.ts';
import { isInPopup } from '../platform/tabs.ts';
import { mount } from '../ui/mount.tsx';
import { Guide } from './guide.tsx';
import { More } from './more.tsx';
import './popup.css';
import { Rules } from './rules.tsx';
import { Tabs } from './tabs.tsx';
import { ThisPage } from './this-page.tsx';

document.documentElement.dataset.surface = isInPopup() ? 'popup' : 'tab';
mount(
  t('extensionName'),
  <Tabs
    tabs={[
      { id: 'page', label: t('popupTabPage'), content: <ThisPage /> },
      { id: 'guide', label: t('popupTabGuide'), content: <Guide /> },
      { id: 'rules', label: t('popupTabRules'), content: <Rules /> },
      { id: 'more', label: t('popupTabMore'), content: <More /> },
    ]}
  />,
);
