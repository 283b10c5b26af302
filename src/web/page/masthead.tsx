import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RouteLink } from '../route/route-link.tsx';
import { LANGUAGES, switchLanguage } from '../wording/wording.ts';
import { Seal } from './seal.tsx';
import { readTheme, switchTheme, THEMES } from './theme.ts';

const LANGUAGE_NAMES = { 'zh-CN': '中文', en: 'English' } as const;
const THEME_KEYS = { auto: 'page.themeAuto', light: 'page.themeLight', dark: 'page.themeDark' } as const;

/** Seal, name, and the two switches. */
export function Masthead() {
  return (
    <header className="masthead">
      <Seal />
      <div className="masthead-row">
        <RouteLink to={{ view: 'home' }} className="wordmark">
          <span lang="en">Hearsay</span> <span lang="zh-CN">求证</span>
        </RouteLink>
        <div className="switches">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}

function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <fieldset className="switch">
      <legend className="unseen">{t('page.language')}</legend>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.language === language}
          onClick={() => switchLanguage(i18n, language)}
        >
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
    </fieldset>
  );
}

function ThemeSwitch() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(readTheme);
  return (
    <fieldset className="switch">
      <legend className="unseen">{t('page.theme')}</legend>
      {THEMES.map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={theme === choice}
          onClick={() => {
            switchTheme(document, choice);
            setTheme(choice);
          }}
        >
          {t(THEME_KEYS[choice])}
        </button>
      ))}
    </fieldset>
  );
}
