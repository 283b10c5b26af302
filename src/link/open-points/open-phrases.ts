import type { OpenKind } from '../../model/conflict.ts';

export interface OpenPhrase {
  readonly id: string;
  readonly kind: OpenKind;
  /** The words that the rule was made for. */
  readonly example: string;
  readonly pattern: RegExp;
}

/** Words by which a report itself says that something is not known, not confirmed or not answered. */
export const OPEN_PHRASES: readonly OpenPhrase[] = [
  {
    id: 'zh:cannot-confirm',
    kind: 'unconfirmed',
    example: '记者无法确认该账号是否为学校所有',
    pattern:
      /(?:无法|未能|不能|难以|無法|無從|无从)(?:独立|獨立|进一步|進一步|完全)?(?:确认|核实|证实|查证|確認|核實|證實|查證)/g,
  },
  {
    id: 'zh:not-confirmed',
    kind: 'unconfirmed',
    example: '该说法尚未得到证实',
    pattern:
      /(?:尚未|未经|未獲|未获|还没有|還沒有|没有|沒有|暂未|暫未|仍未)(?:得到|获得|獲得|被|官方|证据)?(?:证实|核实|确认|查实|證實|核實|確認|查實)/g,
  },
  {
    id: 'zh:not-confirmed-by',
    kind: 'unconfirmed',
    example: '该说法未得到镇政府证实',
    pattern:
      /(?:未|没有|沒有|尚未|暂未)(?:得到|获得|獲得|获|獲)[^，。；\n]{2,20}?(?:证实|核实|确认|證實|核實|確認)/g,
  },
  {
    id: 'zh:to-be-checked',
    kind: 'unconfirmed',
    example: '真实性有待核实',
    pattern:
      /(?:有待|尚待|仍待|待)(?:进一步|進一步)?(?:核实|证实|确认|查证|核實|證實|確認|查證)|真(?:实性|伪|偽|實性)(?:尚|还|還)?(?:不明|未知|存疑)/g,
  },
  {
    id: 'zh:no-conclusion',
    kind: 'unconfirmed',
    example: '裂缝原因尚无定论',
    pattern:
      /(?:尚无|还没有|目前没有|暂无|尚無|還沒有|暫無)(?:最终|明确|最終|明確)?(?:定论|结论|定論|結論)|(?:原因|身份|去向|下落)(?:仍|尚|还|還)?(?:不明|未明|不详|不詳|未知)/g,
  },
  {
    id: 'zh:no-answer',
    kind: 'unanswered',
    example: '截至发稿，公司未回复记者的采访请求',
    pattern:
      /(?:未|没有|沒有|尚未|未有|未能|暂未|暫未)(?:再|作出|做出|就此|对此|對此|获得|收到|得到|获|獲|给出|正面)*(?:回复|回应|答复|回應|回覆|答覆|作答)|(?:无人|無人)(?:接听|接聽|应答|應答)/g,
  },
  {
    id: 'zh:no-answer-on',
    kind: 'unanswered',
    example: '公司截至发稿未对停航作出回应',
    pattern:
      /(?:未|没有|沒有|尚未|暂未)(?:对|就|對)[^，。；\n]{1,16}(?:作出|做出|予以|给出)?(?:任何)?(?:回应|回复|答复|回應|回覆|答覆|说明|說明)|(?:未|没有|沒有)(?:作出|做出|给出)任何(?:回应|解释|说明|回應|解釋|說明)/g,
  },
  {
    id: 'en:neither-confirmed',
    kind: 'unconfirmed',
    example: 'The board has neither confirmed nor denied the figure.',
    pattern: /\bneither confirm(?:ed|s)? nor (?:den(?:ied|ies|y)|disputed?|rejected)\b/gi,
  },
  {
    id: 'en:cannot-verify',
    kind: 'unconfirmed',
    example: 'The Echo could not independently verify the recording.',
    pattern:
      /\b(?:could|can|has|have|had)(?: ?not|n['’]t) (?:\w+ )?(?:be |been )?(?:\w+ly )?(?:verify|confirm|verified|confirmed|corroborated?|established?)\b|\bcannot (?:be )?(?:\w+ly )?(?:verify|verified|confirm|confirmed)\b|\bunable to (?:\w+ly )?(?:verify|confirm|determine)\b/gi,
  },
  {
    id: 'en:not-confirmed',
    kind: 'unconfirmed',
    example: 'The figure is not yet confirmed.',
    pattern:
      /\b(?:is|are|was|were|remains?) (?:not (?:yet )?|still |as yet )(?:\w+ly )?(?:confirmed|verified|known|clear|established|unconfirmed|unverified|unclear|unknown)\b|\bremains? (?:unconfirmed|unverified|unclear|unknown)\b|\b(?:is|are|was|were) (?:unclear|unconfirmed|unverified)\b/gi,
  },
  {
    id: 'en:no-answer',
    kind: 'unanswered',
    example: 'The supplier did not respond to a request for comment.',
    pattern:
      /\b(?:did|has|have|had|do|does)(?: ?not|n['’]t) (?:\w+ly |yet )?(?:respond(?:ed)?|heard? back|hear back|repl(?:y|ied)|answer(?:ed)?|return(?:ed)? (?:\w+ ){0,3}(?:calls?|messages?|emails?))\b|\bcould not (?:immediately )?be reached\b|\b(?:calls|messages|emails|questions|letters)(?: [\w'’,-]+){0,8} (?:went|were) (?:un(?:answered|returned)|not (?:answered|returned))\b/gi,
  },
  {
    id: 'en:neither-answered',
    kind: 'unanswered',
    example: 'Neither the supplier nor its parent returned calls.',
    pattern:
      /\b(?:neither|none of|nobody at|no one at) [^.;\n]{3,80}? (?:returned (?:\w+ ){0,3}(?:calls?|messages?|e-?mails?)|responded|replied|answered(?! (?:that|yes|by)\b)|commented)\b/gi,
  },
  {
    id: 'en:declined',
    kind: 'declined',
    example: 'It would be inappropriate to comment.',
    pattern:
      /\b(?:refused|declined) to (?:be interviewed|comment|answer|discuss|show|say|elaborate|provide)\b|\b(?:will|would|can|could)(?: ?not|n['’]t) (?:comment|discuss)\b|\binappropriate (?:for \w+ )?to comment\b|\breferred (?:\w+ ){0,3}(?:questions|inquiries|enquiries|queries) to\b/gi,
  },
  {
    id: 'zh:declined',
    kind: 'declined',
    example: '接线员以“领导在开会”为由挂断',
    pattern:
      /以[^，。；]{2,20}为由(?:挂断|拒绝)|(?:挂断|挂掉)了?(?:记者的?)?电话|(?:拒绝|婉拒|謝絕|谢绝)了?(?:接受)?(?:[^，。；]{0,8})(?:采访|採訪)|不(?:便|方便)(?:透露|回答|回应|评论|多说)(?![^，。；]{0,4}(?:姓名|身份))|不予(?:置评|置評|回应|回應)|无可奉告|無可奉告|(?:不属于|不屬於|超出)[^，。；]{0,12}范围/g,
  },
  {
    id: 'zh:not-known',
    kind: 'unaware',
    example: '南湖馆的情况我不掌握',
    pattern:
      /不掌握|不得而知|(?:目前|尚|还|還|暂|暫)(?:还|還)?(?:不能|无法|無法|难以|難以)(?:断定|斷定|确定|確定|判断|判斷|认定|認定)/g,
  },
];
