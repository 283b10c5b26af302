import type { Mention } from '../../../model/mention.ts';
import { compareSpans, overlaps, type Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { createWordFinder } from '../word-finder.ts';
import { modelNames } from './model-names.ts';
import { COMMON_SURNAMES, DOUBLE_SURNAMES, RARE_SURNAMES, TRANSLITERATION } from './surnames.ts';

/** A shape of a name that needs no model. */
interface NameRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly example: string;
}

const SURNAME = `(?:${DOUBLE_SURNAMES.join('|')}|[${COMMON_SURNAMES}${RARE_SURNAMES}])`;

/** Tried before the model; the first group is the name where there is one. */
const RULES: readonly NameRule[] = [
  {
    id: 'masked',
    pattern: new RegExp(
      `${SURNAME}(?:某某|某[一-龥]?(?=[，。、（(）)《“”；：\\s]|说|称|的|和|在|等|为|与|被|对|于|表)|[Xx×*＊]{1,2}[一-龥]?|某)`,
      'g',
    ),
    example: '郭某某、赵某燕、欧阳某',
  },
  {
    id: 'polite',
    pattern: new RegExp(`${SURNAME}(?:先生|女士|小姐|老师|大爷|大妈|阿姨|奶奶)`, 'g'),
    example: '徐先生',
  },
  {
    id: 'foreign',
    pattern: new RegExp(`[${TRANSLITERATION}]{1,7}(?:[·•][${TRANSLITERATION}]{1,8}){1,4}`, 'g'),
    example: '约翰·史密斯',
  },
  {
    id: 'net-name',
    pattern:
      /(?<=(?:网民|网友|博主|用户|UP主|网名|昵称|备注(?:名)?为|名为|账号))[“「"]([^”」"，。]{2,16})[”」"]/g,
    example: '网友“风里的伞”',
  },
];

/** Persons in text order, none overlapping another; `[]` where nobody is named. */
export function findPersons({ text, blocks }: Passage): Found<Mention>[] {
  const found: Found<Mention>[] = [];
  for (const block of blocks) {
    // Shapes that need no model: masked and polite names, foreign ones with dots, names of the net.
    const shaped = shapedNames(text, block);
    // Then what the model sees where no shape was found.
    const learned = modelNames(text, block).filter(({ start, end }) =>
      /^\p{Script=Han}+$/u.test(text.slice(start, end)),
    );
    const apart = learned.filter((span) => !shaped.some((other) => overlaps(span, other.span)));
    found.push(...[...shaped, ...apart.map((span) => person(span, 'model'))].sort(bySpan));
  }
  // A name of three characters seen once is a name wherever it stands in the report.
  return addRepeats(text, found);
}

function shapedNames(text: string, block: Span): Found<Mention>[] {
  const stretch = text.slice(block.start, block.end);
  const found: Found<Mention>[] = [];
  for (const { id, pattern } of RULES) {
    for (const match of stretch.matchAll(pattern)) {
      const name = match[1] ?? match[0];
      const start = block.start + match.index + match[0].indexOf(name);
      const span = { start, end: start + name.length };
      if (!found.some((other) => overlaps(other.span, span))) found.push(person(span, id));
    }
  }
  return found;
}

function addRepeats(text: string, found: readonly Found<Mention>[]): Found<Mention>[] {
  const names = found.map(({ span }) => text.slice(span.start, span.end)).filter((name) => name.length >= 3);
  const all = [...found];
  let next = 0;
  for (const { start, end } of createWordFinder(names).find(text, 0, text.length)) {
    while (next < found.length && found[next]!.span.end <= start) next++;
    const other = found[next];
    if (other === undefined || other.span.start >= end) all.push(person({ start, end }, 'repeated'));
  }
  return all.sort(bySpan);
}

function person(span: Span, rule: string): Found<Mention> {
  return { type: 'person', span, value: null, timex: null, reasons: [{ rule: `person:${rule}`, span }] };
}

function bySpan(a: Found<Mention>, b: Found<Mention>): number {
  return compareSpans(a.span, b.span);
}
