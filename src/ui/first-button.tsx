import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { byPerson } from './trusted-event.ts';

type Props = { readonly children: ComponentChildren; readonly onPress: () => void; readonly isPlain?: boolean };

/** The button that has the focus from the start, and again when its dialog has to be raised anew: in a question, the safest choice. */
export function FirstButton({ children, onPress, isPlain = false }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button type="button" class={isPlain ? '' : 'primary'} autofocus ref={button} onClick={byPerson(onPress)}>
      {children}
    </button>
  );
}
