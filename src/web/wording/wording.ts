import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readChoice, writeChoice } from '../page/stored-choice.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type PageLanguage = (typeof LANGUAGES)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

/** Loads both languages and shows the reader's; `<html lang>` follows every change. */
export function createWording(document: Document, preferred: readonly string[]): i18n {
  const wording = i18next.createInstance();
  wording.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  wording.use(initReactI18next).init({
    lng: chooseLanguage(readChoice('language'), preferred),
    fallbackLng: 'en',
    resources: { en: { translation: en }, 'zh-CN': { translation: zh } },
    // React escapes by itself.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return wording;
}

export function switchLanguage(wording: i18n, language: PageLanguage): void {
  writeChoice('language', language);
  void wording.changeLanguage(language);
}

/** What was chosen before, else the first of the browser's languages that the page has, else English. */
export function chooseLanguage(stored: string | null, preferred: readonly string[]): PageLanguage {
  for (const tag of [stored, ...preferred]) {
    if (tag === null) continue;
    if (/^zh\b/i.test(tag)) return 'zh-CN';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}
