import { useEffect, useState } from 'preact/hooks';

/** Speaks to screen readers: a live region has to stand before its text comes, or the text is not read out. */
export function Announcement({ text, urgent }: { text: string; urgent: boolean }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), 100);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="visually-hidden" role={urgent ? 'alert' : 'status'}>
      {spoken}
    </div>
  );
}
