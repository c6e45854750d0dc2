/** What marks a person's name in English text, and common given names from abroad. */
import type { NameLexicon } from '../names.js';
import { wordSet } from '../word-list.js';
import { GENDERS } from './name-genders.js';
import { RELATIVE_NOUNS } from './relatives.js';

const GIVEN_NAMES = wordSet(`
  paris sydney dallas madison savannah brooklyn lincoln washington
  aaron abigail adam adele adolf adrian aidan alan albert alberto alec alejandro aleksander aleksandr
  alexander alexandra alexei alexis alfred alfredo alice alison allan allen alyssa amanda amber amelia
  amir amy ana anastasia anatoly andre andrea andreas andrei andres andrew andy angel angela angelina
  anita ann anna anne annie anthony anton antonio antony april archie ariel arnold arthur asa ashley
  audrey august augusto aung austin barack barbara barry beatrice ben benedict benjamin bernard bernie
  beth bill billy bjorn bob boris brad bradley brandon brenda brendan brian bridget bruce bruno bryan
  carl carla carlos carmen carol caroline catherine cecilia charles charlie charlotte chen chloe chris
  christian christina christine christopher claire clara claude claudia claudio clement colin connor
  craig cristiano cynthia daisy dale damian dan daniel daniela danny dave david deborah denis dennis
  derek diana diane diego dmitry dominic donald dorothy douglas duncan dylan edgar edith edmund eduardo
  edward edwin eileen elaine eleanor elena eli elias elijah elisabeth elizabeth ella ellen elliot elon
  emanuel emily emma emmanuel enrique eric erica erik ernest ernesto ethan eugene eva evan evelyn fabio
  felipe felix fernando fidel fiona florence frances francesco francis francisco franco francois frank
  frankie franklin fred frederick friedrich fumio gabriel gabriela gareth gary gavin geoffrey george
  gerald gerard gianni gilbert giorgia giorgio giovanni giuseppe gloria gordon grace graham grant greg
  gregory guillermo gustav gustavo guy hamish hannah hans harold harriet harry harvey hassan heather
  hector heinrich helen helena henri henrik henry herbert herman hillary hiroshi howard hu hugh hugo
  hun ian igor ingrid irene isaac isabel isabella ismail ivan ivana jack jackie jacob jacques jaime
  jake james jamie jan jane janet janice jared jason javier jay jean jeff jeffrey jennifer jenny jeremy
  jerome jerry jesse jessica jesus jill jim jimmy jin joan joanna joanne joe joel johan johann john
  johnny jon jonas jonathan jordan jorge jose josef joseph joshua joyce juan judith judy julia julian
  julie julien julio june justin kamala karen karl kate katherine kathleen kathryn katie keir keith kelly
  ken kenneth kenji kevin khalid kim kirsten kristen klaus kofi konrad kurt kyle lando lars laura lauren
  laurent lawrence lee leo leon leonard leonardo leroy leslie lewis liam lily linda lindsay linus lionel
  lisa lloyd lorenzo louis louise luca lucas lucia lucy luigi luis luiz lukas luke lula lydia lynn
  madeleine malala malcolm manuel marc marcel marco marcos marcus margaret maria marie marilyn marine
  mario marion mark marta martha martin mary masato masoud mateo matt matteo matthew maurice mauricio
  max maxim maya megan mehmet mei mel melanie melissa mia michael michel michelle miguel mike mikhail
  miles milos mitch mohamed mohammed moises monica moritz moses moon nadia nancy naomi naoto narendra
  natalia natalie natasha nathan neil nelson nicholas nick nicola nicolas nicole nigel nikita nikolai
  nina noah nora noraseela norman novak olaf oleg oliver olivia olga omar oscar otto pablo pamela paolo
  patricia patrick paul paula paulo pedro penelope peter petr philip philippe phillip pierre pope rachel
  rafael rahm rajiv ralph ramon randy raphael raul ray raymond rebecca recep reggie rex ricardo richard
  rick rita rob robert roberto robin rodrigo roger roland roman romano ron ronald rosa rose ross roy
  rudolf rupert ruslan russell ruth ryan sally salman sam samantha samuel sandra sanjay sara sarah saul
  scott sean sebastian serena serge sergei sergio shane sharon shaun shinzo sheila shigeru silvio simon
  sofia sonia sophia sophie stan stanley stefan stella stephanie stephen steve steven stuart sue susan
  sven sylvia takeshi tamara tanya taro taylor ted teresa terry thabo theodore theresa thomas tiffany 
  timothy tina toby todd tom tommy toni tony tracy travis trevor ursula valentina vanessa vera veronica
  gonzalo emiliano lautaro enzo federico leandro thiago kylian kingsley declan mateo hamza zinedine karim antoine romelu kalidou sadio achraf youssef virgil memphis wout erling ousmane kepa alvaro iker xabi gerardo ignacio esteban alfonso ramiro joaquin maximo nicole priya anjali rahul amit sunil deepak ravi rajesh suresh sanjay vikram arjun meera lakshmi nirmala aung thant kyaw zaw win khin soe phyo victor victoria vijay vincent viktor vladimir volodymyr walter wanda wang warren wayne wendy werner
  wilhelm will willem william willy winston wolfgang xavier xi  yasser yevgeny yitzhak yoko yoshihide
  yoon yukio yuri yusuf yves zachary zelda zhang zhou zoe benjamin netanyahu mahmoud recep bashar muammar
  saddam hamid pervez manmohan mahathir thaksin ferdinand gloria rodrigo corazon imelda leni sultan najib
  anwar ismail muhyiddin prayut yingluck srettha fumio shigeru junichiro takuya naomi sakura haruki hideo
  hayao akira kenzo ichiro satoshi kazuo yasuhiro li liu lin huang zhao wu xu sun  zhu hu guo  luo
  park choi jung kang cho yoon jang lim han nguyen tran pham hoang vo dang bui
`);

const COMMON_WORDS = wordSet(`
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
  /^(?:jeweller$|\p{L}{3,}(?:teacher|keeper|worker|driver|maker|holder|player|leader|owner|seller|fighter|fisher|grower|watcher|designer|officer|mason|smith|monger|stacker|cleaner|dealer|packer|picker|cutter|climber|teller|alist|ogist)$)/u;

/** What people do and shares do not: they fall and rise, too. */
const DEEDS = wordSet(
  'drove ran sat stood wept spoke wrote slept swam sang rode wore shook knelt ate drank woke hid fled swore',
);

/** English given names, and words that no name is made of although they have its capital. */
export const nameLexicon: NameLexicon = {
  code: 'en',
  givenNames: GIVEN_NAMES,
  homeNames: wordSet('tim'),
  isMadeLikeName: () => false,
  genderOf: (folded) => GENDERS.get(folded) ?? null,
  openings: [],
  nobodys: [],
  pairs: wordSet('ticket pair duo'),
  enclitics: wordSet(''),
  familiar: wordSet(''),
  particles: wordSet(
    'van von der den de del della da dos das du la le al el bin binti ibn ter ten zur zum zu',
  ),
  commonWords: COMMON_WORDS,
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
  introducers: wordSet('with against told met between succeeded'),
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
  calendar: wordSet(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    gmt utc est
  `),
};
