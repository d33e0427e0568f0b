"""Words of five letters and more that tell nothing of a topic, in the forms in which they occur."""

from __future__ import annotations

_FINNISH = """
aikaa aikana aikaan aina ainakin alkaa alkoi antaa asiaa asiasta asiat asioita auttaa autti
edelleen eivät eivätkä ehkä ennen enemmän ensin erilaisia erittäin esimerkiksi estää ettei
haluaa halusi heidän heille heitä hyvin hyvää ihmiset ihmisiä ihmisten itsekin itsensä
jatkaa jatkossa joiden joihin joista joita jokainen joku jolla jolle jonka joskus jossa josta
jotain jotka jotta juuri kaikella kaikki kaikille kaikkia kanssa kautta kerran kertaa kerralla
kerrotaan kertoa kertoi kertoo kesken keskenään koska koskaan kuinka kuitenkin kukaan kuten
kysyi kysyttiin kysyä kysyy liian lisää lopulta luulen melkein meidän meille meillä meitä mikään
millainen minkä missä mistä miten mitään moneen monen monet monta mukaan mukana muita muistaa
muiden muualla mutta myöhemmin myöskin niiden niihin niille niissä niistä niitä nimittäin
nopeasti nythän olemme oletko olevan olimme olisi olisivat olivat olleet ollut omaan omasta omia
ovatko paljon paremmin pelkkä pitäisi pitäisikö pitää puhua puhui puhutaan puuttuu päivää
riittää saada saadaan saanut saavat samaa samaan samalla saman samat sanoa sanoi sanottiin
sanotaan sehän sellainen sellaista sieltä siellä siihen siinä siitä silloin silti siten sitten
sitäkin suoraan taas tarvitaan tarvitsee tehdä tehdään tehtiin tiedä tietää toimii toinen toisen
toisia toiset toisille tulee tulla tulisi tullut tuntuu tuntui täällä tähän tälle tällä tämä tämän
tässä tästä usein vaan vaati vaatii vaihe vaikka vaikea vaikeaa valmis varmasti vasta vastaan
vieläkin viime vielä voida voidaan voimme voisi voivat vuonna vähemmän vähän väliin yhden yhdessä
yhteen yhtenä yhtä yksi yksin yleensä yritti
"""
_SWEDISH = """
alla alltid andra annan annat bara behöver behövs bland blev blir borde både dessa detta eftersom
eller endast ensam ganska genom gjorde gäller göra hade heller henne hennes honom ibland ingen
inget ingenting innan istället kanske kommer komma kunde kunna litet lite långt mellan medan mera
mycket många måste ofta också redan samma samtidigt sedan själv skall skulle snart somliga
säger tidigare tillbaka tillsammans tycker under utan utanför varför vara varit varje vilka vilken
vilket ville vissa även ännu över åtminstone
"""
_ENGLISH = """
about after again against almost already also although always among another anything around because
become before being between both cannot could different does doing done during each either else
enough even every everyone everything from give going have having here himself however itself just
know like made make many maybe might more most much must never nothing often only other others over
people perhaps quite rather really said same says seem should since some someone something
sometimes still such than that their them themselves then there these they thing things think this
those though through told together under until very want wants well were what when where whether
which while whole whose will with within without would your
"""
COMMON_WORDS = frozenset(f"{_FINNISH} {_SWEDISH} {_ENGLISH}".split())
