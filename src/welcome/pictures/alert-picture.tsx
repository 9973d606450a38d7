import { t } from '../../platform/i18n.ts';
import { Lines, Window } from './window.tsx';

/** A loud page, and in its corner the alert with what was seen. */
export function AlertPicture() {
  return (
    <Window label={t('welcomeAlertPicture')}>
      <rect class="sun" x="14" y="42" width="150" height="44" rx="6" />
      <path class="ink" d="M30 58h70v6H30zM30 70h104v6H30z" opacity="0.7" />
      <Lines x={14} y={100} widths={[120, 96, 110, 84, 104, 70]} />
      <g class="caution">
        <rect class="paper line" x="152" y="58" width="158" height="132" rx="8" />
        <path class="tone" d="M160 58h142a8 8 0 0 1 8 8v-4H152v4a8 8 0 0 1 8-8z" />
        <path class="tone" d="M174 70l10 18h-20z" />
        <path class="paper" d="M173 76h2v6h-2zM173 83.5h2v2h-2z" />
        <rect class="ink" x="192" y="76" width="92" height="8" rx="4" />
        <Seen y={98} width={96} />
        <Seen y={120} width={74} />
        <Seen y={142} width={88} />
        <rect class="accent" x="162" y="168" width="72" height="14" rx="5" />
      </g>
    </Window>
  );
}

/** One thing that was seen, with the words it was seen in. */
function Seen({ y, width }: { y: number; width: number }) {
  return (
    <>
      <rect class="tone-soft" x="162" y={y} width="138" height="17" rx="3" />
      <rect class="tone" x="162" y={y} width="3" height="17" />
      <rect class="tone" x="172" y={y + 6} width={width} height="5" rx="2.5" />
    </>
  );
}
