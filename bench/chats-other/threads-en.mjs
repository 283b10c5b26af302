// @ts-check
/** Private chats and texts in English. @type {Readonly<Record<string, import('./tale.mjs').Thread>>} */
export const EN = {
  lostDog: {
    name: 'Imogen Tarrow',
    members: null,
    script: `
* Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them. Learn more
= 9 16:20
Imogen Tarrow | Biscuit slipped his lead by the canal about an hour ago
Imogen Tarrow | Brown and white spaniel, red collar, answers to Biscuit or to cheese
me | Oh no! Which side?
Imogen Tarrow | Towpath side, near the lock at Fennick Street. He ran towards the allotments. | re=You/Oh no! Which side?
me | On my way, I'll take the bike | react=❤️
= 1 09:02
Imogen Tarrow | Someone posted a photo in the village page. 7:40 this morning, behind the garden centre
Imogen Tarrow | Is that him?? | 
Imogen Tarrow |  | card=image
me | Looks like it, the white patch is right
me | The garden centre opens at 10, I'll ring them: 01632 960144 | edited
Imogen Tarrow | This message was deleted | card=deleted
Imogen Tarrow | They have him in the office 😭😭
me | YES
= 0 18:45
Imogen Tarrow | Vet says he's fine, just muddy and very hungry. £48 for the check-up and a new tag
me | Cheap at the price
Imogen Tarrow | Dinner on Saturday? You've earned it | react=👍
me | Ok 🍝`,
  },
  rent: {
    name: 'Dorian Flat 3',
    members: null,
    script: `
= 3 12:10
Dorian Flat 3 | Did you get the letter about the rent too?
me | The one that says £1,140 from August?
Dorian Flat 3 | Mine says 1,095
Dorian Flat 3 | Same size flat
me | That can't be right. Our contract says no change before 31 December
Dorian Flat 3 | Page 4, second paragraph, I know
Dorian Flat 3 | 0:24 | card=voice
me | Can you send me a picture of yours?
Dorian Flat 3 |  | card=image
= 1 19:33
me | I wrote to them. Full text here: https://docs.example/rent-letter
Dorian Flat 3 | Good and polite. I'd only take out the bit about the boiler, that is another matter and they will use it to change the subject.
me | Done | edited
Dorian Flat 3 | 👌
= 0 10:05
me | They answered: “The figure was sent in error and will be corrected by Friday.”
Dorian Flat 3 | In error 😂
Dorian Flat 3 | Keep that email
me | Printed it twice`,
  },
  recall: {
    name: 'Mum',
    members: null,
    script: `
= 10 08:14
Mum | Do you still have the blue kettle I gave you
Mum | There is a recall
me | What recall?
Mum | Orlo kettles model K-220 sold between January and April. The lid can come off when it is full
Mum | It was on the radio
me | Mine says K-210 on the bottom
Mum | Then it's fine
Mum | Check again with your glasses on
= 1 20:41
me | Checked. K-210. With glasses
Mum | Your aunt has the 220, she gets 39.90 back
Mum | Needs the receipt or a picture of the bottom
me | Tell her to fill in the form at https://orlo.example/recall
Mum | Can you do it for her
me | Sure, Sunday
= 0 21:02
Mum | Love you
me | ❤️
me | Night`,
  },
  courier: {
    name: '+44 7700 900613',
    members: null,
    script: `
= 2 10:31
+44 7700 900613 | Hi, this is Pip from Brightway Parcels. I have a box for No. 18 but nobody answers
me | Sorry, in a meeting. Can you leave it with no. 20?
+44 7700 900613 | 20 is out too
me | Behind the bins then, there's a green crate
+44 7700 900613 | Ok done. Code 4471
= 0 17:58
me | It says delivered but the crate is empty
+44 7700 900613 | I left it at 10:35, I have a photo
+44 7700 900613 |  | card=image
me | That is not my crate. That is number 81
+44 7700 900613 | Oh no
+44 7700 900613 | Going back now, 10 minutes
me | Thank you`,
  },
  dentist: {
    name: 'Larkfield Dental',
    members: null,
    script: `
= 8 09:00
Larkfield Dental | Larkfield Dental: your check-up with Dr Osei is on Wed 17 June at 14:20. Reply YES to confirm or NO to cancel.
me | YES
Larkfield Dental | Thank you. Please arrive 10 minutes early and bring your card.
= 2 13:41
Larkfield Dental | We are sorry, the street is closed because of the bridge works. The car park can only be reached from Mill Lane today.
me | Is the bus still running?
Larkfield Dental | Line 6 stops at the market until 18:00.
me | Great, see you soon
= 0 08:30
Larkfield Dental | How was your visit? Tell us in one minute: https://larkfield.example/v/88213
me | STOP
Larkfield Dental | You will not receive further messages.`,
  },
  harbour: {
    name: 'Solveig',
    members: null,
    script: `
= 1 21:10
Solveig | Are they really closing the footbridge?
me | From Monday, six weeks
Solveig | The council page says the 22nd, the sign says the 29th. Who is right? | re=me/From Monday, six weeks
me | The sign is newer | react=👍 1
Solveig | Works on the harbour footbridge begin on 29 June and will end on 7 August. A free ferry goes every 15 minutes between 6 and 22. | fwd
= 0 07:45
Solveig | Ferry was full, waited for two
me | Same | edited
Solveig | Bike it is 🚲`,
  },
};
