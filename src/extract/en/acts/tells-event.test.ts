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
  ['told', 'This was a wiring fault. It lasted less than a minute, but that is enough,'],
  ['said', 'there were two men at the gate'],
  ['said', 'the gate was locked'],
  ['says', 'Then I saw the smoke and I ran,'],
  ['said', 'We took the keys on Monday'],
])('an event: %s %s', (cue, content) => expect(seen(cue, content)).toBe(true));

test.each([
  ['says', 'the manager should have resigned'],
  ['says', 'Pell was sacked unfairly'],
  ['thinks', 'he was sacked'],
  ['says', 'he will be sacked'],
  ['says', 'the lift is a disgrace'],
  ['says', 'this was a shameful error'],
  ['said', 'we took it too seriously'],
  ['said', 'there is a mood in town'],
])('no event told outright: %s %s', (cue, content) => expect(seen(cue, content)).toBe(false));
