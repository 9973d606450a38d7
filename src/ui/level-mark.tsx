import type { Level } from '../domain/level.ts';
import { type MessageKey, t } from '../platform/i18n.ts';

/** A shape of its own for each level, so that nobody has to tell colours apart. */
const SHAPES: Record<Level, string> = {
  none: 'M10 2a8 8 0 1 1 0 16a8 8 0 0 1 0-16zm0 2a6 6 0 1 0 0 12a6 6 0 0 0 0-12zM6 9.2h8v1.6H6z',
  notice: 'M10 2a8 8 0 1 1 0 16a8 8 0 0 1 0-16zM9 9v5h2V9zm0-3v2h2V6z',
  caution: 'M10 1.8L19 17.6H1zM9.1 7v5h1.8V7zm0 6.2v1.8h1.8v-1.8z',
  danger: 'M6.3 1.5h7.4l4.8 4.8v7.4l-4.8 4.8H6.3l-4.8-4.8V6.3zM9 5v6.5h2V5zm0 8v2h2v-2z',
};
const NAMES: Record<Level, MessageKey> = { none: 'levelNone', notice: 'levelNotice', caution: 'levelCaution', danger: 'levelDanger' };

/** A level in words. */
export function levelName(level: Level): string {
  return t(NAMES[level]);
}

export function LevelMark({ level }: { level: Level }) {
  return (
    <span class={`level-mark ${level}`}>
      <LevelShape level={level} />
      {levelName(level)}
    </span>
  );
}

export function LevelShape({ level }: { level: Level }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={SHAPES[level]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
