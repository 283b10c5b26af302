/** Numbers that a network was trained to, or that its steps need. */
export interface Weights {
  readonly dims: readonly number[];
  readonly values: Float32Array;
}

/** One step of a network. An attribute is kept as it stands in the file. */
export interface NetworkStep {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes: ReadonlyMap<string, Uint8Array>;
}

/** A network as a file of ONNX has it: what is not looked at is kept as bytes, steps stand in the order of their running. */
export interface Network {
  readonly steps: readonly NetworkStep[];
  readonly weights: ReadonlyMap<string, Weights>;
  /** Names of what comes out. */
  readonly outputs: readonly string[];
  /** Fields of the graph that are no step and no weights, and those of the model beside it. */
  readonly graphRest: readonly Uint8Array[];
  readonly modelRest: readonly Uint8Array[];
}

/** Numbers of the fields in onnx.proto. */
export const FIELDS = {
  model: { graph: 7 },
  graph: { node: 1, initializer: 5, input: 11, output: 12 },
  node: { input: 1, output: 2, op: 4, attribute: 5 },
  attribute: { name: 1, float: 2, int: 3, tensor: 5, ints: 8, type: 20 },
  tensor: { dims: 1, type: 2, floats: 4, name: 8, raw: 9 },
  valueInfo: { name: 1, type: 2 },
  /** A type of tensors; its shape has dims, and those a size or a name. */
  tensorType: { tensor: 1, element: 1, shape: 2, dim: 1, size: 1, name: 2 },
} as const;
/** The type of a tensor of floats. */
export const FLOAT = 1;

const TEXT = new TextDecoder();

/** Reads the file of a network; weights are those of floats. Throws where it is none, or a step has several outputs. */
export function decodeNetwork(bytes: Uint8Array): Network {
  const model = fieldsOf(bytes);
  const graph = model.find(({ number }) => number === FIELDS.model.graph);
  if (!graph) throw new Error('A file of a network has a graph.');
  const steps: NetworkStep[] = [];
  const weights = new Map<string, Weights>();
  const outputs: string[] = [];
  const graphRest: Uint8Array[] = [];
  for (const field of fieldsOf(graph.bytes)) {
    if (field.number === FIELDS.graph.node) {
      const step = stepOf(field.bytes);
      const value = step.op === 'Constant' ? step.attributes.get('value') : undefined;
      const tensor = value && fieldsOf(value).find(({ number }) => number === FIELDS.attribute.tensor);
      const constant = tensor && weightsOf(tensor.bytes);
      if (constant) weights.set(step.output, constant.weights);
      else steps.push(step);
      continue;
    }
    const initial = field.number === FIELDS.graph.initializer ? weightsOf(field.bytes) : null;
    if (initial) weights.set(initial.name, initial.weights);
    else graphRest.push(field.whole);
    if (field.number === FIELDS.graph.output) outputs.push(textOf(field.bytes, FIELDS.valueInfo.name));
  }
  const modelRest = model.filter((field) => field !== graph).map(({ whole }) => whole);
  return { steps, weights, outputs, graphRest, modelRest };
}

/** Whole numbers of an attribute: those of a list, or its one. Empty where it is absent. */
export function intsOf(attribute: Uint8Array | undefined): number[] {
  if (!attribute) return [];
  return fieldsOf(attribute)
    .filter(({ number }) => number === FIELDS.attribute.ints || number === FIELDS.attribute.int)
    .flatMap(({ bytes, value }) => (value === null ? varintsOf(bytes) : [value]));
}

/** A float of an attribute; null where it is absent or has none. */
export function floatOf(attribute: Uint8Array | undefined): number | null {
  const field = attribute && fieldsOf(attribute).find(({ number }) => number === FIELDS.attribute.float);
  return field ? toFloats(field.bytes)[0]! : null;
}

function stepOf(bytes: Uint8Array): NetworkStep {
  const inputs: string[] = [];
  const outputs: string[] = [];
  const attributes = new Map<string, Uint8Array>();
  let op = '';
  for (const field of fieldsOf(bytes)) {
    if (field.number === FIELDS.node.input) inputs.push(TEXT.decode(field.bytes));
    else if (field.number === FIELDS.node.output) outputs.push(TEXT.decode(field.bytes));
    else if (field.number === FIELDS.node.op) op = TEXT.decode(field.bytes);
    else if (field.number === FIELDS.node.attribute)
      attributes.set(textOf(field.bytes, FIELDS.attribute.name), field.bytes);
  }
  if (outputs.length !== 1) throw new Error(`${op} has ${outputs.length} outputs.`);
  return { op, inputs, output: outputs[0]!, attributes };
}

/** Null where a tensor is not of floats. */
function weightsOf(bytes: Uint8Array): { readonly name: string; readonly weights: Weights } | null {
  const fields = fieldsOf(bytes);
  const all = (number: number) => fields.filter((field) => field.number === number);
  if (all(FIELDS.tensor.type)[0]?.value !== FLOAT) return null;
  const dims = all(FIELDS.tensor.dims).flatMap((field) =>
    field.value === null ? varintsOf(field.bytes) : [field.value],
  );
  const kept = all(FIELDS.tensor.raw)[0] ?? all(FIELDS.tensor.floats)[0];
  const values = toFloats(kept?.bytes ?? new Uint8Array());
  if (values.length !== dims.reduce((size, dim) => size * dim, 1)) return null;
  return { name: textOf(bytes, FIELDS.tensor.name), weights: { dims, values } };
}

/** As the machines that a library of onnxruntime is made for keep them: the lowest byte first. */
function toFloats(bytes: Uint8Array): Float32Array {
  return new Float32Array(Uint8Array.from(bytes).buffer, 0, Math.floor(bytes.length / 4));
}

function textOf(bytes: Uint8Array, number: number): string {
  const field = fieldsOf(bytes).find((one) => one.number === number);
  return field ? TEXT.decode(field.bytes) : '';
}

interface Field {
  readonly number: number;
  /** What it holds; of a varint nothing. */
  readonly bytes: Uint8Array;
  /** Of a varint its number. */
  readonly value: number | null;
  /** With its own tag. */
  readonly whole: Uint8Array;
}

/** The fields of a message of Protocol Buffers. */
export function fieldsOf(bytes: Uint8Array): Field[] {
  const fields: Field[] = [];
  let at = 0;
  while (at < bytes.length) {
    const from = at;
    const tag = varintAt(bytes, at);
    at = tag.end;
    const kind = tag.value % 8;
    const number = (tag.value - kind) / 8;
    let value: number | null = null;
    let length = kind === 1 ? 8 : kind === 5 ? 4 : 0;
    if (kind === 0 || kind === 2) {
      const read = varintAt(bytes, at);
      at = read.end;
      if (kind === 0) value = read.value;
      else length = read.value;
    } else if (length === 0) throw new Error(`A field of kind ${kind}.`);
    if (at + length > bytes.length) throw new Error('A field is cut off.');
    fields.push({
      number,
      value,
      bytes: bytes.subarray(at, at + length),
      whole: bytes.subarray(from, at + length),
    });
    at += length;
  }
  return fields;
}

function varintsOf(bytes: Uint8Array): number[] {
  const values: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { value, end } = varintAt(bytes, at);
    values.push(value);
    at = end;
  }
  return values;
}

function varintAt(bytes: Uint8Array, from: number): { readonly value: number; readonly end: number } {
  let value = 0;
  let scale = 1;
  for (let at = from; at < bytes.length; at++) {
    value += (bytes[at]! & 0x7f) * scale;
    if (bytes[at]! < 0x80) return { value, end: at + 1 };
    scale *= 128;
  }
  throw new Error('A number is cut off.');
}
