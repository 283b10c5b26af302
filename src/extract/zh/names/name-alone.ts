import type { Mention } from '../../../model/mention.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';

/** How somebody is addressed, after the name. */
const ADDRESS = /(?:先生|女士|小姐|老师|大爷|大妈|阿姨|奶奶|老師|大媽)$/;
const ADDRESSED = 'person:polite';

/**
 * The record of a mention spans the name alone, 何 as in 何局长, and says as its value how the person is addressed:
 * 何先生. The finders before it read the whole..
 */
export function nameAlone({ text }: Passage, mention: Found<Mention>): Found<Mention> {
  if (mention.type !== 'person' || mention.reasons[0]?.rule !== ADDRESSED) return mention;
  const { start, end } = mention.span;
  const value = text.slice(start, end);
  const address = ADDRESS.exec(value);
  return address === null ? mention : { ...mention, value, span: { start, end: start + address.index } };
}
