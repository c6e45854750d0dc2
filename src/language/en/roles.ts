/** English offices, ranks and titles. The keys on the left are shared with Indonesian. */
import { headTable, type RoleLexicon } from '../roles.js';
import { phraseList, wordSet } from '../word-list.js';

/** What a minister is minister of; gives `defense minister`, `minister of defense` … */
const PORTFOLIOS: Readonly<Record<string, string>> = {
  foreign: 'foreign, foreign affairs, external affairs',
  defense: 'defense, defence',
  interior: 'interior, home affairs, home',
  finance: 'finance, treasury',
  trade: 'trade, commerce',
  industry: 'industry',
  health: 'health',
  education: 'education',
  agriculture: 'agriculture',
  transport: 'transport, transportation',
  labor: 'labor, labour, manpower',
  social: 'social affairs, social',
  religion: 'religious affairs, religion',
  justice: 'justice, law',
  energy: 'energy, mines, mining',
  environment: 'environment, climate',
  forestry: 'forestry',
  fisheries: 'fisheries, maritime affairs',
  communication: 'communications, communication, information, digital affairs',
  works: 'public works, works',
  tourism: 'tourism',
  sports: 'sports, youth and sports',
  research: 'research, science, research and technology',
  enterprises: 'state-owned enterprises',
  women: 'women empowerment',
  planning: 'planning, national development planning',
  investment: 'investment',
  housing: 'housing',
  culture: 'culture',
  economy: 'economy, economic affairs',
};

const HEADS: Readonly<Record<string, string>> = {
  president: 'president',
  'deputy president': 'vice president, vice-president',
  premier: 'prime minister, premier, pm',
  'deputy premier': 'deputy prime minister',
  chancellor: 'chancellor',
  monarch: 'king, queen, emperor, empress, tsar',
  sultan: 'sultan, emir',
  prince: 'prince, crown prince, duke',
  princess: 'princess, crown princess, duchess',
  pope: 'pope',
  minister: 'minister, cabinet minister',
  'foreign-minister': 'secretary of state',
  'defense-minister': 'secretary of defense, secretary of war',
  'interior-minister': 'home secretary, secretary of homeland security',
  'finance-minister': 'treasury secretary, secretary of the treasury, chancellor of the exchequer',
  'coordinating minister': 'coordinating minister',
  'deputy minister': 'vice minister',
  governor: 'governor, gov',
  'deputy governor': 'lieutenant governor',
  regent: 'regent, district head',
  mayor: 'mayor, lord mayor',
  'village-head': 'village head, village chief',
  ambassador: 'ambassador',
  'consul-general': 'consul general',
  consul: 'consul',
  envoy:
    'envoy, special envoy, special representative, permanent representative, diplomat, attache',
  spokesperson: 'spokesperson, spokesman, spokeswoman, press secretary',
  'attorney-general': 'attorney general',
  prosecutor: 'prosecutor, district attorney, state prosecutor',
  judge: 'judge, justice, magistrate',
  'chief-judge': 'chief justice, chief judge',
  'presiding-judge': 'presiding judge',
  lawyer: 'lawyer, attorney, solicitor, barrister, defense lawyer, counsel, solicitor general',
  'cabinet-secretary': 'cabinet secretary, chief cabinet secretary',
  'police-chief':
    'police chief, chief of police, chief constable, police commissioner, police superintendent',
  'national police-chief': 'national police chief',
  'unit-head': 'detective, sheriff, inspector',
  commander: 'commander, commander in chief, supreme commander',
  'chief-of-staff': 'chief of staff',
  'army-chief-of-staff': 'army chief',
  'navy-chief-of-staff': 'navy chief',
  'airforce-chief-of-staff': 'air force chief',
  chair: 'chair, chairman, chairwoman, chairperson',
  speaker: 'speaker, house speaker',
  'secretary-general': 'secretary general, secretary-general, general secretary',
  secretary: 'secretary, executive secretary',
  treasurer: 'treasurer',
  head: 'head, leader, chief, party leader, principal, headmaster, headmistress, coordinator, boss',
  'ceo-director':
    'chief executive, chief executive officer, ceo, president director, managing director',
  'finance-chief': 'chief financial officer, cfo, chief operating officer, coo',
  'director-general': 'director general, director-general',
  'executive-director': 'executive director',
  director: 'director, administrator',
  commissioner: 'commissioner',
  manager: 'manager, general manager, campaign manager',
  assistant: 'assistant, aide, special assistant',
  adviser: 'adviser, advisor, national security adviser, national security advisor, consultant',
  member: 'member, politician',
  legislator:
    'senator, sen, rep, representative, congressman, congresswoman, lawmaker, legislator, member of parliament, mp, councilor, councillor',
  candidate: 'candidate, presidential candidate, nominee',
  founder: 'founder, co-founder, cofounder',
  owner: 'owner',
  entrepreneur:
    'businessman, businesswoman, entrepreneur, billionaire, tycoon, shopkeeper, trader, investor',
  rector: 'rector, provost',
  dean: 'dean',
  professor: 'professor, associate professor, assistant professor',
  lecturer: 'lecturer',
  teacher: 'teacher',
  researcher: 'researcher, senior researcher, scientist, fellow, scholar, postdoctoral researcher',
  analyst: 'analyst, expert, strategist, observer, pundit, forecaster, commentator',
  economist: 'economist, chief economist',
  epidemiologist: 'epidemiologist',
  scientist:
    'historian, philosopher, neurologist, cardiologist, statistician, demographer, paleontologist, primatologist, microbiologist, meteorologist, ecologist, oceanographer',
  'physicist-scientist': 'physicist',
  'chemist-scientist': 'chemist',
  'astronomer-scientist': 'astronomer',
  'biologist-scientist': 'biologist',
  'botanist-scientist': 'botanist',
  'zoologist-scientist': 'zoologist',
  'mathematician-scientist': 'mathematician',
  'archaeologist-scientist': 'archaeologist',
  'anthropologist-scientist': 'anthropologist',
  'sociologist-scientist': 'sociologist',
  'geologist-scientist': 'geologist',
  'psychologist-scientist': 'psychologist',
  'seismologist-scientist': 'seismologist',
  'volcanologist-scientist': 'volcanologist',
  'virologist-scientist': 'virologist',
  'criminologist-scientist': 'criminologist',
  'climatologist-scientist': 'climatologist',
  'inventor-scientist': 'inventor',
  doctor: 'doctor, physician, surgeon, paramedic',
  nurse: 'nurse',
  publisher: 'publisher',
  coroner: 'coroner',
  medic: 'medic, army medic, paramedic',
  foreman: 'foreman, shift foreman',
  warden: 'warden, chief warden, jailer, prison governor',
  guide: 'guide, tour guide, instructor',
  midwife: 'midwife',
  engineer: 'engineer, strategist, pollster',
  architect: 'architect',
  technician: 'technician',
  programmer: 'programmer, developer',
  student: 'student, pupil, graduate',
  coach: 'coach, head coach, trainer',
  'deputy coach': 'assistant coach',
  'team-manager': 'team manager',
  referee: 'referee, umpire',
  captain: 'captain, skipper, team captain',
  'harbor.master': 'harbourmaster, harbormaster, harbour master, harbor master',
  keeper: 'lighthouse keeper, principal keeper, zookeeper, gamekeeper, groundskeeper',
  pilot: 'pilot',
  'deputy pilot': 'copilot, co-pilot',
  'train-driver': 'train driver',
  driver: 'driver',
  athlete: 'athlete, player, forward, world champion',
  'footballer-athlete': 'footballer',
  'striker-athlete': 'striker',
  'midfielder-athlete': 'midfielder',
  'defender-athlete': 'defender',
  'goalkeeper-athlete': 'goalkeeper, keeper',
  'ball-athlete':
    'guard, point guard, shooting guard, winger, left-back, right-back, centre-back, center-back, playmaker, quarterback, linebacker, cornerback, wide receiver, running back, pitcher, shortstop, outfielder, batsman, batter, bowler, all-rounder, wicketkeeper, fly-half, scrum-half, flanker, setter, spiker',
  'badminton-athlete': 'badminton player',
  'tennis-athlete': 'tennis player',
  'racer-athlete': 'racing driver, racer',
  'cyclist-athlete': 'cyclist',
  'boxer-athlete': 'boxer',
  'swimmer-athlete': 'swimmer',
  'runner-athlete': 'runner, sprinter',
  'golfer-athlete': 'golfer',
  artist: 'artist, musician',
  'singer-artist': 'singer, vocalist',
  'rapper-artist': 'rapper',
  'guitarist-artist': 'guitarist',
  'drummer-artist': 'drummer',
  'bassist-artist': 'bassist',
  'pianist-artist': 'pianist, keyboardist',
  'conductor-artist': 'conductor',
  'composer-artist': 'composer, songwriter',
  'actor-artist': 'actor, actress',
  'comedian-artist': 'comedian',
  'painter-artist': 'painter',
  'sculptor-artist': 'sculptor',
  'dancer-artist': 'dancer',
  'choreographer-artist': 'choreographer',
  'presenter-artist': 'presenter',
  'model-artist': 'model',
  'designer-artist': 'designer',
  'photographer-artist': 'photographer',
  'cartoonist-artist': 'cartoonist, illustrator',
  'film-director': 'filmmaker, film director',
  producer: 'producer',
  curator: 'curator',
  screenwriter: 'screenwriter',
  writer: 'writer, author, biographer, blogger',
  'novelist-writer': 'novelist',
  'poet-writer': 'poet',
  'playwright-writer': 'playwright',
  'columnist-writer': 'columnist',
  'journalist-writer': 'journalist, reporter, correspondent',
  'editor-writer': 'editor',
  'chief-editor-writer': 'editor in chief',
  translator: 'translator',
  critic: 'critic',
  cleric: 'cleric, rabbi, patriarch',
  'pastor-cleric': 'pastor',
  'bishop-cleric': 'bishop',
  'archbishop-cleric': 'archbishop',
  'cardinal-cleric': 'cardinal',
  'priest-cleric': 'priest',
  'monk-cleric': 'monk',
  'imam-cleric': 'imam',
  activist:
    'activist, environmentalist, conservationist, campaigner, volunteer, organizer, founder',
  explorer: 'explorer, diver, sailor, astronaut, cosmonaut, climber, mountaineer',
  suspect: 'suspect, defendant, convict',
  victim: 'victim, survivor',
  witness: 'witness, eyewitness',
  resident:
    'resident, farmer, fisherman, worker, shop owner, neighbor, neighbour, villager, shopkeeper, vendor, pensioner, retiree, bystander, hairdresser, carpenter, electrician, plumber, waiter, waitress, chef, baker, butcher, tailor, cleaner, caretaker, firefighter, paramedic, pharmacist, dentist, librarian, accountant, trader, broker, taxi driver, bus driver, truck driver, housewife, hawker, peddler, weaver, welder, miner, ranger, hiker, surfer, commuter, shopper, teenager, protester, rancher, builder, grocer, banker',
  plaintiff: 'plaintiff',
  complainant: 'complainant',
  counterpart:
    'counterpart, colleague, predecessor, successor, rival, teammate, opponent, running mate, running-mate',
  executive:
    'executive, senior executive, chief marketing officer, chief technology officer, chief scientist, chief medical officer, chief information officer, vice chairman, speechwriter, spy, double agent, informant, financier, hedge fund manager, fund manager, publicist, lobbyist, auditor, restaurateur, hotelier, retailer, salesman, merchant',
  'specialist-scientist':
    'immunologist, oncologist, pediatrician, paediatrician, psychiatrist, therapist, dermatologist, radiologist, anaesthetist, anesthesiologist, pathologist, physiotherapist, nutritionist, veterinarian, vet, obstetrician, gynaecologist, gynecologist, toxicologist, geneticist, geophysicist, glaciologist, hydrologist, entomologist, ornithologist, linguist, theologian, political scientist, political analyst, legal scholar, legal expert, biostatistician, astrophysicist, cosmologist, conservation biologist, marine biologist',
  performer:
    'violinist, cellist, saxophonist, trumpeter, soprano, tenor, ballerina, magician, cinematographer, animator, youtuber, influencer, podcaster, vlogger, newsreader, stuntman, satirist, dramatist, essayist, frontman, lead singer',
  contender:
    'skier, snowboarder, skater, figure skater, gymnast, hurdler, marathoner, marathon runner, long jumper, high jumper, pole vaulter, decathlete, weightlifter, wrestler, judoka, fencer, rower, jockey, champion, medallist, medalist, gold medallist, gold medalist, full-back, fullback, center back, centre back, attacking midfielder, defensive midfielder, opener, number eight',
  'civilian-resident':
    'whistleblower, dissident, fugitive, hostage, refugee, migrant, asylum seeker, evacuee, passenger, motorist, pedestrian',
  warlord:
    'warlord, rebel leader, militia leader, gang leader, opposition leader, union leader, student leader',
  servant:
    'clerk, travel agent, estate agent, real estate agent, receptionist, bodyguard, soldier, bartender, nanny, maid, cook, janitor, security guard, headteacher, head teacher, schoolteacher, tutor, archivist, care worker, social worker, aid worker, market trader, street vendor, seller, stallholder, dealer, shop assistant, delivery driver, lorry driver, bus conductor, train conductor',
  official: 'official, officer, investigator, superintendent, constable',
};

function heads(): Map<string, string> {
  const table = headTable(HEADS);
  for (const [portfolio, names] of Object.entries(PORTFOLIOS)) {
    for (const name of phraseList(names)) {
      for (const phrase of [`${name} minister`, `minister of ${name}`, `minister for ${name}`]) {
        table.set(phrase, `${portfolio}-minister`);
        table.set(`deputy ${phrase}`, `deputy ${portfolio}-minister`);
        table.set(`coordinating ${phrase}`, `coordinating ${portfolio}-minister`);
      }
      for (const phrase of [`${name} secretary`, `secretary of ${name}`]) {
        if (!table.has(phrase)) table.set(phrase, `${portfolio}-minister`);
      }
    }
  }
  return table;
}

/** English words that open an office, and those that go with it. */
export const roleLexicon: RoleLexicon = {
  code: 'en',
  heads: heads(),
  spelledOut: new Map(),
  modifiers: new Map([
    ['former', 'former'],
    ['ex', 'former'],
    ['late', 'former'],
    ['acting', 'acting'],
    ['interim', 'acting'],
    ['deputy', 'deputy'],
    ['vice', 'deputy'],
    ['assistant', 'deputy'],
  ]),
  complements: wordSet(`
    ${Object.values(PORTFOLIOS).join(' ').replaceAll(',', ' ').replaceAll(' and ', ' ')} welfare sport housing
    communities families children families employment skills innovation water aviation shipping resettlement land maritime policy
    general executive chief senior national international regional federal state city police
    army navy air force defense foreign research department division operations marketing
    affairs security political legal human resources public relations science medical maritime economic
    social cultural religious manpower trade industry finance energy mineral environment forestry education
    culture youth sports tourism creative economy investment transportation transport communications digital
    health agriculture fisheries cooperatives planning infrastructure regional country deputy
    provincial municipal local council board committee commission union party parliament village
    district province school fire disaster agency office bureau service
  `),
  links: wordSet('of to for at from the'),
  servingWords: wordSet('of for at'),
  grades: wordSet('class grade'),
  parts: wordSet('subcommittee division section'),
  settings: wordSet('where'),
  bridges: wordSet('the a an is was who as its his her their our currently now'),
  appointing: phraseList('elected, named, appointed, chosen, sworn in, became, becomes'),
  ordinals: wordSet(''),
  bodies: wordSet(
    'team group crowd troops police authorities government rescuers gunmen protesters officials company committee court council family union army navy',
  ),
  ranks: phraseList(`
    general, gen, lieutenant general, lt gen, major general, maj gen, brigadier general, brig gen,
    capt, cpt, cmdr, lt cmdr, cpl, pvt, brig, staff sergeant, staff sgt, master sergeant, master sgt, sergeant major, sgt maj,
    petty officer, chief petty officer, wing commander, squadron leader, flight lieutenant, flt lt, lance corporal, trooper, seaman, airman,
    colonel, col, lieutenant colonel, lt col, major, maj, lieutenant, lt, sergeant, sgt, corporal,
    private, det, det insp, det ch insp, det supt, det ch supt, det sgt, det con, ch insp, ch supt, supt, insp,
    pc, dci, detective chief inspector, detective inspector, detective superintendent, detective sergeant, admiral, adm, vice admiral, rear admiral, air marshal, marshal, chief inspector,
    commodore, retired, senior commissioner, chief commissioner, adjunct commissioner, adjutant commissioner, inspector general, commissioner general, first air marshal, first admiral, first lieutenant, second lieutenant, rear adm, vice adm, first sergeant, brigadier, sr comr, senior comr, comr, adj sr comr, adj comr, insp gen, comr gen, first insp, second insp,
    chief brig, second brig`),
  honorifics: phraseList(`
    ayatollah, grand ayatollah, mr, mrs, ms, miss, dr, prof, sir, dame, lord, lady, saint, rev, reverend, fr, father, sister,
    madame, madam, hon, sheikh`),
  degrees: phraseList('jr, sr, phd, ph d, m d, esq, mba, msc, obe, mbe, qc, kc'),
  homeCountry: null,
  territorial: wordSet(''),
  leaving: wordSet(
    'resign resigns resigned resigning resignation quit quits ousted sacked fired dismissed dismisses removed replaced replaces replacing succeeds succeeded stepped steps stepping outgoing',
  ),
  affiliationFirst: true,
};
