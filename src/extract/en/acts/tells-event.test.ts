import { expect, test } from 'vitest';
import { tellsEvent } from './tells-event.ts';

const seen = (cue: string, content: string) =>
  tellsEvent({
    source: 'Brindle',
    cue,
    content,
    mode: 'indirect',
    speaker: 'company',
    act: 'assert',
    actRule: null,
    rules: [],
  });

test.each([
  ['says', 'manager Dan Pell has stepped down'],
  ['tells', 'he was sacked on Monday'],
  ['insists', 'he resigned a day earlier'],
  ['said', 'that four drivers were suspended'],
  ['added', 'two readers were injured'],
])('an event: %s %s', (cue, content) => expect(seen(cue, content)).toBe(true));

test.each([
  ['says', 'the manager should have resigned'],
  ['says', 'Pell was sacked unfairly'],
  ['thinks', 'he was sacked'],
  ['says', 'he will be sacked'],
  ['says', 'the lift is a disgrace'],
])('no event told outright: %s %s', (cue, content) => expect(seen(cue, content)).toBe(false));
