/** How a case ended: the words of an outcome, with the phrase each was made for. */
export const OUTCOME_RULES: readonly { id: string; pattern: string; example: string }[] = [
  {
    id: 'dismissed',
    pattern:
      '(?:已?被)?(?:免职|撤职|免去[^，。；]{0,12}?职务|撤销[^，。；]{0,10}?职务|停职(?:检查|调查)?|解聘|辞退|开除(?:党籍|公职|学籍)?|双开)',
    example: '被免职',
  },
  {
    id: 'investigated',
    pattern:
      '(?:已?被)?(?:立案(?:调查|侦查|审查)?|审查调查|带走(?:调查)?|介入调查|接受(?:审查)?调查|被?约谈|成立[^，。；]{0,10}调查组)',
    example: '被立案调查',
  },
  {
    id: 'detained',
    pattern: '(?:已?被)?(?:行政拘留|刑事拘留|刑拘|拘留|逮捕|批捕|抓获|采取(?:刑事)?强制措施)',
    example: '被刑事拘留',
  },
  {
    id: 'sentenced',
    pattern:
      '(?:被)?(?:判处[^，。；]{2,24}|获刑[^，。；]{1,12}|判刑|死刑|有期徒刑[^，。；]{1,10})(?:，(?:宣告)?(?:缓刑|缓期|并处|剥夺政治权利)[^，。；]{1,16}){0,3}',
    example: '判处有期徒刑三年，缓刑四年',
  },
  { id: 'fined', pattern: '(?:被)?(?:处以)?罚款[^，。；\\s]{0,10}', example: '罚款3万元' },
  {
    id: 'punished',
    pattern: '(?:给予|予以|受到)[^，。；]{0,14}处分|(?:党内)?(?:严重)?警告处分|记过|被问责|被追责',
    example: '给予警告处分',
  },
  {
    id: 'refunded',
    pattern: '(?:全额|悉数|如数)?(?:退还|退回|返还|退赔)[^，。；]{0,16}?元|全额退款',
    example: '每户退还60元',
  },
  { id: 'closed', pattern: '停业(?:整顿)?|关停|吊销[^，。；]{0,10}|下架|召回', example: '停业整顿' },
  { id: 'apologised', pattern: '(?:公开|当面|书面)?道歉|致歉|赔礼道歉', example: '公开道歉' },
  {
    id: 'compensated',
    pattern: '(?:获得?)?赔偿[^，。；]{0,12}?元|达成(?:和解|赔偿协议)',
    example: '赔偿两万元',
  },
];
