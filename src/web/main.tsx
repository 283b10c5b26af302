import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { App } from './page/app.tsx';
import { readTheme, showTheme } from './page/theme.ts';
import { watchLinks } from './route/keep-scroll.ts';
import { createScriptSource } from './source/script-source.ts';
import { SourceProvider } from './source/source-context.ts';
import { createWording } from './wording/wording.ts';

// Show the reader's colours before anything is drawn.
showTheme(document, readTheme());

// Speak the reader's language.
const wording = createWording(document, navigator.languages);

// Read the records from the files beside the page.
const source = createScriptSource(document);

// Draw what the address names.
watchLinks();
createRoot(document.getElementById('page')!).render(
  <I18nextProvider i18n={wording}>
    <SourceProvider value={source}>
      <App />
    </SourceProvider>
  </I18nextProvider>,
);
