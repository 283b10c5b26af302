/** Courtesy titles: part of the name they stand before. */
export const COURTESY_TITLES: ReadonlySet<string> = new Set(
  'mr. mr mrs. mrs ms. ms miss dr. dr prof. prof sir dame lord lady rev. st.'.split(' '),
);

/** Offices that stand before a name: "Mayor Orla Finch". */
export const OFFICE_TITLES: ReadonlySet<string> = new Set(
  (
    'president premier chancellor minister senator sen. representative rep. congressman congresswoman governor gov. ' +
    'mayor councillor judge justice sheriff sergeant sgt. lieutenant lt. captain capt. colonel col. general gen. ' +
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
    'researcher analyst scientist technician plumber cook farmer tenant landlord resident witness coach ambassador'
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
    ['deputy director', 'deputy mayor', 'deputy manager', 'deputy minister', 'deputy chief', 'deputy head'],
  ],
  ['general', ['general manager', 'general secretary']],
  ['head', ['head of']],
  ['party', ['party secretary']],
  ['police', ['police officer', 'police chief', 'police officers']],
]);
