"""Words beside names: titles before them, sentences that give one, and capitals that are no name. Folded."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.incidents.textcheck.calendar import MONTHS, WEEK
from toolkit.incidents.textcheck.fold import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(fold(word) for word in text.split())


# A name follows these: in the languages of the interface, then Hausa, Amharic, Yoruba, Zulu, Somali, Nepali.
TITLES = _words(
    """
officer sergeant sgt corporal cpl constable pc inspector insp superintendent captain capt commander lieutenant lt
colonel col major general commissioner agent detective dsp asp oc ocs mr mrs ms miss mx dr doctor prof professor sir
madam madame mister mme mlle m monsieur mademoiselle inspecteur inspectrice commissaire brigadier sergent adjudant
lieutenante capitaine gardien caporal gendarme maître maitre docteur docteure cheikh el-hadj señor señora sr sra srta
don doña oficial sargento cabo capitán teniente comandante comisario agente licenciado lic inspector senhor senhora
dona doutor doutora capitão tenente comissário guarda soldado delegado bwana bibi mzee afisa inspekta sajenti koplo
konstebo askari daktari mheshimiwa mwalimu malam mallam alhaji hajiya hajia sarki sajan kofur insfekta likita jami'i
السيد السيدة سيد سيدة الضابط ضابط الرقيب رقيب العقيد النقيب نقيب الملازم ملازم المفتش مفتش الدكتور الدكتورة دكتور
الشيخ الحاج الحاجة العريف المقدم الرائد الأستاذ الأستاذة
अधिकारी इंस्पेक्टर दरोगा दारोगा हवलदार सिपाही कांस्टेबल श्री श्रीमती डॉ डॉक्टर सुश्री इन्स्पेक्टर प्रहरी सइ असइ
अटो ወይዘሮ አቶ ወ/ሮ ወይዘሪት ሳጅን ኢንስፔክተር ኮማንደር ዶክተር መቶ
господин госпожа сержант капитан лейтенант майор полковник инспектор доктор
นาย นาง นางสาว ร้อยตำรวจ
alagba ogbeni iyaafin inspekito unkosikazi umnumzane sajeni mudane marwo askari sarkaal dhakhtar
"""
)
# Of these, titles of people who are no officers; and what stands before an officer's title and goes with it.
CIVIL = _words(
    "mr mrs ms miss mx dr doctor prof professor sir madam madame mister mme mlle m monsieur mademoiselle maître maitre "
    "docteur docteure cheikh el-hadj señor señora sr sra srta don doña licenciado lic senhor senhora dona doutor doutora "
    "bwana bibi mzee daktari mheshimiwa mwalimu malam mallam alhaji hajiya hajia sarki likita السيد السيدة سيد سيدة الدكتور "
    "الدكتورة دكتور الشيخ الحاج الحاجة الأستاذ الأستاذة श्री श्रीमती डॉ डॉक्टर सुश्री አቶ ወይዘሮ ወይዘሪት ዶክተር господин госпожа "
    "นาย นาง นางสาว alagba ogbeni iyaafin unkosikazi umnumzane mudane marwo dhakhtar"
)
ARTICLES = _words("l the a an this that le la un une ce cet cette el una ese este esa esta o um uma esse")
# After these words in a row a name is given: "my name is Asha".  Longest first.
GIVING = tuple(
    tuple(fold(word) for word in line.split())
    for line in """my name is
her name is
his name is
their name is
the name is
whose name is
name is
is called
was called
am called
are called
calls herself
calls himself
named
nicknamed
alias
m appelle
s appelle
nommé
nommée
surnommé
surnommée
mon nom est
son nom est
me llamo
se llama
llamado
llamada
mi nombre es
su nombre es
me chamo
se chama
chamado
chamada
meu nome é
jina langu ni
jina lake ni
anaitwa
aitwaye
naitwa
sunana
sunansa
sunanta
mai suna
اسمي
اسمه
اسمها
المدعو
المدعوة
يدعى
تدعى
मेरा नाम
नाम
ስሜ
ስሙ
ስሟ
меня зовут
igama lami ngu
oruko mi ni""".splitlines()
)
GIVING_BY_LAST: Mapping[str, tuple[tuple[str, ...], ...]] = {
    last: tuple(giving for giving in GIVING if giving[-1] == last) for last in {giving[-1] for giving in GIVING}
}
# Between the parts of one name.
JOINING = _words(
    "de da do dos das del della di du la le van von der den ter bin ibn bint ben al el ould wa ole arap ap mac mc o' d' y e zu abu"
)
# Capitals inside a sentence that name nobody.
NEVER = (
    frozenset(
        month for month in MONTHS if len(month) > 4 or month in {"may", "june", "july", "mai", "juin", "aout", "mars"}
    )
    | frozenset(day for day in WEEK if len(day) > 4)
    | _words(
        """
iban info i i'm i'd i'll i've i's ok okay tv atm cc usa uk un eu ngo ngos hiv aids pep prep sti stis std pin sim sms pdf id ids
whatsapp facebook telegram signal internet god allah dios deus dieu mungu police lgbt lgbtq tb art gbv covid vih sida
ist ong ost vbg ukimwi vvu am pm street st road rd avenue email e-mail phone tel fax mobile address desk name names date
please kindly dear hi hello hey yes no not thanks thank bot user website title zip box suite apt unit floor
"""
    )
)
# Words that make sentences: never a name, however they are written, and never part of one.
FUNCTION = _words(
    """
l d j m n s t c qu a an the this that these those my your his her its our their me him them us we you he she it they who whom whose which what
when where why how and or but if then so because as at by for from in into of off on onto out over to up with without about
after before again all also am are is was were be been being do does did done has have had will would can could shall should
may might must not no yes very just only even still already here there now today yesterday tomorrow never always often one
two three four five six seven eight nine ten some any each every both more most other another such same own than too since
until while during between against under above below through via per once twice let let's don't didn't can't i'm
le la les un une des du de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je tu il
elle on nous vous ils elles me te se lui y en qui que quoi dont où et ou mais donc or ni car si quand comme pour par sur sous
dans avec sans chez vers entre après avant depuis pendant est sont était étaient a ont avait avaient être avoir fait pas plus
ne rien tout tous toute toutes même aussi très bien deux trois quatre cinq puis alors là ici hier
el los las una unos unas del al este esta estos estas ese esa eso mi mis tu tus su sus nuestro nuestra yo él ella nosotros
ellos ellas ustedes lo se nos que quien cual donde cuando como porque pero y o si con sin por para sobre entre hasta desde
muy más ya no sí también todo toda todos todas fue era eran es son está están había han hay después antes ayer hoy dos tres
o os as um uma uns umas do da dos das no na nos nas ao à este esta esse essa meu minha seu sua nós eu ele ela eles elas você
vocês lhe que quem onde quando porque mas ou com sem por para pelo pela até foi era eram é são está estão tinha não sim
também todo tudo depois antes ontem hoje dois duas três
na ya wa za la kwa katika ni si mimi wewe yeye sisi ninyi wao huyu hii hizo hao hiyo huo hapo kisha lakini au kama kwamba
baada kabla sana tu pia bila hadi mpaka wote kila wangu yangu wako yake wake wetu yetu nini nani wapi lini alikuwa walikuwa
ilikuwa nilikuwa tulikuwa sasa jana leo mmoja wawili watatu mama dada kaka wanaume wanawake mwanamke mwanaume watu polisi
da ta ya sun an mun ni na ne ce ba a su shi ita mu ku wannan wani wata sai kuma amma don saboda daga cikin kan bayan kafin
yan'sanda mutum mutane mace maza ranar yanzu
ti ni o awon si ati ninu fun pe lati nitori sugbon won mo wa naa yii kan
ngi u ku ba ka ku nga ngo lo le wa ya kodwa futhi uma ngoba
waa iyo ku ka ee oo waxa waxay markii laakiin
"""
)
# Words of streets and of parts of a house; a capital or a number beside one makes an address.
STREETS = _words(
    """
street st str ul road rd avenue ave av lane ln drive dr boulevard blvd bvd close crescent highway hwy way alley square sq
court ct place pl terrace parade bypass roundabout junction plot estate route rue ruelle impasse quai chemin allée allee
carrefour cité lotissement quartier calle avenida avda carrera cra callejón paseo plaza barrio colonia rua travessa
alameda rodovia praça bairro largo barabara mtaa njia kijiji hanya titi layi unguwa anguwa شارع طريق حي زقاق نهج زنقة درب
सड़क मार्ग गली रोड मोहल्ला चौक टोल መንገድ ሰፈር улица ул проспект переулок шоссе ถนน ซอย strasse straße gasse weg allee platz
via viale piazza corso straat laan gatan vägen gata vej gade katu tie utca ut ulica ulice iela gatve bulvar
crossroads crossing parkway pkwy trail loop ridge hill hills mews walk grove gardens path turnpike pike expressway
parks meadows circles squares streets roads avenues court courts corners heights trail track ports stravenue summit
"""
)
# Of these, those that are everyday words when written small: "a nice place", "went on her way".
ALSO_WORDS = _words(
    "place pl close drive dr av way court ct square sq terrace pass parade plot estate route alley lane junction crossing "
    "crossroads bypass trail loop ridge hill hills mews walk grove gardens path pike parks meadows circles squares courts "
    "corners heights track ports summit cité cite quartier barrio colonia bairro largo paseo plaza carrera kijiji titi hanya via "
    "viale corso laan vej kade katu tie ut impasse passage st str"
)
UNITS = _words(
    "apt apartment suite ste unit u flat floor room house building block plot box bp postbox psc apo dpo fpo nan po p.o postbox no bis "
    "appartement immeuble étage porte maison villa bâtiment casa piso apartamento edificio edifício apto nyumba chumba ghorofa "
    "gida stage door gate شقة عمارة منزل بيت रूम मकान घर चाल ቤት дом кв"
)
# Of these, those that with a number alone make an address; "Box 4" or "Room 2" may be anything.
SURE_UNITS = _words("apt apartment suite ste postbox bp psc apto appartement apartamento شقة")
