import { expect, test } from 'vitest';
import type { Report } from '../../model/report.ts';
import { sliceSpan } from '../../text/span.ts';
import { findCorrected } from './find-corrected.ts';

function report(id: string, title: string, text: string, url: string): Report {
  return {
    id,
    title,
    text: `${title}\n${text}`,
    url,
    canonical: null,
    outlet: null,
    site: null,
    kind: 'article',
  } as unknown as Report;
}

const ZH = report('zh', '渡口停航三天？乘客质疑票价翻倍', '船停了。', 'https://www.dukou.example/1');
const EN = report(
  'en',
  'Ferry ‘three days late’ as fares double',
  'It stopped.',
  'https://www.ferrypost.example/1',
);
const COPY = report(
  'copy',
  'Ferry ‘three days late’ as fares double',
  'It stopped.',
  'https://mirror.example/1',
);

test.each<[string, string, string, string | null]>([
  [
    '更正',
    '本报5月6日A03版《渡口停航三天？乘客质疑票价翻倍》一文有误。',
    'https://www.dukou.example/2',
    'zh',
  ],
  [
    'Corrections and clarifications',
    'In a report (“Ferry ‘three days late’ as fares double”) we said …',
    'https://www.ferrypost.example/2',
    'en',
  ],
  ['更正', '《渡口停航三天？乘客质疑票价翻倍》一文有误。', 'https://www.other.example/2', null],
  ['更正', '本报对“票价翻倍”的说法予以更正。', 'https://www.dukou.example/2', null],
  ['渡口又停航', '本报曾刊发《渡口停航三天？乘客质疑票价翻倍》。', 'https://www.dukou.example/2', null],
])('%s %s', (title, text, url, expected) => {
  const correction = report('correction', title, text, url);
  const found = [...findCorrected([COPY, ZH, EN, correction])];
  expect(found.map(([id]) => id)).toEqual(expected === null ? [] : [expected]);
  for (const [id, { span }] of found) {
    const quoted = sliceSpan(correction.text, span);
    expect([ZH, EN].find((each) => each.id === id)!.title).toBe(quoted);
  }
});
