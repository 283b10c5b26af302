import type { Speaker } from '../../../model/statement.ts';
import { GIVEN_NAMES } from '../mentions/given-names.ts';
import { copyOf } from '../words/known-words.ts';
import { SPEAKER_WORDS, type SpeakerSign } from './speaker-words.ts';

/** What words tell of who speaks: a kind, or a role of a body that they do not name; `undefined` where they tell nothing. */
export type Told = { readonly speaker: Speaker; readonly isOpen: boolean } | undefined;

interface Sign {
  readonly speaker: Speaker;
  readonly sign: SpeakerSign;
}

/** No phrase is looked at beyond this. */
const LOOK_AT = 240;
const SIGN_BY_WORD: ReadonlyMap<string, Sign> = new Map(
  SPEAKER_WORDS.flatMap(({ words, speaker, sign }) =>
    words.split(' ').map((word) => [word.replaceAll('_', ' '), { speaker, sign }] as const),
  ),
);
const LONGEST = Math.max(...[...SIGN_BY_WORD.keys()].map((word) => word.split(' ').length));
/** Behind these stands what the noun before them belongs to, or more about it. */
const BORDERS = new Set(
  'of in on at from with for to by near about who whom whose which that representing living obtained seen shared put posted published released issued signed filed prepared speaking based running'.split(
    ' ',
  ),
);
/** The title of a work or an outlet: each word of it is written large. */
const OUTLET =
  /^(?:The )?(?:[A-Z][\w’'&-]* ){0,3}(?:Times|Post|News|Herald|Tribune|Gazette|Journal|Press|Mail|Star|Sun|Ledger|Courier|Chronicle|Echo|Standard|Guardian|Telegraph|Argus|Observer|Bulletin|Inquirer|Examiner|Globe|Sentinel|Mirror|Independent|Dispatch|Review|Advertiser|Weekly|Today|Online|Live|Radio|TV|FM)$/;
/** An earlier version of this article: what a paper told, as it says itself. */
const ITS_ARTICLE =
  /^(?:the|this|our|an?) (?:[a-z]+ ){0,2}(?:article|version of (?:the|this|our) (?:article|story|report)(?: of [a-z0-9 ]{3,20})?)$/i;
/** What somebody is no more tells nothing of whom he speaks for now. */
const NO_MORE = /^(?:an? |the )?(?:retired|former (?:neighbou?r|resident|pupil|student|customer|tenant))\b/;
/** A person familiar with the inquiry, who declined to be named: nobody, whatever the clause speaks of. */
const UNNAMED =
  /^(?:an? |the |one |two |three |four |several |another )?(?:persons?|people|man|woman|men|women|someone|somebody|those|individuals?) (?:\w+ly )?(?:familiar with|close to|briefed on|with (?:direct )?knowledge of|who (?:asked|declined|wished|wanted|did not want|spoke on condition))\b/;
/** A source at the hospital confirms nothing for the hospital. */
const A_SOURCE =
  /^(?:(?:BREAKING|UPDATE|EXCLUSIVE):? )?(?:[Aa]n? |[Oo]ne |[Oo]ur |[Tt]he |[Tt]wo |[Tt]hree |[Ss]everal )?(?:[a-z-]+ )?(?:sources?|insiders?) (?:at|in|inside|within|from|with|close to|familiar)\b/;
/** Brindle Baths, which runs the pool for the council: the firm speaks, whomever it works for. */
const ON_BEHALF = /(, (?:which|that) (?:\w+ ){1,5}?)(?:for|on behalf of) [^,]*/;
/** Who stood there and saw it, whatever the trade. */
const NEAR_BY =
  /^(?:an?|one|another|the) (?:[\w-]+ )?(?:shopkeeper|shop owner|trader|vendor|barber|baker|cook|waiter|waitress|shop assistant|stallholder|café owner|cafe owner) (?:across the (?:street|road)|opposite|nearby|next door|near (?:by|the)|who (?:saw|watched|witnessed|lives)|on the corner)\b/;
/** Somebody’s own lawyer: the family's solicitor, counsel for the driver. */
const OWN_LAWYER =
  /(?:['’]s?|\b(?:his|her|their|its)) (?:\w+ )?(?:lawyers?|solicitors?|attorneys?|barristers?|counsel)\b|\b(?:lawyers?|solicitors?|attorneys?|counsel|barristers?) (?:for|representing|acting for)\b|\bdefending\b|^the (?:lawyers?|solicitors?|attorneys?|barristers?)$/;

/** The firm's office is the firm's. */
const OWN_OFFICE =
  /(?<=\b(?:company|firm|maker|manufacturer|operator|supplier|retailer|developer|airline|bank|factory|plant))['’]s (?:[\w-]+ ){0,2}(?:offices?|departments?|services?|bureaus?|branch)\b/g;

/** A share of those asked speaks as the many: "Four in ten", "62 percent". */
const SHARE =
  /^(?:(?:about|nearly|almost|only|just|over|some|more than|fewer than|less than|at least|roughly|around|the) )*(?:\d[\d.,]*|[a-z-]+) ?(?:%|percent|per cent|in (?:three|four|five|ten|\d+))(?!\w)|^(?:a |the |vast |large |small |narrow )*(?:majority|majorities|minority|plurality|percentage|share)\b/i;
/** Letters behind a name that tell a party and a seat: "(D-Tallow)", "Republican of Tallow". */
const SEAT = /\((?:[RDI]|Lab|Con|LD)(?:[-–][^)]{1,14})?\)|\b(?:Republican|Democrat|Independent) of [A-Z]/;

/** What sources told: most are asked of each statement twice and more, and many come again in the next text. */
const toldBySource = new Map<string, Told>();
/** Of so many letters at most; longer ones seldom come again. */
const LONGEST_KEPT = 64;
/** When more come all are forgotten. */
const MOST_KEPT = 10_000;

/** What the words of a source tell, without looking around. */
export function speakerOf(source: string): Told {
  if (source.length > LONGEST_KEPT) return readSpeaker(source);
  const known = toldBySource.get(source);
  if (known !== undefined || toldBySource.has(source)) return known;
  const told = readSpeaker(source);
  if (toldBySource.size >= MOST_KEPT) toldBySource.clear();
  toldBySource.set(copyOf(source, 0, source.length), told);
  return told;
}

function readSpeaker(source: string): Told {
  const whole = source.slice(0, LOOK_AT);
  if (OUTLET.test(whole) || ITS_ARTICLE.test(whole)) return decided('media');
  if (SEAT.test(whole)) return decided('official');
  if (SHARE.test(whole)) return decided('public');
  if (A_SOURCE.test(whole)) return { speaker: 'unknown', isOpen: false };
  const phrase = withoutGivenNames(whole.replace(ON_BEHALF, '$1'));
  const small = phrase
    .toLowerCase()
    .replace(/\bpress (?=release|conference)/g, '')
    .replace(OWN_OFFICE, '');
  if (OWN_LAWYER.test(small)) return decided('party');
  // Orla Finch, a plumber: first the name's own part, then what is said of it.
  const parts = small.split(/,\s+|\s[–—-]\s|\s*[()]\s*/).filter(Boolean);
  if (NO_MORE.test(small)) return decided('public');
  if (parts.length > 1 && RUNS.test(parts[1]!) && partTells(parts[0]!) === undefined)
    return decided('company');
  // Orla Finch, a retired nurse: she speaks for herself.
  if (parts.length > 1 && parts.slice(1).some((part) => /^(?:an? |the )?retired\b/.test(part)))
    return decided('party');
  if (NEAR_BY.test(small)) return decided('public');
  if (UNNAMED.test(small)) return { speaker: 'unknown', isOpen: true };
  let open: Told;
  for (const part of parts) {
    const told = partTells(part);
    if (told === undefined) continue;
    if (!told.isOpen) return told;
    open ??= told;
  }
  return open;
}

function partTells(given: string): Told {
  // Dr Orla Finch, who studies water prices: nobody is what his clause speaks of.
  if (STUDIES.test(given)) return decided('expert');
  const part = given.replace(SO_MANY, '');
  const words = part
    .split(/[^\p{L}\p{N}.’'-]+/u)
    .map(withoutGenitive)
    .filter(Boolean);
  const head = headWords(words);
  const sign = lastSign(head) ?? lastSign(words.slice(head.length));
  if (sign === undefined || (sign.speaker === 'record' && /^(?:who|whose|whom|which|that)$/.test(words[0]!)))
    return undefined;
  // An engineer at the metering firm speaks of what the firm did.
  if (sign.speaker === 'expert' && OF_FIRM.test(part)) {
    const firm = bodyIn(words.slice(head.length));
    return firm === undefined ? decided('company') : decided(firm.speaker);
  }
  if (sign.sign !== 'role' && sign.sign !== 'executive') return decided(sign.speaker);
  // A spokeswoman for the council, the council's manager: the kind of the body that stands beside it.
  const body = bodyIn(words.slice(head.length)) ?? bodyIn(head);
  return body === undefined ? { speaker: sign.speaker, isOpen: sign.sign === 'role' } : decided(body.speaker);
}

/** Brindle Metering, which runs the meters: a firm. */
const RUNS =
  /^(?:which|that) (?:runs|operates|supplies|supplied|makes|made|builds|built|maintains|manages|provides|owns|installed|sells|sold)\b/;
const STUDIES = /^who (?:studies|researches|teaches|lectures|has studied|has researched)\b/;
/** 【A number of】 parents of pupils at the school. */
const SO_MANY =
  /^(?:(?:an?|the) )?(?:(?:large |small |growing )?(?:number|group|handful|couple|crowd|majority|minority)|dozens|hundreds|thousands|scores|one|two|three|four|five|some|many|most|several|all|both|each) of (?:the |its |his |her |their |those |these |our )?/;
const OF_FIRM =
  /^(?:an? |the |one )?(?:[\w-]+ )?(?:engineer|technician|surveyor) (?:at|with|for|from) (?!the (?:university|college|institute)|[^,]*\b(?:university|college|institute)\b)/;

/** Bill, Dean and Mark before a family name are no bill, dean or mark. */
function withoutGivenNames(phrase: string): string {
  return phrase.replace(/\b[A-Z][a-z]+ (?=[A-Z])/g, (word) =>
    GIVEN_NAMES.has(word.trimEnd().toLowerCase()) ? '' : word,
  );
}

const decided = (speaker: Speaker): Told => ({ speaker, isOpen: false });

/** The words up to what tells more about the noun; all where none does. */
function headWords(words: readonly string[]): readonly string[] {
  const border = words.findIndex((word, at) => at > 0 && BORDERS.has(word));
  return border < 0 ? words : words.slice(0, border);
}

/** The sign of the last words that are one, of longer and shorter that end there the longer; a trade's only where no other stands. */
function lastSign(words: readonly string[]): Sign | undefined {
  let trade: Sign | undefined;
  for (let end = words.length; end > 0; end--) {
    const sign = signEnding(words, end);
    if (sign === undefined) continue;
    if (sign.sign !== 'trade') return sign;
    trade ??= sign;
  }
  return trade;
}

function bodyIn(words: readonly string[]): Sign | undefined {
  for (let end = words.length; end > 0; end--) {
    const sign = signEnding(words, end);
    if (sign !== undefined && sign.sign === 'body' && sign.speaker !== 'record') return sign;
  }
  return undefined;
}

function signEnding(words: readonly string[], end: number): Sign | undefined {
  for (let length = Math.min(LONGEST, end); length > 0; length--) {
    const word = words.slice(end - length, end).join(' ');
    const sign = SIGN_BY_WORD.get(word) ?? SIGN_BY_WORD.get(word.replace(/\.$/, ''));
    if (sign !== undefined) return sign;
  }
  return undefined;
}

function withoutGenitive(word: string): string {
  return word.replace(/['’]s?$/, '');
}
