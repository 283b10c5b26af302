import type { Mention } from '../../model/mention.ts';
import type { Reason } from '../../model/reason.ts';
import { foldWords } from '../../text/script.ts';
import { sliceSpan } from '../../text/span.ts';
import { type Member, sentenceAround } from '../member.ts';

/** Words that stand beside a name, and where. */
export type Beside = ReadonlyMap<string, Reason>;

/** A whole name where a report has it. */
export interface Name {
  readonly type: 'person' | 'body';
  readonly name: string;
  /** By which names are the same: type and name, in simplified characters and small letters. */
  readonly key: string;
  readonly report: string;
  readonly mention: Mention;
  readonly titles: Beside;
  readonly bodies: Beside;
  /** Paths of divisions, 湖南省/长沙市: of its sentence, else of the report. */
  readonly places: Beside;
  readonly year: number | null;
}

/** Whole names only: a surname, or a name with 某 in it, says too little to ask whether two are one. */
const HAN_NAME = /^(?:(?=[^某]+$)\p{Script=Han}{2,4}|\p{Script=Han}+(?:·\p{Script=Han}+)+)$/u;
const LATIN_NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}'’.-]*)+$/u;
/** Who is addressed by a title only: "Mr Aldercott". */
const ADDRESSED = /^(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Sir|Dame|Lord|Lady)\b/;
/** 校方 and 公司 are no names of one body. */
const SHORTEST_BODY = 4;
/** Who wrote the report is not told about: 「记者 骆一帆」. */
const WROTE_IT = /记者|記者|编辑|編輯|通讯员|通訊員|摄影|攝影|reporter|correspondent|editor/i;
/** What may stand between a name and its title: 局长张三, "Ann Lee, the mayor". */
const TOUCH = /^(?:的| |, (?:the |its |a )?| of )?$/;
/** A body, a title and a name stand in a row; more mentions between are another row. */
const NEIGHBOURS = 2;

/** The whole names of a report, each where it stands, in text order. */
export function readNames(member: Member): Name[] {
  const { text, id, published } = member.report;
  const mentions = [...member.mentions].sort((a, b) => a.span.start - b.span.start);
  const places = mentions.filter(({ type, value }) => type === 'place' && value?.includes('/'));
  const sentenceOf = ({ span }: Mention) => sentenceAround(member.sentences, span)?.start ?? -1;
  const placesBySentence = new Map<number, Mention[]>();
  for (const place of places) {
    placesBySentence.set(sentenceOf(place), [...(placesBySentence.get(sentenceOf(place)) ?? []), place]);
  }
  const wordsOf = ({ span }: Mention): string => sliceSpan(text, span);
  const beside = (found: readonly (Mention | undefined)[], name: (at: Mention) => string): Beside =>
    new Map(
      found.flatMap((at) => (at === undefined ? [] : [[name(at), { rule: '', span: at.span, report: id }]])),
    );
  const year = Number(published?.slice(0, 4));

  return mentions.flatMap((mention, index): Name[] => {
    const { type, value } = mention;
    const words = wordsOf(mention);
    if (type !== 'person' && type !== 'body') return [];
    if (type === 'person' && (ADDRESSED.test(words) || !(HAN_NAME.test(words) || LATIN_NAME.test(words))))
      return [];
    const name = type === 'body' ? (value ?? words) : words;
    if (name.length < SHORTEST_BODY && type === 'body') return [];
    const title = type === 'person' ? neighbour(text, mentions, index, 'role') : undefined;
    if (title !== undefined && WROTE_IT.test(wordsOf(title))) return [];
    const body =
      type === 'person'
        ? neighbour(
            text,
            mentions,
            mentions.indexOf(title ?? mention, Math.max(0, index - NEIGHBOURS)),
            'body',
          )
        : undefined;
    return [
      {
        type,
        name,
        key: `${type} ${foldWords(name)}`,
        report: id,
        mention,
        titles: beside([title], (at) => foldWords(wordsOf(at))),
        bodies: beside([body], (at) => foldWords(at.value ?? wordsOf(at))),
        places: beside(placesBySentence.get(sentenceOf(mention)) ?? places.slice(0, 1), (at) => at.value!),
        year: year > 0 ? year : null,
      },
    ];
  });
}

/** The mention of a type that touches the one at `index`, the one before first. */
function neighbour(
  text: string,
  mentions: readonly Mention[],
  index: number,
  type: Mention['type'],
): Mention | undefined {
  const { span } = mentions[index]!;
  const before = mentions.slice(Math.max(0, index - NEIGHBOURS), index).toReversed();
  const after = mentions.slice(index + 1, index + 1 + NEIGHBOURS);
  return (
    before.find((other) => other.type === type && touches(text, other.span.end, span.start)) ??
    after.find((other) => other.type === type && touches(text, span.end, other.span.start))
  );
}

function touches(text: string, end: number, start: number): boolean {
  return end <= start && start - end <= LONGEST_TOUCH && TOUCH.test(text.slice(end, start));
}
const LONGEST_TOUCH = 8;
