/**
 * The closed classes of English: the words that hold a sentence together. Open classes are guessed from
 * capitals and endings; what stands here is known. Each entry is a blank-separated list in lower case.
 */
export const CLOSED_WORDS = {
  determiner:
    'the a an this that these those some any no every each all both either neither another such many most ' +
    'several few more two three four five six seven eight nine ten dozens hundreds thousands one other',
  possessive: 'my your his her its our their whose',
  subject:
    'i he she we they it you who this that there these those one someone somebody nobody everyone anyone',
  object: 'me him her us them it you himself herself itself themselves myself yourself ourselves whom',
  auxiliary:
    'is are was were be been being am has have had having do does did will would shall should can could may ' +
    "might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't " +
    "can't couldn't cannot mustn't needn't ain't 's 've 'd 'll 're 'm s ’s ’ve ’d ’ll ’re ’m",
  negation:
    "not never n't no isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't " +
    "shouldn't can't couldn't cannot hardly barely neither",
  preposition:
    'of in on at by for from with about against to into onto over under after before between during through ' +
    'among amid around across without within despite since until like near behind beyond toward towards upon ' +
    'outside inside via per than as regarding concerning',
  conjunction: 'and or but nor yet so plus',
  subordinator:
    'that because while when where if although though as since unless until after before whether why how what ' +
    'whereas once lest which who whom whose',
  relative: 'who which that whom whose where when',
  adverb:
    'also then now again still already later earlier once twice often always never ever even just only first ' +
    'once too instead however though meanwhile therefore thus further perhaps maybe almost quite rather very ' +
    'recently repeatedly publicly reportedly allegedly apparently initially previously openly privately simply ' +
    'soon today yesterday tomorrow tonight ago here there long ' +
    'really actually certainly clearly probably not yet back out ' +
    'widely largely strongly explicitly bluntly flatly specifically similarly separately subsequently so far ' +
    'merely nearly seldom rarely sometimes usually generally increasingly together jointly immediately long far',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun ' +
    'jul aug sept sep oct nov dec',
  hearer:
    'reporters journalists voters supporters members lawmakers viewers listeners readers residents parents ' +
    'customers employees officials investors colleagues followers staff students crowds court',
} as const;

export type ClosedClass = keyof typeof CLOSED_WORDS;
