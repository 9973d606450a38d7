import type { ResaleResult } from '../../domain/guidance/resale.ts';
import { formatYen, t } from '../../platform/i18n.ts';

/** The balance step by step: a table whose rows are drawn as a waterfall, so the figures are the chart's text. */
export function Waterfall({ result: { balance, steps, left } }: { result: ResaleResult }) {
  const percent = (amount: number) => `${(amount / balance) * 100}%`;
  const bar = (kind: 'rest' | 'loss', from: number, to: number) => (
    <span class={`bar ${kind}`} aria-hidden="true" style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }} />
  );
  return (
    <table class="waterfall">
      <caption>{t('estimateTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('estimateStep')}</th>
          <th scope="col">{t('estimateChange')}</th>
          <th scope="col">{t('estimateRest')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            {t('estimateBalance')}
            {bar('rest', 0, balance)}
          </th>
          <td />
          <td>{formatYen(balance)}</td>
        </tr>
        {steps.map(({ name, loss, left: rest }) => (
          <tr key={name}>
            <th scope="row">
              {t(`loss${name}`)}
              {bar('loss', rest, rest + loss)}
            </th>
            <td>{formatYen(0 - loss)}</td>
            <td>{formatYen(rest)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            {t('estimateLeft')}
            {bar('rest', 0, left)}
          </th>
          <td />
          <td>{formatYen(left)}</td>
        </tr>
      </tbody>
    </table>
  );
}
