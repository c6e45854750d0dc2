/** Common names of people in Indonesia: a hint where a name begins, never a list of who exists. */
import { wordSet } from '../word-list.js';

/** Folded given names; a run of capitals that holds one is likely to be a person. */
export const GIVEN_NAMES = wordSet(`
  aan abas abdel abdi abu abdul abdullah abdurachman abdurrahim abdurrahman abdurrochman abdusalam
  abdussamad abednego abi abidin abimanyu abimayu abner abraham absalom abubakar abuhanifah abyan
  achdiat achmad achyar adam adang ade adek adelia adelina adhi adi adian adinda adiningsih
  adinugroho adiputra aditama aditya adityawarman adityo adiwijaya adly adnan adnyana adriansyah
  adrianus adrie afandi afandy affandi afif afifah afifuddin afifudin afriani afriansyah afrianto
  afrilia afrizal agnes agnesia agnez agrianto agum agung agus agusnar agusta agustian agustin
  agustina agustine agustinus agustono ahdi ahmad ahmadi ahmadin ahmadsyah ahsan aida aiman ainun
  ainur airlangga aisah aisha aisyah aisyatul ajeng aji akbar akbarsyah akbarudin akhiruddin
  akhmad akhmadi aklani akmal akrom alamsjah alamsyah alamsyahputra albertus aldi aldo alex
  alexius alfan alfarizi alfian alfiansyah alfina alfisyah alfitra alfon alfons alfonsus alfred
  alfredo ali alia aliansyah alif alifah alifia alim alimin alimuddin alimudin alina alisya
  alkadri allan almira aloysius alphonsus althaf alvaro alvin alvito alwan alwi alwin alya amalia
  amalina amanda amaruddin ambar ambarita ambarwati ambrosius amelia amelinda amia amien amik amin
  aminah aminatun aminuddin amir amiroh amiruddin amirul amirullah ammar ammarie amos amran amri
  amrin amrizal amrullah ananda anandita anang anas anastasia anastassia andang andarias anderias
  andhi andhika andhini andhiny andi andian andiani andika andina andini andito andre andrean
  andreas andrey andri andriani andriano andriansyah andrianto andriyani andriyanto andry andy
  angga anggaito anggara anggi anggia anggita anggraeni anggraini ani aniek anies anik anindita
  anindya anis anisa anisah anisatul anita anjar anna annas annisa anom ansar ansari ansori
  ansyari antasari antoh anton antoni antonia antonio antonius anugrah anung anwar anwari anzar
  apolos apriadi apriandi apriani apriansyah aprianto aprilani aprilia aprilian aprillia apriyani
  apriyanto aqila ardana ardani ardhana ardhi ardi ardian ardiansyah ardianto ardita ardiyanto
  ardy areta ari ariana ariansyah arianto ariawan arie arief ariefin ariesta arif arifah arifianto
  arifin arifudin arimbi arini ario aripin aris ariska aristiawan aristo arizal arjuna arkan
  arlina arly armain arman armand armando armansyah armida armin arnold arsad arsal arsil arsyad
  arsyil aruna arwan arwani arwin arya aryanto aryo arzeti asad asep asfar ashari asiah asih
  asikin asiyah aslam aslan aslinda asmadi asmara asmawati asmi asmiati asmin asminah asnan asnawi
  asnidar asri asriadi asril asrori asrul asrun astari astri astuti asyari atang atik atika atiqah
  atma atmadja atmaja atmajaya atmojo atok augustinus aulia aunur aurel aurelia awal awaluddin
  awaludin awani ayib ayu ayub ayubi azam azani azhar azhari azis aziz azizah azka azmi azra azrul
  azwar azyumardi azzahra babay bachtiar badar badriah badriyah badruddin badrudin badrun baedowi
  bagas bagaskara bagus bahar bahlil bahri bahruddin bahrudin bahrul bahrun bahtiar bahtiyar
  baiduri baihaqi bainah baiq bakhtiar bakir bakri bakrie bakti balqis bambang bambangsutrisno
  bandi banu barkah barnabas bartolomeus basar bashori basir basirun basit baskara baskoro basori
  basrah basri bastian basuki basuni bayhaqi bayu beatriks beben bejo bekti benediktus beni
  benidiktus benjamin benny benyamin berliana bernadus bernard bernardus bertha betti betty bhima
  bima bimantara bimo bintang bintari bobby bobi boby boediono boiman boimin bonar bondan bongbong
  boni bonifasius bowo boy brahma bramantyo brian buchori budhi budhiman budhy budi budiansyah
  budiarso budiarto budiasih budiawan budijanto budijono budiman budiningsih budiono budisantoso
  budiyanto budiyono buhari bukhari bukhori bung bunga burhan burhani burhanuddin burhanudin busro
  bustami bustanul bustomi busyro buyung cahya cahyadi cahyani cahyaning cahyati cahyawati cahyo
  cahyono candra candrawati carlos carsim carsono casmadi casmari casmin caswati catharina catur
  cecep chaerul chaidir chairani chairil chairina chairuddin chairul chairunnisa chandra
  chandrawinata chandrika charles chasanah chatarina chelsea cheppy chici choirudin choirul cholil
  chotib chotimah chrisna christanto christian christiana christianto christina chudori chusnul
  cici cicik cindy citra citraningtyas clara claudia condro corneles cornelia cornelis cornelius
  cosmas dadan dadang dadi dadiyo daffa dahlan dahlia daliman dalimin dalimunthe damar damayanti
  danang danendra dani danial daniar daniel danielle danis daniswara danny danu danuarta dara
  darji darkim darlina darmadi darmaji darmanto darmawan darmawati darmi darmin darminah darminto
  darmo darmono darnah darniati darno darsih darsim darsinah darsini darsono darti darto darusman
  darwin daryanto daryati daryono dasep dasiman dasiyem dasril dasuki daud daulay davin davina
  dawam debby debora deddy dede dedeh dedek dedi dedy delima della delvi dena denada dendi deni
  deniawati dennis denny deri derry desi desiana desrizal destiana destri destry desy devi devita
  dewa dewanda dewangga dewantara dewanti dewanto dewayani dewi dewiana dewinta dhafa dhanang
  dhani dharmawan dhea dhian dhimas dhito dhoni diah dian diandra dianti diaz dicki didi didiek
  didik didin didit digdo dika dikdik dilla dimas dimitri dimyati dina dinda dini dino dipa dirga
  dirja dita ditya djafar djamaluddin djamil djarot djarwo djatmiko djauhari djayadi djoko djoni
  djuanda djunaedi djunaidi djuwari doddy dodi dodik dody dolorosa domi dominggus dominikus doni
  donny dorce dorkas dudung dwi dwiana dwiastuti dwijayanti dwijo dwiki dwinanto dwinita dwiyanto
  dyah dyaksa dyan dzaki dzulfikar dzulkifli eddy edhy edi edison ediwan edmund edo eduardus edwar
  edwin edy efendi effendi efi efrizal eggi egi eka ekananda ekasari ekawati ekayanti eki eko elfi
  elias elis elisa elisabet eliyana eliza elizabeth elkana ella elly elmi elok elsa elsye elvi
  elvina elvira elya elza emelia emi emil emilia emiliana emmanuela emmy ena enda endah endang
  endar endi endin endri endro enembe eneng enggal enggar engkos eni enik enjang enny entis enung
  erfan erick erik erika eriko eriyanto erlangga erlina erna ernawati ernest erniwati erry ersa
  ervan ervin ervina erwan erwansyah erwin erwina erwinsyah ester esther esti estu etty euis eva
  evan evelyn evi evie evita evrizal ewin ezra fabian fachri fadel fadhil fadhilah fadhlan fadhli
  fadil fadila fadilah fadilla fadillah fadjar fadlan fadli fadlil fahmi fahreza fahrezi fahri
  fahriza fahrizal fahruddin fahrudin fahrul fahrurozi fahrurrozi faiq fairuz faisal faisol faiz
  faizah faizin fajar fajariyah fajri fajriah fakhri fakhruddin fakhrul fakhrurrazi fandi fandy
  fanny farah fardan farhan farhana farhat farhatun farichah farid farida fariha farihah farikha
  faris farizi farkhan farouk farrel faruk faruq fathan fathir fathiyah fathonah fathoni fathul
  fathur fathurohman fathurrahman fatihah fatimah fatimatuz fatin fatkhur fatkul fatma fatoni
  faturrahman fauzan fauzi fauziah fauziyah fawwaz fawzi faysal febby febiola febri febrian
  febriana febriani febriansyah febrianti febrianto febriyanti febriyanto fedrik felicia felicita
  feliks felix fenny fenti ferdi ferdian ferdiansyah ferdinand ferdinandus ferdy feriyanto
  fernando ferri ferry fersa fery fiki fikri fikriansyah filipus fillah fina finka fiona firda
  firdaus firdausi firdiansyah firman firmanda firmansyah firza fithri fitri fitria fitriah
  fitriana fitriani fitrianto fitriyah fitriyani fitriyanto florensia floribertus frans fransina
  fransisca fransiska fransiskus fransius freddy fredrik fredy frengki frengky friska fristian
  furqon fuzi gabriel gabriella gading gaffar gahral galang galih galuh gandi gandung ganis ganjar
  garnis gatot gatut gede geraldus gerry ghaffar ghani ghina ghofur ghozali ghufron gibran gideon
  gilang gilar gilbert gina ginting giring gita gito giyanto giyarti giyono glenn gofar gofur
  gomar gracia graita gregorius griselda gufron gultom gunanto gunardi gunarso gunarto gunaryo
  gunawan gunawati guno guntoro guntur guruh gus gusman gusnadi gusnaldi gusnan gusrizal gustaf
  gustav gusti gustian gustiana gustin gustini gustiwan guswandi guswanto habel habibah habibi
  habibie habibullah habil hadi hadianto hadiati hadiono hadisiswoyo hadiwijaya hadiyanto hadiyono
  haedar haekal hafid hafidh hafidz hafiz hafizh hafni hafsah haifa haikal hairuddin hairudin
  hairul hakam hakim hakimah halim halimah haliman halimatus hamam hamami hambali hamdan hamdani
  hamdi hamid hamidah hamidi hamidun hamim hamka hamsah hamsir hamzah hamzani hana hanafi hanafiah
  hanan handayana handayani handi handika handoko handono handry hanggoro hani hanida hanif
  haniyah hannah hannan hanny hanung hapsari haqqi harahap hardani hardi hardianto hardika hardini
  hardiyanti hardiyanto hari hariani hariansyah harianto hariawan harimurti harini hariri haris
  harisman hariyadi hariyani hariyanto hariyati hariyono harjanto harjito harjo harjoko harjono
  harmaini harmanto harmoko haros harris harsiwi harsono harsoyo hartanti hartanto hartati
  hartatik hartinah hartini hartiningsih harto hartono haruman harun haruna harwanto haryadi
  haryani haryanti haryanto haryati haryo haryono hasan hasanah hasanuddin hasanudin hasbi
  hasbullah hasibuan hasim hasmawati hasna hasnah hasnan hasnawati hasnidar hasriani hasrul hasto
  hastono hasyim hasym hatta hawa hawari hayati hayono hazairin hazim heince helda heliana helmi
  helmina helmy hendarman hendarto hendi hendra hendrati hendrawan hendri hendriawan hendrik
  hendriyanto hendro hendroyono hengki hengky heni henki henny henokh henry hepi herawan herawati
  herdi herdian herdiansyah heri heribertus heriyanto herlambang herlan herliana herliansyah
  herlina herliyanto herman hermansyah hermanto hermawan hermin hermina hernani hernanto hernawan
  herni herniati hernowo herry heru heruanto herwan herwanto herwin heryanto heryawan hesti
  hestiana hidayani hidayanti hidayat hidayati hidayatul hidayatullah hidayatulloh hikmahanto
  hikmat hikmawati hilal hilaluddin hilda hilman hilmawan hilmi himawan hindun hiskia hoirul holil
  holilah homsatun hotma hotmaida hotman hubertus huda hudaya humaidi humaira humam hurin husaeni
  husain husaini husein husen husin husna husni husnul husodo hutabarat hutagalung hutapea hutomo
  ibnu ibnul ibrahim ibrohim icha ichsan ichwan ida idawati idayu idham idhan idol idris idrisa
  idrus ifan ifansyah ifda iffah ifham ignatius ihsan iin iip iis ijah ika ikah ikbal ikhsan ikram
  ikrar ikrima iksan ilham ilma ilmi iluh ilyas ilyasa imaduddin imam iman imaniar imansyah
  imanuel imas imawan imelda imelia immanuel imran imroatul imron ina inayah inayatul indah indar
  indarti indarto indarwan indarwati indawati indayani indra indraswari indrawan indrawati
  indrayana indrayanto indrayati indriani indriati indriyani indro ine ines inggrid ingrid intan
  intani ipang ipung iqbal ira irawadi irawan irawati irdan irdina irena irene irfan irfandi
  irfanudin irham irhas irianto irma irmawati iroh irsan irsyad irvan irvansyah irvin irwan
  irwanda irwandi irwansyah irwanto isa isabel isabella isah isbandi isep ishak iskak iskandar
  iskandarsyah islahudin ismail ismaini ismanto ismayanti ismiati ismiyati ismoyo ismudi isnaeni
  isnaini isnan isnawan isnawati istianah istiani istiqamah istiqomah istiyono iswadi iswahyudi
  iswandi iswanto iswara ita itje ivan ivana iwan iwansyah iyah iyan iyas iyus izza izzah izzuddin
  jabbar jabir jaelani jaenal jaenudin jaenuri jafar jafaruddin jahidin jainal jainuri jajang
  jajuli jaka jakaria jakob jalal jalaluddin jalil jamaal jamal jamaluddin jamaludin jamhari
  jamhuri jamian jamil jamilah jamin jamroni janet jannah jannatul janti januar januarti jarir
  jarot jarwo jarwoto jasman jasmin jasmine jasuli jatmiko jatnika jauhar jayadi jayanti jazuli
  jeffri jeffrie jeffry jefri jejen jelita jemi jenni jenny jepri jeremias jeremy jerry jessica
  jhon jhoni jihan jimi jimly joan joanito jodhi jodi johan johanes johani johanis johannes
  johansyah johar johari john joko jonathan joni jonny jono jony jordi josef joseph josephine
  joshua josua jouke jovita joyo juanda juanita juanto jubaedah judha juhaeni juhana juhar juhari
  juhri juita juju julaeha julaiha juli julia juliana juliani juliansyah julianto juliari julistyo
  julius jumadi jumaeri jumaidi jumain jumali jumanto jumari jumariah jumarni jumiati jumilah
  jumingan juminten jumirah jumiyati jumrah junaedi junaedy junaidah junaidin jundi juned juniar
  juniarti juniati junita jupri jurianto jusman jusri justin jusuf jusup juwanda juwariyah juwita
  kadarisman kadarsih kadarwati kadek kadir kadri kafka kaharuddin kaharudin kahfi kahono kamal
  kamalia kamaliah kamaluddin kamaludin kamaruddin kamarudin kamaruzzaman kamil kamila kamilah
  kanaya kandar kandou kania kanti karel kariadi karim karimah karimuddin karina karini kariyono
  karlina karlinah karmila karmin karminah karmini karnadi karnaen karnawan karni karno karsa
  karsidi karsiman karsinah karsini karsono karta kartawijaya kartijo kartika kartina kartinah
  kartini karto kartono kartubi karyadi karyana karyanto karyati karyono karyoto kasan kasbi kasdi
  kasijan kasim kasiman kasinem kasiran kasiyati kasiyem kasman kasmawati kasmi kasmin kasminto
  kasmir kasmira kasmudi kasmuri kasnadi kasno kasri kasrun kastari kastinah kastolani kasturi
  kasum kaswadi kaswan kaswati katarina katijan katimin katinah katinem katiran katni kayat kayla
  keke kemal kesuma ketut kevin khadafi khadijah khaeruddin khaerudin khaerul khafid khairani
  khairil khairina khairuddin khairudin khairul khairuman khairun khairunisa khairunnisa khalid
  khalil khalimah khamdan khamid khanif khansa kharis khatijah khofifah khoiri khoiriyah
  khoiruddin khoirudin khoirul khoirun khoirunisa khoirunnisa kholid kholifah kholik kholil
  kholila kholilurrahman kholis kholisoh khotib khotijah khotimah khozin khudori khumaidi khusna
  khusnul khuzaimah kiki kinan kinanti kinasih kirana kirman kismanto kiswanto kiswati klemens
  kobar kodir koesoemo kogoya koidah kokom komang komariah komaruddin komarudin konstantinus
  kornelis kosasih kosim koswara krisdayanti krisdianto krismanto krisna krisnamurti krisnanto
  krisnawan kristanti kristanto kristian kristiana kristiani kristianto kristin kristina
  kristiyanto kukuh kuncahyo kuncoro kuntoro kuriah kurnia kurniadi kurniadin kurniansyah
  kurnianto kurniasari kurniasih kurniatun kurniawan kurniawati kurniawaty kurniyanto kusdiana
  kusdinar kusen kuseri kushartono kusharyanto kusmana kusmanto kusmayadi kusmiati kusmin kusnadi
  kusnan kusnandar kusniah kusnin kusno kusnul kusrini kustanto kustiah kustini kustiyah kustoro
  kusuma kusumawardhani kusumo kuswandi kuswanto kuswara kuswati kuswoyo kusyanto laela laelasari
  laeli laila laili lailiyah laksmana laksmi laksono laode lapian larasati lastri lathifah latief
  latif latifah latipah latuconsina lazuardi legiman legimin leginah legino legiyem leli lelly
  lely leman leni lenny leonard leonardus leoni lesmana lestari lestariningsih lestiani levi
  levina lia liana libertus lidia lidwina lidya lies lilah lilian liliana liliani liliek lilies
  lilik lilis lily lina linawati linawaty linda lindawati lingga linggar linus lisa lisda lisdiana
  lismawati lisnawati listiyani listyo livia lodewik lolita lorensius lowrensius lubis lucia
  luciana lucky ludfi ludiro ludovikus lugina luhut lukas lukito lukman lukmanul lulu luluk
  lumbantobing lumentut lusi lusia lusiana lusianto lusy lutfi lutfia lutfiah lutfiana lutfiyah
  luthfi luthfia luthfiah lydia made madelina madina maesaroh mafud magda magdalena maharani
  mahardhika mahardika mahasin mahatma mahbub mahdi mahesa mahfud mahfudz mahfuz mahmud mahmudah
  mahmudi mahmudin mahpudin mahrus mahyuddin mahyudin maimun maimunah maisaroh majid makbul
  makhrus makmun maksudi maksum malawat malia malika malikul malikussaleh mamad mamah maman mamat
  mambaul mami mamik mamun manan manase mandagi manggala mangku mansur mansyah mansyur manurung
  marasabessy marbun marcel marcella marda mardani mardhatillah mardhiyah mardi mardiana mardiani
  mardiansyah mardianto mardin mardinah mardiono mardiyah mardiyanto mardiyono marfuah marfudin
  margaretha margianto margini margo margono marhamah marhan maria mariadi mariah mariam mariana
  mariani mariatun maricar maridi marihot marinem maringan marini mario marjan marjito marjo
  marjoko marjono marjuki marjuni markum markus marlan marlena marlia marliah marliana marlin
  marlina marlinda marlindawati marlon marmin marni marno marpaung marsel marselina marselino
  marselinus marsha marshanda marsidi marsih marsiman marsinah marsini marsiti marsono marsudi
  martha marthen marthin marthinus martiah martias martin martina martinah martini martinus
  martono martoyo maruarar maruli marusaha maruto marwa marwah marwan marwanto marwati marwoto
  maryadi maryam maryana maryani maryanti maryanto maryati maryono maryoto marzuki marzuqi masdar
  masduki masfufah mashadi mashudi mashuri masirah masitah masitoh maskanah maskur maskuri masnah
  masniari maspupah masrifah masrizal masrukhin masrul masrun masrur masrura masruri mastur
  masturi masudi masyhuri masykur masykuri mat mateus matheus mathias mathilda mathius matius
  matjuri matnur matsani matsum maudy maulana maulida maulidin mauludin mawardi mawarni
  maximilianus maya maylani mayrita mecky mega megawati meiana meidy meilani meiliana meinarti
  melati melawati melda melia meliana meliani melina melinda melisa melkianus melkias mella melly
  melvin memed menik mentik merdiana meri merlin merry mesakh metha metti metty meutia meydiana
  michael michelle mieke mien mifta miftah miftahudin miftahul miftakhul mikael mikaila mikhael
  mila milawati millah mimi mimin minah minarni minarti minhajul mintarja mintarsih mintarto minto
  mira mirah miranda mirna mirnawati mirwan mirza misbah misbahuddin misbahudin misbahul misdi
  misinem miskan mislam mislan misman misnah misnan misnawati misnun misran misri misriyah misti
  misto mistono misyadi misyanto mitha mitra mizan moch mochamad mochammad mochtar moeldoko
  moeljadi moeljono moelyono moh mohamad mohammad mohammed mohd mohtar molly monang monica monika
  moza mualifah muallim muamar muammal muammar muarif mubarok muchamad muchlis muchtar mudji
  mudjiyono mudrik mufid mufidah muflihah muh muhadjir muhaimin muhajir muhamad muhammad
  muhammadin muharram muhayat muhdi muhibbin muhidin muhlis muhtar mujayanah mujib mujiono
  mujiyanto mujiyem mukarom mukaromah mukhamad mukhlis mukhtar mukidi mukmin mukminin mukti
  muliadi muliono mulyadi mulyana mulyani mulyanto mulyati mulyawan mulyono munandar munawar
  munawaroh munawir mundir munif munir muniroh munjin muntaha muntamah murad murdiono murib
  murjani murni murniasih murniati mursalin mursid mursidi mursinah mursyid murtadha murtini
  murtiningsih murwani muryani muryanto musa musawir musdalifah muslih muslihin musliman mustafa
  mustain mustakim musthofa mustofa musyafa muthia mutia mutmainah muttaqin muzakir muzakki muzani
  muzayin nabil nabila nadhif nadhira nadia nadiem nadim nadira nadya nafis nafisah nahdi nahrowi
  naila naimah nainggolan najamuddin najamudin najib najihah najwa nana nanang nanda nandang
  nandar nani naomi napitupulu narendra naresh naryo nasaruddin nashir nasikin nasir nasokha
  nasruddin nasrudin nasrul nasrullah nasrun nasution natalia natasha nathania natsir naufal naura
  nawawi nawir nazaruddin nehemia nelly neneng nengah nessa ngadiman ngadimin ngadinem ngadiran
  ngadiyem ngadiyono ngatemi ngatiman ngatimin ngatini ngatino ngatiyem ngatmin nia nicholas nico
  niken nikita nikmah nikodemus nikolaus nila niluh nina ningsih nining nirmala nirwan nisa nita
  nizam nizamuddin nizar noer noerdin nofal nofri nono noor nopi nor norman nova novan novandi novanto
  novel novi novia noviana novianti novianto novika novita noviyanti nuari nugie nugraha nugrahani
  nugroho nunik nur nuraeni nuraida nurainah nuraini nuraisyah nuralam nurany nurasiah nurbaiti
  nurbaya nurcahya nurcahyati nurcahyo nurcholish nurdiana nurdiansyah nurdin nurfadilah nurfaizah
  nurfitri nurhadi nurhaedah nurhaeni nurhaida nurhalim nurhalimah nurhaliza nurhamid nurhasan
  nurhasanah nurhayadi nurhayati nurhidayah nurhuda nuri nuriman nurina nuriyah nurjaman nurjamil
  nurjanah nurkholis nurlaeli nurlaila nurlaili nurlela nurlina nurmahmudi nurmala nurmansyah
  nurmayanti nurmiati nurohman nurokhman nurrahman nurrohmah nursaid nursal nursalim nursam
  nursanti nursari nursiah nursidi nurson nursyahbani nursyam nurtanio nuruddin nurudin nurul
  nurwahid nurwahyuni nurwanto nurwati nurwidi nuryadi nuryana nuryanti nuryanto nuryati nusron
  nyoman obet ocha ocky octavia octavian octaviani octavianus odah odang oded oding ofi oka oki
  oktarina oktavia oktavian oktaviana oktaviandi oktaviani oktavianto oktavianus okto oktovianus
  olga olivia oman omay onang oneng oni onih onny opik oryza otong otto ovi oyon pahala paijan
  paijem paijo paimah paiman paimin paimun painem paino pairan pairin paisan paiti paiyem palupi
  pambayun pambudi pamela pamuji pamungkas pancawati pandapotan pandjaitan pandu pangaribuan
  pangestu panjaitan panji panuju panut pardede pardi pardianto pardiman pardjo pardomuan pardosi
  pariadi pariman parinah paringin parino pariyah pariyem parjan parjo parjono parlan parlaungan
  parlin parlindungan parman parmin parmini parmono parni parsini parsono parti partinah partini
  parto partogi partono parulian parwati parwoto paryadi paryanto paryati paryono pasaribu pasha
  pasinah paskalis patimah patmawati patmi patria patricia patris pattiasina pattinama paul paulin
  paulina paulus pebri pebrianto pelupessy pepen permadi permana permatasari pernando pertiwi
  petrik petronela petrus philipus pieter pinem pinkan pipit pitono pitoyo pius poernomo polii
  poltak ponari ponco ponidi poniem ponijan ponijo poniman ponimin ponirah poniran poniyem popi
  popong poppy porman posma prabandari prabawa prabowo pradana pradipta pradipto prajoko prakasa
  prakoso prama pramana pramesthi pramesti pramoedya pramono pramudita pramudito pramudya pramuji
  pramujo pranajaya pranata pranoto pranowo prasetia prasetiyo prasetiyono prasetya prasetyawan
  prasetyo prasetyono prasojo prastiwi prastowo prastyo pratama pratikno pratikto pratiwi pratomo
  prawiro prawoto prayetno prayitno prayoga prayogi prayogo prayudi prida prihandoko prihantoro
  prihartini prihastuti prihatini primadi prio priscila priscilla priska pritha priyadi priyambodo
  priyantini priyanto priyantoro priyatin priyatna priyatno priyo priyono priyoto puad puan pudji
  pudjiastuti pudjo pudyastuti puguh puji pujianti pujianto pujiastuti pujiati pujiono pujiyanto
  pujiyono pujo pundi pungki pungky puput purbaya purboyo purnama purnamasari purnamawati
  purnaningsih purnawan purnomo purnomosidi purwadi purwani purwaningsih purwanta purwanti
  purwantini purwanto purwantoro purwati purwita purwito purwo purwoko purwoto puspa pusparini
  puspasari puspita puspitarini puspitasari putra putranto putri putriani putro putu putut qodari
  qomar qomariah qomarudin qoriah qosim qoyum quraish quraisy qurrotul raafi rachel rachmad
  rachmat rachmawati raden radit radite raditya rafael raffi rafi rafif rafiq rafli rahadi
  rahadian rahadyan rahardi rahardian rahardjo raharjo rahayu rahayuningsih rahimah rahma rahmad
  rahmadani rahmadhani rahmah rahman rahmanto rahmat rahmawati rahmi raihan raimundus rais raisa
  raissa raja rajagukguk raka rakel rakhmat rama ramadhan ramadhani ramdan ramdani ramdhan
  ramdhani ramelan ramlah ramlan ramli randi randy rangga rangkuti rani rara rasidi rasikin rasman
  rasmin rasminah rasnan rasto rastono rasyad rasyid ratih ratmi ratna ratnasari ratno rato ratri
  ratu rayhan raymond rayyan rebeka regina reinhard renata rendi rendra rendy reni renita reny
  resti retnaningsih retno retnowati revaldo revi reza rhenald rhesa rhoma ria rian riana rianto
  ribka ribut richard ricky rico rida ridha ridho ridwan rifai rifan rifda rifki rifky rifqi
  rihana rika riko rina rinaldi rinawati rindang rindi rini rino rio riri risa riska risma risman
  rismawati ristianti riswan riswanda riswanto risyad rita ritawati rivaldi riyadi riyadin riyan
  riyanti riyanto riza rizal rizieq rizka rizki rizkia rizkiana rizky rizqi rizqy robby roby rocky
  rodiah rofiah rofik rofikoh rofiq rohadi rohaeni rohaeti rohamah rohana rohani rohayah rohidin
  rohim rohimah rohmad rohmah rohman rohmana rohmat rohmatin rojak rojali rokayah rokhim rokhmah
  rokhman rokhmat rokhmin romadhon romadhona romadon romana romdoni romi romlah romlan romli romo
  rompas ronald rondiyah ropiah ropik roro rosa rosadi rosalina rosan rosana rosdi rosdiana roshan
  rosid rosidah rosidi rosihan rosihin rosita rosliana roslina rosmala rosmawati rosmiati rosmina
  rosmini rosnah rosnani rosnida rosyad rosyid rosyidah rosyidi roy royani rozak rozi ruben
  rubianto rubiyah rubiyanto rudi rudiantara rudianto rudini rudiyanto rudolf rudy rufaidah
  rugayah ruhut rukiah rukiyah rukmana rukmawati rukmini rully rumadi rumagit rumanti rumiati
  rumini rumiyati rumsiah rupawan rusdi rusdiana rusdianto rusdin rusdiyanto ruslan ruslani rusli
  rusmadi rusman rusmana rusmanto rusmawati rusmiati rusmin rusmini rusnah rusnani rustam rustandi
  rustanto rustiana rusyda ruth ryamizard sabar sabaruddin sabarudin sabirin sabrani sabri sabrina
  sadeli sadiah sadikin sadiman sadimin sadino sadiyah sadri saefudin saeful saefullah saefulloh
  saepudin saepul safari safarina safaruddin safarudin safei safii safira safitri safrizal
  safrudin saharuddin saharudin sahat sahetapy sahidin sahlan sahril sahroni sahrudin sahrul said
  saidah saidi saifuddin saifudin saiful saifullah saikhu saiman saimin sainah sainem sajidin
  sakiman sakinah sakirman salahudin salamah salamun salbiah saleha salehuddin salim salimah
  salimin salma salman salmawati salmiah salomo salsabila samad samadi samanhudi samijan samijo
  saminah saminem samiran samirin samiyem sampurno samsiah samsinar samsuddin samsudin samsuharto
  samsul samsulbahri samsuri samsurizal samuel samuji sanadi sanah sandhy sandi sandiaga sandra
  sandrayati sandrina sangidun saniah saniman sanimin sanjaya sansan santi santosa santoso sanusi
  sapar sapari sapariah sapawi sapri sapto saptono saptoyo saputra saputri saragih sarah saraswati
  sardi sardiman sardjono sari sariah saridin sarifah sarifudin sarijan sarimin sarinah sarip
  sariyah sariyem sarjan sarjono sarju sarkawi sarman sarmila sarmin sarminah sarmini sarni sarno
  sarpan sarpin sarti sartika sartini sartono sarwan sarwani sarwanto sarwi sarwiyati sarwo
  sarwono sarwoto saryono sasmita sasongko satibi satiman satimin satinah satino satirah satiyem
  satria satrio satriyo satrya saturi satya saudah saukani sawal sawitri sayekti sayfudin
  sayidiman sayuti sebastian sedarmayanti sekar selamet selvi selvia selvina sembiring semuel seno
  sentot septi septian septiana setia setiabudi setiadi setianingsih setianto setiasih setiawan
  setiawati setiono setiyawan setiyono setya setyaningsih setyanto setyastuti setyawan setyo
  setyobudi setyowati shanti sherina sherly shinta shofi shofiyah sholahuddin sholeh sholihah
  sholihin sholikhah sholikhin sholikin siahaan sianturi sibarani sidik sidiq sidqi sigid sigit
  sihombing silalahi silvana silvi silvia simanjuntak simatupang simbolon simin simon simson
  sinaga sinarto sindhu sindi sinta sintia siregar siska siswadi siswandi siswanto siswantoro
  siswati siswoyo sitepu siti sitinah sitompul sitorus situmorang siyam siyami siyanto slamet
  sobari sobirin sobri sochib sodikin soedarmo soedarsono soedibyo soedirman soedjono soegeng
  soeharso soeharto soehartono soekamto soekardi soekarno soelaeman soepardi soeparman soeparno
  soepomo soeprapto soerjadi soerjono soeroso soeryadi soesilo soetedjo soetomo soetrisno soewandi
  soewarno sofia sofiah sofianto sofiatun sofjan sofwan sofyan sofyandi sohibul soimah sokhib
  solahudin soleh soleha solehah solehan solehudin solekan solekhah solekhan soleman solichin
  solihah solihat solihin solihun solikin soliman solkan somad somantri sondakh sonia sonny sony
  sopandi sopiah sopian sri srihartini srimulyani srinatun sriwahyuni sriyanto sriyati sriyono
  stefanus stella stepanus stephanie steven suaib subagio subagyo subandi subandono subhan
  subianto subroto suci sudarmono sudarto sudaryono sudibyo sudigdo sudirman sudiro sudjatmiko
  sudjiwo sudrajat sugandi sugeng sugianto sugiarto sugiharto sugihartono sugito sugiyanto
  sugiyono suhaimi suhardi suharso suharti suhartini suharto suhartono suharyanto suhendar
  suhendra suherlan suherman sujana sujarwo sujatmiko sujono sukamto sukanto sukardi sukarman
  sukarmin sukarno sukiman sukiran sukirman sukirno sukiyem sukma sukmawati sukoco sukro sulaiman
  sulastri sulis sulistiowati sulistya sulistyawati sulistyo sultan sulthan sulton sumadi sumanto
  sumardi sumarlin sumarni sumarno sumarsono sumartini sumarto sumarwan sumaryono sumiati suminah
  suminto sumitro sumiyati sumiyem sumono sunardi sunarmi sunarsih sunarto sunaryanto sunaryo
  sundari sungkono sunyoto supangat supardi supardjo suparjo suparman suparmi suparmin suparno
  suparti supatmi supatno superno supinah supomo suprapti suprapto supratman supri supriadi
  supriatman supriatna suprihatin supriyadi supriyanti supriyanto supriyatna supriyatno supriyono
  suradi suradji surahman suranto suratin suratman suratmi suratno surip suripto surono surotun
  suroyo surti surtini surya suryadharma suryadi suryana suryani suryanti suryanto suryawan suryo
  suryono susana susanti susanto susi susilo susilowati suswono sutanto sutarman sutarno sutaryo
  sutedjo suteja sutikno sutiman sutimin sutinah sutini sutiyem sutiyono sutiyoso sutopo sutoro
  sutoyo sutrimo sutrisno suwadi suwandi suwandono suwanto suwarni suwarno suwarti suwartini
  suwarto suwignyo suwito suyadi suyanti suyanto suyatmi suyatmo suyatni suyatno suyitno suyono
  suyoto suyudi swasono syafii syafruddin syafrudin syahputra syahrial syahril syahrini syahrul
  syaifuddin syaiful syaifullah syakir syamsiah syamsir syamsuddin syamsul syarif syarifah
  syarifuddin syarifudin syifa syukri tabita tabuni taher tahir taifur taiyib talita tamam tamami
  tamara tambunan tampubolon tamrin tanaya tandi tania tanti tantina tantowi tantri tarekh tari
  tarida tarigan tarji tarjo tarjono tarmizi tarmudi tarmuji tarno tarsih tarsinah tarsini tarsono
  taryadi taryana taryati taryo taryono tasiman tasiyem taslim tasmi tasmin tasmini tasrif
  tasripin tasya tatan tatang tatik taufan taufik taufiq taufiqurrahman taufiqurrohman tawakal
  teddy tedi tedja tedy teguh teja temmy tendy tenri tentrem teresia terry teten tetty thalia theo
  theodorus theofilus theresia thoha thohir thomas thomi thoriq tia tiara tigor tika timoteus
  timotius tina tinah tini tino tioria tirto tisna titi titiek titim titin titis tito titus tiurma
  tjahja tjahjo tjahyo tjandra tjandrawati tjetjep tjokorda tjokro tobias tobing tofan togar togu
  toha tohari tohir tohirin toif tomas tomi tommy tomo toni tony toriq tosari toto totok toyib
  trenggono tri triana triani trias triastuti tribowo tridjoko trihandoyo trihartono trihatmodjo
  trijaya trijono trimo trimulyani trinoto triono trisna trisnadi trisnani trisnawati trisno
  tristan trisula triwahyuni triwibowo triwidodo triyana triyani triyanto triyatno triyono tubagus
  tugiman tugimin tugino tugiyo tugiyono tuhfatul tuhumury tukijan tukiman tukimin tukinem tukino
  tukiran tukiyem tukul tumanggor tumbur tumijan tuminah tuminem tumini tumirah tumiyem tumpak
  tumpal tunut turiman turimin turini turino turiyah turmini turmudi tursina tursini turyati tuti
  tutik tutus tuwaidan tyas ubaid ubaidillah ucok udin udjang udjo ujang uje ukasyah uki ulfa
  ulfah ulil ulinnuha ulum ulya umaidi umam umamah umami umar umaya umayah umbara umbu umi umin
  umiyati ummi ummu umul unang untari untoro untung upik usamah usep usman ustad ustadi utami
  utari utomo uum uus uways uyun valentino vanesa vania vebri vebrianti vebriyanti venansius vera
  verawati verdi vergina veri verlin vernando veronica viani vicky victor vidia vidya vika viki
  viktor viktoria vina vincent vincentius vino vinsensius viona virda virgiawan virgo visca vita
  vitalis vito vivi vivin vonny vreda wachid wachyu wachyudi wagiman wagimin waginah wagino
  wagirah wagiran wagiyem wagiyo wahab wahda wahdaniyah wahdini wahid wahidah wahidin wahju wahono
  wahyu wahyuddin wahyudi wahyudin wahyuni wahyuningrum wahyuningsih wahyuningtyas wahyunto
  wahyutomo waidi wajdi waji wakhid wakidi wakijan wakino wakit walid walida walidi waliyah
  waljinah waluyo wanda wandi wandira wanimbo wanti wardah wardana wardani wardaya wardhana
  wardhani wardi wardiman wardono wardoyo warih warijan warji warjo warkim warlan warman warno
  warsa warsi warsidi warsih warsim warsinah warsinem warsini warsiti warsito warsono warsoyo
  warti wartini warto wartono waryanti waryono wasi wasilah wasiran wasis wasito wasiyem wasiyo
  waskito wastono wastuti wati watik watinah wattimena wawa wawan wawang wayan wayong weda wega
  wenas wenda weni wening wenny werdi wibawa wibi wibisono wibowo wicaksana wicaksono wida widada
  widagda widagdo widarto widayani widayanti widayat widhi widi widia widianto widiarto widiasmoro
  widiasto widiastuti widiawan widiawati widijanto widiyanti widiyanto widiyo widiyono widjaja
  widjajanto widjajono widjanarko widjayanti widjojo widodo widowati widya widyaningsih widyanti
  widyanto widyantoro widyasari widyastuti widyawati wigati wignyo wihadi wiharti wiharto wijaya
  wijayadi wijayanti wijayanto wiji wikan wikrama wiku wildan wilfridus wilhelmina wilhelmus
  willem willi wilujeng winanto winarni winarno winarsih winarso winarti winaryati winaryo winata
  winda windarti windi windy wingki winnie winny winoto winursito wira wirahadi wirahadikusumah
  wiranegara wirantaprawira wiranti wiranto wirasakti wirasto wiratama wiratmo wiratno wirawan
  wiria wiryanti wiryanto wiryatmo wiryawan wiryo wiryono wisesa wismoyo wisnu wisnuaji wisnutomo
  wisnuwardhana witjaksono wito witono witri witular wiwi wiwiek wiwik wiwin wiwit wiwoho wiyadi
  wiyanto wiyarno wiyata wiyati wiyatno wiyoko wiyono wiyoso wiyoto wonda wowor wresti wulan
  wulandari wulaningsih wulansari wuri wuryani wuryanti wuryanto yacob yadi yafet yahdi yahya
  yakob yakoba yakobus yakub yakup yamani yamin yance yandi yandri yani yanis yanita yanny yanti
  yanto yanuar yanuari yanuarius yanuarti yarman yasa yaser yasin yasinta yasir yasmin yasmine
  yasni yasonna yati yatimah yatiman yatimin yatinah yatini yatmi yatmini yatmo yatno yaumil yayah
  yayan yayang yayat yayuk yazid yeane yefta yehezkiel yendi yeni yenni yenny yeny yeremias yermia
  yerry yesaya yessi yessica yessy yeti yetni yetty yeyen yikwa yoana yoannes yoel yoelianto
  yoesoep yoga yogaswara yogi yogie yogiswara yohan yohana yohanes yohanis yohannes yolanda yonas
  yonatan yonathan yono yopi yopie yordan yorrys yosafat yose yosef yosefina yosep yoseph
  yosephine yosi yosia yosias yossi yosua yovi yovita yoyoh yuda yudanto yudha yudhanto yudhi
  yudhiantara yudhiono yudhistira yudi yudiansyah yudianti yudianto yudistira yuditha yudiyanto
  yudiyono yudo yudoyono yuhana yuhanis yuke yuki yulfi yulhasni yuli yulia yuliadi yuliana
  yuliani yuliant yulianti yuliantini yulianto yuliantoro yulianus yuliarso yuliarti yuliasih
  yuliastuti yuliati yulina yulinda yulis yulistia yulistiani yulita yulius yuliwati yuliyanto
  yuliza yulizar yullia yumiati yumna yunaldi yunasril yundari yuni yunia yuniar yuniarti yuniarto
  yuniati yunida yuningsih yunisa yunita yunizar yuntarti yunus yuridika yurike yuris yurita
  yurizal yurnalis yusa yusak yusana yusdi yusfi yusi yusmadi yusmaini yusman yusmar yusmawati
  yusnaini yusni yusniar yusnita yusnizar yusran yusri yusria yusriadi yusril yusrin yusrizal
  yusro yusron yussuf yustian yustiana yustin yustina yustinus yustisia yusuf yusup yuswan
  yuswanda yuswandi yuswanto yuwono yuyun yuyus yuzar zabidi zacky zaedi zaenab zaenah zaenal
  zaenuddin zaenudin zaenuri zahid zahir zahira zahra zahrah zahran zahro zahroh zahrotul zahrudin
  zaidan zaidi zaiful zaimah zainab zainah zainal zaini zainuddin zainudin zainul zainun zainur
  zainuri zakaria zakarias zaki zakia zakiah zakiyah zakiyuddin zakky zakwan zaky zalmi zamhari
  zamri zamroni zamzam zamzami zanuar zarkasi zarkasih zarkoni zaskia zawawi zayadi zefanya zein
  zelvia zenal zendi zenith zidane zidni zikri zikrullah zilfa zita ziyad zoel zoelva zubaidah
  zubair zubir zudi zuhairi zuhdan zuhdi zuhri zuhriyah zuhroh zuhrotul zukhrufa zul zulaeha
  zulaeka zulaikha zulbahri zuleha zulfa zulfadhli zulfan zulfi zulfia zulfikar zulhadi zulham
  zulhas zulhelmi zulhendri zulheri zulherman zulhijrah zuliadi zuliana zulianti zulifan
  zulkarnaen zulkarnain zulkarnaini zulkarnen zulkhairi zulkifli zulkifly zulkipli zulmaeta
  zulmansyah zulmi zulmiati zulpan zulvia zulyaden zulyanti zumrotul zunaidi zuraida zuraidah
  zurhan zuwanda
`);
