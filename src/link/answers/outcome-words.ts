/** What came of it: a penalty, an order, a ruling. */
export const OUTCOMES: readonly { readonly id: string; readonly example: string; readonly words: RegExp }[] =
  [
    {
      id: 'zh:penalty',
      example: '市场监管局对面包店罚款2万元',
      words:
        /罚款|罚了|处罚|吊销|没收(?!到)|责令|罚单|下架|查封|取消[^，。；]{0,8}(?:资格|合同|许可)|解除[^，。；]{0,6}合同|终止[^，。；]{0,6}合同|约谈|(?:被|已被|予以|给予|将其)[^，。；]{0,6}(?:免职|撤职|开除|停职|处分|解聘|辞退|警告|拘留|起诉)|停业整顿|行政拘留|立案查处/,
    },
    {
      id: 'zh:made-good',
      example: '法院判令房东退还押金',
      words:
        /判令|裁决|裁定|判决|(?:责成|要求|须|应|必须)[^，。；]{0,20}(?:补发|退还|退赔|赔偿|补缴|承担全部)|召回|(?:全额|全部|已(?:经)?)(?:退还|退款|赔偿|赔付|补发)/,
    },
    {
      id: 'en:penalty',
      example: 'The bakery was fined £2,000',
      words:
        /\b(?:fined|sacked|closed down|shut down|taken off|cautioned|prosecuted|charged|dismissed|suspended|convicted|struck (?:off|out)|stripped|annulled|revoked|banned|penali[sz]ed)\b/i,
    },
    {
      id: 'en:ordered',
      example: 'The landlord must refund the deposit, the tribunal ruled',
      words:
        /\b(?:must|has to|have to|is to|are to|(?:was|were|been) (?:ordered|told|directed) to|ordered [^.;]{0,40} to|is also to) (?:now |also )?(?:pay|refund|fit|install|repair|apologise|repay|make good|reinstate|take back|be taken back|compensate|return|replace|hand back|stop|close)\b|\breinstated?\b|\b(?:held|ruled|found)\b[^.;]{0,160}\b(?:unlawful(?:ly)?|illegal(?:ly)?|in breach)\b|\b(?:was|were) (?:unlawfully|illegally|wrongly|unfairly) \w+ed\b/i,
    },
  ];
/** 拟处罚, may be fined: what may come has not come. */
const TO_COME =
  /(?:拟|将|可能|或|建议|不予|免予)[^，。；]{0,6}(?:罚|责令|免|撤|吊销|处分)|\b(?:may|could|might|would|if|faces?|risk(?:s|ed)?)\b[^.;]{0,30}\b(?:fined|suspended|banned|revoked)\b/i;

/** No employee has been dismissed: a penalty that there was not. */
const NONE = /(?:未|没有|不)[^，。；]{0,6}$|\b(?:no|not|nothing|never|nobody|none)\b[^.;]{0,30}$/i;

export function outcomeIn(words: string): string | undefined {
  if (TO_COME.test(words)) return undefined;
  return OUTCOMES.find((each) => {
    const match = each.words.exec(words);
    return match !== null && !NONE.test(words.slice(0, match.index));
  })?.id;
}
