/** What goes wrong in everyday matters, in both languages: two accounts of one line speak of one effect. */
export interface Trouble {
  readonly id: string;
  readonly words: RegExp;
}

export const TROUBLES: readonly Trouble[] = [
  {
    id: 'fire',
    words: /起火|火灾|着火|失火|自燃|燃烧|火源|大火|明火|\b(?:fires?|blaze|flames?|caught fire)\b/i,
  },
  { id: 'explosion', words: /爆炸|爆燃|闪爆|\bexplo(?:sion|ded)\b/i },
  { id: 'power', words: /停电|断电|跳闸|\b(?:power (?:cut|failure)|outage|blackout)s?\b/i },
  { id: 'water-off', words: /停水|断水|\bwater (?:cut|outage)\b/i },
  {
    id: 'leak',
    words: /漏水|渗漏|渗水|进水|积水|被淹|水淹|内涝|泄漏|\b(?:leak(?:s|ed|ing|age)?|flood(?:s|ed|ing)?)\b/i,
  },
  {
    id: 'spoilt',
    words:
      /变质|胀包|鼓包|发霉|霉变|发臭|腐烂|变酸|馊|\b(?:spoil(?:ed|t)|mould\w*|mold\w*|rotten|sour|gone off)\b/i,
  },
  { id: 'death', words: /死亡|身亡|病亡|死因|溺亡|坠亡|猝死|丧生|遇难|\b(?:deaths?|died|dead|killed)\b/i },
  {
    id: 'illness',
    words:
      /中毒|不适|呕吐|腹泻|腹痛|发病|病因|晕倒|昏迷|\b(?:ill(?:ness)?|sick(?:ness|ened)?|poison(?:ed|ing)|vomit\w*|fainted)\b/i,
  },
  { id: 'injury', words: /受伤|烫伤|烧伤|摔倒|骨折|\b(?:injur(?:y|ies|ed)|hurt|scalded)\b/i },
  { id: 'collapse', words: /倒塌|坍塌|垮塌|塌陷|坠落|掉落|\b(?:collapsed?|fell|fall)\b/i },
  { id: 'crack', words: /开裂|断裂|裂缝|脱落|\b(?:crack(?:s|ed)?|broke|snapped)\b/i },
  { id: 'crash', words: /相撞|追尾|翻车|侧翻|车祸|\b(?:crash(?:ed)?|collision|overturned)\b/i },
  {
    id: 'halt',
    words:
      /延误|晚点|停运|停摆|停航|停课|取消|\b(?:delay(?:s|ed)?|cancel\w*|cancellation|suspension|halt(?:ed)?)\b/i,
  },
  { id: 'smell', words: /异味|臭味|刺鼻|\b(?:smell|stench|odour|fumes)\b/i },
];
