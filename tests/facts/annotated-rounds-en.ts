/**
 * News in rounds, two thirds of it English, each lot written before the rules were looked at; people,
 * places, datelines and speech are marked, dates and numbers are not. When a lot was first read, of
 * the speakers were right: .907, .861, .941, .932, .914, .919, .969, .957. Read by `annotated-news.ts`.
 */
export const ROUNDS_EN = `
## The Jakarta Post | 2023-11-08 | en | -
Finance Minister [p Sri Wahyuni Indrasti|Finance Minister] said on Wednesday ⟪~Sri Wahyuni Indrasti§the government would spend Rp 27 trillion on rice aid for poor families⟫. "⟦Sri Wahyuni Indrasti§The budget is there, and the rice is in the warehouses⟧," [p Sri=Sri Wahyuni Indrasti] said after a cabinet meeting in [l Jakarta].
The National Food Agency (Bapanas) has asked state logistics agency Bulog to deliver the rice before January. "⟦Arief Wibisana§We do not want anybody to queue at night⟧," said [p Arief Wibisana], the agency's head.
[p Faisal Nasution], an economist at the Center of Reform and Trade, warned that the aid would not bring down prices. "⟦Faisal Nasution§You cannot eat a subsidy twice⟧," he told The Jakarta Post.

## The Jakarta Post | 2016-03-14 | en | -
[p Dewi Anggraeni], 31, has sold fried tofu outside [l Gubeng Station] since 2009. When city officers came with a truck on Monday, she sat down on the pavement. "⟦Dewi Anggraeni§I will move when they tell me where⟧," the mother of three said.
[l? Surabaya] Mayor [p Tri Harjanti|Surabaya Mayor;Mayor] has promised the vendors a covered market in [l Ngagel]. "⟦Tri Harjanti§It will have toilets and running water⟧," she told reporters. "⟦Tri Harjanti§I have seen the drawings myself.⟧"
But [p Suparman], who heads the vendors' association, doubted it would open this year. "⟦Suparman§We have been shown three drawings by three mayors⟧," said [p Suparman].

## Reuters | 2024-07-04 | en | LONDON
LONDON, July 4 (Reuters) - [l? Britain]'s biggest grocer said on Thursday ⟪~*§it would cut 1,100 jobs⟫. "⟦Ken Mathieson§These are difficult but necessary decisions⟧," said Chief Executive [p Ken Mathieson|Chief Executive].
Shares in Tessgate fell 3% in early trading. "⟦Clive Blackwood§The market wanted growth and it got redundancies⟧," said [p Clive Blackwood|retail analyst at Shorehaven Capital;retail analyst], retail analyst at Shorehaven Capital.
Trade union Unison Retail, which represents 160,000 of the company's workers, said ⟪~*§it had not been consulted⟫. "⟦Daniela Adamou§They told the stock exchange before they told the staff⟧," said [p Daniela Adamou|national officer], its national officer.

## Reuters | 2022-09-12 | en | KYIV
KYIV, Sept 12 (Reuters) - Ukrainian troops raised the flag over [l Balakliya] as residents wept and hugged soldiers. "⟦Oleksandra Hrytsenko§I hid this flag in a jar for six months⟧," said [p Oleksandra Hrytsenko], a 72-year-old retired teacher.
President [p Volodymyr Zelenchuk|President] said in his nightly address that ⟪~Volodymyr Zelenchuk§the army had liberated 40 settlements⟫. His top military adviser, [p Mykhailo Podolsky|top military adviser], wrote on Twitter: "⟦Mykhailo Podolsky§Good evening. We are from [l? Ukraine].⟧"
Kremlin spokesman [p Dmitry Pesochny|Kremlin spokesman] declined to say whether President [p Vladimir Putilov|President] still had confidence in the military leadership. "⟦Dmitry Pesochny§The special operation will go on until its goals are met⟧," [p Pesochny=Dmitry Pesochny] told reporters.

## AP | 2019-08-22 | en | SAO PAULO
SAO PAULO (AP) — Fires raged across the [l Amazon] on Thursday as President [p Jairo Bolsanelli|President] accused aid groups of lighting them. "⟦Jairo Bolsanelli§Everything points to people who lost money⟧," he said, without giving evidence.
[p Ricardo Mellone], who until this month headed the country's space institute, said ⟪~Ricardo Mellone§satellite data showed an 83% rise in fires⟫. "⟦Ricardo Mellone§The satellites do not belong to any party⟧," said [p Mellone=Ricardo Mellone], who was fired over the figures.
In [l Porto Velho], the capital of [l Rondônia state], nurse [p Ana Lúcia dos Reis|nurse] said the emergency room was full. "⟦Ana Lúcia dos Reis§Children come in with lips that are blue⟧," she said.

## BBC News | 2021-10-15 | en | -
A 25-year-old man has been arrested after MP Sir [p Donald Amesbury|MP] was stabbed to death at a church in [l Leigh-on-Sea, Essex]. Essex Police said ⟪~*§officers had recovered a knife at the scene⟫.
Chief Constable [p Benjamin-James Harringdon|Chief Constable] called it a "tragic day". "⟦Benjamin-James Harringdon§Our investigation is in its very early stages⟧," he said.
Local councillor [p John Lambley|Local councillor;councillor] was outside the church. "⟦John Lambley§He was a family man, a man of the people⟧," Mr [p Lambley=John Lambley] said. Prime Minister [p Boris Jonsten|Prime Minister] paid tribute to "⟦Boris Jonsten§one of the kindest people in politics⟧".
The Archbishop of York, [p Stephen Cottle]'s predecessor, Lord [p Sentamore], tweeted: "⟦Sentamore§I have lost a friend.⟧"

## The Guardian | 2020-02-19 | en | -
The novelist [p Hilary Mantelow] has described how she wrote the last volume of her trilogy in a flat above a chip shop in [l Budleigh Salterton]. "⟦Hilary Mantelow§The smell of vinegar got into Tudor England⟧," she said.
Her editor, [p Nicholas Pearsall], first read "The Mirror and the Light" on a train to [l Exeter]. "⟦Nicholas Pearsall§I missed my stop⟧," he says. "⟦Nicholas Pearsall§I missed the next one too.⟧"
Critics have been kind. The Times called it "a masterpiece", and the reviewer for the Observer, [p Stephanie Merrick], wrote of "⟦Stephanie Merrick§a book that reads you⟧".

## Kyodo News | 2018-09-06 | en | -
A powerful earthquake struck [l Hokkaido] early Thursday, triggering landslides that buried houses in the town of [l Atsuma]. Chief Cabinet Secretary [p Yoshihide Sugawara|Chief Cabinet Secretary] told a press conference that ⟪~Yoshihide Sugawara§19 people were missing⟫.
"⟦Akira Matsushitaya§There was a roar and then the mountain was in my kitchen⟧," said [p Akira Matsushitaya], a 79-year-old farmer whose brother is among the missing.
Prime Minister [p Shinzo Abeno|Prime Minister] instructed the Self-Defense Forces to send 25,000 personnel. "⟦Shinzo Abeno§Saving lives comes first⟧," [p Abeno=Shinzo Abeno] said at his office in [l Tokyo].

## Antara News | 2025-05-20 | en | Makassar, South Sulawesi
Makassar, South Sulawesi (ANTARA) - The Forestry Ministry's conservation agency released 12 maleo birds into the [l Lore Lindu National Park] on Tuesday. "⟦Hasmuni Hasmarullah§We hope they will breed by the end of the year⟧," the agency's head, [p Hasmuni Hasmarullah], stated.
The birds were bred by villagers of [l Pakuli, Sigi District]. According to [p Herman Sasia], the chair of the village group, ⟪~Herman Sasia§each egg must be buried for 70 days⟫.
"⟦Herman Sasia§We used to eat them. Now we count them⟧," [p Herman=Herman Sasia] remarked.

## Antara News | 2021-01-18 | en | Jakarta
Jakarta (ANTARA) - Coordinating Minister for Human Development and Culture [p Muhadjir Affandi|Coordinating Minister for Human Development and Culture] urged ⟪~Muhadjir Affandi§local governments to speed up aid for quake survivors in [l Mamuju, West Sulawesi]⟫.
"⟦Muhadjir Affandi§Do not let bureaucracy become a second disaster⟧," he noted in a written statement received here on Monday.
Head of the Disaster Mitigation Agency's data center [p Raditya Jatmika|Head of the Disaster Mitigation Agency's data center] confirmed that 84 people had died. "⟦Raditya Jatmika§The death toll may still rise⟧," [p Jatmika=Raditya Jatmika] added.

## AFP | 2015-11-30 | en | LE BOURGET, France
LE BOURGET, France (AFP) - World leaders opened climate talks near [l Paris] under heavy guard. "⟦Barry Omondi§We are the first generation to feel it and the last that can do something about it⟧," [l? US] President [p Barry Omondi|US President;President] told delegates, quoting a governor back home.
Chinese counterpart [p Xie Jinpeng] said ⟪~Xie Jinpeng§rich nations must honour their commitments⟫. UN chief [p Ban Ki-hoon|UN chief] was blunter: "⟦Ban Ki-hoon§There is no Plan B because there is no Planet B.⟧"
Small islands want a limit of 1.5 degrees. "⟦Enele Sopoanga§At two degrees my country drowns⟧," said [p Enele Sopoanga|prime minister of Tuvalu;prime minister], prime minister of [l Tuvalu], population 10,000.

## ESPN | 2019-06-14 | en | OAKLAND, Calif.
OAKLAND, Calif. -- [p Kawhi Leonardsen] scored 22 points as the Raptors won their first title. "⟦Kawhi Leonardsen§This is what I play basketball for⟧," [p Leonardsen=Kawhi Leonardsen] said.
Warriors coach [p Steve Kerrigan|Warriors coach;coach] lost guard [p Klay Thomasson|guard] to a knee injury in the third quarter. "⟦Steve Kerrigan§He walked back out there on one leg⟧," [p Kerrigan=Steve Kerrigan] said of [p Thomasson=Klay Thomasson]. "⟦Steve Kerrigan§That's who he is.⟧"
[p Kyle Lowrie Jr.=Kyle Lowrie Jr.;Kyle Lowrie], 33, finished with 26 points and 10 assists. Asked what he would do next, he grinned. "⟦Kyle Lowrie Jr.;Kyle Lowrie§Sleep⟧," he said.

## Kompas.com | 2022-10-02 | id | MALANG
MALANG, KOMPAS.com - Mantan Direktur Utama PT Liga Nusantara [p Akhmad Hadian|Mantan Direktur Utama PT Liga Nusantara] diperiksa [n? 12 jam|12] di [l Mapolda Jawa Timur]. Ia didampingi pengacaranya, [p Mustofa Abidin|pengacaranya].
"⟦Mustofa Abidin§Klien kami menjawab semua pertanyaan⟧," kata [p Mustofa=Mustofa Abidin], Minggu (2/10/2022).
[l? Sungai Cimanuk] dan [l? Gunung Tanjungsari] menjadi latar foto para suporter yang tewas. [p Yuliati] ([n? 45|45]), warga [l Desa Krebet Senggrong, Kecamatan Bululawang, Kabupaten Malang], kehilangan dua anaknya. Menurut [p Yuliati], ⟪~Yuliati§keduanya pamit sejak siang⟫.

## TribunKaltim.co | 2020-06-30 | id | SAMARINDA
TRIBUNKALTIM.CO, SAMARINDA - Kepala Dinas Pekerjaan Umum [l? Samarinda] [p Hero Mardanus Setyawan|Kepala Dinas Pekerjaan Umum Samarinda] menyebut proyek senilai Rp 35 miliar di [l Jalan P. Antasari] belum rampung. "⟦Hero Mardanus Setyawan§Kendalanya pembebasan lahan⟧," ujar [p Hero=Hero Mardanus Setyawan].
Anggota Komisi III DPRD [l? Samarinda], [p Anhar bin Saleh|Anggota Komisi III DPRD Samarinda], meminta ⟪~Anhar bin Saleh§kontraktor didenda⟫. Kontraktornya, PT Bumi Karsa Mahakam, sudah dua kali diperingatkan.
"⟦Anhar bin Saleh§Jangan warga terus yang disuruh sabar⟧," tegas [p Anhar=Anhar bin Saleh].

## Tempo | 2011-04-11 | id | Jakarta
TEMPO Interaktif, Jakarta - Mantan Menteri Negara Perumahan Rakyat Kabinet Indonesia Bersatu [p Yusuf Asy'ariyanto|Mantan Menteri Negara Perumahan Rakyat Kabinet Indonesia Bersatu] membantah menerima uang dari bendahara partai, [p M. Nazarul|bendahara partai].
"⟦Yusuf Asy'ariyanto§Saya tidak kenal dia⟧," kata [p Yusuf=Yusuf Asy'ariyanto] melalui sambungan telepon, Senin, 11 April 2011.
Deputi Direktur Indonesian Budget Watch, [p Ade Irawati Siregar|Deputi Direktur Indonesian Budget Watch], meminta KPK memanggil semua nama yang disebut. Ia merujuk pada kesaksian [p Rosa], mantan anak buah [p Nazarul=M. Nazarul].

## Medcom.id | 2023-08-05 | id | Jayapura
Jayapura: Kapten Pilot [p Philip Mehrtensen|Kapten Pilot;Pilot], warga [l Selandia Baru], sudah enam bulan disandera di [l Nduga]. Panglima Kodam XVII/Cenderawasih Mayjen TNI [p Izak Pangemananan|Panglima Kodam XVII/Cenderawasih] menyatakan ⟪~Izak Pangemananan§negosiasi terus berjalan⟫.
"⟦Izak Pangemananan§Keselamatan sandera nomor satu⟧," ucapnya.
Juru bicara TPNPB, [p Sebby Sambomi|Juru bicara TPNPB], mengirim foto sang pilot bersama [p Egianus Kogoyam].

## Antara | 2014-12-01 | id | Kupang
Kupang (ANTARA News) - Badai Siklon Tropis Seroja dan KM Nusa Damai menjadi pembicaraan warga [l Pulau Rote]. Bupati [l? Rote Ndao] [p Leonard Haningan|Bupati Rote Ndao] mengatakan kapal itu dihantam ombak setinggi empat meter.
Nakhoda kapal, [p Yosef Bria|Nakhoda kapal], selamat bersama istrinya, [p Maria Goreti Seran]. Mereka dibawa ke [l RSUD Ba'a], kata [p Leonard=Leonard Haningan].

## detikcom | 2019-05-02 | id | Jakarta
Jakarta - Ketua Umum PBNU KH [p Said Agil Sirajuddin|Ketua Umum PBNU] menerima Duta Besar [l? Arab Saudi] untuk [l? Indonesia], [p Esam bin Ahmed al-Thaqafi|Duta Besar Arab Saudi untuk Indonesia], di [l Jl Kramat Raya No. 164, Senen, Jakarta Pusat].
"⟦Said Agil Sirajuddin§Beliau titip salam dari Raja [p? Salman=*]⟧," tutur Kiai [p Said=Said Agil Sirajuddin].
Pertemuan itu dihadiri Sekjen PBNU [p Helmy Faishali|Sekjen PBNU] dan peneliti CSIS [p J. Kristiandi|peneliti CSIS].

## AP | 2022-05-25 | en | UVALDE, Texas
UVALDE, Texas (AP) — Frustrated onlookers urged police to charge into the school where a gunman killed 19 children, witnesses said Wednesday. "⟦women;nearby women§Go in there! Go in there!⟧" nearby women shouted at the officers, said [p Juan Carranzo], 24, who saw the scene from outside his house.
[p Javier Cazareño], whose fourth-grade daughter, [p Jacklyn], was killed, said he raced to the school. "⟦Javier Cazareño§Let's just rush in because the cops aren't doing anything like they are supposed to⟧," he said. "⟦Javier Cazareño§More could have been done.⟧"
Department of Public Safety Director [p Steve McCrawley|Department of Public Safety Director] told reporters that 40 minutes to an hour elapsed. "⟦Steve McCrawley§The bottom line is law enforcement was there⟧," [p McCrawley=Steve McCrawley] said. "⟦Steve McCrawley§They did engage immediately.⟧"
A law enforcement official, speaking on condition of anonymity, said ⟪~*§agents had trouble breaching the door⟫.

## AP | 2023-02-07 | en | ANTAKYA, Turkey
ANTAKYA, Turkey (AP) — Rescuers raced to pull survivors from the rubble before they succumbed to the cold. "⟦Nurgul Atayli§It is too cold for my mother to survive⟧," said [p Nurgul Atayli], who stood outside a collapsed building in [l Hatay].
Turkish President [p Recep Erdogdu|Turkish President;President] declared 10 provinces a disaster zone. Disaster management agency official [p Orhan Tatarli|Disaster management agency official;official] told reporters ⟪~Orhan Tatarli§5,775 buildings had been confirmed as collapsed⟫.
[p Adelheid Marschang], a senior emergencies officer at the [p? World=*] Health Organization, said up to 23 million people could be affected.

## Reuters | 2019-03-15 | en | CHRISTCHURCH
CHRISTCHURCH, March 15 (Reuters) - A gunman opened fire at two mosques in [l New Zealand] on Friday. "⟦Jacinta Ardenne§It is clear that this can now only be described as a terrorist attack⟧," Prime Minister [p Jacinta Ardenne|Prime Minister] said.
[p Ahmad Al-Mahmoudi], 37, who was praying at the [l? Al Noor] mosque, said he smashed a glass door to escape. "⟦Ahmad Al-Mahmoudi§The guy was wearing army clothes⟧," he said.
"⟦Mohan Ibn Ibrahimi§I was just praying in the big hall and I heard something⟧," [p Mohan Ibn Ibrahimi], a [l? Bangladesh]-born shopkeeper, told the New Zealand Herald. Police Commissioner [p Mike Bushell|Police Commissioner] said ⟪~Mike Bushell§four people were in custody⟫.

## Reuters | 2025-01-16 | en | DOHA/CAIRO
DOHA/CAIRO, Jan 16 (Reuters) - Negotiators reached a phased deal to end the war in [l Gaza], mediators said. Qatari Prime Minister Sheikh [p Mohammed bin Abdulrahman Al Thanawi|Qatari Prime Minister;Prime Minister] said ⟪~Mohammed bin Abdulrahman Al Thanawi§the ceasefire would take effect on Sunday⟫.
"⟦Ghada§I am happy, yes, I am crying, but those are tears of joy⟧," said [p Ghada], a displaced mother of five, in [l Deir Al-Balah].
Hamas' acting [l? Gaza] chief [p Khalil Al-Hayyan|acting Gaza chief;Hamas' acting Gaza chief] called the deal "⟦Khalil Al-Hayyan§a milestone in the conflict with the enemy⟧". [l? Israel]'s President [p Isaac Herzl|President;Israel's President] urged the government to approve it. "⟦Isaac Herzl§There is no greater moral obligation⟧," he said in a televised address.

## The Guardian | 2023-06-21 | en | -
Banging sounds have been heard in the search for the missing submersible, according to the [l? US] Coast Guard. The vessel, the Titania, had five people on board, among them the British billionaire [p Hamish Hardwicke|British billionaire;billionaire] and the French diver [p Paul-Henri Nargelet|French diver;diver].
"⟦Jamie Frederickson§We don't know what the noises are, to be frank⟧," Capt [p Jamie Frederickson] told a press conference in [l Boston]. "⟦Jamie Frederickson§This is a search-and-rescue mission, 100%.⟧"
[p David Mearnsey], a friend of both men, said he had little hope. "⟦David Mearnsey§It's a case of how quickly they were overcome⟧," he told the Guardian. [p Rob Lowrie] of the University of [l? Southampton] said the rescuers faced "an impossible choice".

## BBC News | 2016-07-14 | en | -
[p Theresa Maybury] has appointed [p Boris Jonson] foreign secretary in her first act as prime minister. The former [l? London] mayor said ⟪~Boris Jonson§he was "very humbled"⟫.
Mr [p Jonson=Boris Jonson], who led the Leave campaign, replaces [p Philip Hamond], who moves to the Treasury. Mr [p Hamond=Philip Hamond] said: "⟦Philip Hamond§Markets need signals of reassurance.⟧"
Labour's [p Angela Eaglesham] burst out laughing at her own campaign event when she heard. [p Tim Farrow], the Lib Dem leader, said the new foreign secretary would "⟦Tim Farrow§spend more time apologising to nations he's offended⟧" than working.

## BBC News | 2011-11-07 | en | -
A doctor has been found guilty of the involuntary manslaughter of the singer [p Michael Jaxon|singer]. The jury of seven men and five women took two days to convict Dr [p Conrad Murrayfield], 58.
Prosecutor [p David Walgrave|Prosecutor] said the doctor had left his patient "abandoned and alone". The singer's sister, [p La Toya], tweeted: "⟦La Toya§Victory!!!!!!⟧"
"⟦Rebbie Jaxon§I feel better now⟧," his older sister [p Rebbie Jaxon] told the BBC outside the court in [l Los Angeles]. Judge [p Michael Pasteur|Judge] refused bail.

## Kyodo News | 2024-01-03 | en | -
Rescuers searched for survivors in [l Wajima, Ishikawa Prefecture], on Wednesday after a magnitude-7.6 quake. The number of dead rose to 64, the prefectural government said.
"⟦Masuhiro Izumiyama§The roads are cut off and the supplies don't reach us⟧," said [l? Suzu] Mayor [p Masuhiro Izumiyama|Suzu Mayor;Mayor]. [p Shoichi Kobayakawa], 71, lost his wife and eldest son. "⟦Shoichi Kobayakawa§They were laughing over the New Year dishes⟧," he said, bowing his head.
Transport minister [p Tetsuo Saitama|Transport minister] said at a press conference ⟪~Tetsuo Saitama§the captain of the coast guard plane had escaped⟫.

## The Jakarta Post | 2012-08-13 | en | -
Indonesian badminton legend [p Susy Susantika] has blasted the national body for its "dictatorial" style after the Olympic team came home without a medal. "⟦Susy Susantika§I won gold because someone believed in me⟧," said the 1992 champion.
PBSI chairman [p Djoko Santosa Wira|PBSI chairman;chairman] shrugged off the criticism. "⟦Djoko Santosa Wira§She is welcome to take my chair⟧," he said at his residence in [l Menteng, Central Jakarta]. [p Djoko=Djoko Santosa Wira], a retired general, has led the body since 2008.

## The Jakarta Post | 2020-10-06 | en | -
The House of Representatives has passed the contentious Job Creation Law, with lawmaker [p Supratman Andi|lawmaker] of the Gerindra Party, who chairs the Legislation Body, declaring that ⟪~Supratman Andi§it would cut red tape⟫.
Labor unions were furious. "⟦Nining Elitasari§We were never heard⟧," [p Nining Elitasari], chairwoman of the Congress of Indonesian Labor Unions Alliance (KASBI), told the Post on Tuesday. She added that ⟪~Nining Elitasari§two million workers would strike⟫.
In [l Bandung], police fired tear gas at students. "⟦Erdi Chandra§They threw stones first⟧," said West Java Police spokesman Sr. Comr. [p Erdi Chandra|West Java Police spokesman].

## Antara News | 2018-10-30 | en | Jakarta
Jakarta (ANTARA News) - The Indonesian Navy has deployed divers to search for the black box of the plane that crashed in [l waters off Karawang, West Java]. "⟦Muhammad Syaugi Alaydrus§We have heard a ping⟧," Chief of the National Search and Rescue Agency Air Marshal [p Muhammad Syaugi Alaydrus|Chief of the National Search and Rescue Agency] said here, Tuesday.
President [p Joko Wibowo|President] visited [l Tanjung Priok Port], accompanied by Transportation Minister [p Budi Karya Sumitra|Transportation Minister] and [p Soerjanto Cahyono], head of the transportation safety committee.
"⟦Joko Wibowo§I have ordered that the search go on for 24 hours⟧," the head of state emphasized.

## CNN | 2024-08-05 | en | -
[p Muhammad Yunusi], the 84-year-old Nobel laureate, will lead [l? Bangladesh]'s interim government, the president's press secretary, [p Joynal Abedinson], announced early Wednesday.
"⟦Nahid Islami§We have no faith in any other government⟧," student leader [p Nahid Islami|student leader;leader] said in a video on Facebook. The ousted leader's son, [p Sajeeb Wazedi Joy], told CNN that she would not return to politics. "⟦Sajeeb Wazedi Joy§She's in her late 70s⟧," he said. "⟦Sajeeb Wazedi Joy§She's disappointed.⟧"

## Kompas.com | 2023-03-02 | id | JAKARTA
JAKARTA, KOMPAS.com - Menteri Keuangan [p Sri Mulyati Indrawan|Menteri Keuangan] mencopot [p Rafael Alun Trisambada] dari jabatan Kepala Bagian Umum Kanwil DJP [l? Jakarta Selatan] II. Anaknya, [p Mario Dandi], menganiaya [p David Ozoro], putra pengurus GP Ansor [p Jonathan Latumahena|pengurus GP Ansor].
"⟦Sri Mulyati Indrawan§Saya minta inspektorat memeriksa harta kekayaannya⟧," ujar [p Sri Mulyati=Sri Mulyati Indrawan].
Kapolres Metro [l? Jakarta Selatan] Kombes [p Ade Ary Syamsi|Kapolres Metro Jakarta Selatan] menyebut mobil Rubicon itu dibeli senilai Rp 1,3 miliar atas nama [p Ahmad Saefudin], warga [l Gang Jati, Mampang Prapatan, Jakarta Selatan].

## Republika.co.id | 2013-02-01 | id | JAKARTA
REPUBLIKA.CO.ID, JAKARTA -- Presiden Partai Keadilan Sejahtera (PKS) [p Luthfi Hasan Ishaqi|Presiden Partai Keadilan Sejahtera;Presiden Partai Keadilan Sejahtera (PKS)] mengundurkan diri setelah ditahan KPK. Posisinya digantikan [p Anis Mattari], mantan sekjen partai itu.
"⟦Anis Mattari§Ini konspirasi besar⟧," kata [p Anis=Anis Mattari] di Kantor DPP PKS, [l Jalan TB Simatupang, Jakarta Selatan], Jumat (1/2).
Wakil Ketua KPK [p Busyro Muqoddasi|Wakil Ketua KPK] membantah tudingan itu. Menurut dia, ⟪~Busyro Muqoddasi§penyidik punya dua alat bukti⟫.

## Tribun Timur | 2021-08-17 | id | MAKASSAR
TRIBUN-TIMUR.COM, MAKASSAR - Pelaksana tugas Gubernur [l? Sulawesi Selatan] [p Andi Sudirman Sulaimani|Pelaksana tugas Gubernur Sulawesi Selatan] memimpin upacara di [l Rumah Jabatan Gubernur]. Pembawa baki, [p Andi Tenri Ajeng] (16), siswi SMAN 1 [l? Bone], sempat gugup.
"⟦Andi Tenri Ajeng§Tangan saya keringatan⟧," kata putri [p Andi Baso Mappatunru] itu.
[l? Danau Tempe], [l? Sungai Walanae], dan KRI Hasanuddin muncul dalam tarian kolosal garapan [p Ida El Bahra].

## Suara.com | 2019-09-24 | id | -
Suara.com - Ketua BEM UI [p Manik Margamahendra Putra|Ketua BEM UI] menolak masuk ke ruang rapat DPR. Mahasiswa bernama [p Atiatul Muqtadira], yang memimpin BEM UGM, juga menolak. "⟦Manik Margamahendra Putra§Kami tidak percaya lagi⟧," ucap [p Manik=Manik Margamahendra Putra].
Menkumham [p Yasonna Laolyan|Menkumham] mengaku ⟪~Yasonna Laolyan§heran⟫. "⟦Yasonna Laolyan§Baca dulu pasalnya, baru demo⟧," sindirnya.
Aktor [p Jefri Nichola|Aktor] dan penyanyi [p Ananda Badudi|penyanyi] ikut berunjuk rasa di [l Gedung DPR].

## Bisnis.com | 2020-06-10 | id | JAKARTA
Bisnis.com, JAKARTA — Direktur Utama PT Bank Tabungan Pensiun Nasional Tbk. [p Ongki Wanadjati Danu|Direktur Utama PT Bank Tabungan Pensiun Nasional Tbk;Direktur Utama PT Bank Tabungan Pensiun Nasional Tbk.] memperkirakan ⟪~Ongki Wanadjati Danu§kredit tumbuh 5 persen⟫.
"⟦Ongki Wanadjati Danu§Kuartal ketiga masih berat⟧," tuturnya dalam paparan publik.
Analis Samuel Sekuritas [p Suria Dharmawan|Analis Samuel Sekuritas] merekomendasikan beli. Saham emiten lain, seperti Astra, Unilever, dan Semen Tonasa, melemah.

## The Guardian | 2017-06-15 | en | -
Residents of a tower block in [l? west London] said their warnings were ignored. "⟦Ayo Bello-Martins§We wrote to them again and again⟧," said [p Ayo Bello-Martins], who lived on the 17th floor with his wife and two sons.
[l? London] fire commissioner [p Dany Cottonwood|London fire commissioner;fire commissioner] said ⟪~Dany Cottonwood§she had never seen anything like it⟫. Asked if more bodies would be found, she said: "⟦Dany Cottonwood§Sadly, I have to say yes.⟧"
[p Nick Hurdley], the fire minister, promised an inquiry. Local MP [p Emma Dent-Coadley|Local MP;MP] said the council had behaved "with utter contempt". A council spokesperson said: "⟦A council spokesperson;council spokesperson§We are heartbroken by this shocking fire.⟧"

## The Guardian | 2024-08-11 | en | -
[p Sifan Hassanova] outsprinted [p Tigist Asseffa] to win the women's marathon in [l Paris]. "⟦Sifan Hassanova§Every step I was challenging myself⟧," the Dutchwoman said. "⟦Sifan Hassanova§I thought, 'Why did I do that? Why did I run the 10,000m?'⟧"
The silver medallist, who clashed with her rival on the final bend, lodged a protest. Her coach, [p Gemedu Dedefoy], was furious. "⟦Gemedu Dedefoy§She was pushed⟧," he said. "⟦Gemedu Dedefoy§Everybody saw it.⟧"

## BBC News | 2021-03-24 | en | -
A giant container ship has run aground in the [l? Suez Canal]. The Ever Golden, operated by a Taiwanese firm, was bound for [l Rotterdam]. "⟦Julianne Connor§The ship in front of us ran aground while going through the canal⟧," wrote [p Julianne Connor], an engineer on another vessel, on Instagram.
[p Sal Mercoglini], a maritime historian at [l? Campbell University] in [l? North Carolina], told the BBC ⟪~Sal Mercoglini§it was the largest ship ever to do so⟫. "⟦Sal Mercoglini§If they're unable to pull her free, they're going to have to start removing cargo⟧," Dr [p Mercoglini=Sal Mercoglini] warned.
Oil prices rose 6%, according to the brokerage Braemar. [p Bjorn Vang Jensten], of Sea-Intelligence, said it would be "an absolute mess".

## Reuters | 2020-03-11 | en | GENEVA
GENEVA, March 11 (Reuters) - The World Health Organization described the coronavirus as a pandemic for the first time on Wednesday. "⟦Tedros Gebreyesus§We have rung the alarm bell loud and clear⟧," Director-General [p Tedros Gebreyesus|Director-General] said.
[p Mike Ryanson], the agency's emergencies chief, said ⟪~Mike Ryanson§[l? Iran] and [l? Italy] were suffering⟫. He added: "⟦Mike Ryanson§They're suffering but I guarantee you other countries will be in that situation soon.⟧"
"⟦Nathalie MacDermottson§The term doesn't matter. The actions do⟧," said [p Nathalie MacDermottson], an infectious diseases expert at King's College London. [l? U.S.] stocks extended losses.

## Reuters | 2014-05-26 | en | JAKARTA
JAKARTA, May 26 (Reuters) - [l? Indonesia]'s anti-graft agency named the religious affairs minister, [p Suryadharma Alwi|religious affairs minister], a suspect in a case over haj funds. "⟦Johan Budhi§We found two pieces of evidence⟧," agency spokesman [p Johan Budhi|agency spokesman;spokesman] said.
[p Suryadharma=Suryadharma Alwi], who leads the United Development Party, did not answer calls. His deputy in the party, [p Emron Pangkapiyah], said ⟪~Emron Pangkapiyah§he would not resign⟫.
"⟦Emron Pangkapiyah§A suspect is not a convict⟧," [p Pangkapiyah=Emron Pangkapiyah] told Reuters by telephone.

## AP | 2015-12-13 | en | LE BOURGET, France
LE BOURGET, France (AP) — Nearly 200 nations adopted the first global pact to fight climate change. French Foreign Minister [p Laurent Fabiusson|French Foreign Minister;Foreign Minister] brought down a green gavel. "⟦Laurent Fabiusson§I see no objections⟧," he said to thunderous applause.
South African Environment Minister [p Edna Molewane|South African Environment Minister;Environment Minister] called the agreement the first of its kind. Former U.S. Vice President [p Al Gorman|Former U.S. Vice President;Vice President], who had flown in from [l Nashville], wept. [p Gorman=Al Gorman] said in an interview: "⟦Al Gorman§Years from now, our grandchildren will reflect on humanity's moral courage.⟧"
A spokeswoman for Exxal declined to comment.

## AP | 2019-04-15 | en | PARIS
PARIS (AP) — Flames engulfed Notre Dame as Parisians sang hymns on the quays. "⟦Emmanuel Grégor§The whole roof is devastated⟧," said deputy mayor [p Emmanuel Grégor|deputy mayor].
Fire commander [p Jean-Claude Galletier|Fire commander;commander] said ⟪~Jean-Claude Galletier§the towers were safe⟫. President [p Emmanuel Macrone|President] vowed to rebuild. "⟦Emmanuel Macrone§We will rebuild this cathedral together⟧," [p Macrone=Emmanuel Macrone] declared. [p Nathalie Cadwalladr], a 42-year-old photographer with long ties to the building, could not look.
"⟦Nathalie Cadwalladr§It's as if somebody had died⟧," she said, and turned away.

## The Jakarta Post | 2017-05-10 | en | -
Non-active [l? Jakarta] governor [p Basuki Tjahaya|Jakarta governor;governor] was taken to [l Cipinang Penitentiary] in [l East Jakarta] hours after the [l? North Jakarta] District Court sentenced him to two years for blasphemy.
"⟦Tommy Sihotangi§We will appeal today⟧," said his lawyer, [p Tommy Sihotangi|lawyer;his lawyer]. Presiding judge [p Dwiarso Budi Santiarta|Presiding judge] said ⟪~Dwiarso Budi Santiarta§the defendant had shown no remorse⟫.
Home Minister [p Tjahjo Kumolowati|Home Minister] inaugurated deputy governor [p Djarot Saiful|deputy governor] as acting governor. [p Djarot=Djarot Saiful], holding back tears, said he would "⟦Djarot Saiful§guard the house until the owner returns⟧".

## The Jakarta Globe | 2010-10-28 | en | Yogyakarta
Yogyakarta. Mbah [p Maridjan], the spiritual gatekeeper of [l Mount Merapi], was found dead in a position of prayer on Wednesday. "⟦Slamet Purwanto§He did not want to leave. It was his duty⟧," said [p Slamet Purwanto], a volunteer with the Red Cross.
[p Subandriyo], head of the [l? Merapi] monitoring station, had warned residents to flee. "⟦Subandriyo§We knocked at his door twice⟧," [p Subandriyo] said.
Sultan [p Hamengkubuwono X|Sultan] said ⟪~Hamengkubuwono X§a successor would be chosen⟫.

## Antara News | 2022-07-19 | en | Bogor, West Java
Bogor, West Java (ANTARA) - Vice President [p Ma'ruf Aminuddin|Vice President] has asked the National Amil Zakat Agency (Baznas) to help the victims of the flash flood in [l Leuwiliang Sub-district]. "⟦Ma'ruf Aminuddin§Islam teaches us to be quick in kindness⟧," he remarked at the [l? Bogor Palace] on Tuesday.
Baznas Chairperson [p Noor Achmadi|Baznas Chairperson] said ⟪~Noor Achmadi§his side had dispatched three teams⟫. Meanwhile, acting [l? Bogor District] Head [p Iwan Setiawan Putra|acting Bogor District Head] expressed his gratitude for the support of PT Indocement and Bank BJB.

## Kyodo News | 2019-11-24 | en | -
Pope [p Francis|Pope] called for a world without nuclear weapons during his visit to [l Nagasaki] and [l Hiroshima] on Sunday. "⟦Francis§The use of atomic energy for purposes of war is immoral⟧," the pontiff said at the [l? Peace Memorial Park].
[p Yoshiko Kajimoto-Ota], 88, was 14 when the bomb fell. "⟦Yoshiko Kajimoto-Ota§People walked side by side like ghosts⟧," she told the pope in front of 2,000 people. [p Sakue Shimohirata], a fellow survivor, said she would keep telling her story as long as she could stand.

## ABC News | 2009-02-08 | en | -
At least 96 people have died in bushfires in [l? Victoria]. Premier [p John Brumbyson|Premier] said ⟪~John Brumbyson§it was one of the darkest days in the state's history⟫. "⟦John Brumbyson§Out there it's been hell on earth⟧," Mr [p Brumbyson=John Brumbyson] said.
Marysville resident [p Jack Barberton|Marysville resident;resident] had fled with his wife. "⟦Jack Barberton§Everything is gone⟧," he told ABC Local Radio. "⟦Jack Barberton§The bakery, the motel, the school. Everything.⟧" Country Fire Authority deputy chief [p Geoff Conwayson|Country Fire Authority deputy chief;deputy chief] warned of "⟦Geoff Conwayson§weeks of work for the crews⟧".

## CNN Indonesia | 2022-09-06 | id | Jakarta
Jakarta, CNN Indonesia -- Mantan Kepala Divisi Profesi dan Pengamanan Polri [p Ferdi Sambodo|Mantan Kepala Divisi Profesi dan Pengamanan Polri] dipecat tidak hormat. Sidang etik dipimpin Kabaintelkam Komjen [p Ahmad Dofirin|Kabaintelkam].
Pengacara keluarga korban, [p Kamaruddin Simanjuntaki|Pengacara keluarga korban], menyambut baik putusan itu. "⟦Kamaruddin Simanjuntaki§Ini baru langkah pertama⟧," kata [p Kamaruddin=Kamaruddin Simanjuntaki] di [l Jambi].
Ayah korban, [p Samuel Hutabarati], mengaku ⟪~Samuel Hutabarati§masih menunggu permintaan maaf⟫.

## Kompas.com | 2018-10-05 | id | PALU
PALU, KOMPAS.com — [p Nurhayati] (39) mencari anaknya di antara reruntuhan [l Perumnas Balaroa, Kecamatan Palu Barat]. Suaminya, [p Iwan], sopir angkot, selamat karena sedang mengantar penumpang ke [l Pasar Masomba].
"⟦Nurhayati§Tanahnya seperti diblender⟧," kata [p Nurhayati].
Komandan Korem 132/Tadulako Kolonel Inf [p Agus Sasmito|Komandan Korem 132/Tadulako] menyatakan ⟪~Agus Sasmito§alat berat masih kurang⟫. KRI Makassar-590 dan KM Lambelu membawa bantuan ke [l Pelabuhan Pantoloan].

## Tempo.co | 2024-03-20 | id | Jakarta
TEMPO.CO, Jakarta - Ketua KPU [p Hasyim Asyhari|Ketua KPU] mengumumkan hasil pemilu. Pasangan [p Prabowo=*]-[p Gibran=*] meraih 96 juta suara.
Calon presiden nomor urut 1, [p Anis Baswedani|Calon presiden nomor urut 1;Calon presiden], akan menggugat. "⟦Anis Baswedani§Kami menempuh jalur konstitusi⟧," ujarnya di [l Jalan Diponegoro Nomor 10, Menteng].
Pengamat politik dari Universitas Paramadinata, [p Hendri Satriyo|Pengamat politik dari Universitas Paramadinata;Pengamat politik], menyebut gugatan itu wajar.

## Jawa Pos | 2016-08-18 | id | SURABAYA
SURABAYA - Pasangan ganda campuran [p Tontowi Ahmadi] dan [p Liliyana Natsirun] merebut emas Olimpiade di [l Rio de Janeiro]. Mereka mengalahkan ganda [l? Malaysia] [p Chan Peng Soonan]/[p Goh Liu Yingsi] 21-14, 21-12.
"⟦Liliyana Natsirun§Ini kado buat kemerdekaan⟧," ucap [p Butet=*], sapaan [p Liliyana=Liliyana Natsirun].
Pelatih ganda campuran, [p Richard Mainaki|Pelatih ganda campuran], menangis. Ia teringat almarhum [p Tati Sumiratih], legenda bulu tangkis asal [l Bandung].

## The New York Times | 2021-06-24 | en | SURFSIDE, Fla.
SURFSIDE, Fla. — [p Barry Cohenberg] was asleep when he heard what sounded like a thunderclap. He opened the door of his third-floor condo and saw "a pile of rubble and dust". "⟦Barry Cohenberg§The hallway just stopped⟧," said Mr. [p Cohenberg=Barry Cohenberg], 63, a former vice mayor.
[l? Miami-Dade County] Mayor [p Daniella Levine Cavallo|Miami-Dade County Mayor;Mayor] said ⟪~Daniella Levine Cavallo§99 people were unaccounted for⟫. "⟦Daniella Levine Cavallo§We have hope⟧," she said. "⟦Daniella Levine Cavallo§We are going to work as hard as we can.⟧"
In a family reunification center, [p Pablo Rodriguez-Lugo] waited for word of his mother and grandmother. "⟦Pablo Rodriguez-Lugo§She called me and said she heard creaking⟧," he said of his mother. "⟦Pablo Rodriguez-Lugo§It woke her up.⟧"

## The New York Times | 2012-12-15 | en | NEWTOWN, Conn.
NEWTOWN, Conn. — A 20-year-old man wearing combat gear walked into an elementary school and killed 26 people. "⟦Kaitlin Roigson§I told them we had to be absolutely quiet⟧," recalled [p Kaitlin Roigson], 29, a first-grade teacher who hid 15 pupils in a bathroom. "⟦Kaitlin Roigson§If they started crying, I would take their face and tell them, 'It's going to be O.K.'⟧"
Lt. [p J. Paul Vancey|Lt;State Police spokesman], a State Police spokesman, said ⟪~J. Paul Vancey§the gunman had forced his way in⟫. "⟦J. Paul Vancey§He was not voluntarily let into the school⟧," the lieutenant told a news conference.
President [p Obana|President], who wiped away tears, said the nation had "⟦Obana§been through this too many times⟧".

## The Washington Post | 2018-09-27 | en | -
[p Christine Blaisey Ford] told senators she was "100 percent" certain who had attacked her. "⟦Christine Blaisey Ford§Indelible in the hippocampus is the laughter⟧," the psychologist said, her voice breaking.
Hours later the nominee, Judge [p Brett Kavanagh|Judge], denied everything. "⟦Brett Kavanagh§This confirmation process has become a national disgrace⟧," he shouted.
Sen. [p Lindsey Grahamson|Sen] (R-S.C.) erupted at Democrats. "⟦Lindsey Grahamson§What you want to do is destroy this guy's life⟧," he told them. Turning to the judge, he asked, "⟦Lindsey Grahamson§Are you a gang rapist?⟧" "⟦Brett Kavanagh§No⟧," came the reply.
[p Michael Bromovich], one of [p Ford=Christine Blaisey Ford]'s lawyers, said his client had asked for nothing.

## Bloomberg | 2023-05-01 | en | -
JPMorton Chase & Co. agreed to acquire First Republican Bank in a government-led deal. "⟦Jamie Dimonson§Our government invited us and others to step up, and we did⟧," Chief Executive Officer [p Jamie Dimonson|Chief Executive Officer] said in the statement.
Shares of PacWestern Bancorp tumbled 11%. "⟦David Chiaverin§The worst is probably behind us⟧," [p David Chiaverin], an analyst at Wedbusher Securities, wrote in a note to clients. [p Ana Arsova], a vice president at Moodyson, was less sure: "⟦Ana Arsova§Pressure on profits will continue.⟧"

## Al Jazeera | 2022-08-22 | en | Islamabad, Pakistan
Islamabad, Pakistan – Police have charged former Prime Minister [p Imran Khalid|former Prime Minister] under the anti-terrorism law. His lawyer, [p Babar Awanuddin], said ⟪~Babar Awanuddin§the charges were politically motivated⟫.
Hundreds of supporters gathered outside his home in [l Bani Gala]. "⟦Fawad Chaudhri§If they arrest him, we will take over [l? Islamabad]⟧," tweeted [p Fawad Chaudhri], a former information minister. [p Shahbaz Gillani], an aide who was arrested this month, is in hospital.
"⟦Zaigham Khanna§Both sides are playing with fire⟧," [p Zaigham Khanna], a political commentator based in [l Lahore], told Al Jazeera.

## The Straits Times | 2015-09-29 | en | -
[l? Indonesia]'s Vice-President [p Jusuf Kallani|Vice-President;Indonesia's Vice-President] has said neighbours should be grateful for 11 months of clean air, drawing an angry response online. "⟦Jusuf Kallani§They have suffered because of the haze for one month and they get upset⟧," he said.
Foreign Minister [p K. Shanmugamani|Foreign Minister] called such remarks "⟦K. Shanmugamani§shocking statements made with a complete disregard for our people⟧". Mrs [p Tan Siew Lian], 58, a cleaner in [l Jurong West], wears two masks. "⟦Tan Siew Lian§One for the smoke and one for the talk⟧," she quipped.

## The Times of India | 2019-02-28 | en | NEW DELHI
NEW DELHI: The [l? Pakistan] government will release captured pilot Wing Commander [p Abhinandan Varma|Wing Commander;pilot;captured pilot Wing Commander], Prime Minister [p Imran Khalid|Prime Minister] told parliament on Thursday. Congress president [p Rahul Gandhari|Congress president] welcomed the move.
"⟦S. Varma§My son did not break⟧," said Air Marshal (retd) [p S. Varma], the pilot's father. Former army chief General [p V. P. Malikar|Former army chief] said it was "⟦V. P. Malikar§not a gesture but an obligation⟧".

## Variety | 2020-02-10 | en | -
"Parasites" made history at the Oscars, becoming the first film not in English to win best picture. "⟦Kwak Shin-ae§I'm speechless⟧," said producer [p Kwak Shin-ae|producer] through an interpreter.
Director [p Bong Joon-seok|Director] had joked earlier that he would "drink until next morning". Accepting the directing prize, he thanked [p Martin Scorsesi], who was sitting in the front row. "⟦Bong Joon-seok§When I was young and studying cinema, there was a saying that I carved deep into my heart⟧," he told the audience. "⟦Bong Joon-seok§That quote was from our great [p? Martin Scorsesi].⟧"
[p Jane Fondant], who presented the award, said backstage that she had read the card twice.

## BBC Sport | 2016-05-02 | en | -
Leicester have won the Premier League in one of the greatest sporting stories of all time. "⟦Claudio Ranierini§I never expected this when I arrived⟧," manager [p Claudio Ranierini|manager], 64, said. "⟦Claudio Ranierini§I'm a pragmatic man.⟧"
Striker [p Jamie Vardison|Striker], whose house hosted the squad's party, said: "⟦Jamie Vardison§It's an unbelievable feeling.⟧" Captain [p Wes Morganson|Captain] lifted a plastic trophy. "⟦Gary Linekar§I can't breathe⟧," former Foxes striker [p Gary Linekar|former Foxes striker;striker] wrote on Twitter.
Chelsea, who were held 2-2 by... Tottenham's title hopes ended at [l? Stamford Bridge]. Spurs boss [p Mauricio Pochettini|Spurs boss;boss] said his team "⟦Mauricio Pochettini§must learn from this and come back stronger⟧".

## Antara News | 2023-09-12 | en | Jakarta
Jakarta (ANTARA) - The [l? Batam] police named seven residents of [l Rempang Island] as suspects after a clash. "⟦Nugroho Tri Nuryantono§We regret that our personnel were pelted with stones⟧," [l? Batam] Police chief Senior Commissioner [p Nugroho Tri Nuryantono|Batam Police chief] explained.
Coordinating Minister for Political, Legal, and Security Affairs [p Mahfud Mahmudin|Coordinating Minister for Political, Legal, and Security Affairs] pointed out that ⟪~Mahfud Mahmudin§the land had been granted to an investor in 2001⟫. "⟦Mahfud Mahmudin§This is not an eviction⟧," he affirmed. "⟦Mahfud Mahmudin§It is the vacating of land.⟧"
A resident, [p Bobi Bandoro], disagreed. "⟦Bobi Bandoro§My grandfather's grave is older than any permit⟧," he said.

## The Jakarta Post | 2005-05-17 | en | -
The National Police has arrested three men in connection with the bombing of a market in [l Tentena, Poso], that killed 22 people. "⟦Aryanto Boedihardja§They are still being questioned⟧," spokesman Insp. Gen. [p Aryanto Boedihardja|spokesman] told reporters here on Monday.
[l? Poso] regent [p Piet Inkiriwang|Poso regent] denied that his brother-in-law, [p Hasman], the chief warden of [l? Poso] Penitentiary, was among them. "⟦Piet Inkiriwang§Let the police work⟧," said [p Piet=Piet Inkiriwang], a former police officer himself.

## Kyodo News | 2022-07-08 | en | NARA, Japan
NARA, Japan - Former Prime Minister [p Shinzo Abekura|Former Prime Minister] died after being shot while giving a speech near [l Yamato-Saidaiji Station]. [p Tetsuya Yamagamishi], 41, a former member of the Maritime Self-Defense Force, was arrested on the spot.
"⟦Fumio Kishidate§This is an act of brutality that happened during an election⟧," Prime Minister [p Fumio Kishidate|Prime Minister], on the verge of tears, told reporters. [p Hidetada Fukushimaru], a professor of emergency medicine at Nara Medical University Hospital, said the bullet had reached the heart. "⟦Hidetada Fukushimaru§We were unable to stop the bleeding⟧," the doctor said.

## detikNews | 2024-09-02 | id | Jakarta
Jakarta - Wakil Menteri Agama [p Saiful Rahmat Dasuqi|Wakil Menteri Agama] menyambut Paus [p Fransiskus|Paus] di [l Bandara Soekarno-Hatta]. Uskup Agung [l? Jakarta] Kardinal [p Ignatius Suharyono|Uskup Agung Jakarta] ikut menjemput bersama Duta Besar [l? Vatikan] Mgr [p Piero Pioppini|Duta Besar Vatikan].
"⟦Ignatius Suharyono§Beliau memilih naik Innova putih⟧," kata [p Suharyono=Ignatius Suharyono].
Dua anak yang memberi bunga, [p Mary] dan [p Kiara], sempat grogi.

## Kompas | 2014-10-21 | id | JAKARTA
JAKARTA, KOMPAS — Presiden [p Joko Widiarto|Presiden] meminta KPK menelusuri rekam jejak calon menteri. Deputi Tim Transisi [p Andi Widjajakusumah|Deputi Tim Transisi], putra almarhum Mayjen (Purn) [p Theo Syafei], mengatakan ⟪~Andi Widjajakusumah§ada delapan nama bertanda merah⟫.
”⟦Andi Widjajakusumah§Merah itu artinya jangan⟧,” katanya.
Ketua KPK [p Abraham Samadi|Ketua KPK] dan Wakil Ketua KPK [p Adnan Pandu|Wakil Ketua KPK] menolak menyebut nama. Guru besar hukum tata negara UGM, Prof. Dr. [p Denny Indrayanti|Guru besar hukum tata negara UGM], S.H., LL.M., memuji langkah itu.

## Tribun Medan | 2018-06-20 | id | SIMALUNGUN
TRIBUN-MEDAN.COM, SIMALUNGUN - Nakhoda KM Sinar Bangun, [p Poltak Soritua Sagalan|Nakhoda KM Sinar Bangun], selamat dari tenggelamnya kapal di [l Danau Toba]. Kepala Basarnas Marsekal Madya [p M. Syaugi|Kepala Basarnas] mengerahkan penyelam.
[p Riko Saputra] (23), warga [l Jalan Merdeka, Kelurahan Bantan, Kecamatan Siantar Barat, Kota Pematangsiantar], melompat ke air. "⟦Riko Saputra§Saya pegang helm, itu pelampung saya⟧," tuturnya.
Bupati [l? Simalungun] [p JR Saragihan|Bupati Simalungun] berjanji menyantuni keluarga korban senilai Rp 5 juta.

## Antara | 2009-07-17 | id | Jakarta
Jakarta (ANTARA News) - Bom meledak di [l Hotel JW Mariot, Mega Kuningan, Jakarta Selatan], Jumat pagi. Presiden Direktur PT Holcim [l? Indonesia], [p Timothy Mackayson|Presiden Direktur PT Holcim Indonesia], termasuk korban tewas.
Kapolda Metro Jaya Irjen Pol [p Wahyono Suprapto|Kapolda Metro Jaya] menyebut ⟪~Wahyono Suprapto§pelaku menginap di kamar 1808⟫.
"⟦Wahyono Suprapto§Namanya di daftar tamu Nurdin⟧," kata Kapolda.

## Yonhap | 2022-10-30 | en | SEOUL
SEOUL, Oct. 30 (Yonhap) -- At least 151 people were killed in a crush in [l? Seoul]'s nightlife district of [l Itaewon]. "⟦Choi Seong-bae§The area is still chaotic⟧," [p Choi Seong-bae|head of the Yongsan Fire Station;head], head of the Yongsan Fire Station, said.
President [p Yoon Suk-yul|President] declared a period of national mourning. Interior Minister [p Lee Sang-minh|Interior Minister], who faces calls to resign, said ⟪~Lee Sang-minh§more officers would not have prevented it⟫.
"⟦Park Jung-hwa§I was holding my friend's hand and then I wasn't⟧," said [p Park Jung-hwa], a 21-year-old who gave only the name of her university.

## Xinhua | 2021-05-15 | en | BEIJING
BEIJING, May 15 (Xinhua) -- [l? China]'s Mars probe landed safely on Saturday. "⟦Zhang Rongqiang§The success was the result of thousands of people⟧," said [p Zhang Rongqiang], chief designer of the mission at the [l? China] Academy of Space Technology.
[p Geng Yanhui], an official with the China National Space Administration, noted ⟪~Geng Yanhui§the rover would first photograph its surroundings⟫.

## CNBC | 2021-11-30 | en | -
Twitta shares jumped after [p Jack Dorseyson] said he would step down as CEO. "⟦Jack Dorseyson§I've decided to leave because I believe the company is ready to move on⟧," [p Dorseyson=Jack Dorseyson] wrote in an email he also posted to the site. "⟦Jack Dorseyson§My trust in [p? Parag] as our CEO is deep.⟧"
Chief Technology Officer [p Parag Agarwalla|Chief Technology Officer], 37, takes over at once. [p Bret Taylorson|Salesforth's president;president], Salesforth's president, becomes chairman. "⟦Mark Mahanian§It's a surprise, but it shouldn't be⟧," said [p Mark Mahanian], head of internet research at Evercode ISI.

## Reuters | 2018-07-15 | en | MOSCOW
MOSCOW, July 15 (Reuters) - [l? France] won the World Cup for the second time, beating [l? Croatia] 4-2. "⟦Didier Deschampois§These young players have reached the top of the world⟧," coach [p Didier Deschampois|coach] said. He was drenched in champagne seconds later by [p Benjamin Mendis] and [p Paul Pogbah].
[l? Croatia] captain [p Luka Modrich|Croatia captain;captain], named player of the tournament, stood in the rain without expression. "⟦Luka Modrich§It is a bittersweet feeling⟧," the midfielder said.
His coach, [p Zlatko Dalich], complained about the penalty. "⟦Zlatko Dalich§You don't give a penalty like that in a World Cup final⟧," he said. "⟦Zlatko Dalich§But I congratulate [l? France].⟧"

## Reuters | 2016-02-12 | en | WASHINGTON
WASHINGTON, Feb 12 (Reuters) - Scientists have for the first time detected gravitational waves. "⟦David Reitzer§Ladies and gentlemen, we have detected gravitational waves. We did it⟧," [p David Reitzer], executive director of the LIGO Laboratory, told a packed news conference.
The waves came from two black holes 1.3 billion light-years away. "⟦Kip Thornton§The storm lasted 20 milliseconds⟧," said Caltech physicist [p Kip Thornton|Caltech physicist;physicist], who co-founded the project with MIT's [p Rainer Weissman] and [p Ronald Drevers]. [p Weissman=Rainer Weissman] was asked what [p? Einstein] would have said. "⟦Rainer Weissman§I would have loved to see his face⟧," he replied.

## AP | 2024-03-26 | en | BALTIMORE
BALTIMORE (AP) — A container ship rammed a bridge in [l Baltimore] early Tuesday, sending vehicles into the [l? Patapsco River]. The ship had issued a mayday, which let authorities stop traffic. "⟦Wes Mooring§These people are heroes⟧," [l? Maryland] Gov. [p Wes Mooring|Maryland Gov;Gov] said. "⟦Wes Mooring§They saved lives last night.⟧"
Six members of a road crew were missing. [p Jesus Campesino], who worked with some of them, said they were from [l? Mexico], [l? Guatemala] and [l? El Salvador]. "⟦Jesus Campesino§They're good men, hard-working men⟧," he said in Spanish.
A senior executive at Brawner Builders, [p Jeffrey Pritzk], said ⟪~Jeffrey Pritzk§the crew was in the middle of the span⟫. [p Donald Heinboldt], who lives a block from the water, called it "⟦Donald Heinboldt§a sound like thunder rolling⟧".

## AP | 2011-10-20 | en | TRIPOLI, Libya
TRIPOLI, Libya (AP) — [p Moammar Khadafi], who ruled [l? Libya] for 42 years, was killed as fighters overran his hometown, [l Sirte]. "⟦Mahmoud Jibrin§We have been waiting for this moment for a long time⟧," Prime Minister [p Mahmoud Jibrin|Prime Minister] told a news conference.
In [l Washington], President [p Barack Obanna|President] said ⟪~Barack Obanna§the shadow of tyranny had been lifted⟫. "⟦Barack Obanna§You have won your revolution⟧," he told the Libyan people. The dictator's son [p Muatassim], who commanded the city's defense, was also killed.

## The Guardian | 2019-11-18 | en | -
The Duke of York has defended his friendship with the financier [p Jeffrey Epsteen|financier]. In an interview with [p Emily Maitland], the prince said he had been at a pizza restaurant in [l Woking]. "⟦The prince;the prince§I remember it weirdly distinctly⟧," he said.
[p Gloria Allredson], who represents five of the women, urged him to talk to the FBI. "⟦Gloria Allredson§Do the right thing, for once⟧," she said. The royal biographer [p Penny Junorova|royal biographer;biographer] called the programme "⟦Penny Junorova§the worst hour of television a prince has ever sat through⟧".

## BBC News | 2015-09-15 | en | -
"⟦Jeremy Corbett§I never indulge in personal abuse⟧," [p Jeremy Corbett] told the TUC conference in [l Brighton], to applause. It was the new Labour leader's first speech since his victory.
Union boss [p Len McCluskin|Union boss;boss] joined in. Asked about the singing of the national anthem, a Labour source said ⟪~*§the leader had stood in respectful silence⟫. Tory MP Sir [p Nicholas Soamesbury|MP;Tory MP], a grandson of Churchill, called it "⟦Nicholas Soamesbury§very rude and very disrespectful to the Queen⟧".
"⟦Kate Greenhill§It will have offended people⟧," conceded shadow minister [p Kate Greenhill|shadow minister;minister].

## Tempo English | 2013-10-03 | en | Jakarta
TEMPO.CO, Jakarta - The Corruption Eradication Commission (KPK) arrested Constitutional Court chief justice [p Akil Mochtaruddin|Constitutional Court chief justice;chief justice] at his official residence in [l Jalan Widya Chandra, South Jakarta]. "⟦Johan Budhi§We found Singapore dollars in a brown envelope⟧," KPK spokesperson [p Johan Budhi|KPK spokesperson] said in a press conference.
Former chief justice [p Mahfud Mahmudin|Former chief justice] said the judge should be "sentenced to death". [p Akil=Akil Mochtaruddin]'s lawyer, [p Otto Hasibuani], declined to comment. Justice [p Harjono Sastro|Justice], speaking for his colleagues, apologised to the public.

## The Jakarta Post | 2024-02-15 | en | -
[p Prabowo=*] is on course to become the country's eighth president, quick counts show. "⟦*§This victory must be the victory of all Indonesians⟧," he told supporters at [l Istora Senayan, Jakarta].
Rival [p Ganjar Pranata|Rival] refused to concede. His running mate, [p Mahfud Mahmudin], cited "structured and massive" fraud, but political scientist [p Djayadi Hanani|political scientist] of Paramadina University said ⟪~Djayadi Hanani§the margin was too wide⟫.
Meanwhile in [l Surakarta, Central Java], shopkeeper Ibu [p Tutik|shopkeeper] had hung up a portrait of the mayor. "⟦Tutik§He bought soap here once⟧," she said.

## Antara News | 2017-11-27 | en | Karangasem, Bali
Karangasem, Bali (ANTARA News) - Thousands of people have fled the slopes of [l Mount Agung]. "⟦Sutopo Purwono§The rumbling sound is heard up to 12 kilometers from the summit⟧," Head of Data at BNPB [p Sutopo Purwono|Head of Data at BNPB;Head of Data] wrote in a press statement.
Governor [p I Made Pastikayasa|Governor] declared a state of emergency. At a camp in [l Klungkung], [p Ni Wayan Sari Asih], 63, was weaving baskets. "⟦Ni Wayan Sari Asih§My cows are still up there⟧," she said. "⟦Ni Wayan Sari Asih§Who feeds them?⟧"

## Liputan6.com | 2019-09-12 | id | Jakarta
Liputan6.com, Jakarta - Presiden ketiga [l? RI] [p Bacharuddin Jusuf Habiburahman|Presiden ketiga RI] dimakamkan di [l Taman Makam Pahlawan Kalibata, Jakarta Selatan]. Putra sulungnya, [p Ilham Akbari], menabur bunga.
"⟦Ilham Akbari§Bapak sudah bersama Ibu⟧," kata [p Ilham=Ilham Akbari].
Mantan Ketua Dewan Pembina Habibi Center [p Wardiman Djojonegara|Mantan Ketua Dewan Pembina Habibi Center], teman almarhum sejak kuliah di [l Aachen, Jerman], mengenang masa itu. Film Habibi & Ainun kembali diputar di [l Bioskop Megaria].

## Republika | 2015-03-05 | id | CILACAP
REPUBLIKA.CO.ID, CILACAP -- Dua terpidana mati asal [l Australia], [p Andrew Channing] dan [p Myuran Sukumarani], tiba di [l Pulau Nusakambangan]. Kepala Kanwil Kemenkumham [l? Jawa Tengah] [p Mirza Zulkarnaini|Kepala Kanwil Kemenkumham Jawa Tengah] mengatakan ⟪~Mirza Zulkarnaini§keduanya sehat⟫.
Jaksa Agung [p HM Prasetiyo|Jaksa Agung] belum mengumumkan tanggal eksekusi. "⟦HM Prasetiyo§Tinggal tunggu hari baik⟧," katanya di [l Istana Bogor].

## Jawapos.com | 2021-11-14 | id | -
JawaPos.com – Striker Persebaya [p Jose Wilkson|Striker Persebaya] mencetak dua gol ke gawang Persela. Pelatih [p Aji Santosa|Pelatih] memuji kerja sama [p Taisei Marukawan] dengan [p Bruno Moreiras].
"⟦Aji Santosa§[p Wilkson=Jose Wilkson] mulai nyetel⟧," ujar mantan pemain Timnas tersebut.
Ketua Bonek Campus, [p Hasan Tiro|Ketua Bonek Campus], meminta suporter tertib. Bus pemain dihadang di [l Jalan Raya Babat, Lamongan].

## Kaltim Post | 2023-02-23 | id | PENAJAM
PENAJAM – Warga [l Kelurahan Pemaluan, Kecamatan Sepaku], mempertanyakan ganti rugi lahan. Kepala Otorita IKN [p Bambang Susantona|Kepala Otorita IKN] dijadwalkan hadir, tetapi diwakili Deputi Bidang Sosial, Budaya, dan Pemberdayaan Masyarakat [p Alimuddinsyah|Deputi Bidang Sosial, Budaya, dan Pemberdayaan Masyarakat].
"⟦Alimuddinsyah§Semua akan dibayar sesuai appraisal⟧," tegas [p Alimuddinsyah].
Tokoh adat [p Sibukdin|Tokoh adat] dan Ketua RT 3 [p Jubaenah|Ketua RT 3] walk out.

## The Jakarta Post | 2018-12-24 | en | -
The death toll from a tsunami that struck coastal areas around the [l? Sunda Strait] has climbed to 281, the National Disaster Mitigation Agency (BNPB) said on Monday. "⟦Sutopo Purwadi§There was no early warning because there was no earthquake⟧," agency spokesman [p Sutopo Purwadi|agency spokesman;spokesman] told a press briefing.
In [l Pandeglang regency, Banten], survivors slept in a mosque. [p Asep Perangkatan], who was at [l Carita Beach] with his family, recalled that cars and containers were dragged about. "⟦Asep Perangkatan§We ran into the forest⟧," the 40-year-old said. "⟦Asep Perangkatan§Thank God, we made it.⟧"
The pop band Seventeenth was playing at a company gathering when the wave hit. Vocalist [p Riefian Fajarsyahid|Vocalist] wept in a video. "⟦Riefian Fajarsyahid§I'm going home without my wife⟧," he said.

## The Jakarta Post | 2022-11-30 | en | -
Lawmakers have agreed to pass a new criminal code that would ban sex outside marriage, said [p Bambang Wuryanti|deputy chairman of House Commission III;deputy chairman], deputy chairman of House Commission III. "⟦Edward Hiariejan§We are proud to have a code in line with Indonesian values⟧," deputy justice minister [p Edward Hiariejan|deputy justice minister] told the Post.
[p Andreas Harsonoto], a researcher at Human Rights Watch, called it "⟦Andreas Harsonoto§a setback for a country that calls itself a democracy⟧".
"⟦Shinta Widjajakusuma§The clauses would do more harm than good to business⟧," warned [p Shinta Widjajakusuma] of the Indonesian Employers Association (Apindo).

## Antara News | 2024-06-11 | en | Semarang, Central Java
Semarang, Central Java (ANTARA) - The Central Java Police foiled an attempt to smuggle 52 kilograms of crystal meth at [l Tanjung Emas Port]. "⟦Ahmad Luthfiadi§The drugs were hidden in tea packages⟧," [l? Central Java] Police chief Inspector General [p Ahmad Luthfiadi|Central Java Police chief] informed at his headquarters here on Tuesday.
According to him, ⟪~Ahmad Luthfiadi§the couriers were paid Rp10 million per kilogram⟫. The suspects, identified only by their initials FA and GR, face the death penalty.
"⟦Ahmad Luthfiadi§We are hunting for the man who ordered it⟧," he added.

## Reuters | 2023-08-24 | en | MOSCOW
MOSCOW, Aug 24 (Reuters) - Russian mercenary boss [p Yevgeny Prigozhov|Russian mercenary boss;boss] was on board a plane that crashed north of [l Moscow] with no survivors, Russian authorities said. "⟦A resident;resident;a resident§There was a bang and then it spun down⟧," a resident of the village of [l Kuzhenkino] told Reuters.
[l? U.S.] President [p Joe Bidenson|U.S. President;President], who is on holiday in [l? Lake Tahoe], said he was not surprised. "⟦Joe Bidenson§There's not much that happens in [l? Russia] that [p? Putin=*]'s not behind⟧," [p Bidenson=Joe Bidenson] told reporters after an exercise class.
[p Abbas Gallyamin], a former Kremlin speechwriter turned critic, said ⟪~Abbas Gallyamin§the message to the elite was clear⟫.

## Reuters | 2010-05-06 | en | ATHENS
ATHENS, May 6 (Reuters) - Three bank workers died in a fire set by protesters. "⟦Yannis Prodromou§We told the men not to throw it. They laughed⟧," a witness, [p Yannis Prodromou], said outside the gutted branch on [l Stadiou Street].
Prime Minister [p George Papandrou|Prime Minister] told parliament: "⟦George Papandrou§Nobody has the right to violence.⟧" "⟦Antonis Samarakis§And nobody has the right to lie about the budget⟧," opposition leader [p Antonis Samarakis|opposition leader;leader] shot back.
Analysts at Commerzbanc said ⟪~*§the aid package would not be enough⟫.

## AP | 2022-09-08 | en | LONDON
LONDON (AP) — Crowds gathered at the gates of [l Buckingham Palace] as the news spread. "⟦Hannah Cadbury-Smith§I feel like I've lost my own gran⟧," said [p Hannah Cadbury-Smith], 33, an accountant from [l Croydon], who had come straight from work.
New Prime Minister [p Liz Trussell|Prime Minister;New Prime Minister], appointed by the queen just two days earlier, called her "⟦Liz Trussell§the rock on which modern [l? Britain] was built⟧". French President [p Emmanuel Macrone|French President;President] tweeted that ⟪~Emmanuel Macrone§she was a friend of [l? France]⟫.
"⟦Boris Jonsten§This is our country's saddest day⟧," the previous prime minister, [p Boris Jonsten], said.

## AP | 2014-08-19 | en | FERGUSON, Mo.
FERGUSON, Mo. (AP) — Police and protesters clashed for a tenth night in this [l? St. Louis] suburb. Highway Patrol Capt. [p Ron Johnstone|Highway Patrol Capt;Capt] said a small group had thrown bottles at officers. "⟦Ron Johnstone§These are not acts of protesters but acts of violent criminals⟧," [p Johnstone=Ron Johnstone] told reporters, pointing at a table of confiscated guns.
The slain teenager's mother, [p Lesley McFadden], said justice would be served only if the officer was charged. "⟦Lesley McFadden§He was my firstborn⟧," she said on NBC's "Today" show.
[p DeAndre Smithers], 30, standing near a burned-out store, was asked if he would go home. "⟦DeAndre Smithers§This is home⟧," he answered.

## BBC News | 2018-03-12 | en | -
[p Theresa Maybury] has told MPs it is "highly likely" that [l? Russia] was responsible for poisoning former spy [p Sergei Skripalov|former spy;spy] and his daughter [p Yulia]. They were found slumped on a bench in [l Salisbury].
The prime minister said ⟪~Theresa Maybury§the nerve agent was of a type developed by [l? Russia]⟫. "⟦Theresa Maybury§Should there be no credible response, we will conclude that this action amounts to an unlawful use of force⟧," she told the Commons.
Russian foreign ministry spokeswoman [p Maria Zakharov|Russian foreign ministry spokeswoman;foreign ministry spokeswoman;spokeswoman] said it was "⟦Maria Zakharov§a circus show in the British parliament⟧". Local shopkeeper [p Freya Churchward|Local shopkeeper;shopkeeper], who gave first aid, said: "⟦Freya Churchward§I thought they were on drugs.⟧"

## BBC Sport | 2021-09-11 | en | -
[p Emma Raducan] says she has "no idea" what her parents will make of it. The 18-year-old beat [p Leylah Fernandino] 6-4 6-3 in [l New York] to become the first qualifier to win a major.
"⟦Emma Raducan§My dad said to me, 'You're even better than your dad thought'⟧," said the teenager. "⟦Emma Raducan§So that was reassurance.⟧"
Former champion [p Virginia Waderson|Former champion;champion], who watched from the stands, was in tears. "⟦Virginia Waderson§We've been waiting for so long⟧," she told BBC Radio 5 Live.

## The Guardian | 2022-07-20 | en | -
The hottest day on record in the [l? UK] left firefighters exhausted. "⟦Dave Gibson-Lee§It was like something out of a disaster film⟧," said [p Dave Gibson-Lee], who fought a blaze that destroyed 16 homes in the village of [l Wennington], in east [l? London].
Prof [p Hannah Clokeworth], of the University of Reading, who has studied heatwaves for a decade, said ⟪~Hannah Clokeworth§40C would have been "virtually impossible" without climate change⟫. "⟦Hannah Clokeworth§This is the cool summer of our future⟧," the climate scientist said.
The Met Office's chief scientist, [p Stephen Belchamber|Met Office's chief scientist;chief scientist], agreed. "⟦Stephen Belchamber§I wasn't expecting to see this in my career⟧," he said.

## Kyodo News | 2013-09-08 | en | BUENOS AIRES
BUENOS AIRES - [l? Tokyo] was chosen to host the 2020 Summer Olympics. Prime Minister [p Shinzo Abeno|Prime Minister], who flew in from the G-20 summit in [l St. Petersburg], told members of the IOC ⟪~Shinzo Abeno§the situation in [l? Fukushima] was under control⟫.
"⟦Jacques Roggeman§The International Olympic Committee has the honor of announcing⟧," said IOC President [p Jacques Roggeman|IOC President], holding up a card that read "[l? Tokyo] 2020".
[p Mami Satohara], a long jumper who lost her leg to cancer at 19, had moved many with her speech. "⟦Mami Satohara§I was saved by sport⟧," she said, her voice trembling.

## Financial Times | 2008-09-15 | en | -
Lehmann Brothers filed for bankruptcy after weekend talks failed. "⟦Richard Fuldner§I will carry this with me for the rest of my life⟧," chief executive [p Richard Fuldner|chief executive] told staff, according to two people who were on the call.
[p Hank Paulsen|Treasury secretary], the Treasury secretary, defended his refusal to bail the bank out. "⟦Hank Paulsen§I never once considered it appropriate to put taxpayer money on the line⟧," he said. Traders in [l Canary Wharf] carried out their belongings in boxes.
"⟦Kirsty McCluskyson§It's terrible. Death. It's like a massive earthquake⟧," said [p Kirsty McCluskyson], 32, one of the bank's traders.

## Kompas.com | 2016-01-14 | id | JAKARTA
JAKARTA, KOMPAS.com — Kapolda Metro Jaya Irjen [p Tito Karnaviani|Kapolda Metro Jaya] menyebut ⟪~Tito Karnaviani§[p Bahrun Naim Anggih] mendalangi serangan di [l Jalan MH Thamrin, Jakarta Pusat]⟫.
"⟦Tito Karnaviani§Dia ingin mendirikan Katibah Nusantara⟧," kata [p Tito=Tito Karnaviani].
Tukang sate di sekitar Sarinah, [p Jamali] (54), tetap berjualan. Fotonya diambil pewarta foto Tempo, [p Aditia Novia|pewarta foto Tempo], dari jembatan penyeberangan.

## Tribun Bali | 2023-05-16 | id | DENPASAR
TRIBUN-BALI.COM, DENPASAR - Gubernur [l? Bali] [p Wayan Kosterina|Gubernur Bali] melarang wisatawan mendaki [l? Gunung Agung]. Bendesa Adat Besakih, Jro Mangku [p Widiarthana|Bendesa Adat Besakih], mendukung larangan itu.
"⟦Widiarthana§Gunung itu tempat suci⟧," ucapnya.
Turis [l? Rusia], [p Yuri Chilikinov], dideportasi karena berfoto tanpa celana di puncak. Ia diantar petugas Imigrasi [l? Singaraja], [p I Gede Suardana|petugas Imigrasi Singaraja], ke [l Bandara I Gusti Ngurah Rai].

## Media Indonesia | 2012-09-20 | id | -
PASANGAN [p Joko Widiarto]-[p Basuki Tjahaya] unggul dalam hitung cepat. Ketua Tim Sukses [p Boy Sadikinata|Ketua Tim Sukses] menyambutnya dengan sujud. "⟦Boy Sadikinata§Rakyat tidak bisa dibeli⟧," serunya.
Calon petahana [p Fauzi Bowono|Calon petahana] menelepon lawannya untuk memberi selamat. Peneliti LSI [p Toto Izuli|Peneliti LSI] dan Direktur Eksekutif Cyrus Network [p Hasan Nasbih|Direktur Eksekutif Cyrus Network] menilai pemilih menginginkan perubahan.

## Reuters | 2015-07-13 | en | BRUSSELS
BRUSSELS, July 13 (Reuters) - Euro zone leaders made [l? Greece] surrender much of its sovereignty after all-night talks. "⟦Donald Tuskow§There will not be a Grexit⟧," European Council President [p Donald Tuskow|European Council President;President] said.
Greek Prime Minister [p Alexis Tsipraki|Greek Prime Minister;Prime Minister] said ⟪~Alexis Tsipraki§he had averted the plan to transfer assets abroad⟫. "⟦Alexis Tsipraki§We fought hard⟧," he told reporters as he left, looking exhausted.
[p Yanis Varoufak], whom he had sacked as finance minister a week before, called the deal "⟦Yanis Varoufak§a new Versailles Treaty that will haunt the continent⟧". The German chancellor, [p Angela Merkelsen], was unmoved: "⟦Angela Merkelsen§The most important currency has been lost, and that is trust.⟧"

## Reuters | 2021-08-15 | en | KABUL
KABUL, Aug 15 (Reuters) - Taliban fighters entered the presidential palace hours after President [p Ashraf Ghanizada|President] fled [l? Afghanistan]. "⟦Mohammad Naeemi§Today is a great day for the mujahideen⟧," [p Mohammad Naeemi], the spokesman for the Taliban's political office, told Al Jazeera TV.
Residents packed the road to the airport. "⟦Sharifa§My daughter keeps asking whether we can go home⟧," said one of them, [p Sharifa], who fled [l Kunduz] last week with her four children. "⟦Sharifa§What do I tell her?⟧"
[l? U.S.] Secretary of State [p Antony Blinkman|U.S. Secretary of State;Secretary of State] rejected comparisons with [l? Saigon]. "⟦Antony Blinkman§This is manifestly not [l? Saigon]⟧," he said on ABC's "This Week".

## AP | 2018-07-08 | en | MAE SAI, Thailand
MAE SAI, Thailand (AP) — Four of 12 schoolboys were brought out of a flooded cave on Sunday. "⟦Narongsak Osatanak§Today is D-Day⟧," acting [l? Chiang Rai] governor [p Narongsak Osatanak|acting Chiang Rai governor] had said hours before. "⟦Narongsak Osatanak§The boys are ready to face any challenges.⟧"
[p Somboon Sompiangjaiya], the father of one of the boys, said parents had not been told whose child was first. "⟦Somboon Sompiangjaiya§We're still waiting here at the cave⟧," he said by phone.
[p Vern Unsworthy], a British caver who lives nearby, told British media: "⟦Vern Unsworthy§It could not have gone better.⟧"

## BBC News | 2024-07-05 | en | -
Sir [p Keir Starley] has promised "a government of service" after Labour's landslide. The new prime minister arrived in [l Downing Street] to cheers. "⟦Keir Starley§Change begins now⟧," he said. "⟦Keir Starley§And it feels good, I have to be honest.⟧"
His predecessor, [p Rishi Sunarak], apologised to the country before leaving for the palace with his wife, [p Akshata]. "⟦Rishi Sunarak§I have heard your anger⟧," Mr [p Sunarak=Rishi Sunarak] said.
Reform [l? UK] leader [p Nigel Faradge|Reform UK leader;leader], elected in [l Clacton-on-Sea], said ⟪~Nigel Faradge§it was "just the first step"⟫. Ex-minister [p Penny Mordaunton|Ex-minister] lost her seat in [l? Portsmouth North].

## BBC News | 2013-11-10 | en | -
Typhoon survivors in [l Tacloban] are desperate for food. "⟦Andrew Pomedan§The whole family is gone⟧," said [p Andrew Pomedan], a high school teacher, standing in what was his kitchen.
City administrator [p Tecson Limbo|City administrator] told AP that ⟪~Tecson Limbo§the toll could reach 10,000⟫. Philippine Red Cross chairman [p Richard Gordonio|Philippine Red Cross chairman;chairman] described the looting as "⟦Richard Gordonio§the work of mobs⟧". The BBC's [p Jon Donnisonn], who is in the city, says bodies line the road.
"⟦Jenny Chu-Reyes§People are walking like zombies looking for food⟧," said [p Jenny Chu-Reyes], a medical student.

## The Guardian | 2023-11-30 | en | -
[p Henry Kissler|former US secretary of state], the former [l? US] secretary of state, has died at his home in [l Kent, Connecticut]. He was 100. "⟦Winston Lordson§[l? America] has lost a towering champion of peace⟧," said [p Winston Lordson], a former ambassador to [l? Beijing] who had worked for him.
Others were less kind. "⟦Sophal Earing§Few people have had a hand in as much death⟧," said the political scientist [p Sophal Earing|political scientist], whose family fled the Khmer Rouge. [l? Chile]'s ambassador in [l Washington], [p Juan Gabriel Valdesi], wrote that "⟦Juan Gabriel Valdesi§a man whose brilliance never managed to conceal his moral misery⟧" had gone.

## The Jakarta Post | 2019-10-20 | en | -
President [p Joko Widiarto|President] has been sworn in for a second term at the House in [l Senayan], pledging to make [l? Indonesia] one of the world's five biggest economies by 2045. "⟦Joko Widiarto§The main thing is not the process, the main thing is the result⟧," [p Jokowi=*] said in his inaugural speech.
Vice President [p Ma'ruf Aminuddin|Vice President], 76, wore a sarong. Foreign guests included Australian Prime Minister [p Scott Morrisen|Australian Prime Minister;Prime Minister], [l? Singapore]'s [p Lee Hsien Long] and [l? Brunei]'s Sultan [p Hassanal|Sultan;Brunei's Sultan].
Outside, police turned away students. "⟦Manik Marganda§We only wanted to bring flowers⟧," said their leader, [p Manik Marganda]. [l? Jakarta] Police spokesman [p Argo Yuwonoto|Jakarta Police spokesman] said ⟪~Argo Yuwonoto§permits had been refused "for security reasons"⟫.

## The Jakarta Post | 2007-01-08 | en | -
Searchers have yet to find the Adam Sky jetliner that vanished over [l? Sulawesi] with 102 people aboard. "⟦Eddy Suyantono§We have covered the mountains twice⟧," First Air Marshal [p Eddy Suyantono|First Air Marshal], the commander of [l? Hasanuddin Air Base], said on Sunday.
[p Rosmala Dewi], whose parents were on flight KI-574, has camped at the airport in [l Makassar] for a week. "⟦Rosmala Dewi§First they said they had found it, then they said sorry⟧," she told the Post, fighting tears.
Transportation Minister [p Hatta Rajabasa|Transportation Minister] apologized for the false report, which he blamed on "a villager's story".

## Antara News | 2020-12-08 | en | Jakarta
Jakarta (ANTARA) - A total of 1.2 million doses of COVID-19 vaccine developed by [l? China]'s Sinovax have arrived at [l Soekarno-Hatta International Airport]. "⟦Joko Widiarto§We are grateful that the vaccine is here⟧," President [p Joko Widiarto|President] remarked during a virtual press conference from the [l? Bogor Palace].
Bio Farma President Director [p Honesti Basyiran|Bio Farma President Director;President Director] affirmed that ⟪~Honesti Basyiran§the doses would be kept at minus eight degrees⟫. Epidemiologist from Airlangga University [p Windhu Purnamo|Epidemiologist from Airlangga University;Epidemiologist] reminded the public not to be complacent. "⟦Windhu Purnamo§A vaccine in a box protects no one⟧," he quipped.

## Kyodo News | 2011-12-16 | en | TOKYO
TOKYO - Prime Minister [p Yoshihiko Nodahara|Prime Minister] declared Friday that the crippled reactors had reached a stable state of cold shutdown. "⟦Yoshihiko Nodahara§The accident itself has been brought under control⟧," [p Nodahara=Yoshihiko Nodahara] said at a meeting of the government's task force.
[l? Fukushima] Gov. [p Yuhei Satohashi|Fukushima Gov;Gov] was skeptical. "⟦Yuhei Satohashi§The accident has not been brought under control⟧," he told reporters in the prefectural capital. [p Kazuko Hirotani], 55, who evacuated from the town of [l Namie] to [l Nihonmatsu], said ⟪~Kazuko Hirotani§nothing had changed for her⟫.

## detikSport | 2022-05-15 | id | Bangkok
Bangkok - [l? Indonesia] gagal mempertahankan Piala Thomas setelah kalah 0-3 dari [l? India]. [p Anthony Gintingan] takluk dari [p Lakshya Senoy], sementara ganda [p Mohammad Ahsanuddin]/[p Kevin Sanjayadi] menyerah dari [p Satwiksairaj Rankiredda]/[p Chirag Shettyar].
"⟦Anthony Gintingan§Saya kecewa, tapi lawan memang lebih berani⟧," kata [p Anthony=Anthony Gintingan] usai laga di [l Impact Arena, Bangkok].
Kabid Binpres PBSI [p Rionny Mainakiyo|Kabid Binpres PBSI] meminta maaf. "⟦Rionny Mainakiyo§Ini tanggung jawab saya⟧," ujarnya.

## Kompas.com | 2021-06-23 | id | JAKARTA
JAKARTA, KOMPAS.com - Menteri Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional [p Sofyan Djaliluddin|Menteri Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional] menyerahkan 50 sertifikat kepada warga [l Desa Wadas, Kecamatan Bener, Kabupaten Purworejo, Jawa Tengah]. Penerima pertama, Mbah [p Sukir], menolak difoto.
Direktur Eksekutif Walhi [p Nur Hidayatun|Direktur Eksekutif Walhi] mempertanyakan proses itu. "⟦Nur Hidayatun§Tanahnya disertifikatkan supaya gampang dibeli⟧," kata dia.

## Tribun Kaltim | 2017-08-04 | id | BALIKPAPAN
TRIBUNKALTIM.CO, BALIKPAPAN – Kapal tongkang BG Robby 152 menabrak pilar [l? Jembatan Mahakam]. Kepala KSOP [l? Samarinda] Capt. [p Mugen Suprihatin Sartoto|Kepala KSOP Samarinda] membenarkan. Nakhoda kapal, [p Zainal bin Abdul Rahim|Nakhoda kapal], diperiksa di [l Mapolresta Samarinda].
"⟦Mugen Suprihatin Sartoto§Arusnya deras, tali tunda putus⟧," jelas [p Mugen=Mugen Suprihatin Sartoto].
Anggota DPR RI dapil [l? Kaltim], [p Hetifah Sjaifudian Noor|Anggota DPR RI dapil Kaltim], meminta jembatan diuji beban.

## Reuters | 2017-11-21 | en | HARARE
HARARE, Nov 21 (Reuters) - [p Robert Mugabero] resigned as [l? Zimbabwe]'s president on Tuesday, a week after the army seized power. Parliament speaker [p Jacob Mudendo|Parliament speaker;speaker] read out the letter, and wild cheering broke out.
"⟦Thelma Chikwanhu§I have been waiting for this since I was a student⟧," said [p Thelma Chikwanhu], a market trader who danced on a car bonnet. "⟦Thelma Chikwanhu§My son has never known another president.⟧"
The ruling party's chief whip, [p Lovemore Matukeni], said ⟪~Lovemore Matukeni§the former deputy president would be sworn in within 48 hours⟫. The man himself, [p Emmerson Mnangaguru], was not in the country.

## Reuters | 2024-05-20 | en | DUBAI
DUBAI, May 20 (Reuters) - Iranian President [p Ebrahim Raisian|Iranian President;President] was killed when his helicopter crashed in fog near the border with [l? Azerbaijan], state media reported. Supreme Leader Ayatollah [p Ali Khameneian|Supreme Leader] announced five days of mourning.
"⟦Mohammad Mokhbarian§We will follow his path without any interruption⟧," interim president [p Mohammad Mokhbarian|interim president;president] told the cabinet, according to the IRNA news agency.
Analyst [p Sanam Vakilian|Analyst], who heads the [l? Middle East] programme at Chatham House in [l London], doubted that much would change. "⟦Sanam Vakilian§The president implements, he does not decide⟧," she said.

## AP | 2010-04-21 | en | NEW ORLEANS
NEW ORLEANS (AP) — Eleven workers were missing after an explosion rocked an oil platform off [l Louisiana]. "⟦Stanley Murrayson§She had three decks of fire⟧," said [p Stanley Murrayson], whose son [p Chad], an electrician, was on board and survived.
Coast Guard Rear Adm. [p Mary Landrieux|Coast Guard Rear Adm;Rear Adm] said crews had searched all night. "⟦Mary Landrieux§We're hoping everyone's in a life raft⟧," she added.
[p Adrian Rosen-Burke], a vice president of Transoceanic Ltd., which owned the rig, said ⟪~Adrian Rosen-Burke§there had been no sign of trouble⟫.

## BBC News | 2022-08-03 | en | -
[p Nancy Pelossi], the [l? US] House Speaker, has left [l? Taiwan] after a visit that infuriated [l? Beijing]. "⟦Nancy Pelossi§We will not abandon our commitment to [l? Taiwan]⟧," she said alongside President [p Tsai Ing-wei|President].
[l? China]'s foreign minister, [p Wang Yimin], called the trip "⟦Wang Yimin§manic, irresponsible and highly irrational⟧". On the streets of [l Taipei] people shrugged. "⟦Kuo Mei-ling§They have been threatening us since before I was born⟧," laughed noodle seller [p Kuo Mei-ling|noodle seller;seller].

## The Guardian | 2016-06-24 | en | -
The prime minister choked back tears outside [l? No 10]. "⟦David Cameronson§I will do everything I can to steady the ship⟧," [p David Cameronson] said, his wife, [p Samantha], beside him. "⟦David Cameronson§But I do not think it would be right for me to be the captain.⟧"
Ukip's [p Nigel Faradge] declared it "independence day". [l? Scotland]'s first minister, [p Nicola Sturgess], said ⟪~Nicola Sturgess§a second referendum was "highly likely"⟫.
In [l Sunderland], where 61% voted leave, retired welder [p Ronnie Blenkinsop|retired welder;welder] was celebrating with a pint. "⟦Ronnie Blenkinsop§They never listened to us⟧," he said. His granddaughter [p Chloe] disagreed. "⟦Chloe§You've just made it harder for me to leave⟧," she told him.

## The Jakarta Post | 2021-02-01 | en | -
Democratic Party chairman [p Agus Harimulya|Democratic Party chairman] has accused people in the President's inner circle of plotting to oust him. "⟦Agus Harimulya§This is not an internal matter⟧," he said on Monday.
Presidential chief of staff [p Moeldoko Prasetyo|Presidential chief of staff], whom party officials named as the ringleader, dismissed the claim. "⟦Moeldoko Prasetyo§I just had coffee with my guests⟧," the retired general said with a laugh. "⟦Moeldoko Prasetyo§Do I need a permit for coffee?⟧"
[p Firman Noerdin], a researcher at the National Research and Innovation Agency (BRIN), said the accusation was a way to close ranks.

## Antara News | 2019-03-17 | en | Jayapura, Papua
Jayapura, Papua (ANTARA) - At least 58 people died in flash floods that swept through [l Sentani, Jayapura District], [l? Papua] Police spokesman Senior Commissioner [p Suryadi Diazmi|Papua Police spokesman] disclosed on Sunday.
"⟦Suryadi Diazmi§Many houses were carried away while people were asleep⟧," he said. [l? Jayapura District] Head [p Mathius Awoituan|Jayapura District Head] has declared a 14-day emergency. A baby, [p Yohan], was pulled alive from beneath the rubble by Navy personnel led by First Lieutenant [p Agus Mulyono|First Lieutenant].

## Kyodo News | 2020-08-28 | en | TOKYO
TOKYO - Prime Minister [p Shinzo Abeno|Prime Minister] said Friday he will step down due to a chronic illness. "⟦Shinzo Abeno§I cannot continue if I do not have the confidence that I can carry out the job entrusted to me by the people⟧," [p Abeno=Shinzo Abeno], 65, said.
Former Defense Minister [p Shigeru Ishibara|Former Defense Minister], a vocal critic, is seen as a contender, as is LDP policy chief [p Fumio Kishidate|LDP policy chief;policy chief]. "⟦Fumio Kishidate§I was surprised, to tell the truth⟧," [p Kishidate=Fumio Kishidate] told reporters in [l Niigata].

## ESPN | 2018-01-29 | en | -
[p Roger Federich] won his 20th Grand Slam title with a five-set victory over [p Marin Cilicz] in [l Melbourne]. "⟦Roger Federich§It's a dream come true and the fairy tale continues⟧," the Swiss said, sobbing. "⟦Roger Federich§I love you guys.⟧"
His opponent, who called for a medical timeout in the third set, had no complaints. "⟦Marin Cilicz§He played a great fifth set⟧," [p Cilicz=Marin Cilicz] said. Tournament director [p Craig Tilerson|Tournament director;director] defended the decision to close the roof.

## Tempo.co | 2022-04-21 | id | Jakarta
TEMPO.CO, Jakarta - Kejaksaan Agung menetapkan Direktur Jenderal Perdagangan Luar Negeri Kementerian Perdagangan [p Indrasari Wisnuwardani|Direktur Jenderal Perdagangan Luar Negeri Kementerian Perdagangan] sebagai tersangka. Tiga tersangka lain adalah [p Stanley Magnus], [p Master Parulian Tumangger], dan [p Pierre Togari Sitanggang].
"⟦Sanitiar Burhanudin§Mereka bersekongkol⟧," kata Jaksa Agung [p Sanitiar Burhanudin|Jaksa Agung] di [l Gedung Bundar].
Pengacara [p Stanley=Stanley Magnus], [p Juniver Girsangi], membantah. Ekonom Indef [p Nailul Hudaya|Ekonom Indef] menyebut harga minyak goreng senilai Rp 26 ribu tidak wajar.
`;
