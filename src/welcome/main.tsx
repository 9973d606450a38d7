import { t } from '../platform/i18n.ts';
import { AccessCard } from '../ui/access-card.tsx';
import { mount } from '../ui/mount.tsx';
import { HowToOpen } from './how-to-open.tsx';
import { Practice } from './practice.tsx';
import './welcome.css';
import { WhatItDoes } from './what-it-does.tsx';
import { WhatItSees } from './what-it-sees.tsx';

mount(
  t('welcomeTitle'),
  <main>
    <header class="hello">
      <img src="/icons/icon.svg" alt="" width="72" height="72" />
      <div class="stack">
        <h1>{t('welcomeTitle')}</h1>
        <p>{t('welcomeLead')}</p>
      </div>
    </header>
    <AccessCard />
    <WhatItDoes />
    <Practice />
    <HowToOpen />
    <WhatItSees />
  </main>,
);
