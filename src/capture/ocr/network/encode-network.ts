import { FIELDS, FLOAT, fieldsOf, type Network, type NetworkStep, type Weights } from './decode-network.ts';

const TEXT = new TextEncoder();

/** The bytes of a network's file, with the weights that a step uses. */
export function encodeNetwork({ steps, weights, graphRest, modelRest }: Network): Uint8Array {
  const used = new Set(steps.flatMap(({ inputs }) => inputs));
  const graph = [
    ...steps.map((step) => field(FIELDS.graph.node, encodeStep(step))),
    ...[...weights]
      .filter(([name]) => used.has(name))
      .map(([name, one]) => field(FIELDS.graph.initializer, encodeWeights(name, one))),
    ...graphRest,
  ];
  return Buffer.concat([...modelRest, field(FIELDS.model.graph, Buffer.concat(graph))]);
}

/** An attribute of whole numbers, as a step keeps it. */
export function encodeInts(name: string, values: readonly number[]): Uint8Array {
  const { attribute } = FIELDS;
  return Buffer.concat([
    field(attribute.name, TEXT.encode(name)),
    ...values.map((value) => number(attribute.ints, value)),
    number(attribute.type, 7),
  ]);
}

/** An attribute of one whole number. */
export function encodeInt(name: string, value: number): Uint8Array {
  const { attribute } = FIELDS;
  return Buffer.concat([
    field(attribute.name, TEXT.encode(name)),
    number(attribute.int, value),
    number(attribute.type, 2),
  ]);
}

/** An attribute of one float. */
export function encodeFloat(name: string, value: number): Uint8Array {
  const { attribute } = FIELDS;
  const bytes = new Uint8Array(Float32Array.of(value).buffer);
  return Buffer.concat([
    field(attribute.name, TEXT.encode(name)),
    varint(attribute.float * 8 + 5),
    bytes,
    number(attribute.type, 1),
  ]);
}

/**
 * The field of a graph that tells what goes in, with other sides: a number, or a name for one that may be any. Null where it
 * is another field.
 */
export function encodeInput(graphField: Uint8Array, sides: readonly (number | string)[]): Uint8Array | null {
  const { graph, valueInfo, tensorType } = FIELDS;
  const [read] = fieldsOf(graphField);
  if (read?.number !== graph.input) return null;
  const dims = sides.map((side) =>
    field(
      tensorType.dim,
      typeof side === 'number' ? number(tensorType.size, side) : field(tensorType.name, TEXT.encode(side)),
    ),
  );
  const tensor = [number(tensorType.element, FLOAT), field(tensorType.shape, Buffer.concat(dims))];
  const name = fieldsOf(read.bytes).find((one) => one.number === valueInfo.name);
  return field(
    graph.input,
    Buffer.concat([
      name?.whole ?? new Uint8Array(),
      field(valueInfo.type, field(tensorType.tensor, Buffer.concat(tensor))),
    ]),
  );
}

/** The field of a graph for a list of whole numbers that a step takes. */
export function encodeIntWeights(name: string, values: readonly number[]): Uint8Array {
  const { graph, tensor } = FIELDS;
  const raw = new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
  return field(
    graph.initializer,
    Buffer.concat([
      number(tensor.dims, values.length),
      number(tensor.type, 7),
      field(tensor.name, TEXT.encode(name)),
      field(tensor.raw, raw),
    ]),
  );
}

function encodeStep({ op, inputs, output, attributes }: NetworkStep): Uint8Array {
  const { node } = FIELDS;
  return Buffer.concat([
    ...inputs.map((input) => field(node.input, TEXT.encode(input))),
    field(node.output, TEXT.encode(output)),
    field(node.op, TEXT.encode(op)),
    ...[...attributes.values()].map((attribute) => field(node.attribute, attribute)),
  ]);
}

function encodeWeights(name: string, { dims, values }: Weights): Uint8Array {
  const { tensor } = FIELDS;
  const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return Buffer.concat([
    ...dims.map((dim) => number(tensor.dims, dim)),
    number(tensor.type, FLOAT),
    field(tensor.name, TEXT.encode(name)),
    field(tensor.raw, raw),
  ]);
}

function field(of: number, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([varint(of * 8 + 2), varint(bytes.length), bytes]);
}

function number(of: number, value: number): Uint8Array {
  return Buffer.concat([varint(of * 8), varint(value)]);
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return Uint8Array.from([...bytes, rest]);
}
