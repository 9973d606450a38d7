import { t } from '../../platform/i18n.ts';
import { Lines, Window } from './window.tsx';

/** A page with a code field, and the banner above it. */
export function BannerPicture() {
  return (
    <Window label={t('welcomeBannerPicture')}>
      <g class="notice">
        <path class="tone-soft" d="M1 30h318v52H1z" />
        <path class="tone" d="M1 80h318v3H1z" />
        <circle class="tone" cx="22" cy="47" r="8" />
        <path class="on-tone" d="M21 45h2v6h-2zM21 41.5h2v2h-2z" />
        <rect class="ink" x="38" y="43" width="150" height="8" rx="4" />
        <rect class="accent" x="14" y="61" width="62" height="13" rx="5" />
        <rect class="paper line" x="82" y="61" width="46" height="13" rx="5" />
      </g>
      <Lines x={90} y={98} widths={[110]} />
      <rect class="paper line" x="90" y="114" width="140" height="22" rx="5" />
      <Lines x={98} y={122} widths={[54]} />
      <rect class="sun" x="90" y="144" width="140" height="22" rx="11" />
      <Lines x={90} y={178} widths={[140]} />
    </Window>
  );
}
