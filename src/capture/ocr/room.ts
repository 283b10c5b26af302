/**
 * Room for so many numbers, for one use after the other: what goes into a network and what comes out. To be given
 * megabytes anew for each line of letters, and to give them back, is work of its own. What stood there before still does.
 */
export function createRoom(): (use: 'input' | 'output', size: number) => Float32Array {
  const rooms = { input: new Float32Array(0), output: new Float32Array(0) };
  return (use, size) => {
    if (rooms[use].length < size) rooms[use] = new Float32Array(size);
    return rooms[use].subarray(0, size);
  };
}
