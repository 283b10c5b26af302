import type { Rule } from '../../rule.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** How a statement names whom it was told to, or through whom it came. */
export const RELAY_RULES = [
  { id: 'told', example: 'The headteacher told the parents that the canteen was clean.' },
  { id: 'said-to', example: 'Speaking to shoppers on Monday, the owner said the kettles were safe.' },
  { id: 'interview', example: '“The bridge is safe,” the mayor said in an interview with Hill Radio.' },
  { id: 'letter-to', example: 'The firm wrote in a letter to customers that the kettles were safe.' },
  { id: 'platform', example: 'The mayor said on Facebook that the bridge was safe.' },
  { id: 'programme', example: 'The mayor said on Hill Radio that the bridge was safe.' },
  { id: 'article', example: 'In a column for the Hill Gazette, the mayor wrote that the bridge was safe.' },
  { id: 'reported', example: 'Police said the bridge was closed, according to the Hill Gazette.' },
] as const satisfies readonly Rule[];

/** Verbs whose object is who hears it: told parents, reminded the shoppers. By lemma. */
export const HEARER_VERBS = listed('tell inform assure remind notify advise admonish lecture brief');
/** Verbs that name the hearer with "to": explained to parents, confirmed to the Gazette. */
export const TO_VERBS = listed(
  'say explain admit confess complain confirm reveal disclose mention write report describe acknowledge joke ' +
    'lament testify repeat announce state whisper stress boast brag',
);
/** -ing forms that introduce a hearer with "to" or "with". */
export const SPEAKING = listed('speaking talking chatting writing responding replying responded replied');
/** Nouns of talk that name who was spoken with: an interview with Hill Radio. */
export const TALK_NOUNS = listed(
  'interview interviews conversation conversations call chat discussion exchange session',
);
/** Nouns of writing and speech that name who gets them: a letter to parents. */
export const LETTER_NOUNS = listed(
  'letter letters email emails e-mail e-mails memo note message text remarks testimony statement statements speech ' +
    'address briefing presentation response appeal comments',
);
/** Networks on which anybody may post. */
export const PLATFORMS = listed(
  'twitter facebook instagram weibo wechat tiktok youtube reddit snapchat telegram whatsapp linkedin tumblr periscope ' +
    'douyin kuaishou medium myspace pinterest flickr vk',
);
/** Nouns that stand for a platform of the speaker's own: on its website, in a blog post. */
export const OWN_PAGES = listed('website blog webpage homepage site channel account page feed podcast');
/** Words of which one at least is in the name of a publication, a broadcaster or a programme. */
export const MEDIA_WORDS = listed(
  'nbc cbs abc cnn msnbc bbc npr fox pbs cnbc c-span bloomberg reuters sky itv al-jazeera cctv xinhua ap afp wsj upi ' +
    'news radio tv television show press times post journal herald tribune gazette chronicle guardian observer ' +
    'telegraph magazine daily weekly broadcast newspaper programme program review broadcaster station globe sun ' +
    'mirror mail examiner courier dispatch sentinel register network politico buzzfeed vox slate',
);
/** Nouns of what is written for a publication: an op-ed in the Gazette. */
export const ARTICLE_NOUNS = listed(
  'op-ed column article essay editorial piece commentary op-eds columns articles story report panel profile segment broadcast town-hall documentary',
);

/** Without one of these words near its cue a statement names neither hearer nor medium, but by its verb. */
export const RELAY_SIGNS: ReadonlySet<string> = new Set([
  ...SPEAKING,
  ...TALK_NOUNS,
  ...LETTER_NOUNS,
  ...PLATFORMS,
  ...OWN_PAGES,
  ...MEDIA_WORDS,
  ...ARTICLE_NOUNS,
  'social',
]);
