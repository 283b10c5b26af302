/** Words that multiply a number: "3.2 million". */
export const MULTIPLIERS: ReadonlySet<string> = new Set(
  'hundred thousand million billion trillion dozen hundreds thousands millions billions dozens'.split(' '),
);

/** Numbers written out; two alone ("one", "a") count nothing by themselves and need a unit. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozens hundreds thousands'
  ).split(' '),
);

/** What is counted or measured. Times are found elsewhere, so no days and hours here. */
export const UNITS: ReadonlySet<string> = new Set(
  (
    'people persons men women children pupils students teachers workers employees passengers patients residents families ' +
    'households homes houses houses schools cars vehicles buses cases deaths injuries victims dead injured wounded missing ' +
    'complaints tickets votes seats copies units boxes bottles kettles meals samples batches items products shares ' +
    'dollars dollar yuan rmb euros euro pounds pound yen cents pence francs rupees ' +
    'percent per-cent points kilometers kilometres km miles mile meters metres feet foot inches cm mm kilograms kilogrammes ' +
    'kg grams tons tonnes ton litres liters gallons acres hectares degrees mph officers firefighters staff members ' +
    'villagers customers users followers views posts comments accounts companies shops buildings apartments rooms beds'
  ).split(' '),
);
