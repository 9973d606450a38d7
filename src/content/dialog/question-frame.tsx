import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Level } from '../../domain/level.ts';
import { language, t } from '../../platform/i18n.ts';
import { LevelShape } from '../../ui/level-mark.tsx';

type Props = {
  readonly level: Level;
  readonly title: string;
  /** What a screen reader reads out with the title, as soon as the question is there. */
  readonly text: ComponentChildren;
  /** What can be looked at or filled in besides. */
  readonly children?: ComponentChildren;
  /** The choices; they stay in sight when the rest scrolls. */
  readonly actions: ComponentChildren;
};

/** What all that stands in front of a page has in common. It names and describes the dialog around it. */
export function QuestionFrame({ level, title, text, children, actions }: Props) {
  const frame = useRef<HTMLElement>(null);
  const [titleId, textId] = [useId(), useId()];
  useLayoutEffect(() => {
    const dialog = frame.current?.closest('dialog');
    dialog?.setAttribute('aria-labelledby', titleId);
    dialog?.setAttribute('aria-describedby', textId);
  }, [titleId, textId]);
  return (
    <section ref={frame} class={`warning question ${level}`} lang={language()}>
      <div class="scroll">
        <p class="speaker">
          <LevelShape level={level} />
          {t('extensionName')}
        </p>
        <h2 id={titleId}>{title}</h2>
        <div id={textId} class="lead">
          {text}
        </div>
        {children}
      </div>
      <footer>{actions}</footer>
    </section>
  );
}
