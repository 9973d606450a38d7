import type { Fixture } from '../../support/fixtures.ts';

const GESTURE = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click'];

/** The page, with a script of its own that notes in `heard` what reaches one of its elements, and every submit, which goes nowhere. */
export function listening(page: Fixture, selector: string, script = ''): Fixture {
  return {
    ...page,
    html: page.html.replace('</body>', `<script>(${listen})(${JSON.stringify(selector)}, ${JSON.stringify(GESTURE)});${script}</script></body>`),
  };
}

/** How often the page has heard of what was asked for, as an expression. */
export const heard = (...types: readonly string[]) => `${JSON.stringify(types)}.map((wanted) => heard.filter((type) => type === wanted).length).join()`;

/** Runs in the page. */
function listen(selector: string, types: readonly string[]): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const element = search(document);
  for (const type of types) element?.addEventListener(type, () => heard.push(type));
  addEventListener(
    'submit',
    (event) => {
      heard.push('submit');
      event.preventDefault();
    },
    true,
  );

  function search(root: Document | ShadowRoot): Element | null {
    for (const host of root.querySelectorAll('*')) {
      const found = host.matches(selector) ? host : host.shadowRoot && search(host.shadowRoot);
      if (found) return found;
    }
    return null;
  }
}
