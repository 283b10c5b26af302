import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ActSchema, type Mode, type Speaker } from '../../../model/statement.ts';
import { CUE_BY_WORD } from '../cues/cues.ts';
import type { FoundCue } from '../cues/found-cue.ts';
import { actOf } from './act-of.ts';
import { ACT_RULES } from './act-rules.ts';
import { WORD_RULES } from './find-act-words.ts';

function cueOf(word: string): FoundCue | null {
  const cue = CUE_BY_WORD.get(word);
  if (cue === undefined) return null;
  return { start: 0, end: word.length, cue, first: cue, clause: 0, sourceEnd: 0 };
}

/** cue, content, speaker, act. */
type Row = [string, string, Speaker, string];

const ROWS: Row[] = [
  // Notices: what a body does, will do, or has found out.
  ['表示', '大桥已封闭', 'official', 'announce'],
  ['称', '将于下周一恢复供水', 'company', 'announce'],
  ['表示', '已成立调查组', 'official', 'announce'],
  ['称', '正在调查此事', 'official', 'announce'],
  ['称', '公司决定召回罐头', 'company', 'announce'],
  ['称', '将起诉公司', 'party', 'announce'],
  ['通报', '食堂已停业', 'official', 'announce'],
  ['要求', '学校停课', 'record', 'announce'],
  // Harm that is only counted is told.
  ['通报', '事故造成两人受伤', 'official', 'assert'],
  // Accounts.
  ['说', '当晚水管破裂', 'party', 'assert'],
  ['说', '水是黄的', 'public', 'assert'],
  ['报道', '桥可能要拆', 'media', 'assert'],
  ['显示', '水质不应饮用', 'record', 'assert'],
  ['回忆', '那天非常冷', 'party', 'assert'],
  ['称', '还没有拿到合同', 'party', 'assert'],
  ['爆料', '新店要开', 'public', 'assert'],
  ['说', '店里换了招牌', 'official', 'assert'],
  ['透露', '合同是镇上签的', 'official', 'assert'],
  ['介绍', '食堂是去年建的', 'company', 'assert'],
  ['约定', '工期应当为一年', 'record', 'assert'],
  // Judgement, appeal, advice, wish, feeling, prediction.
  ['表示', '希望尽快修桥', 'official', 'opinion'],
  ['表示', '桥面应当封闭', 'expert', 'opinion'],
  ['说', '这样处理不公平', 'party', 'opinion'],
  ['说', '早点修吧', 'public', 'opinion'],
  ['称', '如果早点修，桥就不会塌', 'party', 'opinion'],
  ['称', '对此深表歉意', 'company', 'opinion'],
  ['认为', '合同有效', 'official', 'opinion'],
  ['', '合同有效', 'expert', 'opinion'],
  ['表示', '水是全县的命脉', 'official', 'opinion'],
  // Answers.
  ['称', '不存在收费', 'official', 'deny'],
  ['回应', '没有停课', 'company', 'deny'],
  ['称', '网传停课一事不属实', 'official', 'deny'],
  ['称', '从来没有收过钱', 'party', 'deny'],
  ['否认', '罐头过期', 'party', 'deny'],
  ['称', '确有此事', 'official', 'confirm'],
  ['承认', '罐头过期', 'party', 'confirm'],
  ['告诉', '他们不清楚此事', 'official', 'unaware'],
  ['表示', '不便透露', 'official', 'decline'],
  ['表示', '其他具体情况待调查', 'official', 'decline'],
  ['拒绝置评', '', 'official', 'decline'],
  ['确认', '', 'official', 'decline'],
  ['说', '报告还没出来，不便透露', 'official', 'decline'],
  ['表示', '属商业秘密，不便公开', 'company', 'decline'],
  ['表示', '没有收到任何死亡病例', 'official', 'deny'],
  ['称', '“停课三天”为不实信息', 'record', 'deny'],
  ['说', '愿意承担全部水费', 'company', 'announce'],
  // Neither yes nor no.
  ['表示', '目前没有证据显示桥被撞过，但也不排除这种可能', 'official', 'unaware'],
  ['称', '尚未发现食堂用旧油的迹象，不过还不能完全排除', 'company', 'unaware'],
  ['称', '没有证据显示食堂用旧油', 'company', 'deny'],
  // Who is said never to have said it, by whoever asked them.
  ['', '我问过两位师傅，都没有说过那样的话', 'official', 'deny'],
  ['说', '我接手才两个月，没见过什么合同', 'company', 'deny'],
  // A tie or a deed that somebody was said to have.
  ['说', '我和馆长去年才认识，没有任何亲戚关系', 'party', 'deny'],
  ['告诉', '警方没有对店主采取任何强制措施', 'official', 'deny'],
  ['说', '网上说停业了，没有这回事', 'company', 'deny'],
  ['表示', '复查完成前不作进一步回应', 'official', 'decline'],
  // At the end of others.
  ['说', '以镇里的公告为主，别的无可奉告', 'company', 'decline'],
  // What came about at which minute.
  ['说', '9时10分，门锁自动弹开，不是有人开的', 'official', 'assert'],
  ['说', '锅炉上个月检验过，是合格的', 'company', 'assert'],
  ['', '该局已封停锅炉，将委托检测机构作鉴定，结果预计两周内公布', 'official', 'announce'],
  ['', '公安机关已对散布谣言的何某予以批评教育', 'official', 'announce'],
  ['说', '账单都是一个人签的', 'public', 'assert'],
  // What holds from a day on, what is to be done within some.
  ['说', '北门5日起封闭，绕行东门', 'official', 'announce'],
  ['写明', '两部电梯自2日起停运', 'record', 'announce'],
  ['说', '检测报告三日内公布', 'official', 'announce'],
  ['说', '退款会在七个工作日内到账', 'company', 'announce'],
  // Who does not know says so at the end as well.
  ['说', '她上个月才来，不清楚', 'company', 'unaware'],
  ['称', '泵房由物业打理，自己并不知情', 'party', 'unaware'],
  ['说', '合同里没有写，镇里事先不知道扣款的事', 'official', 'assert'],
  ['说', '合同里没有写，公司事先不知道扣款的事', 'company', 'unaware'],
  ['说', '我哪晓得，来的时候就那样', 'party', 'unaware'],
  // Whom one is sent on to, and until when.
  ['说', '这个要问总店', 'company', 'decline'],
  ['说', '主任出差了，等主任回来再说', 'official', 'decline'],
  // Who defends himself.
  ['辩称', '菜单上早有标注', 'company', 'deny'],
  ['说', '自己根本没碰到那辆车', 'party', 'deny'],
  ['称', '其丈夫当天并未喝酒', 'party', 'deny'],
  ['说', '学校没有从中拿一分钱', 'official', 'deny'],
  ['诉称', '照相馆用了她的照片', 'party', 'allege'],
  // Questions and requests.
  ['', '谁来修？', 'public', 'ask'],
  ['说', '请派人来修', 'party', 'ask'],
  ['要求', '复检', 'party', 'ask'],
  // Wrongs of others.
  ['称', '店主用过期的油', 'public', 'allege'],
  ['举报', '食堂用旧油', 'party', 'allege'],
  ['曝光', '食堂用过期的油', 'public', 'allege'],
];

describe('actOf', () => {
  test.each(ROWS)('%s: %s (%s) is %s', (cue, content, speaker, act) =>
    expect(actOf({ cue: cueOf(cue), speaker, source: '', mode: 'indirect' }, content).act).toBe(act),
  );

  test.each<Row>([
    // 机会 is no 会, 应急 no 应, 已将 no plan.
    ['称', '机会很多', 'party', 'announce'],
    ['称', '应急灯亮着', 'official', 'opinion'],
    ['称', '已将罐头吃完', 'party', 'announce'],
    // 是因为 gives a reason and judges nothing; 传谣 is no rumour denied.
    ['称', '停水是因为管道破裂', 'company', 'opinion'],
    ['称', '请大家不要传谣', 'official', 'deny'],
    // 还没有 denies nothing.
    ['称', '还没有收到钱', 'party', 'deny'],
    // 不是我们做的 owns up to nothing; 会有 promises nothing; 将这 takes what is done to it.
    ['称', '这不是我们做的', 'party', 'confirm'],
    ['称', '会有新的承包商', 'party', 'announce'],
    ['称', '将这批罐头收起来是店员的主意', 'party', 'announce'],
    // What would be is no confession and no denial.
    ['称', '即使确有此事，也要先查', 'party', 'confirm'],
    ['称', '如果不存在收费，家长不会投诉', 'public', 'deny'],
    ['报道', '镇政府将封桥', 'media', 'announce'],
    // What nobody heard is no denial, what came in is no case, and who cannot walk withholds nothing.
    ['说', '没有听到广播', 'party', 'deny'],
    ['说', '没有收到任何通知', 'party', 'deny'],
    ['说', '脚疼得不能走', 'party', 'decline'],
    ['称', '店主用不实信息骗家长', 'record', 'deny'],
    // What is not ruled out of somebody's doing leaves nothing open of the rumour; a price that nobody told is no denial.
    ['通报', '停课为谣言，不排除追究责任', 'official', 'unaware'],
    ['说', '店主没说过价钱，后来要了三百', 'party', 'deny'],
    // What never came to somebody, and whom he has no tie to speak of with.
    ['说', '从来没有收到过账单', 'party', 'deny'],
    ['说', '他对亲戚关系很看重', 'party', 'deny'],
    // What holds since long ago, and what was not done in time.
    ['称', '他从2015年5月1日起在店里做工', 'company', 'announce'],
    ['说', '检测报告没有在七日内公布', 'company', 'announce'],
    // Others do not know; who asks sends nobody on.
    ['说', '谁也不清楚', 'public', 'unaware'],
    ['说', '店里漏水的事，邻居们都不知道', 'party', 'unaware'],
    ['说', '他来问过两次', 'party', 'decline'],
    ['说', '家里人都在等结果', 'party', 'decline'],
    // What others never did accuses them, and what one never felt denies nothing.
    ['说', '水站的账从来没公布过', 'party', 'deny'],
    ['说', '我从来没有后悔', 'party', 'deny'],
    ['说', '一分钱没收到', 'party', 'deny'],
    // What is planned for a minute is announced, and who spreads a rumour is not the rumour.
    ['通报', '将于9时10分停水', 'official', 'assert'],
    ['说', '这都是一个骗局', 'party', 'assert'],
  ])('%s: %s (%s) is not %s', (cue, content, speaker, act) =>
    expect(actOf({ cue: cueOf(cue), speaker, source: '', mode: 'indirect' }, content).act).not.toBe(act),
  );

  test.each<[string, string, string]>([
    ['通报', '何某编造消息，已被行政拘留五日', 'announce'],
    ['店家声明', '已委托律师，将依法追究其责任', 'announce'],
    ['企业年报', '公司去年冻结了招聘', 'assert'],
    ['通报', '水管于凌晨破裂', 'assert'],
  ])('a paper: %s, %s is %s', (source, content, act) =>
    expect(actOf({ cue: cueOf('称'), speaker: 'record', source, mode: 'indirect' }, content).act).toBe(act),
  );

  test.each<[string, Speaker, string]>([
    ['水太黄了。', 'party', 'opinion'],
    // What people say of others' past is no denial.
    ['他从来没有改过。', 'party', 'assert'],
    ['我从来没有收过钱。', 'party', 'deny'],
    // A question inside a longer speech.
    ['桥谁来修？', 'public', 'ask'],
    ['桥谁来修？我看没人。水黄了。', 'public', 'assert'],
    // Whoever asks in an interview may lead up to it; of others the question is part of a speech.
    ['水管修了三天。今天我们连线店主。何先生，水还黄吗？', 'media', 'ask'],
    ['水管修了三天。谁来修？', 'party', 'assert'],
    ['领导都在外面，我不方便说', 'company', 'decline'],
    // 应 answers, and advises nothing.
    ['我按了门铃，没有人应。打前台电话，响了很久才有人接。', 'party', 'assert'],
    ['门铃应该修一修。', 'party', 'opinion'],
  ])('“%s” (%s) is %s', (content, speaker, act) =>
    expect(actOf({ cue: cueOf('说'), speaker, source: '', mode: 'direct' }, content).act).toBe(act),
  );

  test('says which words spoke for it', () => {
    expect(
      actOf({ cue: cueOf('表示'), speaker: 'official', source: '', mode: 'indirect' }, '已成立调查组'),
    ).toEqual({
      act: 'announce',
      rule: 'act:measure',
      words: ['成立'],
    });
  });

  test.each(WORD_RULES)('$id stands in its example', ({ words, example }) => {
    expect(words.some((word) => example.includes(word))).toBe(true);
  });

  test('rules have ids of their own', () =>
    expect(new Set(ACT_RULES.map(({ id }) => id)).size).toBe(ACT_RULES.length));

  test('any text has an act', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom<Speaker>('official', 'party', 'media', 'unknown'),
        fc.constantFrom<Mode>('direct', 'indirect', 'mixed'),
        (content, speaker, mode) =>
          ActSchema.safeParse(actOf({ cue: null, speaker, source: '', mode }, content).act).success,
      ),
    );
  });
});
