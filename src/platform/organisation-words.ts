import type { OrganisationWords } from '../domain/policy/organisation-pack.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { t } from './i18n.ts';

/** How the organisation is called where it is spoken of. */
export function organisationName({ organisation }: Policy): string {
  return organisation ?? t('organisationUnnamed');
}

/** What is said on a site the organisation warns of. */
export function organisationWords(policy: Policy): OrganisationWords {
  const name = organisationName(policy);
  return {
    title: t('organisationWarnsTitle', name),
    summary: t('organisationWarnsSummary'),
    means: t('organisationWarnsMeans', name),
    instead: t('organisationWarnsInstead', name),
    says: t('organisationWarnsSays', name),
  };
}
