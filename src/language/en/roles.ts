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
  energy: 'energy, mines',
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
  regent: 'regent',
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
  judge: 'judge, chief justice, justice, chief judge, magistrate',
  lawyer: 'lawyer, attorney, solicitor, barrister, defense lawyer, counsel, solicitor general',
  'police-chief': 'police chief, chief of police, police commissioner, police superintendent',
  'national police-chief': 'national police chief',
  'unit-head': 'detective, sheriff, inspector',
  commander: 'commander, commander in chief, supreme commander',
  'chief-of-staff': 'chief of staff, army chief, navy chief, air force chief',
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
  entrepreneur: 'businessman, businesswoman, entrepreneur, billionaire, tycoon, shopkeeper, trader',
  rector: 'rector, provost',
  dean: 'dean',
  professor: 'professor, associate professor, assistant professor',
  lecturer: 'lecturer',
  teacher: 'teacher',
  researcher: 'researcher, senior researcher, scientist, fellow, scholar, postdoctoral researcher',
  analyst: 'analyst, expert, strategist, observer, pundit, forecaster, critic',
  economist: 'economist, chief economist',
  epidemiologist: 'epidemiologist',
  scientist:
    'physicist, chemist, astronomer, biologist, mathematician, archaeologist, anthropologist, sociologist, historian, geologist, psychologist, philosopher, virologist, climatologist, criminologist, neurologist, cardiologist, statistician, demographer, paleontologist, primatologist, zoologist, botanist, microbiologist, seismologist, volcanologist, meteorologist, inventor, ecologist, oceanographer',
  doctor: 'doctor, physician, surgeon, nurse, paramedic, midwife',
  engineer: 'engineer, architect, strategist, pollster, programmer, developer, technician',
  student: 'student, pupil, graduate',
  coach: 'coach, head coach, trainer',
  captain: 'captain, skipper, pilot, driver, team captain',
  athlete:
    'athlete, player, footballer, striker, goalkeeper, defender, midfielder, forward, sprinter, swimmer, boxer, cyclist, golfer, world champion, tennis player, badminton player',
  artist:
    'singer, vocalist, guitarist, drummer, musician, composer, songwriter, actor, actress, comedian, painter, sculptor, dancer, choreographer, artist, presenter, designer, photographer, model, rapper, pianist, conductor',
  'film-director': 'filmmaker, producer, screenwriter, film director',
  writer:
    'writer, author, novelist, poet, journalist, reporter, editor, columnist, playwright, translator, editor in chief, correspondent',
  cleric: 'bishop, archbishop, cardinal, priest, pastor, rabbi, cleric, monk, imam, patriarch',
  activist: 'activist, campaigner, volunteer, organizer, founder',
  explorer: 'explorer, sailor, astronaut, cosmonaut, climber, mountaineer',
  suspect: 'suspect, defendant, convict',
  victim: 'victim, survivor',
  witness: 'witness, eyewitness',
  resident: 'resident, farmer, fisherman, worker, shop owner, neighbor, neighbour, villager',
  counterpart: 'counterpart, colleague, predecessor, successor',
  official: 'official, officer, investigator, superintendent',
};

function heads(): Map<string, string> {
  const table = headTable(HEADS);
  for (const [portfolio, names] of Object.entries(PORTFOLIOS)) {
    for (const name of phraseList(names)) {
      for (const phrase of [`${name} minister`, `minister of ${name}`, `minister for ${name}`]) {
        table.set(phrase, `${portfolio}-minister`);
        table.set(`deputy ${phrase}`, `deputy ${portfolio}-minister`);
      }
      for (const phrase of [`${name} secretary`, `secretary of ${name}`]) {
        if (!table.has(phrase)) table.set(phrase, `${portfolio}-minister`);
      }
    }
  }
  return table;
}

export const roleLexicon: RoleLexicon = {
  code: 'en',
  heads: heads(),
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
  bridges: wordSet('the a an is was who as its his her their our currently now'),
  appointing: phraseList('elected, named, appointed, chosen, sworn in, became, becomes'),
  ordinals: wordSet(''),
  ranks: phraseList(`
    general, gen, lieutenant general, lt gen, major general, maj gen, brigadier general, brig gen,
    colonel, col, lieutenant colonel, lt col, major, maj, lieutenant, lt, sergeant, sgt, corporal,
    private, admiral, adm, vice admiral, rear admiral, air marshal, marshal, chief inspector,
    commodore, retired, sr comr, senior comr, comr, adj sr comr, adj comr, insp gen, comr gen, first insp, second insp,
    chief brig, second brig`),
  honorifics: phraseList(`
    mr, mrs, ms, miss, dr, prof, sir, dame, lord, lady, saint, rev, reverend, fr, father, sister,
    madame, madam, hon, sheikh`),
  degrees: phraseList('jr, sr, phd, ph d, m d, esq, mba, msc, obe, mbe, qc, kc'),
  territorial: wordSet(''),
  leaving: wordSet(
    'resign resigns resigned resigning resignation quit quits ousted sacked fired dismissed dismisses removed replaced replaces replacing succeeds succeeded stepped steps stepping outgoing',
  ),
  affiliationFirst: true,
};
