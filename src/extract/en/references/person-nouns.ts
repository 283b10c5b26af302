import { inflectNoun } from './plural-of.ts';

export type Gender = 'm' | 'f' | null;

/** What a noun names: one person, several, or a body that "they" and "the firm" may stand for. */
export interface PersonNoun {
  readonly number: 'one' | 'several' | 'body';
  readonly gender: Gender;
}

const MEN =
  'man boy father son brother husband uncle nephew grandfather grandson dad daddy widower king prince duke lord gentleman ' +
  'guy fellow lad bloke groom boyfriend stepfather stepson businessman policeman fireman salesman chairman spokesman ' +
  'congressman councilman alderman assemblyman fisherman craftsman foreman repairman postman mailman doorman cameraman ' +
  'anchorman statesman clergyman workman tradesman handyman watchman priest pope monk friar ' +
  'rabbi imam';
const WOMEN =
  'woman girl mother daughter sister wife aunt niece grandmother granddaughter mom mum mommy mummy widow queen princess ' +
  'duchess lady gal bride girlfriend stepmother stepdaughter businesswoman policewoman saleswoman chairwoman spokeswoman ' +
  'congresswoman councilwoman assemblywoman stateswoman actress waitress hostess landlady nun housewife midwife heiress ' +
  'stewardess seamstress ballerina';
/** Nouns of one person, whoever it is: by work, office, kinship, part in a matter. */
const PEOPLE =
  'person individual adult child baby infant toddler kid teenager teen youth pensioner senior parent spouse partner sibling cousin ' +
  'relative friend neighbour neighbor colleague coworker co-worker classmate roommate guest visitor stranger resident ' +
  'citizen local villager tenant homeowner owner landowner driver passenger pedestrian cyclist motorist rider pilot ' +
  'captain sailor worker labourer laborer employee staffer employer boss manager director executive officer official actor landlord host ' +
  'chief leader deputy assistant aide adviser advisor secretary clerk receptionist president vice-president premier ' +
  'chancellor minister governor mayor senator representative lawmaker legislator councillor councilor politician candidate ' +
  'nominee incumbent opponent rival challenger delegate ambassador diplomat envoy commissioner inspector superintendent ' +
  'sheriff detective constable sergeant lieutenant colonel general admiral soldier marine veteran guard judge justice ' +
  'magistrate prosecutor lawyer attorney solicitor barrister counsel defendant plaintiff suspect accused victim survivor ' +
  'witness bystander passer-by onlooker complainant claimant inmate prisoner detainee convict client customer buyer ' +
  'shopper consumer patient doctor physician surgeon nurse paramedic medic pharmacist dentist vet psychologist therapist ' +
  'counselor counsellor professor teacher lecturer tutor headteacher headmaster principal dean student pupil graduate ' +
  'researcher scientist scholar academic historian economist analyst expert specialist consultant engineer technician ' +
  'architect builder contractor plumber electrician carpenter mechanic farmer fisher cook chef baker butcher waiter barista ' +
  'cleaner janitor caretaker gardener shopkeeper trader dealer vendor seller supplier entrepreneur businessperson ' +
  'investor banker accountant auditor broker billionaire millionaire tycoon mogul founder co-founder chairperson chair ' +
  'spokesperson reporter journalist correspondent editor columnist commentator blogger author writer novelist poet artist ' +
  'singer musician composer performer comedian filmmaker producer photographer anchor moderator presenter broadcaster ' +
  'player athlete coach trainer referee striker goalkeeper footballer boxer champion winner loser star celebrity activist ' +
  'campaigner organizer organiser protester demonstrator volunteer donor voter supporter critic member participant ' +
  'applicant recipient migrant immigrant refugee foreigner native pastor bishop minister cleric preacher advocate ally lobbyist dissident leader-elect associate apprentice intern trainee guru veteran surrogate firefighter ' +
  'policeman ranger cop agent investigator hacker thief robber burglar gunman attacker assailant shooter killer murderer ' +
  'terrorist militant rebel fighter operative spy whistleblower insider strategist pollster spokesman operator user ' +
  'subscriber listener viewer reader follower netizen commuter traveller traveler tourist walker hiker runner swimmer ' +
  'shepherd miner trucker courier hunter heir orphan newcomer beginner amateur professional man-of-the-match frontrunner ' +
  'front-runner democrat republican conservative liberal socialist independent libertarian american briton german ' +
  'russian mexican canadian italian christian muslim catholic';
/** Nouns of several persons that have no plural ending, and quantities that stand for persons. */
const SEVERAL =
  'people police folks couple pair twins crowd staff crew family public parents others men women children youths';
/** Nouns of bodies that "they" may stand for, and "the firm" may name again. */
const BODIES =
  'company firm business corporation agency bureau department ministry office council board committee commission panel ' +
  'court jury tribunal government administration parliament congress senate party campaign camp team club league union ' +
  'association federation group organization organisation charity foundation institute university college school hospital ' +
  'clinic church bank fund airline manufacturer maker supplier retailer distributor operator developer publisher newspaper ' +
  'magazine network station website platform outlet chain store shop restaurant hotel factory plant utility army navy ' +
  'force coalition alliance community nation country state city town village authority regulator watchdog service network ' +
  'startup start-up brand institution industry band orchestra militia gang cartel lab unit squad regime household';

/** What each noun names, singular and plural, lower case. A noun listed twice keeps its first row. */
export const PERSON_NOUNS: ReadonlyMap<string, PersonNoun> = nounsByWord();

function nounsByWord(): Map<string, PersonNoun> {
  const nouns = new Map<string, PersonNoun>();
  const add = (word: string, noun: PersonNoun) => nouns.has(word) || nouns.set(word, noun);
  for (const word of SEVERAL.split(' ')) add(word, { number: 'several', gender: null });
  for (const [list, number, gender] of [
    [MEN, 'one', 'm'],
    [WOMEN, 'one', 'f'],
    [PEOPLE, 'one', null],
    [BODIES, 'body', null],
  ] as const) {
    for (const word of list.split(' ')) {
      add(word, { number, gender });
      add(inflectNoun(word), { number: 'several', gender: null });
    }
  }
  return nouns;
}
