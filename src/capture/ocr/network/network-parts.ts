import { floatOf, intsOf, type Network, type NetworkStep, type Weights } from './decode-network.ts';
import { encodeFloat, encodeInt, encodeInts } from './encode-network.ts';

/** What is done to each value of a channel, or of all: times `scale`, plus `shift`. */
export interface Affine {
  readonly scale: number;
  readonly shift: number;
}
export const SAME: Affine = { scale: 1, shift: 0 };

/** The steps that take each value; what comes out of the network is taken by one more, which is no step. */
export function usersOf({ steps, outputs }: Network): ReadonlyMap<string, readonly (NetworkStep | null)[]> {
  const users = new Map<string, (NetworkStep | null)[]>();
  const add = (name: string, user: NetworkStep | null) => users.set(name, [...(users.get(name) ?? []), user]);
  for (const step of steps) for (const input of step.inputs) add(input, step);
  for (const output of outputs) add(output, null);
  return users;
}

/** The one number of a step's other input, where that is a single one; null else. */
export function scalarBeside(step: NetworkStep, input: string, weights: Network['weights']): number | null {
  const others = step.inputs.filter((name) => name !== input);
  const values =
    others.length === 1 && step.inputs.length === 2 ? weights.get(others[0]!)?.values : undefined;
  return values?.length === 1 ? values[0]! : null;
}

/** The sums with one number that follow on a value and on nothing else, as one; and what comes out at their end. */
export function followAffine(
  from: string,
  users: ReturnType<typeof usersOf>,
  weights: Network['weights'],
): Affine & { readonly output: string; readonly steps: readonly NetworkStep[] } {
  let found = { ...SAME, output: from, steps: [] as NetworkStep[] };
  for (;;) {
    const [user, ...more] = users.get(found.output) ?? [];
    if (!user || more.length > 0 || !['Mul', 'Add'].includes(user.op)) return found;
    const value = scalarBeside(user, found.output, weights);
    if (value === null) return found;
    const { scale, shift } = found;
    const sum =
      user.op === 'Mul' ? { scale: scale * value, shift: shift * value } : { scale, shift: shift + value };
    found = { ...sum, output: user.output, steps: [...found.steps, user] };
  }
}

/** A convolution with its weights, where they are known. */
export interface Convolution {
  readonly step: NetworkStep;
  readonly kernel: Weights;
  readonly bias: Float32Array;
  readonly groups: number;
}

export function toConvolution(step: NetworkStep, weights: Network['weights']): Convolution | null {
  const kernel = weights.get(step.inputs[1] ?? '');
  const named = step.inputs[2];
  const bias = named === undefined ? undefined : weights.get(named)?.values;
  if (step.op !== 'Conv' || !kernel || (named !== undefined && !bias)) return null;
  const [groups = 1] = intsOf(step.attributes.get('group'));
  return { step, kernel, bias: bias ?? new Float32Array(kernel.dims[0]!), groups };
}

/** Whether each value that a convolution makes is of the values at its own place alone. */
export function isOfOnePlace({ step, groups }: Convolution): boolean {
  const all = (name: string, value: number) =>
    intsOf(step.attributes.get(name)).every((one) => one === value);
  return groups === 1 && all('kernel_shape', 1) && all('pads', 0) && all('strides', 1);
}

/** A convolution of which the values are changed before it or after it. */
export function withAffine(
  { step, kernel, bias, groups }: Convolution,
  before: Affine,
  after: Affine,
): Convolution {
  const [channels] = kernel.dims as [number];
  const size = kernel.values.length / channels;
  const values = kernel.values.map((value) => value * before.scale * after.scale);
  const shifted = bias.map((value, channel) => {
    let sum = 0;
    for (let at = channel * size; at < (channel + 1) * size; at++) sum += kernel.values[at]!;
    return (value + before.shift * sum) * after.scale + after.shift;
  });
  return { step, kernel: { dims: kernel.dims, values }, bias: shifted, groups };
}

/** A convolution that takes one place of one channel, times `scale` and plus `shift`. */
export function placeByPlace(
  input: string,
  output: string,
  channels: number,
  { scale, shift }: Affine,
): Convolution {
  return {
    step: { op: 'Conv', inputs: [input], output, attributes: attributesOf(channels) },
    kernel: { dims: [channels, 1, 1, 1], values: new Float32Array(channels).fill(scale) },
    bias: new Float32Array(channels).fill(shift),
    groups: channels,
  };
}

/** The attributes of a convolution of one place. */
export function attributesOf(groups: number): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ['dilations', encodeInts('dilations', [1, 1])],
    ['group', encodeInt('group', groups)],
    ['kernel_shape', encodeInts('kernel_shape', [1, 1])],
    ['pads', encodeInts('pads', [0, 0, 0, 0])],
    ['strides', encodeInts('strides', [1, 1])],
  ]);
}

export function hardSigmoid(input: string, output: string): NetworkStep {
  const attributes = new Map([
    ['alpha', encodeFloat('alpha', 1 / 6)],
    ['beta', encodeFloat('beta', 0.5)],
  ]);
  return { op: 'HardSigmoid', inputs: [input], output, attributes };
}

/** Whether a step cuts values off below 0 and over 6. */
export function isClipTo6(step: NetworkStep, weights: Network['weights']): boolean {
  const limit = (index: number, name: string) =>
    step.inputs.length > 1
      ? weights.get(step.inputs[index] ?? '')?.values[0]
      : floatOf(step.attributes.get(name));
  return step.op === 'Clip' && limit(1, 'min') === 0 && limit(2, 'max') === 6;
}

/** The step of a convolution, whose weights go to the others by a name of its own. */
export function keepConvolution(
  { step, kernel, bias }: Convolution,
  weights: Map<string, Weights>,
): NetworkStep {
  const [kernelName, biasName] = [`${step.output}/kernel`, `${step.output}/bias`];
  weights.set(kernelName, kernel);
  weights.set(biasName, { dims: [bias.length], values: bias });
  return { ...step, inputs: [step.inputs[0]!, kernelName, biasName] };
}
