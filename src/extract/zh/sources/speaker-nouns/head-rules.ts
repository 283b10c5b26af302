import { splitWords } from '../../words/split-words.ts';
import type { SpeakerRule } from './speaker-rule.ts';
import { SPEAKER_RULES } from './speaker-rules.ts';

/** What a noun at the head of a phrase tells of whether the phrase names somebody who can speak, and how. */
export interface HeadRule {
  readonly as: 'body' | 'role' | 'of' | 'name' | 'end' | 'whole';
  /** Something that shows and says nothing: 监控画面. */
  readonly isRecord: boolean;
  readonly isTitle: boolean;
}

/** Nouns that are read in another way here than where the kind is asked, by how they are read here. */
const READ_OTHERWISE: readonly (HeadRule & { readonly words: readonly string[] })[] = [
  // Whoever has the office can speak for himself; his kind is that of his body.
  {
    as: 'role',
    isRecord: false,
    isTitle: true,
    words: splitWords('校长 副校长 园长 干部 处长 科长 讲解员 保洁员'),
  },
  { as: 'of', isRecord: false, isTitle: true, words: ['乘务员'] },
  { as: 'role', isRecord: false, isTitle: false, words: splitWords('人士 有关人士 相关人士') },
  { as: 'name', isRecord: false, isTitle: false, words: ['师傅'] },
  // What speaks is the body itself, whoever it is of.
  { as: 'body', isRecord: false, isTitle: true, words: ['官方'] },
  { as: 'body', isRecord: false, isTitle: false, words: splitWords('公众号 视频号 客户端') },
  { as: 'end', isRecord: true, isTitle: false, words: splitWords('官网 网站') },
];

/** By noun, for all that tell whether somebody can speak. */
export const HEAD_RULES: ReadonlyMap<string, HeadRule> = new Map<string, HeadRule>([
  ...SPEAKER_RULES.flatMap((rule) => {
    const head = headRuleOf(rule);
    return rule.words.map((word) => [word, head] as const);
  }),
  ...READ_OTHERWISE.flatMap((rule) => rule.words.map((word) => [word, rule] as const)),
]);

function headRuleOf({ as, speaker, isTitle }: SpeakerRule): HeadRule {
  return { as: plainForm(as), isRecord: speaker === 'record', isTitle: isTitle === true };
}

/** A part of a body is a body, one of a crowd and who keeps a shop are what somebody is. */
function plainForm(as: SpeakerRule['as']): HeadRule['as'] {
  if (as === 'unit' || as === 'trade') return 'body';
  return as === 'crowd' || as === 'owner' ? 'role' : as;
}
