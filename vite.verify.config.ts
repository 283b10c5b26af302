import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/**
 * Puts script and style into the page, which then is one file without dependencies. Its policy allows these two by their
 * digests, and no connection at all.
 */
function oneFile(): Plugin {
  return {
    name: 'one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.html'));
      const script = Object.values(bundle).find(({ type }) => type === 'chunk');
      const style = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.css'));
      if (page?.type !== 'asset' || script?.type !== 'chunk' || style?.type !== 'asset') {
        throw new Error('verify.html needs a page, a script and a style sheet');
      }
      const [code, css] = [script.code.replaceAll('</script', '<\\/script'), String(style.source)];
      const policy = `default-src 'none'; script-src '${hashOf(code)}'; style-src '${hashOf(css)}'; img-src data:; base-uri 'none'; form-action 'none'`;
      page.fileName = 'verify.html';
      page.source = String(page.source)
        .replace(/\s*<script [^>]*><\/script>/, '')
        .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${css}</style>`)
        .replace(
          '<meta charset="utf-8" />',
          (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        )
        .replace('</body>', () => `  <script>${code}</script>\n  </body>`);
      delete bundle[script.fileName];
      delete bundle[style.fileName];
    },
  };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Builds `dist/page/verify.html`, beside the page that vite.config.ts builds. */
export default defineConfig({
  root: join(import.meta.dirname, 'src/web/verify'),
  base: './',
  plugins: [oneFile()],
  build: {
    outDir: join(import.meta.dirname, 'dist/page'),
    emptyOutDir: false,
    target: ['chrome94', 'firefox93', 'safari15'],
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input: join(import.meta.dirname, 'src/web/verify/verify.html'),
      output: { format: 'iife', codeSplitting: false },
    },
  },
});
