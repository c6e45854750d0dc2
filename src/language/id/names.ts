/** What tells a person's name in Indonesian text. */
import type { NameLexicon } from '../names.js';
import { wordSet } from '../word-list.js';
import { COMMON_WORDS } from './common-words.js';

const GIVEN_NAMES = wordSet(`
  aan abdi abdul abdullah abdurrahman abi abidin abimanyu abraham achmad adam ade adelia adhi adi
  adinda adiputra aditya adityawarman adnan afandi affandi afif agung agus agusta agustin agustina
  ahmad ahmadi aida airlangga aisyah ajeng aji akbar akhmad alamsyah alex alexius alfan alfian ali
  alia alif alim alina alvin alwi alya amalia amanda ambar amelia amien amin amir amiruddin anas
  andhika andi andika andini andre andreas andri andriani andy anggi anggraini angga ani anies anisa
  anita anjar anna annisa antasari anton antonius anwar apriyanto ardi ardian ari arie arief arif
  arifin ario aris arman arsyad arya asep ashari asmara asri astri astuti atik awal ayu aziz azis
  azwar azyumardi bachtiar bagas bagus bahlil bahar bahrul bakti bambang basuki bayu beni benny
  bernard betty bima bobby boby boediono bondan boy budhi budi budiman budiono bunga burhan
  burhanuddin busyro cahya cahyo candra catur cecep chairil chairul chandra christian cici citra
  dadan dadang damar dani daniel danang daniar darmawan darmin darwin dede dedi dedy deddy denny
  deni desi desy dewa dewi dhani dian diah dika dimas dina dini dinda djarot djoko doddy dodi doni
  donny dwi dyah edhy edi eddy edy efendi eka eko elisa ella elly emil emilia endah endang endi
  enggar erick erik erlangga erna ernawati ervin erwin evi fadel fadhil fadhilah fadil fadjar fahmi
  fahri faisal faiz fajar fandi farah farhan farid farida fatimah fatma fauzan fauzi febri febrian
  febriana felix fenny ferdi ferdinand ferdy ferry fikri firdaus firman fitri fitria fitriani fitriyah
  fransiskus fredy gading galih galuh ganjar gatot gede gilang gina gita guntur guruh gusti habibie
  hadi haedar hafiz hakim halim halimah hamdan hamid hamzah hana handayani hanif hanny hanung hari
  haris hariyanto haryanto haryono hasan hasanuddin hasbi hasto hasyim hatta helmi helmy hendra hendri
  hendrik hendro hengki heni henny henry heri herlina herman hermawan hernowo heru herry hesti hidayat
  hidayatullah husein husin husna ibnu ibrahim ida idham idris iis ika ikhsan ikrar iksan ilham ilyas
  imam iman imanuel imelda ina indah indra indrawati indriani ine ingrid ira irawan irawati irfan irma
  irvan irwan irwansyah isa iskandar ismail ismoyo ita iwan jaenal jafar jaka jamal jamaluddin jamilah
  jatmiko jeffrie jefri jenny jimly joko johan johanes johannes joni jonny jono joyo juli juliana
  julianto juliari junaedi juniarti jusuf kadek kadir karim karni karsa karsono kartika kartini karyono
  kasim ketut khadijah khairul khalid khofifah khoirul komang krisna kristina kurnia kurniawan kurniawati
  kuswanto laila laksmi lastri latief latif lestari leni lia lidya lilik lilis lina linda lingga
  lisa lucky luhut lukas lukman lulu luthfi lutfi lydia made mahfud mahmud maman marcel mardi mardiani
  margono maria mariana marini mario markus marlina marsudi martha martin maruarar marwah marzuki maryam
  maya mega megawati meilani melati melly meutia mieke mila miftah miftahul mira mirna misbah mochamad
  mochammad mochtar moeldoko moh mohamad mohammad muchlis mudji muh muhadjir muhaimin muhamad muhammad
  muhtar mujiono mukhlis mukhtar mukti mulyadi mulyani mulyono munir murni musa mustafa mustofa nabila
  nadia nadiem nana nanang nani nasir nasrul nasution naufal nazaruddin nengah nia nicholas nico nila
  nina ningsih nita niken noor nova novel novi novia novita nugroho nur nuraini nurcholish nurdin nurhadi
  nurhayati nuri nurjanah nurlaila nursyahbani nurul nyoman oki olivia oman otto pandu panji parlin paul
  paulus permadi petrus pipit prabowo pramono pramoedya prasetyo pratama pratikno pratiwi priyanto
  priyono puan puji pungky puput purnama purnomo purwanto puspa puspita putra putri putu qomariah rachmat
  raden radit raditya rafi rahardjo rahma rahman rahmat rahmawati raka rama ramadhan ramli rangga rani
  rara ratih ratna ratnasari raymond reni reny reza rhoma ria ricky rico rida ridho ridwan rifki rika
  riko rina rini rino rio riri risa riska risma rita riyanto rizal rizieq rizki rizky robby roby rocky
  rohana rohani rojali romi romo rosa rosalina rosan roy rozak rudi rudiantara rudy rukmana rully rusdi
  rusli ruslan rusman ryamizard sabar sabrina saiful said salim salma salman samsudin samsul sandi
  sandiaga sandra santi santosa santoso sapto sardjono sari sarwo satria satrio satya selvi septi septian
  setia setiawan setya setyo shinta sigit silvia sindhu sinta siswanto siti slamet sofia sofyan solihin
  sony sopian sri suci sudarmono sudarto sudirman sudjiwo sugeng sugianto sugiarto suharso suharto suhendra
  sujana sujono sukardi sukarno sukma sulaiman sulastri sulistyo sumarni sumarno sumarsono sunarto sunaryo
  sunyoto supardi suparman supriadi supriyadi supriyanto suprapto surya suryadi suryanto suryo susanti
  susanto susi susilo susilowati suswono sutarman sutiyoso sutrisno suwandi suwarno suyanto syafii
  syafruddin syaiful syamsuddin syamsul syarif syarifuddin tantri tanti tantowi tari tasya taufan taufik
  taufiq tedy teguh teten theo thomas tia tika timotius tina titi titiek tito tjahjo tjandra tjokorda tommy
  toni tony totok toto tri triana trisno trisnawati tristan tuti tutik udin uki umar umi untung usman ustad
  utami utari vania vera veronica vicky victor vina vino wahid wahidin wahyu wahyudi wahyuni wahyuningsih
  wati wawan wayan wening wibowo widi widia widodo widya wijaya wiji wildan winarno winarti windi wira
  wiranto wisnu wiwik wulan wulandari yahya yani yanti yanto yasin yasmin yasonna yati yayan yayuk yeni
  yenny yohana yohanes yohannes yosef yoga yogi yogie yono yudha yudhi yudi yudo yuli yulia yuliana yulianto
  yuliati yulius yuni yunita yunus yusril yusron yusri yusuf yuyun zaenal zahra zainal zainuddin zainul
  zaky zaskia zulfikar zulhas zulkarnain zulkifli bung gus baiq umbu frans yosep nikodemus melkias
  barnabas agustinus alfonsus ignatius stefanus yakobus mathius lukas ronald edwin steven kevin felicia
  natasha michelle vincent sherly hotman luhut tigor poltak mitra bintang raja ratu sultan ruhut parulian sahat togar monang rosmina tiurma
  abubakar achdiat adelina aditama adityo adnyana afrizal agnes agnez agum agustian aisha akbarsyah
  akmal alamsjah albertus alfarizi alfiansyah alifah alisya almira aloysius althaf alvaro alvito
  amalina ambarwati aminah aminuddin ammar ananda anandita anastasia andhini andrean andrey
  andry anggita anggraeni anindita anindya annas anom antoni anwari apriani aprilia aqila ardhi
  ardiansyah ardianto ardita ariana arianto arifianto arini aristo arjuna arlina armand
  armando aryanto aryo asih astari asyari atika atmaja aulia aurel aurelia azhar azhari azizah azka
  azzahra badrun bagaskara bahri bahtiar baihaqi bakrie baskara baskoro bastian
  benediktus bernardus bhima bimantara bintari boni bonifasius brahma bramantyo brian
  buchori budhiman budiarto budijanto cahyadi cahyani cahyono candrawati catharina chaerul
  chandrawinata cholil christina chusnul cindy clara claudia condro cornelia daffa dahlan
  damayanti danendra daniswara danu danuarta darsono darusman daryanto dasiyem daulay davina debby
  dedek della dendi dennis derry destiana devi devita dewantara dewanti dewanto dhea dhimas diandra
  dianti didik didit dimyati dirga djunaedi dorkas dwiki dwinanto dyaksa edwar effendi eggi ekawati
  eliza elizabeth elsa elvira emi emmy endro enembe enny erika eriko erlina ester esti eva evelyn
  evita fachri fadhlan fadhli fadilah fadli fahrezi fahrul fajri fakhri faris farrel fathir fathoni
  fathur fatin faturrahman fauziah faysal febby ferdian fernando fina fiona firdausi fitriyani
  fransisca fransiska friska galang gerry ghani ghozali ginting giring gito glenn gracia gregorius
  gultom gunawan guntoro gusnadi hadianto hadiwijaya haekal hafidz hafizh haikal halimatus hamka
  handoko handono hannah hapsari harahap hardi hardianto hardiyanto harianto harini hariri harjo
  harjono hartanto hartati hartini hartono haryadi haryati hasanah hasibuan hayati hayono hendarman
  hendarto hendrawan hengky heriyanto herliana hermanto hermin hernawan hidayati hilda hilmi
  hubertus hutabarat hutagalung hutapea ichsan idayu idrus ifan ihsan iin ikbal ilyasa imas imran
  indarto indarwati indriyani inggrid intan ipung irena irham irvansyah irwanto isabella iskak
  ismanto ismayanti isnaini istiqomah iswandi ivan ivana jalaluddin janet jannah jasmine jayadi
  jeffry jeremy jessica jihan joan jodi johari jonathan jordi josephine juanda julia julius jumadi
  jumaidi juminten juned jupri jusup kafka kamaluddin kamila kandou kania kanti karina karlina
  karmila karno kasiyem kasmin kasno kaswadi katarina khairunnisa khansa khoirunnisa kholid kinanti
  kirana kogoya krisdayanti krismanto krisnawan kuncoro kuntoro kurniadi kurniasih kusnadi kusno
  kusuma kusumawardhani kusumo laksono larasati lathifah latuconsina lely lestariningsih
  lidia lilian liliana linawati listiyani listyo livia lolita lubis lucia lukito luluk
  lumbantobing lumentut lusiana lutfiana madina maharani mahardika mahesa maimunah malika
  malikussaleh mandagi manggala mangku manurung mardiana mardiono mardiyah mariam maricar marliana
  marni marpaung marsha martini marwan marwoto maryanto maryati mashudi masruri mastur masykur
  maudy maulana maulida maximilianus meiliana michael mikael millah minarni mislan mohd
  muammar muchtar mudjiyono muflihah muharram muhidin mukidi muliadi muliono munawar munawaroh
  murdiono murib murniati mursid mursidi mursyid murtadha musdalifah musthofa mutia mutmainah nabil
  nadhira nadim nadira nadya nafisah nahdi naila nainggolan najib najwa nanda nandang napitupulu
  narendra naresh nasaruddin nasrudin nasrullah natalia nathania naura nelly nessa nikita nirmala
  nisa nizar novanto noviana novianti nugraha nugrahani nunik nurbaya nurcahyo nurdiansyah
  nurfadilah nurhasanah nurhidayah nurlela nurmala nursalim nurwahid nuryadi nuryanto octavia oka
  oktavia oktaviana oktaviani pambudi pandjaitan pangaribuan pangestu panjaitan pardede parmin
  parmono parto partono pasaribu pasha patria patricia pattiasina pattinama paulina pelupessy
  permana permatasari poniman poppy pradana pradipta prakasa prakoso pramana pramesti pramudya
  pranata pranoto prasetia prasetya prasetyawan prasojo pratomo prayitno prayogo prio
  priscilla puguh pujianto pujiastuti pujiono purbaya purnamasari purwadi purwanti purwati
  purwoko puspasari puspitasari putranto qodari quraish raafi rachel rachmad rachmawati radite
  raffi rafif rafli rahadi rahadian rahardian rahayu rahmah rahmanto raihan raisa raissa rajagukguk
  rakhmat ramadhani ramdan ramdani ramlan randi randy rangkuti rasyid ratri rayhan rayyan regina
  renata rendi rendra rendy renita resti retno revaldo revi rhenald rian riana rianto richard ridha
  rifai rifda rifqi rinaldi rindi risman rismawati ristianti rivaldi riyadi riyan rizka rizkia
  rizqi rodiah rohim rohman rohmat rokhmin romadhon romlah rompas rosdiana rosidi rosita rosmala
  royani rozi ruben rudolf rukmini rumagit rumini rusdiana rusmini rustam ruth sabrani sadikin
  safira safitri saharuddin sahetapy sahrul saidah salamah salsabila samad samsuri sandhy
  sandrina sanjaya sanusi saputra saputri saragih saraswati sardi sarifudin sarimin sarjono sarmila
  sarno sarwono sasmita satriyo satrya sebastian sekar selamet selvia sembiring sentot septiana
  setiadi setiawati setiono setyawan setyowati shanti sherina shofi sholeh sholihin siahaan
  sianturi sibarani sidik sidiq sigid sihombing silalahi silvana silvi simanjuntak simatupang
  simbolon simon sinaga sindi sintia siregar siska siswandi siswoyo sitepu sitompul sitorus
  situmorang soegeng soeharto soekarno soepomo soesilo sofiah soleh solekhah solikin somad sondakh
  sonia sonny stella stephanie subagio subagyo subandi subandono subhan subianto subroto sudaryono
  sudibyo sudigdo sudiro sudjatmiko sudrajat sugandi sugiharto sugihartono sugito sugiyanto
  sugiyono suhaimi suhardi suharti suhartini suhartono suharyanto suhendar suherman sujarwo
  sujatmiko sukamto sukanto sukarman sukirman sukiyem sukmawati sulis sulistiowati sulistya
  sulistyawati sulthan sumadi sumanto sumardi sumartini sumarto sumiati suminah sumitro sunardi
  sunarsih sunaryanto sundari supangat suparjo suparno supomo supriatna supriyanti supriyono suradi
  surahman suratman suratmi suratno surono surti suryana suryani suryanti suryawan suryono sutanto
  sutarno sutedjo suteja sutini sutopo sutoyo suwarti suwarto suyatno suyono suyoto swasono
  syahputra syahrial syahrini syahrul syaifuddin syaifullah syakir syamsiah syamsir syarifah
  syarifudin syifa syukri tabuni tamara tambunan tampubolon tania tantina tarigan tarmizi
  tarno tarsono taryono tatang taufiqurrahman teddy tendy teresia theresia tiara titin titis tjahja
  tjahyo tohir tomi trihatmodjo trimo triono trisna triyanto triyono tuhumury tukimin tukiran
  tukiyem tumini tumirah turino turmudi tuwaidan ucok ujang uje ulfa ulfah umami untari usep
  utomo valentino vanesa veri vidya vincentius viona virgiawan vita wachid wagiman wagino wahab
  wahidah wahju wahyudin wahyuningtyas wakijan walid waluyo wanimbo warsito warsono waskito wastuti
  wattimena wenas wenda wibawa wibisono wicaksana wicaksono wida widada widagdo widayanti widayat
  widiastuti widiyanto widjaja widjajanto widjojo widowati widyastuti wiharto wijayanti wijayanto
  wikan winata winda windarti windy winny winoto wirawan wiryawan wiryono wisnuwardhana witjaksono
  witono wiyono wiyoto wonda wulansari yadi yanuar yasir yayah yessi yeyen yikwa yoana yoesoep
  yonathan yopie yosafat yose yoseph yosi yosua yudhistira yudianto yudistira yudoyono yuliani
  yulianti yulis yuliza yuniarti yusmawati yusnita yusro yustinus yuwono zacky zahira zaini
  zainudin zaki zamroni zidane zubaidah zuhdi zuhri zulaikha zulfa zulham zulkarnaen zulkifly
`);

const VERB = /^(?:me|di|ber|ter)(?!n$|l$)\p{L}{3,}$/u;
const NOUN =
  /^(?:(?:pe|ke|per)\p{L}{4,}an|\p{L}{3,}(?:asi|[ueo]si|[aeiou](?:k|p|n|r)si|logi|isme|itas|ional|grafi|nomi)(?:nya)?|\p{L}{4,}nya)$/u;

/** Letters no Indonesian noun has: `Kellerman` is no `ke-…-an`. */
const FOREIGN = /ll|nn(?!ya)|tt|rr|ss|ck|ph|th|[^aiueo]man$/u;

export const nameLexicon: NameLexicon = {
  code: 'id',
  givenNames: GIVEN_NAMES,
  openings: ['anak agung', 'raden mas', 'raden ajeng', 'ida bagus', 'i dewa'],
  particles: wordSet('bin binti ibn ibnu al el boru beru'),
  commonWords: COMMON_WORDS,
  isCommonNoun: (folded) => NOUN.test(folded) && !FOREIGN.test(folded) && !GIVEN_NAMES.has(folded),
  compoundEnds: wordSet(''),
  acts: wordSet(`
    lahir dilahirkan meninggal wafat tewas gugur menikah menikahi dinikahi bercerai dimakamkan
    dibesarkan kelahiran berasal bersekolah kuliah lulus belajar menempuh meraih memenangi memenangkan
    menjabat dilantik diangkat terpilih ditunjuk mundur mengundurkan menggantikan digantikan memimpin
    ditangkap ditahan didakwa divonis diperiksa dihukum dibebaskan diadili dituntut dijerat menulis
    menyutradarai membintangi memerankan menyanyikan menciptakan menemukan mendirikan membintangi
    bermain melatih mencetak menghadapi mengalahkan dikalahkan tampil pensiun menderita dirawat sakit
    bekerja tinggal menetap pindah hijrah kembali pulang datang tiba berangkat bertolak bertemu berdebat
    berpidato berkunjung mengunjungi menerima hadir menghadiri terluka selamat sendiri dikenal disapa
    memulai mengawali mengajar bercerita berbicara menangis tersenyum mengenang sempat juga
  `),
  lifeEvents: wordSet(
    'lahir dilahirkan wafat meninggal menikah dimakamkan dilantik terpilih menjabat bercerai mangkat gugur',
  ),
  fillers: wordSet('juga sendiri pun lalu kemudian akan telah sudah kembali yang pernah'),
  copulas: wordSet('adalah ialah yaitu yakni bernama merupakan'),
  personal: wordSet('seorang selaku'),
  namedBy: wordSet('bernama dipanggil disapa alias berinisial inisial'),
  agents: wordSet('oleh'),
  orWords: wordSet('atau alias'),
  andWords: wordSet('dan serta bersama'),
  isPassive: (folded) => /^di\p{L}{4,}$/u.test(folded),
  looksLikeVerb: (folded) => VERB.test(folded),
  introducers: wordSet(`
    kepada bersama dengan terhadap antara atas karya pimpinan asuhan melalui pasangan
    menghubungi menemui menggantikan melawan mengalahkan didampingi menikahi menunjuk melantik
    mengangkat sosok adalah ialah yaitu yakni
  `),
  kin: wordSet(`
    istri istrinya suami suaminya anak anaknya putra putranya putri putrinya ayah ayahnya ibu ibunya
    kakak kakaknya adik adiknya keponakan keponakannya cucu cucunya kakek neneknya mertua menantu
    saudara saudaranya sepupu paman bibi janda duda almarhum mendiang tunangan kekasih kekasihnya
    orangtua anaknda
  `),
  things: wordSet(`
    film novel lagu buku album serial sinetron drama majalah koran harian tabloid jurnal situs band
    grup merek produk kapal pesawat satelit roket mobil motor lakon opera puisi cerpen kumpulan
    judul berjudul bertajuk bertema tema turnamen kejuaraan piala liga festival acara program
    operasi badai topan siklon virus varian planet bintang komet spesies genus suku bahasa etnis
    agama candi masjid gereja vihara hotel restoran kafe mal toko aplikasi laman portal perusahaan
    partai bank klub tim kelompok jalan gang kompleks perumahan gedung stadion bandara pelabuhan
    stasiun terminal universitas kampus sekolah pesantren yayasan museum taman pulau gunung sungai
    danau laut selat teluk desa kecamatan kabupaten kota provinsi dusun kampung kelurahan wilayah
    istilah kata disebut dinamakan tarian tari makanan minuman jenis kain senjata tentara pasukan pabrik
    kerajaan kesultanan dinasti perang pertempuran perjanjian konferensi proyek kawasan pasar
  `),
  calendar: wordSet(`
    senin selasa rabu kamis jumat sabtu minggu ahad januari februari pebruari maret april mei juni juli
    agustus september oktober november nopember desember jan feb mar apr jun jul agu ags sep sept okt
    nov nop des muharam safar rajab syaban syawal zulhijah wib wita wit
  `),
};
