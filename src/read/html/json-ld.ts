/** A node of a page's JSON-LD; nothing is known of its values until they are asked for. */
export type LdNode = Readonly<Record<string, unknown>>;

/** Deep nesting is of no use here and would cost stack. */
const MAX_DEPTH = 12;
const MAX_NODES = 500;
/** Control characters inside strings are the usual fault of hand-made JSON-LD. */
const BARE_CONTROLS = /[\u0000-\u001f]+/g;
const WRAPPERS = /^\s*(?:<!--|\/\/\s*\n|\/\*\s*\*\/)|(?:-->|\/\/|\/\*\s*\*\/|;)\s*$/g;

/** All objects of a page's JSON-LD scripts, outer before inner; scripts that are no JSON give none. */
export function readJsonLd(scripts: readonly string[]): LdNode[] {
  const nodes: LdNode[] = [];
  for (const script of scripts) collect(parseLoose(script), 0, nodes);
  return nodes;
}

function parseLoose(script: string): unknown {
  const bare = script.replace(WRAPPERS, '');
  for (const attempt of [bare, bare.replace(BARE_CONTROLS, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more lenient; a script that stays broken says nothing.
    }
  }
  return null;
}

function collect(value: unknown, depth: number, nodes: LdNode[]): void {
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const member of value) collect(member, depth + 1, nodes);
    return;
  }
  nodes.push(value as LdNode);
  for (const member of Object.values(value)) collect(member, depth + 1, nodes);
}

/** True where the node is of a type whose name matches. */
export function isLdType(node: LdNode, pattern: RegExp): boolean {
  return listOf(node['@type']).some((type) => typeof type === 'string' && pattern.test(type));
}

/** The first text under a key, through lists and `{name}` objects; null where there is none. */
export function ldText(value: unknown, depth = 0): string | null {
  if (depth > MAX_DEPTH) return null;
  for (const member of listOf(value)) {
    if (typeof member === 'string' && member.trim() !== '') return member.trim();
    if (typeof member === 'object' && member !== null && 'name' in member) {
      const name = ldText((member as LdNode).name, depth + 1);
      if (name !== null) return name;
    }
  }
  return null;
}

/** All texts under a key, as `ldText` finds one. */
export function ldTexts(value: unknown): string[] {
  return listOf(value).flatMap((member) => ldText(member) ?? []);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : [value];
}
