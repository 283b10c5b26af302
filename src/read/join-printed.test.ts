import { expect, test } from 'vitest';
import { joinPrinted } from './join-printed.ts';
import type { PdfLine } from './pdf/pdf-lines.ts';
import { collapseSpace } from './piece.ts';

/** Lines of a Chinese notice in 16-point letters, 28 points apart, each as long as its letters. */
function notice(texts: readonly string[], page = 1): PdfLine[] {
  return texts.map((text, index) => {
    const indent = text.length - text.trimStart().length;
    const left = 90 + indent * 16;
    const bare = text.trim();
    return { text: bare, page, left, right: left + bare.length * 16, base: 700 - index * 28, size: 16 };
  });
}

const FULL = '城东小桥因水管更换自五月起封闭车辆行人请绕行河湾路';

test('indents begin paragraphs, short lines end them, Chinese lines join without a space', () => {
  const lines = notice([
    `  ${FULL.slice(2)}`,
    FULL,
    '特此通告。',
    `  ${FULL.slice(2)}`,
    '请市民谅解。',
    `  ${FULL.slice(2)}`,
    FULL,
    FULL,
  ]);
  expect(joinPrinted(lines).map(({ text }) => collapseSpace(text))).toEqual([
    `${FULL.slice(2)}${FULL}特此通告。`,
    `${FULL.slice(2)}请市民谅解。`,
    `${FULL.slice(2)}${FULL}${FULL}`,
  ]);
});

test('a paragraph goes on over the page, page numbers and running heads left out', () => {
  const head = (page: number): PdfLine => ({
    text: '河湾市水务局文件',
    page,
    left: 200,
    right: 328,
    base: 780,
    size: 16,
  });
  const foot = (page: number): PdfLine => ({
    text: `— ${page} —`,
    page,
    left: 280,
    right: 330,
    base: 40,
    size: 14,
  });
  const lines = [1, 2, 3].flatMap((page) => [
    head(page),
    ...notice([FULL, FULL, `${FULL.slice(0, -1)}${page}`], page),
    foot(page),
  ]);
  expect(joinPrinted(lines).map(({ text }) => collapseSpace(text))).toEqual([
    [1, 2, 3].map((page) => `${FULL}${FULL}${FULL.slice(0, -1)}${page}`).join(''),
  ]);
});

test('taller letters are a heading, also over two lines', () => {
  const tall = notice(['关于城东小桥封闭的', '通告']).map((line) => ({
    ...line,
    size: 22,
    base: line.base + 100,
  }));
  const [first] = joinPrinted([...tall, ...notice([FULL, FULL, FULL])]);
  expect({ role: first!.role, text: collapseSpace(first!.text) }).toEqual({
    role: 'heading',
    text: '关于城东小桥封闭的通告',
  });
});

test('no lines, no paragraphs', () => {
  expect(joinPrinted([])).toEqual([]);
});
