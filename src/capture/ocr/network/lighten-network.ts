import type { Network, NetworkStep, Weights } from './decode-network.ts';
import { foldDoubling } from './fold-doubling.ts';
import {
  type Affine,
  followAffine,
  hardSigmoid,
  isClipTo6,
  isOfOnePlace,
  keepConvolution,
  placeByPlace,
  SAME,
  scalarBeside,
  toConvolution,
  usersOf,
  withAffine,
} from './network-parts.ts';
import { splitGrowth } from './split-growth.ts';

/**
 * A network that gives the same and costs less: a quarter of a screen's time, a fifth of a line's. PaddleOCR's are written
 * as they were trained, with eight steps over all values after each convolution, and onnxruntime, which convolves in blocks
 * of channels, lays the values out anew for those. What is not written so stays as it is.
 */
export function lightenNetwork(network: Network): Network {
  return foldDoubling(splitGrowth(addOne(lightenSwish(joinAffines(network)))));
}

/** Takes the products and sums with one number that follow on a convolution into its weights. */
function joinAffines(network: Network): Network {
  const users = usersOf(network);
  const weights = new Map(network.weights);
  const gone = new Set<NetworkStep>();
  const steps = network.steps.map((step) => {
    const convolution = toConvolution(step, network.weights);
    if (!convolution) return step;
    const after = followAffine(step.output, users, network.weights);
    if (after.steps.length === 0) return step;
    for (const one of after.steps) gone.add(one);
    const joined = withAffine({ ...convolution, step: { ...step, output: after.output } }, SAME, after);
    return keepConvolution(joined, weights);
  });
  return { ...network, weights, steps: steps.filter((step) => !gone.has(step)) };
}

/**
 * Hard swish, x · clip(x + 3, 0, 6) / 6, as x · hardSigmoid(x), which onnxruntime takes for one step and does within the
 * convolution before it, or on its own where that is used otherwise too. The product and sum with one number that follow on it
 * go into the next convolutions; where those see a margin of zeros, into one more that does only this.
 */
function lightenSwish(network: Network): Network {
  const users = usersOf(network);
  const weights = new Map(network.weights);
  const makers = new Map(network.steps.map((step) => [step.output, step]));
  const replaced = new Map<NetworkStep, readonly NetworkStep[]>();
  const before = new Map<string, Affine>();
  for (const step of network.steps) {
    const swish = findSwish(step, users, network.weights);
    const maker = swish && makers.get(swish.input);
    const made = maker && toConvolution(maker, network.weights);
    if (!swish || !made) continue;
    const channels = made.kernel.dims[0]!;
    const after = followAffine(swish.output, users, network.weights);
    const next = (users.get(after.output) ?? []).map((user) => user && toConvolution(user, network.weights));
    const isJoined = next.every((user) => user && user.step.inputs[0] === after.output && isOfOnePlace(user));
    const isPlain = after.steps.length === 0 || isJoined;
    const product = isPlain ? after.output : `${after.output}/product`;
    for (const one of [...swish.steps, ...after.steps]) replaced.set(one, []);
    replaced.set(step, [
      hardSigmoid(swish.input, `${after.output}/gate`),
      { op: 'Mul', inputs: [swish.input, `${after.output}/gate`], output: product, attributes: new Map() },
      ...(isPlain ? [] : [keepConvolution(placeByPlace(product, after.output, channels, after), weights)]),
    ]);
    if (isJoined) before.set(after.output, after);
  }
  const steps = network.steps.flatMap((step) => {
    const change = before.get(step.inputs[0]!);
    const convolution = change && toConvolution(step, network.weights);
    return convolution
      ? [keepConvolution(withAffine(convolution, change, SAME), weights)]
      : (replaced.get(step) ?? [step]);
  });
  return { ...network, weights, steps };
}

/** The steps of a hard swish that begins with one: x + 3, cut off, times x, by 6. */
function findSwish(
  step: NetworkStep,
  users: ReturnType<typeof usersOf>,
  weights: Network['weights'],
): { readonly input: string; readonly output: string; readonly steps: readonly NetworkStep[] } | null {
  const only = (name: string) => {
    const [user, ...more] = users.get(name) ?? [];
    return user && more.length === 0 ? user : null;
  };
  const input = step.inputs.find((name) => !weights.has(name));
  if (step.op !== 'Add' || input === undefined || scalarBeside(step, input, weights) !== 3) return null;
  const clip = only(step.output);
  const times = clip && isClipTo6(clip, weights) ? only(clip.output) : null;
  const by = times?.op === 'Mul' && times.inputs.includes(input) ? only(times.output) : null;
  if (!clip || !times || by?.op !== 'Div' || by.inputs[0] !== times.output) return null;
  return scalarBeside(by, times.output, weights) === 6
    ? { input, output: by.output, steps: [step, clip, times, by] }
    : null;
}

/** x + x · s as x · (s + 1), where s is one number a channel: the sum then goes over those and not over all values. */
function addOne(network: Network): Network {
  const users = usersOf(network);
  const makers = new Map(network.steps.map((step) => [step.output, step]));
  const weights = new Map<string, Weights>(network.weights);
  const replaced = new Map<NetworkStep, readonly NetworkStep[]>();
  for (const step of network.steps) {
    const share = step.op === 'Mul' ? step.inputs.find((name) => isOfChannels(name, makers)) : undefined;
    const [sum, ...more] = users.get(step.output) ?? [];
    if (share === undefined || sum?.op !== 'Add' || more.length > 0) continue;
    const value = step.inputs.find((name) => name !== share);
    if (value === undefined || !sum.inputs.includes(value)) continue;
    weights.set('one', { dims: [1], values: Float32Array.of(1) });
    replaced.set(step, []);
    replaced.set(sum, [
      { op: 'Add', inputs: [share, 'one'], output: `${share}/one`, attributes: new Map() },
      { ...sum, op: 'Mul', inputs: [value, `${share}/one`] },
    ]);
  }
  return { ...network, weights, steps: network.steps.flatMap((step) => replaced.get(step) ?? [step]) };
}

/** Whether a value comes from the means of channels: by convolutions, and what goes over each value alone. */
function isOfChannels(name: string, makers: ReadonlyMap<string, NetworkStep>): boolean {
  const maker = makers.get(name);
  if (maker?.op === 'GlobalAveragePool') return true;
  return ['Conv', 'Relu', 'HardSigmoid'].includes(maker?.op ?? '') && isOfChannels(maker!.inputs[0]!, makers);
}
