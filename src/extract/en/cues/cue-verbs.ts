import type { Act } from '../../../model/statement.ts';

/**
 * How a verb takes what was said.
 *
 * - `say`: a clause or a quotation follows or precedes (he said that …, "…," she added)
 * - `tell`: a hearer stands between verb and clause (told reporters that …)
 * - `urge`: a hearer and an infinitive, both part of what was said (urged them to leave)
 * - `treat`: an object that is spoken about (criticised the plan)
 * - `intend`: an infinitive or an object (wants to sell, plans to close)
 * - `seem`: no source; subject and complement together are what is held (seems ready, is expected to close)
 * - `show`: what documents do (records show that …)
 */
export type Frame = 'say' | 'tell' | 'urge' | 'treat' | 'intend' | 'seem' | 'show';

export interface CueVerbs {
  readonly id: string;
  readonly frame: Frame;
  readonly act: Act;
  /** The phrase that the group was made for. */
  readonly example: string;
  readonly lemmas: string;
}

/**
 * Verbs that report speech, writing, stance or showing, by frame and by the act they stand for. Verbs were
 * kept that report somebody's words in at least a third of their uses in newspaper text.
 */
export const CUE_VERBS: readonly CueVerbs[] = [
  {
    id: 'say',
    frame: 'say',
    act: 'assert',
    example: 'The headteacher said the canteen was clean.',
    lemmas:
      'say add write state note explain reply respond answer recall continue remark observe tweet retweet post ' +
      'mention recount relate testify report quip joke interject chime shout yell chant cry utter exclaim ' +
      'blog comment estimate describe emphasize emphasise stress reiterate repeat underscore highlight recite ' +
      'disclose reveal specify clarify elaborate summarize summarise point mutter whisper read email quote cite ' +
      'reference detail list teach boast brag learn',
  },
  {
    id: 'assert-firmly',
    frame: 'say',
    act: 'assert',
    example: 'The firm insisted that the valves were sound.',
    lemmas:
      'assert contend insist maintain declare proclaim claim argue counter affirm avow swear vouch attest',
  },
  {
    id: 'allege',
    frame: 'say',
    act: 'allege',
    example: 'Parents allege that the milk was sour.',
    lemmas: 'allege accuse blame fault charge sue suspect complain implicate denounce',
  },
  {
    id: 'confirm',
    frame: 'say',
    act: 'confirm',
    example: 'The council confirmed that the bridge was closed.',
    lemmas: 'confirm acknowledge admit concede verify corroborate concur agree recognize recognise',
  },
  {
    id: 'deny',
    frame: 'say',
    act: 'deny',
    example: 'The supplier denied that it had sold the pipes.',
    lemmas: 'deny refute rebut dispute reject contradict disavow dismiss debunk disown rebuff',
  },
  {
    id: 'retract',
    frame: 'say',
    act: 'deny',
    example: 'The library retracted its claim that the book had been sold.',
    lemmas: 'retract recant withdraw',
  },
  {
    id: 'estimate',
    frame: 'say',
    act: 'assert',
    example: 'The union puts the number of passengers at 40.',
    lemmas: 'put',
  },
  {
    id: 'announce',
    frame: 'say',
    act: 'announce',
    example: 'The maker announced a recall of the kettles.',
    lemmas:
      'announce pledge promise vow assure guarantee rule decree unveil order decide apologize apologise undertake',
  },
  {
    id: 'opine',
    frame: 'say',
    act: 'opinion',
    example: 'An engineer warned that the main could burst.',
    lemmas:
      'suggest warn predict believe think feel hope fear wonder worry speculate guess reckon imagine assume ' +
      'conclude propose recommend advise caution forecast joke lament bemoan imply hint indicate signal muse ' +
      'opine doubt envision realize realise remember presume suppose figure expect know ' +
      'regret understand',
  },
  {
    id: 'ask',
    frame: 'say',
    act: 'ask',
    example: 'Residents asked why the water was brown.',
    lemmas: 'ask inquire enquire demand question request query press',
  },
  {
    id: 'tell',
    frame: 'tell',
    act: 'assert',
    example: 'She told reporters that the lift had stopped.',
    lemmas: 'tell inform remind notify brief',
  },
  {
    id: 'urge',
    frame: 'urge',
    act: 'opinion',
    example: 'The office urged families to boil the water.',
    lemmas: 'urge encourage implore beg beseech exhort persuade convince call invite',
  },
  {
    id: 'treat',
    frame: 'treat',
    act: 'opinion',
    example: 'The union criticised the plan.',
    lemmas:
      'criticize criticise praise blast slam attack mock condemn decry deride lambast lambaste assail rebuke ' +
      'ridicule tout defend endorse support oppose favor favour back applaud hail champion portray ' +
      'characterize characterise depict label dub liken compare view consider regard deem thank congratulate ' +
      'commend challenge discuss address echo invoke welcome celebrate bash rip hammer chide scold skewer ' +
      'castigate advocate prefer embrace credit name express voice outline cast critique excoriate scoff',
  },
  {
    id: 'intend',
    frame: 'intend',
    act: 'announce',
    example: 'The firm plans to replace the pipes.',
    lemmas: 'want plan intend seek refuse threaten offer aim wish vow',
  },
  {
    id: 'seem',
    frame: 'seem',
    act: 'opinion',
    example: 'The bridge seemed safe.',
    lemmas: 'seem appear',
  },
  {
    id: 'show',
    frame: 'show',
    act: 'assert',
    example: 'Records show that the firm was struck off.',
    lemmas: 'show find suggest indicate reveal demonstrate',
  },
];

/** Forms that do not follow from the spelling of their lemma: lemma, past, participle. */
export const IRREGULAR_VERBS =
  'say said said|tell told told|write wrote written|think thought thought|know knew known|feel felt felt|' +
  'find found found|see saw seen|speak spoke spoken|give gave given|make made made|read read read|' +
  'swear swore sworn|teach taught taught|show showed shown|seek sought sought|rebut rebutted rebutted|' +
  'rip ripped ripped|quip quipped quipped|plan planned planned|chat chatted chatted|dub dubbed dubbed|beg begged begged|' +
  'understand understood understood|mean meant meant|cast cast cast|learn learned learned|forecast forecast forecast|slam slammed slammed|' +
  'brag bragged bragged|blog blogged blogged|undertake undertook undertaken|hold held held|get got got|' +
  'hear heard heard|withdraw withdrew withdrawn|regret regretted regretted|come came come|go went gone|put put put|let let let';
