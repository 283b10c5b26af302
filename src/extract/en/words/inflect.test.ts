import { describe, expect, test } from 'vitest';
import { inflectVerb } from './inflect.ts';

describe('inflectVerb', () => {
  test.each([
    ['announce', 'announces', 'announced', 'announcing'],
    ['deny', 'denies', 'denied', 'denying'],
    ['stress', 'stresses', 'stressed', 'stressing'],
    ['slam', 'slams', 'slammed', 'slamming'],
    ['rip', 'rips', 'ripped', 'ripping'],
    ['refer', 'refers', 'referred', 'referring'],
    ['admit', 'admits', 'admitted', 'admitting'],
    ['reveal', 'reveals', 'revealed', 'revealing'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['explain', 'explains', 'explained', 'explaining'],
    ['interpret', 'interprets', 'interpreted', 'interpreting'],
    ['echo', 'echoes', 'echoed', 'echoing'],
    ['urge', 'urges', 'urged', 'urging'],
    ['play', 'plays', 'played', 'playing'],
  ])('%s', (lemma, third, past, gerund) => {
    expect(inflectVerb(lemma)).toMatchObject({ base: lemma, third, past, participle: past, gerund });
  });

  test('irregular forms are taken as given', () => {
    expect(inflectVerb('write', ['wrote', 'written'])).toEqual({
      base: 'write',
      third: 'writes',
      past: 'wrote',
      participle: 'written',
      gerund: 'writing',
    });
  });
});
