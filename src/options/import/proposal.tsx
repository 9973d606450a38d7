import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';

type Props = { readonly changes: ComponentChildren; readonly onApply: () => void; readonly onCancel: () => void };

/** What would change, before anything does. */
export function Proposal({ changes, onApply, onCancel }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="proposal stack" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} ref={heading}>
        {t('importProposal')}
      </h3>
      {changes}
      <div class="actions">
        <button type="button" class="primary" onClick={onApply}>
          {t('importApply')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('importCancel')}
        </button>
      </div>
    </section>
  );
}
