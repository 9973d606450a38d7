import { t } from '../../platform/i18n.ts';
import { Lines, Window } from './window.tsx';

/** A code on its way into a page, held in front of it until the person has chosen. */
export function GuardPicture() {
  return (
    <Window label={t('welcomeGuardPicture')}>
      <Lines x={20} y={44} widths={[120, 200]} />
      <rect class="paper line" x="20" y="72" width="180" height="24" rx="5" />
      <Lines x={20} y={112} widths={[240, 210, 150, 230, 90]} />
      <path class="veil" d="M1 30h318v159a10 10 0 0 1-10 10H11a10 10 0 0 1-10-10z" />
      <g class="caution">
        <rect class="paper line" x="62" y="52" width="196" height="126" rx="9" />
        <path class="tone" d="M71 52h178a9 9 0 0 1 9 9v-5H62v5a9 9 0 0 1 9-9z" />
        <rect class="ink" x="78" y="68" width="112" height="8" rx="4" />
        <rect class="tone-soft" x="78" y="86" width="164" height="26" rx="6" />
        <path class="tone" d="M89 97v-3a5 5 0 0 1 10 0v3h1v9H88v-9zm2.5 0h5v-3a2.5 2.5 0 0 0-5 0z" />
        <path class="ink" d="M108 96h28v6h-28zM142 96h42v6h-42zM190 96h28v6h-28z" />
        <Lines x={78} y={122} widths={[150, 120]} />
        <rect class="accent" x="78" y="150" width="78" height="17" rx="6" />
        <rect class="paper line" x="164" y="150" width="78" height="17" rx="6" />
      </g>
    </Window>
  );
}
