import { expect, test } from 'vitest';
import { mayStandIn, piecesOfTexts } from './name-pieces.ts';

const PIECES = new Set(piecesOfTexts(['船工林苇在渡口。', 'Ann Hill, aka ferry_fan62, spoke.']));

test.each<[string, boolean]>([
  ['林苇', true],
  ['林葦', true],
  ['Ann Hill', true],
  ['ann hill', true],
  ['ferry_fan62', true],
  ['方遥', false],
  ['Ann Hall', false],
  ['林渡', false],
  ['…', false],
])('%s', (name, expected) => expect(mayStandIn(name, PIECES)).toBe(expected));
