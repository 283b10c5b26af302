import { splitWords } from '../../words/split-words.ts';
import type { SpeakerRule } from './speaker-rule.ts';

/** Somebody of whom it is not told who he is. */
export const UNKNOWN_NOUNS: readonly SpeakerRule[] = [
  {
    id: 'insider',
    speaker: 'unknown',
    as: 'role',
    example: '知情人士',
    words: splitWords(
      '知情人 知情人士 知情者 消息人士 内部人士 业内人士 消息源 接近人士 匿名人士 圈内人 有消息 有说法 有传闻 有传言',
    ),
  },
  {
    id: 'insider',
    speaker: 'unknown',
    as: 'end',
    example: '有声音',
    words: [],
    kindOnly: splitWords('声音 意见 观点 传言 传闻 说法'),
  },
  {
    id: 'somebody',
    speaker: 'unknown',
    as: 'of',
    example: '一名成员',
    words: [],
    kindOnly: splitWords('人士 有关人士 相关人士 成员'),
  },
];
