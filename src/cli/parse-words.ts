import { InvalidArgumentError } from 'commander';

/** Words of a user without the space around them; refused where they have fewer or more units than are allowed. */
export function parseWords(text: string, most: number, least = 1): string {
  const words = text.trim();
  if (words.length < least || words.length > most) throw new InvalidArgumentError(`${least}–${most}`);
  return words;
}
