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
}

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
    places: ['neither', 'confirmed confirms confirm', 'nor', 'denied denies deny'],
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
    id: 'unanswered',
    example: 'Calls to the office went unanswered.',
    places: ['went go were was', 'unanswered unreturned'],
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
