import { readChoice, writeChoice } from './stored-choice.ts';

/** `auto` follows the system; the style sheet reads the others from `<html data-theme>`. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export function readTheme(): Theme {
  const stored = readChoice('theme');
  return THEMES.find((theme) => theme === stored) ?? 'auto';
}

export function switchTheme(document: Document, theme: Theme): void {
  writeChoice('theme', theme);
  showTheme(document, theme);
}

export function showTheme(document: Document, theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
