import type { Span } from '../../text/span.ts';
import { tagWords } from './jieba-words.ts';

/** What is looked at for a verb. */
const MAX_HEAD = 40;

/**
 * Whether the words after a cue in its clause tell something: a verb, an adjective at the end, a quotation; or
 * nothing stands there and what is told follows after a mark.
 */
export function hasPredicate(text: string, rest: Span): boolean {
  const head = text.slice(rest.start, Math.min(rest.end, rest.start + MAX_HEAD));
  if (!/[\p{L}\p{N}]/u.test(head) || /[“"「：]/.test(head)) return true;
  const words = tagWords(head);
  // 这对母女的一贯行为: what follows the last 的 decides.
  const of = words.findLastIndex(({ word }) => word === '的');
  const tail = words.slice(of + 1);
  const isTopic =
    of >= 0 &&
    /^(?:n|vn|x|eng)/.test(tail.at(-1)?.tag ?? '') &&
    !tail.some(({ tag }) => /^(?:d|u|p|r)/.test(tag));
  if (isTopic) return words.slice(1, of).some(({ tag }) => tag === 'd');
  return words.some(
    ({ tag, word }) => /^(?:v$|vi|vg|vd|df|i|l|zg)/.test(tag) || (tag === 'd' && word !== '也'),
  );
}
