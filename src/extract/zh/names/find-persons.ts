import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { dictionaryWords, isNounCode } from './dictionary-words.ts';
import { type ModelName, modelNames } from './model-names.ts';
import { NO_NAMES } from './no-names.ts';
import { isNoPerson } from './no-persons.ts';
import { COMMON_SURNAMES, DOUBLE_SURNAMES, RARE_SURNAMES } from './surnames.ts';

/** A shape of a name that needs no model. */
interface NameRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** What every match holds; a stretch without it need not be searched for the pattern, which tries each character. */
  readonly holds: RegExp;
  /** Whether what fits may be a name; all of it where there is none. */
  readonly isName?: (words: string) => boolean;
  readonly example: string;
}

/** Surnames that are words of grammar far more often, and stand before 老师 and 某 as such. */
const GRAMMAR = /[和与同从由向对连那都有后但过能将及是以在为经]/g;
const SURNAME = `(?:${DOUBLE_SURNAMES.join('|')}|[${(COMMON_SURNAMES + RARE_SURNAMES).replace(GRAMMAR, '')}])`;

/** What 某 stands before that is no person: 长沙某公司. */
const NO_PERSON =
  '(?:律所|律师|公司|科技|集团|企业|学校|大学|中学|小学|学院|幼儿园|医院|酒店|商场|超市|单位|机构|平台|小区|品牌|知名|地|市|县|镇|村|区|国|网|部|店|些|种|个|人|日|月|年|天|次|家|一)';

/** What counts classes: 小【班】老师 is no 班. */
const CLASS = '[大中小托级二三四五六七八九）)0-9]';

/** Tried before the model; the first group is the name where there is one. */
const RULES: readonly NameRule[] = [
  {
    id: 'masked',
    pattern: new RegExp(
      `${SURNAME}(?:某某|某[^则妻夫父母兄弟姐妹男女友家方名现今否因随遂便即又才却刚拟欲要能可会应须让给把其该此从到去来做用以所认承已曾也就仍再正均系在被的称说和与将把也还又等对向因于及是了，。、；：？！“”‘’「」『』（）()《》\\s]?(?=[，。、（(）)《“”；：\\s]|说|称|的|和|在|等|为|与|被|对|于|表|已|未|否认|承认|因|系|向|告诉|曾|不)|[Xx×*＊]{1,2}[一-龥]?|某(?!${NO_PERSON}))`,
      'g',
    ),
    holds: /[某Xx×*＊]/,
    example: '何某某、方某兰、欧阳某',
  },
  {
    id: 'polite',
    pattern: new RegExp(
      `(?<![感主导])(?<!${CLASS}(?=班))${SURNAME}(?:先生|女士|小姐|老师|大爷|大妈|阿姨|奶奶)`,
      'g',
    ),
    holds: /先生|女士|小姐|老师|大爷|大妈|阿姨|奶奶/,
    example: '何先生',
  },
  {
    id: 'titled',
    pattern: new RegExp(
      `(?<=主任|董事长|经理|局长|处长|科长|所长|厂长|校长|园长|院长|馆长|站长|会长|队长|店长|书记|秘书长|律师|教授|医生|医师|司机|负责人|发言人|代表人)${SURNAME}[一-龥](?=本人|[未无]|否认|说|称|表示|告诉|介绍|[，。、；）])`,
      'g',
    ),
    holds: /主任|经理|[长记授师生机人]/,
    isName: isNoun,
    example: '主任高峰未回应',
  },
  {
    id: 'self',
    pattern: new RegExp(`(?<![一-龥])${SURNAME}[一-龥](?=本人)`, 'g'),
    holds: /本人/,
    example: '高峰本人否认',
  },
  {
    id: 'net-name',
    pattern:
      /[“「"](?<=(?:网民|网友|博主|用户|UP主|网名|昵称|名为|账号).)([^”」"，。]{2,10})(?<![群号组会])[”」"]/g,
    holds: /[“「"]/,
    example: '网友“风里的伞”',
  },
];

/** 高峰, which parents choose and the model takes for a word; not 解读, 曾经. */
function isNoun(words: string): boolean {
  return !NO_NAMES.has(words) && isNounCode(dictionaryWords().get(words) ?? 0);
}

/** Persons in text order, none overlapping another; `[]` where nobody is named. */
export function findPersons(passage: Passage): Found<Mention>[] {
  const { text, blocks } = passage;
  // Shapes that need no model: masked and polite names, names of the net.
  const shaped = shapedNames(text, blocks);
  // Then what the model sees where no shape was found, in the whole report at once: names tell of each other.
  const learned = insideBlocks(modelNames(passage), blocks)
    .map((name) => withoutRole(text, name))
    .filter((name) => !isNoPerson(text, name))
    .map(({ isSurname, ...span }) => person(span, isSurname ? 'surname' : 'model'));
  // A name of three characters seen once is a name wherever it stands in the report.
  return addRepeats(text, withoutOverlaps([...shaped, ...learned]));
}

/** 创办人|奥托·菲恩, 画家|奥托·菲恩: the last character of what somebody is also stands in foreign names. */
function withoutRole<T extends Span>(text: string, name: T): T {
  const { start, end } = name;
  const isDotted = /[·•．]/.test(text.slice(start + 1, end));
  if (!isDotted || !/[人家员长师手]/.test(text[start]!)) return name;
  const dot = text.slice(start, end).search(/[·•．]/);
  const isRole = [2, 1].some((length) => isNounOf(text.slice(Math.max(0, start - length), start + 1)));
  return isRole && dot > 2 ? { ...name, start: start + 1 } : name;
}

function isNounOf(words: string): boolean {
  return words.length > 1 && isNounCode(dictionaryWords().get(words) ?? 0);
}

/** Those that lie in one block; both in text order. */
function insideBlocks(names: readonly ModelName[], blocks: readonly Span[]): ModelName[] {
  let next = 0;
  return names.filter(({ start, end }) => {
    while (next < blocks.length && blocks[next]!.end <= start) next++;
    const block = blocks[next];
    return block !== undefined && block.start <= start && end <= block.end;
  });
}

function shapedNames(text: string, blocks: readonly Span[]): Found<Mention>[] {
  const found: Found<Mention>[] = [];
  for (const { id, pattern, holds, isName } of RULES) {
    // Few reports hold any such name.
    if (!holds.test(text)) continue;
    for (const block of blocks) {
      const stretch = text.slice(block.start, block.end);
      if (!holds.test(stretch)) continue;
      for (const match of stretch.matchAll(pattern)) {
        const name = match[1] ?? match[0];
        if (isName?.(name) === false) continue;
        const start = block.start + match.index + match[0].indexOf(name);
        found.push(person({ start, end: start + name.length }, id));
      }
    }
  }
  return found;
}

/** In text order; of two that overlap the one that begins first stays, then the one that was found first. */
function withoutOverlaps(mentions: readonly Found<Mention>[]): Found<Mention>[] {
  const kept: Found<Mention>[] = [];
  for (const mention of [...mentions].sort((a, b) => a.span.start - b.span.start)) {
    if ((kept.at(-1)?.span.end ?? 0) <= mention.span.start) kept.push(mention);
  }
  return kept;
}

function addRepeats(text: string, found: readonly Found<Mention>[]): Found<Mention>[] {
  const names = new Set(
    found.map(({ span }) => text.slice(span.start, span.end)).filter((name) => name.length >= 3),
  );
  const taken = new Set(found.map(({ span }) => span.start));
  const all = [...found];
  for (const name of [...names].slice(0, MAX_REPEATED)) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const span = { start, end: start + name.length };
      if (!taken.has(start) && !isNoPerson(text, span)) all.push(person(span, 'repeated'));
    }
  }
  return withoutOverlaps(all);
}

/** Names looked for again, each in the whole text: more would make long lists of names slow. */
const MAX_REPEATED = 60;

function person(span: Span, rule: string): Found<Mention> {
  return { type: 'person', span, value: null, timex: null, reasons: [{ rule: `person:${rule}`, span }] };
}
