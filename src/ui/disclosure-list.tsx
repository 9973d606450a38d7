import type { ExplainedDisclosure } from '../domain/explanation.ts';
import { t } from '../platform/i18n.ts';

/** What is shown about the operator and what could not be found, with what neither proves. */
export function DisclosureList({ disclosures }: { disclosures: readonly ExplainedDisclosure[] }) {
  if (disclosures.length === 0) return null;
  return (
    <>
      <h3>{t('disclosureTitle')}</h3>
      <dl class="disclosures">
        {disclosures.map(({ id, name, excerpt }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{excerpt === null ? t('disclosureMissing') : <q class="excerpt">{excerpt}</q>}</dd>
          </div>
        ))}
      </dl>
      <p class="fine">{t('disclosureNote')}</p>
    </>
  );
}
