/** Asks how many members of another list in a row stand in a row in this one. */
export type LongestRun = (other: ArrayLike<number>) => number;

/**
 * Members are numbers from 0; what is below 0 is like nothing. `heads` has room for one number by member. Linear in a list
 * and the places where its members stand in the first one.
 */
export function createLongestRun(list: readonly number[], heads: Int32Array): LongestRun {
  // By member, the last place where it stands; by place, the one before of the same member.
  const before = new Int32Array(list.length);
  heads.fill(-1);
  for (const [place, member] of list.entries()) {
    if (member < 0) continue;
    before[place] = heads[member]!;
    heads[member] = place;
  }
  // By place in the list: how long the run is that ends there, and the step at which that was so.
  const runs = new Uint32Array(list.length);
  const steps = new Float64Array(list.length);
  let step = 0;
  return (other) => {
    let longest = 0;
    // A step between two lists, so that no run goes on from one to the next.
    step++;
    for (let at = 0; at < other.length; at++) {
      step++;
      // Backwards, so that the run before each place is still the one of the step before.
      for (let place = heads[other[at]!]!; place >= 0; place = before[place]!) {
        const run = place > 0 && steps[place - 1] === step - 1 ? runs[place - 1]! + 1 : 1;
        runs[place] = run;
        steps[place] = step;
        if (run > longest) longest = run;
      }
    }
    return longest;
  };
}
