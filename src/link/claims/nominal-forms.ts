/**
 * English verbs with the nouns that tell the same of a matter, where no rule of spelling gives one from the other: they decided
 * to close the pool, the decision to close the pool. Each line counts as its first word. Pairs that a common ending parts
 * (resign, resignation) need no line, and nouns that mostly mean another thing stay out: rise, state, station.
 */
export const NOMINAL_FORMS = `
acquire acquisition
admit admission
analyse analyze analysis
apologise apologize apology
apply application
attend attendance
close closure
bury burial
behave behaviour behavior
choose choice
complain complaint
conclude conclusion
consume consumption
decide decision
deceive deception
defend defence defense
deny denied denial
describe description
destroy destruction
donate donation donor
exceed excess
expand expansion
explain explanation
explode explosion
expose exposure
extend extension
fail failure
grow growth
lose loss
maintain maintenance
marry marriage
notify notification
offend offence offense
permit permission
prove proof
produce production
pursue pursuit
qualify qualification
reduce reduction
respond response
reveal revelation
safe safety
seize seizure
submit submission
succeed success
suspend suspension
threaten threat
`;
