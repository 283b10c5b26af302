import type { Findings } from './findings.ts';
import { toFolder } from './folder.ts';
import { verifyFolder } from './verify-folder.ts';
import { EN, type Words, ZH } from './words.ts';

const page = document.querySelector('main')!;
let words: Words = navigator.language.startsWith('zh') ? ZH : EN;
let findings: Findings | undefined;
let message = '';

show();

function show(): void {
  document.documentElement.lang = words === ZH ? 'zh-CN' : 'en';
  document.title = words.title;
  const language = element('button', words.other);
  language.addEventListener('click', () => {
    words = words === EN ? ZH : EN;
    message = '';
    show();
  });
  page.replaceChildren(
    language,
    element('h1', words.title),
    element('p', words.lead),
    picker(),
    element('p', message, 'message'),
    ...(findings === undefined ? [] : result(findings)),
  );
}

function picker(): HTMLElement {
  const label = element('label', words.pick);
  const input = document.createElement('input');
  input.type = 'file';
  input.webkitdirectory = true;
  input.addEventListener('change', () => void check(input.files ?? []));
  label.append(' ', input);
  return label;
}

async function check(files: Iterable<File>): Promise<void> {
  const folder = toFolder(files);
  findings = undefined;
  show();
  const line = page.querySelector('.message')!;
  findings = await verifyFolder(folder, (done) => {
    line.textContent = words.working(done, folder.size);
  });
  message = findings === undefined ? words.none : '';
  show();
}

function result({ checked, failed, limits }: Findings): HTMLElement[] {
  const isSound = failed.length === 0;
  return [
    element('h2', isSound ? words.sound : words.unsound, isSound ? 'sound' : 'unsound'),
    list(
      failed.map(({ path, problem, detail }) =>
        `${path} ${words.problems[problem] ?? problem} ${detail}`.trim(),
      ),
      'failed',
    ),
    element('h3', words.checked),
    list(
      [...checked].map(([what, count]) => `${count} ${words.checks[what] ?? what}`),
      'checked',
    ),
    element('h3', words.uncheckable),
    list(
      [...limits].map(([what, detail]) => `${words.limits[what]} ${detail}`.trim()),
      'limits',
    ),
  ];
}

function list(lines: readonly string[], name: string): HTMLElement {
  const made = element('ul', '', name);
  made.append(...lines.map((line) => element('li', line)));
  return made;
}

function element(tag: string, text: string, name = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (name !== '') made.className = name;
  return made;
}
