import { describe, expect, test } from 'vitest';
import { CLAUSES_OF_CALLS } from './calls-and-wishes.ts';
import {
  CLAUSES_OF_POINTING_ANSWERS,
  CUES_OF_ORDERS,
  holdsNothing,
  isCall,
  isCueOfOrder,
  isEmptyAnswer,
  isTopic,
  isUnknowing,
  pointingAnswer,
} from './no-proposition.ts';

describe('what holds nothing that could be found to be so', () => {
  test.each(CLAUSES_OF_CALLS.map(({ id, example }) => [id, example] as const))('%s: %s', (_id, example) => {
    expect(isCall(example)).toBe(true);
  });

  test.each<[string, boolean]>([
    ['停了', true],
    ['没有', true],
    ['渡口停了', false],
    ['家长已报警', false],
    ['大家都上了岸', false],
    ['家长怎么看管孩子', false],
    ['没有人受伤', false],
    ['快递到了', false],
    ['以后的事谁也不知道', false],
    ['快开门', false],
    ['引发火灾', false],
    ['受到处分', false],
    ['截至昨晚已有三人送医', false],
    ['面包店没有核实过配料', false],
    ['学校没有这回事的记录', false],
    ['电话拨打114也没人接', false],
    ['学生自愿参加', false],
    ['The shop was up for immediate release', false],
    ['大家想办法救人', false],
    ['The bakery did not shut for want of flour', false],
    ['面包店关注到网上有关面包发霉的讨论', true],
    ['We are aware of some recent posts', true],
    ['the baker was aware of reports that the loaves were mouldy', false],
    ['the baker is aware of how the loaves were stored', false],
    ['面包店注意到面包发霉', false],
  ])('%s only nods: %s', (clause, only) => expect(isCall(clause)).toBe(only));

  test.each([
    ['he did not know', true],
    ['she did not know the ferry', false],
    ['他不清楚此事', true],
    ['不便透露', true],
    ['一切以调查结果为准', true],
    ['to comment further', true],
    ['不清楚鸡块是否变质', false],
    ['没有接到家长反映', false],
    ['why the pipe failed', false],
    ['the comment was deleted', false],
  ])('%s answers what it does not name: %s', (clause, empty) => {
    expect(isEmptyAnswer(clause)).toBe(empty);
  });

  test.each([
    ['关于网传食堂午餐的问题', true],
    ['针对鸡块变质一事', true],
    ['关于鸡块的检测已经完成', false],
    ['食堂午餐有问题', false],
  ])('%s only names a matter: %s', (clause, only) => {
    expect(isTopic(clause)).toBe(only);
  });

  test.each([['要求'], ['强调'], ['呼吁'], ['urged'], ['called for'], ['recommended']])('after %s', (cue) => {
    expect(isCueOfOrder(cue)).toBe(true);
  });

  test('each rule of cues fits its example', () => {
    for (const { words, example } of CUES_OF_ORDERS) expect(words.test(example)).toBe(true);
  });

  test.each([
    ['县里如果封桥'],
    ['什么时候修好桥'],
    ['这座桥真是太旧了啊'],
    ['And I really think that soup is fine'],
    ['the soup makes you want to leave'],
    ['the way we see it'],
  ])('nor is %s', (clause) => {
    expect(isCall(clause)).toBe(true);
  });

  test.each([
    ['大家好'],
    ['家长们'],
    ['尊敬的各位业主'],
    ['家长们晚上好'],
    ['您怎么看'],
    ['Hi all'],
    ['Dear tenants'],
  ])('%s calls too', (clause) => {
    expect(isCall(clause)).toBe(true);
  });

  test.each([
    ['为何裂缝还没有修好'],
    ['食堂鸡块已经变质'],
    ['桥上请来了两名检测员'],
    ['有人请家长喝汤'],
    ['问题出在冷链车上'],
    ['关于鸡块的检测已经完成'],
    ['吧台旁有裂缝'],
    ['the bridge is closed'],
    ['nobody asked if it was safe'],
    ['they think that the bridge is safe'],
    ['we believed the bridge was closed'],
    ['I saw the railing fall'],
    ['the change makes one lane of two'],
    ['各位家长已经到校'],
    ['孩子们都好'],
    ['他们怎么看都像裂缝'],
    ['good morning traffic stopped'],
    ['high winds closed the bridge'],
  ])('but not %s', (clause) => {
    expect(isCall(clause)).toBe(false);
  });

  test.each([['称'], ['表示'], ['通报'], ['said'], ['denied'], [null]])('nor after %s', (cue) => {
    expect(isCueOfOrder(cue)).toBe(false);
  });

  test.each(CLAUSES_OF_POINTING_ANSWERS.map(({ id, example, stance }) => [id, example, stance] as const))(
    '%s: %s',
    (_id, example, stance) => {
      expect(pointingAnswer(example)).toBe(stance);
    },
  );

  test.each([
    ['传言不实', undefined],
    ['该消息不实', 'denies'],
    ['网传内容纯属谣言', 'denies'],
    ['this is not true', 'denies'],
    ['the claims were entirely false', 'denies'],
    ['the report was wrong about the bridge', 'denies'],
    ['the false report was withdrawn', undefined],
    ['that is true of every bridge', undefined],
    ['该消息真实', undefined],
  ])('%s points and says %s', (clause, stance) => {
    expect(pointingAnswer(clause)).toBe(stance);
  });

  test.each([['这是一家私人诊所'], ['他说桥已经封了'], ['私人轿车堵在桥上'], ['桥不能过车']])(
    '%s points at nothing',
    (clause) => {
      expect(pointingAnswer(clause)).toBeUndefined();
    },
  );

  test.each([
    ['裂缝的原因他也不清楚', true],
    ['伤亡情况暂时不明', true],
    ['the cause is unclear', true],
    ['水质不清', false],
    ['原因已经查明', false],
  ])('%s says that it is not known: %s', (clause, expected) => {
    expect(isUnknowing(clause)).toBe(expected);
  });

  test.each([
    ['关于鸡块变质的消息', true, false],
    ['关于鸡块变质的消息', false, true],
    ['关于东侧引桥裂缝的问题', true, true],
    ['楼下有一家网吧', true, false],
    ['我相信大家都会理解', true, true],
  ])('%s, all that is said: %s, holds nothing: %s', (clause, isAll, expected) => {
    expect(holdsNothing(clause, isAll)).toBe(expected);
  });
});
