/**
 * Given names that English news writes, of all countries it reports on, and Chinese and Korean family
 * names, which come first; names that are usual words of English or Indonesian are left out.
 */

/** Folded names of women alone, separated by spaces. */
export const WOMEN = `
  abena abigail adwoa agnes agnieszka aino aissatou akua alana alejandra alessandra alexa alice alicia alina
  alison alyona amanda amaya amina aminata amy ana anais ananya anastasia anastasiia andie angela angelika
  angelique anjali anke ann anna annalena anne annegret annie annika anouk antonella antonia antonietta
  anupama aoife aparna araminta ariana arianna arwa astrid atefeh audrey aurelie ayse ayumi azadeh bahar
  barbara beata beatrice beatriz begona belen benazir benedicte beth birgit blanca brenda brianna bridget
  brigitte britta bronagh bronwyn bushra caitlin camille candace carla carmen carol carolina caroline carolyn
  carrie cassandra catalina catherina catherine cecile cecilia celeste celia celine chandrika charlene
  charlotte cheryl chiara chihiro chinedum chloe christa christel christina christine ciara cindy claire clara
  clarissa claudia colette colleen consuelo cordelia cressida cynthia daisy daniela daria darya dasha deanna
  debbie deborah deepika delphine denise desiree diana diane dilma divya dominique donna doreen doris dorota
  dorothy ebony edith edna edwina efua eileen ekaterina elaheh elaine eleanor elena elif elina elisabeth eliza
  elizabeth ella ellen elodie eloise elsa elvira emeline emiko emily emine emma enid erica erika erin
  ernestina esperanza esra estelle esther eugenia eunice eva evangelina evelyn ewa fabiana fabiola fatemeh
  fatima fatimah fatma fatou fatoumata federica felicia femke fermina fernanda fiona flavia florence frances
  francesca francine francoise freda freya frida fumiko funke gabriela gaelle galina gayle gemma genevieve
  georgina geraldine gertrude gillian gina ginette giorgia giovanna gisele giulia gladys glenda glenys gloria
  grace graciela greta gretchen guadalupe gudrun gwen gwendolyn gwyneth hailey haley halina halyna hanan hanna
  hannah hanne harriet haruka haruko hasina hattie hayley heather heba hedwig heike helen helena hermione
  hilda hillary hiroko hortense ilse imelda imogen ines inge ingeborg ingrid irena irene irina irma iryna
  isabel isabella isabelle isla jacinta jacqueline jadwiga jamila jana jane janelle janet janice janine jasmin
  jasmine jayne jeanette jeanne jemima jenna jennifer jenny jessica jill jimena joan joana joanna joanne
  jocelyn jodie johanna jolanta josefina josephine josie joyce juana judith judy julia juliana julie juliet
  julieta juliette jutta jyoti kaitlyn kamala kaori karen karin karina karolina kate kateryna katharina
  katherine kathleen kathryn kathy katie katja katrin katrina katya kavita kayla kayleigh keiko kellie kelsey
  kerstin kiera kimberly kirsty ksenia kumiko kyoko larisa latifa latoya laura lauren lavinia layla lea leah
  leila lena lenka leonie leonor lesley leticia letitia liana lidia lieke liesbeth lilian liliana liliya
  lillian lily linda lindiwe lindsay linnea lisa liudmila liza lois loretta lori lorna lorraine lotte louise
  lubna lucia lucie lucinda lucy luisa luiza lydie lynda lyndsey lynette lynne lyubov lyudmila mabel madeleine
  madeline magdalena mahsa maisie malala malgorzata malin mamata mandy manuela margaret margarita margaux
  margot marguerite mariam mariama mariana marianne maribel maricela marie marija marijke marika mariko
  marilia marilyn marina marion marisa marisol marissa marjorie marlene marlies marta martha martina mary
  maryam maryna masako mathilde matilda maud maura maureen mayumi meena megan meghan megumi melanie melinda
  melissa meredith mette michelle michiko miho mildred milena mindy minna mireille miriam miroslava misaki
  mitsuko moira molly mona monica monika muriel mwajuma myriam myrtle nadezhda nadia nadine nahid naledi nancy
  nandini naomi narges nasreen nasrin natalia natalie natalya natasha neha nellie nerys ngozi niamh nicola
  nicole nicolette nina nkechi nkosazana noelia noor nora noriko nuria odette odile oksana oleksandra olena
  olga olha olivia ophelia orla parisa parvati patricia patti paula pauline peggy penelope pernille perpetua
  petra phoebe phyllis pippa pooja pratibha preeti prisca priscilla priti priyanka rachael rachel radha rania
  raquel rebecca reem reena regina reiko renata rene renee rhiannon rhoda rhonda rita roberta robyn rocio rosa
  rosalie rosalind rosalyn rosamund rosanna rose rosemary rosie roswitha rowena roxana roxanne rukhsana ruta
  ruth ryoko sabina sabine sabrina sachiko sadia safia saira sakiko sally salma samantha samira sandra
  sandrine sanna saoirse sara sarah saskia savitri sayuri segolene selina selma serena shabana shana shanaz
  shannon sharon sheena sheila shelley sherry shireen shirin shirley sian sibylle siegrid sigrid silvia simona
  simone sinead siobhan sofia sofie solange solene solveig sonia sonja sophia sophie soraya stacey stacy
  stefanie steffi stella stephanie sumaya sunita susan susanna susanne suzanna suzanne svetlana svitlana sybil
  sylvia sylvie tabitha takako tamar tamara tammy tania tanya tasha tatiana tatyana teresa tess tessa tetiana
  thandi thandiwe thelma theodora theresa therese thuy tiffany tina tomoko tracey trish trudy tsai tuyet
  ulrike ursula usha valentina valeria valerie valeriya vanda vandana vanessa vera verena verity veronica
  victoria viktoria viktoriia vilma violeta viviana vivien vivienne wafaa wambui wangari wanjiru wendy
  wilhelmina wilma winifred winnie xiomara yasmin yasmine yekaterina yelena yoko yolanda yoshiko yukiko yuko
  yulia yuliia yumi yumiko yuriko yvette yvonne zahra zainab zara zeynep zoe zofia zoya zsuzsanna zuzana
`;

/** Folded names of men alone. */
export const MEN = `
  aaron abdelaziz abdoulaye abdulrahman abelardo abhijit abiy abraham achim adam adebayo adewale adnan adolf
  adolfo adrian afonso agustin ahmet aidan aiden ajay akihiko akinwumi akio aksel akshay alain alan alasdair
  alastair albert alberto albrecht alec alejandro aleksandar aleksei alexander alexandre alexandros alexey
  alfie alfons alfred alistair allen alois alonzo alphonse alvin amadou amarjit ambrose anand anatol anders
  andras andreu andrew andrii andriy andrzej angus anibal anil ankit anselm anthony anton antonio antti anurag
  arash aristide arkady arman armand armando arne arno arnold arsene artem arthit arthur artur arun arvind
  ashok ashton asif aslan atiku attila auguste augustin augustine austin axel ayman ayodele babatunde bahram
  balazs baltasar baptiste barack barnaby barney barry bartosz bassem bastien benedict benedikt benigno benito
  benjamin benny benoit bernard bernardo bernd bert bertrand bilal bilawal bill birger bjarne bjarni blaise
  bob bobby bogdan boniface boris boutros brad braden bradley brant brendon brett brian brice brody bronislaw
  bruce bruno bryn burak byron caden caesar caleb callum calum calvin carl carlo carlos carsten cary casper
  cassius cathal cecil cedric celestin cesar cesare chaim charles charlie christoph christophe christopher
  chuck cian ciaran claus clayton clement clifford clint clive cody colin colm conor constantin constantine
  cornelius costas craig csaba curtis cyril cyrus dafydd dalibor damien damon dan daniel danilo danny dario
  darius darrell darren darryl daryl davey david davide davor dawid dejan delroy demetrius dennis denys denzel
  derek dermot derrick desmond devendra dewi dexter dickie didier diederik diego dieter dimitar dimitri
  dimitrios dimitris dinesh dino dirk dmitri dmitry dmytro dominic dominik donal donald donnie dorian doug
  douglas dragan drago drew duncan dusan dwayne dwight eamon ebrahim eddie edgar edgardo edison edmond edmund
  edoardo eduardo edward edwin efrain egbert einar ekrem eldar eli elias elijah elliott elon emanuele emerson
  emil emile emilio emmanuel emmerson emre emrys enda ennio enoch enrique eoin ephraim ercan eric erich erik
  erlend ernest ernie ernst erol erwin eryk estevan ethan etienne euan eugene eusebio evgeny ewan ezekiel ezra
  fabian fabien fabrice fabrizio faisal farhad fausto felipe felix femi ferenc fergal fergus fermin fernando
  filip filippo finlay finn fintan floyd francisco francois frank franklin franz frederick fyodor gabor gael
  gareth garth gary gaspar gaston gaurav gautam gavin gennady geoff geoffrey georg george georges georgios
  georgy geraint gerald gerardo gerd gerhard germain gerry giacomo giancarlo gianfranco gianluca gideon
  gilbert gilberto giles gilles gino giorgos giovanni giulio giuseppe glenn glyn godfrey goran gordon
  gottfried graeme graham greg gregor gregorio gregory griff grigory grzegorz guglielmo guido guillaume gulzar
  gunnar gunter gunther gustave gwilym hakan hakeem halil hamdi hamid hamish hans-peter harald harish harold
  harry hashim hasmukh hayato haydn hector heikki heiko heinz helmut helmuth hendrik henning henrique henry
  herbert heriberto herman hernan herve hideaki hideki hirofumi hiroki hiroto hiroyuki hisham hitoshi holger
  horacio horatio horst hossein howard howie hubert hugh hugo hugues humberto humphrey husam hussain hussein
  huw ian idris ignatius igor igors ihor ikenna ilan ilya imran inaki ingo iosif irfan irving isaac
  isaias isamu ishaan ishmael isidro ismael issam istvan ivan ivor jaap jacek jack jacob jacopo jaden jair
  jakob jakub jamal jamal-eddine james jameson janos janusz jared jarek jaroslav jaroslaw jason jasper javad
  javier jaxon jean-claude jean-luc jean-marie jean-paul jean-pierre jeff jeffrey jens jeremy jermaine jerome
  jerzy jesper jesse jethro jim jimmie jiri joachim joao jochen joe joerg joey johannes john johnny jonah
  jonathan jonny joost jordi jorge joris jose josep joseph josh joshua josiah josip jovan juan juergen juha
  jukka julian juraj jurgen kaito kaj kamil kamran kareem karel karl karsten kaveh kazimierz kazuhiko kazuhiro
  kazuya keaton keegan keijo keir keita keith kelvin kemal ken kendrick kenichi kenneth kenny kenta kerem
  kevin khaled kieran kiran kirill kishore kjell klaas knut koji kojo konstantin konstantinos kosuke krishna
  kristian kristof krzysztof kunal kurt kwabena kwame kwasi kwesi kyrylo lachlan ladislav lars laszlo lauri
  lawrence leandro leif leighton lennart leonard leonid leopold leszek levi levon lewis liam lino linwood
  lionel lluis lorne lothar louis luc lucas luciano lucien ludovic ludwig luigi luis lukasz luke lutz lyle
  lyndon maarten maciej mads magnus mahesh mahinda maksim maksym malcolm mamadou manfred manish manny manoj
  manolo manuel marat marc marcel marcelino marcello marcelo marcin marcio marco marcus marek mariano mario
  marius mariusz mark markus marlon marshall martin martti marty martyn marvin marwan masahiro masaki masaru
  masato massimiliano massimo mateusz mathias mathieu mathis matias matthew matthias matthieu matti maurice
  maurits maurizio mauro max maxim maxime maximilian maximiliano mehdi melvin melvyn mert mervyn michael
  michal mickey miguel mihai mihail mika mikael mike mikel mikhail mikkel mikko miklos mikolaj milos milton
  miro miroslav mirza mitchell mitsuo mohamad mohamed mohammed mohan mohd mojtaba mordechai morris morten
  mostafa moustafa muhannad mukesh munir murat murray mustapha mykhailo mykola myron nabil naguib najib naoki
  nathan nathaniel naveen ned neil nelio nelson neville nevin nicanor nicholas nick nicolae niels nigel niklas
  niko nikolaos nikolaus nikolay nikos nils nitin nizar nnamdi noah nobuhiro nobuo noel norbert norberto
  norman nuno obinna octavio oded odhiambo olaf oleksandr oleksii oleksiy oliver olusegun oluwaseun omid onur
  ophir orhan orson orville osama oscar oskar osman osvald osvaldo otis otto owain owen ozan ozgur pablo paddy
  padraig pancho panos parviz pascal patrice patricio patrick paul paulo pavel pavlo pawel pedro pekka percy
  petar pete peter petro petros phil philip philipp pierluigi pierre piet pieter piotr placido pradeep prakash
  pramod prashant praveen predrag qasim quentin quinton radek radoslaw radovan radu rafal rafe raffaele rafiq
  ragnar raheem raila rainer raj rajan rajeev rajendra rajinder rakesh ralf ralph ramesh rami ramin ramzi
  randall randolph ranil ranjit rashad rashid rasmus raul raymond reece reggie regis reinhard reinhold reinier
  remi remy renato renaud reuben reuven rex reynaldo reza rhys ricardo richard richie rick ricky rikard rinat
  riyad robert roberto rocco roddy roderick rodger rodney rodolfo rodrigue rogelio roger rohan rohit roland
  rolf romain romeo ronald ronan ronnie rory roscoe roshan roy royce ruben rudi rudy rufus rune rupert rurik
  ruud ryan ryo ryosuke ryota sadiq saeb saeed sajid sajith saleh salim salvatore samir sampath samson samuel
  sandeep sander sandor sandro sanjeev santino satish satoru saud sayed scott scotty seamus sean sebastian
  selim semyon sergei serhii serhiy serkan seth shaheen shahid shamil shankar shaun shawn shayne shehbaz
  sherwin shinichi shinji shinjiro shlomo shmuel shoaib shohei shota siegfried sigmund sigurd silas silvan
  simon siphiwe sipho sisto sjoerd slavko slawomir slobodan sohail soren spyros srdjan stanislas stanislav
  stanislaw stanley stavros stefano steffen stelios stepan stephen steve steven stig stjepan stoyan stuart
  sudhir suhail suleiman suleyman sundar sushil syed sylvain sylvester szymon tadeusz tahir takahiro takashi
  takeo takumi talal tamas taras tarek tariq tarmo tayyip ted teddy tedros teemu teodoro terence terrell
  terrence tetsuya thaddeus theo theodor theodore thibaut thierry thilo thomas thorsten tiago tibor tiernan
  tihomir timo timothy tito tobias toivo tom tomas tomasz tomislav tommaso tommie tony toralf torben tormod
  toru toshiaki toshihiro toshio trent trevor tristan troy tshepo tunde tuomas tyler tyrone udo ugo ulf
  ulrich umberto umesh uwe vaclav vadim valentin valery varun vasco vasil vasily vasyl vernon vicente vicenzo
  victor vidar vikas viktar viktor vinay vince vincent vincenzo vinicius vinod virgilio vishal vitali vitaliy
  vitaly vitor vittorio vivek vlad vladimir vladislav vojislav vojtech volkan volker volodymyr vuk vyacheslav
  waleed walid wally walter warren wasim wataru waylon wayne wesley wilbur wilf wilfred wilfredo wilfried
  willi william wim winfried winston wojciech wolfram wout wouter xavier yair yakov yannick yaroslav yasuhiro
  yasuo yevhen yiannis yigal yitzhak yogesh yohei yoichi yoji yosef yoshiaki yoshio yosuke younis youri yousef
  youssef yuichi yuichiro yurii yuriy yury yusuke yuta yuto yuval yves zach zachary zack zaid zakaria zbigniew
  zdravko zeev zeki zelimir zeljko zenon ziad zoltan zoran zvi
`;

/** Folded names of both, and those that tell nothing. */
export const OTHERS = `
  achraf adele ahn akira akufo aleksander aleksandr aleksandra alexandra alexei alexis alfonso alfredo alisa
  alisson allan alvaro alyssa amber amelia amir amit anatoly andre andrea andreas andrei andres andy angel
  angelina anita antoine antony anuradha anwar april archie ariel arjun arundhati asa ashley august augusto
  aung bae baek bashar ben bernie billy bjorn brandon brendan brooklyn bryan bui cameron casey charley chen
  cheung chiu cho choi chris christian claude claudio connor corazon corey courtney cristiano dale dallas
  damian dang dave declan deepak deng denis dylan elisha elliot emanuel emiliano enlai enzo erling ernesto
  esteban evan fabio federico feng ferdinand fidel francesco francis franco frankie fred friedrich fumio
  gabriel gerard gianni giorgio gonzalo grant guillermo guo gustav gustavo guy hamza han hans harper haruhiko
  haruki harvey hassan hayao hayden heinrich henri henrik heo hideo hiroshi hoang hu huang hun hwang ichiro
  ignacio iker ismail ivana jackie jacques jaime jake jamie jan jang jay jean jerry jesus jiabao jian jiang
  jimmy jin jing jinping jintao jinyu joaquin jody joel johan johann jon jonas joon jordan josef jules julien
  julio june jung junichiro justin kalidou kang karim kazuo kelly kendall kenji kenzo kepa keqiang kerry
  khalid khin kim kingsley kirsten klaus kofi konrad kristen kwan kwok kwon kyaw kyle kylian lakshmi lando
  laurent laurie lautaro lee leni leo leon leonardo leroy leslie leung li liao lim lin lincoln linus liu
  lloyd logan lorenzo luca luiz lukas lula luo lydia lynn mackenzie madison mahathir mahmoud manmohan marcos
  maria marine masoud mateo matt matteo mauricio maximo maya meera mehmet mei mel memphis mia michel miles
  minh mitch moises moon moritz moses muammar muhyiddin naoto narendra netanyahu ngoc nguyen nicky
  nicolas nikita nikolai nirmala noh noraseela novak oleg omar ousmane paige pamela paolo paris park pervez
  petr peyton pham philippe phillip phuong phyo pope prayut priya qian qin qishan qiu quang quoc quynh rachid
  rafael rahm rahul rajesh rajiv ramiro ramon randy raphael ravi ray recep rob robbie robin rodrigo roman
  romano romelu ron ross rudolf ruslan russell ryu saddam sadio sakura salman sam sanjay sasha satoshi saul
  savannah seok serge sergio shane shelby shigeki shigeru shinzo sidney silvio soe sonny sota srettha stan
  stefan stevie sue suh sultan sun sunil suresh sven sydney taiki takeshi takuya taro taylor terry tetsuo
  thabo thaksin thanh thant thao thiago toby todd tommy toni tracy tran travis tsang tsuyoshi vijay vikram
  vinh virgil vivian vo wanda wang washington wei weiwei werner wilhelm will willem willy win wolfgang wong wu
  xabi xi xiaobo xiaoping xie xiong xu xuan xue yao yasser yeung yevgeny yingluck yip yoo yoon yoshihide yue
  yukio yuri yusuf zaw zedong zelda zemin zeng zhai zhan zhang zhao zheng zhong zhou zhu zinedine zou
`;
