import { useId, useState } from 'preact/hooks';
import { isAmazonOwned } from '../../domain/amazon.ts';
import { siteIn } from '../../domain/site.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { send } from '../../platform/messages.ts';
import { AddressInput } from '../address-input.tsx';
import { useWish } from '../use-wish.ts';
import { hasRoomFor } from './has-room.ts';

/** Adds one site by its name or address. */
export function AddSite() {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<MessageKey | null>(null);
  const { said, wish } = useWish();

  async function add(): Promise<void> {
    const site = siteIn(typed);
    const problem = site === null ? 'siteWrong' : isAmazonOwned(site) ? 'siteAmazon' : (await hasRoomFor([site])) ? null : 'siteNoRoom';
    setWrong(problem);
    if (site === null || problem !== null) return;
    wish(
      send('trust-by-hand', { sites: [site] }).then(() => setTyped('')),
      t('siteAdded', site),
    );
  }

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3>{t('siteAdd')}</h3>
      <label for={id}>{t('siteAddLabel')}</label>
      <div class="field-row">
        <AddressInput id={id} value={typed} isWrong={wrong !== null} onInput={setTyped} />
        <button type="submit">{t('siteAddButton')}</button>
      </div>
      <p class="soft" id={`${id}-hint`}>
        {t('siteAddHint')}
      </p>
      {wrong && (
        <p class="wrong" role="alert">
          {t(wrong)}
        </p>
      )}
      <p role="status">{said}</p>
    </form>
  );
}
