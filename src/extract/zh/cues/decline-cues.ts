import type { Cue } from './cue.ts';

const NOT = '未 未有 仍未 未作 未做 未予 没有 未能 暂未 尚未 不予 不愿 拒绝'.split(' ');
const SAY =
  '回应 回复 置评 评论 透露 披露 说明 作出回应 做出回应 作出答复 做出答复 给出答复 给出回应 予以回应 回答 答复 表态 确认 证实 解释 否认'.split(
    ' ',
  );
const WHOLE =
  '未作正面回应 未正面回应 没有正面回应 拒绝透露 拒绝采访 拒绝接受采访 拒绝了采访 婉拒采访 婉拒了采访 谢绝采访 谢绝了采访 不接受采访'.split(
    ' ',
  );
/** 没有【作出任何】回应: how an answer would be given, between not and the answer. */
const GIVEN = ['没有', '没', '未', '未能', '不愿']
  .flatMap((not) =>
    '出面 公开 正式 正面 直接 作 做 作出 做出 给出 任何 作出任何 做出任何 给出任何 作出正面 做出正面 作出正式 做出正式 进行 予以'
      .split(' ')
      .map((how) => `${not}${how}`),
  )
  .flatMap((not) => '回应 回复 回答 答复 置评 评论 表态 解释'.split(' ').map((say) => `${not}${say}`));
/** 暂无【回应】: that there is none, which is the verb itself: of a body that has a sentence of its own. */
const NONE = '暂无 尚无 仍无 暂时没有 目前没有 均无'
  .split(' ')
  .flatMap((not) => '回应 回复 答复'.split(' ').map((answer) => `${not}${answer}`));
/** Ways of not saying that no word of answering stands in. */
const SILENCES = '避而不谈 闭口不谈 三缄其口 不愿多谈 不愿多说 不愿多言 不愿透露 无可奉告 一问三不知'.split(
  ' ',
);
const CALLS =
  '无人接听 未接听 未接电话 未接通 没接电话 没有接电话 没人接 拒接 拒接电话 处于关机状态 无法接通 结束了通话 笑而不答 没有再回 没有回音 为由挂断 为由挂断电话 为由拒绝 为由拒绝采访 为由婉拒 为由谢绝采访 为由拒绝回答 为由不予回答 随即挂断 直接挂断 匆匆挂断 挂断电话 挂断了电话'.split(
    ' ',
  );

/** What the one who asked did not get: 59 of the articles of stories-zh hold one. */
const UNANSWERED = '未 没有 未能 尚未 暂未 并未 仍未'
  .split(' ')
  .flatMap((not) => ['收到', '得到', '获得', '获', '取得'].map((get) => `${not}${get}`))
  .flatMap((got) =>
    ['回应', '回复', '答复', '任何回应', '任何回复', '本人回应'].map((noun) => `${got}${noun}`),
  );

/** Whether the source of a cue is who was asked, not who stands before it. */
export function isUnanswered(word: string): boolean {
  return UNANSWERED_WORDS.has(word);
}
const UNANSWERED_WORDS = new Set(UNANSWERED);

/** What somebody accused pleads, with no words of his own. */
const PLEAS: readonly Cue[] = [
  { word: '供认不讳', kind: 'decline', act: 'confirm', example: '店主对此供认不讳' },
  { word: '拒绝认罪', kind: 'decline', act: 'deny', example: '被告拒绝认罪' },
];

/**
 * Nothing is said: every word of not doing with every word of answering (校方未予回应), and calls that nobody took.
 * Single words of the family are rare; together 68 of the 4,710 articles of stories-zh hold an answer not given
 * and 21 a call not taken. And what an accused pleads.
 */
export const DECLINE_CUES: readonly Cue[] = [
  ...NOT.flatMap((not) => SAY.map((say) => declineCue(`${not}${say}`, `校方${not}${say}`))),
  ...[...WHOLE, ...GIVEN, ...NONE].map((word) => declineCue(word, `校方${word}`)),
  ...CALLS.map((word) => declineCue(word, `校方${word}`)),
  ...UNANSWERED.map((word) => declineCue(word, `记者联系校方，${word}`)),
  ...SILENCES.map((word) => declineCue(word, `校方对此${word}`)),
  ...PLEAS,
];

function declineCue(word: string, example: string): Cue {
  // 不愿透露【姓名】的店员: what somebody is called, and no answer.
  return {
    word,
    kind: 'decline',
    act: 'decline',
    example,
    notBefore: ['姓名', '身份', '名字', '真名', '真实'],
  };
}
