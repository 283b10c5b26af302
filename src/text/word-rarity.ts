/**
 * How rare common English stems are in news: natural logarithm of documents over documents that have one.
 * Made by scripts/make-word-rarity.mjs from the training part of PolNeAR (LREC 2018); counts only, no names.
 */
export const WORD_RARITY: readonly (readonly [rarity: number, stems: string])[] = [
  [0, 'an and as at be but by for from has have he his in is it not of on said that the to was who with'],
  [
    0.5,
    'about after all also are becaus been call campaign can candidat do even had her him if just last ' +
      'like more most new no now one or other out over peopl president presidential say she so some stat ' +
      'than their them ther they this time two up we were what when which will would year you',
  ],
  [
    1,
    'accord ad against among any ask attack back befor being between both chang come continu could ' +
      'country day did down dur election far first former get going group help hous how includ into issu ' +
      'its know lead leader long look made make many may month much national need nomine off only our ' +
      'own part party plan point policy political poll primary public question race real recent right ' +
      'run same secretary see senator should show sinc still support take then thing think thos thre ' +
      'through told turn very vote voter want way week well wher whil whit win work',
  ],
  [
    1.5,
    'act again ago already another appear around away becom behind believ best better big bill bring ' +
      'came case chief claim clear clos comment committe concern conservativ contest convention deal ' +
      "debat decision director doe doing don't done don’t early effort email end enough event every " +
      'expect face fact fami federal few fight find focus follow forc found four front full general give ' +
      'go good got government great happen hard head here high hold home important interest interview ' +
      'job keep kind later law least left less littl lot major mak me mean media meet member messag ' +
      'might million money my nation near never next night nomination number offer offic official once ' +
      'open particular past percent plac play politic position post press problem provid put rais rally ' +
      'record releas remain report respond second security seem set several sign someth speak speech ' +
      'stand start statement stop strong such suggest supporter talk tell term thes though too took top ' +
      'try under us use used view vot wall went whether why without world wrot yet your',
  ],
  [
    2,
    'able account accus across action actual address administration adviser agre ahead aide allow ally ' +
      'almost along although alway am announc answer anti anyon anyth appeal argu attempt attention bad ' +
      'ban bas battl becam began begin billion billionair break build business candidacy care caucus ' +
      'caus center certain chairman challeng chanc charg choic city class colleg com community company ' +
      'conferenc consider control cours court creat criticism criticiz crowd current cut decad decid ' +
      "declin defeat defend delegat department describ despit different direct doesn't dollar each " +
      'earlier economic economy eight either elect endors enter especial establishment ever executiv ' +
      'experienc explain fac fail fall favor fear feel field figur final financial firm five foreign ' +
      'free friend fund further futur gave given governor ground grow half hand hav health hear held ' +
      'himself history hope host hour however idea immigrant immigration increas information instead ' +
      'involv key kill known larg late latest leadership leav led let level liberal life line list live ' +
      'lost low majority man manager mark matter men middl mind moment morn mov move movement must name ' +
      'noth often old opportunity oppos order organization outsid pass pay person personal pick pledg ' +
      'politician possibl potential power presidency presumptiv previous privat process program promis ' +
      'push quick rather reach reason receiv refer remark reporter represent respons result return risk ' +
      'rival role rule runner school seek seen senior serious serv servic shar short side significant ' +
      'similar singl six small social someon spend spent spok staff stag stay step story strategy street ' +
      'struggl super sure surpris system tak taken target team third thought threat today together total ' +
      'toward trad trail tweet understand union until using vice victory video voic war watch whos ' +
      'within women won word wrong young',
  ],
  [
    2.5,
    'ability abov accept access acknowledg activist advantag advocat age agency agenda agreement aim ' +
      'air amount apparent appearanc approach area argument arm associat attend attorney audienc author ' +
      'averag avoid ballot bank base beat benefit beyond bid biggest bit black blam block board book ' +
      "border born brief brought built businessman can't cannot can’t carry cast central check children " +
      'choos cit citizen civil co common communication compar conclud conduct conflict congressional ' +
      'contrast conversation cost count county cover crisis critic critical death declar deep defens ' +
      "deliver demand detail determin didn't didn’t differenc difficult discuss district divid document " +
      'doesn’t donor doubl dozen draw driv drop earn editor effect electorat else embrac emerg ' +
      'endorsement engag ensur entir estat everybody everyon everyth evidenc exact exampl exist expand ' +
      'expert express fair father fellow fil form forward gain game gather giv global goal goe gone gun ' +
      'guy hall handl heart herself higher hit hop hundr husband illegal imag immediate impact incom ' +
      'increasing independent individual industry influenc initial insist international investigation ' +
      'isn’t itself join judg justic labor lack large largest learn legal limit link liv local longer ' +
      'los lose loss love lower main margin market mass mayb measur mention met military minority minut ' +
      'nam network nominat non none note operation opinion opponent opposition page paid path percentag ' +
      'perhap polic poor popular population powerful prais prepar present pressur prevent pric priority ' +
      'pro probab professor progressiv project propos proposal protect prov quarter quit radical radio ' +
      'rank rate read ready reality recogniz reflect reform refus register regular reject relat ' +
      'relationship remember repeated request requir research respect rest reveal rhetoric rise roll ' +
      'room rough saw schedul seat secret secur self send sens sent server sery seven shift shoot shot ' +
      'simp sit situation son soon sort sought sound sourc speaker special spokesman stak standard star ' +
      'strategist strength student styl subject success successful summer survey tax television ' +
      "terrorism terrorist test thank themselv they'r they’r thousand tie tough town track tri troubl " +
      "true trust ultimate urg valu violenc visit wage wait walk warn we'r we’r whol whom wide wife " +
      'winner woman worker writ',
  ],
  [
    3,
    'abortion absolute accusation achiev activ activity add addition additional admit adopt ads advanc ' +
      'advic advis affair affect affordabl afternoon agent aggressiv al alleg alon alternativ amendment ' +
      'amid analyst anger angry announcement annual anybody approval army arriv articl assault assum ' +
      'attract authority availabl backer background balanc bar bare bear behalf behavior below bigger ' +
      'blast blue body boost broad brother budget buy camp capital captur car card career careful carri ' +
      'cash celebrat century chair champion cheer child classifi climat close closer club coalition ' +
      'colleagu combat command commander commit commitment compet complet complete complicat condition ' +
      'connect consequenc consistent contender contribut contribution controversial controversy convinc ' +
      'core corporat correct council counter coupl coverag credit crim criminal cross crucial cultur ' +
      'cycl daily damag dangerous data date daughter dead debt defin degre democracy demonstrat deni ' +
      'denounc deputy deserv design destroy develop development died direction discussion dismiss ' +
      'division dominat donation door doubt drew drug due easi eastern easy echo education effectiv ' +
      'effective elit employe encourag enemy energy enforcement enjoy equal era error essential ' +
      'establish estimat eventual exchang exit expectation extend eye factor failur faith fals familiar ' +
      'famous fan fast favorit featur fell felt femal fewer fill financ finish fir fire fit fix floor ' +
      'folk follower formal foundation founder frank freedom frustration fuel fully fundamental fundrais ' +
      'gap generat generation gotten grant greater green growth harder hasn’t hate headlin heard heat ' +
      'heavi highest highlight hir honest hopeful huge human hurt id identify ignor improv incident ' +
      'indicat insid insider inspir instanc institution insult intelligenc intend introduc invest ' +
      "investment island isn't journalist kept kid knew lady land languag larger launch lawmaker lawsuit " +
      'lawyer lay lean legacy legislation letter liar lie light listen lock longtim mainstream maintain ' +
      'manag massiv match mate material mayor meant meanwhil minimum minister miss mistak mix mock ' +
      'moderat mogul momentum mother multipl narrow natural necessari necessary negativ neighbor neither ' +
      'newspaper nine nobody nor notion nuclear obtain obvious occur officer onlin organiz otherwis ' +
      'outcom outsider overall oversea paper parent park participat partner perform performanc period ' +
      'phon photo pictur piec platform plus pollster populist positiv possibility practic predict prefer ' +
      'presenc pretty prim principl produc profil prominent promot prompt prospect protest proud publish ' +
      'pull pursu quot racial racist ran rang rare rat re recall reduc referenc refuge regard region ' +
      'religion religious remind repeat replac representativ reputation resident resourc responsibl ' +
      'retir review revolution rich ris road root round rul safe sale save scandal scen scor scrutiny se ' +
      'season select sell separat session shap sharp shock shown signal simpl site skill slam slight ' +
      'slow socialist solid solution somebody sometim southern specific specifical split spokeswoman ' +
      'sponsor spot spr spread staffer stanc status stood strategic strik stronger study stump sudden ' +
      'suggestion superdelegat suppos surg surrogat surviv swing tabl tactic taxe technology tend ' +
      'threaten throughout throw ticket tim titl tone topic touch traditional train travel treat trip ' +
      'truly truth turnout twic typical undermin unless unlike unusual updat upon usual various vast ' +
      "version veteran via victim violent virtual volunteer vow wake wasn't wasn’t water wave we'v " +
      "wealthy weapon websit weekend welcom whatever wing won't won’t worri worry wors worst worth " +
      "wouldn’t written yes you'r younger you’r",
  ],
  [
    3.5,
    'abandon abroad abus accomplish actor adult advertis advocacy affiliat afford aggressive aid ' +
      'alienat align allegation ambassador analysis anonymity anxiety apart apologiz applaud apply ' +
      "appoint approv aren't aren’t arrest asid assert assessment asset assistanc assur attende awar " +
      'award badly barrier bash basic basical basis battleground bearer begun belief bet bipartisan ' +
      'birth birther blow boast bold bomb bottom bound brand bridg broadcast broader brok broker brown ' +
      'bureau burn cabl calendar catch caught celebrity challenger chamber channel chant chao character ' +
      'chosen church circl circumstanc citizenship clash clinch code cold collaps collar collect color ' +
      'column combin commercial commission compell competition competitiv complain complaint complex ' +
      'comprehensiv compromis conclusion condemn confidenc confident confirm confront congressman ' +
      'connection constant constitution constitutional consult consultant consumer contact contain ' +
      "content contract contributor controll coordinat corporation couldn't couldn’t counsel crack crazy " +
      'critiqu crush cultural danger dark de deficit delay demographic deny depend deploy deport ' +
      'deportation desperat devastat devot digit digital diplomatic disagre disappoint disclos discover ' +
      'display disput distanc divers divisiv domestic donat draft drawn dream driven driver drov duty ' +
      'dynamic eager easier economist ed edge editorial elder electoral element eliminat elsewher ' +
      'emotional emphasiz employer engagement engineer enormous enthusiasm enthusiastic entire ' +
      'environment environmental erupt evangelical except exception excit expansion expensiv explanation ' +
      'exploit expos extent extrem extreme extremist fallen favorabl fee feet fierc fifth file film fine ' +
      'flag flip flow fly foot forceful forth fought fourth fram fraud frequent fresh frustrat fun ' +
      'function fundraiser gas gay gender giant girl golf grab graduat grand grass greatest grew grown ' +
      "guard guess guest guid hack handful happy harm harsh hasn't headquarter heavy hedg hell he’d " +
      'he’ll historic historical honor hot hotel identifi identity ideological ideology ill imagin ' +
      'immediat importanc impos impossibl incit incumbent inde inequality influential infrastructur ' +
      'initiativ insuranc intens intention internal internet investigat investor invit involvement joint ' +
      'joke journalism judgment judicial jump king knock knowledg label laid laugh legislativ lesson ' +
      'liberty lift lin literal loan lobbyist loom loser loud mail maker management map marriag matchup ' +
      'math mere mid mile mission model modern monitor moral mount movi murder myself narrativ nationwid ' +
      'natur negotiat negotiation net neurosurgeon neutral newly nice normal notic numerous odd offensiv ' +
      'oh oil older ongo onto operativ opposit option organizer original outlet overwhelm overwhelming ' +
      'owner p.m pace pack paint pair panel partisan partnership peac per perfect permanent perspectiv ' +
      'persuad pitch pivot plant player pleas plenty pois popularity portray pos possib poverty pre ' +
      'prevail prison private prob proc product professional profit progress proper property prosecutor ' +
      'protection protester provision purchas purpos qualifi quality quiet rapid react reaction realiz ' +
      'recession recommend red refusal regardless regional regulation reiterat relation relative relief ' +
      'rely remov repli reported requirement reserv resign resonat responsibility revenu revers rip rock ' +
      'rose rout rush safety sat sav scal scar scienc scrambl screen search sector seeming seiz sensitiv ' +
      'sentenc sentiment serial settl sex sexual shak shout shut signatur size skeptical slip smaller ' +
      'smart smil society sold soldier somewhat sorry spac spirit spoken spotlight squar stark station ' +
      'stick stock strengthen stress stretch strongest struck stuck stuff subsequent substantial succ ' +
      'suffer suit surround suspect suspend sweep tap task tea teach telephon temperament temporary ten ' +
      'tension tenur terribl territory terror theory they’v thus tied tight tonight tool tour tout tower ' +
      'transform tremendous trend troop type unabl unclear undecid underscor undocument unemployment ' +
      'unfair unify unity universal unlik upcom upset variety vet violat violation vision vulnerabl warm ' +
      "weak weakness wear weigh we’ll we’v whoever widespread wild wind wish witness wonder wouldn't " +
      'wound writer zero zone',
  ],
  [
    4,
    'a.m abrupt absolut academic accelerat acceptanc accomplishment accurat achievement active adapt ' +
      'adversary affirm afraid afterward airport airwav alarm aliv alleged allegianc allianc alongsid ' +
      'alter amaz ambition ambitious amnesty anchor anticipat anymor anytim anywher appl applaus ' +
      'appointment appreciat appropriat arena arrangement array art articulat aspect assail assertion ' +
      'assign assistant assumption attacker attitud attribut authoriz avenu await awkward baby bag ball ' +
      'band banker bargain beaten beautiful belong belt besid bia bind bitter bless bloc blood blunt bo ' +
      'bolster boo boom boss bother bought bowl boy brag brain breach breakfast broken bruis brush bully ' +
      'burden bus bust busy calculat camera cancel cancer cap capabl capacity capitaliz careless casino ' +
      'category caution cautious ceil celebration centrist chain chairwoman chapter chas cheap chip chos ' +
      'circuit circulat cite civilian classic clean client clip closest cloth coal coalesc columnist ' +
      'comeback comfort comfortabl commissioner communicat communist comparison competitor compound ' +
      'computer conced concession concret confrontation confus congratulat conscienc consensus ' +
      'conservatism considerabl consideration consolidat constituency construction contend contention ' +
      'contentious contradict contrary conventional convert convict cook cool cooperation copy corner ' +
      'corrupt corruption counterpart crash creation credential credibility credibl cry curb customer ' +
      'danc deadlin dean decent decisiv declaration dedicat deem deeper defensiv definite delegation ' +
      'demonstration departur depth description desir determination developer die differ difficulty dig ' +
      'diminish dinner diplomat disagreement disappear disaster disastrous disavow disclosur discours ' +
      'discrimination dislik distinction distinguish distribut disturb diversity doctor dog doom ' +
      'downtown drag dramatic dress dump earnest earth edit educat eighth elevat eligibl embarrass ' +
      'embassy emphasis empir employ employment empower empty enabl enact encounter endur enterpris ' +
      'entity entrepreneur episod equivalent escalat ethnic eve everywher exclusiv exclusive execut ' +
      'exercis expens explicit extensiv extra extraordinary facility factory fashion fatal fate fault ' +
      'fed feed fenc feud fighter finger firearm flat flaw flew flight flood food footag football ' +
      'forecast forget formidabl fortun forum frontrunner galvaniz gang garner generous genuin gift glad ' +
      "glass glob gold gonna govern grad gradual grassroot greet gross guarante guilty hadn't hail halt " +
      "hammer hang hat hatr haven't haven’t he'll heritag hero hey hint hire homeland hometown horribl " +
      'hospital hostil hostility household http hurdl ideal ignorant implement implication imply import ' +
      'impress impression improvement incentiv incredib incredibl independenc indict industrial ' +
      'inevitabl inform inquiry inspector instant insurgent intellectual intent interaction interven ' +
      'investigativ investigator invok jail jar jet jok judiciary kick la lag lament landscap leak ' +
      'legaliz legislator legislatur legitimat length lengthy leverag liability libertarian licens ' +
      'lifetim lik lobby location lov lowest loyal lunch lying machin magazin magic male mandat manner ' +
      'manufactur manufacturer marri massacr meaningful meantim medical memo memory mess method migrant ' +
      'militant mill millennial mine minus mirror mislead misogynist mobiliz moderator modest mom mood ' +
      'mortgag motivat mouth music nasty nativ neighborhood nervous nightclub nonetheless nonprofit norm ' +
      'northern notabl obligation observer obstacl occasion occasional okay oldest op operat opt ' +
      'optimistic ought ourselv outlin outrag outreach outright overcom overhaul overlook overturn pain ' +
      'parliament partial participant participation passag passion passionat pastor pattern paus payer ' +
      'payment peaceful peak peer perceiv perception permit personality personnel phas photograph phras ' +
      'physical pivotal plain planet plead plot pocket podcast polariz pop portion pose pour practical ' +
      'pray prayer precedent precinct prediction preferenc preserv primari principal print prior priz ' +
      'procedur production profound proof propaganda proponent prosecut prosecution proven provocativ ' +
      'punch pundit punish qualification quo racism rail rampant rapist rattl reader realdonaldtrump ' +
      'realistic reasonabl reassur rebuild rebuk recognition recommendation recount recover recovery ' +
      'recruit reelection refrain regim registration regret rein rejection relativ relentless relevant ' +
      'reliabl reluctant remarkabl reminder renew repeal replacement resignation resist resistanc ' +
      'resolution resolv respective respondent restaurant restor restrict restriction retail retain ' +
      'revelation reviv revolt reward rid rig risen row rural rust sad sanction satisfi scenario ' +
      "scientist script sea seal segment selection shield ship shirt shop shor shouldn't shouldn’t " +
      'shrink sick sidelin sight significanc silenc silver singer sister sizabl skepticism slat slogan ' +
      'slot soft sole solidarity solv somehow somewher sooner soul spar spark spe speculation spin sport ' +
      'stack stall statewid steady steal steel steer stem stir ston stor str straight strain stream ' +
      'strict stronghold structur stumbl stun stupid submit substantiv succeed successor sued sum summit ' +
      'supp supportiv surfac surprising suspicion sustain sway swept switch tack tackl tank teacher tear ' +
      "tech technical teenager televis temporari testimony theater therefor they'v thin threshold thrown " +
      'thwart tide tighten tip tir tomorrow tougher tradition tragedy transcript transfer transgender ' +
      'transition translat treatment trial trigger trillion truck tuition turmoil ultimat un unacceptabl ' +
      'unanimous uncertain uncertainty undercut underdog underestimat understood unfit unfold ' +
      'unfortunate uniqu unknown unleash unpopular unprecedent unqualifi urban user vacation valuabl ' +
      "vehicl ventur venu versus viewer visa vital vocal vulnerability wast wav we'll wealth web weight " +
      "weren't willingness withdraw worldwid wrap xenophob yell yesterday yield you'v yourself youth " +
      'you’v',
  ],
  [
    4.5,
    'abid aboard absenc absent absurd academy accompani accountability accountabl acquir activism ' +
      'actress adjust adjustment administrator admir admission affiliation aftermath aging alik ' +
      'altogether amass animat anonymous anyway apartment apology appli application arrang arrival ' +
      'aspiration assembl assess assignment assist attendanc attractiv authoritarian auto awful backfir ' +
      'backlash bail bailout batch bathroom beam bench bent betray bias bigot bigotry biography blaz ble ' +
      'blog boat bond bor borrow bottl bow box boycott brac brash brav breath brew bright broaden brutal ' +
      'bubbl buck bulk bump cabinet campus candid capability captain carbon cartel carv cellphon cement ' +
      'cent ceremony championship chancellor chaotic characteristic characteriz charity charm charter ' +
      'chat cheaper cheat childhood civic clarify clarity classification clearanc click climb clinic ' +
      'clock clout coast coffe coin collection collectiv combination comedian commentary commentator ' +
      'compil concept concert confidential confirmation conspiracy consum contemplat continent ' +
      'continuation contractor conven conviction cop correction correspondent coup craft crew crippl ' +
      'crook crud currency custom dad damn dat databas datetim dawn deadlock dealt dear decided decisive ' +
      'deck decri default defender defiant definition defy delet deliberate denial dent depart dependent ' +
      'depriv derail derid descend descent desk desperate destruction detain deter detractor dial dictat ' +
      'dictator dilemma dimension dip diplomacy disabl disappointment disciplin discount discovery ' +
      'discredit discriminat diseas disgrac disgust dismantl dismay dispatch disproportionate disqualify ' +
      'disrupt disruption dissent distant distract distraction divorc documentary dominanc dominant don ' +
      'downplay downturn drama drink dub duck ear ease eat eclips economical edg el elaborat electronic ' +
      'elementary emergency emission en endless energiz enforc enhanc entertainment enthusiastical entry ' +
      'envision equality equity erod escap ethic ethnicity everyday evident evil evolv ex examin exce ' +
      'excellent exceptional excessiv excitement excus existenc experiment expertis expir explor ' +
      'explosiv export exposur expression extension extremism eyebrow facilitat fad fake fallout falter ' +
      'fame fantastic fare farm faster fat favorab favorability fiction fiery finaliz fiscal fish flash ' +
      'fle fled float flower fold foreigner foremost forg fossil foster frack fraction fractur fraught ' +
      'friendship fring fulfill funny furious gate gear gestur glimps globalization goer golden ' +
      'graduation grappl grasp gre grim grip guarant guardian guidelin gulf hacker hadn’t hair hardest ' +
      "he'd headach heal healthy heed heel height heighten helm helpful herald hid hide highway hike " +
      'historian hole holiday honesty hook horror hors huddl humbl hung hunt hypothetical ice icon ' +
      'illustrat impli implicit impressiv inability inaccurat inappropriat incendiary inclin inclination ' +
      'incremental index indication indictment indirect inevitab infamous inflation inject injur inner ' +
      'innocent insert insight install instinct instruct insufficient insurmountabl integrity ' +
      'intelligent intern interpret interrupt intervention introduction invasion invitation iphon isolat ' +
      'item jam jihadist jury justifi justify keen killer kingdom kitchen landmark landslid lane laps ' +
      'lash leagu lectur len lend lender lesbian lesser library lied liken limitation linger lone ' +
      'longest loophol loyalty luxury mad magnat maneuver mar marathon mask master mathematical maximum ' +
      'membership memoir memorial mental merit midnight midst migration min ministry minor mir mishandl ' +
      'missil mode moon mosqu motion mourn muscl museum mutual nationalist navigat nearby necessity ' +
      'needl nevertheless newsletter nod nose notab nowher nuanc nurs objectiv observ ocean offend ' +
      'offens offset onstag optimism orang ordinary outrageous outspoken outstand overlap overnight ' +
      'overs overse overshadow oversight overtak owe ownership packag pact painful pander panic parad ' +
      'parallel patch pathway patriot paycheck pen pend pepper persistent petition pharmaceutical ' +
      'philosophy pic pic.twitter.com pil pin pipelin pit playbook polit politiciz pool pope populism ' +
      'populous postpon potent pragmatic predecessor premium presid presum preview prid prisoner ' +
      'proclaim prohibit projection prolong promotion prop propel proportion proposition provinc provok ' +
      'publisher puls pure qualify queen rac ralli ramp random rant rape rational raucous rebel rebuf ' +
      'rebut reception reckless reckon reclaim reconsider redact reduction referendum reflection regulat ' +
      'reinforc reli reliab relocat reminiscent render repair reply rescu researcher resembl resentment ' +
      'resort restraint restrictiv retire retirement revolutionary rhetorical richest ridiculous rifl ' +
      'risky river robust roof rous routine rumor sacrific salary sampl scath scholar scop scorn scream ' +
      'screw section seed senatorial sensitivity setback settlement sever sexism shadow sham shameful ' +
      "shareholder sharpen shatter she'd shed sheet shell sheriff she’ll shook showcas showdown shrug " +
      'shy sid sink sixth skin skip sky slap slash sleep slid sober soil solidify song sophisticat sour ' +
      'spat speculat speechwriter spik spous spur spy square squeez stability stabl stamp statistic ' +
      'statur steep stereotyp stern stiff stimulus stok storm streak strid strip studi subdu substanc ' +
      'subtl suck sue sufficient suicid summary sun supplement supposed surpass sustainabl swath swift ' +
      'swip sympathetic sympathy t.co tale talent tally tariff tast taught taxpayer techniqu temper ' +
      "tendency tens tent testifi testify theft they'd they'll they’ll thorough threw thriv tick tier " +
      'tilt tiny toleranc ton tortur toss trac traction traffic tragic transparency transparent trap ' +
      'trash tribut triumph trounc tune twist tycoon tying ugly unawar unclassifi uncomfortabl uncover ' +
      'unexpect unexpected unfavorabl uniform unofficial unpopularity unpredictabl unsecur unsuccessful ' +
      'unveil unwillingness upend upheaval upper ups urge urgency urgent usher utter vagu vary viabl ' +
      'vicious vigorous viral virtu volum vs vying wag wan wary watchdog waterboard weaken wealthiest ' +
      'welfar whip whisper whiter widen wider window winter wip wise withdrawal woe wolf wonderful wood ' +
      'wrongdo xenophobic yard you’ll',
  ],
  [
    5,
    'abolish absente acceptabl accessibl accident accommodat accumulat activat acute adamant addict ' +
      'adept adequat adequate adherenc administer admirabl admiration adoption advers advertisement ' +
      'advisory affection affirmativ aged aggravat agitat agricultur airlin airplan airstrik aisl akin ' +
      'albeit alien alli allocat allud ammunition ampl amplify animal annex anniversary annoy anoma ' +
      'antagonist antiabortion antipathy app appall append appetit applicant approximate arbiter ' +
      'arbitrary archiv arsenal artificial artist ass assassination assemb assuag assuranc asylum athlet ' +
      'atmospher atop atrocity attach audio audit authentic authorization automatic automatical ' +
      'awareness backward badger bait balk balloon ballroom bankruptcy banner barnstorm baseball ' +
      'basketball bath battery bed beer beg behav behead beholden belittl bemoan benchmark bend ' +
      'beneficiary bin biological birthday bite bizarr blanket blar bleak blind blister blond bloody ' +
      'blowback boil boisterous bomber bombshell bona boomer boot bounc branch brass breakthrough ' +
      'brilliant brink bristl broadsid brutality bullet bulwark bunch buoy buri burst bury button buyer ' +
      'buzz bypass calculation caller calm campaigner candl capitalism capitalist caricatur carpet ' +
      'carrier casual catastrophic cater caucusgoer caveat cell census centerpiec certainty changer ' +
      'charitabl chart chatter checker chemical cherish chest chid chim chocolat chok chop chorus chunk ' +
      'circus civility clap classify cleaner clearer clerk cling closur cloud clue clutch colony comedy ' +
      'comic committeeman comp comparabl compassion compassionat compensat compensation competenc ' +
      'competent compliment compris con conc concentrat concentration conciliatory condon confidant ' +
      'congratulation congresswoman conscious consecutiv consequential considerab consist constitut ' +
      'constrain constructiv consulat consummat contemporary context continual contradiction convey ' +
      'cooperat coordinator cordial corn correctness correlation correspondenc corridor courag courtesy ' +
      'courthous cousin cowboy cozy crackdown cris crisscross criteria crown cruis crumbl crystal ' +
      'crystalliz cure cyber cynical dash daunt daylight deadliest dealer debunk debut decreas decry ' +
      'deepen defamation defect defection defer definitiv deflect deliberat deliberation demeanor demis ' +
      'demoniz demonstrator demur depict depression derisive desert designat detention devic devolv ' +
      'dialogu differentiat dignity din dioxid dire dirty disadvantag disarray disconnect discontent ' +
      'discourag discretion discriminatory disingenuous dismal dismissiv disorder disparag dispel ' +
      'displac disproportionat disqualifi disregard disrespect disruptiv dissatisfaction distinct ' +
      'distort distress distrust divert dole domain dot download dramatical drastical drown drum dubious ' +
      'durabl dwell dynasty dysfunction earliest earner easiest edition educational efficient egg ' +
      'electric eligibility embarrassment embattl emblematic emergenc emotion empathy empowerment enclav ' +
      'endeavor endorser energetic enlist entail entertain entertainer entitl entitlement entranc epic ' +
      'epidemic equipment erect erroneous espionag espous ethical evad evaluat evenhand evolution ' +
      'exacerbat exaggerat exceeding excerpt excess exempt exhibit existential explod explosion eyed ' +
      'fabric fabricat faction fade fairness faithful fam farmer fascist fatigu felony feminist fervor ' +
      'fide fierce firestorm firework firsthand fitness fixtur flak flank flap flexibility flirt flock ' +
      'flop flourish flurry foe fondness fool foolish footstep foreclosur forefront forever forgotten ' +
      'formula fractious fraudulent fre freewheel freez frontier funnel furor fury gaff gambl gaze gene ' +
      'gentleman gentlemen geographical geography geopolitical gloom grandchildren grandfather ' +
      'grandmother grateful greenhous gridlock grief grill grind gubernatorial guidanc gut habit halfway ' +
      'handi happi harass harassment harden harmful hashtag hateful haul haven hawk hawkish healthcar ' +
      'heartland heaven heir heroin hidden hitch holder homegrown homicid hopeless horrific hotly hub ' +
      'hug humanitarian humanity humiliat humility hungry hypocritical iconic identical identification ' +
      'illness immunity impartial impassion imperativ imperil imprison impromptu improper inaction ' +
      'inauguration inclusiv incorrect indicator ineligibl infiltrat inflammatory inflict informal ' +
      'infring inherent inherit inhuman injustic inroad insecurity insistenc institutional insurer ' +
      'integration intensifi intensify intensity intentional interfer interim interject interpretation ' +
      'interrogation interventionist interviewer intrigu ire iron irresponsibl isolationist jab jean ' +
      'jeer jeopardy jihad jockey joking joy judgement jurisdiction justification keynot knee knif ' +
      'knight knit lab laden lambast lame landlin lap laser latter layer layoff leftist legalization ' +
      'legend legendary lent levy lieutenant lifelong lifestyl lightn likabl likelihood lip lit ' +
      'litigation litmus load loath lob lobbi locat log logic logistic longstand loos lopsid louder ' +
      'loyalist luck lucrativ lurch lure magnitud maintenanc makeup manipulat mantl marginaliz marijuana ' +
      'marry maverick max mayhem meal medium mega mend methodical metric metro microphon midday mild ' +
      'miner mini minimal minimiz misconduct misstep mistaken mistrust misunderstand mobil modifi mold ' +
      'momentous monetary monger motor mountain movy muddl multi multinational murky mut myth narrower ' +
      'neck neglect negotiator newcomer newfound nonpartisan nonsens nonwhit notorious novel oath ' +
      'objection obscur observation occupi occupy offender offshor ominous onetim onslaught ' +
      'organizational originat orthodoxy oust ouster outfit outlier outlook outnumber outset outsiz ' +
      'outsourc outweigh ovation overhead overstat overt overthrow overtim pamkeynen pan paperwork ' +
      'parliamentary passport patient patron payroll peddl penalty penetrat pension perilous periodical ' +
      'perpetuat persona phenomenon philosophical phony photographer physician pie pierc pig pill pilot ' +
      'pink pioneer pizza plagu plaintiff plank plat plea pleasant pleasur plight plow plummet plurality ' +
      'pointed poison polarization pole polish ponder populat port portfolio portrait potus pound preach ' +
      'precarious preced predictabl pregnancy pregnant prelud premis prep preparation preparedness ' +
      'prescription presentation presumab pretend prioritiz privacy probation problematic proceed ' +
      'producer productiv profess profession prohibition prominenc pron pronounc propell proportional ' +
      'prospectiv prosperity protocol protract provider psychological publication publicity publiciz ' +
      'pump punitiv purport pursuit puzzl quantity quash quell questionabl quicken quip rack radar ' +
      'radicaliz raid raiser rash ratchet ravag razor reaffirm realistical realization realm reap ' +
      'reasonab rebellion reboot rebound recast receptiv recipient recit reconciliation recruiter ' +
      'recruitment redirect reflectiv refug regain reign reinstat relax relish reluctanc remot renewabl ' +
      'renounc renovat rent reopen replicat representation reprimand reproductiv repudiat reservation ' +
      'resettl reshap resid residenc resound resounding respectful respectiv responsiv restructur resum ' +
      'retailer rethink retreat retroactive retweet revel reverberat reversal revis revisit revival ride ' +
      'rider ridicul rift ring ritual rivalry roar robbery rocket rocky roil romp routin rowdy royal rub ' +
      'safer sag sake salt sanctuary sand savag scatter scholarship scold scratch scuttl sear secrecy ' +
      "seller seminar senseless sensibl separation servant seventh sexist shaky shall sharia she'll " +
      'shelter shelv she’d shooter shortcom shorter shortfall shov shutdown sibl silent similarity ' +
      'simultaneous sincer sing sketch skew slaughter slavery slic slim smartphon smear smok smooth snag ' +
      'snapshot soar soccer soften softwar solar solicit southeastern southwest sow spearhead specializ ' +
      'spectacl spectacular spectrum spell spill spit sprawl squabbl stagnant stalwart stamina stapl ' +
      'startl statut staunch steadi steam sticker stifl stolen straightforward strang stranger ' +
      'strategical striv strod stubborn studio subsidy suburb suing summon superior suppress supremacist ' +
      'surrender surveillanc suspension suspicious swagger swallow swarm symbol sync systemic tactical ' +
      'takedown takeover talli tamp tarnish taunt technological teleprompter temperatur tempt tentativ ' +
      'tenuous terminat terrain terrific territorial thereafter they’d thoughtful thread thrill throat ' +
      'thumb thump tiger tighter timelin timestamp ting titan tolerat toll toughest tournament toxic toy ' +
      'traitor trajectory transaction transcend transformation transportation treasurer treaty tree trib ' +
      'trick trio tripl trov trumpet trustworthy tsunami turbulent turnaround twenty twin uber ' +
      'unauthoriz unbound uncommit undergo underway undo uneasy unfavorab unfortunat unhappy unheard ' +
      'unifi unifier unilateral unioniz univers unload unnecessary unnotic unravel unrealistic unrelat ' +
      'unrest unsur untru upbeat upbring upfront upgrad upris upsid upstat upward useful utiliz vacancy ' +
      'vacuum validat veer vein vendor verbal veto viability victimiz vigor villag virus visceral visibl ' +
      'void volatil vouch warehous warrior wash weaker wed weed weird weren’t whatsoever wheel whenever ' +
      'wherever whomever widow wield winnow wisdom wither withheld withhold wore workforc workplac ' +
      "worldview worthy wreck wrest xenophobia yank yawn yeah yellow you'd you'll zeal",
  ],
];
