import { organisationName } from '../platform/organisation-words.ts';
import { onManagedChanged, readManaged } from '../platform/policy-store.ts';
import { useStored } from './use-stored.ts';

/** How the organisation that manages the browser is called; empty until it is known. */
export function useOrganisation(): string {
  const managed = useStored(readManaged, onManagedChanged);
  return managed === null ? '' : organisationName(managed.policy);
}
