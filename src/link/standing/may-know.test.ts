import { expect, test } from 'vitest';
import type { Said } from '../invent-member.ts';
import { inventVoice } from './invent-voice.ts';
import { mayKnow } from './may-know.ts';

test.each<[string, Said, boolean]>([
  ['a body', ['教育局', 'assert', '鸡块变质'], true],
  ['in English', ['the harbour board ', 'assert', ' the bridge was shut', 'official', 'said'], true],
  ['a medium passes on', ['晚报', 'assert', '鸡块变质', 'company', '报道'], false],
  ['so does an English one', ['the Ledger ', 'assert', ' the bridge was shut', 'company', 'reported'], false],
  ['who never mentioned it', ['the board ', 'assert', ' the bridge', 'official', 'never mentioned'], false],
  ['who did not say so', ['教育局', 'assert', '鸡块变质', 'official', '未提'], false],
  ['one inside', ['供水公司员工', 'assert', '水泵坏了', 'company'], false],
  ['a worker', ['a waterworks employee ', 'assert', ' the pump broke', 'company', 'said'], false],
  ['some body, none in particular', ['相关部门', 'assert', '水泵坏了'], false],
  ['a body by its name', ['供水有关部门', 'assert', '水泵坏了'], true],
  ['some of many', ['有商家', 'assert', '水泵坏了', 'company'], false],
  ['who is only pointed at', ['they ', 'assert', ' the pump broke', 'company', 'said'], false],
])('%s', (_, said, expected) => {
  expect(mayKnow(inventVoice(said))).toBe(expected);
});

test('who holds back does not', () => {
  const hedge = { start: 3, end: 4 };
  expect(mayKnow(inventVoice(['教育局', 'assert', '疑似变质'], { statement: { hedge } }))).toBe(false);
});

test('words without a source are the signer’s in a notice, nobody’s elsewhere', () => {
  const said: Said = ['', 'announce', '鸡块变质'];
  expect(mayKnow(inventVoice(said, { kind: 'notice', statement: { source: null } }))).toBe(true);
  expect(mayKnow(inventVoice(said, { statement: { source: null } }))).toBe(false);
});
