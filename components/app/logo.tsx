import { i18n } from '#i18n';

/** The gauge of the icon. */
export function Logo() {
  return (
    <svg className="logo" width="20" height="20" viewBox="0 0 16 16" role="img" aria-label={i18n.t('extension.name')}>
      <path d="M2.5 11.5a5.8 5.8 0 1 1 11 0M8 10.2 10.8 6" />
    </svg>
  );
}
