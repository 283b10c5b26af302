import { intsOf, type Network, type NetworkStep } from './decode-network.ts';
import { encodeInput, encodeInts } from './encode-network.ts';

/**
 * A recognition that reads rows of any height. It was trained on rows 32, 48 and 64 high, whose places it merged over all of
 * their height; as it was written down it takes rows of 48, and merges three places, which is all of those.
 */
export function freeHeight(network: Network): Network {
  const { steps, graphRest } = network;
  const isPool = ({ op, attributes }: NetworkStep) =>
    op === 'AveragePool' && intsOf(attributes.get('kernel_shape'))[0] === 3;
  if (steps.filter(isPool).length !== 1) return network;
  return {
    ...network,
    graphRest: graphRest.map((field) => encodeInput(field, ['batch', 3, 'height', 'width']) ?? field),
    steps: steps.flatMap((step) => (isPool(step) ? poolSteps(step) : [step])),
  };
}

/** The mean along each row as before, then that down the columns. */
function poolSteps(step: NetworkStep): NetworkStep[] {
  const alongOnly = (name: string) => {
    const [, along] = intsOf(step.attributes.get(name)) as [number, number];
    return [name, encodeInts(name, [1, along])] as const;
  };
  const rows = `${step.output}/rows`;
  return [
    {
      ...step,
      output: rows,
      attributes: new Map([...step.attributes, alongOnly('kernel_shape'), alongOnly('strides')]),
    },
    {
      op: 'ReduceMean',
      inputs: [rows],
      output: step.output,
      attributes: new Map([['axes', encodeInts('axes', [2])]]),
    },
  ];
}
