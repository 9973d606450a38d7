import { t } from '../../platform/i18n.ts';

const PUZZLE =
  'M8 5a4 4 0 0 1 8 0v1h5a3 3 0 0 1 3 3v5h-1a4 4 0 0 0 0 8h1v5a3 3 0 0 1-3 3h-5v-1a4 4 0 0 0-8 0v1H4a3 3 0 0 1-3-3v-5h1a4 4 0 0 0 0-8H1V9a3 3 0 0 1 3-3h4z';

/** The end of a browser's toolbar: the puzzle piece, the list that opens under it, and the pin beside our name. */
export function ToolbarPicture() {
  return (
    <svg class="picture" viewBox="0 0 320 150" role="img" aria-label={t('openPicture')}>
      <rect class="soft-fill" x="1" y="1" width="318" height="40" rx="10" />
      <rect class="paper" x="12" y="10" width="196" height="22" rx="11" />
      <Shield x={222} y={9} />
      <rect class="tone-soft notice" x="256" y="5" width="32" height="32" rx="8" />
      <g transform="translate(262 10) scale(0.66)">
        <path class="accent" d={PUZZLE} />
      </g>
      <g class="mute">
        <circle cx="304" cy="14" r="2" />
        <circle cx="304" cy="21" r="2" />
        <circle cx="304" cy="28" r="2" />
      </g>
      <rect class="paper line" x="92" y="50" width="218" height="92" rx="10" />
      <rect class="mute" x="106" y="63" width="90" height="6" rx="3" />
      <Shield x={106} y={82} />
      <rect class="ink" x="140" y="91" width="104" height="8" rx="4" />
      <circle class="tone-soft notice" cx="284" cy="95" r="15" />
      <path class="accent" d="M279 86h10v2l-2 1v5l3 3v2h-5v6h-2v-6h-5v-2l3-3v-5l-2-1z" />
      <path class="line" d="M106 116h190" />
      <rect class="mute" x="140" y="124" width="70" height="6" rx="3" />
      <circle class="mute" cx="118" cy="127" r="7" />
    </svg>
  );
}

function Shield({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(0.2)`}>
      <path class="accent" d="M64 4 112 20v40c0 32-20 54-48 64C36 114 16 92 16 60V20z" />
      <path class="paper" d="M31 44h66v44H31z" />
      <path class="sun" d="M31 58h66v10H31z" />
    </g>
  );
}
