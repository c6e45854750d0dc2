/**
 * English news in rounds, each lot in the manner of several outlets and written before the rules were
 * looked at; people, what they say and dates are marked, and no fragment of four words and less that is
 * quoted within a report. When a lot was first read, one after another, of the speakers were right .983,
 * .837, .885, of the dates .963, .957, .909. Read by `annotated-news.ts`.
 */
export const DATED_EN = `
## AP | 2023-02-08 | en | ANTAKYA, Turkey
ANTAKYA, Turkey (AP) — Rescuers pulled a 10-year-old girl from the ruins of an apartment block on [d Wednesday|2023-02-08], more than 50 hours after [d Monday|2023-02-06]'s earthquake. "⟦Ergin Guldogan§We heard her knocking with a spoon⟧," said [p Ergin Guldogan], a miner from Zonguldak who volunteered for the search.
Not all vigils ended so well. [p Nurgul Atay], 42, sat on a plastic chair facing the collapsed building where her mother lived. She said she could hear her voice on [d Monday night|2023-02-06].
"⟦Nurgul Atay§I told her to save her breath⟧," [p Atay=Nurgul Atay] said. "⟦Nurgul Atay§[d This morning|2023-02-08] there was nothing.⟧"
Turkish Vice President [p Fuat Oktaysan|Turkish Vice President;Vice President] said the number of dead had passed 7,100. Opposition leader [p Kemal Kilicdaroz|Opposition leader] accused the government of being unprepared. "⟦Kemal Kilicdaroz§If anyone is responsible for this, it is one person⟧," he said in a video.

## AP | 2019-04-15 | en | PARIS
PARIS (AP) — The spire of Notre Dame collapsed in flames on [d Monday evening|2019-04-15] as horrified Parisians sang hymns on the banks of the Seine.
"⟦Benoit Lavalle§I came here with my grandmother every Easter⟧," said [p Benoit Lavalle], a 36-year-old bookseller, wiping his eyes. "⟦Benoit Lavalle§I feel like I've lost her twice.⟧"
Fire commander [p Jean-Claude Gallert|Fire commander;commander] told reporters the next hour and a half would be crucial. "⟦Jean-Claude Gallert§We're not sure we can stop the spread to the northern belfry⟧," he warned. "⟦Jean-Claude Gallert§If it collapses, I leave you to imagine the extent of the damage.⟧"
President [p Emmanuel Macreau|President] vowed to rebuild. The cathedral was begun in [d 1163|1163] and finished in the [d 14th century|*].

## AP | 2011-05-02 | en | WASHINGTON
WASHINGTON (AP) — Aboard a helicopter returning from Abbottabad, the commandos still did not know whether they had the right man. A senior administration official, who spoke on condition of anonymity because he was not authorized to discuss the raid, said DNA tests were completed overnight.
"⟦?;senior administration official;A senior administration official§There is no doubt⟧," the official said.
Sen. [p Dianne Feinsteen|Sen], who chairs the Senate Intelligence Committee, said she had been briefed in [d December|2010-12]. "⟦Dianne Feinsteen§I was sworn to secrecy, and I kept the secret⟧," [p Feinsteen=Dianne Feinsteen] said at a news conference. "⟦Dianne Feinsteen§Not even my husband knew.⟧"

## The Guardian | 2022-09-09 | en | -
Mourners left marmalade sandwiches, corgi toys and handwritten notes outside the palace gates on [d Friday|2022-09-09], a day after the Queen died at Balmoral.
"⟦Precious Adeyemi-Cole§It's silly, I know⟧," said [p Precious Adeyemi-Cole], a nurse who had come straight from a night shift in Lewisham. "⟦Precious Adeyemi-Cole§She was everyone's gran, though, wasn't she?⟧"
[p Alasdair Rintoul], who served as an equerry between [d 1994 and 1997|1994-01-01/1997-12-31;1994/1997], recalled a sovereign with a wicked sense of humour. "⟦Alasdair Rintoul§She could do every accent in the Commonwealth⟧," he said. "⟦Alasdair Rintoul§My own included.⟧"
In Glasgow the mood was cooler. "⟦Morag Dunnet§I've nothing against the woman⟧," shrugged [p Morag Dunnet], 58. "⟦Morag Dunnet§But I've a gas bill to pay.⟧"

## The Guardian | 2017-06-15 | en | -
Survivors of the Grenfell Tower fire say their warnings went unheeded for years. [p Yusuf Daroor|chair of the residents' association], chair of the residents' association, wrote to the council in [d November 2016|2016-11], saying that "only a catastrophic event" would expose the landlord.
"⟦Yusuf Daroor§They threatened to sue me⟧," [p Daroor=Yusuf Daroor] said. "⟦Yusuf Daroor§Now look.⟧"
The council leader, [p Nick Pagett-Browne|council leader;leader], said he was "heartbroken" and promised an investigation. Asked whether the cladding had been chosen because it was cheaper, he replied: "⟦Nick Pagett-Browne§I'm not going to speculate.⟧"
The fire minister, [p Nick Hurdley|fire minister;minister], confirmed that towers with similar cladding would be checked by [d the end of the month|2017-06-21/2017-06-30].

## AP | 2024-08-05 | en | SAINT-DENIS, France
SAINT-DENIS, France (AP) — [p Armand Duplenty] broke his own world record on his last attempt, clearing 6.25 meters as 77,000 people roared. [p Sam Kendrickson] of the United States took silver.
"⟦Armand Duplenty§I haven't processed how fantastic that moment was⟧," [p Duplenty=Armand Duplenty] said after he kissed his girlfriend, [p Desire Inglund]. "⟦Armand Duplenty§It's one of those things that don't really feel real.⟧"
[p Kendrickson=Sam Kendrickson], a two-time world champion, led the clapping. "⟦Sam Kendrickson§Somebody had to⟧," he joked. "⟦Sam Kendrickson§He's a machine.⟧"
Greece's [p Emmanouil Karalison], who won bronze, said he had dreamed of standing on a podium since [d 2016|2016].

## AP | 2015-07-09 | en | COLUMBIA, S.C.
COLUMBIA, S.C. (AP) — South Carolina lawmakers voted early [d Thursday|2015-07-09] to take down the Confederate flag after a tearful speech by a descendant of the rebel president.
"⟦Jenny Anderson Hornsby§I cannot believe that we do not have the heart in this body to do something meaningful⟧," state Rep. [p Jenny Anderson Hornsby|state Rep;Rep] shouted, her voice cracking.
Republican Rep. [p Mike Pitman|Republican Rep;Rep], who calls the conflict the "War Between the States," had proposed 26 amendments. "⟦Mike Pitman§You don't erase a man's grandfather⟧," he said.
The Rev. [p Norvel Goffney|Rev;interim pastor], interim pastor of Emanuel AME Church, where nine people were shot to death on [d June 17|2015-06-17], watched from the gallery. "⟦Norvel Goffney§The nine will not have died in vain⟧," he said afterward.

## BBC News | 2020-03-24 | en | -
[p Boris Johnstone] has ordered people to stay at home. The prime minister said the police would have powers to disperse gatherings and issue fines. "⟦Boris Johnstone§You must stay at home⟧," he said in a televised address on [d Monday evening|2020-03-23].
Police Federation chairman [p John Apterson|Police Federation chairman;chairman] said officers would face "real, real challenges" because many were already off sick.
In Leeds, café owner [p Mandeep Sanghera|café owner;owner] was taking chairs inside. "⟦Mandeep Sanghera§I've been open every day for 11 years⟧," she said. "⟦Mandeep Sanghera§I didn't even know where the shutter key was.⟧"
Scotland's First Minister, [p Nicola Sturgess|First Minister;Scotland's First Minister], said: "⟦Nicola Sturgess§Let me be blunt. The stringent restrictions are difficult.⟧"

## The Jakarta Post | 2018-10-29 | en | -
A Lion Sky jet carrying 189 people plunged into the Java Sea off Karawang, West Java, minutes after taking off on [d Monday morning|2018-10-29]. National Search and Rescue Agency (Basarnas) head [p Muhammad Syaukat|National Search and Rescue Agency (Basarnas) head;head] said debris had been found at a depth of about 35 meters.
"⟦Muhammad Syaukat§We don't know yet whether there are any survivors⟧," he told a press conference. "⟦Muhammad Syaukat§We hope, we pray, but we cannot confirm.⟧"
At Soekarno-Hatta airport, [p Murtado Kurniawan] was waiting for news of his wife, who had been on her way to Pangkal Pinang for work. The couple married in [d August|2018-08].
"⟦Murtado Kurniawan§She asked me to iron her shirt⟧," [p Murtado=Murtado Kurniawan] said.
Lion Sky president director [p Edward Siraitan|Lion Sky president director;president director] admitted that the plane had had a technical problem on a flight from Denpasar on [d Sunday night|2018-10-28], but said it was "resolved according to procedure".

## Reuters | 2021-03-29 | en | ISMAILIA, Egypt
ISMAILIA, Egypt, March 29 (Reuters) - The giant container ship that blocked the Suez Canal for nearly a week was refloated on [d Monday|2021-03-29]. "⟦Osama Rabieh§She's free⟧," canal authority chairman [p Osama Rabieh|canal authority chairman;chairman] said, pumping his fist.
At least 369 vessels were waiting to transit, he said. "⟦Osama Rabieh§We will not sleep until it is cleared.⟧"
[p Peter Berdowskey|CEO of the salvage company], CEO of the salvage company, cautioned against cheering too soon. "⟦Peter Berdowskey§The bow was stuck like a whale on a beach⟧," he told Dutch radio. Analysts at Lloyd's reckoned the blockage was holding up $400 million an hour.

## Al Jazeera | 2023-09-12 | en | -
[p Fadel Boukhriss] walked for two days to reach his village in the High Atlas. "⟦Fadel Boukhriss§There is no village any more⟧," the 27-year-old cook told Al Jazeera.
His brother [p Hamou] had dug five of their cousins from the rubble with a pickaxe. "⟦Hamou§I stopped counting on the second night⟧," he said.
The head of the Moroccan Red Crescent, [p Mehdi Bensaleh|head of the Moroccan Red Crescent], told reporters in Marrakesh that helicopters were flying "from dawn to dusk". But [p Hamou] has yet to see one. "⟦Hamou§Maybe they are looking for us on the map⟧," he said, laughing bitterly.

## The Guardian | 2008-11-05 | en | -
They danced in the streets of Harlem, and in Kisumu they slaughtered a bull. "⟦Sarah Oloo§He is our son⟧," said [p Sarah Oloo], who sells omena by the lake and had not slept since [d Sunday|2008-11-02].
In Chicago's Grant Park, [p Jesse Jacksen] wept openly. The civil rights leader later said he had been thinking of [p Medgar Everston] and of the four girls of Birmingham. "⟦Jesse Jacksen§They paid for the ticket⟧," he said. "⟦Jesse Jacksen§We just took the ride.⟧"
[p John McKane], who conceded at 11.18pm, called it "a historic election".

## AP | 2025-01-09 | en | ALTADENA, Calif.
ALTADENA, Calif. (AP) — When the wind rose on [d Tuesday night|2025-01-07], [p Anthony Mitchelson], an amputee who used a wheelchair, called his daughter to say the fire was in the yard.
"⟦Hajime Whitley§He said, 'I've got to go'⟧," recalled his daughter, [p Hajime Whitley].
Los Angeles County Fire Chief [p Anthony Marronez|Los Angeles County Fire Chief;Fire Chief] acknowledged crews were overwhelmed. "⟦Anthony Marronez§No, there are not enough firefighters in the county for four fires of this magnitude⟧," [p Marronez=Anthony Marronez] said.
Retired teacher [p Loretta Bivins-Okafor|Retired teacher;teacher], 71, saved only a box of letters. "⟦Loretta Bivins-Okafor§The house I can describe to the insurance man⟧," she said. "⟦Loretta Bivins-Okafor§These I can't.⟧"

## BBC News | 2016-01-11 | en | -
[p David Bowry] released his final album two days before he died on [d Sunday|2016-01-10], aged 69, after an 18-month illness. His producer, [p Tony Viscontini|producer], called it "a parting gift".
"⟦Tony Viscontini§He always did what he wanted to do⟧," the producer wrote on Facebook. "⟦Tony Viscontini§His death was no different from his life.⟧"
Fans sang outside the singer's former home in Brixton. Among them was [p Rosie Lowry], 21, whose face was painted with a lightning bolt. "⟦Rosie Lowry§My mum played Hunky Dory when she was pregnant with me⟧," she told the BBC.

## The Jakarta Post | 2026-01-20 | en | -
The Constitutional Court has rejected a petition to scrap the presidential age limit. Reading the verdict on [d Tuesday|2026-01-20], Chief Justice [p Suhartoyanto|Chief Justice] said the plaintiffs lacked legal standing.
"⟦Suhartoyanto§The petition is inadmissible⟧," he said, banging his gavel three times.
The lead plaintiff, law student [p Almas Tsaqibi|law student;student], said he would not give up. His lawyer, [p Arif Sahudiman|lawyer], was more cautious. "⟦Arif Sahudiman§We respect the ruling⟧," [p Arif=Arif Sahudiman] told reporters. "⟦Arif Sahudiman§We'll study the dissenting opinions first.⟧"
Election watchdog Perludem executive director [p Khoirunnisa Agustyan|Election watchdog Perludem executive director;Perludem executive director;executive director] welcomed the verdict, which comes three years before the next poll.

## AP | 2013-07-24 | en | MADRID
MADRID (AP) — A passenger train derailed outside Santiago de Compostela on [d Wednesday night|2013-07-24], killing at least 35 people. "⟦Maria Teresa Ramoso§I heard a noise like a thunderclap⟧," [p Maria Teresa Ramoso], 62, who was sitting in her garden, told The Associated Press.
She and her husband carried blankets to the track. "⟦Maria Teresa Ramoso§We were the first ones there⟧," she said. "⟦Maria Teresa Ramoso§The phones of the dead kept ringing.⟧"
Galicia's regional president, [p Alberto Nunez Feijoz|regional president;president;Galicia's regional president], canceled [d Thursday|2013-07-25]'s feast day. The interior ministry said in a statement that a technical fault seemed most likely.

## CNN | 2014-03-20 | en | Kuala Lumpur, Malaysia
Kuala Lumpur, Malaysia (CNN) -- Satellite images show two objects floating 1,500 miles off Perth that could be from Flight 370, Australian Prime Minister [p Tony Abbotson|Australian Prime Minister;Prime Minister] told parliament [d Thursday|2014-03-20].
"⟦Tony Abbotson§New and credible information has come to light⟧," he said.
But [p John Youngman|general manager of the maritime safety authority's emergency response division;general manager], general manager of the maritime safety authority's emergency response division, tempered expectations: "⟦John Youngman§This is a lead. It is probably the best lead we have right now.⟧"
[p Wen Wancheng], 63, whose only son was on the plane, has stopped watching the news. "⟦Wen Wancheng§Every day a new ocean⟧," he said in his room at the Lido Hotel.

## AP | 2022-09-29 | en | FORT MYERS, Fla.
FORT MYERS, Fla. (AP) — Hurricane Ian left a path of destruction in southwest Florida, trapping people in flooded homes and damaging the roof of a hospital intensive care unit as it tore across the peninsula on [d Wednesday|2022-09-28].
A chunk of the Sanibel Causeway fell into the sea. Sheriff [p Carmine Marcenaro|Sheriff] told ABC's "Good Morning America" that his office was scrambling to respond to thousands of 911 calls.
"⟦Carmine Marcenaro§It crushed us⟧," [p Marcenaro=Carmine Marcenaro] said. "⟦Carmine Marcenaro§We still cannot access many of the people that are in need.⟧"
In Port Charlotte, the storm surge flooded a lower-level emergency room at HCA Hospital. Dr. [p Birgit Bodiner], who had spent the night there, said staff used towels to soak up the mess.
"⟦Birgit Bodiner§As long as our patients do OK and nobody ends up dying, that's what matters⟧," she said.
The governor, a Republican who is running for reelection in [d November|2022-11], thanked President [p Joe Bidenson|President] for approving aid. Across the bay, [p Brittany Hailey], a real estate agent, went looking for her mother by kayak. Her brother [p Tyler] paddled behind.
"⟦Brittany Hailey§She was standing on the kitchen counter with the cat⟧," [p Hailey=Brittany Hailey] said. "⟦Brittany Hailey§The cat was not amused.⟧"

## Reuters | 2016-03-22 | en | BRUSSELS
BRUSSELS, March 22 (Reuters) - Bombs at Brussels airport and a rush-hour metro train killed at least 30 people on [d Tuesday|2016-03-22], triggering security alerts across western Europe.
Witnesses said they heard shouts in Arabic shortly before two blasts struck the departure hall. "⟦Alphonse Youlaire§A man shouted and then the glass ceiling came down⟧," said [p Alphonse Youlaire], a baggage handler who helped carry out the wounded.
"⟦Alphonse Youlaire§I carried seven people. Five of them had lost a leg⟧," he added, his hands still stained.
The attack came four days after the arrest of [p Salah Abdelsam], a prime suspect in the Paris attacks of [d Nov. 13|2015-11-13]. His lawyer, [p Sven Marisse|lawyer], declined to comment.
Belgian Prime Minister [p Charles Michelet|Belgian Prime Minister;Prime Minister] spoke of "a dark moment" for the country. "⟦Charles Michelet§What we feared has happened⟧," [p Michelet=Charles Michelet] told a news conference.
Security experts were divided. [p Raffaello Pantuccio], an analyst at the Royal United Services Institute in London, said such attacks took weeks to prepare; [p Rolf Tophovan|director of the Institute for Crisis Prevention], director of the Institute for Crisis Prevention in Essen, disagreed. "⟦Rolf Tophovan§They had the explosives in the cupboard⟧," he said. "⟦Rolf Tophovan§They only had to open it.⟧"

## The Jakarta Post | 2020-10-06 | en | -
Thousands of workers walked off their jobs in Bekasi and Karawang on [d Tuesday|2020-10-06], a day after the House of Representatives passed the omnibus bill on job creation.
Confederation of Indonesian Workers Unions president [p Said Iqbaluddin|Confederation of Indonesian Workers Unions president;president] said the strike would last until [d Thursday|2020-10-08]. "⟦Said Iqbaluddin§They passed it at night, like thieves⟧," he told the Post.
Coordinating Economic Minister [p Airlangga Hartawan|Coordinating Economic Minister], who steered the bill through the House, has argued that Indonesia's 43,600 regulations scare investors away. Foreign direct investment fell 6.9 percent in the [d second quarter|2020-04-01/2020-06-30].
"⟦Airlangga Hartawan§Severance pay is still there; read the bill first⟧," he said during a webinar.
Environmental groups are also worried. [p Asep Komarullah], who heads the Indonesian Forum for the Environment's legal desk, pointed to the weakening of environmental permits. "⟦Asep Komarullah§Whoever wrote it has never smelled a peat fire⟧," he quipped.
A spokesperson for the World Bank declined to be named. "⟦?;spokesperson for the World Bank;A spokesperson for the World Bank;spokesperson;A spokesperson§We will look at the text when it exists⟧," the spokesperson said.

## BBC News | 2018-06-19 | en | -
A mother of three has been reunited with the paramedic who restarted her heart at the roadside [d 20 years ago|1998].
[p Jodie Haverstock], from Kettering, was 17 when her moped was hit by a van on [d 3 July 1998|1998-07-03]. She had been on her way to a shift at a chip shop.
"⟦Jodie Haverstock§I remember the vinegar on my jacket and nothing else⟧," she said.
[p Phil Oakenfull], who retired in [d 2011|2011], had kept a newspaper cutting in his locker for years. His wife [p Pauline] found it while clearing the garage.
"⟦Pauline;Phil Oakenfull§It fell out of a biscuit tin⟧," said [p Pauline]. "⟦Pauline§He went ever so quiet.⟧"
Mr [p Oakenfull=Phil Oakenfull] said most people never found out what happened to those they had helped. "⟦Phil Oakenfull§You hand them over at the hospital doors and that's it⟧," he explained. "⟦Phil Oakenfull§You go and clean the ambulance.⟧"
The pair met at Northampton General Hospital on [d Monday|2018-06-18], with East Midlands Ambulance Service chief executive [p Richard Hendersby|East Midlands Ambulance Service chief executive;chief executive] looking on. "⟦Jodie Haverstock§I brought him chips⟧," said Ms [p Haverstock=Jodie Haverstock].

## CNA | 2021-10-11 | en | SINGAPORE
SINGAPORE: Vaccinated travellers from eight more countries will be able to enter Singapore without quarantine from [d Oct 19|2021-10-19], Transport Minister [p S Iswarananda|Transport Minister] announced on [d Saturday|2021-10-09].
"⟦S Iswarananda§Reconnecting is not a matter of choice for Singapore⟧," he said. "⟦S Iswarananda§It is how we make a living.⟧"
Bookings surged within hours. At the Golden Mile Complex, travel agent [p Nur Haslinda Roslan|travel agent;agent] had to unplug one of her two phones.
"⟦Nur Haslinda Roslan§Everybody wants London, everybody wants snow⟧," she said. "⟦Nur Haslinda Roslan§Nobody asks the price any more.⟧"
Not everyone was pleased. Retiree [p Goh Chin Teck|Retiree], 74, whose wife is on dialysis, feared more cases. Infectious diseases expert Associate Professor [p Hsu Li Yanson|Infectious diseases expert;expert;Infectious diseases expert Associate Professor], of the National University of Singapore, said the risk was real but small.
"⟦Hsu Li Yanson§The traveller has been tested twice. The uncle at the kopitiam has not⟧," he said.

## AP | 2017-10-02 | en | LAS VEGAS
LAS VEGAS (AP) — A gunman perched high on the 32nd floor of a casino hotel unleashed a hail of bullets on an outdoor country music festival [d Sunday night|2017-10-01], killing at least 59 people. The dead included at least one off-duty police officer.
Country singer [p Jason Aldeen|Country singer;singer] was in the middle of a song when the shots came rapidly: Pop-pop-pop-pop. Video showed him pause and then duck for cover.
"⟦Kodiak Yaziken§You could hear that the noise was coming from west of us⟧," said [p Kodiak Yaziken], 36, who hid behind a video screen with his girlfriend. "⟦Kodiak Yaziken§It was nonstop.⟧"
The gunman, identified as [p Stephen Craig Paddick], 64, a retired accountant, killed himself before officers broke through the door. His brother, [p Eric Paddick], said from his home in Orlando that the family was stunned.
"⟦Eric Paddick§He sent me a text asking how Mom was after the hurricane⟧," [p Eric=Eric Paddick] said. "⟦Eric Paddick§That's the last I heard.⟧"
Clark County Sheriff [p Joe Lombardino|Clark County Sheriff;Sheriff] said 17 guns were found in the room. "⟦Joe Lombardino§I can't get into the mind of a psychopath⟧," the sheriff said. Tourism officials say 42 million people visited in [d 2016|2016].

## The Guardian | 2024-07-28 | en | -
Rain did not stop [p Ines Boulanger-Diop] from taking her grandchildren to see the opening ceremony from a bridge in Bercy. "⟦Ines Boulanger-Diop§They will forget the medals⟧," she said. "⟦Ines Boulanger-Diop§They won't forget their grandmother in a bin bag.⟧"
Artistic director [p Thomas Joly-Perrin|Artistic director;director] defended a scene that bishops had called a mockery of the Last Supper. He had wanted, he said, "⟦Thomas Joly-Perrin§a big pagan party linked to the gods of Olympus⟧".
The archbishop of Malta, [p Charles Sciclunasi|archbishop of Malta], was among those who had written to the organisers. "⟦Charles Sciclunasi§I felt I had to express my distress⟧," he wrote on X.
For the Paris 2024 president, [p Tony Estanguy|Paris 2024 president;president;three-time canoe champion], a three-time canoe champion, the weather was the bigger worry. "⟦Tony Estanguy§We had 13 plans for terrorism and none for a cloud⟧," he joked on [d Saturday|2024-07-27].

## Reuters | 2009-01-15 | en | NEW YORK
NEW YORK, Jan 15 (Reuters) - A US Airways jet with 155 people on board ditched in the freezing Hudson River off Manhattan after apparently hitting a flock of geese on [d Thursday|2009-01-15], and all of them escaped.
"⟦Dave Sandersen§There was a bang, and then it was silent⟧," said [p Dave Sandersen], 48, a salesman heading home to Charlotte. "⟦Dave Sandersen§Then the captain said, 'Brace for impact.'⟧"
The pilot, [p Chesley Sullenburg|pilot], walked the aisle twice to make sure nobody was left. New York Governor [p David Patersen|New York Governor;Governor] called it "⟦David Patersen§a miracle on the Hudson⟧".
[p Vincent Lombardy], captain of the ferry that reached the plane first, said his passengers had thrown their own life vests to the people on the wing. "⟦Vincent Lombardy§They were crying. We were crying⟧," he said.
Mayor [p Michael Bloomberger|Mayor], who had spoken to the pilot, said the plane would be towed to Battery Park. "⟦Michael Bloomberger§He did a masterful job⟧," the mayor told reporters.

## The Straits Times | 2012-06-30 | en | -
A new bird has been added to Singapore's list. The mangrove pitta, unseen for six years, was photographed at Pulau Ubin [d last Sunday|2012-06-24] by polytechnic student [p Farid Hassanuddin|polytechnic student;student].
"⟦Farid Hassanuddin§I was actually looking for my water bottle⟧," the 19-year-old said.
Ornithologist [p Yong Ding Liang|Ornithologist] of the Nature Society confirmed the sighting. He recalled hearing the bird's call in [d 2006|2006], but no one believed him then.
"⟦Yong Ding Liang§You cannot argue with a photograph⟧," he said, beaming.

## Al Jazeera | 2025-01-19 | en | Gaza City
Gaza City - [p Umm Khaled al-Masri] packed her tent [d? before dawn|*], though the ceasefire was not to begin until 8:30am. Her five children sat on the mattresses. "⟦Umm Khaled al-Masri§If I have to walk, I will walk⟧," she told Al Jazeera.
Like hundreds of thousands of Palestinians, she has been displaced since [d October 2023|2023-10]. Her husband was killed in Nuseirat; her house in Beit Lahiya is a photograph on her phone.
UN humanitarian chief [p Tom Flechter|UN humanitarian chief;chief] said the first trucks had entered within minutes. "⟦Tom Flechter§We are ready with 4,000 more⟧," [p Flechter=Tom Flechter] said in a post on [d Sunday|2025-01-19].
In Tel Aviv, [p Meirav Leshem-Gonenu] stood in the square with a picture of her daughter. "⟦Meirav Leshem-Gonenu§I stopped breathing at seven [d this morning|2025-01-19]⟧," she said. "⟦Meirav Leshem-Gonenu§I'll start again when she calls me Mum.⟧"

## AP | 2014-12-30 | en | SURABAYA, Indonesia
SURABAYA, Indonesia (AP) — Relatives shrieked and sobbed as Indonesian television showed a bloated body floating in the Java Sea on [d Tuesday|2014-12-30]. Some fainted.
"⟦Munif Sudarmo§Our family would rather have him in the ground than in the water⟧," said [p Munif Sudarmo], 50, whose younger brother [p Siswo] was on the AirWest plane.
The airline's group chief executive, [p Tony Fernandis|group chief executive;chief executive;airline's group chief executive], tweeted that his heart was filled with sadness. "⟦Tony Fernandis§Words cannot express how sorry I am⟧," he wrote.
Indonesian President [p Joko Widagdo|Indonesian President;President], who flew over the debris field, met the families behind closed doors. Surabaya Mayor [p Tri Rismarini|Surabaya Mayor;Mayor] held an elderly woman by the shoulders.
"⟦Tri Rismarini§They are not ours, they belong to God⟧," she told her.

## AP | 2021-07-09 | en | SURFSIDE, Fla.
SURFSIDE, Fla. (AP) — The death toll from the collapse of a Miami-area apartment building rose to 79 on [d Friday|2021-07-09], a number the mayor called "heartbreaking" as crews carried on with the grim task of searching for victims.
Miami-Dade County Mayor [p Daniella Levine Cavello|Miami-Dade County Mayor;Mayor] said 61 people remained unaccounted for. "⟦Daniella Levine Cavello§It's a number that makes us want to cry⟧," she told reporters.
Among those waiting was [p Pablo Rodriguesson], whose mother and grandmother lived on the 11th floor. He had called them on [d June 23|2021-06-23], [d? the night before|*] the building fell.
"⟦Pablo Rodriguesson§My mom said she heard creaking⟧," he said. "⟦Pablo Rodriguesson§She thought it was the wind.⟧"
A cat named Binx was found alive near the rubble. [p Gina Nicole Vlasick], who runs a shelter on Miami Beach, said a volunteer recognized him. "⟦Gina Nicole Vlasick§We needed one good thing⟧," [p Vlasick=Gina Nicole Vlasick] said.

## BBC News | 2023-05-03 | en | -
Food prices have risen at their fastest rate in 45 years, and [p Maureen Tansley], a pensioner from Hull, has given up butter. "⟦Maureen Tansley§It's like gold dust⟧," she says.
The British Retail Consortium's chief executive, [p Helen Dickinsor|British Retail Consortium's chief executive;chief executive], said prices should fall in the coming months. She blamed the cost of packaging and labour.
The supermarket chain Tesmart said it had cut the price of milk for the first time since [d May 2020|2020-05]. "⟦Jason Tarrington§We want to pass on every penny we can⟧," said [p Jason Tarrington|chief product officer;its chief product officer], its chief product officer.
But [p Riccardo Lavelli], who farms 200 cows near Shrewsbury, was furious. "⟦Riccardo Lavelli§Who do they think is paying for that?⟧" he asked. "⟦Riccardo Lavelli§It isn't Mr [p Tarrington=Jason Tarrington].⟧"

## Reuters | 2013-03-13 | en | VATICAN CITY
VATICAN CITY, March 13 (Reuters) - Cardinal [p Jorge Bergolli|Cardinal] of Argentina was elected pope on [d Wednesday|2013-03-13], taking the name Francis and becoming the first non-European pontiff in nearly 1,300 years.
"⟦Jorge Bergolli§Pray for me⟧," the new pope, dressed in simple white, told the crowd in St. Peter's Square. "⟦Jorge Bergolli§Good night, and have a good rest.⟧"
In Buenos Aires, newspaper vendor [p Daniel del Regnot|newspaper vendor;vendor] said the archbishop used to phone to cancel his Sunday paper. "⟦Daniel del Regnot§He said, 'Seriously, it's [p? Jorge=*], I'm calling you from Rome'⟧," [p del Regnot=Daniel del Regnot] said.
U.S. Cardinal [p Timothy Dolman|U.S. Cardinal;Cardinal] joked that the new pope had toasted his electors at dinner. "⟦Timothy Dolman§He said, 'May God forgive you'⟧," the New York archbishop recalled.

## The Jakarta Post | 2011-11-27 | en | -
Rescuers pulled three more bodies from the Mahakam River on [d Sunday|2011-11-27], a day after a bridge in Kutai Kartanegara collapsed. East Kalimantan Governor [p Awang Farouq|East Kalimantan Governor;Governor] said a team from Jakarta would investigate.
"⟦Awang Farouq§The bridge is only 10 years old⟧," he said. "⟦Awang Farouq§I crossed it on [d Friday|2011-11-25].⟧"
Motorcyclist [p Syahrani Anwarudin] swam ashore with a broken arm. His wife, who was sitting behind him, is missing. "⟦Syahrani Anwarudin§I held her hand until the water took it⟧," he told the Post from his hospital bed.
Contractor PT Bukaka Teknika declined to comment. Public Works Minister [p Djoko Kirmansyah|Public Works Minister] has promised a report by [d the end of the year|2011-09-01/2011-12-31].

## Al Jazeera | 2022-11-30 | en | Doha, Qatar
Doha, Qatar – Outside Stadium 974, [p Abdulrahman Wasef], a Moroccan student, beat a drum made from an oil can. "⟦Abdulrahman Wasef§My professor thinks I'm in the library⟧," he said.
The tournament's chief organiser, [p Hassan al-Thawad|tournament's chief organiser;chief organiser;organiser], admitted in a television interview on [d Monday|2022-11-28] that between 400 and 500 migrant workers had died. "⟦Hassan al-Thawad§One death is a death too many⟧," [p al-Thawad=Hassan al-Thawad] said.
Rights groups were unimpressed. [p Nicholas McGeehat], a founding director of FairSquare, described the figure as "⟦Nicholas McGeehat§yet another example of Qatar's inexcusable lack of transparency⟧". Security guard [p Suresh Thapa-Magar|Security guard;guard], 29, from Pokhara, shrugged when asked. "⟦Suresh Thapa-Magar§I send money home⟧," he said. "⟦Suresh Thapa-Magar§Ask me in [d January|2023-01].⟧"

## Kyodo News | 2019-05-01 | en | TOKYO
TOKYO - Emperor [p Naruhito|Emperor] pledged to stay close to the people as he acceded to the throne on [d Wednesday|2019-05-01].
Prime Minister [p Shinzo Abeno|Prime Minister] congratulated him on behalf of the nation. "⟦Shinzo Abeno§We look up to His Majesty as the symbol of the state⟧," [p Abeno=Shinzo Abeno] said at the Imperial Palace.
[p Yuki Shimamori], 40, who stood in the rain from [d? 5 a.m.|*], had brought a thermos and her two sons. "⟦Yuki Shimamori§They wanted to go to Disneyland⟧," she said. "⟦Yuki Shimamori§I told them this only happens once.⟧"

## AP | 2018-11-11 | en | PARADISE, Calif.
PARADISE, Calif. (AP) — Search teams walked through the ash of what were once neighborhoods [d Sunday|2018-11-11]. Butte County Sheriff [p Kory Honeyford|Butte County Sheriff;Sheriff] said 228 people were still missing.
[p Sol Bechtolt], 39, drove from shelter to shelter looking for his mother, [p Caddie], a 75-year-old widow who lived alone. His eyes filled when he described her cottage. "⟦Sol Bechtolt§I have an empty feeling in my stomach⟧," he said.
Gov. [p Jerry Brownlow|Gov] called it "⟦Jerry Brownlow§not the new normal but the new abnormal⟧". President [p Donald Trumpet|President], writing on Twitter from France, blamed forest management.
"⟦Brian Riceman§That is ill-informed and demeaning⟧," said [p Brian Riceman], the president of the California Professional Firefighters.
`;
