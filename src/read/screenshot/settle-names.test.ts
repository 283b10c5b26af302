import { describe, expect, test } from 'vitest';
import type { ChatEntry, MessageDraft } from './message-draft.ts';
import { settleNames } from './settle-names.ts';

const BOX = { left: 0, top: 0, width: 10, height: 10 };

function labelsOf(...labels: (string | null)[]): (string | null)[] {
  const entries = labels.map((label): ChatEntry => {
    const message = { label, box: BOX, rules: ['label:above'] } as unknown as MessageDraft;
    return { kind: 'message', message };
  });
  return settleNames(entries).map((entry) => (entry.kind === 'message' ? entry.message.label : ''));
}

describe('settleNames', () => {
  test.each([
    [
      'a dash that was lost twice',
      ['青豆爸王', '青豆爸-王', '青豆爸王'],
      ['青豆爸-王', '青豆爸-王', '青豆爸-王'],
    ],
    ['a mark made up at the end', ['Odile:', 'Odile', null, 'Odile'], ['Odile', 'Odile', null, 'Odile']],
    ['each once', ['Odile:', 'Odile', 'Odile.'], ['Odile', 'Odile', 'Odile']],
    ['a bracket lost, each once', ['林老师（语文', '林老师（语文）'], ['林老师（语文）', '林老师（语文）']],
    ['a stroke for a blank', ['Flat/9', 'Flat 9'], ['Flat 9', 'Flat 9']],
    [
      'a bracket that was lost',
      ['林老师（语文', '林老师（语文）', '林老师（语文）'],
      ['林老师（语文）', '林老师（语文）', '林老师（语文）'],
    ],
    [
      'a letter taken for one that looks like it',
      ['斑主任何老师', '班主任 何老师', '班主任何老师'],
      ['班主任 何老师', '班主任 何老师', '班主任 何老师'],
    ],
    ['a blank that was lost', ['MayaR', 'Maya R'], ['Maya R', 'Maya R']],
  ] as const)('%s', (_, read, settled) => expect(labelsOf(...read)).toEqual(settled));

  test.each([
    ['other letters', ['青豆爸', '青豆妈', '3栋502', '3栋503']],
    ['other letters that look like one another', ['菜场小王店', '菜场小王店', '菜场小玉店']],
    ['look-alikes as often as one another', ['班长家何晴', '班长家何睛']],
    ['look-alikes in a short name', ['何干', '何千', '何千']],
    ['two look-alikes', ['斑长家何睛', '班长家何晴', '班长家何晴']],
    ['small and large letters', ['Lee', 'LEE']],
    ['one letter', ['李', '李.']],
    ['no letters', ['🌻', '…']],
    ['marks that all spellings have', ['青豆爸-王', '青豆爸-王']],
  ])('stays: %s', (_, read) => expect(labelsOf(...read)).toEqual(read));

  test('says so where it changed a name', () => {
    const [first] = settleNames(
      ['青豆爸王', '青豆爸-王'].map((label) => ({
        kind: 'message',
        message: { label, box: BOX, rules: ['label:above'] } as unknown as MessageDraft,
      })),
    );
    expect(first).toMatchObject({ message: { rules: ['label:above', 'label:as-elsewhere'] } });
  });
});
