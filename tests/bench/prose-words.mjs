/**
 * The words that made-up notes are written with. `{slot}` stands for a pick from the list of that name. Everyone and
 * every place is invented.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const slots = {
  pronoun: listed(`
    he | he | he | she`),
  room: listed(`
    the hall | the corridor | the cloakroom | the lunch queue | the library corner | the sensory room |
    the car park | the office | the playground | the minibus | the music room | the kitchen | the stairs |
    the waiting room`),
  thing: listed(`
    ear defenders | the visual timetable | the exit card | the blue cushion | the marble run |
    the weighted blanket | the now and next board | the tablet | the reading folder | the packed lunch |
    the uniform jumper | the seating plan | the home school book | the den under the stairs | the head torch |
    the wobble stool | the register | the handover sheet | the worry box | the bus pass`),
  paper: listed(`
    the draft plan | the referral | the report | the minutes | the consent form | the questionnaire |
    the provision map | the risk assessment | the working document | the attendance letter | the medication chart |
    the sensory profile | the transition plan | the complaint reply | the panel decision`),
  topic: listed(`
    sleep | eating | the noise at lunch | the mornings | transport | toileting | the handwriting | attendance |
    the exclusions | the reduced timetable | friendships | swimming | homework | the school trip | anxiety |
    the meltdowns | the tics | medication | reading | the supply teacher`),
  feeling: listed(`
    shaking | white as a sheet | very quiet | in tears | cheerful | worn out | calm | furious |
    hiding under the table | humming to himself | rigid | bouncing | proud as anything | sick with worry |
    laughing again | past talking`),
  day: listed(`
    Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday`),
  when: listed(`
    this week | by half term | on {day} | before Easter | by the end of {day} | in a fortnight |
    after the holidays | as soon as the budget is agreed | by the {number}th | within {number} weeks |
    first thing tomorrow | when she is back from training`),
  past: listed(`
    had got under the table and would not come out | would not put his shoes on |
    ate two mouthfuls and left the rest | walked out of the lesson | bit his sleeve through |
    hit another child on the arm | slept until {time} | was awake from {time} | asked to go home {number} times |
    held it together until the car | stayed in the whole lesson | read a whole page out loud |
    sat with {surname} and built the track | covered his ears and screamed | lined everything up along the window |
    went in without holding my hand | refused the taxi | tore up the worksheet | drew a map of the whole building |
    told {surname} a joke`),
  agreed: listed(`
    ring back {when} | send {paper} {when} | put {thing} back | look at {topic} again |
    ask the educational psychologist | move his seat away from the door |
    let him in through the side gate at {time} | write it into {paper} | speak to {surname} about it |
    try mornings only for {number} weeks | find someone to cover | chase {service} | copy us in from now on |
    bring it to the next review`),
  service: listed(`
    the council | community paediatrics | CAMHS | speech and language | occupational therapy | transport |
    the autism outreach team | the panel | the hospital | early help | the nursery | the tribunal office`),
  relative: listed(`
    my mum | Nan | his sister | my partner | his cousin | our neighbour | my brother | the childminder`),
  number: listed(`
    2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 14 | 15 | 18 | 20 | 25 | 30 | 35 | 40 | 45 | 52 | 60 | 75 | 80 |
    90 | 110`),
  manner: listed(`
    politely | slowly | in a rush | twice | in front of everyone | kindly | without being asked |
    under her breath | from memory | on the doorstep | through the gate | by text | again | at last`),
  opinion: listed(`
    I believe her | I came away feeling like I had made it up | nobody has joined this up |
    this is the third time | that is how you do it | I wish I had pushed then | we cannot keep doing this |
    it made such a difference | I do not think anyone read it | she looked exhausted |
    it was never about behaviour | somebody finally listened | I will believe it when I see it |
    he trusted her and now she has gone | it is noise plus change plus lots of people every single time`),
  adjective: listed(`
    long | hard | better | difficult | ordinary | awful | lovely | confusing | quiet | noisy | frightening |
    hopeful | exhausting | gentle | short`),
  childSays: listed(`
    It is too loud and I can’t do it | My chest goes tight | Can I stay here | I hate {day}s | I did it by myself |
    Tell them I need to get out | This is the best school | My words go | Why does everyone shout |
    I liked the {adjective} one | I don’t want to be me there | {surname} is my friend | It smells wrong |
    Please don’t make me | My legs won’t go in | I was brave for {number} minutes | The lights buzz |
    Can we have {thing} at home`),
  adultSays: listed(`
    I’ll {agreed}, I promise you | We don’t see any of that here | He’s a delight, I wish I had thirty of him |
    It’s top of my list, I’ve just not had a minute | That should have been done {when} |
    I’m sorry, nobody told me | We will {agreed} | It might just be his age | You are doing everything right |
    There is no funding for {thing} at the moment | I read your page before he came in and it helped |
    Leave it with me until {day} | We have had {number} like this already this year |
    I can’t discuss {topic} over the phone`),
  said: listed(`
    said | told me | wrote that | explained | thought | admitted | was sure | mentioned`),
};

/** Sentences of what happened. */
export const happenedPatterns = lines(`
  {surname} {said} {pronoun} {past} in {room} at about {time}.
  School rang at {time} to say {pronoun} {past}.
  We waited {number} minutes in {room} before anyone came.
  {surname} {said} they would {agreed}.
  I asked about {topic} and {surname} {said} it was with {service}.
  They had lost {paper} and wanted {number} days to find it.
  He came out {feeling} and {past}.
  {relative} picked him up because I was on the phone to {service} for {number} minutes.
  It was a {adjective} morning and a {adjective} afternoon.
  Agreed that {surname} will {agreed}.
  Nobody from {service} came, so {surname} took the notes instead.
  The letter from {service} says the wait is about {number} weeks and not to ring to chase.
  He {past}, then {past}.
  We went through {paper} line by line and changed {number} things about {topic}.
  {surname} showed us {thing} and how they use it in {room}.
  When I got there he was {feeling} in {room} with {thing}.
  I told them again about {topic} and that it is worse on {day}s.
  No answer at {time}, no answer at {time}, then a message to say they would {agreed}.
  {surname} spoke to him {manner} and he {past}.
  He has now missed {number} days out of {number} because of {topic}.
  Then {relative} sat with him near {place} until he was {feeling}.
  {surname} {said} someone at {place} had tried {thing} and it worked.
  They moved the meeting from {day} to {day} and did not tell {surname}.
  On the way home he named {interest}, {interest}, {interest} and {interest} from his own map.
  In the car he {said} nothing about {topic} until we passed {place}.
  I have asked for {paper} in writing and for {surname} to be copied in.
  Ten minutes after that he {past} and had to be carried past {room}.
  The new one, {surname}, starts {when} and has not met him yet.
  She read out {paper} {manner}, including the part about {topic}.`);

/** What the parent thinks of it. */
export const viewPatterns = lines(`
  My view is that {opinion}.
  I keep thinking that {opinion}, and {opinion}.
  He was {feeling} all evening because of {topic}.
  If they had done {thing} when we asked, none of this would have happened.
  That was a {adjective} day but {opinion}.
  Somebody needs to tell {service} that {opinion}.`);

/** What it did. */
export const effectPatterns = lines(`
  He would not go in for {number} days after.
  None of us slept and {relative} had to take the little one.
  He was {feeling} until {time}.
  I lost {number} hours of work.
  All of us slept.`);

export const titlePatterns = lines(`
  Rang {service} about {topic}
  Meeting with {surname} about {paper}
  Letter from {service} about {topic}
  Email from {surname}: {paper}
  {day} morning, {adjective} start
  Report from {service}
  Asked for help with {topic}
  He {past}
  A {adjective} day with {surname}
  Review of {paper}
  {service} decision on {paper}
  New start with {surname}`);

/** @type {(text: string) => readonly string[]} */
function listed(text) {
  return text.trim().split(/\s*\|\s*/);
}

/** @type {(text: string) => readonly string[]} */
function lines(text) {
  return text.trim().split(/\n\s*/);
}
