import { t } from '../platform/i18n.ts';
import { version } from '../platform/install.ts';

/** Which version this is, under which terms, and whose it is not. */
export function About() {
  const facts = [
    [t('aboutVersion'), `${t('extensionName')} ${version()}`],
    [t('aboutLicence'), t('aboutLicenceText')],
    [t('aboutAmazon'), t('aboutAmazonText')],
  ];
  return (
    <dl class="facts">
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      <div>
        <dt>{t('aboutSources')}</dt>
        <dd>
          {t('aboutSourcesText')}
          <br />
          <a class="jump" href="../popup/index.html#rules">
            {t('rulesTitle')}
          </a>
        </dd>
      </div>
    </dl>
  );
}
