/** Asks how many members of another list in a row stand in a row in this one. */
export type LongestRun<T> = (other: readonly T[]) => number;

/** Linear in a list and the places where its members stand in the first one. */
export function createLongestRun<T>(list: readonly T[]): LongestRun<T> {
  const places = placesOf(list);
  // By place in the list: how long the run is that ends there, and the step at which that was so.
  const runs = new Uint32Array(list.length);
  const steps = new Float64Array(list.length);
  let step = 0;
  return (other) => {
    let longest = 0;
    // A step between two lists, so that no run goes on from one to the next.
    step++;
    for (const member of other) {
      step++;
      // Backwards, so that the run before each place is still the one of the step before.
      for (const place of places.get(member) ?? NOWHERE) {
        const run = place > 0 && steps[place - 1] === step - 1 ? runs[place - 1]! + 1 : 1;
        runs[place] = run;
        steps[place] = step;
        if (run > longest) longest = run;
      }
    }
    return longest;
  };
}

const NOWHERE: readonly number[] = [];

/** By member, the places where it stands, the last one first. */
function placesOf<T>(list: readonly T[]): ReadonlyMap<T, readonly number[]> {
  const places = new Map<T, number[]>();
  for (let place = list.length - 1; place >= 0; place--) {
    const before = places.get(list[place]!);
    if (before === undefined) places.set(list[place]!, [place]);
    else before.push(place);
  }
  return places;
}
