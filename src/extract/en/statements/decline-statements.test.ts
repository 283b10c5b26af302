import { describe, expect, test } from 'vitest';
import { statementLines } from '../../../../test/statement-lines.ts';

const declinesOf = (text: string) => statementLines(text).filter((line) => line.startsWith('decline'));

describe('who gave no answer', () => {
  test.each<[string, string[]]>([
    ['The operator declined to be interviewed for this article.', ['The operator']],
    ['The caretaker refused to show the log.', ['The caretaker']],
    ['The supplier, Brindle Foods, has been approached for comment.', ['The supplier, Brindle Foods']],
    ['The mayor’s office was asked to comment.', ['The mayor’s office']],
    ['Hale Lifts declined to hand over the log.', ['Hale Lifts']],
    ['The branch manager refused to take questions.', ['The branch manager']],
    ['The bus firm has declined an interview.', ['The bus firm']],
    ['The bus firm rejected our request for comment.', ['The bus firm']],
    ['The clerk would not be drawn on the cost.', ['The clerk']],
    ['Neither Hale Lifts nor the council replied to emails.', ['Hale Lifts', 'the council']],
    [
      'Neither the bus firm nor its owner, Brindle Group, returned calls.',
      ['the bus firm', 'its owner, Brindle Group'],
    ],
    ['Neither the driver nor his union would comment.', ['the driver', 'his union']],
    ['The clinic referred questions to the health board.', ['The clinic']],
    ['The library referred all inquiries to the city.', ['The library']],
    ['Brindle Buses directed our questions to its lawyers.', ['Brindle Buses']],
    ['We have asked the parks office for comment and have not heard back.', ['the parks office']],
    ['The Echo contacted Brindle Buses on Monday but received no reply.', ['Brindle Buses']],
    ['The Herald wrote to the housing board twice and had not heard back by Tuesday.', ['the housing board']],
    ['Calls to its manager, Dan Pell, went unanswered.', ['its manager, Dan Pell']],
    ['Messages left with the caretaker, Dan Pell, were not returned.', ['the caretaker, Dan Pell']],
    ['Several calls to the library on Monday were not answered.', ['the library']],
  ])('%s', (text, sources) => {
    expect(declinesOf(text).map((line) => line.split(' | ')[1])).toEqual(sources);
    // Nobody says anything besides.
    expect(statementLines(text)).toHaveLength(sources.length);
  });

  test.each([
    'The council refused to pay the fine.',
    'Neither the lift nor the stairs were open.',
    'Neither the driver nor the guard returned to the depot.',
    'The doctor referred the patient to the hospital.',
    'The council rejected requests for a new stop.',
    'The books were not returned.',
    'The club heard nothing of the noise.',
    'The mayor asked the firm for a new lift.',
  ])('nobody declines: %s', (text) => {
    expect(declinesOf(text)).toEqual([]);
  });
});
