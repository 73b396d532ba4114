const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard', style: 'short' });

/** @example localeName('en_US') → 'English (US)' */
export const localeName = (localeId: string): string => {
  try {
    return LANGUAGES.of(localeId.replace('_', '-')) ?? localeId;
  } catch {
    return localeId;
  }
};
