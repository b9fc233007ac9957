import { i18n } from '#i18n';
import { goBack } from './address.ts';

export function BackButton() {
  return (
    <button type="button" className="back" onClick={goBack}>
      <span aria-hidden="true">←</span> {i18n.t('app.back')}
    </button>
  );
}
