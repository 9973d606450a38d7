import type { ComponentChildren } from 'preact';
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

/** What all that stands in front of a page has in common. The dialog around it is named and described by the ids used here. */
export function QuestionFrame({ level, title, text, children, actions }: Props) {
  return (
    <section class={`warning question ${level}`} lang={language()}>
      <div class="scroll">
        <p class="speaker">
          <LevelShape level={level} />
          {t('extensionName')}
        </p>
        <h2 id="question-title">{title}</h2>
        <div id="question-text" class="lead">
          {text}
        </div>
        {children}
      </div>
      <footer>{actions}</footer>
    </section>
  );
}
