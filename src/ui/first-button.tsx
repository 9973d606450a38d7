import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { byPerson } from './trusted-event.ts';

/** The button that has the focus from the start: in a question, the safest choice. */
export function FirstButton({ children, onPress }: { children: ComponentChildren; onPress: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button type="button" class="primary" ref={button} onClick={byPerson(onPress)}>
      {children}
    </button>
  );
}
