import type { ComponentChildren } from 'preact';

/** A browser's window, drawn for this project in the colours of the tokens, so that it is light or dark with the page. */
export function Window({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 320 200" role="img" aria-label={label}>
      <rect class="paper line" x="1" y="1" width="318" height="198" rx="10" />
      <path class="soft-fill" d="M11 1h298a10 10 0 0 1 10 10v19H1V11A10 10 0 0 1 11 1z" />
      <circle class="mute" cx="16" cy="16" r="4" />
      <circle class="mute" cx="30" cy="16" r="4" />
      <rect class="paper" x="48" y="8" width="228" height="16" rx="8" />
      <g transform="translate(285 7) scale(0.14)">
        <path class="accent" d="M64 4 112 20v40c0 32-20 54-48 64C36 114 16 92 16 60V20z" />
      </g>
      {children}
    </svg>
  );
}

/** Lines that stand for text. */
export function Lines({ x, y, widths }: { x: number; y: number; widths: readonly number[] }) {
  return (
    <>
      {widths.map((width, at) => (
        <rect key={`${at}-${width}`} class="mute" x={x} y={y + at * 12} width={width} height="6" rx="3" />
      ))}
    </>
  );
}
