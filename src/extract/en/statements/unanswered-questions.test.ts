import { describe, expect, test } from 'vitest';
import { statementLines } from '../../../../test/statement-lines.ts';

describe('a question that was not answered', () => {
  test.each([
    [
      'The library would not say who had signed the lease.',
      ['decline | The library | who had signed the lease'],
    ],
    [
      'Neither the bowls club nor the league would say whether the fee had been repaid.',
      [
        'decline | the bowls club | whether the fee had been repaid',
        'decline | the league | whether the fee had been repaid',
      ],
    ],
    [
      'Neither Marsh nor Ellwood responded to requests for comment.',
      ['decline | Marsh | -', 'decline | Ellwood | -'],
    ],
    [
      'The review could not establish who had switched off the pump.',
      ['unaware | The review | who had switched off the pump'],
    ],
    [
      'The inspector was unable to determine when the leak began.',
      ['unaware | The inspector | when the leak began'],
    ],
    ['The review established who had switched off the pump.', []],
    ['The pump would say nothing.', []],
  ])('%s', (text, expected) => expect(statementLines(text)).toEqual(expected));
});

describe('who says that a thing is in a bad way denies nothing', () => {
  test.each([
    ['Cllr Sam Hill said the elms were infected.', ['assert | Cllr Sam Hill | the elms were infected']],
    [
      'Councillor Ray Todd said the pipes were corroded and leaking.',
      ['assert | Councillor Ray Todd | the pipes were corroded and leaking'],
    ],
    ['Cllr Jo Park said no bench had been sold.', ['deny | Cllr Jo Park | no bench had been sold']],
  ])('%s', (text, expected) => expect(statementLines(text)).toEqual(expected));
});

describe('nobody says it', () => {
  test.each([
    // Who signs an order does not tell it.
    [
      'The leaflet said that Orla Finch signed the order for the works.',
      ['announce | The leaflet | that Orla Finch signed the order for the works'],
    ],
    ['Nobody doubts that old bridges need care.', []],
    ['No one denies that the money was needed.', []],
  ])('%s', (text, expected) => expect(statementLines(text)).toEqual(expected));
});

describe('who is spoken of goes on', () => {
  test.each([
    [
      'We believe Cllr Cole should resign. She has not answered one of our nine questions.',
      ['opinion | We | Cllr Cole should resign', 'decline | She | -'],
    ],
  ])('%s', (text, expected) => expect(statementLines(text)).toEqual(expected));
});
