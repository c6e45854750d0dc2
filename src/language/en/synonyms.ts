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
directed, director
produced, producer, maker
designed, designer, architect
composed, composer
sang, sung, singer, performed
starred, starring, actor, actress, cast
coached, coach, manager, trainer
led, leads, leader, headed, heads, head
chaired, chairs, chair, chairman, chairwoman, chairperson
owned, owns, owner, proprietor
scored, scorer, equalized, equalised, netted
edited, editor
organized, organised, organizer, organiser
replaced, succeeded, successor
bought, acquired, purchased, buyer
sold, seller, vendor
kidnapped, abducted, kidnapper
murdered, murderer, killer
stolen, theft, robbery, thief, thieves, robber, burglar
freed, released, acquitted
fined, penalty, fine
banned, prohibited, outlawed
abolished, scrapped
employees, workers, staff
layoffs, laid off, job cuts, dismissed, redundancies
revenue, turnover
price, cost
match, game
boss, chief executive, ceo
collapsed, burst, gave way
homeless, displaced
attended, attendance, watched, crowd
injury, injured, hurt
movie theater, cinema
`;
