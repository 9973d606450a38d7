import { useEffect, useState } from 'preact/hooks';
import { CHECKLIST_NAMES, CHECKLISTS, type ChecklistName, checklistNamed } from '../domain/guidance/checklists.ts';
import { readChecks, storeChecks } from '../platform/checklist-store.ts';
import { t } from '../platform/i18n.ts';
import './checklist.css';

/** What to check before each of the things that cannot be undone; ticks stay while the browser is open, so closing the popup loses nothing. */
export function ChecklistSection({ asked }: { asked: string | undefined }) {
  const [checked, setChecked] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    void readChecks().then((names) => setChecked(new Set(names)));
  }, []);
  if (checked === null) return null;

  function change(names: ReadonlySet<string>): void {
    setChecked(names);
    void storeChecks([...names]);
  }

  const first = checklistNamed(asked) ?? 'Charge';
  return (
    <>
      {CHECKLIST_NAMES.map((name) => (
        <Checklist key={name} name={name} isOpen={name === first} checked={checked} onChange={change} />
      ))}
    </>
  );
}

type Props = { name: ChecklistName; isOpen: boolean; checked: ReadonlySet<string>; onChange: (names: ReadonlySet<string>) => void };

function Checklist({ name, isOpen, checked, onChange }: Props) {
  const points: readonly string[] = CHECKLISTS[name];
  const done = points.filter((point) => checked.has(point));

  function toggle(point: string): void {
    const names = new Set(checked);
    if (!names.delete(point)) names.add(point);
    onChange(names);
  }

  return (
    <details class="card checklist opens" open={isOpen}>
      <summary>
        <h3>{t(`checklist${name}`)}</h3>
        <span class="soft">{t('checklistProgress', String(done.length), String(points.length))}</span>
      </summary>
      <ul class="checks">
        {CHECKLISTS[name].map((point) => (
          <li key={point}>
            <label>
              <input type="checkbox" checked={checked.has(point)} onChange={() => toggle(point)} />
              {t(`check${point}`)}
            </label>
          </li>
        ))}
      </ul>
      <p role="status" class="done">
        {done.length === points.length ? t('decideDone') : ''}
      </p>
      {done.length > 0 && (
        <button type="button" class="plain" onClick={() => onChange(new Set([...checked].filter((point) => !points.includes(point))))}>
          {t('decideReset')}
        </button>
      )}
    </details>
  );
}
