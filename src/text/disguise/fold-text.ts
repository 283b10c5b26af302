import { createFoldedUnits, type Folded } from './folded.ts';
import { readDisguise } from './read-disguise.ts';

/** As deep as `%25E5` inside JSON inside a script goes. */
const DEEPEST = 4;

/** What a disguise begins with: `%E5`, `\u5f20`, `\n`, `&#24352;`, `&amp;`. */
const MAY_DISGUISE = /%[0-9a-f]{2}|\\|&[#a-z]/i;

/**
 * Every way in which a text can be read: as it stands, then with percent-encoding, escapes of JSON and scripts, and
 * character references undone, layer by layer. Each is folded, and its units know where they stand in the original.
 */
export function foldText(text: string): Folded[] {
  const plain = createFoldedUnits(text.length);
  for (let at = 0; at < text.length; ) {
    const character = characterAt(text, at);
    plain.push(character, at, at + character.length);
    at += character.length;
  }
  const layers = [plain.toFolded()];
  while (layers.length <= DEEPEST && MAY_DISGUISE.test(layers.at(-1)!.cased)) {
    const next = undisguise(layers.at(-1)!);
    if (next.cased === layers.at(-1)!.cased) break;
    layers.push(next);
  }
  return layers;
}

/** One layer of disguise less. */
function undisguise({ cased, starts, ends }: Folded): Folded {
  const units = createFoldedUnits(cased.length);
  for (let at = 0; at < cased.length; ) {
    const disguise = readDisguise(cased, at);
    const character = disguise?.character ?? characterAt(cased, at);
    const end = at + (disguise?.length ?? character.length);
    units.push(character, starts[at]!, ends[end - 1]!);
    at = end;
  }
  return units.toFolded();
}

function characterAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length ? text.slice(at, at + 2) : text.charAt(at);
}
