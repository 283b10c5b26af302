import { CALLED_FALSE_EN } from '../denial/called-false.ts';
import { denyingWords } from '../denial/denying-words.ts';
import { falseWords } from '../denial/false-words.ts';

/** Words around a cause that say how it is told. Read in one sentence of simplified signs. */

/** 如果, 去年, 上次: of no fact, or of another case; 必须确定是什么原因: nobody has said. */
export const OTHERWISE =
  /如果|什么原因|何种原因|假如|倘若|是否|会不会|[？?]|去年|前年|上次|那次|往年|以往|\b(?:if|whether|would|last year|previous(?:ly)?|years? ago)\b/i;
/** 楼梯最容易倒塌, fires usually start: what mostly is so is no account of the event. */
export const GENERALLY =
  /最?容易|往往|一般(?:来说|而言|都|会|是|情况)|通常|常[常见]|经常|时常|大多|多半|总是|每[逢当]|凡是|极易|\b(?:usually|often|generally|typically|commonly|tends? to|always|every time|in most cases|as a rule)\b/i;
/** 没有证据表明系冰柜引起, 否认系冰柜引起: who says so names no cause. */
export const NOT_SAID = new RegExp(
  `${denyingWords('zh')}|${falseWords('zh', 'not-so', 'against-facts', 'groundless', 'invented')}|谣言|误传|\\b${denyingWords('en', 'denies', 'refutes', 'rejects')}\\b|\\b(?:is|are|was|were)(?: |(?=n['’]))${CALLED_FALSE_EN}\\b`,
  'i',
);
/** May be, and one of several: they leave room for another cause. */
export const MAY_BE =
  /可能|或许|也许|疑似?|怀疑|推测|猜测|估计|大概|似乎|有望|涉及|不排除|\b(?:may (?:have|be|not)|might|could|perhaps|possibl[ey]|probabl[ey]|likely|suspect\w*|believed to|thought to|appears?|seems?)\b/i;
export const OF_SEVERAL =
  /等(?:多[种个方重]|各[种方]|综合)?(?:因素|原因|问题|方面)|之一|其中|间接|共同(?:作用|导致|造成)|综合(?:因素|作用|导致|影响)|叠加|多[种重]因素|\b(?:one of|among|indirect\w*|part(?:ly|ially)|in part|a combination of|several|contribut\w+|a factor)\b/i;
/** 称【因为李某是店长】: what goes before is the effect, or nothing; 因为 at the head of a clause gives a reason for the next one. */
export const SAYS_WHY = /(?:^|[称说道]|表示|认为|指出|觉得|解释)$/;

/** 原因正在调查, the cause was not known; 抢救无效 is what anybody dies of. */
export const UNKNOWN =
  /[抢医救]治?无效|治疗无效|失血|休克|衰竭|调查|不明|不详|未知|待查|什么|哪|尚[未不无在]|目前|多方面|种种|某[种些项类]|某个?原因|不可控|特殊原因|非自然|非正常|说不清|不为人知|无法(?:确定|判断)|^[此这]|\b(?:unknown|unclear|not known|under investigation|being investigated)\b|\bwhat\b|investigations? into|\b(?:some|various|other|several) (?:\w+ )?(?:reasons?|causes?)\b|\bsome(?:how|thing)\b|\bun(?:determined|explained|identified)\b|\bno (?:\w+ )?(?:reason|cause)\b|\b(?:someone|somebody)\b|^(?:it|this|that|them|why|still|not|under|being|yet)\b/i;
/** 故障, a fault: no cause by itself. */
export const VAGUE = new Set(
  '故障 问题 原因 意外 事故 事件 设备 情况 异常 突发 影响 因素 部分 方面 导致 造成 引起 发生 存在 未 及时 不当 fault problem issu accident incid failur caus thing reason seri result'.split(
    ' ',
  ),
);
/** 引起热议，起因是……; 走红的原因: what set off the talk is no cause of what is talked of. */
export const OF_TALK = /(?:热议|关注|热搜|讨论|争议|议论|舆论|刷屏|走红)[^。；]{0,8}$/;
/** 与收割机事件无关: an affair of its own, not what something came from. */
export const AFFAIR = /(?:事件|事故|一事|此事)$/;
/** Who looked into it: 经查, initial findings, inspectors. */
export const LOOKED_INTO =
  /经查|查明|查实|调查|鉴定|检测|检验|勘查|查看|拆检|诊断|判断|认定|初步|专家|报告|\b(?:inspect\w*|investigat\w*|findings?|found|assessment|preliminary|report|engineers?|experts?|examin\w*|tests?)\b/i;
