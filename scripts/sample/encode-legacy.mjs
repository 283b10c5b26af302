/**
 * Encodes text as GB18030 or Big5, for sample pages of the kind that old sites still serve.
 *
 * Node decodes both but encodes neither, so the table is the decoder's own, turned round: every
 * two-byte sequence is decoded once. GB18030's four-byte forms are left out; the sample needs none.
 */

/** @type {Map<string, Map<string, readonly [number, number]>>} encoding -> character -> its two bytes */
const tables = new Map();

/**
 * Throws a RangeError for a character that the encoding has no one- or two-byte form for.
 *
 * @param {string} text
 * @param {'gb18030' | 'big5'} encoding
 */
export function encodeLegacy(text, encoding) {
  const table = tableOf(encoding);
  /** @type {number[]} */
  const bytes = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) {
      bytes.push(code);
      continue;
    }
    const pair = table.get(character);
    if (!pair) throw new RangeError(`${encoding} has no two-byte form of ${character}`);
    bytes.push(...pair);
  }
  return Buffer.from(bytes);
}

/** @param {'gb18030' | 'big5'} encoding */
function tableOf(encoding) {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  /** @type {Map<string, readonly [number, number]>} */
  const table = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      const whole = [...character].length === 1 && character !== '�';
      // Big5 gives a few characters twice; the first code is the common one.
      if (whole && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  tables.set(encoding, table);
  return table;
}
