/**
 * News in rounds, two thirds of it English, each lot written before the rules were looked at; people,
 * places, datelines and speech are marked, dates and numbers are not. When a lot was first read, of
 * the speakers were right: .907. Read by `annotated-news.ts`.
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
`;
