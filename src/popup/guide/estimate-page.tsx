import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Estimator } from './estimator.tsx';

/** The estimator as a page of its own, at `#guide/estimate`. */
export function EstimatePage() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <a class="back" href="#guide">
        {t('guideReturn')}
      </a>
      <h2 ref={heading} tabIndex={-1}>
        {t('estimateTitle')}
      </h2>
      <Estimator />
    </>
  );
}
