import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import { send } from '../platform/messages.ts';
import { openShortcutSettings, type Shortcut, shortcuts } from '../platform/shortcuts.ts';
import { useSettings } from '../ui/use-settings.ts';
import { Choice } from './choice.tsx';
import { MENU } from './choices.ts';
import { useWish } from './use-wish.ts';

const NAMES: Record<Shortcut['name'], MessageKey> = { open: 'commandOpen', record: 'commandRecord' };

/** The ways to us besides the toolbar button: keys, which only the browser can change, and entries in its menu. */
export function Reach() {
  const settings = useSettings();
  const { said, wish } = useWish();
  if (settings === null) return null;
  return (
    <>
      <Keys />
      <Choice
        label={t(MENU.examine.name)}
        hint={t('menuSettingHint')}
        options={MENU.examine.options}
        value={settings.menu.examine}
        onChoose={(examine) => wish(send('set-preferences', { patch: { menu: { examine } } }))}
      />
      <p role="status">{said}</p>
    </>
  );
}

function Keys() {
  const [keys, setKeys] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = () => void shortcuts().then(setKeys);
    // Back from the browser's page for keys they may be others.
    addEventListener('focus', read);
    read();
    return () => removeEventListener('focus', read);
  }, []);
  return (
    <>
      <p class="soft">{t('shortcutsIntro')}</p>
      <dl class="keys">
        {keys.map(({ name, key }) => (
          <div key={name}>
            <dt>{t(NAMES[name])}</dt>
            <dd>{key === '' ? <span class="soft">{t('shortcutNone')}</span> : <kbd>{key}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => void openShortcutSettings()}>
        {t('shortcutsChange')}
      </button>
    </>
  );
}
