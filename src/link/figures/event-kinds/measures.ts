import type { EventKind } from './event-kind.ts';

/** The words of whatever is so measured: an affair has one such figure. */
const ANYTHING = /(?:)/;

/** What is so long, deep, high, heavy, wide, loud, fast. */
export const MEASURES: readonly EventKind[] = [
  {
    id: 'noise',
    of: ['sound'],
    grows: false,
    zh: { example: '夜间噪声62分贝', words: ANYTHING },
    en: { example: '62 decibels', words: ANYTHING },
  },
  {
    id: 'speed',
    of: ['speed'],
    grows: false,
    zh: { example: '时速80公里', words: ANYTHING },
    en: { example: 'doing 50 mph', words: ANYTHING },
  },
  {
    id: 'way',
    of: ['length'],
    grows: false,
    isWide: true,
    zh: { example: '全长21.1公里', words: /全长|全程|距离|相距|离|赛道|路程|里程|远|刹车|滑行/ },
    en: {
      example: 'the course is 20.7 km long',
      words: /\b(?:course|distance|route|away|apart|ran|full|from the|walk\w*|drove|trip)\b/i,
    },
  },
  {
    id: 'depth',
    of: ['length'],
    grows: false,
    zh: { example: '积水深约30厘米', words: /深|积水|厚|没过|水位/ },
    en: { example: 'the water was 30 cm deep', words: /\b(?:deep|depth|thick|water)\b/i },
  },
  {
    id: 'height',
    of: ['length'],
    grows: false,
    zh: { example: '围栏高1.2米', words: /高(?:约|为|度|达|不|只|仅)?|坠落|摔下|跌落/ },
    en: { example: 'the fence is 1.2 metres high', words: /\b(?:high|height|tall|fell|drop)\b/i },
  },
  {
    id: 'gap',
    of: ['length'],
    grows: false,
    isWide: true,
    zh: { example: '裂缝宽3厘米', words: /裂缝|缝隙|宽|口子|伤口|长约|长达/ },
    en: { example: 'a crack 3 cm wide', words: /\b(?:cracks?|gap|wide|width|cut|wound|long)\b/i },
  },
  {
    id: 'weighs',
    of: ['weight'],
    grows: false,
    isWide: true,
    zh: { example: '狗重七八十斤', words: /重|体重|净含量|缺斤/ },
    en: { example: 'the dog weighs 17 kilos', words: /\b(?:weigh\w*|weight|heavy)\b/i },
  },
  {
    id: 'floor',
    of: ['area'],
    grows: false,
    isWide: true,
    zh: { example: '实测面积86平方米', words: /面积|实测|套内|建筑|占地/ },
    en: {
      example: 'it measures 86 square metres',
      words: /\b(?:floor|area|measur\w+|space|size|plot|covers?)\b/i,
    },
  },
];
