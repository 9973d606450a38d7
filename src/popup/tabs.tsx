import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { go, useRoute } from './route.ts';

type Tab = { id: string; label: string; content: ComponentChild };

/** The parts of the popup, one at a time; the first step of the route says which. Arrow keys move, as tabs do everywhere. */
export function Tabs({ tabs }: { tabs: readonly [Tab, ...Tab[]] }) {
  const [asked] = useRoute();
  const current = Math.max(
    0,
    tabs.findIndex(({ id }) => id === asked),
  );
  const list = useRef<HTMLDivElement>(null);
  const { id, content } = tabs[current] ?? tabs[0];

  function move(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowLeft: current - 1, ArrowRight: current + 1, Home: 0, End: tabs.length - 1 };
    const next = steps[event.key];
    if (next === undefined) return;
    const at = (next + tabs.length) % tabs.length;
    event.preventDefault();
    go(tabs[at]?.id ?? '');
    list.current?.querySelectorAll('button')[at]?.focus();
  }

  return (
    <>
      <header class="top">
        <h1>{t('extensionName')}</h1>
        <div class="tabs" role="tablist" aria-label={t('popupTabs')} ref={list} onKeyDown={move}>
          {tabs.map((tab, at) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`tab-${tab.id}`}
              aria-selected={at === current}
              aria-controls="tab-content"
              tabIndex={at === current ? 0 : -1}
              onClick={() => go(tab.id)}
            >
              {tab.label}
            </button>
          ))}
        </div>
      </header>
      <main>
        <div id="tab-content" role="tabpanel" aria-labelledby={`tab-${id}`} class="stack" key={id}>
          {content}
        </div>
      </main>
    </>
  );
}
