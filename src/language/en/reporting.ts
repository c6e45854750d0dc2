/** How English news reports speech: both `said Smith` and `Smith said` follow a quotation. */
import { clauseVerbs, type ReportingLexicon, words } from '../reporting.js';

const PREDICATES = words(`
  is are was were has have had will would can could may might should must
`);

/** What somebody does, in words that have no ending of verbs. */
const DEEDS = words(`
  shook stood sat took gave went came left spoke wept kept held rose broke began put told said met won
  lost made saw ran drove flew shot hit bit beat
`);
const TRANSITIVE = /^\p{L}{2,}ed$/u;
const ACTIVE = /^\p{L}{2,}(?:ed|[^s]s)$/u;

/** English verbs of saying, and the words around them. */
export const reportingLexicon: ReportingLexicon = {
  quoteVerbs: words(`
    said says added asked replied explained noted warned wrote insisted argued claimed recalled
    continued stressed concluded declared remarked quipped joked responded tweeted shouted reads read
    agreed admitted complained answered retorted
  `),
  ambiguousVerbs: words('reads read continued agreed'),
  mayMarkSingly: true,
  speakerSuffix: null,
  ownerSuffix: null,
  mayPutSpeakerFirst: true,
  clauseVerbs: clauseVerbs({
    clause: 'said says insisted argued claimed stressed admitted added',
    link: `
      told explained noted warned wrote stated acknowledged recalled declared remarked confirmed
      announced replied answered retorted continued concluded reported asked observed emphasized emphasised responded
      tweeted writes adds tells argues notes claims insists quipped joked shouted complained agreed
      denied promised testified vowed pledged cautioned warns explains stresses admits confirms announces
      cautions recalls acknowledges saying
    `,
    person: 'believes believed hopes hoped urged suggested predicted estimated',
  }),
  tellingVerbs: words('told tells'),
  amounts: words('least most about'),
  clauseOpeners: words(''),
  isPassive: () => false,
  isTransitive: (folded) => TRANSITIVE.test(folded) || DEEDS.has(folded),
  isActive: (folded) => ACTIVE.test(folded) || DEEDS.has(folded),
  isPredicate: (folded) => PREDICATES.has(folded),
  objects: words('victory responsibility credit asylum refuge'),
  passiveVerbs: words('voiced echoed'),
  askVerbs: words('asked'),
  replyVerbs: words('replied answered responded retorted'),
  continuingVerbs: words('added adds continued'),
  agentWords: words('by'),
  nobodies: words('no nobody none neither few nothing whoever anyone anybody'),
  silencingWords: words('died dead killed sentenced convicted jailed slain buried fugitive'),
  affectingVerbs: words(''),
  mouthpieces: words('through'),
  arrivals: new Map([
    ['came', 'from'],
    ['comes', 'from'],
  ]),
  sourceWords: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
  ],
  sourcePronouns: words(''),
  conjunctions: words('that'),
  pronouns: words('he she'),
  pronounGenders: new Map([
    ['he', 'male'],
    ['she', 'female'],
  ]),
  pluralPronouns: words('they it'),
  pointers: words('the this that'),
  pointerPosition: 'before',
  articles: words(''),
  verbBlockers: words(`
    not never to cannot could would can may might should will wont didnt doesnt did does be been being is
    was were who which what having without must when if
  `),
  fillers: words('also then later has had have already again recently simply repeatedly just'),
  leadIns: words('as so'),
  speakerStops: words(`
    on in at during after before when while as in to about of from by with via through for who
    which that yesterday today last this
    familiar earlier later told quoted citing referring speaking adding and but because late early
  `),
  humans: words('man woman boy girl teenager youngster father mother pensioner veteran old'),
  ageWords: words('year'),
  outletWords: words('quoted reported citing quoting'),
  copulas: words('is was'),
  kin: words(''),
  ownParts: words('voice face eyes hands lip lips smile head heart shoulders'),
  statements: words(''),
  papers: words(`
    report reports statement statements survey surveys poll polls data source sources study studies
    documents document figures statistics
  `),
  media: words('news agency newspaper newspapers magazine broadcaster website daily outlet media'),
  headPosition: 'last',
  determiners: words('the a an this that these those its their his her our some many several most'),
  personDeterminers: words(''),
  indefinites: words('a an'),
  objectRelatives: words('that which whom'),
  placeWords: words('of in to for from at'),
  adverbials: words(`
    on in at during after before when while as from to about with since although though despite
    because if but however meanwhile earlier later last this speaking asked according for by who
    which whose yesterday today and yet outside inside nearby backstage elsewhere upstairs downstairs beside
    behind above below across down
    still instead separately under following amid responding accompanied flanked joined surrounded escorted
  `),
  timeConjunctions: words('after before when since until'),
  openers: words(`
    but and however meanwhile yet still instead separately earlier later yesterday today 
    also then january february july september october november december
  `),
  days: words('monday tuesday wednesday thursday friday saturday sunday'),
  addressWords: words('told tells to'),
  listeners: words(
    'reporters journalists media newsmen lawmakers parliament congress jurors investigators court conference briefing hearing inquest inquiry rally crowd audience',
  ),
  listWords: words('and'),
  companions: words('co colleagues teammates company'),
  relativeWords: words('who whose'),
  besideWords: words('who also inc ltd plc'),
  nameParticles: words('bin al el van von de der den da la le ibn dos'),
  bodies: words(`
    ministry authority police department agency office company party commission committee council university
    firm bank court government group team statement report letter document organization association
    board panel bureau hospital school club league federation foundation institute airline carrier fund
    union navy army coast guard white house embassy pentagon
  `),
  notBodies: words(''),
  anyBodies: words('company agency organization firm group airline carrier'),
  accountWords: words('account user'),
  aliasWords: words('as named called'),
  judgingVerbs: words(`
    called described branded denounced hailed dismissed condemned likened labelled labeled calls describes
    praised lauded blasted slammed criticised criticized mocked decried paid pays praises
  `),
  judgingParticiples: words(
    'calling describing branding denouncing hailing dismissing condemning likening labelling labeling',
  ),
  topicVerbs: words(
    'spoke speaks warned warns wrote writes complained talked talks told boasted dreamed',
  ),
  topicWords: words('of about'),
  namers: words(`
    called named titled entitled dubbed nicknamed known film movie song book novel slogan motto term
    word phrase termed labeled labelled reading labels
  `),
};
