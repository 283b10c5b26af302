import type { Box } from '../../model/transcript.ts';
import type { Bubble } from './find-bubbles.ts';
import { colourGap, rightOf } from './geometry.ts';

export interface SideFound {
  readonly side: 'self' | 'other' | null;
  readonly rules: readonly string[];
}

/** Less difference of the two margins than this share of the width says nothing. */
const CLEAR = 0.035;

/**
 * Who each bubble is from: the avatar beside it tells, the edge that it shares with others of its side, its colour, and
 * the margin that is smaller. `null` where none of them does.
 */
export function findSides(bubbles: readonly Bubble[], avatars: readonly Box[], width: number): SideFound[] {
  const byMargin = bubbles.map(({ box }) => sideOfBox(box, width));
  const byAvatar = bubbles.map(({ box }) => sideOfAvatar(box, avatars));
  // Short bubbles are clear; what they have in common tells of the long ones.
  const clear = { self: [] as Bubble[], other: [] as Bubble[] };
  for (const [index, bubble] of bubbles.entries()) {
    const margin = bubble.box.width < width * 0.6 ? byMargin[index] : null;
    const side = byAvatar[index] ?? margin;
    if (side) clear[side].push(bubble);
  }
  return bubbles.map((bubble, index): SideFound => {
    const found = {
      avatar: byAvatar[index] ?? null,
      edge: sideOfEdge(bubble.box, clear, width),
      colour: sideOfColour(bubble.colour, clear),
      position: byMargin[index] ?? null,
    };
    const side = found.avatar ?? found.edge ?? found.colour ?? found.position;
    if (side === null) return { side: null, rules: ['side:unclear'] };
    const told = Object.entries(found).filter(([, each]) => each !== null);
    return {
      side,
      rules: told.map(([name, each]) => (each === side ? `side:${name}` : `side:${name}-differs`)),
    };
  });
}

interface ClearBubbles {
  readonly self: readonly Bubble[];
  readonly other: readonly Bubble[];
}

/** Bubbles of others begin at one left edge, own ones end at one right edge. */
function sideOfEdge(
  { left, width: own }: Box,
  { self, other }: ClearBubbles,
  width: number,
): 'self' | 'other' | null {
  const near = width * 0.012;
  const isLeft = other.filter(({ box }) => Math.abs(box.left - left) <= near).length > 0;
  const isRight = self.filter(({ box }) => Math.abs(rightOf(box) - left - own) <= near).length > 0;
  if (isLeft !== isRight) return isLeft ? 'other' : 'self';
  // Beyond the edge of one side there are only the faces of that side.
  const isBeyond = other.length >= 2 && other.every(({ box }) => left < box.left - near);
  const isBefore = self.length >= 2 && self.every(({ box }) => left + own > rightOf(box) + near);
  return isBeyond === isBefore ? null : isBeyond ? 'self' : 'other';
}

function sideOfBox(box: Box, width: number): 'self' | 'other' | null {
  const difference = box.left - (width - rightOf(box));
  if (Math.abs(difference) < width * CLEAR) return null;
  return difference < 0 ? 'other' : 'self';
}

function sideOfAvatar(box: Box, avatars: readonly Box[]): 'self' | 'other' | null {
  const beside = avatars.filter(
    (avatar) =>
      avatar.top < box.top + box.height && avatar.top + avatar.height > box.top + Math.min(4, box.height / 4),
  );
  const left = beside.some((avatar) => rightOf(avatar) <= box.left + avatar.width * 0.2);
  const right = beside.some((avatar) => avatar.left >= rightOf(box) - avatar.width * 0.2);
  return left === right ? null : left ? 'other' : 'self';
}

function sideOfColour(colour: string, clear: ClearBubbles): 'self' | 'other' | null {
  const near = (bubbles: readonly Bubble[]) =>
    bubbles.filter((bubble) => colourGap(colour, bubble.colour) < 14).length;
  const self = near(clear.self);
  const other = near(clear.other);
  if (self >= 1 && other <= self * 0.2) return 'self';
  if (other >= 1 && self <= other * 0.2) return 'other';
  return null;
}
