import type { Box, ChatApp } from '../../model/transcript.ts';
import type { Bubble } from './find-bubbles.ts';

/** The app, as far as colours and parts of a screen tell; null where they do not. */
export function findApp(
  bubbles: readonly Bubble[],
  sides: readonly ('self' | 'other' | null)[],
  avatars: readonly Box[],
  withClocks: boolean,
): ChatApp | null {
  const own = bubbles.find((_, index) => sides[index] === 'self')?.colour;
  const tint = own === undefined ? null : tintOf(own);
  if (withClocks) return tint === 'green' ? 'whatsapp' : null;
  if (avatars.length >= bubbles.length * 0.5)
    return tint === 'green' ? 'wechat' : tint === 'blue' ? 'qq' : null;
  return avatars.length === 0 && own !== undefined && tint !== null ? 'sms' : null;
}

function tintOf(colour: string): 'green' | 'blue' | null {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  if (green > red + 20 && green > blue + 10) return 'green';
  return blue > red + 30 && blue > green + 20 ? 'blue' : null;
}
