/** Pieces of patterns that several rules share. Letters are small: the text is folded. */
export const FRAGMENTS = {
  s: '[ \\t\\u00a0]{1,3}',
  o: '[ \\t\\u00a0]{0,3}',
  month:
    '(?:january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z])|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])(?:\\.(?=[ \\t]{1,2}\\d))?',
  weekday:
    '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![a-z])|(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?![a-z])(?:\\.(?=,?[ \\t]{1,2}[\\da-z]))?',
  small: 'one|two|three|four|five|six|seven|eight|nine',
  teen: 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
  tens: 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
  card: '(?:(?:{tens})(?:[ -](?:{small}))?|{teen}|{small})(?![a-z])',
  smallth: 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth',
  ordinal:
    '(?:(?:twenty|thirty)[ -](?:{smallth})|{smallth}|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)(?![a-z])',
  nth: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)(?![a-z])',
  day: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![a-z\\d]|[.,:]\\d|{o}[ap]\\.?m(?![a-z]))',
  year4: '1[5-9]\\d{2}|20\\d{2}|2100',
  year: '(?:1[5-9]\\d{2}|20\\d{2}|2100)(?![\\da-z]|[.,]\\d)',
  yearWords:
    '(?:two{s}thousand(?:{s}and)?(?:{s}(?:{card}))?|(?:nineteen|twenty)[ -](?:{tens}[ -](?:{small})|{tens}|{teen}))(?![a-z])',
  count: '\\d{1,5}(?:\\.\\d{1,3})?|an?|{card}|one{s}hundred|a{s}hundred',
  half: '[ap](?:\\.[ \\t]?m\\.?|[ \\t]?m)(?![a-z])|[ap](?![a-z])|(?:in{s}the{s}morning)(?![a-z])',
  till: '{o}(?:to|until|till|through|thru|-|–|—|~)(?:{s}the)?{o}',
  which:
    '(?:this{s}past|this{s}coming|the{s}following|the{s}past|last|next|this|past|previous|coming|upcoming|following|current)',
} as const;
