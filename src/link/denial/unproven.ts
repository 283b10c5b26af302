/** Words by which a clause only says that a thing is not shown, so that it agrees with who denies it. */
export interface Unproven {
  readonly id: string;
  /** The words that the rule was made for; folded to simplified signs. */
  readonly example: string;
  readonly words: RegExp;
}

export const UNPROVEN: readonly Unproven[] = [
  {
    id: 'zh:no-evidence',
    example: '没有任何证据表明店主掺了旧米',
    words:
      /(?:没有?|并无|毫无|查无|缺[乏少]|拿不出|提不出|找不到|给不出)[^，。；]{0,12}?(?:证据|依据|凭据|实据|凭证)|证据[^，。；]{0,6}(?:不足|不[够太]?(?:充分|确实|可靠|确凿)|站不住|存疑)/,
  },
  {
    id: 'zh:not-shown',
    example: '记录未披露足以认定店主掺了旧米的内容',
    words:
      /(?:未能?|没能|没有|无法|不能|难以|不足以|并未)(?:充分|直接|成功|最终)*(?:证明|证实|确立|确认|认定|查实|坐实|披露|举证|提[供交出][^，。；]{0,30}?证据)/,
  },
  {
    id: 'zh:not-guilty',
    example: '法院判他盗窃罪名不成立',
    words:
      /(?:不成立|无罪|清白|莫须有|查无此事|冤枉|被?(?:诬[陷告]|污蔑|栽赃)|不构成|(?:撤销|驳回|撤回)[^，。；]{0,16}(?:指控|起诉|诉讼请求))/,
  },
  {
    id: 'en:no-evidence',
    example: 'There is no evidence that the baker used old flour',
    words:
      /\b(?:no|any|without|lack(?:s|ed|ing)?(?: of)?|insufficient|little|not enough|not a shred of) (?:\w+ ){0,2}?(?:evidence|proof|basis|grounds|sign)\b(?= (?:that|of|for|to|the|in|on)\b|$)/i,
  },
  {
    id: 'en:not-shown',
    example: 'The council failed to prove that the baker used old flour',
    words:
      /\b(?:fail(?:s|ed|ing)? to|unable to|could not|cannot|did not|does not|do not|has not|have not|had not|never|\w+n['’]t) (?:\w+ )?(?:prove[dn]?|establish(?:ed)?|show(?:n|ed)?|demonstrate[d]?|substantiate[d]?|f(?:ind|ound) (?:any|that)|confirm(?:ed)?)\b|\b(?:un(?:proven|substantiated|confirmed)|(?:not|never)(?: yet| been)* (?:proven|proved|established|substantiated|confirmed))\b/i,
  },
  {
    id: 'en:not-guilty',
    example: 'The court cleared the driver of theft',
    words:
      /\b(?:acquitted|cleared? (?:\w+ ){1,3}of|not guilty|innocent|exonerat\w+|wrongly accused|dropped (?:the |all )?charges|charges (?:were|was) dropped|dismissed (?:the |all )?(?:charges?|claims?|allegations?))\b/i,
  },
];

/** Whether a clause, folded to simplified signs, says no more of a thing than that it is not shown, or that who is accused of it is cleared. */
export function isUnproven(clause: string): boolean {
  return UNPROVEN.some(({ words }) => words.test(clause));
}
