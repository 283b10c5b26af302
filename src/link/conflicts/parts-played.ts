/** Parts in one matter that nobody plays at once; a title changes with time and is none of these. */
export interface PartsPlayed {
  readonly id: string;
  /** The words that the rule was made for: one person told as either. */
  readonly example: string;
  readonly parts: readonly RegExp[];
}

/** Words of a role that stands before a name: 司机周小禾. Whole words: 护士长 is no 护士. */
export const PARTS_PLAYED: readonly PartsPlayed[] = [
  {
    id: 'driving',
    example: '司机周小禾 / 乘客周小禾',
    parts: [
      /^(?:肇事|涉事|货车|客车|轿车)?(?:司机|驾驶员|驾驶人)$|^(?:the )?(?:\w+ )?driver$/i,
      /^(?:女|男)?(?:乘客|行人)$|^(?:the )?(?:passenger|pedestrian)$/i,
    ],
  },
  {
    id: 'care',
    example: '医生周小禾 / 护士周小禾 / 患者周小禾',
    parts: [
      /^(?:主治|值班)?(?:医生|医师|大夫)$|^(?:the )?doctor$/i,
      /^(?:值班)?护士$|^(?:the )?nurse$/i,
      /^(?:患者|病人)$|^(?:the )?patient$/i,
    ],
  },
  {
    id: 'school',
    example: '教师周小禾 / 学生周小禾 / 学生家长周小禾',
    parts: [
      /^(?:教师|老师|班主任)$|^(?:the )?teacher$/i,
      /^(?:女|男)?(?:学生|同学)$|^(?:the )?(?:pupil|student)$/i,
      /^(?:学生)?家长$|^(?:the )?parent$/i,
    ],
  },
  {
    id: 'harm',
    example: '打人者周小禾 / 被打者周小禾',
    parts: [
      /^(?:打人者|施暴者|嫌疑人|犯罪嫌疑人)$|^(?:the )?(?:attacker|suspect)$/i,
      /^(?:被打者|受害人|受害者|被害人)$|^(?:the )?victim$/i,
    ],
  },
];
