/** Names of bodies in English, and of those known everywhere. */
import type { OrganizationLexicon } from '../organizations.js';
import { phraseList, wordSet } from '../word-list.js';

/** First and last words of the names of bodies, and acronyms known without them. */
export const organizationLexicon: OrganizationLexicon = {
  code: 'en',
  heads: phraseList(`
    ministry of, department of, bank of, board of, council of, office of, federation of, confederation of, association of,
    union of, society of, league of, church of, house of, house of representatives, institute of, institute for,
    center for, centre for, center of, centre of, council on, institute on, network for, committee on, commission on, organization of, organization for, organisation of,
    organisation for, friends of, doctors without, court of, bureau of, agency for, fund for, alliance for,
    movement for, front for, party of, army of, national, international, federal, royal, supreme court`),
  regional: [],
  branches: wordSet(''),
  sites: phraseList(
    'university of, college of, academy of, museum of, school of, faculty of, hospital of, institute of technology',
  ),
  namesakes: [],
  suffixes: wordSet(`
    corp corporation inc ltd llc plc co company group holdings industries partners university college
    institute academy school hospital foundation association organization organisation society federation
    union council committee commission agency authority administration bureau ministry department office
    bank fund party congress parliament senate assembly court army navy guard forces brigade police
    league club fc united airlines airways motors records pictures studios entertainment press times
    post journal tribune herald gazette network news agency broadcasting team ventures laboratories labs
    chamber center centre board service services trust alliance coalition movement council reserve patrol financial capital securities advisors investments markets watch consulting rovers wanderers hotspur front
    firefighters teachers nurses farmers pilots clinic facility forum summit rangers rescue constabulary brothers regiment command orchestra orchester symphony philharmonic quartet ensemble choir consortium initiative exchange cooperative headquarters studies
  `),
  siteSuffixes: wordSet(
    'university college institute academy school hospital center centre clinic facility headquarters',
  ),
  words: wordSet(`
    award awards prize trophy estate estates stations masters championship championships
    national international world united federal royal american british european african asian global
    central state general public human rights health trade labor labour security research technology
    science medical environmental development economic monetary atomic energy space aviation
  `),
  companies: wordSet(
    'carmaker automaker retailer chain lender grocer publisher manufacturer developer operator airline startup chipmaker drugmaker brewer bank insurer newspaper supermarket',
  ),
  stakes: wordSet('shares stake shareholders investors'),
  belongings: wordSet(
    'shares stock shareholders investors profits revenue sales employees customers midfielder striker fans',
  ),
  known: phraseList(`
    WHO, UN, NATO, EU, IMF, WTO, FBI, CIA, NASA, ESA, IAEA, ILO, FAO, UNICEF, UNESCO, UNHCR, UNDP, UNEP, OPEC, OECD,
    APEC, FIFA, UEFA, AFC, IOC, FIA, BWF, NBA, NFL, ATP, WTA, WWF, BBC, CNN, CNBC, NHK, ABC, CBS, NBC, AFP, AP, DPA, Reuters,
    Xinhua, Bloomberg, Associated Press, Channel News Asia, Channel NewsAsia, Al Jazeera, Kyodo, Yonhap, CCTV, VOA,
    New York Times, Washington Post, Guardian, Wall Street Journal, Financial Times, Greenpeace, Interpol, Europol,
    Amnesty International, Human Rights Watch, Red Cross, Red Crescent, World Bank, United Nations, European Union, Google,
    Microsoft, Apple, Facebook, Twitter, Amazon, Samsung, Toyota, Honda, Boeing, Airbus, Tesla, Sony, Nokia, IBM, Intel,
    Taliban, Hamas, Hezbollah, Hizbullah, ISIS, Al-Qaeda, Kremlin, Pentagon, White House, ICRC, ADB, AIIB, ICC, ICJ,
    Manchester United, Manchester City, Liverpool, Chelsea, Arsenal, Real Madrid, Barcelona, Juventus, AC Milan,
    Aston Villa, Crystal Palace, West Ham, West Ham United, Tottenham, Tottenham Hotspur, Spurs, Everton, Fulham, Brentford, Nottingham Forest, Norwich City,
    Leicester City, Leeds United, Newcastle United, Sheffield Wednesday, Stoke City, Atletico Madrid, Paris Saint-Germain, Borussia Dortmund, Ajax, Benfica, Celtic,
    Coast Guard, National Guard, Revolutionary Guard, Reform UK, Chatham House, Virginia Tech, Georgia Tech, Inter Milan, Inter Miami, Bayern Munich, Ferrari, Mercedes, Red Bull, Yamaha, Ducati, TikTok, Meta, YouTube, Netflix, SpaceX,
    PLO, IRA, KGB, NGO, EPA, FDA, CDC, FDR`),
  clubs: wordSet(''),
  clubSuffixes: wordSet('fc afc'),
  notBodies: wordSet(
    'GDP CEO CFO COO USD AI IT TV DNA HIV AIDS GPS PC CD OK AM PM ID BC AD NGO COVID II III IV VI VII VIII IX XI XII XIII XIV XV XX XXI',
  ),
  joiners: wordSet('of for and the'),
  sureJoiners: wordSet('of for the'),
};
