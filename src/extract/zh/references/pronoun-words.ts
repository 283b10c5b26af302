/** Whom a pronoun can stand for by its form. */
export interface PronounForm {
  readonly number: 'one' | 'many' | 'any';
  readonly gender: 'female' | 'male' | null;
  /** `person` never a body; `any` also a body; `pair` two that were named together. */
  readonly kind: 'person' | 'any' | 'pair';
  readonly example: string;
}

/** 俩 is no part of the record's words, it only tells the number: 【他】俩. */
export const PRONOUN_FORMS: ReadonlyMap<string, PronounForm> = new Map([
  ['他', { number: 'one', gender: 'male', kind: 'person', example: '王某说，他没有看见告示' }],
  ['她', { number: 'one', gender: 'female', kind: 'person', example: '李女士说，她没有看见告示' }],
  ['他们', { number: 'many', gender: null, kind: 'any', example: '家长们说，他们没有收到通知' }],
  ['她们', { number: 'many', gender: 'female', kind: 'person', example: '两名女生说，她们没有收到通知' }],
  ['其', { number: 'any', gender: null, kind: 'any', example: '王某称其没有看见告示' }],
  ['对方', { number: 'any', gender: null, kind: 'any', example: '王某致电客服，对方没有答复' }],
  ['双方', { number: 'many', gender: null, kind: 'pair', example: '王某和店主见了面，双方没有谈成' }],
  ['本人', { number: 'one', gender: null, kind: 'person', example: '王某本人没有到场' }],
]);

/** Sticky. 他国, 其他, 日本人, 吉他, 尤其, 其中: no pronouns, or none of somebody named. */
export const PRONOUN =
  /(?<!其)他们|她们|(?<![其吉])他(?!国|人|们|乡|日|杀|山|律)|她(?!们)|(?<![尤极与何任名莫忘])其(?![他她它中实余次间一二三妙时])|对方|双方|(?<![日基资某])本人/y;
