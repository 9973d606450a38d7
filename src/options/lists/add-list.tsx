import { useId, useState } from 'preact/hooks';
import { LIST_LIMITS } from '../../domain/lists/list-state.ts';
import { type ListInForce, MOST_LISTS, type Subscription } from '../../domain/lists/subscription.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { deleteIndex } from '../../platform/lists/index-store.ts';
import { type Taking, takeFromAddress, takeFromFile } from '../../platform/lists/take-list.ts';
import { send } from '../../platform/messages.ts';
import { AddressInput } from '../address-input.tsx';
import { FileButton } from '../import/file-button.tsx';
import { focusPart } from '../section.tsx';
import { failureText } from './failure-text.ts';
import { type Draft, ListPreview } from './list-preview.tsx';

type Step =
  | { readonly name: 'start' }
  | { readonly name: 'loading' }
  | { readonly name: 'refused'; readonly why: string }
  | { readonly name: 'proposed'; readonly draft: Draft };

const MEGABYTE = 1_000_000;

/** Takes in a list from an address or a file, shows what is in it, and asks before it is used. */
export function AddList({ lists, onBegin }: { lists: readonly ListInForce[]; onBegin: () => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<Step>({ name: 'start' });
  const [said, say] = useState('');

  async function propose(url: string | null, name: string, take: (id: string) => Promise<Taking>): Promise<void> {
    onBegin();
    say('');
    if (lists.length >= MOST_LISTS) return setStep({ name: 'refused', why: t('listNoRoom', formatNumber(MOST_LISTS)) });
    if (url !== null && lists.some((list) => list.url === url)) return setStep({ name: 'refused', why: t('listAlready') });
    setStep({ name: 'loading' });
    const draft = newId();
    const taking = await take(draft).catch((): Taking => ({ failure: { reason: 'not-kept' } }));
    if ('state' in taking) setStep({ name: 'proposed', draft: { id: draft, url, name, ...taking } });
    else setStep({ name: 'refused', why: 'failure' in taking ? failureText(taking.failure) : t('errorTryAgain') });
  }

  async function keep(list: Subscription, { state }: Draft): Promise<void> {
    try {
      await send('keep-list', { list, state });
      setTyped('');
      finish(t('listKept', list.name));
    } catch {
      say(t('errorTryAgain'));
    }
  }

  function finish(text: string): void {
    setStep({ name: 'start' });
    say(text);
    focusPart('lists');
  }

  const address = typed.trim();
  return (
    <div class="stack">
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void propose(address, hostIn(address), (draft) => takeFromAddress(draft, address, null));
        }}
      >
        <h3>{t('listAdd')}</h3>
        <label for={id}>{t('listAddress')}</label>
        <div class="field-row">
          <AddressInput id={id} value={typed} onInput={setTyped} />
          <button type="submit" disabled={step.name === 'loading'}>
            {t('listLook')}
          </button>
        </div>
        <p class="soft" id={`${id}-hint`}>
          {t('listAddressHint')}
        </p>
      </form>
      <FileButton
        label={t('listFile')}
        hint={t('listFileHint', formatNumber(LIST_LIMITS.bytes / MEGABYTE), formatNumber(LIST_LIMITS.entries))}
        accept=".txt,.csv,.hosts,text/plain"
        onFile={(file) => void propose(null, file.name.replace(/\.[^.]{1,8}$/, ''), (draft) => takeFromFile(draft, file))}
      />
      {step.name === 'refused' && (
        <div class="wrong stack" role="alert">
          <p>
            <strong>{t('listRefused')}</strong>
          </p>
          <p>{step.why}</p>
        </div>
      )}
      {step.name === 'proposed' && (
        <ListPreview
          key={step.draft.id}
          draft={step.draft}
          onKeep={(list) => void keep(list, step.draft)}
          onCancel={() => {
            void deleteIndex(step.draft.id);
            finish('');
          }}
        />
      )}
      <p role="status">{step.name === 'loading' ? t('listLoading') : said}</p>
    </div>
  );
}

function newId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 12);
}

function hostIn(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
