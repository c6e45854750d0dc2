/** Words in which questions are asked, and what each asks for. */
import { classNouns, type QuestionLexicon } from '../questions.js';
import { phraseList, wordSet } from '../word-list.js';
import { smallTalk } from './small-talk.js';

/** What is said of anything that takes place, in whatever words the articles say it. */
const TAKES_PLACE =
  'take takes took taken taking place held hold holds happen happens happened occur occurs occurred conducted organized';

/** `the thief carrying`, `Nilsen looking for`: no `global warming`, no `ruling`, no `price at closing`. */
const DEED_OF_SUBJECT =
  /^(?:(?:the|an?|his|her|their|its|this|that)\s\S.*\s|\p{Lu}.*\s)(?<!\b(?:at|by|of|in|on|for|before|after)\s)\p{Ll}+(?:ing|ed)(?:\s(?:about|after|at|by|for|from|in|into|of|on|to|with))?\W*$/u;

/** Words beside `name` that ask for all of it, and those that ask for more of it or for another. */
const FULL_NAME = 'full';
const OTHER_NAME = wordSet(`${FULL_NAME} real birth nickname`);

/** What is given as a number, beside an interrogative and at the head of a few words alike. */
const QUANTITIES =
  'number amount price length height age weight distance population value cost capacity temperature speed score depth size revenue profit loss income turnover dividend budget salary wage rent fee fare toll ransom fine debt turnout attendance';

/** How English asks. */
export const questionLexicon: QuestionLexicon = {
  interrogatives: [
    ['who', 'person'],
    ['whom', 'person'],
    ['whose', 'person'],
    ['when', 'date'],
    ['where', 'place'],
    ['how many', 'number'],
    ['how much', 'number'],
    ['how old', 'number'],
    ['how long', 'number'],
    ['how far', 'number'],
    ['how tall', 'number'],
    ['how big', 'number'],
    ['how large', 'number'],
    ['how deep', 'number'],
    ['how high', 'number'],
    ['how wide', 'number'],
    ['how heavy', 'number'],
    ['how fast', 'number'],
    ['how strong', 'number'],
    ['how hot', 'number'],
    ['why', 'reason'],
    ['how', 'manner'],
    ['which', 'name'],
    ['what', 'thing'],
    ['whats', 'thing'],
  ],
  joiningInterrogatives: wordSet('when where'),
  relativeInterrogatives: wordSet('who whom whose'),
  classNouns: classNouns({
    person:
      'person people president minister chairman chairwoman director governor king queen leader author founder inventor coach player actor actress singer spokesman spokesperson ambassador official secretary',
    group:
      'company agency organization organisation party institution department ministry group university club bank foundation association commission council team band airline union committee school newspaper outlet',
    place:
      'city country province state district village island region location place continent area stadium airport mountain river lake sea beach street building capital prefecture port strait countries',
    date: 'date year month day time century decade',
    number: `${QUANTITIES} total volume percentage area`,
    definition: 'meaning definition',
    expansion: 'abbreviation acronym',
    reason: 'reason cause purpose',
    manner: 'way',
    name: 'film movie book novel song album storm hurricane cyclone ship boat vessel trawler ferry tanker yacht warship submarine medal prize award program programme title disease championship language religion nickname',
  }),
  grains: new Map([
    ['year', 'year'],
    ['date', 'day'],
    ['day', 'day'],
    ['month', 'month'],
    ['time', 'clock'],
  ]),
  namingWords: new Set([
    'is',
    'was',
    'are',
    'were',
    'the',
    'name',
    'title',
    'of',
    'a',
    'an',
    'kind',
  ]),
  nameNouns: wordSet('name'),
  withoutParticle: (folded) => folded,
  withoutOwner: (folded) => folded,
  callingWords: wordSet('called named titled nicknamed dubbed'),
  ordinalInterrogatives: new Set(),
  measuringWords: wordSet('old long far tall big large deep high wide heavy fast strong hot'),
  sumWords: wordSet('much'),
  existenceWords: new Set(),
  numberedNouns: wordSet(
    'phase stage round group chapter level article section gate lane zone tier minute',
  ),
  codeNouns: wordSet('number no plate'),
  nounFirst: false,
  heads: classNouns({
    person: 'owner coach founder inventor author director producer singer winner suspect',
    place: 'location address',
    date: 'date',
    number: `${QUANTITIES} prize damage width deficit surplus inflation investment compensation subsidy loan`,
  }),
  nameWords: wordSet('name names'),
  headLinks: new Set(['of', 'for', 'in']),
  yesOrNo: null,
  whetherLeads: wordSet(
    'is isnt are arent was wasnt were werent do dont does doesnt did didnt can cant could will wont would has hasnt have havent had should may',
  ),
  deedOfSubject: DEED_OF_SUBJECT,
  patterns: [
    ['what is the meaning of', 'definition'],
    ['what is meant by', 'definition'],
    ['what does the term', 'definition'],
    ['stand for', 'expansion'],
    ['stands for', 'expansion'],
    ['what is the reason', 'reason'],
    ['what caused', 'reason'],
    ['what did', 'quotation'],
    ['what does', 'quotation'],
    ['what has', 'quotation'],
    ['quote', 'quotation'],
    ['quotes', 'quotation'],
    ['quotation', 'quotation'],
    ['who said', 'person'],
  ],
  fillers: new Set(
    'who whom whose when where which what whats why how many much is was are were be been do does did has have had the a an of name please tell me'.split(
      ' ',
    ),
  ),
  lightWords: {
    any: wordSet(
      'start started begin began officially exactly ever already according get gets got',
    ),
    person: new Set([...OTHER_NAME, ...wordSet('holds office post position')]),
    number: wordSet('money'),
    date: wordSet(`${TAKES_PLACE} scheduled time`),
    place: wordSet(`${TAKES_PLACE} located location situated lie lies`),
  },
  nowPhrases: ['right now', 'at present', 'now', 'current', 'currently', 'new', 'newest', 'latest'],
  severalWords: wordSet(`
    all countries nations cities provinces islands regions places people persons members leaders players
    groups companies firms parties teams organizations agencies names titles films books songs awards dates
  `),
  otherNameWords: OTHER_NAME,
  fullNameWords: wordSet(FULL_NAME),
  startWords: {
    deeds: wordSet(`
      start started starts begin began begins beginning open opened first born founded established
      formed appeared aired released launched published joined
    `),
    prepositions: wordSet('since from'),
  },
  endWords: {
    deeds: wordSet(`
      end ended ends ending close closed finish finished last die died death collapse collapsed
      dissolved retire retired
    `),
    prepositions: wordSet('until till to'),
  },
  originWords: wordSet('from origin origins'),
  servingWords: wordSet(
    'work works worked working teach teaches taught study studies studied serve serves served',
  ),
  workingWords: wordSet('work works worked working'),
  partnerWords: wordSet('to with against'),
  rivalWords: wordSet('against versus vs over'),
  bornWords: wordSet('born birth birthday'),
  birthWords: new Set(),
  lookalikes: wordSet('were whole whore wheres'),
  scoreWords: wordSet('score scores scoreline result'),
  scoreUnits: wordSet('point points goal goals run runs set sets'),
  officeDeeds: new Map([
    ['directed', 'director'],
    ['coached', 'coach'],
    ['coaches', 'coach'],
    ['chaired', 'chair'],
    ['chairs', 'chair'],
    ['captained', 'captain'],
    ['founded', 'founder'],
    ['owned', 'owner'],
    ['owns', 'owner'],
  ]),
  meaningWords: wordSet('mean means meant meaning'),
  occupationWords: wordSet('job occupation profession position title work living'),
  quoteWords: wordSet(
    'say said says saying tell told quote quotes quotation quoted comment commented state stated think thinks',
  ),
  latinNamePhrases: ['latin name', 'scientific name'],
  tellingPhrases: phraseList(`
    what has happened, what happened, what is happening, tell me about, tell us about, what do you know about
    what is the relationship between, what is the link between, information about, info about, information on, info on
  `),
  authorship: ['wrote', 'author of', 'writer of', 'reporter of', 'written']
    .flatMap((writer) => [`${writer} the`, `${writer} this`, `${writer} that`])
    .flatMap((writer) => [`${writer} article`, `${writer} story`, `${writer} news article`]),
  smallTalk,
  aboutWords: new Set(['about', 'on', 'regarding', 'concerning']),
};
