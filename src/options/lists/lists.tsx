import { useState } from 'preact/hooks';
import type { ListState } from '../../domain/lists/list-state.ts';
import type { ListInForce } from '../../domain/lists/subscription.ts';
import { t } from '../../platform/i18n.ts';
import { listsInForce } from '../../platform/lists/lists-in-force.ts';
import { onListStatesChanged, readListStates } from '../../platform/lists/state-store.ts';
import { send } from '../../platform/messages.ts';
import { FirstButton } from '../../ui/first-button.tsx';
import { useSettings } from '../../ui/use-settings.ts';
import { useStored } from '../../ui/use-stored.ts';
import { focusPart } from '../section.tsx';
import { useWish } from '../use-wish.ts';
import { AddList } from './add-list.tsx';
import { ListRow } from './list-row.tsx';

type Removed = { readonly list: ListInForce; readonly state: ListState };

/** The lists that are looked up, each with what is known of it; and the ways to add one. */
export function Lists() {
  const settings = useSettings();
  const states = useStored(readListStates, onListStatesChanged);
  const { said, wish } = useWish();
  const [removed, setRemoved] = useState<Removed | null>(null);
  if (settings === null || states === null) return null;
  const lists = listsInForce(settings);

  const remove = async (list: ListInForce) => {
    const state = states[list.id];
    await send('remove-list', { id: list.id });
    setRemoved(state ? { list, state } : null);
  };
  const takeBack = ({ list: { by: _, ...list }, state }: Removed) =>
    wish(
      send('keep-list', { list, state }).then(() => setRemoved(null)),
      t('importUndone'),
    ).then(() => focusPart('lists'));

  return (
    <>
      <p>{t('optionsListsIntro')}</p>
      <p class="soft">{t('optionsListsNote')}</p>
      {lists.length === 0 && <p class="empty">{t('listsEmpty')}</p>}
      <ul class="rows">
        {lists.map((list) => (
          <ListRow key={list.id} list={list} state={states[list.id] ?? null} wish={wish} onRemove={() => wish(remove(list), t('listRemoved', list.name))} />
        ))}
      </ul>
      <div class="said">
        <p role="status">{said}</p>
        {removed && (
          <FirstButton isPlain onPress={() => void takeBack(removed)}>
            {t('importUndo')}
          </FirstButton>
        )}
      </div>
      <AddList lists={lists} onBegin={() => setRemoved(null)} />
    </>
  );
}
