/** What the news says people do: `Indonesian = English`. Other forms of a word are found by stem. */
export const VERBS = `
menandatangani, ditandatangani = sign, signed; penandatanganan = signing; mengumumkan, diumumkan = announce, announced
dibangun, membangun = built, build, constructed; didirikan, mendirikan = founded, established, found; dibentuk, membentuk = formed, form, established
dibuka, membuka = opened, open; ditutup, menutup = closed, close, shut; diresmikan, meresmikan = inaugurated, inaugurate, opened
dimulai, mulai = began, begin, start, started; berakhir, mengakhiri = ended, end; selesai = finished, completed; berlangsung = take place, last
digelar, menggelar, diselenggarakan, menyelenggarakan, diadakan, mengadakan = held, hold, organized; dihadiri, menghadiri, hadir = attended, attend
bertemu, menemui = met, meet; mengunjungi, berkunjung = visited, visit; tiba = arrived, arrive; berangkat = departed, depart, left; datang = came, come, arrived
pergi, meninggalkan = left, leave, go; kembali, pulang = returned, return; pindah = moved, move; melarikan diri, kabur = fled, escaped, flee
memimpin, dipimpin = led, lead, chaired; menjabat = served, serve, held office; diangkat, mengangkat = appointed, appoint; ditunjuk, menunjuk = appointed, named
dilantik, melantik = sworn in, inaugurated, inaugurate; terpilih, dipilih, memilih = elected, elect, chosen, voted; mencalonkan = nominate, nominated
menggantikan, digantikan = replaced, replace, succeeded; mengundurkan diri, mundur = resigned, resign, stepped down; dipecat, memecat = dismissed, fired, sacked
memenangkan, memenangi, menang = won, win; kalah = lost, lose; mengalahkan, dikalahkan = beat, defeated, defeat; mencetak = scored, score
meraih, memperoleh, mendapat, menerima = received, won, obtained, gained; memberikan, memberi = gave, give, given; menyerahkan = handed over, hand over
mengatakan, berkata, ujar, kata = said, say, says; menyatakan = stated, declared, said; menjelaskan = explained, explain; menambahkan = added, add
menyebut, menyebutkan = called, mentioned, said; menegaskan = stressed, affirmed; mengakui = admitted, acknowledged, recognized; membantah = denied, deny
menolak, ditolak = rejected, refused, reject; menyetujui, disetujui = approved, approve; menyepakati, sepakat, setuju = agreed, agree; mengusulkan = proposed, propose
meminta, minta = asked, requested, ask; mendesak = urged, urge; menuntut = demanded, demand, sued; memerintahkan = ordered, order; melarang, dilarang = banned, ban, prohibited
mengecam, mengutuk = condemned, condemn; mengkritik = criticized, criticize; memuji = praised, praise; menuduh, dituduh = accused, accuse; memperingatkan = warned, warn
berjanji = promised, promise, pledged; mendukung, didukung = supported, support, backed; menentang = opposed, oppose; membahas = discussed, discuss; menilai = assessed, considered
menyerang, diserang = attacked, attack; menembak, ditembak = shot, shoot; membunuh, dibunuh = killed, kill, murdered; meninggal, wafat = died, die, passed away
lahir, dilahirkan = born; menikah = married, marry; bercerai = divorced; dimakamkan, dikuburkan = buried, bury; tinggal = live, lived, reside
menangkap, ditangkap = arrested, arrest, captured; menahan, ditahan = detained, detain; dihukum, menghukum = sentenced, punished; diadili = tried; dibebaskan, membebaskan = released, freed
mencuri = stole, steal; menculik, diculik = kidnapped, abducted; menyandera = hostage; menyelamatkan, diselamatkan = rescued, saved, rescue; mengevakuasi, dievakuasi = evacuated, evacuate
terjadi = happened, occurred, happen; menyebabkan, disebabkan = caused, cause; melanda = hit, struck; mengguncang = shook, hit; menghancurkan, hancur = destroyed, destroy; rusak = damaged
jatuh = fell, crashed, fall; tenggelam = sank, drowned, sink; terbakar = burned, caught fire; runtuh, ambruk = collapsed, collapse; anjlok, tergelincir = derailed, plunged
menabrak = hit, crashed into; meledak = exploded, explode; naik, meningkat = rose, rise, increased, increase; turun, menurun = fell, decreased, decline, drop
menaikkan, meningkatkan = raise, raised, increase; menurunkan, mengurangi = lower, reduce, cut, reduced; menambah = add, increased; mencapai = reached, reach
membeli, dibeli = bought, buy, purchased; menjual, dijual = sold, sell; membayar, dibayar = paid, pay; membiayai, dibiayai = funded, financed, fund; menghabiskan = spent, spend
memproduksi, diproduksi = produced, produce; membuat, dibuat = made, make; menciptakan, diciptakan = created, create, invented; menemukan, ditemukan = found, discovered, find, discover
meneliti = researched, study; menguji, diuji = tested, test; mengembangkan, dikembangkan = developed, develop; merancang, dirancang = designed, design; meluncurkan, diluncurkan = launched, launch
menulis, ditulis = wrote, written, write; menerbitkan, diterbitkan = published, publish; menyanyikan = sang, sing; memerankan = played, starred; mengajar = taught, teach; belajar = study, learn
memiliki, mempunyai = have, has, own; menggunakan, memakai, digunakan = used, use; mengirim, dikirim = sent, send; membawa, dibawa = brought, carried, bring; mengangkut = carried, transport
menjadi = became, become; disebut, dinamakan, dinamai = called, named; dikenal = known; terletak, berada = located, lies, situated; berasal = originate, originated, come from; terdiri = consist
ikut, mengikuti = joined, took part, followed; bergabung = joined, join; bekerja = worked, work; bekerja sama = cooperate, cooperated; melibatkan, terlibat = involved, involve
melindungi = protect, protected; memperkuat = strengthen, strengthened; memperluas = expand, expanded; membantu = help, helped, assist; merebut = seized, captured; menduduki = occupied, occupy
menculik = kidnap; mengancam = threatened, threaten; melanggar = violated, violate; menyelidiki, menyidik = investigated, investigate; memeriksa, diperiksa = examined, questioned, checked
direncanakan, merencanakan, berencana = planned, plan; dijadwalkan = scheduled; ditunda, menunda = postponed, delayed, delay; dibatalkan, membatalkan = canceled, cancelled, annulled
dihapus, menghapus = abolished, removed, abolish; berlaku = take effect, valid, apply; disahkan, mengesahkan = passed, ratified, enacted; menyerah = surrendered, surrender
merayakan, dirayakan = celebrated, celebrate; memperingati = commemorate, commemorated; menyaksikan = watched, witnessed; menonton = watched, watch; menuju = toward, bound
bertemu, menemui = meet, meets, met; melakukan, dilakukan = conducted, carried out, did; berpartisipasi = participate, participated, took part; bersaing = compete, competed; bertanding = play, played, compete
mencuri, dicuri = stolen, stole; mengubah, berubah = change, changed; membaik = improved, improve; mencegah, dicegah = prevent, prevented; memperluas, diperluas = expand, expanded; memulihkan, pulih = restore, restored
menewaskan, ditewaskan = killed, kill, kills; melukai = injured, wounded, hurt; menimpa = hit, struck; menerjang, diterjang = hit, struck, swept; memblokir, diblokir = blocked, block; mengawasi = monitor, oversee
menjatuhkan = dropped, imposed; membatasi, dibatasi = limit, restrict, restricted; menawarkan = offered, offer; menyiapkan, mempersiapkan = prepare, prepared; menempati = occupy, ranked; menempuh = travel, covered
mengikutsertakan = include, involved; memperpanjang, diperpanjang = extend, extended; memindahkan, dipindahkan = moved, relocated, transferred; menyusun = drafted, compiled; menyiksa = torture; mengganti, diganti = replace, replaced
menyumbang = contribute, contributed; menanam, ditanam = planted, plant; memelihara = keep, maintain; menyewa = rent, rented, hired; menghadapi = face, faced; menanggapi, merespons = responded, respond; menunjukkan = show, showed, shows
mencari, dicari = search, searched, look for, sought; keluar = exit, exited, left; mengaku bersalah = plead guilty, pleaded guilty; ambles = subsided, sank; mengira = thought, assumed
terbang, menerbangkan = fly, flew, flown, flies; melempar = throw, threw; mencuci = wash, washed; mengemudi, mengendarai = drive, drove, driving; menunggang = ride, rode; menyusut = shrink, shrank; bertumbuh = grow, grew; menangkap = catch, caught
mendampingi, didampingi = accompanied, accompany; meninjau = inspected, visit, toured; mengawal = escorted, escort; memergoki, dipergoki = spotted, caught; merendam, terendam = flooded, inundated; menimbun = hoard, bury
`;
