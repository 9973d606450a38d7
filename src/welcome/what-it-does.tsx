import type { VNode } from 'preact';
import { type MessageKey, t } from '../platform/i18n.ts';
import { AlertPicture } from './pictures/alert-picture.tsx';
import { BannerPicture } from './pictures/banner-picture.tsx';
import { GuardPicture } from './pictures/guard-picture.tsx';

const WORKS: readonly { readonly title: MessageKey; readonly text: MessageKey; readonly picture: VNode }[] = [
  { title: 'welcomeBanner', text: 'welcomeBannerText', picture: <BannerPicture /> },
  { title: 'welcomeAlert', text: 'welcomeAlertText', picture: <AlertPicture /> },
  { title: 'welcomeGuard', text: 'welcomeGuardText', picture: <GuardPicture /> },
];

/** The whole extension in three pictures. */
export function WhatItDoes() {
  return (
    <section aria-labelledby="does">
      <h2 id="does">{t('welcomeDoes')}</h2>
      <ul class="works">
        {WORKS.map(({ title, text, picture }) => (
          <li key={title}>
            {picture}
            <h3>{t(title)}</h3>
            <p>{t(text)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
