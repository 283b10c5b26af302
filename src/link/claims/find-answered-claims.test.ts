import { describe, expect, test } from 'vitest';
import type { ExtractedReport } from '../../model/extraction.ts';
import type { Act, Statement } from '../../model/statement.ts';
import { sliceSpan } from '../../text/span.ts';
import { createMember } from '../member.ts';
import { findAnsweredClaims } from './find-answered-claims.ts';

/** A report of one paragraph whose statements are `[source, content, act]`. */
function told(text: string, said: readonly [source: string, content: string, act: Act][]) {
  let from = 0;
  const spanOf = (words: string) => {
    const ahead = text.indexOf(words, from);
    const start = ahead < 0 ? text.indexOf(words) : ahead;
    from = start + words.length;
    return { start, end: from };
  };
  const statements = said.map(
    ([source, content, act], at): Statement => ({
      id: `r/s${at}`,
      report: 'r',
      source: spanOf(source),
      sourceFrom: null,
      cue: null,
      content: [spanOf(content)],
      mode: 'indirect',
      act,
      hedge: null,
      addressee: null,
      medium: null,
      speaker: 'unknown',
      reasons: [],
    }),
  );
  const blocks = [{ role: 'paragraph', start: 0, end: text.length }];
  const extracted = {
    report: { id: 'r', text, blocks },
    statements,
    mentions: [],
    references: [],
    incidents: [],
  };
  const conflicts = findAnsweredClaims(createMember(extracted as unknown as ExtractedReport, 'o', true));
  return conflicts.map(({ sides }) => sides.map(({ span }) => sliceSpan(text, span)));
}

describe('a denial that points at what was said', () => {
  test('“denied this” goes with the accusation before it', () => {
    const text =
      'A shopkeeper alleged that handles came loose in May. The agency said it had six reports. The maker denied this, saying it learned of them in October.';
    expect(
      told(text, [
        ['A shopkeeper', 'that handles came loose in May', 'allege'],
        ['The agency', 'it had six reports', 'assert'],
        ['The maker', 'it learned of them in October', 'assert'],
      ]),
    ).toEqual([
      [
        'The maker denied this, saying it learned of them in October.',
        'A shopkeeper alleged that handles came loose in May',
      ],
    ]);
  });

  test.each(['The maker denied that.', 'The maker denied it, and the council too.'])('%s', (denial) => {
    const said = 'Ms Orr said the pump leaked.';
    expect(told(`${said} ${denial}`, [['Ms Orr', 'the pump leaked', 'assert']])).toEqual([
      [denial, 'Ms Orr said the pump leaked'],
    ]);
  });

  test('an opinion inside what somebody says does not stand between', () => {
    const text = '晚报称，柳女士建议给桥改名。县住建局对此予以否认。';
    expect(
      told(text, [
        ['晚报', '柳女士建议给桥改名', 'allege'],
        ['柳女士', '给桥改名', 'opinion'],
      ]),
    ).toEqual([['县住建局对此予以否认。', '晚报称，柳女士建议给桥改名']]);
  });

  test.each(['县住建局否认了这一说法。', '县住建局对此予以否认。', '縣住建局回應，此說法不實。'])(
    '%s',
    (denial) => {
      const text = `居民柳女士称，桥上月刚刚大修。${denial}`;
      expect(told(text, [['居民柳女士', '桥上月刚刚大修', 'assert']])).toEqual([
        [denial, '居民柳女士称，桥上月刚刚大修'],
      ]);
    },
  );
});

describe('no conflict', () => {
  const rows: [why: string, text: string, said: [string, string, Act][]][] = [
    ['nobody spoke before', 'The maker denied the allegations.', []],
    [
      'what is denied is said',
      'Ms Orr said it was hot. The maker denied that it was hot.',
      [['Ms Orr', 'it was hot', 'assert']],
    ],
    [
      'the speaker’s own words',
      '县住建局称桥面完好。县住建局否认了这一说法，称完好。',
      [
        ['县住建局', '桥面完好', 'assert'],
        ['县住建局', '完好', 'assert'],
      ],
    ],
    [
      'what was supposed stands between',
      'Ms Orr said the pump leaked. Some thought that she had sold it. She denied the accusations.',
      [
        ['Ms Orr', 'the pump leaked', 'assert'],
        ['Some', 'that she had sold it', 'opinion'],
      ],
    ],
    [
      'what is denied stands in the sentence itself',
      'Ms Orr said the pump leaked. While some speculated that she had sold it, she denied the accusations.',
      [['Ms Orr', 'the pump leaked', 'assert']],
    ],
    [
      'what is denied is said, of whomever',
      'Ms Orr said the pump leaked. The maker denied that riders are charged for late returns.',
      [['Ms Orr', 'the pump leaked', 'assert']],
    ],
    [
      'or of itself',
      'Ms Orr said the pump leaked. The maker denied it charges riders.',
      [['Ms Orr', 'the pump leaked', 'assert']],
    ],
    ['an opinion', 'Mr Hale said it was sad. The maker denied this.', [['Mr Hale', 'it was sad', 'opinion']]],
  ];
  test.each(rows)('%s', (_why, text, said) => {
    expect(told(text, said)).toEqual([]);
  });
});
