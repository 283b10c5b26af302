import { COUNTRIES } from '../../places/countries.ts';
import { divisions } from '../../places/divisions.ts';
import type { Place } from '../../places/place.ts';
import { shortName } from '../../places/short-name.ts';
import { createWordTrie, growTrie, stepInTrie, type WordTrie } from '../words/word-trie.ts';
import { WORLD_PLACES } from './place-words.ts';

/** A name with what it may stand for. */
export interface PlaceName {
  readonly text: string;
  /** 岳麓区 is full, 岳麓 short; a foreign name has no rank to leave out. */
  readonly form: 'full' | 'short' | 'foreign';
  /** Empty for a name abroad that the gazetteer does not hold. */
  readonly places: readonly Place[];
  /** 南海 alone is a sea, behind 佛山 a district: then this is true, and `places` count behind their holder only. */
  readonly isElsewhere: boolean;
}

interface NameIndex {
  /** By unit: 1 where a name begins with it. */
  readonly begins: Uint8Array;
  /** By a mix of two units (`mix`): 1 where a name may begin with them; small, so that most looks cost nothing. */
  readonly mayBegin: Uint8Array;
  /** The first two units of each name. */
  readonly pairs: WordTrie;
  /** By the node of the second: the names that begin so, longest first. */
  readonly namesByNode: readonly (readonly PlaceName[])[];
}

let loaded: NameIndex | undefined;
const NONE: readonly PlaceName[] = [];

/** Names that may begin at `offset` by their first two characters, longest first; not yet compared further. */
export function placeNamesFrom(text: string, offset: number): readonly PlaceName[] {
  loaded ??= index();
  const { begins, mayBegin, pairs, namesByNode } = loaded;
  const first = text.charCodeAt(offset);
  if (begins[first] !== 1 || offset + 1 >= text.length) return NONE;
  const second = text.charCodeAt(offset + 1);
  if (mayBegin[mix(first, second)] !== 1) return NONE;
  return namesByNode[stepInTrie(pairs, stepInTrie(pairs, 0, first), second)]!;
}

const MIX_BITS = 15;

function mix(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - MIX_BITS);
}

function index(): NameIndex {
  const names = new Map<string, { form: PlaceName['form']; places: Place[]; isElsewhere: boolean }>();
  const add = (text: string | undefined, form: PlaceName['form'], place?: Place) => {
    if (text === undefined || text.length < 2) return;
    const known = names.get(text);
    if (known === undefined)
      names.set(text, { form, places: place === undefined ? [] : [place], isElsewhere: false });
    else if (place !== undefined) known.places.push(place);
  };
  for (const place of divisions()) add(place.name, 'full', place);
  for (const place of divisions()) add(shortName(place.name), 'short', place);
  for (const { zh, place, capitalZh, capital } of COUNTRIES) {
    for (const name of zh) add(name, 'foreign', place);
    if (place.name !== '中国') for (const name of capitalZh) add(name, 'foreign', capital);
  }
  for (const name of WORLD_PLACES) {
    const known = names.get(name);
    if (known === undefined) add(name, 'foreign');
    else if (known.places.every(({ level }) => level === 3)) known.isElsewhere = true;
  }

  const pairs = createWordTrie(names.size * 2);
  const namesByNode: PlaceName[][] = [[]];
  const begins = new Uint8Array(0x10000);
  const mayBegin = new Uint8Array(1 << MIX_BITS);
  for (const [text, { form, places, isElsewhere }] of names) {
    begins[text.charCodeAt(0)] = 1;
    mayBegin[mix(text.charCodeAt(0), text.charCodeAt(1))] = 1;
    const node = growTrie(pairs, growTrie(pairs, 0, text.charCodeAt(0)), text.charCodeAt(1));
    while (namesByNode.length < pairs.nodes) namesByNode.push([]);
    namesByNode[node]!.push({ text, form, places, isElsewhere });
  }
  for (const same of namesByNode) same.sort((a, b) => b.text.length - a.text.length);
  return { begins, mayBegin, pairs, namesByNode };
}
