import { foldScript } from '../../text/script.ts';

/** What calls, wishes, asks or judges, and holds nothing that could be so: 大家擦亮眼, 凭什么, "shame on them". */
const JUDGING =
  /[?？]$|^(?:请|希望|建议|提醒|感谢|谢谢|大家|你们|咱们)|凭什么|怎么(?:会|就|能)|不能不|\b(?:please|shame on|ought to|should be ashamed|let us|let['’]s)\b/i;

export function isJudging(words: string): boolean {
  return JUDGING.test(foldScript(words.trim()).replace(/[”"’]$/, ''));
}

/** Whether the bus had stopped, 公司承认不承认: what is asked is neither said nor denied. */
const ASKING =
  /^(?:asked )?(?:whether|if)\b|是否|有没有|(?:^|[^，。；]{0,8})(\p{Script=Han}{1,2})不\1(?!$)/iu;

export function isAsking(words: string): boolean {
  return ASKING.test(foldScript(words.trim()));
}
