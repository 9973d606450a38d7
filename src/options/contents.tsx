import { t } from '../platform/i18n.ts';

/** The parts of the page, each a jump away. */
export function Contents({ parts }: { parts: readonly { readonly id: string; readonly title: string }[] }) {
  return (
    <nav id="contents" aria-label={t('optionsContents')} tabIndex={-1}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a class="link" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
