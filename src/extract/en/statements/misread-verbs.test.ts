import { describe, expect, test } from 'vitest';
import { statementLines } from '../../../../test/statement-lines.ts';

describe('a verb that means something else', () => {
  test.each([
    ['The board has dismissed Dan Pell, its caretaker, on May 6.', []],
    ['The firm dismissed her after the fire.', []],
    [
      'The library confirmed it had dismissed Orla Finch in June.',
      ['confirm | The library | it had dismissed Orla Finch in June'],
    ],
    ['The mayor dismissed the claims as gossip.', ['deny | The mayor | the claims as gossip']],
    ['The mayor dismissed Pell’s account.', ['deny | The mayor | Pell’s account']],
    ['The coach accepted our interview on Monday and tendered his resignation.', []],
    ['The bus firm withdrew from the talks.', []],
    ['She put the book at the door.', []],
    // A thing that is shown or given, a place, a label, a call for help.
    ['The driver used the valve pointed out to him by a clerk.', []],
    [
      'The clerk pointed out to reporters that the valve was old.',
      ['assert | The clerk | to reporters that the valve was old'],
    ],
    ['In 2017 a fire in Hale Vale put six tenants in hospital.', []],
    ['The firm put it down to bad luck.', ['opinion | The firm | it down to bad luck']],
    [
      'Bus labels ‘checked in May’ had been found blank, a memo shows.',
      ['assert | a memo | Bus labels ‘checked in May’ had been found blank'],
    ],
    ['The mayor labels the plan ‘a disgrace’.', ['opinion | The mayor | the plan ‘a disgrace’']],
    [
      'Crews were called to the mill after tenants complained of sore eyes.',
      ['allege | tenants | sore eyes'],
    ],
    ['Roll call please', []],
    ['His wife, answering the door, said he was abroad.', ['assert | His wife | he was abroad']],
    // Nobody who may exist said it.
    ['I have never met a baker who said it was his fourth.', []],
    ['I met a baker who said it was his fourth.', ['assert | who | it was his fourth']],
    ['LIVE: Line 4 stops for the third day', []],
    ['WATCH: Lift rescue at Mill Street', []],
  ])('%s', (text, expected) => {
    expect(statementLines(text)).toEqual(expected);
  });
});

describe('what is taken back is not said again', () => {
  test.each([
    [
      'The council apologised for having said earlier that the lift was safe.',
      ['announce | The council | for having said earlier that the lift was safe'],
    ],
    [
      'The museum apologised for saying last week that nobody was hurt.',
      ['announce | The museum | saying last week that nobody was hurt'],
    ],
    [
      'The council apologised to tenants for claiming that the lift was safe.',
      ['announce | The council | claiming that the lift was safe'],
    ],
    [
      'The bus firm said it regretted having told passengers that line 4 was free.',
      ['assert | The bus firm | it regretted having told passengers that line 4 was free'],
    ],
    [
      'The library retracted its claim that the book had been sold.',
      ['deny | The library | its claim that the book had been sold'],
    ],
    [
      'The clinic withdrew its earlier statement that the water was clean.',
      ['deny | The clinic | its earlier statement that the water was clean'],
    ],
  ])('%s', (text, expected) => {
    expect(statementLines(text)).toEqual(expected);
  });
});

describe('a question of the text says nothing', () => {
  test.each([
    'Is it correct that the librarian was dismissed?',
    'Did the firm say that the lift was safe?',
    'Why did the council announce that line 4 would stop?',
    'Who told tenants that the lift was new?',
    'And has the mayor ever admitted that the bridge was weak?',
  ])('%s', (text) => {
    expect(statementLines(text).filter((line) => !line.startsWith('ask'))).toEqual([]);
  });

  test('what is said may be a question', () => {
    expect(statementLines('The mayor asked: is the lift safe?')).toHaveLength(1);
    expect(statementLines('“Is the lift safe?” said Orla Finch.')).toHaveLength(1);
  });
});
