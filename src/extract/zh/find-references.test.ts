import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectLinearTime } from '../../../test/linear-time.ts';
import { isSpan } from '../../text/span.ts';
import { createPassage } from '../passage.ts';
import { ZH } from './pack.ts';

function referencesOf(text: string) {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  const passage = createPassage({ text, blocks, published: null, language: 'zh-Hans' });
  const mentions = ZH.findMentions(passage);
  return ZH.findReferences(passage, mentions, ZH.findStatements(passage, mentions));
}

/** `他=王某 其=县教育局`: each reference with its antecedent, `-` for null. */
function resolved(text: string): string {
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return referencesOf(text)
    .map(({ span, antecedent }) => `${words(span)}=${antecedent === null ? '-' : words(antecedent)}`)
    .join(' ');
}

describe('whom a reference stands for', () => {
  test.each([
    // Who speaks is who is meant in his own words.
    ['食堂负责人王志远表示，他没有收到通知。', '他=食堂负责人王志远'],
    // The subject goes on.
    ['王志远昨天去了食堂。他发现门关着。', '他=王志远'],
    // An object is not who acts on it.
    ['李建国见到王志远。随后，李建国为他买了饭。', '他=王志远'],
    // Who has just been brought in is told of next.
    ['清河晚报记者采访到一位家长，他认为食堂应该停业。', '他=一位家长'],
    // Gender.
    ['李女士和一名男子同行，后来她先回了家。', '她=李女士'],
    ['教练何山先走了。我碰到一位姓马的师傅，他蹲在门口。', '他=一位姓马的师傅'],
    // A title that the dictionary has with its surname.
    ['王主任昨天来过。他说要查。', '他=王主任'],
    // Number, and a body as many.
    ['王志远在食堂吃饭，三名学生也在，他们没有吃完。', '他们=三名学生'],
    ['县教育局回应称，他们正在调查。', '他们=县教育局'],
    // 其 is mostly the subject of its own clause.
    ['王志远公布了其账单。', '其=王志远'],
    ['校长希望供水公司为其供水。', '其=校长'],
    // Beside a name.
    ['王志远本人没有到场。', '本人=王志远'],
    // Two that were named together.
    ['王志远和店主见了面，双方没有谈成。', '双方=王志远和店主'],
    // What points back by what he is.
    ['县教育局一名工作人员来到食堂。该工作人员表示，食堂已停业。', '该工作人员=县教育局一名工作人员'],
    // Whoever is at work there, and nobody who was 被困.
    ['县应急局值班人员说，被困人员共六人。该工作人员表示，都已上岸。', '该工作人员=县应急局值班人员'],
    ['图书馆一名前台员说，受伤人员已送医。该工作人员表示，门已关。', '该工作人员=图书馆一名前台员'],
    ['县教育局派人来到食堂。该局表示，食堂已停业。', '该局=县教育局'],
    ['校办公室一名值班老师称，他没有收到通知。', '他=校办公室一名值班老师'],
    // Traditional characters.
    ['食堂負責人王志遠表示，他沒有收到通知。', '他=食堂負責人王志遠'],
  ])('%s', (text, expected) => {
    expect(resolved(text)).toBe(expected);
  });

  test.each([
    // 被困人员 are no kind of staff.
    ['被困人员共六人。该工作人员表示，都已上岸。', '该工作人员=-'],
    // Nobody is named.
    ['他没有收到通知。', '他=-'],
    // Nobody calls himself so in quotation marks.
    ['王志远说：“他没有来。”', '他=-'],
    // The name of a company; 及其 only stands behind one.
    ['清河林其食品有限公司回应称，林其食品没有停产。', ''],
    // A body is no 他.
    ['县教育局发布了通知，他没有看到。', '他=-'],
    // What would begin with a combining mark is no name.
    ['，\u{1d165}㐀㐀本人', '本人=-'],
  ])('nobody: %s', (text, expected) => {
    expect(resolved(text)).toBe(expected);
  });

  test.each([
    '其他家长没有来。',
    '其中三人没有来。',
    '他国的食堂也停业了。',
    '评论家夸夸其谈。',
    '日本人也来了。',
  ])('no reference: %s', (text) => {
    expect(resolved(text)).toBe('');
  });
});

describe('pronouns close together', () => {
  const text = '王志远表示，他没有收到通知。';
  const alone = resolved(text);

  test('more than anybody writes stand for nobody; those away from them do', () => {
    expect(alone).toBe('他=王志远');
    expect(resolved(`${text}\n${'桥已通车。'.repeat(100)}\n${'王志远他'.repeat(60)}`)).toBe(alone);
  });

  test('as many as people write are looked for all', () => {
    expect(referencesOf(text.repeat(60))).toHaveLength(60);
    expect(referencesOf('王志远他'.repeat(20))).toHaveLength(20);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'他 她 其 他们 双方 对方 本人 王志远 李女士 一名男子 县教育局 表示 说 ， 。 “ ” 的 为 和 该 负责人 \n 食堂 😀 ́'.split(
      ' ',
    ),
  );

  test('gives spans of the text, antecedents outside their references', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'grapheme' })), { maxLength: 60 }), (parts) => {
        const text = parts.join('').toWellFormed();
        for (const { span, antecedent } of referencesOf(text)) {
          expect(isSpan(text, span)).toBe(true);
          if (antecedent === null) continue;
          expect(isSpan(text, antecedent)).toBe(true);
          expect(antecedent.end <= span.start || antecedent.start >= span.end).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    '他',
    '其',
    '王志远他',
    '王志远来过，他没有看见告示，',
    '一名男子，',
    '王志远和店主双方。',
    '该负责人表示，',
    '他说“',
  ])('40,000 characters of %s take linear time', { retry: 2 }, (part) => {
    expectLinearTime((length) => referencesOf(part.repeat(length / part.length)), 40_000);
  });
});
