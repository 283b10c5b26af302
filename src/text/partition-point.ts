/**
 * How many of the first `count` items, numbered from 0, still come before a point, found by halves: `isBefore` is true
 * up to some number and false from there on. After C++ `std::partition_point` and Rust `slice::partition_point`.
 */
export function partitionPoint(count: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
