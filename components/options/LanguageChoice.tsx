/** The language of the interface; each by its own name, so that nobody has to know the word for it in another. */
import type { InterfaceLanguage } from '../../data/languages.ts';
import { LANGUAGES, type Language } from '../../data/settings.ts';
import { useText } from '../text.ts';

const NAMES: Record<InterfaceLanguage, string> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  pt: 'Português',
  de: 'Deutsch',
  vi: 'Tiếng Việt',
  ru: 'Русский',
  zh: '简体中文',
  ar: 'العربية',
};

interface Props {
  language: Language;
  onLanguage: (language: Language) => void;
}

export function LanguageChoice({ language, onLanguage }: Props) {
  const text = useText();
  return (
    <section id="language" aria-labelledby="language-heading">
      <h2 id="language-heading">{text('options_language')}</h2>
      <div class="language">
        <label for="language-choice">{text('options_language_label')}</label>
        <select
          id="language-choice"
          class="field"
          aria-describedby="language-hint"
          value={language}
          onChange={(event) => onLanguage(event.currentTarget.value as Language)}
        >
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each === 'auto' ? undefined : each}>
              {each === 'auto' ? text('options_language_auto') : NAMES[each]}
            </option>
          ))}
        </select>
        <p id="language-hint" class="quiet">
          {text('options_language_hint')}
        </p>
      </div>
    </section>
  );
}
