/**
 * Words that English uses for the same thing, one line per meaning; other forms are found by stem.
 */
export const SYNONYMS = `
author, writer, wrote, written
creator, inventor, created, invented
founder, founded, established
died, dead, death, killed, passed away
married, wed, spouse
film, movie
company, firm
car, vehicle
police, officers
won, winner, champion
beat, defeated
released, published, launched
premiere, first aired, debut
injured, wounded, hurt
earthquake, quake
blaze, fire
citizens, residents, inhabitants
football, soccer
headquarters, head office
prime minister, premier, pm
arrested, detained, apprehended, caught
jailed, imprisoned
sentenced, convicted
evacuated, displaced, fled
lawmaker, legislator, member of parliament
lawyer, attorney
referee, umpire
goalkeeper, keeper
crowd, spectators, attendance, fans
draw, tie
resigned, quit, stepped down
sacked, fired, dismissed
robbed, stole, stolen
outbreak, epidemic
landslide, mudslide
`;
