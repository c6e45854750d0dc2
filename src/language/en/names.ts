/** What marks a person's name in English text, and common given names from abroad. */
import type { NameLexicon } from '../names.js';
import { phraseList, wordSet } from '../word-list.js';
import { MEN, OTHERS, WOMEN } from './given-names.js';
import { GENDERS } from './name-genders.js';
import { RELATIVE_NOUNS } from './relatives.js';

const GIVEN_NAMES = wordSet(`${WOMEN} ${MEN} ${OTHERS}`);

const COMMON_WORDS = wordSet(`
  unfortunately fortunately hopefully apparently obviously clearly sadly luckily certainly actually basically frankly honestly
  seriously ultimately personally initially originally generally usually normally typically traditionally historically previously formerly
  eventually suddenly immediately importantly interestingly ironically notably remarkably surprisingly tragically thankfully reportedly
  allegedly supposedly presumably probably possibly
  whoever whatever whichever wherever whenever
  the a an this that these those there here he she it they we you i his her its their our your my who
  what when where why how which while although though because since after before during despite if
  unless until as at by for from in into of on onto or over to under up with without and but nor so yet
  about above across against along among around behind below beneath beside between beyond down near
  off out outside through throughout toward upon within according also another any both each either
  every few many more most much neither no nobody somebody everybody anybody everyone someone anyone everything something anything none not nothing now once one only other others some such
  then two three four five six seven eight nine ten hundred thousand million billion first second third
  last next new old today yesterday tomorrow meanwhile however moreover nevertheless officials police
  authorities government people residents critics experts analysts researchers scientists police
  investigators lawmakers students workers victims families residents president minister governor mayor
  earlier later still even just already often sometimes never always perhaps maybe indeed instead
  asked speaking born added said yes no please thanks thank dear world war day night morning evening
  afternoon week month year years century season summer winter spring autumn fall north south east west
  northern southern eastern western central act bill law treaty agreement accord summit conference
  meeting championship cup league games olympic olympics final finals round award prize festival park
  project program programme operation mission plan report study survey index news times post daily
  article photo video church mosque temple school hospital hotel museum stadium airport station port
  bridge road street avenue river lake mountain mount island islands sea ocean bay gulf strait valley
  god christmas easter ramadan islam christian christians muslim muslims catholic hindu buddhist jewish
  jews internet facebook twitter google microsoft apple instagram youtube amazon netflix covid virus
  frenchman frenchwoman dutchman dutchwoman englishman englishwoman irishman irishwoman welshman welshwoman
  scotsman scotswoman norseman briton britons spaniard spaniards swede swedes croat croats serb serbs turk turks
  finn finns scot scots aussie aussies kiwi kiwis norwegian norwegians italian italians german germans
  self outgoing incoming incumbent veteran longtime
  tory tories democrat democrats republican republicans labour rescuers protesters prosecutors firefighters
  survivors villagers voters supporters campaigners economists detectives organizers organisers traders
  investors passengers commuters soldiers rebels militants lawyers doctors nurses teachers parents
  neighbors neighbours relatives witnesses scholars historians reporters journalists employees employers
  team club band album song novel book film movie series episode chapter part volume page section table
  figure market markets stock stocks bank oil gas gold silver bronze group system service services office
  department ministry committee commission council assembly parliament congress senate house party union
  army navy air force forces guard court supreme federal national international regional local state
  states city town village district county province republic kingdom empire dynasty constitution
  revolution independence liberation front movement front reform union security defense defence foreign
  trade health education science research technology development environment energy climate change
  gate science institute university college academy foundation center centre society association
  organization organisation corporation company companies industries holdings
  high low big small great grand royal holy red blue green white black golden human rights women men
  children mr mrs ms dr prof let get all are is was were be been being has have had do does did can could
  will would shall should may might must
`);

/** Endings of nouns that no name has: `Commission`, `Partnership`. */
const NOUN = /^\p{L}{3,}(?:tion|tions|sion|ment|ments|ness|ology|ism|ship|ities|ity|ists)$/u;

/** Last parts of compounds for what somebody does: `schoolteacher`, `shopkeeper`. */
const AGENT =
  /^(?:jeweller$|\p{L}{3,}(?:teacher|keeper|worker|driver|maker|holder|player|leader|owner|seller|fighter|fisher|grower|watcher|designer|officer|mason|smith|monger|stacker|cleaner|dealer|packer|picker|cutter|climber|teller|cyclist|rider|trader|builder|alist|ogist)$)/u;

/** What people do and shares do not: they fall and rise, too. */
const DEEDS = wordSet(
  'drove ran sat stood wept spoke wrote slept swam sang rode wore shook knelt ate drank woke hid fled swore',
);

/** English given names, and words that no name is made of although they have its capital. */
export const nameLexicon: NameLexicon = {
  code: 'en',
  givenNames: GIVEN_NAMES,
  homeNames: wordSet(
    'tim luka dana nino asma amal rima sana nada norma chelsea chad virginia georgia',
  ),
  beaten: wordSet('lost fell bowed succumbed loses falls'),
  beatenBy: wordSet('to against'),
  crafts: wordSet(
    'jetliner airliner plane jet aircraft ferry ship vessel tanker rocket satellite submarine',
  ),
  lifelike: wordSet(
    'former retired veteran longtime fellow widowed celebrated noted renowned outspoken',
  ),
  isMadeLikeName: () => false,
  genderOf: (folded) => GENDERS.get(folded) ?? null,
  openings: [],
  nobodys: phraseList('notre dame'),
  pairs: wordSet('ticket pair duo'),
  enclitics: wordSet(''),
  familiar: wordSet(''),
  particles: wordSet(
    'van von der den de del della da dos das du la le al el bin binti ibn ter ten zur zum zu',
  ),
  commonWords: COMMON_WORDS,
  namesBodiesEverywhere: true,
  isCommonNoun: (folded) => NOUN.test(folded) && !GIVEN_NAMES.has(folded),
  isAgentNoun: (folded) => AGENT.test(folded),
  isActiveVerb: () => false,
  surnameParticles: wordSet('van von de der den di da del dos du ten ter'),
  compoundEnds: wordSet('old born based led backed trained elect turned'),
  acts: wordSet(`
    was is has had will would born died married divorced won lost wrote directed starred sang founded
    invented discovered joined left led became served resigned retired appointed elected arrested charged
    sentenced convicted played coached scored defeated beat met visited arrived traveled travelled flew
    grew studied graduated worked lived moved returned spoke denied signed himself herself who
  `),
  lifeEvents: wordSet('died married himself herself resigned born divorced'),
  fillers: wordSet('also later then who has had'),
  copulas: wordSet('is was named'),
  personal: wordSet('who whose'),
  ofThings: wordSet('its itself'),
  // `Named` and `called` are cues: see cues.ts.
  isOfName: () => false,
  givingVerbs: new Set(),
  calledBy: wordSet(''),
  callingWords: wordSet(''),
  namedBy: wordSet('named called alias'),
  agents: wordSet('by'),
  orWords: wordSet('or alias'),
  andWords: wordSet('and'),
  isPassive: () => false,
  looksLikeVerb: (folded) => /^\p{L}{2,}ed$/u.test(folded) || DEEDS.has(folded),
  introducers: wordSet(
    'with against told met between succeeded beat beats beating defeated overcame thrashed edged stunned faces faced',
  ),
  kin: wordSet(`
    ${RELATIVE_NOUNS.join(' ')} law widow widower stepfather stepmother friend roommate teammate
  `),
  beastly: wordSet('a an the'),
  animals: wordSet(
    'turtle tiger elephant orangutan dog cat horse cow crocodile snake rhino panda monkey bird bear lion whale dolphin puppy',
  ),
  things: wordSet(`
    film movie novel song book album series band magazine newspaper journal ship vessel aircraft plane
    hms uss mv ss satellite rocket car play opera poem titled entitled tournament storm typhoon hurricane cyclone virus
    planet comet species genus brand company club team street road avenue hotel church mosque temple
    stadium airport port station university school college museum park island mount lake river
    prize award trophy medal train appendix chapter canal dam bridge
  `),
  vehicles: wordSet(''),
  calendar: wordSet(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    gmt utc est
  `),
};
