import type { Speaker } from '../../../../model/statement.ts';

/**
 * Nouns that tell two things of a phrase: that whom it names can speak at all (`findSpeakerHead`), and what kind of speaker
 * that is (`kindOfPhrase`). A word stands in one rule only.
 */
export interface SpeakerRule {
  readonly id: string;
  readonly speaker: Speaker;
  /**
   * - `body`: an office, firm or medium, that also tells the kind of those who speak for it (教育局工作人员).
   * - `role`: what somebody is, whoever he works for.
   * - `of`: who speaks for a body, and is of its kind where the phrase names one.
   * - `name`: part of a name, which tells something only where nothing else does.
   * - `end`: only as the last word of the phrase; `whole`: only as all of it.
   *
   * And where the kind is asked:
   * - `unit`: a body that is part of another, of its kind where the phrase names that one.
   * - `trade`: a word that names of firms end in.
   * - `crowd`: a role of one among many, who has a case of his own where he is named.
   * - `owner`: the role of who keeps a shop, that is small unless the phrase names a firm.
   */
  readonly as: 'body' | 'role' | 'of' | 'name' | 'end' | 'whole' | 'unit' | 'trade' | 'crowd' | 'owner';
  /** True where the words also stand as titles right before or behind a name: 镇长王某, 王某教授. */
  readonly isTitle?: true;
  readonly example: string;
  readonly words: readonly string[];
  /** Words that tell the kind where it is asked, and nothing of whether somebody can speak: 发布, 市场, 人事. */
  readonly kindOnly?: readonly string[];
}
