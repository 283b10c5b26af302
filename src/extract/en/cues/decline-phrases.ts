/**
 * Ways of giving no answer. Each phrase is a list of places; a place holds the words that may stand there,
 * `?` marks one that may be missing. The cue runs from the first word to the last.
 */
export interface DeclinePhrase {
  readonly id: string;
  readonly example: string;
  readonly places: readonly string[];
  /** What follows the phrase, where the same words may begin something that was said. */
  readonly before?: RegExp;
  /** `unaware` of whoever could not find out; `decline` where it is left out. */
  readonly act?: 'unaware';
  /** True where the question that follows is the content: what was not told. */
  readonly takesQuestion?: true;
}

/** 【who had signed the lease】: a question behind the words that do not answer it. */
const QUESTION = /^ (?:who|whom|whose|whether|why|when|what|which|how|where|if)\b(?! it was told)/;

const NOT =
  "not didn't hasn't haven't hadn't wouldn't couldn't didn’t hasn’t haven’t hadn’t wouldn’t couldn’t never";
const SLOW = '?immediately ?yet ?formally ?publicly ?directly ?promptly ?ever';

export const DECLINE_PHRASES: readonly DeclinePhrase[] = [
  {
    id: 'declined',
    example: 'The plant declined to comment.',
    places: [
      'declined declines refused refuses declining refusing',
      'to',
      '?publicly ?immediately ?further',
      'comment answer respond elaborate reply speak',
    ],
  },
  {
    id: 'neither-nor',
    example: 'The regulator neither confirmed nor denied that it had opened a case.',
    places: [
      '?has ?have ?had ?could ?would ?will',
      'neither',
      'confirmed confirms confirm confirming',
      'nor',
      'denied denies deny denying disputed disputes dispute rejected challenged contested',
    ],
  },
  {
    id: 'yet-to',
    example: 'The firm has yet to respond to a request for comment.',
    places: ['has have had', 'yet', 'to', 'respond reply comment answer elaborate', '?to'],
  },
  {
    id: 'no-response',
    example: 'The council did not respond to a request for comment.',
    places: [
      '?did ?has ?have ?had ?would',
      NOT,
      SLOW,
      'respond responded reply replied return returned answer answered',
      '?to',
    ],
  },
  {
    id: 'no-comment',
    example: 'The maker would not comment.',
    places: ['?did ?has ?have ?had ?would ?could', NOT, SLOW, 'comment commented elaborate'],
  },
  {
    id: 'no-statement',
    example: 'The district has not issued any formal statement.',
    places: [
      '?has ?have ?had ?did',
      NOT,
      SLOW,
      'issued released made given issue release make give provided published',
      'any a an',
      '?formal ?official ?public ?further ?clear',
      'statement statements response responses comment comments explanation answer reply notice',
    ],
  },
  {
    id: 'not-reached',
    example: 'The owner could not be reached.',
    places: [
      '?could',
      "not couldn’t couldn't",
      SLOW,
      'be',
      '?immediately',
      'reached contacted',
      '?for',
      '?comment',
    ],
  },
  {
    id: 'neither-reached',
    example: 'Neither the firm nor its owner could be reached for comment.',
    places: ['could', SLOW, 'be', '?immediately', 'reached contacted', '?for', '?comment'],
  },
  {
    id: 'neither-answered',
    example: 'Neither the firm nor its owner replied.',
    places: [
      '?has ?have ?had ?would ?could ?was ?were ?did',
      'replied responded answered comment commented reply respond answer available',
      '?to ?for',
      '?a ?any ?our ?the ?repeated ?several ?phone',
      '?calls ?call ?emails ?email ?messages ?message ?requests ?questions ?inquiries ?letters ?comment',
      '?for ?to ?about',
      '?comment ?interview',
    ],
  },
  {
    id: 'neither-returned',
    example: 'Neither the firm nor its owner returned calls.',
    places: [
      '?has ?have ?had ?would ?could ?did',
      'returned return took take',
      '?a ?any ?our ?the ?repeated ?several ?phone',
      'calls call emails email messages message',
    ],
  },
  {
    id: 'said-nothing',
    example: 'The supplier has said nothing.',
    places: ['?has ?have ?had', 'said', 'nothing'],
    before: /^(?: (?:publicly|so far|yet|since|about it|about this|to (?:the )?\w+))?\s*(?:[.;,!?]|$|\n)/,
  },
  {
    id: 'did-not-say',
    example: 'He did not say when.',
    places: ['?did ?does ?would ?could', NOT, 'say'],
    before: /^ (?:when|how|why|who|what|where|which)\s*(?:[.;!?]|$|\n)/,
  },
  {
    id: 'would-not-say',
    example: 'My source wouldn’t say.',
    places: ['?would ?could', "not wouldn't wouldn’t couldn't couldn’t", 'say'],
    before: /^\s*(?:[.;!?]|$|\n)/,
  },
  {
    id: 'would-not-tell',
    example: 'The council would not say who had signed the lease.',
    places: [
      '?would ?will',
      "not wouldn't wouldn’t won't won’t",
      SLOW,
      'say disclose reveal specify discuss explain',
    ],
    before: QUESTION,
    takesQuestion: true,
  },
  {
    id: 'neither-would-tell',
    example: 'Neither the club nor the league would say whether the fee had been repaid.',
    places: ['would will could', SLOW, 'say disclose reveal specify discuss explain'],
    before: QUESTION,
    takesQuestion: true,
  },
  {
    id: 'could-not-find-out',
    example: 'The review could not establish who had switched off the pump.',
    places: [
      '?could ?can ?has ?have ?had',
      "not couldn't couldn’t cannot can't can’t hasn't hasn’t",
      '?yet ?been',
      '?able ?independently',
      '?to',
      'determine determined establish established ascertain ascertained say tell',
    ],
    before: QUESTION,
    takesQuestion: true,
    act: 'unaware',
  },
  {
    id: 'unable-to-find-out',
    example: 'The inspector was unable to establish when the leak began.',
    places: [
      '?was ?were ?is ?are ?been',
      'unable',
      'to',
      'determine establish ascertain identify say tell verify confirm',
    ],
    before: QUESTION,
    takesQuestion: true,
    act: 'unaware',
  },
  {
    id: 'not-talking',
    example: 'The maker isn’t talking.',
    places: [
      '?is ?are ?was ?were',
      "not isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t",
      'talking commenting',
    ],
    before: /^(?: (?:to (?:us|the \w+|reporters)|about it))?\s*(?:[.;,!?]|$|\n)/,
  },
  {
    id: 'not-drawn',
    example: 'The clerk would not be drawn on the cost.',
    places: ['?would', "not wouldn't wouldn’t", 'be', 'drawn'],
  },
  {
    id: 'declined-interview',
    example: 'The bus firm has declined an interview.',
    places: [
      '?has ?have ?had',
      'declined declines refused refuses rejected',
      '?an ?a ?our ?the ?all ?several ?repeated ?any',
      'interview interviews',
    ],
  },
  {
    id: 'declined-request',
    example: 'The bus firm declined our request for comment.',
    places: [
      '?has ?have ?had',
      'declined declines refused refuses rejected',
      '?an ?a ?our ?the ?all ?several ?repeated ?any',
      'request requests invitation',
    ],
    before:
      /^ (?:for (?:an? )?(?:interview|comment|response|statement)|to (?:comment|respond|speak|be interviewed))/,
  },
  {
    id: 'referred-questions',
    example: 'The clinic referred questions to the health board.',
    places: [
      'referred refers referring directed redirected passed',
      '?all ?our ?any ?the ?further ?these ?such ?media ?press',
      'question questions inquiry inquiries enquiries query queries reporters journalists us',
      '?back ?on',
      'to',
    ],
  },
  {
    id: 'not-heard-back',
    example: 'We have asked the parks office for comment and have not heard back.',
    places: ['?has ?have ?had', NOT, '?yet', 'heard', 'back'],
  },
  {
    id: 'no-reply-came',
    example: 'The Echo wrote to the housing board but received no reply.',
    places: [
      '?has ?have ?had',
      'received got receiving getting heard',
      'no nothing',
      '?reply ?response ?answer ?comment ?back',
    ],
  },
  {
    id: 'turned-down',
    example: 'The office turned us down.',
    places: ['turned', 'us', 'down'],
  },
  {
    id: 'turned-down-request',
    example: 'The office turned down a request for an interview.',
    places: [
      'turned',
      'down',
      '?a ?an ?our ?the ?several ?repeated',
      'request requests interview interviews',
    ],
  },
  {
    // Asked, and no answer told.
    id: 'approached',
    example: 'The supplier has been approached for comment.',
    places: [
      'has have was were',
      '?been',
      '?also',
      'approached contacted asked',
      'for to',
      '?a ?further',
      'comment response statement',
    ],
    before: /^(?:\s*(?:[.;]|$|\n)|,? (?:but|by|on|over|about)\b)/,
  },
  {
    id: 'unanswered',
    example: 'Calls to the office went unanswered.',
    places: ['went go were was remained', 'unanswered unreturned unopened'],
  },
  {
    id: 'not-answered',
    example: 'Emails to the parks office were not returned.',
    places: ['were was', 'not', '?immediately', 'returned answered'],
  },
  {
    id: 'unavailable',
    example: 'The manager was not available for comment.',
    places: [
      'was were is are',
      '?not',
      '?immediately',
      'available unavailable',
      'for to',
      'comment interview interviews speak',
    ],
  },
];
