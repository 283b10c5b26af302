import { describe, expect, it } from 'vitest';
import { decodeLetters } from './decode-letters.ts';

/** Rows of probabilities of none, 甲 and 乙. */
const decode = (rows: readonly number[][], count = rows.length) =>
  decodeLetters(Float32Array.from(rows.flat()), count, ['甲', '乙']);

describe('decodeLetters', () => {
  it('takes the likeliest of each step, one that goes on once, and one that comes again after none twice', () => {
    const sure = [0.1, 0.8, 0.1];
    const none = [0.9, 0.05, 0.05];
    expect(decode([sure, sure, none, sure, [0.1, 0.1, 0.8]]).text).toBe('甲甲乙');
  });

  it('takes the likeliest also where none is likelier than all others together', () => {
    expect(decode([[0.34, 0.2, 0.46]]).text).toBe('乙');
    expect(decode([[0.4, 0.3, 0.3]]).text).toBe('');
  });

  it('reads no further than it is asked, and says where letters stand and how sure they are', () => {
    const { text, places, confidence } = decode(
      [
        [0.5, 0.25, 0.25],
        [0.25, 0.75, 0],
        [0, 0, 1],
      ],
      2,
    );
    expect([text, places, confidence]).toEqual(['甲', [0.75], 0.75]);
  });
});
