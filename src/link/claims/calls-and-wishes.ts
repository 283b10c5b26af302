/** Words by which a clause or a cue holds nothing that could be found to be so. */
export interface NoProposition {
  readonly id: string;
  /** The words that the rule was made for. */
  readonly example: string;
  readonly words: RegExp;
}

/** Clauses that call, wish, ask by way of speaking, whatever the cue. */
export const CLAUSES_OF_CALLS: readonly NoProposition[] = [
  {
    id: 'zh:call',
    example: '请家长耐心等候',
    words:
      /^(?:请|請|希望|期待|要求|呼吁|呼籲|恳请|懇請|愿|願|望|建议|建議|务必|務必|严防|嚴防|确保|確保|尽快|盡快|尽最大|盡最大|切勿|不要|别|別|必须|必須|应当?|應當?|需要|让我们|讓我們|祝)|不可以|不能再|应该|應該|应当|應當|必须|必須|希望|期待|严惩|嚴懲/,
  },
  {
    id: 'zh:condition-or-rhetoric',
    example: '难道食堂没人管吗',
    words:
      /^(?:.{0,6}如果|难道|難道|为什么|為什麼|何时|何時|什[么麼][时時])|[吗嗎呢啊呀]$|(?<![网網酒茶水氧])吧$/,
  },
  {
    id: 'zh:greeting',
    example: '各位家长',
    words:
      /^(?:(?:尊敬|亲爱|親愛)的)?(?:各位\p{Script=Han}{2,4}|\p{Script=Han}{0,4}[们們]|大家|你|您)(?:[们們]|(?:早上|上午|中午|下午|晚上)?[好早])?$/u,
  },
  {
    id: 'zh:asked-how',
    example: '区里怎么看',
    words: /^.{0,6}(?:怎么|怎麼)(?:看|样|樣|办|辦|回事|回应|回應)$/,
  },
  {
    id: 'zh:attitude',
    example: '我相信大家都会理解',
    words:
      /^(?:我|我们|我們|咱们?)?(?:也|都|就|很|真的?|一直)*(?:相信|不怕|对得起|對得起|觉得|覺得|感到|祝愿?|支持|力挺|担心|擔心|难过|難過|谢谢|謝謝|感谢|感謝)|^(?:就不要|你们?要)/,
  },
  {
    id: 'zh:apology',
    example: '在此向大家道歉',
    words:
      /^(?:我们?|我們|本[台报社校司院]|公司|但|也|会|會|将|將|在此|深表|诚挚|誠摯|诚恳|誠懇|再次|郑重|鄭重)*(?:向.{1,8}?)?(?:表示)?(?:深深|诚挚|誠摯)?的?(?:道歉|致歉|歉意|抱歉)$/,
  },
  {
    id: 'zh:sympathy',
    example: '面包店对受伤顾客深表关切',
    words: /(?:深表|表示)(?:深切|深深|诚挚|誠摯)?(?:关切|關切|同情|哀悼|慰问|慰問|遗憾|遺憾)$/,
  },
  {
    id: 'zh:promise',
    example: '以后每家面包店都会装报警器',
    words: /^(?:以后|以後|今后|今後|将来|將來)[^，。]{0,12}(?:会|會|要|将|將)/,
  },
  {
    id: 'zh:wish-to-know',
    example: '只想知道为什么没有人来',
    words: /^(?:我们?|我們|大家|他们?|她们?)?(?:就|都|只|只是|也|不)*想(?:知道|问|問|听|聽|弄清|搞清)/,
  },
  {
    id: 'zh:outcry',
    example: '来了来了',
    words:
      /^(?<cry>\p{Script=Han}{2,4})\k<cry>+[了啊呀]?$|^快(?:点|點|来|來|起|跑|看|走|下)\p{Script=Han}{0,2}$/u,
  },
  {
    id: 'zh:way-through-a-page',
    example: '您当前的位置：首页 > 通知公告',
    words: /^(?:您)?(?:当前|當前|现在|現在)的?位置|^(?:首页|首頁)(?:$|\s*[>＞›»|/])|\S\s+[>＞›»]\s+\S/u,
  },
  {
    id: 'zh:stir',
    example: '引发社会广泛关注',
    words:
      /^(?:并|也|已|迅速|随即)*(?:引[发發起]|受到|备受)了?[^，。]{0,8}(?:关注|關注|热议|熱議|讨论|討論|反响|反響)$|^[^，。]{0,12}[“「]?高度重[视視][”」]?$/,
  },
  {
    id: 'zh:as-of',
    example: '截至9月8日',
    words: /^截[至止][^，。]{0,10}(?:[日月年时時]|发稿|發稿|目前|记者发稿时?)$/,
  },
  {
    id: 'zh:of-an-interview',
    example: '不方便接受采访',
    words:
      /^[“「]?[我他她]?(?:们|們)?(?:现在|目前|暂时)?不(?:方便|便|想|愿意?|願意?)(?:接受)?(?:采访|採訪|多说|多說)[”」]?$/,
  },
  {
    id: 'zh:not-checked',
    example: '我没有核实过',
    words:
      /^[“「]?[我他她]?(?:也|并|並|当时|當時)?(?:没有?|沒有?|未)(?:核[实實]|查[证證]|求[证證])(?:过|過)?[”」]?$/,
  },
  {
    id: 'zh:one-quality',
    example: '自愿',
    words: /^[“「]?(?:都说|都說|说|說)?(?:自愿|自願)[”」]?$/,
  },
  {
    id: 'zh:hotline',
    example: '可拨打114投诉举报',
    words: /^(?:可|可以|请|請|欢迎)?(?:拨打|撥打|致电|致電)[\d-]+[^，。]{0,10}$/,
  },
  {
    id: 'aware-of-talk',
    example: 'Brook Bakery is aware of media reports about its bread',
    words:
      /(?:关注到|關注到|注意到)(?![^，。]*[“「])[^，。]{0,30}(?:报道|報道|信息|讨论|討論|帖[子文]|传闻|傳聞|传言|傳言|言论|言論|视频|視頻|消息)$|^(?:[\w'’&.-]+ ){1,8}?(?:is|are|am) aware of (?!how\b|what\b)(?:[\w-]+ ){0,4}(?:reports?|posts?|claims?|comments?|allegations?|rumou?rs?|concerns?|speculation|coverage|stories|discussions?)\b(?! (?:that|of)\b)[^,;]*$|^(?:we|I)['’](?:re|m) aware of (?:[\w-]+ ){0,4}(?:reports?|posts?|claims?|comments?|rumou?rs?|concerns?)\b(?! (?:that|of)\b)[^,;]*$/i,
  },
  {
    id: 'en:heading-of-a-release',
    example: 'FOR IMMEDIATE RELEASE',
    words: /^(?:for immediate release|media contact|notes? to editors?|ends)\b/i,
  },
  {
    id: 'zh:yes-or-no',
    example: '报了',
    words:
      /^(?:没有|沒有|没|沒|有的?|是的?|对的?|對|不是|不会|不會|会的?|好的?|行|可以|不行|没事|沒事|收到|明白|知道了?|不知道|\p{Script=Han}了)$/u,
  },
  {
    id: 'en:call',
    example: 'the council should close the bridge',
    words: /^(?:please|let's|let us|if)\b|\b(?:should|ought to|must|hope[sd]?)\b/i,
  },
  {
    id: 'en:for-fun',
    example: "We don't go round closing bakeries for fun",
    words:
      /(?:\b(?:not|never)\b|n['’]t\b).*\b(?:for (?:fun|the fun of it|a laugh|our health)|for the sake of it)$/i,
  },
  {
    id: 'en:wish-to-know',
    example: 'we just want to know who shut the bakery',
    words:
      /^(?:(?:and|but|so|all) )?(?:I|we|they)(?: (?:just|only|simply|really|all))* (?:want|wanted|would like)s? to (?:know|understand)\b/i,
  },
  {
    id: 'en:disowns-the-telling',
    example: 'You did not hear it from me',
    words:
      /^(?:I|you|we) (?:never|did(?: not|n['’]t)) (?:say|said|tell|told|hear|heard|see|saw) (?:this|that|it|so|you)(?: from (?:me|us))?$/i,
  },
  {
    id: 'en:greeting',
    example: 'Good morning, everyone',
    words:
      /^(?:dear(?: [\w.]+){1,2}|(?:hello|hi)\b[^.]{0,30}|good (?:morning|afternoon|evening)(?:[,!][^.]{0,30}| (?:all|everyone|everybody|to all)\b[^.]{0,20})?)$/i,
  },
  {
    id: 'en:attitude',
    example: "I don't think anybody has seen worse soup",
    words:
      /^(?:(?:and|but|so|well|now|that),? )*(?:(?:I|we)(?: (?:just|really|also|still|always|certainly|do|don['’]t|do not|can['’]t|cannot))* (?:think|believe|feel|love|like|support|admire|respect|thank|regret)\b|(?:I['’]m|I am|we['’]re|we are) (?:\w+ly )?(?:proud|glad|sorry|grateful|happy|sad|worried|confident|disappointed)\b|the way (?:I|we) see it)|\bmakes? (?:you|me|us|one) (?:want|feel|sick|sad|proud|angry)\b/i,
  },
];
