import { PERSON_NOUNS } from './person-nouns.ts';

/** Plurals of agents that the table does not list: campers, sculptors, cellists, Canadians. */
const AGENTS = /^[a-z]{2,}(?:ers|ors|ists|ians)$/;
const NATIONALS = /^[a-z]{3,}(?:ans|ites)$/;
/** What ends so and is a thing. */
const THINGS = new Set(
  (
    'numbers letters papers matters orders powers offers computers servers errors factors doors floors colors colours ' +
    'flowers towers containers borders corners centers centres quarters headquarters chapters rivers waters fingers ' +
    'shoulders feathers disorders reminders covers layers filters trailers boosters posters folders mirrors terrors ' +
    'tremors rumors rumours motors tractors reactors sectors sensors monitors vectors answers dinners prayers members-only ' +
    'trousers papers newspapers fires counters calendars cancers tigers spiders tickers meters liters litres metres kilometers ' +
    'kilometres printers routers freezers coolers burners blockers flyers stickers banners headers transfers dangers ' +
    'wonders parameters perimeters boilers drawers ladders blisters clusters monsters registers ministers-only disasters ' +
    'lists twists wrists fists mists lasers tankers choppers lockers trackers scooters lawnmowers barriers carriers ' +
    'frontiers piers tiers chandeliers bunkers sliders hangers honors honours favors favours flavors flavours labors ' +
    'odors vapors harbors harbours neighbors-only humors armors anchors corridors indicators generators elevators ' +
    'accelerators processors connectors conveyors mortars pillars others overs'
  ).split(' '),
);

/** Canadians: with a capital. */
export function isNationals(word: string): boolean {
  return word.length >= SHORTEST && NATIONALS.test(word);
}

export function isAgents(word: string): boolean {
  return word.length >= SHORTEST && AGENTS.test(word) && !THINGS.has(word);
}

const SHORTEST = 5;

/** False for words that name persons or a body nowhere. */
export function mayBePersonNoun(word: string): boolean {
  return PERSON_NOUNS.has(word) || (word.endsWith('s') && (isNationals(word) || isAgents(word)));
}
