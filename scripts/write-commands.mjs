#!/usr/bin/env node
// @ts-check
/** `npm run docs:commands`: pastes each command's --help into docs/commands.md, between its marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProgram } from '../dist/cli/create-program.js';
import { EN } from '../dist/cli/words/en.js';
import { ROOT } from './run.mjs';

const path = join(ROOT, 'docs', 'commands.md');
let text = readFileSync(path, 'utf8');
for (const command of createProgram(EN, () => {}).commands) {
  command.configureHelp({ helpWidth: 100 });
  const marks = new RegExp(`(<!-- help ${command.name()} -->\n)[\\s\\S]*?(<!-- /help -->)`);
  if (!marks.test(text)) throw new Error(`docs/commands.md has no place for ${command.name()}`);
  text = text.replace(
    marks,
    (_all, open, close) => `${open}\`\`\`text\n${command.helpInformation().trim()}\n\`\`\`\n${close}`,
  );
}
writeFileSync(path, text);
