import { EXTRA_LANGUAGES } from '../domain/vocabulary.ts';
import { t } from '../platform/i18n.ts';
import { send } from '../platform/messages.ts';
import { useSettings } from '../ui/use-settings.ts';
import { VOCABULARY } from './choices.ts';
import { useWish } from './use-wish.ts';

/** The languages whose words can be left out. */
export function Vocabulary() {
  const settings = useSettings();
  const { said, wish } = useWish();
  if (settings === null) return null;
  return (
    <>
      <p>{t('optionsVocabularyIntro')}</p>
      <ul class="checks">
        {EXTRA_LANGUAGES.map((language) => (
          <li key={language}>
            <label>
              <input
                type="checkbox"
                checked={settings.vocabulary[language]}
                onChange={({ currentTarget }) => wish(send('set-preferences', { patch: { vocabulary: { [language]: currentTarget.checked } } }))}
              />
              {t(VOCABULARY[language].name)}
            </label>
          </li>
        ))}
      </ul>
      <p class="soft">{t('vocabularyNote')}</p>
      <p role="status">{said}</p>
    </>
  );
}
