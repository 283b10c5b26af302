/** Names of rules with their prefix, `en:cue:said`. Each is made once, so that the records of a report share it. */
export function createRuleNames(prefix: string): (id: string) => string {
  const namesById = new Map<string, string>();
  return (id) => {
    const known = namesById.get(id);
    if (known !== undefined) return known;
    const name = `${prefix}:${id}`;
    namesById.set(id, name);
    return name;
  };
}
