import { estimateResale, type FieldName } from '../../domain/guidance/resale.ts';
import { figureIn, PLACES, type PlaceName, saleIn, withPlace } from '../../domain/guidance/sale.ts';
import { t } from '../../platform/i18n.ts';
import { keptSale } from '../../platform/kept.ts';
import { EstimateResult } from './estimate-result.tsx';
import { FigureField } from './figure-field.tsx';
import { useKept } from './use-kept.ts';

/** What is left of a balance when goods are bought with it and sold again. Every figure is the person's own to change. */
export function Estimator() {
  const [entries, keep] = useKept(keptSale);
  if (entries === null) return null;
  const sale = saleIn(entries);
  const field = (name: FieldName) => (
    <FigureField name={name} text={entries[name]} figure={figureIn(entries, name)} onChange={(text) => keep({ ...entries, [name]: text })} />
  );
  return (
    <div class="stack estimator">
      <p class="soft">{t('estimateIntro')}</p>
      {field('Balance')}
      <label class="figure">
        {t('estimatePlace')}
        <select value={entries.place} onChange={({ currentTarget }) => keep(withPlace(entries, currentTarget.value as PlaceName))}>
          {PLACES.map(({ name }) => (
            <option key={name} value={name}>
              {t(`place${name}`)}
            </option>
          ))}
        </select>
      </label>
      <p class="soft">{t(`place${entries.place}Note`)}</p>
      <div class="pairs">
        {field('Drop')}
        {field('Fee')}
        {field('Shipping')}
        {field('Payout')}
      </div>
      <p class="soft">{t('estimateGuess')}</p>
      <EstimateResult result={sale && estimateResale(sale)} />
    </div>
  );
}
