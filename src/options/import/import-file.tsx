import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { MOST_CHARACTERS } from '../../domain/backup/backup-file.ts';
import type { Everything } from '../../domain/backup/everything.ts';
import { t } from '../../platform/i18n.ts';
import { send } from '../../platform/messages.ts';
import { FirstButton } from '../../ui/first-button.tsx';
import { focusPart } from '../section.tsx';
import { everythingNow } from './everything-now.ts';
import { FileButton } from './file-button.tsx';
import { Proposal } from './proposal.tsx';
import { Refusal } from './refusal.tsx';

/** What a file would change, or the lines that say why it is refused. */
export type Reading =
  | { readonly refused: readonly string[] }
  | { readonly changes: ComponentChildren; readonly apply: () => Promise<unknown> }
  | { readonly changes: null };

type Step =
  | { readonly name: 'start' }
  | { readonly name: 'refused'; readonly lines: readonly string[] }
  | { readonly name: 'proposed'; readonly changes: ComponentChildren; readonly apply: () => Promise<unknown> }
  | { readonly name: 'done'; readonly before: Everything };

/** `part` is the id of the part of the page it stands in. */
type Props = {
  readonly part: string;
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly read: (text: string) => Promise<Reading>;
};

/** Takes in a file: refuses it with its reasons, or shows what would change, asks, and can be undone at once. */
export function ImportFile({ part, label, hint, accept, read }: Props) {
  const [step, setStep] = useState<Step>({ name: 'start' });
  const [said, say] = useState('');

  async function take(file: File): Promise<void> {
    say('');
    const reading = await readFile(file, read);
    if ('refused' in reading) setStep({ name: 'refused', lines: reading.refused });
    else if (reading.changes === null) finish(t('importSame'));
    else setStep({ name: 'proposed', ...reading });
  }

  async function apply(change: () => Promise<unknown>): Promise<void> {
    try {
      const before = await everythingNow();
      await change();
      setStep({ name: 'done', before });
      say(t('importDone'));
    } catch {
      say(t('errorTryAgain'));
    }
  }

  async function undo(before: Everything): Promise<void> {
    try {
      await send('replace-everything', { everything: before });
      finish(t('importUndone'));
    } catch {
      say(t('errorTryAgain'));
    }
  }

  function finish(text: string): void {
    setStep({ name: 'start' });
    say(text);
    focusPart(part);
  }

  return (
    <div class="stack">
      <FileButton label={label} hint={hint} accept={accept} onFile={(file) => void take(file)} />
      {step.name === 'refused' && <Refusal lines={step.lines} />}
      {step.name === 'proposed' && <Proposal changes={step.changes} onApply={() => void apply(step.apply)} onCancel={() => finish('')} />}
      <div class="said">
        <p role="status">{said}</p>
        {step.name === 'done' && (
          <FirstButton isPlain onPress={() => void undo(step.before)}>
            {t('importUndo')}
          </FirstButton>
        )}
      </div>
    </div>
  );
}

async function readFile(file: File, read: Props['read']): Promise<Reading> {
  // Bytes are at least as many as characters: what is too big is not even opened.
  if (file.size > 4 * MOST_CHARACTERS) return { refused: [t('problemTooBig')] };
  try {
    return await read(await file.text());
  } catch {
    return { refused: [t('problemUnreadable')] };
  }
}
