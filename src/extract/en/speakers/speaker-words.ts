import type { Speaker } from '../../../model/statement.ts';

/**
 * How a noun tells who speaks: `self` by itself (a plumber); `role` somebody of a body, whose kind is the body's (a
 * spokeswoman); `executive` the same, of a kind of its own where none is named (a chief executive); `body` the body;
 * `trade` a body by its last word, unless the words before it are somebody's (PC Mills).
 */
export type SpeakerSign = 'self' | 'role' | 'executive' | 'body' | 'trade';

export interface SpeakerWords {
  readonly speaker: Speaker;
  readonly sign: SpeakerSign;
  /** The phrase that the row was made for. */
  readonly example: string;
  /** Small letters, parted by blanks; `_` stands for the blank within one. */
  readonly words: string;
}

/** Nouns that tell what kind of speaker a source is. A word stands in one row; of a phrase the last word before "of", "at", "who" decides. */
export const SPEAKER_WORDS: readonly SpeakerWords[] = [
  {
    speaker: 'party',
    sign: 'self',
    example: 'the family of the driver',
    words:
      'victim victims family families relative relatives widow widower mother father mum mom dad son daughter wife husband partner ' +
      'brother sister parent grandmother grandfather grandson granddaughter aunt uncle cousin niece nephew girlfriend boyfriend couple ' +
      'accused defendant defendants plaintiff plaintiffs claimant claimants appellant suspect complainant survivor survivors patient ' +
      'patients care_worker carer carers childminder buyer purchaser ex-employee ex-wife ex-husband whistleblower man woman boy girl teenager pensioner',
  },
  {
    speaker: 'party',
    sign: 'body',
    example: 'the graduate workers’ union',
    words:
      'union unions charity campaign group club society congregation choir owners_committee homeowners_committee residents_committee ' +
      'tenants_committee parents_committee owners_association residents_association tenants_association homeowners_association',
  },
  {
    speaker: 'media',
    sign: 'self',
    example: 'a reporter of the local paper',
    words:
      'newspaper newspapers paper reporter reporters journalist journalists media outlet outlets magazine broadcaster tv television ' +
      'radio columnist editorial editor correspondent ap reuters afp xinhua bbc cnn npr daily blogger blog anchor interviewer host presenter podcast',
  },
  {
    speaker: 'record',
    sign: 'self',
    example: 'the inspection report',
    words:
      'report reports record records document documents register registry screenshot screenshots picture pictures image images ' +
      'photo photos photograph photographs video videos footage cctv poll polls survey study studies data figures counts count filing filings email ' +
      'emails e-mail letter notice sign statement transcript recording recordings log logs database website page post posts memo ' +
      'invoice receipt certificate indictment complaint lawsuit affidavit audit review findings results rumor rumors rumour rumours ad ' +
      'advertisement app apps platform platforms system brochure leaflet poster banner contract agreement lease policy guidance guidelines ' +
      'work_order order warrant minutes agenda map chart message messages text texts chat chats forecast bulletin dashboard timetable label ' +
      'note diary checks tests inspections spreadsheet bill papers accounts inscription judgment judgement verdict ruling',
  },
  {
    speaker: 'expert',
    sign: 'self',
    example: 'a professor of hydraulics',
    words:
      'professor expert experts researcher researchers scientist scientists analyst analysts engineer economist economists ' +
      'toxicologist virologist chemist biologist geologist nutritionist psychologist sociologist lecturer lectures statistician dietitian ' +
      'epidemiologist epidemiologists historian scholar scholars specialist consultant pollster academic academics surveyor forecaster ' +
      'meteorologist veterinarian vet ecologist hydrologist seismologist criminologist commentator author lawyer solicitor barrister attorney strategist',
  },
  {
    speaker: 'official',
    sign: 'self',
    example: 'the mayor',
    words:
      'police officer officers constable pc councillor councilman councilwoman cllr alderman mayor minister ministry governor president ' +
      'vice-president senator congressman congresswoman rep. sen. gov. mp mep lawmaker lawmakers legislator legislators official officials ' +
      'commissioner judge magistrate coroner prosecutor prosecutors prosecuting attorney-general regulator inspector inspectors sheriff ' +
      'deputy secretary convener headteacher headmaster headmistress principal dean provost chancellor ambassador diplomat consul clerk ' +
      'detective detectives investigator investigators cops policeman policemen policewoman trooper troopers deputies sergeant superintendent lieutenant marshal warden ombudsman firefighter firefighters paramedic paramedics ranger ' +
      'teacher teachers tutor nurse nurses doctor doctors midwife surgeon librarian chief ' +
      'candidate candidates nominee nominees front-runner frontrunner contender contenders hopeful hopefuls incumbent running_mate ' +
      'mla mlas sdm td msp state_attorney district_attorney attorney_general superintending_engineer collector sarpanch ' +
      'ex-president ex-mayor ex-minister premier chancellor_of_the_exchequer king queen prince princess pope politician politicians ' +
      'democrats republicans delegate delegates aide aides watch_manager watch_commander crew_commander station_commander incident_commander station_officer fire_chief majority_leader minority_leader party_leader party_chair ' +
      'campaign_manager campaign_chairman campaign_chair campaign_spokesman campaign_spokeswoman campaign_adviser press_secretary',
  },
  {
    speaker: 'official',
    sign: 'body',
    example: 'the county education bureau',
    words:
      'council government authority authorities agency department dept bureau office commission committee court tribunal embassy ' +
      'consulate congress parliament assembly senate house administration municipality hospital clinic infirmary school university ' +
      'college academy district customs army military navy fbi state city county municipal federal national public-health watchdog trust ' +
      'force constabulary brigade fire_and_rescue public_health environmental_health inquiry inquest board shire borough township parish sub-district ward service services museum library libraries ' +
      'prefecture province disease_control_centre disease_control_center utilities opposition faculty nursery kindergarten town village party port airport ' +
      'republican democrat democratic gop dnc rnc inspectorate white_house presidential_campaign super_pac pac kremlin pentagon regime cabinet',
  },
  {
    speaker: 'company',
    sign: 'self',
    example: 'the landlord of the pub',
    words:
      'businessman businesswoman shopkeeper landlord landlady publican trader franchisee proprietor chef cook cooks developer',
  },
  {
    speaker: 'company',
    sign: 'body',
    example: 'the maker of the kettles',
    words:
      'company companies firm corporation inc inc. ltd ltd. corp corp. co. llc plc gmbh manufacturer maker makers supplier suppliers retailer ' +
      'retailers distributor operator operators airline airlines bank plant factory brand contractor contractors developers chain ' +
      'supermarket restaurant café cafe bakery pub hotel shop store franchise federation confederation association carrier studio ' +
      'producers publisher startup start-up garage insurer insurers promoter promoters',
  },
  {
    speaker: 'company',
    sign: 'trade',
    example: 'Plover Homes',
    words:
      'productions holdings enterprises industries dairies dairy foods motors homes properties property estates trains rail railways ' +
      'coaches buses energy power water gas telecom mobile networks systems software technologies tech labs pharma pharmaceuticals ' +
      'logistics freight shipping lines cruises tours travel insurance capital partners ventures brewery farms mills works steel ' +
      'chemicals construction builders engineering electronics appliances fashion clothing toys games entertainment channel ' +
      'management lettings leisure catering bakeries stores',
  },
  {
    speaker: 'public',
    sign: 'self',
    example: 'netizens and neighbours',
    words:
      'netizen netizens user users resident residents neighbor neighbors neighbour neighbours witness witnesses bystander bystanders ' +
      'passer-by passers-by public people voter voters parents villagers villager locals local tenant tenants commenter commenters ' +
      'campaigner campaigners commuter commuters passenger passengers motorist motorists student students pupils pupil activist activists ' +
      'critics supporters fan fans follower followers viewers viewer readers reader commentators protesters protester demonstrators shopper ' +
      'shoppers consumers consumer customers customer riders rider couriers courier diners diner visitors visitor tourists tourist caller callers onlookers onlooker retiree ' +
      'swimmer swimmers bather bathers surfer surfers skater skaters walker walkers angler cyclist driver drivers volunteer volunteers worshippers many some several everyone others another third second one_person ' +
      'supporter backers partisans millennials women men donors anyone half respondents audience crowd listener listeners',
  },
  {
    // Whose kind is that of the body named beside them, or before.
    speaker: 'company',
    sign: 'role',
    example: 'a spokeswoman for the council',
    words:
      'spokesman spokeswoman spokesperson spokespeople representative representatives director directors manager managers head boss bosses ' +
      'chairman chairwoman chair chairperson staff staffer worker workers employee employees supervisor foreman ' +
      'member_of_staff person_in_charge deputy_director deputy_head deputy_manager vice_president ' +
      'leader leaders coordinator ' +
      'administrator secretary-general treasurer trustee trustees captain coach founder co-founder ' +
      'customer_service customer_support support_staff support_team help_desk helpdesk support_desk call_centre call_center teller cashier waiter waitress receptionist operator_on_duty technician technicians team press_officer communications_officer press_office media_office press_team pilot',
  },
  {
    // Nobody is named, and no body: a source confirms nothing for anybody.
    speaker: 'unknown',
    sign: 'role',
    example: 'a source close to the inquiry',
    words: 'source sources insider insiders',
  },
  {
    speaker: 'company',
    sign: 'executive',
    example: 'the chief executive',
    words:
      'ceo cfo coo cto executive executives chief_executive chief_financial_officer chief_operating_officer chief_technology_officer ' +
      'chief_marketing_officer chief_commercial_officer managing_director general_manager sales_director shareholder shareholders board_member',
  },
  {
    speaker: 'party',
    sign: 'executive',
    example: 'an owner of the flat',
    words: 'owner owners householder householders leaseholder leaseholders co-owner co-owners',
  },
];
