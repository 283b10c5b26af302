import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * Browsers load no ES modules from `file://`, so the page is one classic script. Vite writes a module tag
 * whatever the output's format is; this makes it a deferred classic one.
 */
function classicScript(): Plugin {
  return {
    name: 'classic-script',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html
          .replace(/<script type="module"(?: crossorigin)?/g, '<script defer')
          .replace(/<link rel="stylesheet" crossorigin/g, '<link rel="stylesheet"'),
    },
  };
}

/** Builds `dist/page/`: index.html, assets/page.js, assets/page.css. A dossier adds `data/` beside them. */
export default defineConfig({
  root: join(import.meta.dirname, 'src/web'),
  base: './',
  plugins: [react(), classicScript()],
  build: {
    outDir: join(import.meta.dirname, 'dist/page'),
    emptyOutDir: true,
    // Newsrooms keep old machines: browsers of 2021 are still read by.
    target: ['chrome94', 'firefox93', 'safari15'],
    assetsInlineLimit: 0,
    modulePreload: false,
    // One style sheet: split ones are put into the script for this format, and the content policy blocks that.
    cssCodeSplit: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        format: 'iife',
        codeSplitting: false,
        entryFileNames: 'assets/page.js',
        assetFileNames: 'assets/page[extname]',
      },
    },
  },
});
