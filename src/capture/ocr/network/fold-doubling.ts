import { floatOf, intsOf, type Network, type NetworkStep, type Weights } from './decode-network.ts';
import { encodeInt, encodeInts, encodeIntWeights } from './encode-network.ts';
import { attributesOf, keepConvolution, toConvolution, usersOf } from './network-parts.ts';

/** Farther than any map goes: a slice up to its end. */
const ALL = 2 ** 30;

/** A network with what is changed in it: steps that are replaced by none or several, weights and fields that are added. */
interface Change {
  readonly network: Network;
  readonly makers: ReadonlyMap<string, NetworkStep>;
  readonly users: ReturnType<typeof usersOf>;
  readonly weights: Map<string, Weights>;
  readonly fields: Uint8Array[];
  readonly replaced: Map<NetworkStep, readonly NetworkStep[]>;
}

/**
 * The end of the detection convolves maps that were made larger by repeating each place. Over two places that are equal a kernel
 * of three is one of two; so that it goes over the smaller map, with a channel for each of the four places that one becomes,
 * for less than half of the products. What is not written as PaddleOCR writes it stays as it is.
 */
export function foldDoubling(network: Network): Network {
  const change: Change = {
    network,
    makers: new Map(network.steps.map((step) => [step.output, step])),
    users: usersOf(network),
    weights: new Map(network.weights),
    fields: [],
    replaced: new Map(),
  };
  for (const step of network.steps) {
    const kernel = network.weights.get(step.inputs[1] ?? '');
    const maker = change.makers.get(step.inputs[0]!);
    if (step.op !== 'Conv' || step.inputs.length !== 2 || !kernel || !isOfThree(step)) continue;
    if (maker?.op === 'Concat') foldConcat(change, step, kernel, maker);
    else if (maker?.op === 'Add') foldSum(change, step, kernel, maker);
  }
  const { weights, fields, replaced } = change;
  const steps = network.steps.flatMap((step) => replaced.get(step) ?? [step]);
  return { ...network, weights, steps, graphRest: [...network.graphRest, ...fields] };
}

/** Maps that grow by two and more, the last one not at all, beside one another; and what makes their channels alike after. */
function foldConcat(change: Change, step: NetworkStep, kernel: Weights, concat: NetworkStep): void {
  const { makers, weights, replaced } = change;
  const near = concat.inputs.at(-1)!;
  const grown = concat.inputs.slice(0, -1).map((name) => makers.get(name));
  const times = grown.map((one) => (one ? growthOf(one, weights) : 0));
  const norm = onlyUser(change, step.output);
  const even = norm && normOf(norm, weights);
  if (!even || times.at(-1) !== 2 || !times.every((one) => one >= 2)) return;
  const [, channels] = kernel.dims as [number, number];
  const split = (channels / concat.inputs.length) * grown.length;
  const scaled = {
    ...kernel,
    values: kernel.values.map((value, at) => value * even.scale[Math.floor(at / (channels * 9))]!),
  };
  const name = norm.output;
  const steps: NetworkStep[] = [];
  const halves = grown.map((one, index) => {
    const by = times[index]! / 2;
    if (by === 1) return one!.inputs[0]!;
    const [sizes, output] = [`${name}/by-${by}`, `${one!.output}/half`];
    weights.set(sizes, { dims: [4], values: Float32Array.of(1, 1, by, by) });
    steps.push({ ...one!, inputs: [...one!.inputs.slice(0, -1), sizes], output });
    return output;
  });
  steps.push(
    { ...concat, inputs: halves, output: `${name}/halves` },
    ...overDoubled(change, `${name}/halves`, `${name}/far`, channelsOf(scaled, 0, split)),
    keepConvolution(
      {
        step: { ...step, inputs: [near], output: `${name}/near` },
        kernel: channelsOf(scaled, split, channels),
        bias: even.shift,
        groups: 1,
      },
      weights,
    ),
    { op: 'Add', inputs: [`${name}/far`, `${name}/near`], output: name, attributes: new Map() },
  );
  for (const one of [concat, step, ...(grown as NetworkStep[])]) replaced.set(one, []);
  replaced.set(norm, steps);
}

/**
 * The sum of a map that grows by two and of one of many channels, which are mixtures of few, each by a share that the network
 * makes. The kernel is made to go over those few, when the shares are known.
 */
function foldSum(change: Change, step: NetworkStep, kernel: Weights, sum: NetworkStep): void {
  const { makers, users, weights, replaced } = change;
  const made = sum.inputs.map((name) => makers.get(name));
  const resize = made.find((one) => one?.op === 'Resize');
  const product = made.find((one) => one?.op === 'Mul');
  if (!resize || !product || growthOf(resize, weights) !== 2) return;
  const mixed = product.inputs.map((name) => makers.get(name)).find((one) => one?.op === 'Conv');
  const mixture = mixed && toConvolution(mixed, weights);
  const means = mixed && users.get(mixed.output)?.find((user) => user?.op === 'GlobalAveragePool');
  if (!mixture || mixed.inputs.length !== 2 || !means || users.get(mixed.output)?.length !== 2) return;
  if (!onlyUser(change, sum.output) || !onlyUser(change, product.output)) return;
  const [many, few] = mixture.kernel.dims as [number, number];
  const [outputs] = kernel.dims as [number];
  // Of many channels as of few it would cost more.
  if (few * 4 > many) return;
  const name = step.output;
  const share = product.inputs.find((one) => one !== mixed.output)!;
  const ints = (key: string, values: readonly number[]) => {
    change.fields.push(encodeIntWeights(`${name}/${key}`, values));
    return `${name}/${key}`;
  };
  const plain = (op: string, inputs: readonly string[], output: string): NetworkStep => ({
    op,
    inputs,
    output: `${name}/${output}`,
    attributes: new Map(),
  });
  weights.set(`${name}/mixture`, {
    dims: [few, many],
    values: Float32Array.from(
      { length: few * many },
      (_, at) => mixture.kernel.values[(at % many) * few + Math.floor(at / many)]!,
    ),
  });
  weights.set(`${name}/places`, { dims: [outputs, many, 9], values: kernel.values });
  replaced.set(mixed, []);
  replaced.set(means, [
    { ...means, inputs: [mixed.inputs[0]!], output: `${name}/means` },
    { ...mixed, inputs: [`${name}/means`, mixed.inputs[1]!], output: means.output },
  ]);
  for (const one of [sum, product, resize]) replaced.set(one, []);
  replaced.set(step, [
    plain('Reshape', [share, ints('row', [1, many])], 'share'),
    plain('Mul', [`${name}/mixture`, `${name}/share`], 'shared'),
    plain('MatMul', [`${name}/shared`, `${name}/places`], 'kernels'),
    plain('Reshape', [`${name}/kernels`, ints('square', [outputs, few, 3, 3])], 'kernel'),
    { ...step, inputs: [mixed.inputs[0]!, `${name}/kernel`], output: `${name}/near` },
    ...overDoubled(change, resize.inputs[0]!, `${name}/far`, kernel),
    { ...plain('Add', [`${name}/far`, `${name}/near`], ''), output: name },
  ]);
}

/** What a kernel of three makes of a map that is made twice as large, from that which is not. */
function overDoubled(change: Change, input: string, output: string, kernel: Weights): NetworkStep[] {
  const [outputs, inputs] = kernel.dims as [number, number];
  // Two new places lie on a border of two old ones, of which one takes the last two of the three, the other the first two.
  const taps = [
    [[0, 1], [2]],
    [[0], [1, 2]],
  ] as const;
  const values = new Float32Array(4 * outputs * inputs * 4);
  let to = 0;
  for (const rows of taps)
    for (const columns of taps)
      for (let pair = 0; pair < outputs * inputs; pair++)
        for (const ys of rows)
          for (const xs of columns) {
            for (const y of ys) for (const x of xs) values[to]! += kernel.values[pair * 9 + y * 3 + x]!;
            to++;
          }
  const attributes = new Map([
    ...attributesOf(1),
    ['kernel_shape', encodeInts('kernel_shape', [2, 2])],
    ['pads', encodeInts('pads', [1, 1, 1, 1])],
  ]);
  const bias = new Float32Array(4 * outputs);
  const [first, last] = [`${output}/first`, `${output}/last`];
  change.fields.push(encodeIntWeights(first, [0, 0, 1, 1]), encodeIntWeights(last, [ALL, ALL, -1, -1]));
  return [
    keepConvolution(
      {
        step: { op: 'Conv', inputs: [input], output: `${output}/places`, attributes },
        kernel: { dims: [4 * outputs, inputs, 2, 2], values },
        bias,
        groups: 1,
      },
      change.weights,
    ),
    {
      op: 'DepthToSpace',
      inputs: [`${output}/places`],
      output: `${output}/rimmed`,
      attributes: new Map([['blocksize', encodeInt('blocksize', 2)]]),
    },
    { op: 'Slice', inputs: [`${output}/rimmed`, first, last], output, attributes: new Map() },
  ];
}

/** How many times as large a map becomes by a step that repeats its places; 0 of another step. */
function growthOf({ op, inputs }: NetworkStep, weights: Network['weights']): number {
  const [, , down = 0, along = 0] = (op === 'Resize' && weights.get(inputs.at(-1)!)?.values) || [];
  return down === along ? down : 0;
}

function isOfThree({ attributes }: NetworkStep): boolean {
  const all = (name: string, value: number) => intsOf(attributes.get(name)).every((one) => one === value);
  return all('kernel_shape', 3) && all('pads', 1) && all('strides', 1) && all('group', 1);
}

function onlyUser({ users }: Change, name: string): NetworkStep | null {
  const [user, ...more] = users.get(name) ?? [];
  return user && more.length === 0 ? user : null;
}

/** What a batch normalization does to each channel; null of another step. */
function normOf(step: NetworkStep, weights: Network['weights']) {
  const [gamma, beta, mean, variance] = step.inputs.slice(1).map((name) => weights.get(name)?.values);
  if (step.op !== 'BatchNormalization' || !gamma || !beta || !mean || !variance) return null;
  const epsilon = floatOf(step.attributes.get('epsilon')) ?? 1e-5;
  const scale = gamma.map((value, channel) => value / Math.sqrt(variance[channel]! + epsilon));
  return { scale, shift: beta.map((value, channel) => value - mean[channel]! * scale[channel]!) };
}

/** The part of a kernel of three that goes over some of the channels. */
function channelsOf({ dims, values }: Weights, from: number, to: number): Weights {
  const [outputs, channels] = dims as [number, number];
  const part = new Float32Array(outputs * (to - from) * 9);
  for (let output = 0; output < outputs; output++)
    part.set(
      values.subarray((output * channels + from) * 9, (output * channels + to) * 9),
      output * (to - from) * 9,
    );
  return { dims: [outputs, to - from, 3, 3], values: part };
}
