import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPageScript, parsePageScript } from './page-script.ts';

describe('a page script', () => {
  test('is a call with JSON', () => {
    expect(formatPageScript(['story', 'st-1', { a: [1, null] }])).toBe(
      'hearsay.receive("story", "st-1", {"a":[1,null]});\n',
    );
  });

  test('holds nothing that ends a script element or a line', () => {
    const script = formatPageScript(['</script><!-- <SCRIPT \u2028\u2029']);
    expect(script).toBe('hearsay.receive("\\u003c/script>\\u003c!-- \\u003cSCRIPT \\u2028\\u2029");\n');
  });

  test('gives back what it was given, to JSON and to JavaScript', () => {
    const json = fc.jsonValue({ stringUnit: 'binary' });
    fc.assert(
      fc.property(fc.array(json, { maxLength: 4 }), (args) => {
        const script = formatPageScript(args);
        const same = JSON.parse(JSON.stringify(args), (key, value) =>
          key === '__proto__' ? undefined : value,
        );
        expect(parsePageScript(script)).toEqual(same);
        let received: unknown;
        new Function('hearsay', script)({ receive: (...given: unknown[]) => (received = given) });
        expect(JSON.stringify(received)).toBe(JSON.stringify(same));
        expect(script).not.toMatch(/[<\u2028\u2029]/);
      }),
    );
  });

  test('leaves out the one key that a script takes for something else', () => {
    const args = JSON.parse('[{"__proto__":[1],"a":"\\"__proto__\\":"}]');
    expect(formatPageScript(args)).toBe(`${String.raw`hearsay.receive({"a":"\"__proto__\":"});`}\n`);
  });

  test.each([
    '',
    'hearsay.receive(',
    'hearsay.receive();',
    'hearsay.receive(1);',
    'hearsay.receive(a);\n',
    'hearsay.receive(1], [2);\nx',
    'x.receive(1);\n',
    'hearsay.receive("a" + "b");\n',
  ])('%j is none', (script) => {
    expect(parsePageScript(script)).toBeUndefined();
  });
});
