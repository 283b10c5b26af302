import { z } from 'zod';
import { DigestSchema } from './digest.ts';
import { SpanSchema } from './span.ts';

/** What a mask stands for. */
export const MaskKindSchema = z.enum([
  'person',
  'phone',
  'id-number',
  'card',
  'e-mail',
  'plate',
  'account',
  'home',
]);
export type MaskKind = z.infer<typeof MaskKindSchema>;

/** How masks are worded, in Chinese and English: a family name with 某 and a heavenly stem, a letter, what was there. */
const MASK_WORDS =
  /^(?:\p{Script=Han}{1,2}某(?:[甲乙丙丁戊己庚辛壬癸]|\d+)|人物[A-Z]+|Person[ -][A-Z]+|〔(?:电话|证件号|卡号|邮箱|车牌|账号|门牌)〕|\[(?:phone|ID.number|card.number|e-mail|plate|account|home)\])$/u;

/** Whether words are what a mask may be, also percent-encoded as in an address. */
export function isMaskWords(words: string): boolean {
  try {
    return MASK_WORDS.test(words) || MASK_WORDS.test(decodeURIComponent(words));
  } catch {
    return false;
  }
}

/** Words of a public dossier that stand in the place of others: 李某甲, Person A, 〔电话〕. */
export const MaskSchema = z.strictObject({ kind: MaskKindSchema, span: SpanSchema });
export type Mask = z.infer<typeof MaskSchema>;

/**
 * How the text of a report in a public dossier stands to the one that was read.
 *
 * - `original`: HMAC-SHA-256 of that text's SHA-256 (64 hexadecimal digits), by a salt that stays on the desk: nobody
 *   without it can try names until one fits.
 * - `masks`: in text order.
 */
export const MaskingSchema = z.strictObject({ original: DigestSchema, masks: z.array(MaskSchema) });
export type Masking = z.infer<typeof MaskingSchema>;
