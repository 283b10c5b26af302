// @ts-check
/** @param {number} days @param {string} hour */
const at = (days, hour) => ({ when: /** @type {const} */ ([days, hour]) });

/** @type {Readonly<Record<string, import('./threads-zh.mjs').Thread>>} */
export const EN = {
  allotment: {
    name: 'Harrow Row Allotments',
    members: 64,
    lines: [
      at(1, '17:20'),
      ['Wendell Oakes', 'The tap by plot 14 is dripping again, I put a bucket under it for now.'],
      ['Wendell Oakes', 'Could someone with a spanner have a look before the weekend?'],
      ['+44 7700 900418', 'I can do Thursday after work', { more: 'Petra K' }],
      ['me', 'Brilliant, thank you! The washers are in the green tin in the shed 🙏'],
      [
        'Sunita (plot 9)',
        'Which green tin? There are three of them 😂',
        { re: ['You', 'Brilliant, thank you! The washers are in the green tin in the shed'] },
      ],
      ['me', 'The one with the broken lid'],
      ['Wendell Oakes', '', { card: 'image' }],
      ['*', 'Wendell Oakes added Joss'],
      at(0, '08:11'),
      [
        '+44 7700 900418',
        'Tap is fixed. It needed a new washer and a turn of tape. If it starts again let me know, I have spares.',
        { more: 'Petra K' },
      ],
      ['Sunita (plot 9)', 'You star ❤'],
      ['Joss', 'This message was deleted', { card: 'deleted' }],
      ['Joss', 'Hello all, new on plot 21. When does the gate get locked in the evening?'],
      ['me', '9 pm until September, then 7'],
      ['Joss', 'Great, ta'],
    ],
  },
  choir: {
    name: 'Thursday Choir',
    members: 23,
    lines: [
      at(2, '19:05'),
      [
        'Idris Vale',
        'Room change tonight: we are in the library, not the hall, because the floor is being varnished.',
        { more: 'Forwarded' },
      ],
      ['Marguerite', 'Is there a piano in there?'],
      ['Idris Vale', 'An upright, a bit out of tune', { re: ['Marguerite', 'Is there a piano in there?'] }],
      ['Marguerite', 'Better than nothing 👍'],
      ['me', 'I will be ten minutes late, the 42 is stuck behind roadworks'],
      ['Kofi B.', '0:17', { card: 'voice' }],
      ['Idris Vale', 'No rush'],
      at(0, '09:30'),
      ['Kofi B.', 'Does anybody have page 3 of the new piece? Mine stops at bar 48.'],
      ['me', '', { card: 'image' }],
      ['me', 'Here you go'],
      ['Kofi B.', 'Lifesaver, thanks'],
      [
        'Marguerite',
        'Concert is on 12 July at 6:30, doors at 6. Please sell at least four tickets each: https://choir.example/tickets',
      ],
      ['me', 'Ok'],
    ],
  },
  flat: {
    name: 'Rowan',
    members: null,
    lines: [
      at(3, '13:14'),
      ['Rowan', 'Did the landlord say anything about the boiler?'],
      ['me', 'He says an engineer is booked for Monday between 8 and 12'],
      ['Rowan', 'Can you be in? I start at 7'],
      ['me', 'Yes, I work from home on Mondays'],
      ['Rowan', 'Perfect 🌸'],
      ['me', 'Also the kitchen light flickers when the kettle is on, so I asked him to look at that too.'],
      ['me', 'And the window latch'],
      at(0, '11:52'),
      ['Rowan', 'How did it go?'],
      [
        'me',
        'New valve fitted, heating works. The light was a loose wire. The latch has to wait, part is on order and takes two weeks.',
      ],
      ['Rowan', 'Hooray'],
      ['Rowan', 'I will bring cake'],
      ['me', 'Deal'],
    ],
  },
};
