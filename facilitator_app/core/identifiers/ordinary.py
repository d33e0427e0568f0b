"""Common words that are also names, or forms of names: they count only where a name is likely.

Nature gives Finns most of their surnames and many first names, so that "virta", "salmi" and
"aamu" stand in any talk. `ORDINARY_NAMES` are such names, in every form. `ORDINARY_FORMS` are
forms that fall together with a common word: "ainoa" of Aino, "annan" of Anna.

Source: the forms of Finnish first names and surnames among the 60 000 commonest Finnish words that
Voikko knows as another word too, less those where the name is the commoner reading.
"""

from __future__ import annotations

_NAMES = """
    aalto aamu aarnio aatami aatos aatto aava adonis ahjo ahti aimo aina akseli alan alanko
    alava alho alkio apila arki armas aron arvo askel asukas auer aukea aulis aura autere autio
    berg björk blom brown cook dahl eine esteri faith falk fors frank grace gran grant green
    gren haavikko halla halme halmela hanka hanki harja harju harmaa hauta hav havu heimo heinä
    heitto helinä helle hellin helmi helo hely hemmo hiekka hilkka hill hilla hirvi holm honka
    hope hovi huhta hukka humaloja hurme hämäläinen härmä ilma ilmi ilo ilona ilta ilves impi
    into jalava jalka jalo johan joki jousi juhantalo juuri jylhä jyvä järvi kaari kaino kaisla
    kallio kanerva kangas kankare kannas kannel karhu karin karjalainen karppi karri kartano
    kartio kaste kataja kaunis kauno kaura kesä keto kettu kevät kielo kiiski kilpi kirkas kivi
    kiviharju kivinen kiviniemi koivisto koivu kontio kontu korpi koski koti kotka kuikka kukka
    kulma kulta kumpu kunnas kuokka kurki kurppa kuu kuura kuusi kuusinen kuusisto kuutti
    kuvaaja kylä kytö laakso lahja lahti laiho laina laine lake lampi lappalainen lauha laulu
    lehmus lehti lehto lehtovaara leivo lemmikki lempi leppä liina lilja lind linna lintu loimu
    lumi lumme lund luoma lähde länsi löv maa maila maili malmi manner mantere march marja
    marjatta mark martta mela meri merikanto metso metsä mies miete miina mimmi missi moisio
    moss muikku muisto murto mäki männistö mänty nanna neva niemi niitty nummi nuori nurmi oiva
    oja oksa onni ora orvokki otso otto outo paasi pajari paju pakkanen palmu palo pelto
    peltomäki perho perälä piha pihlaja pilvi pinja pippuri pohja posti pouta puisto purje puro
    puu pyry päivä raita raja rakas ranne ranta rasi rauha raunio rento repo rich rinne rinta
    riski rokka rose routa rule ruoho rusko ruusu saari sade salin salmi salo sampo sand sandy
    satu savu selin seppä siimes sikiö silta sini sinisalo sirkka sirkku sisu sjö skog sointu
    sol sora sorsa sten stone strand ström sulin sulo summer sund sunny suo suomi suova susi
    suutari suvi syksy syrjä syvä säde säteri taika taimi taisto taival tall talo talvi tammi
    tanner tarkka taru terho tikka toimi toivo tola touko tuike tuisku tuli tuomi turve tuuli
    tyyni tähkä tähti täplä ukko unelma unto usko usva uuno uusi vaara vainio vallin valo valta
    valtti valve vappu varis varma varpu vartio vasara vehmas veli venäläinen verso vesi vieno
    viima viita vilja viola virolainen virta visa voima vuokko vuolle vuori väistö väli will
    wood young yrjö äyräs ääni åker
"""
_FORMS = """
    aallon aallossa aallot aaltoa aaltoja aaltojen aamua aamuja aamuksi aamulla aamun aamuna
    aamusta aamut aamuun aarnion aatamin aattona aho ahoa aholle ahon ainahan ainakaan ainakin
    aineen aineiden aineilla aineisiin aineissa aineista aineita ainesta ainetta ainoa ainoan
    ainoat ainoita ainona aita aitta ajella ajeta akselilla akselille akselin akun akut ale alea
    alen alepa aleta alkion anna annamme annan annat annatko annatte anneta annetaan annettiin
    anteeksi antia aro arven arvet astia asukasta asukkaalle asukkaan asukkaasta asukkaat
    asukkaiden asukkailla asukkaille asukkailta asukkaisiin asukkaista asukkaita aurinko auta
    autamme autoa autoihin autoilla autoille autoissa autoista autoja autojen autoksi autolla
    autolle auton autona autoon autossa autosta autot avuksi avulla avun avusta eilistä eletä
    ellei ellen elo eloa elon eloon elossa emilian emmi ennen ennenkin ennenkään erikoista esiin
    esillä esitä esitämme esseen esseitä esteen estelle estettä frankin geenien halin hallia
    halliin hallilla hallille hallin hallissa hallista hallita halmeen halpa harhoja harjun
    heiketä heikkoja heikkojen heikoilla heimoja heimojen heimon heimoon heimot heiniä heitolla
    heiton heitot heittoa heittoja heittojen hellettä helmen helmet helmiä helteellä helteen
    helteessä helteet helteillä hiljaa hiljan hillitä hoviin hovin hovissa hukassa hukata hukkaa
    hukkaan huuhaa hämäläisen härmän idea ideansa illaksi illalla illalle illalta illan illassa
    illasta illat ilmaa ilmaan ilmalla ilman ilmankin ilmassa ilmasta ilmat ilmeen ilmeistä
    ilmeitä ilmettä ilmetä ilmoilla ilmoille ilmoita ilmoitamme ilmojen ilonaan iltaa iltaan
    iltana iltoina iltoja iltojen jaeta jaloa jaloilla jaloille jaloissa jaloista jalon jamien
    jonkin jonne jonnekin joukoissa joukoista joukolla joukossa joukosta kaaren kaavoja kai
    kaikin kaipa kaista kakkoseen kakkosta kalliin kallioilla kalliolla kalliolle kallion
    kallioon kalliossa kalliosta kalliot kalliota kanervan kangasta kankaalla kankaalle kankaan
    kankaasta kankaat kankaita kantilta karjalaisen karjalaiset kartanon kartanoon kartanossa
    kartanot karvoja karvojen kasteen kastella kastiin kateissa katella katetta keiden keitä
    kilven kilvet kiviniemen kivisen kivistä koiviston koivua koivun kokkolasta kostaa kostea
    kosteita kosti kukaan kukahan kukan kukassa kukat kukista kukkaa kukkaan kukkia kukkien
    kunnasta kuntaan kuria kuriin kurin kurissa kurjet kustaan kuusisen kuusiston kuuteen
    kuvaajaa kuvaajan kuvaajana kuvaajat kuvaajia kylliksi kyllin laakson laaksoon laaksossa
    lahjaa lahjaksi lahjan lahjana lahjasta lahjat lahjoista lahjoita lahjoja lahjojen lainaa
    lainaan lainaksi lainalla lainalle lainan lainassa lainasta lainat lainata laineen laineet
    lainoista lainoja lainojen lappalaisen latina lehdon leivon lemmikin lemmikit lemmikkejä
    lemmikkien lempeä linnaa linnaan linnan linnassa linnasta lonkalta louhi luiden luista luita
    lujaa lukaista lukien lukita luoja luomaa luomaan luomalla luoman luomassa luomat luomia
    luomista luvalla luvan luvassa luvat luvata luvatta mailaa mailalla mailan mailat mailia
    mailin mailta maineen mainen mainetta mainita mallia malliin malliksi mallilla mallina
    mallissa mallista malmia malmilla malmille malmin mantereella mantereelle mantereelta
    mantereen marjaa marjan marjat marjoista marjoja marketissa marketista markettien martat
    martinin marttojen mattia melko melkoista mereen merelle merellä mereltä meren meressä
    merestä meret merien merillä merta merten metson miehen mielin mieltä mieltäni miestä
    miestäni miinat miinoja milliä mimmit minttua missit monia monien moniin monikaan monilla
    monille monilta monissa monista mukaa mukaan mukaani mukaansa mukana mukanani murron
    murrosta mäellä mäen mäessä mäkeen mäkeä männistön netissä netistä nettiin nettiä niemen
    nurmella nurmen oivan olleen olleiden olleille olleisiin olleista olleita ollen ollenkaan
    ollessa ollessani onnea onneen onneksi onnella onnen onnesta osteta oton otosta ottoa pasta
    pelleillä pellen pellet pellille pellin penniä penniäkään pian piikin piikit piillä piina
    pippuria pippurilla poissa poista postia postiin postilla postille postin postissa postista
    postit pullea pullia päivien päiviin päiville päivillä päiviltä päivin päivinä päivitä
    päiviä päiväksi päivälle päivällä päivältä päivän päivänä päivässä päivästä päivät päivää
    päivääkään päivään rannalla rannalle rannalta rannan rannassa rannasta rannat rannoilla
    rannoille rannoilta rantaa rantaan rantoja rantojen rasia rasita rauhaa rauhaan rauhan
    rauhassa rauhasta reiden rennon rentoa rentoja rentona riitaa riitaan riitoihin riitoja
    riittaa rinnalla rinnalle rinnalta rinnan rinnassa rinnasta rinnat rinnoista riskeistä
    riskejä riskien riskiin riskillä riskin riskinä riskistä riskit riskiä ristiin ristillä
    ristissä ristiä rokkaa rokkia ruusua ruusuja ruusujen ruusun ruusut ruutia saareen saarella
    saarelle saarelta saaren saaressa saaresta saaret saaria saarilla saarille saarta saarten
    sadetta sadun sadut salmen sammon santa saralla sateen satua satuja satujen satun satut
    satuta sepän sikiön silvo siniseen sinistä sirkusta siskoa siskolta sorsan suihin suloista
    säteellä säteen säteet taimen taimet taistoon taistossa tarinan tarjoilla tarkalla tarkan
    tarkasta tarkat tarkista tarkkaa tarkkaan tarkkana tarkkoja tarkoita tarmoa tarua tarun
    teiden teihin teille teillekin teillä teiltä teissä teistä teitä teoilla teoista terhon
    tikissä tikkiä titaani toimeen toimen toimesta toimet toimia toimien toimiin toimilla toimin
    toimissa toimista toimit toimita toimitamme toinen toinenkin toivoa toivon toivossa toivot
    toivotamme tolalla tuiskun tuomasta turkille turkissa turkista turkkia turkkiin tuuleen
    tuulella tuulelle tuulen tuulessa tuulesta tuulet tuulia tuuliin tuulista tuulta tuuria
    tuurilla tyynen tyyntä ukin ukkoa ukkoja ukkosta ukon ukot unelmaa unelman unelmat unelmia
    unelmien unelmista vainion vallalla vallan vallassa vallasta vallata valmiin valmista valtaa
    valtaan valtaansa valttia vappua vappuna vapun varmaa varmaan varmaankaan varmaankin
    varmaksi varmalta varman varmana varmat varmista varmistamme varmoja vasaralla vasaran
    veikata veikkaa veikkaan venäläiseen venäläiselle venäläisen venäläisessä venäläisestä
    venäläiset venäläisiin venäläisille venäläisillä venäläisiltä venäläisistä venäläisiä
    venäläisten venäläistä veristä veroihin veroilla veroista veroja vesiin vesillä vesissä
    vesiä viitan viitata viljojen villillä villinä villiä virkeä virolaisen virolaiset
    virolaisia virolaista virolaisten virran virrassa virrat virrata virtaa virtaan visan
    vuorella vuorelle vuorelta vuoren vuoret vuoria vuorilla vuorille vuorilta vuorta vuorten
"""

ORDINARY_NAMES = frozenset(_NAMES.split())
ORDINARY_FORMS = frozenset(_FORMS.split())
