import { dictionary, numberOfWord } from '../words/dictionary.ts';
import { createWordTrie, growTrie, stepInTrie, type WordTrie } from '../words/word-trie.ts';
import { WORLD_NAMES } from './world-names.ts';

interface UnlistedPlaces {
  readonly trie: WordTrie;
  /** By the first unit: the node that it leads to. */
  readonly first: Int32Array;
  /** By node: 1 where a name ends. */
  readonly ends: Uint8Array;
}

let loaded: UnlistedPlaces | undefined;

/** Where a name of the world that jieba's dictionary lacks ends, if one begins at `start`; else `start`. */
export function unlistedPlaceEnd(text: string, start: number): number {
  loaded ??= read();
  let node = loaded.first[text.charCodeAt(start)]!;
  let end = start;
  for (let at = start + 1; node !== 0; at++) {
    if (loaded.ends[node] === 1) end = at;
    if (at >= text.length) break;
    node = stepInTrie(loaded.trie, node, text.charCodeAt(at));
  }
  return end;
}

function read(): UnlistedPlaces {
  const known = dictionary();
  const names = WORLD_NAMES.filter((name) => numberOfWord(known, name) === 0);
  const trie = createWordTrie(names.reduce((sum, name) => sum + name.length, 1));
  const first = new Int32Array(0x10000);
  const ends: number[] = [];
  for (const name of names) {
    let node = 0;
    for (let at = 0; at < name.length; at++) node = growTrie(trie, node, name.charCodeAt(at));
    ends.push(node);
    first[name.charCodeAt(0)] = stepInTrie(trie, 0, name.charCodeAt(0));
  }
  const isEnd = new Uint8Array(trie.nodes);
  for (const node of ends) isEnd[node] = 1;
  return { trie, first, ends: isEnd };
}
