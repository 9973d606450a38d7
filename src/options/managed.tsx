import { canonical } from '../domain/ledger/canonical.ts';
import { noPolicy, type PolicyReading } from '../domain/policy/policy.ts';
import { formatNumber, t } from '../platform/i18n.ts';
import { organisationName } from '../platform/organisation-words.ts';

const FIRST = 5;

/** That an organisation has set something, and what of it is not used because it is wrong; nothing otherwise. */
export function Managed({ reading: { policy, problems } }: { reading: PolicyReading }) {
  const isManaged = canonical(policy) !== canonical(noPolicy());
  return (
    <div class="note-list" role="status">
      {isManaged && <p class="note">{t('managedBy', organisationName(policy))}</p>}
      {problems.slice(0, FIRST).map((field) => (
        <p key={field} class="note">
          {t('policyProblem', field)}
        </p>
      ))}
      {problems.length > FIRST && <p class="note">{t('problemMore', formatNumber(problems.length - FIRST))}</p>}
    </div>
  );
}
