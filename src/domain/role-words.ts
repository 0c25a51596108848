/** Those who are of something: "head of year", "teacher of the deaf", "clerk to the governors". */
const OF = '(?:head|chair|teacher|director|lead|manager|clerk) (?:of|to)';

/** A head is one for what goes before, which keeps out what was hurt: "banged head". */
const HEAD =
  '(?<=^|(?:the|our|his|her|new|deputy|acting|assistant|executive|associate|interim|vice|school|nursery|primary|year|phase) )(?:co-?)?head';

/** Nouns for what people do who come into these families' lives, as patterns in any case. A role ends with one. */
export const DOERS = [
  // school and nursery
  `${HEAD}|deputy|principal|tutor|instructor|trainer|coach|mentor|send?co|alnco|governor|trustee|chair|secretary`,
  'supervisor|invigilator|one[ -]to[ -]one|1[:-]1|ed psych|(?:learning|behaviour|family|therapy) support|(?:dinner|lollipop) lady|school cook',
  // any service
  '\\p{L}*(?:teacher|worker)|assistant|aide|officer|advis[eo]r|manager|lead(?:er)?|co-?ordinator|practitioner|consultant',
  'specialist|technician|director|administrator|receptionist|clerk|liaison|expert|volunteer',
  // health
  'doctor|nurse|midwife|matron|surgeon|registrar|pharmacist|physio|dieti[ct]ian|ortho(?:p?tist|dontist)',
  'opt(?:ometrist|ician)|dentist|counsell?or|\\p{L}*(?:therapist|ologist|iatrist|iatrician)',
  // at home and on the way
  'carer|childminder|(?:home|health|independent) visitor|escort|driver',
  // law, council and decisions
  'solicitor|barrister|advocate|lawyer|judge|mediator|interpreter|inspector|investigator|councillor|ombudsman',
  '(?:tribunal|panel) member',
  `${OF}(?: \\S+){1,4}`,
].join('|');

/** Short forms of roles. They are written large: "Mary Salt" is no speech therapist. */
export const SHORT_FORMS = 'ta|lsa|hlta|ep|ot|slt|salt|gp|pa|mp|hv|cpn|dsl|dco|iro|lado|ewo|elsa|qtvi|qtod|pcso';

/** Small words that belong to a role: "support for learning teacher", "speech and language therapist". */
export const WITHIN_ROLE = [
  `(?:${OF}|out of)(?: the)?`,
  'support for|one to|looked after|after school|on call|with disabilities',
  '(?:speech|child|children|health|education|attendance|needs|\\p{L}*teacher|head) and',
].join('|');

/** Words of which none is in a role, written small: what holds one is a remark about someone, and not what they do. */
export const NOT_IN_ROLE = [
  'not|no|never|an?|the|of|to|for|my|our|his|her|their|some|any|who|but|from|at|with|without|by|about|on|off|in|out|after|before',
  'back|now|then|still|very|too|much|more|better|other|another|next|last|is|was|has|had|have|will|went|came|got|rang|saw|sees|seen',
  'seeing|met|told|said|says|spoke|(?:ask|call|email|phone|want)(?:s|e?d)|needed|left|sent|wrote|waiting|rude|lovely|nice|useless',
  'awful|amazing|brilliant|excellent|fantastic|wonderful|supportive|fab|kind|terrible|dreadful|rubbish|horrible|great|good|bad',
  'best|worst|helpful|little|old|mum|dad|mother|father|brother|sister|daughter|son|partner|friend|neighbou?r',
].join('|');
