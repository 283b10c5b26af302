import { floatOf, intsOf, type Network, type NetworkStep, type Weights } from './decode-network.ts';
import { encodeInt } from './encode-network.ts';
import { attributesOf, keepConvolution, usersOf } from './network-parts.ts';

/** A transposed convolution that makes four places of each, with its bias. */
interface Growth {
  readonly kernel: Weights;
  readonly bias: Float32Array;
  readonly output: string;
  readonly steps: readonly NetworkStep[];
}

/**
 * The end of the detection makes four places of each, twice. As no place sees its neighbours there, that is two convolutions
 * of one place, with a channel for each place of the sixteen, which are laid beside one another at the end.
 */
export function splitGrowth(network: Network): Network {
  const users = usersOf(network);
  const only = (name: string) => {
    const [user, ...more] = users.get(name) ?? [];
    return user && more.length === 0 ? user : null;
  };
  for (const step of network.steps) {
    const first = toGrowth(step, only, network.weights);
    const relu = first && only(first.output);
    const start = relu?.op === 'Relu' ? only(relu.output) : null;
    const second = start && toGrowth(start, only, network.weights);
    const sigmoid = second && only(second.output);
    if (!first || !relu || !second || sigmoid?.op !== 'Sigmoid' || second.kernel.dims[1] !== 1) continue;
    const weights = new Map(network.weights);
    const name = sigmoid.output;
    const conv = (input: string, output: string, kernel: Weights, bias: Float32Array) =>
      keepConvolution(
        {
          step: { op: 'Conv', inputs: [input], output, attributes: attributesOf(1) },
          kernel,
          bias,
          groups: 1,
        },
        weights,
      );
    const [inner, outer] = [innerKernel(first), outerKernel(second)];
    const made: NetworkStep[] = [
      conv(step.inputs[0]!, `${name}/inner`, inner.kernel, inner.bias),
      { ...relu, inputs: [`${name}/inner`], output: `${name}/relu` },
      conv(`${name}/relu`, `${name}/outer`, outer.kernel, outer.bias),
      { ...sigmoid, inputs: [`${name}/outer`], output: `${name}/places` },
      {
        op: 'DepthToSpace',
        inputs: [`${name}/places`],
        output: name,
        attributes: new Map([['blocksize', encodeInt('blocksize', 4)]]),
      },
    ];
    const gone = new Set<NetworkStep>([...first.steps, relu, ...second.steps, sigmoid]);
    return {
      ...network,
      weights,
      steps: network.steps.flatMap((one) => (one === sigmoid ? made : gone.has(one) ? [] : [one])),
    };
  }
  return network;
}

/** Its kernel is of four places, and what follows on it for each channel is taken along. */
function toGrowth(
  step: NetworkStep,
  only: (name: string) => NetworkStep | null,
  weights: Network['weights'],
): Growth | null {
  const kernel = weights.get(step.inputs[1] ?? '');
  const all = (name: string, value: number) =>
    intsOf(step.attributes.get(name)).every((one) => one === value);
  if (step.op !== 'ConvTranspose' || step.inputs.length !== 2 || !kernel) return null;
  if (!all('kernel_shape', 2) || !all('strides', 2) || !all('pads', 0) || !all('group', 1)) return null;
  const add = only(step.output);
  const bias =
    add?.op === 'Add' ? weights.get(add.inputs.find((name) => name !== step.output) ?? '') : undefined;
  const [from, to] = kernel.dims as [number, number];
  if (!add || bias?.values.length !== to) return null;
  const norm = only(add.output);
  if (norm?.op !== 'BatchNormalization')
    return { kernel, bias: bias.values, output: add.output, steps: [step, add] };
  const [gamma, beta, mean, variance] = norm.inputs.slice(1).map((name) => weights.get(name)?.values);
  const epsilon = floatOf(norm.attributes.get('epsilon')) ?? 1e-5;
  if (!gamma || !beta || !mean || !variance) return null;
  const scale = gamma.map((value, channel) => value / Math.sqrt(variance[channel]! + epsilon));
  return {
    kernel: {
      dims: [from, to, 2, 2],
      values: kernel.values.map((value, at) => value * scale[Math.floor(at / 4) % to]!),
    },
    bias: bias.values.map((value, channel) => (value - mean[channel]!) * scale[channel]! + beta[channel]!),
    output: norm.output,
    steps: [step, add, norm],
  };
}

/** Channels of the first: for each of four places all of its channels. */
function innerKernel({ kernel, bias }: Growth) {
  const [from, to] = kernel.dims as [number, number];
  const values = new Float32Array(4 * to * from);
  for (let place = 0; place < 4; place++)
    for (let channel = 0; channel < to; channel++)
      for (let input = 0; input < from; input++)
        values[(place * to + channel) * from + input] = kernel.values[(input * to + channel) * 4 + place]!;
  return {
    kernel: { dims: [4 * to, from, 1, 1], values },
    bias: Float32Array.from({ length: 4 * to }, (_, at) => bias[at % to]!),
  };
}

/** Channels of the second: the sixteen places, row by row, each of the channels of its quarter. */
function outerKernel({ kernel, bias }: Growth) {
  const [from] = kernel.dims as [number];
  const values = new Float32Array(16 * 4 * from);
  for (let row = 0; row < 4; row++)
    for (let column = 0; column < 4; column++)
      for (let input = 0; input < from; input++) {
        const quarter = (row >> 1) * 2 + (column >> 1);
        const place = (row % 2) * 2 + (column % 2);
        values[((row * 4 + column) * 4 + quarter) * from + input] = kernel.values[input * 4 + place]!;
      }
  return { kernel: { dims: [16, 4 * from, 1, 1], values }, bias: new Float32Array(16).fill(bias[0]!) };
}
