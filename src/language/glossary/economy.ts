/** Economy, work, energy and transport: `Indonesian = English`. */
export const ECONOMY = `
phk, pemutusan hubungan kerja, dipecat, diberhentikan, dirumahkan = layoffs, laid off, job cuts, cut jobs, dismissed; karyawan, pegawai, pekerja = employees, staff, workers
ekonomi, perekonomian = economy, economic; ekonom = economist; pertumbuhan = growth; resesi = recession
inflasi = inflation; anggaran = budget; pajak = tax; tarif = tariff, fare, rate; bea masuk = import duty, tariff
utang, hutang = debt; pinjaman = loan; bunga = interest, flower; suku bunga = interest rate; subsidi = subsidy
bank = bank; bank sentral = central bank; uang = money; mata uang = currency; dana = fund, funds; keuangan = finance, financial
harga = price; biaya = cost, fee; gaji, upah = salary, wage; pendapatan = income, revenue; keuntungan, laba = profit
penghasilan = income, earnings; nilai = value; jumlah = number, amount, total; jumlah penduduk = population
saham = share, stock; bursa, bursa saham = stock exchange; pasar = market; pasar modal = capital market; modal = capital
investasi = investment; investor, penanam modal = investor; perdagangan, dagang = trade; perdagangan bebas = free trade
ekspor = export; impor = import; barang = goods; jasa = service; produk = product; produksi = production, output
industri = industry; pabrik = factory, plant; perusahaan = company, firm; badan usaha = enterprise; usaha = business, effort
bisnis = business; pengusaha = businessman, entrepreneur; pedagang, saudagar = trader, merchant; pembeli = buyer
penjualan = sales, sale; pembelian = purchase; kontrak = contract; merek = brand; konsumen = consumer; pelanggan = customer
pekerja, buruh = worker, labor; karyawan = employee; pekerjaan = job, work, occupation; lapangan kerja = jobs, employment
pengangguran = unemployment; kemiskinan = poverty; miskin = poor; kaya = rich; bangkrut, pailit = bankrupt
pertanian = agriculture, farming; petani = farmer; nelayan = fisherman, fishermen; perikanan = fishery, fisheries
beras = rice; padi, sawah = rice; gula = sugar; kopi = coffee; teh = tea; karet = rubber; kelapa sawit = palm oil
jagung = corn, maize; kedelai = soybean; gandum = wheat; daging = meat; sapi = cow, cattle; ayam = chicken; ikan = fish
susu = milk; telur = egg; garam = salt; rempah, rempah-rempah = spice, spices; buah = fruit; sayur = vegetable; panen = harvest
pangan, makanan = food; minuman = drink, beverage; air = water; pupuk = fertilizer; peternakan = livestock, farm
energi = energy; listrik = electricity, power; pembangkit listrik = power plant; minyak = oil; minyak bumi = petroleum
gas = gas; bahan bakar, bbm = fuel; batu bara, batubara = coal; tambang, pertambangan = mine, mining; penambang = miner
emas = gold; perak = silver; tembaga = copper; nikel = nickel; besi = iron; baja = steel; timah = tin; berlian = diamond
tenaga surya = solar power; tenaga angin = wind power; semikonduktor = semiconductor; cip = chip; baterai = battery
transportasi, angkutan = transport, transportation; kendaraan = vehicle; mobil = car; sepeda motor = motorcycle; sepeda = bicycle
bus, bis = bus; truk = truck, lorry; kereta, kereta api = train; kereta cepat = high speed train; rel = rail, track
stasiun = station; terminal = terminal; bandara, bandar udara = airport; pesawat, pesawat terbang = plane, aircraft, airplane
penerbangan = flight, aviation; maskapai = airline; helikopter = helicopter; pilot = pilot; penumpang = passenger
kapal = ship, vessel; perahu = boat; kapal feri, feri = ferry; pelabuhan = port, harbor, harbour; awak kapal, awak = crew
jalan = road, street; jalan raya = highway; jalan tol = toll road; jembatan = bridge; terowongan = tunnel; lalu lintas = traffic
pengemudi, sopir, supir = driver; nakhoda = captain; rute, jalur = route, line; perjalanan = trip, journey, travel
pembangunan = construction, development; proyek = project; gedung = building; bangunan = building, structure; menara = tower
bendungan = dam; waduk = reservoir, dam; kanal, terusan = canal; rumah = house, home; kantor = office; kantor pusat = headquarters
hotel = hotel; toko = shop, store; gudang = warehouse; infrastruktur = infrastructure; pariwisata = tourism; wisatawan, turis = tourist
asuransi = insurance; pemilik = owner; teknologi = technology; perangkat lunak = software; telepon = phone, telephone; jaringan = network
produk domestik bruto, pdb = gross domestic product, gdp; defisit = deficit; surplus = surplus; laba bersih = net profit; omzet = turnover, revenue; rugi, merugi = loss, lost; penggabungan, merger = merger
akuisisi = acquisition, takeover; mengakuisisi, diakuisisi = acquired, acquire; kebangkrutan, kepailitan = bankruptcy; pemutusan hubungan kerja, phk = layoff, layoffs, lay off, dismissal; merekrut, perekrutan = hire, hired, recruit
upah minimum, umr, ump = minimum wage; nilai tukar, kurs = exchange rate; meminjamkan = lend, lent; meminjam = borrow, borrowed; pasokan = supply; permintaan = demand; kelangkaan, kekurangan = shortage; stok = stock, supply
ritel, eceran = retail; usaha kecil, umkm = small business; usaha rintisan = startup; konsumsi = consumption; daya beli = purchasing power; cadangan = reserve, reserves; devisa = foreign exchange; obligasi = bond
sektor = sector; rata-rata = average; tingkat = level, rate; kapasitas, daya tampung = capacity; menampung, muat = hold, accommodate; target = target; penurunan = decline, drop, decrease; kenaikan, peningkatan = increase, rise
perubahan = change; perbaikan = repair, improvement; memperbaiki, diperbaiki = repair, repaired, improve, fixed; melanjutkan, dilanjutkan, berlanjut = continue, continued, resumed; menghentikan, dihentikan, berhenti = stop, stopped, halt
ditimbang, berbobot, bobot = weigh, weighed, weight; muatan, kargo = cargo, load; kapal tanker = tanker; kapal kargo = cargo ship, freighter; kapal pesiar = cruise ship; kereta bawah tanah, mrt = subway, metro
kemacetan, macet = traffic jam, congestion; tiket = ticket; peresmian = inauguration, opening; pembukaan = opening; penutupan = closing, closure; pembangkit = power plant; panel surya = solar panel; limbah = waste
gagal panen = crop failure; penebangan hutan, deforestasi, penggundulan hutan = deforestation, logging; penebangan liar, pembalakan liar = illegal logging; kelaparan = famine, hunger, starvation; sembako = staple goods
emisi = emission, emissions; karbon = carbon; aplikasi = app, application; privasi = privacy; gawai = device, gadget; ponsel = mobile phone, phone; jaringan = network; perusahaan rintisan = startup; pemasok = supplier
produsen = producer, manufacturer; penyewa = tenant; sewa = rent, lease; lahan = land; tunjangan = allowance; pensiun = retirement, pension, retire, retired; pesangon = severance; pelaku usaha = business operator
kapal nelayan, kapal ikan = fishing boat; penangkapan ikan = fishing; melaut = fish, fishing; anggaran pendapatan dan belanja negara, apbn = state budget; jalur kereta = railway; lokomotif = locomotive; gerbong = carriage
suku bunga acuan = benchmark rate, key rate; acuan = benchmark; rekening = account; nasabah = customer, client; rupiah = rupiah; cabai, cabe = chili, chilli, pepper; bawang = onion; bawang merah = shallot; bawang putih = garlic; daging sapi = beef
kelapa = coconut; kelapa sawit, sawit = palm oil, palm; kakao = cocoa; cokelat = chocolate, cocoa; telur = egg; gula = sugar; kedelai = soybean; jagung = corn, maize; garam = salt; tepung = flour; minyak goreng = cooking oil
pegawai, karyawan, pekerja, buruh = employee, employed, staff; utang, hutang, berutang = debt, owe, owed, owes; piutang = receivables; pinjaman, meminjam = loan, borrowed, lent
cicilan, angsuran = instalment, installment; jatuh tempo = due, maturity; tiket, karcis = ticket, fare; tarif, ongkos = fare, toll, charge, fee
bayar, membayar, dibayar, pembayaran = paid, pay, pays, payment; lunas = paid off; menanggung, ditanggung = bear, borne, covered, cover, pay, pays
bangkrut, pailit, gulung tikar, kolaps = bankrupt, bankruptcy, collapsed, collapse, went bust, gone bust, insolvent, administration; kurator = administrators, receiver
penyelamatan = rescue, bailout; pendapatan = income, turnover; rugi, kerugian = loss, lost; laporan keuangan = accounts, financial statement; pesaing, saingan = rival, competitor
rekanan = partner, supplier; pelanggan, konsumen = customer, consumer, client; pembeli = buyer, customer; agen = agent; kantor pusat, markas, bermarkas, berkantor pusat = headquarters, based
anak perusahaan = subsidiary; penanam modal, investor = investor; mengakuisisi, diakuisisi, akuisisi = acquired, acquisition, takeover
penggabungan, merger, bergabung = merger, merge, merged; menjual, dijual = sold, sale; mengurangi, dikurangi, pengurangan = reduce, reduced
phk, memberhentikan, diberhentikan, dirumahkan = layoffs, laid off, redundancies, redundant, job cuts; tutup, menutup, ditutup, penutupan = closed, shut, closure, shutdown
izin, perizinan = permission, license; kontrak = contract, deal; lelang, tender = auction, tender, bid; produsen = producer, maker
memproduksi, diproduksi = produced, manufactured, make, made; bahan baku = raw material, ingredients; limbah = waste, sewage; suku cadang = spare parts; gudang = warehouse, depot, storehouse
bursa, pasar saham = stock exchange, stock market, bourse; imbal hasil = yield; bea cukai = customs; gaji, upah = salary, pay; tunjangan = allowance, benefit
usia pensiun = retirement age, pension age; dana pensiun = pension fund; lembur = overtime; cukai = excise; bea = duty, tariff; penanam modal = investor
`;
