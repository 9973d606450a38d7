import type { ResaleResult } from '../../domain/guidance/resale.ts';
import { formatPercent, formatYen, t } from '../../platform/i18n.ts';
import { Waterfall } from './waterfall.tsx';

/** What would be left, beside what the balance is worth when it is simply spent. `null`: a figure cannot be read yet. */
export function EstimateResult({ result }: { result: ResaleResult | null }) {
  return (
    <>
      <p role="status" class="outcome">
        {sentence(result)}
      </p>
      {result && result.balance > 0 && (
        <>
          <dl class="compare">
            <div>
              <dt>{t('estimateLeft')}</dt>
              <dd>
                {formatPercent(leftPercent(result))}
                <span>{formatYen(result.left)}</span>
              </dd>
            </div>
            <div class="kept">
              <dt>{t('estimateKeep')}</dt>
              <dd>
                {formatPercent(100)}
                <span>{formatYen(result.balance)}</span>
              </dd>
            </div>
          </dl>
          <Waterfall result={result} />
        </>
      )}
    </>
  );
}

function sentence(result: ResaleResult | null): string {
  if (result === null) return t('estimateBroken');
  const { balance, left, lostPercent } = result;
  if (balance === 0) return t('estimateZero');
  if (left === 0) return t('estimateNothing', formatYen(balance));
  return t('estimateResult', formatYen(left), formatYen(balance - left), formatPercent(lostPercent));
}

function leftPercent({ lostPercent }: ResaleResult): number {
  return Math.round(1000 - lostPercent * 10) / 10;
}
