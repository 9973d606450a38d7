import { t } from '../platform/i18n.ts';

/** Says who has decided a setting. */
export function Lock({ id, by }: { id: string; by: string }) {
  return (
    <p class="locked" id={id}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 7h8v6.5H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
      </svg>
      {t('lockedBy', by)}
    </p>
  );
}

/** Keeps a control as it is, while it can still be reached by keyboard and read out with its reason. */
export const heldStill = {
  onMouseDown: (event: Event) => event.preventDefault(),
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Tab') event.preventDefault();
  },
} as const;
