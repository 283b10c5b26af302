import type { MaskKind } from '../../model/mask.ts';
import type { Folded } from '../../text/disguise/folded.ts';
import type { Hit } from './hit.ts';
import { isOfficeNumber } from './office-numbers.ts';

/** On folded text: small letters, simplified characters, half width. Of one stretch the first that fits counts. */
const PATTERNS: readonly (readonly [kind: MaskKind, pattern: RegExp])[] = [
  [
    'e-mail',
    /(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?![a-z0-9])/g,
  ],
  // 公民身份号码, GB 11643: region, date of birth, order, check digit.
  [
    'id-number',
    /(?<![a-z0-9])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx](?![a-z0-9])/g,
  ],
  // Social security number; National Insurance number.
  ['id-number', /(?<![a-z0-9.-])\d{3}-\d{2}-\d{4}(?![a-z0-9-])/g],
  ['id-number', /(?<![a-z0-9])[a-ceghj-pr-tw-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d](?![a-z0-9])/g],
  // Mobile numbers of China; then fixed ones, those with a country, and North American and British ones.
  ['phone', /(?<![a-z0-9.])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![a-z0-9])/g],
  ['phone', /(?<![a-z0-9.-])\(?0\d{2,3}\)?[- ]?[2-9]\d{2,3}[- ]?\d{4}(?:-\d{1,5})?(?![a-z0-9-])/g],
  // What is left of them still leads to somebody who is known to a few: 138****2290.
  ['phone', /(?<![a-z0-9.])1[3-9]\d[ -]?[*x•●]{3,6}[ -]?\d{2,4}(?![a-z0-9])/g],
  ['id-number', /(?<![a-z0-9])[1-9]\d{2,5}[*x•●]{6,14}[\dx]{2,4}(?![a-z0-9])/g],
  ['phone', /(?<![a-z0-9])\+\d{1,3}(?:[- .()]{0,2}\d){7,13}(?![a-z0-9])/g],
  ['phone', /(?<![a-z0-9.-])\(?[2-9]\d{2}\)?[-. ][2-9]\d{2}[-. ]\d{4}(?![a-z0-9-])/g],
  ['phone', /(?<![a-z0-9.-])0\d{2,4} \d{3,4} \d{3,4}(?![a-z0-9-])/g],
  [
    'plate',
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-hj-np-z][·.\- ]?(?=[a-z]{0,5}\d)[a-hj-np-z0-9]{4,5}[a-hj-np-z0-9挂学警港澳](?![a-z0-9])/g,
  ],
  ['account', /(?<![a-z0-9])(?:wxid|gh)_[a-z0-9_-]{5,32}/g],
  ['account', /(?<=(?:qq|扣扣|企鹅)(?:群|号|账号|号码)?\s?[:：是为]?\s?)[1-9]\d{4,11}(?![a-z0-9])/g],
  ['account', /(?<=(?:微信|微信号|wechat|wechat id|vx)\s?[:：是为]?\s?)[a-z][a-z0-9_-]{5,19}(?![a-z0-9])/g],
  ['account', /(?<![a-z0-9./@])@[a-z0-9_]{2,30}(?![a-z0-9_.@])/g],
  // Which flat somebody lives in: 3号楼802室, 5栋2单元1203; before whoever lives there 3-802梁女士; Flat 12b.
  [
    'home',
    /\d{1,3}(?:号楼|栋|幢)(?:[一二三四五六七八九\d]{1,2}单元)?\d{3,4}(?!\d|[个元米人吨年])(?:室|号房|户)?/g,
  ],
  [
    'home',
    /(?<=^|[\s「『“"@,。:])\d{1,2}-(?:\d{1,2}-)?\d{3,4}(?=[ \t]?(?![个元米人吨年月日名次度户家件台只条分块毫公千])\p{Script=Han}|[ \t]?$)/gmu,
  ],
  [
    'home',
    /\b(?:flat|apartment|apt\.?) \d{1,4}[a-z]?\b(?! (?:times|per|percent|points?|goals?|hours?|years?))/g,
  ],
];

/** Bank cards, ISO/IEC 7812: 16 to 19 digits with a check digit. */
const CARD = /(?<![a-z0-9./=_-])\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![a-z0-9])/g;
const MAY_HOLD = /\d{2}|@|wxid_|gh_|微信|wechat|vx/;

/** Numbers and addresses that lead to a person: telephone, papers, cards, e-mail, number plates, accounts, flats. */
export function findPrivate(folded: Folded): Hit[] {
  const { text, starts, ends } = folded;
  if (!MAY_HOLD.test(text)) return [];
  const toHit = (kind: MaskKind, { index, 0: words }: RegExpExecArray): Hit => ({
    start: starts[index]!,
    end: ends[index + words.length - 1]!,
    kind,
    named: null,
  });
  return [
    ...PATTERNS.flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)]
        .filter((match) => !isOfficeNumber(text, match.index, match[0], kind))
        .map((match) => toHit(kind, match)),
    ),
    ...[...text.matchAll(CARD)]
      .filter(([words]) => hasCheckDigit(words))
      .map((match) => toHit('card', match)),
  ];
}

/** The Luhn formula. */
function hasCheckDigit(words: string): boolean {
  const digits = [...words.replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? digit : digit * 2;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
