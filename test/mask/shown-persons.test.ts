import { expect, test } from 'vitest';
import { askedToDecided } from '../../src/desk/decide/asked-to-decided.ts';
import { toShown } from '../../src/desk/shown.ts';
import { mask, reportOf, storyOf } from './mask-fixture.ts';

const chat = reportOf('', [], {
  blocks: ['麦穗同行', '冷柜停用了', '石阶以南', '谁说的'].map(
    (words, index) => [index % 2 ? 'paragraph' : 'label', words] as const,
  ),
});

test('whoever is masked can be unmasked by the name that was shown: a sender of a chat, an author', () => {
  const article = reportOf('冷柜停用了。', [], { id: 'rfedcba9876543210', byline: '本报记者 卓向晚' });
  const shown = toShown([chat, article], [chat, article].map(storyOf));
  for (const name of ['麦穗同行', '卓向晚'])
    expect(askedToDecided({ verb: 'unmask', name }, shown, [])).toEqual({ verb: 'unmask', name });
  expect(() => askedToDecided({ verb: 'unmask', name: '没有此人' }, shown, [])).toThrow('unknown-id');

  const { text } = mask([chat], { unmask: ['麦穗同行'] }).reports[0]!.report;
  expect(text).toContain('麦穗同行');
  expect(text).not.toContain('石阶以南');
});
