import { splitWords } from '../words/split-words.ts';
import { type ActWordRule, SPEAKING } from './act-rule.ts';

/** 谁也不清楚, 他们家长不知道: others, or all, are told not to know. */
const NOT_ONES_OWN =
  /(?:谁都?也?|没人|大家|网友|很多人|大多数?|许多|人们|消费者|家长们?|学生们?|孩子们?|邻居们?|别人)[^，。]{0,6}不(?:太|大)?(?:清楚|知道|知情|了解|晓得)/;

/** Who does not know, and who does not tell. */
export const NO_ANSWER_RULES: readonly ActWordRule[] = [
  {
    id: 'unaware',
    gives: { unaware: 6 },
    at: 'start',
    by: SPEAKING,
    words: splitWords(
      '不清楚 不太清楚 不大清楚 并不清楚 不知道 并不知道 不知情 并不知情 不了解 并不了解 不太了解 不知晓 不得而知 没听说 没有听说 没听说过 没有接到 没有收到 尚未接到 尚未收到 尚不清楚 暂不清楚 暂不知情 无法确认 无法核实 无法证实 无法判断 不掌握 不好说 说不好 说不准 不能断定 无法断定 不能确定 无法确定 难以判断',
    ),
    example: '不清楚此事',
  },
  {
    id: 'unaware-last',
    // More than 了, a figure and a time give to an account.
    gives: { unaware: 6 },
    at: 'last',
    by: SPEAKING,
    words: ['不', '不太', '不大', '并不', '也不', '还不', '都不', '暂不', '均不'].flatMap((not) =>
      splitWords('清楚 知情 知道 了解 晓得').map((know) => `${not}${know}`),
    ),
    // Behind a fact that a sentence of its own told it is not all that was said; in marks others say it.
    unless: new RegExp(`[。！“‘：].*不[^。！]*[。！”’]*$|${NOT_ONES_OWN.source}`),
    example: '我刚来，不清楚',
  },
  {
    id: 'unaware-oneself',
    gives: { unaware: 5 },
    by: SPEAKING,
    words: splitWords('不清楚 不太清楚 不大清楚 并不清楚 不知道 不知情 并不知情 不了解 不晓得 并不知道'),
    beside:
      /(?:^|[，。：；“])(?:我们?|自己|本人|公司|我司|学校|校方|街道|这边|他们这边|对此|此事|事先|事前|当时)(?:对此|对这事|事先|事前|当时|此前|也|并|还|都|真的?)*(?:不太|不大|不)(?:清楚|知道|知情|了解|晓得)(?!该|怎么办|如何是好|多少次)/,
    unless: NOT_ONES_OWN,
    example: '合同里没有写，街道事先不知道扣款的事',
  },
  {
    id: 'how-should-i-know',
    gives: { unaware: 6 },
    at: 'clause',
    by: SPEAKING,
    words: splitWords('不晓得 我哪晓得 我哪里晓得 我哪知道 我哪里知道 我咋知道 我怎么知道'),
    unless: NOT_ONES_OWN,
    example: '我哪晓得，来的时候就那样',
  },
  {
    id: 'still-open',
    gives: { unaware: 5 },
    at: 'clause',
    by: SPEAKING,
    words: splitWords('还不清楚 尚不清楚 仍不清楚 暂不清楚 还不知道 尚不知道 尚不得知 还不得而知'),
    example: '谁开的闸还不清楚',
  },
  {
    id: 'withheld',
    gives: { decline: 7 },
    at: 'clause',
    by: SPEAKING,
    words: splitWords(
      '不便透露 不便回应 不便多说 不便置评 不便接受 不方便透露 不方便回应 不方便说 无可奉告 不予置评 不作评论 不做评论 不予评论 不予回应 不接受采访 拒绝置评 没有评论 无法回答 不便回答 不方便回答 不能透露 无法透露 不属于今天发布会 不属于本次发布会 不在今天发布会 不在本次发布会 不属于今天 不属于本次',
    ),
    example: '不便透露',
  },
  {
    id: 'withheld-last',
    gives: { decline: 7 },
    at: 'last',
    by: SPEAKING,
    words: [
      '无可奉告',
      ...['不作', '不做', '不予', '暂不', '不再', '不再作', '不会作', '不会再'].flatMap((not) =>
        splitWords('回应 评论 置评 进一步回应 进一步评论 进一步说明 更多回应 更多评论').map(
          (say) => `${not}${say}`,
        ),
      ),
      ...['不便', '不方便', '无法', '不能', '不宜', '不愿', '暂不', '暂不便', '不便于', '不好'].flatMap(
        (not) =>
          splitWords('透露 对外透露 公开 对外公开 多说 说 讲 回应 答复 回答 置评 评论 评价 披露 告知').map(
            (say) => `${not}${say}`,
          ),
      ),
    ],
    example: '检测结果还没出来，不便透露',
  },
  {
    id: 'ask-others',
    gives: { decline: 6 },
    by: SPEAKING,
    words: ['问'],
    beside:
      /^[“"]?(?:这个?|这事|那个?|此事|具体)?(?:情况|事情|事)?(?:你们?|您)?(?:还是|得|要|请|去|可以|先)*问(?:一?问|一下)?(?!题|过|了|到|我|责|候)[^，。？！]{1,8}[。！吧”"]*$/,
    example: '这个要问总部',
  },
  {
    id: 'not-now',
    gives: { decline: 6 },
    by: SPEAKING,
    words: splitWords('谈不了 说不了 回来再说 等通知 不评价 不作评价'),
    beside:
      /^[“"]?(?:抱歉，?)?(?:我们?|现在|目前|暂时|先|您|你)*(?:谈不了|说不了|等通知|不评价)|等[^，。]{1,8}(?:回来|有空)(?:了)?再说[。”"]*$/,
    example: '领导出差了，等领导回来再说',
  },
  {
    id: 'pending',
    gives: { decline: 5 },
    at: 'clause',
    by: SPEAKING,
    words: splitWords(
      '具体情况待 具体情况以 其他情况待 其他具体情况 具体细节待 以官方通报为准 以通报为准 以公告为准 以官方为准 等官方通报 等待官方 等通报 等调查结果 要等检测结果 等检测结果 等化验结果 等鉴定结果 等检验结果 等结果出来 结果还没出来 结果尚未出来 以检测结果为准 以鉴定结果为准 以调查结果为准 以警方通报为准 以官方公告为准 以官方通告为准 以官方发布为准 以官方消息为准 以公司公告为准 以校方通报为准',
    ),
    example: '其他具体情况待调查',
  },
];
