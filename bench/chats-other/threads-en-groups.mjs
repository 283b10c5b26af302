// @ts-check
/** Groups in English. @type {Readonly<Record<string, import('./tale.mjs').Thread>>} */
export const EN_GROUPS = {
  canteen: {
    name: 'Year 5 Parents',
    members: 44,
    script: `
* Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them. Learn more
* Halina Prowse created this group
= 2 15:12
Halina Prowse | Has anybody else's child come home hungry? Ned says the canteen ran out of food at 12:30
Tobias | Ours had bread and an apple
Tobias | That's all
Femi Adeyo | Same here!! | more=+44 7700 900287
me | Maya says there was soup but only for the first two tables
Halina Prowse | I called the office. They say one delivery did not come and it is sorted from tomorrow. | react=👍 ❤️ 9
Femi Adeyo | Dear parents, today's lunch was short by 60 portions as our supplier had a breakdown. All families will get £2.40 back on the lunch card. | more=+44 7700 900287; fwd
= 1 12:55
Sunniva K | Full plates today, I helped at the hatch | re=Halina Prowse/I called the office. They say one delivery did not come
Sunniva K |  | card=image
Tobias | This message was deleted | card=deleted
me | 🎉🎉
* Tobias changed the group description
Tobias | Did anyone actually get the £2.40? Not on mine yet | edited
Femi Adeyo | Not yet | more=+44 7700 900287
= 0 08:20
Halina Prowse | It's there now, check under “Other”
me | Got it, thanks
Sunniva K | @Tobias yours too?
Tobias | Yep`,
  },
  bridge: {
    name: 'Weir Lane',
    members: 87,
    script: `
= 8 18:30
Agnes Holt | The bridge is shut again. No sign, just a rope
Rafferty | It's been shut since four, a van hit the rail | more=+44 7700 900735
Rafferty | Nobody hurt | more=+44 7700 900735
Clem & Jo | Is that certain? I heard the driver was taken away in an ambulance | re=~ Rafferty/Nobody hurt
Rafferty | I talked to him. He sat on the wall and ate a sandwich | more=+44 7700 900735; react=😂 14
me | Sounds unhurt to me
= 1 07:40
* Agnes Holt added Bram
Agnes Holt | Council: one lane opens tonight at 19:00, lights at both ends, 3.5 t limit until the rail is replaced.
Bram | 0:31 | card=voice
Bram | How long are the lights?
Agnes Holt | No idea
me | I timed it: 90 seconds each way, a bit more on the town side because of the bus
Clem & Jo | Thank you, that helps a lot | react=🙏
= 0 09:15
Bram | Who do I ask about the parking in front of no. 12?
me | Ask at https://weirlane.example/parking or ring the town hall before noon
Bram | Cheers`,
  },
  dogWalk: {
    name: 'Dog Walk 🐾',
    members: 15,
    script: `
= 1 17:05
Lowri | Meadow or wood tomorrow?
Ambrose T | Wood, the meadow has been cut and it's all ticks
Ambrose T | Bring tweezers
me | Wood
Pilar | 🌲
Pilar | 9 or 9:30? | edited
Lowri | 9:30, my sister is coming and she's never been on time in her life
me | 😂
= 0 08:50
Ambrose T | Car park is full because of the market. Use the one behind the chapel, £3 all day, cash only!
Lowri |  | card=image
me | Thanks, I'm 5 min away
Pilar | We are at the stile | react=👍
Ambrose T | Which one
Pilar | The one with the cow | re=Ambrose T/Which one
me | There are four cows
Lowri | Follow the barking`,
  },
  rehearsal: {
    name: 'Brass Band',
    members: 6,
    script: `
= 9 19:31
Juniper Ash | The hall has no heating tonight
Juniper Ash | They turned it off for the works
Otis | So scarf and gloves
Otis | Hard to play a horn with gloves 🎺
me | Can we use the school instead?
Marit Vold | I asked, they want $45 for two hours
me | That's $9 each, fine by me
Juniper Ash | In
Otis | In
= 1 18:15
Marit Vold | Booked. Room 12, back door, code 0917#
Otis | The door says push but you have to pull. I stood there for ten minutes last year before the caretaker came
me | We remember
Juniper Ash | 😂😂
= 0 19:02
me | Who has the music for the march?
Marit Vold | Me. And 5 copies
Otis | Stuck behind a tractor
Otis | Start without me`,
  },
  potluck: {
    name: 'Potluck crew',
    members: 5,
    script: `
= 1 11:20
Teagan | Who's bringing what on Sunday?
Casimir | Potato salad, no egg
Casimir | And bread
me | Lemon cake
Wilhelmina | Drinks! 2 crates, I have a voucher for 10% off
Teagan | Careful, the Sunfold juice was recalled on Thursday, glass in some bottles. Lot numbers 5518 to 5560
Wilhelmina | Seriously?
Teagan | It's on the shop door
* Casimir left the conversation.
* Teagan added Casimir to the conversation.
= 0 14:45
Wilhelmina | Took mine back, got 7.20 without a receipt
me | Good
Casimir | I left by accident, sorry
Casimir | What did I miss`,
  },
  release: {
    name: '#ops-canteen',
    members: 12,
    script: `
= 2 09:02
Priya Nandan | Morning! The card readers at till 2 and 3 are down again since 8:40
Priya Nandan | Till 1 works
Gus Ferrant | Looking. It's the same update as last week
me | Do we need to tell people to bring cash?
Gus Ferrant | Not yet, give me 20 min
Gus Ferrant | @Priya can you restart till 2 and tell me what the screen says?
Priya Nandan | “Terminal not paired (E-17)” | react=👀 2
= 1 08:55
Gus Ferrant | Paired again and the update is turned off until the 25th. Write-up: https://wiki.example/e17 | edited
me | Thanks Gus!
Lise Okoro | Lunch numbers: 412 on Tuesday, 389 on Wednesday, so nobody stayed away because of it.
me | Nice
= 0 10:12
Lise Okoro | New menu board is up | react=🎉 5
Lise Okoro |  | card=image
Priya Nandan | It says “soap of the day”
Lise Okoro | 😭`,
  },
};
