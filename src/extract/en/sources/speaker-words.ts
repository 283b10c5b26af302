import type { Speaker } from '../../../model/statement.ts';

export interface SpeakerWords {
  readonly speaker: Speaker;
  /** The phrase that the row was made for. */
  readonly example: string;
  readonly words: string;
}

/**
 * Nouns that tell what kind of speaker a source is. The rows are tried in order: "the family's lawyer" is a
 * party before "court" makes anybody an official.
 */
export const SPEAKER_WORDS: readonly SpeakerWords[] = [
  {
    speaker: 'party',
    example: 'the family of the driver',
    words:
      'victim victims family families relative relatives widow widower mother father son daughter wife husband ' +
      'brother sister parent lawyer attorney accused defendant defendants plaintiff plaintiffs suspect complainant ' +
      'survivor survivors patient customer counsel',
  },
  {
    speaker: 'media',
    example: 'the local newspaper',
    words:
      'newspaper newspapers reporter reporters journalist journalists media outlet outlets times post news herald ' +
      'tribune gazette magazine broadcaster tv television radio columnist editorial editor correspondent press ' +
      'ap reuters afp xinhua bbc cnn npr daily journal blogger anchor interviewer host',
  },
  {
    speaker: 'record',
    example: 'the inspection report',
    words:
      'report reports record records document documents register registry screenshot screenshots picture pictures ' +
      'photo photos photograph video footage poll polls survey study studies data figures filing filings email emails ' +
      'letter notice sign statement transcript recording log logs database website page post posts memo invoice receipt ' +
      'certificate indictment complaint lawsuit affidavit audit review findings results rumor rumors rumour rumours ad advertisement app apps platform platforms system',
  },
  {
    speaker: 'expert',
    example: 'a professor of hydraulics',
    words:
      'professor expert experts researcher researchers scientist scientists analyst analysts engineer engineers ' +
      'economist economists toxicologist virologist chemist biologist geologist nutritionist psychologist sociologist lecturer statistician dietitian epidemiologists historian scholar scholars specialist doctor physician epidemiologist pollster academic',
  },
  {
    speaker: 'official',
    example: 'the county education bureau',
    words:
      'police officer officers council councillor mayor minister ministry government governor president senator ' +
      'congressman congresswoman rep. sen. gov. lawmaker lawmakers legislator official officials authority authorities ' +
      'agency department bureau commission commissioner committee court judge prosecutor prosecutors attorney-general ' +
      'regulator regulators inspector sheriff secretary embassy congress parliament administration municipality ' +
      'fire-department hospital school university office spokesman-general consulate board district customs army ' +
      'military navy fbi house senate state city county municipal federal national public-health headteacher principal ' +
      'ambassador diplomat clerk detective sergeant superintendent watchdog trust teacher teachers headmaster headmistress warden tribunal ombudsman',
  },
  {
    speaker: 'company',
    example: 'the maker of the kettles',
    words:
      'company firm corporation inc inc. ltd ltd. corp corp. co. llc plc manufacturer maker supplier retailer ' +
      'distributor operator airline bank plant factory brand group executive ceo chairman chairwoman shareholder ' +
      'contractor developer chain supermarket restaurant association franchise owner union chef cook cooks',
  },
  {
    speaker: 'public',
    example: 'netizens and neighbours',
    words:
      'netizen netizens user users resident residents neighbor neighbors neighbour neighbours witness witnesses ' +
      'bystander bystanders passer-by passers-by public people voter voters parents villagers villager locals local ' +
      'tenant tenants commenter commenters campaigner campaigners commuter commuters student students pupils pupil activist activists critics supporters ' +
      'commentator commentators protesters protester shopper shoppers consumers consumer many some everyone others',
  },
];
