/**
 * Forms of English words that no rule of spelling gives, the word first; and numbers by their words. Forms that are
 * mostly another word stay out: left, rose, bit, ground, leaves.
 */
const LINES = `
be am is are was were been being
bear bore borne
beat beaten
become became
begin began begun
bend bent
bind bound
bite bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
come came
creep crept
deal dealt
die died dies dying
dig dug
do does did done doing
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten getting
give gave given
go goes went gone going
grow grew grown
hang hung
have has had having
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lend lent
lie lied lying
light lit
lose lost
make made
mean meant
meet met
pay paid
prove proven
ride rode ridden
ring rang rung
rise risen
run ran running
say said says
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat sitting
sleep slept
slide slid
speak spoke spoken
spend spent
spin spun
stand stood
steal stole stolen
stick stuck
sting stung
strike struck stricken
swear swore sworn
sweep swept
swim swam swum
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tie tied tying
understand understood
wake woke woken
wear wore worn
weep wept
win won winning
withdraw withdrew withdrawn
write wrote written
calf calves
child children
foot feet
goose geese
half halves
knife knives
life lives
loaf loaves
man men
mouse mice
thief thieves
tooth teeth
wife wives
wolf wolves
woman women
2 two
3 three
4 four
5 five
6 six
7 seven
8 eight
9 nine
10 ten
11 eleven
12 twelve
13 thirteen
14 fourteen
15 fifteen
16 sixteen
17 seventeen
18 eighteen
19 nineteen
20 twenty
30 thirty
40 forty
50 fifty
60 sixty
70 seventy
80 eighty
90 ninety
`;

let wordByForm: ReadonlyMap<string, string> | undefined;

/** The word whose form another is: men → man, stole → steal, five → 5; any other word as it is. Lower case. */
export function englishForm(word: string): string {
  wordByForm ??= new Map(
    LINES.trim()
      .split('\n')
      .flatMap((line) => {
        const [first = '', ...forms] = line.split(' ');
        return forms.map((form): [string, string] => [form, first]);
      }),
  );
  return wordByForm.get(word) ?? word;
}
