import { t } from '../../platform/i18n.ts';

/** The picture of the page, large enough to be checked, and whether it goes into the record. */
export function PictureChoice({ picture, isIn, onChange }: { picture: string; isIn: boolean; onChange: (isIn: boolean) => void }) {
  return (
    <section class="card stack record-picture">
      <label>
        <input type="checkbox" checked={isIn} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
        {t('recordShot')}
      </label>
      {isIn && (
        <>
          <p>{t('recordShotNote')}</p>
          <img src={picture} alt={t('recordShotAlt')} />
        </>
      )}
    </section>
  );
}
