import { expect, test } from 'vitest';
import { foldText } from '../../text/disguise/fold-text.ts';
import { findPrivate } from './find-private.ts';

const found = (text: string) =>
  foldText(text)
    .slice(0, 1)
    .flatMap((folded) => [...new Set(findPrivate(folded).map(({ start, end }) => text.slice(start, end)))]);

test.each([
  '举报电话：0555-8765432',
  '违法和不良信息举报电话：0555-8123456',
  '服务热线 0555-8123456',
  'Press office: 0161 555 0142',
  'Write to press@tidewell.example or newsdesk@ferry.example.',
])('an office’s own: %s', (text) => expect(found(text)).toEqual([]));

test.each([
  ['举报电话：13812345678', '13812345678'],
  ['联系电话：0555-8765432', '0555-8765432'],
  ['她的电话是0555-8765432', '0555-8765432'],
  ['Orla Finmere, 0161 555 0142', '0161 555 0142'],
  ['Write to orla@tidewell.example.', 'orla@tidewell.example'],
  ['Write to press@gmail.com.', 'press@gmail.com'],
])('somebody’s: %s', (text, words) => expect(found(text)).toEqual([words]));
