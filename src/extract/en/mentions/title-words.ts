/** Courtesy titles: part of the name they stand before. */
export const COURTESY_TITLES: ReadonlySet<string> = new Set(
  'mr. mr mrs. mrs ms. ms miss dr. dr prof. prof sir dame lord lady rev. st.'.split(' '),
);

/** Offices that stand before a name: "Mayor Orla Finch". */
export const OFFICE_TITLES: ReadonlySet<string> = new Set(
  (
    'president premier chancellor minister senator sen. representative rep. congressman congresswoman governor gov. ' +
    'mayor councillor cllr cllr. judge justice sheriff sergeant sgt. lieutenant lt. captain capt. colonel col. general gen. ' +
    'admiral commissioner inspector detective officer constable professor doctor secretary ambassador director ' +
    'chairman chairwoman king queen prince princess pope bishop father sister coach chief headteacher principal ' +
    'spokesman spokeswoman spokesperson superintendent deputy attorney'
  ).split(' '),
);

/** Nouns that name a role, whoever holds it. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  (
    'spokesman spokeswoman spokesperson director manager chairman chairwoman chairperson chair president mayor minister ' +
    'governor secretary commissioner inspector judge prosecutor lawyer attorney officer official officials ' +
    'headteacher principal teacher professor doctor nurse engineer driver owner founder chief executive ceo ' +
    'councillor senator reporter editor correspondent employee staff deputy clerk superintendent sheriff captain ' +
    'researcher analyst scientist technician plumber cook farmer tenant landlord resident witness coach ambassador ' +
    'spokesmen spokeswomen spokespeople directors managers presidents ministers governors mayors inspectors judges ' +
    'prosecutors lawyers attorneys officers headteachers teachers doctors nurses engineers drivers owners founders ' +
    'executives councillors senators reporters editors employees staffers clerks researchers analysts scientists ' +
    'technicians cooks farmers tenants landlords residents witnesses coaches ambassadors ' +
    'premier chancellor congressman congresswoman lawmaker lawmakers legislator legislators diplomat diplomats envoy ' +
    'aide aides adviser advisers advisor advisors consultant consultants strategist pollster pollsters organizer ' +
    'organiser activist activists volunteer volunteers worker workers labourer miner builder electrician fisherman ' +
    'fishermen firefighter firefighters paramedic paramedics detective detectives constable policeman policemen ' +
    'policewoman trooper soldier soldiers commander colonel lieutenant sergeant admiral pilot pilots surgeon surgeons ' +
    'physician physicians dentist pharmacist psychologist therapist midwife veterinarian lecturer dean tutor pupil pupils ' +
    'student students parent parents passenger passengers commuter commuters customer customers consumer consumers ' +
    'shopper shoppers neighbour neighbours neighbor neighbors bystander bystanders victim victims survivor survivors ' +
    'suspect suspects defendant defendants plaintiff plaintiffs juror jurors journalist journalists correspondents ' +
    'columnist columnists photographer photographers presenter publisher author authors novelist actor actress singer ' +
    'producer producers filmmaker player players captain goalkeeper referee accountant auditor banker economist ' +
    'economists investor investors shareholder shareholders trader traders broker entrepreneur cofounder co-founder ' +
    'treasurer trustee trustees caretaker janitor cleaner cleaners guard guards waiter waitress chef chefs baker ' +
    'butcher shopkeeper shopkeepers postman courier couriers cashier receptionist secretary-general historian historians ' +
    'expert experts'
  ).split(' '),
);

/** Two-word and three-word roles, by their first word. */
export const ROLE_PHRASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['person', ['person in charge']],
  ['staff', ['staff member', 'staff members']],
  [
    'chief',
    [
      'chief executive',
      'chief executive officer',
      'chief engineer',
      'chief inspector',
      'chief financial officer',
    ],
  ],
  ['vice', ['vice president', 'vice chairman', 'vice mayor', 'vice minister', 'vice principal']],
  [
    'deputy',
    [
      'deputy director',
      'deputy mayor',
      'deputy manager',
      'deputy minister',
      'deputy chief',
      'deputy head',
      'deputy principal',
      'deputy governor',
      'deputy secretary',
    ],
  ],
  ['general', ['general manager', 'general secretary']],
  ['head', ['head of']],
  ['party', ['party secretary']],
  ['managing', ['managing director', 'managing editor']],
  ['assistant', ['assistant director', 'assistant manager', 'assistant secretary', 'assistant professor']],
  ['prime', ['prime minister']],
  ['foreign', ['foreign minister', 'foreign secretary']],
  ['press', ['press secretary', 'press officer']],
  ['campaign', ['campaign manager', 'campaign chairman', 'campaign spokesman', 'campaign spokeswoman']],
  ['delivery', ['delivery driver', 'delivery drivers', 'delivery rider']],
  ['security', ['security guard', 'security guards']],
  ['police', ['police officer', 'police chief', 'police officers']],
]);
