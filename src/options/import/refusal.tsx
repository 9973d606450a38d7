import { formatNumber, t } from '../../platform/i18n.ts';

const FIRST = 5;

/** Why a file was not taken, with the lines that are wrong. */
export function Refusal({ lines }: { lines: readonly string[] }) {
  return (
    <div class="wrong stack" role="alert">
      <p>
        <strong>{t('importRefused')}</strong>
      </p>
      <ul class="dots">
        {lines.slice(0, FIRST).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.length > FIRST && <p>{t('problemMore', formatNumber(lines.length - FIRST))}</p>}
    </div>
  );
}
