import { useEffect, useState } from 'preact/hooks';
import { CHECKLIST } from '../domain/guidance/rules.ts';
import { readChecks, storeChecks } from '../platform/checklist-store.ts';
import { t } from '../platform/i18n.ts';

/** The questions before charging; answers stay while the browser is open, so closing the popup loses nothing. */
export function ChecklistSection() {
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    void readChecks().then((names) => setChecked(new Set(names)));
  }, []);

  function change(names: ReadonlySet<string>): void {
    setChecked(names);
    void storeChecks([...names]);
  }

  function toggle(name: string): void {
    const names = new Set(checked);
    if (!names.delete(name)) names.add(name);
    change(names);
  }

  const isDone = CHECKLIST.every((name) => checked.has(name));
  return (
    <section class="card stack">
      <h3>{t('checklistCharge')}</h3>
      <ul class="checks">
        {CHECKLIST.map((name) => (
          <li key={name}>
            <label>
              <input type="checkbox" checked={checked.has(name)} onChange={() => toggle(name)} />
              {t(`check${name}`)}
            </label>
          </li>
        ))}
      </ul>
      <p role="status" class="done">
        {isDone ? t('decideDone') : ''}
      </p>
      {checked.size > 0 && (
        <button type="button" class="plain" onClick={() => change(new Set())}>
          {t('decideReset')}
        </button>
      )}
    </section>
  );
}
