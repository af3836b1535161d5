<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>AccountsWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hyd at %2</translation>
    </message>
    <message>
        <source>The arrow keys move from figure to figure, Enter opens the payments behind one.</source>
        <translation>Mae&apos;r bysellau saeth yn symud o ffigur i ffigur, ac Enter yn agor y taliadau y tu ôl i un.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, an amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Income by month</source>
        <translation>Incwm fesul mis</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>%1 came in, refunds and reversals taken off</source>
        <translation>Daeth %1 i mewn, ar ôl tynnu ad-daliadau a gwrthdroadau</translation>
    </message>
    <message>
        <source>Income by type of membership</source>
        <translation>Incwm yn ôl math o aelodaeth</translation>
    </message>
    <message>
        <source>Income by method</source>
        <translation>Incwm yn ôl dull</translation>
    </message>
    <message>
        <source>Income by group</source>
        <translation>Incwm yn ôl grŵp</translation>
    </message>
    <message>
        <source>All others (%1)</source>
        <translation>Y lleill i gyd (%1)</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Incwm</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>Ni ddaeth dim i mewn</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a name, its amount, the whole</comment>
        <translation>%1: %2 o %3</translation>
    </message>
    <message>
        <source>By the home group on the day the payment was received; an affiliate counts as itself.</source>
        <translation>Yn ôl y grŵp cartref ar y diwrnod y derbyniwyd y taliad; cyfrifir corff cysylltiedig ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>Owed by age</source>
        <translation>Dyledion yn ôl oed</translation>
    </message>
    <message>
        <source>Owed for</source>
        <translation>Oed y ddyled</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Yn ddyledus</translation>
    </message>
    <message>
        <source>Nobody owes anything</source>
        <translation>Nid oes neb mewn dyled</translation>
    </message>
    <message>
        <source>%1 is owed</source>
        <translation>Mae %1 yn ddyledus</translation>
    </message>
    <message>
        <source>What was due by %1, less what was paid towards it and what was waived. Its age counts from the day each charge fell due.</source>
        <translation>Yr hyn a oedd i&apos;w dalu erbyn %1, llai&apos;r hyn a dalwyd tuag ato a&apos;r hyn a hepgorwyd. Cyfrifir ei oed o&apos;r diwrnod yr oedd pob tâl yn ddyledus.</translation>
    </message>
    <message>
        <source>Enter opens the people who owe it.</source>
        <translation>Mae Enter yn agor y bobl sydd â&apos;r ddyled.</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Ffioedd</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Rhoddion</translation>
    </message>
    <message>
        <source>Other charges</source>
        <translation>Symiau eraill a godwyd</translation>
    </message>
    <message>
        <source>Credit, not set against anything yet</source>
        <translation>Credyd, heb ei osod yn erbyn dim eto</translation>
    </message>
    <message>
        <source>In suspense, claimed by nobody yet</source>
        <translation>Yn y cyfrif crog, heb ei hawlio eto</translation>
    </message>
    <message>
        <source>Came in, went back since</source>
        <translation>Daeth i mewn, aeth yn ôl wedyn</translation>
    </message>
    <message>
        <source>Refunds and reversals</source>
        <translation>Ad-daliadau a gwrthdroadau</translation>
    </message>
    <message>
        <source>Type of membership</source>
        <translation>Math o aelodaeth</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Dull</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Fees for no term</source>
        <translation>Ffioedd heb gyfnod</translation>
    </message>
    <message>
        <source>A type not known here</source>
        <translation>Math nad yw&apos;n hysbys yma</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Dim grŵp</translation>
    </message>
    <message>
        <source>Up to 3 months</source>
        <translation>Hyd at 3 mis</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>3 i 6 mis</translation>
    </message>
    <message>
        <source>6 to 12 months</source>
        <translation>6 i 12 mis</translation>
    </message>
    <message>
        <source>Over a year</source>
        <translation>Dros flwyddyn</translation>
    </message>
    <message>
        <source>Every payment by the day it was received, for what it is set against now. Refunds and reversals count on their own day, with a minus: the rows and columns come to the sum of all payments.</source>
        <translation>Pob taliad yn ôl y diwrnod y&apos;i derbyniwyd, am yr hyn y mae wedi&apos;i osod yn ei erbyn nawr. Mae ad-daliadau a gwrthdroadau&apos;n cyfrif ar eu diwrnod eu hunain, gyda minws: cyfanswm y rhesi a&apos;r colofnau yw cyfanswm pob taliad.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ddim yn hysbys eto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Defnydd</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Derbynneb</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Payments Behind a Figure</source>
        <translation>Taliadau y Tu Ôl i Ffigur</translation>
    </message>
    <message>
        <source>Lines: %1. They come to %2.</source>
        <translation>Llinellau: %1. Cyfanswm: %2.</translation>
    </message>
    <message>
        <source>&amp;Copy as Table</source>
        <translation>&amp;Copïo fel Tabl</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>Payments behind the figure</source>
        <translation>Taliadau y tu ôl i&apos;r ffigur</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cyfrifon</translation>
    </message>
    <message>
        <source>Adding up the accounts</source>
        <translation>Wrthi&apos;n adio&apos;r cyfrifon</translation>
    </message>
    <message>
        <source>%1 to %2: %3 came in</source>
        <translation>%1 hyd at %2: daeth %3 i mewn</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a month or name, a column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Owed for: %1</source>
        <translation>Oed y ddyled: %1</translation>
    </message>
    <message>
        <source>Term ends on %1</source>
        <translation>Cyfnod yn dod i ben ar %1</translation>
    </message>
    <message>
        <source>Only affiliated organisations are behind this figure. The Groups page shows them.</source>
        <translation>Dim ond cyrff cysylltiedig sydd y tu ôl i&apos;r ffigur hwn. Mae&apos;r dudalen Grwpiau yn eu dangos.</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>Wrthi&apos;n adio</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>All&amp;forio</translation>
    </message>
    <message>
        <source>Everything as a &amp;workbook (XLSX)…</source>
        <translation>Popeth fel &amp;llyfr gwaith (XLSX)…</translation>
    </message>
    <message>
        <source>The payments as &amp;CSV…</source>
        <translation>Y taliadau fel &amp;CSV…</translation>
    </message>
    <message>
        <source>What the forecast rests on</source>
        <translation>Sail y rhagolwg</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Cadwyd fel “%1”.</translation>
    </message>
    <message>
        <source>Accounts %1 to %2</source>
        <comment>name of a file</comment>
        <translation>Cyfrifon %1 hyd at %2</translation>
    </message>
    <message>
        <source>Export the Accounts</source>
        <translation>Allforio&apos;r Cyfrifon</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Llyfrau gwaith (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Ffeiliau CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the accounts</source>
        <translation>Wrthi&apos;n allforio&apos;r cyfrifon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agored</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Fesul mis</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Yn ôl math</translation>
    </message>
    <message>
        <source>By method</source>
        <translation>Yn ôl dull</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Yn ôl grŵp</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Taliadau</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Rhif aelod</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Swm (%1)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Affiliates</source>
        <translation>Cyrff cysylltiedig</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Diwedd y cyfnod</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>I&apos;w hadnewyddu</translation>
    </message>
    <message>
        <source>Renewed already</source>
        <translation>Eisoes wedi adnewyddu</translation>
    </message>
    <message>
        <source>Due in past renewals</source>
        <translation>I&apos;w hadnewyddu gynt</translation>
    </message>
    <message>
        <source>Renewed in past renewals</source>
        <translation>Adnewyddwyd gynt</translation>
    </message>
    <message>
        <source>%1 of %2 renewed after %3 (%4%)</source>
        <translation>adnewyddodd %1 o %2 ar ôl %3 (%4%)</translation>
    </message>
    <message>
        <source>%1: %2 due, %3 of them renewed already; all of them would pay %4.</source>
        <translation>%1: %2 i&apos;w hadnewyddu, %3 ohonynt eisoes wedi adnewyddu; byddai&apos;r cyfan yn talu %4.</translation>
    </message>
    <message>
        <source>Nobody of this type has had a renewal yet: the shares of all types together are taken.</source>
        <translation>Nid oes neb o&apos;r math hwn wedi adnewyddu o&apos;r blaen: cymerir cyfrannau pob math gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>If everybody renews</source>
        <translation>Os bydd pawb yn adnewyddu</translation>
    </message>
    <message>
        <source>As in the last years</source>
        <translation>Fel yn y blynyddoedd diwethaf</translation>
    </message>
    <message>
        <source>Cautious: as in the worst of them</source>
        <translation>Gofalus: fel yn y waethaf ohonynt</translation>
    </message>
    <message>
        <source>Forecast of the next renewal</source>
        <translation>Rhagolwg o&apos;r adnewyddu nesaf</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>The renewal of %1: an estimate</source>
        <translation>Adnewyddu %1: amcangyfrif</translation>
    </message>
    <message>
        <source>No membership ends, so there is no renewal to forecast</source>
        <translation>Nid oes aelodaeth yn dod i ben, felly nid oes adnewyddu i&apos;w ragweld</translation>
    </message>
    <message>
        <source>Fees of those whose term ends on %1, by the share that renewed before.</source>
        <translation>Ffioedd y rhai y daw eu cyfnod i ben ar %1, yn ôl y gyfran a adnewyddodd o&apos;r blaen.</translation>
    </message>
    <message>
        <source>This is an estimate, not a promise. It is about the day on which most terms end, %1: memberships and affiliations that end then: %2; that end otherwise or never: %3. The fees are those of today.</source>
        <translation>Amcangyfrif yw hwn, nid addewid. Mae&apos;n ymwneud â&apos;r diwrnod y daw&apos;r rhan fwyaf o gyfnodau i ben, %1: aelodaethau a chysylltiadau sy&apos;n dod i ben bryd hynny: %2; ar adeg arall neu byth: %3. Ffioedd heddiw yw&apos;r ffioedd.</translation>
    </message>
    <message>
        <source>“As in the last years” takes of each type the share that renewed within a year, over up to three past renewals together; “Cautious” takes the worst of them. Who has left or died before the end of a term is not counted as due. What is renewed already counts in full.</source>
        <translation>Mae “Fel yn y blynyddoedd diwethaf” yn cymryd, o bob math, y gyfran a adnewyddodd o fewn blwyddyn, dros hyd at dri adnewyddu blaenorol gyda&apos;i gilydd; mae “Gofalus” yn cymryd y gwaethaf ohonynt. Ni chyfrifir pwy sydd wedi gadael neu farw cyn diwedd cyfnod ymhlith y rhai i&apos;w hadnewyddu. Mae&apos;r hyn a adnewyddwyd eisoes yn cyfrif yn llawn.</translation>
    </message>
    <message>
        <source>No renewal lies in the past of this register, so there is nothing to go by: only the first scenario can be told.</source>
        <translation>Nid oes adnewyddu yng ngorffennol y gofrestr hon, felly nid oes sail i amcangyfrif: dim ond y senario cyntaf y gellir ei roi.</translation>
    </message>
</context>
<context>
    <name>ActionFamilies</name>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Aelodaethau</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Arian</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grwpiau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Mewnforion</translation>
    </message>
    <message>
        <source>Prints and exports</source>
        <translation>Argraffu ac allforio</translation>
    </message>
    <message>
        <source>Laptops and conflicts</source>
        <translation>Gliniaduron a gwrthdaro</translation>
    </message>
    <message>
        <source>Undone and done again</source>
        <translation>Dadwnaed ac ailwnaed</translation>
    </message>
    <message>
        <source>Bank statements</source>
        <translation>Cyfriflenni banc</translation>
    </message>
</context>
<context>
    <name>ActionNames</name>
    <message>
        <source>making of the register</source>
        <translation>creu&apos;r gofrestr</translation>
    </message>
    <message>
        <source>change of the organisation&apos;s details</source>
        <translation>newid manylion y sefydliad</translation>
    </message>
    <message>
        <source>adding of %1</source>
        <translation>ychwanegu %1</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>newid %1</translation>
    </message>
    <message>
        <source>end of the membership of %1</source>
        <translation>diwedd aelodaeth %1</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>dileu %1</translation>
    </message>
    <message>
        <source>death of %1</source>
        <translation>marwolaeth %1</translation>
    </message>
    <message>
        <source>renewal of %1</source>
        <translation>adnewyddu aelodaeth %1</translation>
    </message>
    <message>
        <source>payment of %2 from %1</source>
        <translation>taliad o %2 gan %1</translation>
    </message>
    <message>
        <source>reversal of %2 from %1</source>
        <translation>gwrthdroi %2 gan %1</translation>
    </message>
    <message>
        <source>waiver of %2 for %1</source>
        <translation>hepgor %2 i %1</translation>
    </message>
    <message>
        <source>adding of the group %1</source>
        <translation>ychwanegu&apos;r grŵp %1</translation>
    </message>
    <message>
        <source>change of the group %1</source>
        <translation>newid y grŵp %1</translation>
    </message>
    <message>
        <source>move of the group %1</source>
        <translation>symud y grŵp %1</translation>
    </message>
    <message>
        <source>archiving of the group %1</source>
        <translation>archifo&apos;r grŵp %1</translation>
    </message>
    <message>
        <source>reopening of the group %1</source>
        <translation>ailagor y grŵp %1</translation>
    </message>
    <message>
        <source>deletion of the group %1</source>
        <translation>dileu&apos;r grŵp %1</translation>
    </message>
    <message>
        <source>adding of %1 to %2</source>
        <translation>ychwanegu %1 at y grŵp %2</translation>
    </message>
    <message>
        <source>removal of %1 from %2</source>
        <translation>tynnu %1 o&apos;r grŵp %2</translation>
    </message>
    <message>
        <source>appointment of %1 as %2</source>
        <translation>penodi %1 i swydd %2</translation>
    </message>
    <message>
        <source>end of office of %1 as %2</source>
        <translation>diwedd cyfnod %1 yn swydd %2</translation>
    </message>
    <message>
        <source>adding of the type %1</source>
        <translation>ychwanegu&apos;r math %1</translation>
    </message>
    <message>
        <source>change of the type %1</source>
        <translation>newid y math %1</translation>
    </message>
    <message>
        <source>retirement of the type %1</source>
        <translation>rhoi&apos;r gorau i&apos;r math %1</translation>
    </message>
    <message>
        <source>standing of %1</source>
        <translation>safle %1</translation>
    </message>
    <message>
        <source>deletion of a standing of %1</source>
        <translation>dileu un o safleoedd %1</translation>
    </message>
    <message>
        <source>change of the admission rules</source>
        <translation>newid y rheolau derbyn</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>mewnforio %1</translation>
    </message>
    <message>
        <source>making of the sample society</source>
        <translation>creu&apos;r gymdeithas enghreifftiol</translation>
    </message>
    <message>
        <source>undoing of an earlier change</source>
        <translation>dadwneud newid cynharach</translation>
    </message>
    <message>
        <source>redoing of an earlier change</source>
        <translation>ailwneud newid cynharach</translation>
    </message>
    <message>
        <source>change of a period of %1</source>
        <translation>newid un o gyfnodau %1</translation>
    </message>
    <message>
        <source>status of %1 set by hand</source>
        <translation>pennu statws %1 â llaw</translation>
    </message>
    <message>
        <source>what a newer version of Rollbook did</source>
        <translation>yr hyn a wnaeth fersiwn mwy diweddar o Rollbook</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ailwneud: %1</translation>
    </message>
    <message>
        <source>print of “%1”</source>
        <translation>argraffu “%1”</translation>
    </message>
    <message>
        <source>PDF of “%1”</source>
        <translation>PDF o “%1”</translation>
    </message>
    <message>
        <source>export of “%1”</source>
        <translation>allforio “%1”</translation>
    </message>
    <message>
        <source>copy for the laptop %1</source>
        <translation>copi ar gyfer y gliniadur %1</translation>
    </message>
    <message>
        <source>change of the laptop %1</source>
        <translation>newid y gliniadur %1</translation>
    </message>
    <message>
        <source>revoking of the laptop %1</source>
        <translation>dirymu&apos;r gliniadur %1</translation>
    </message>
    <message>
        <source>settling of conflicts</source>
        <translation>setlo gwrthdaro</translation>
    </message>
    <message>
        <source>erasure of a person</source>
        <translation>dileu person yn llwyr</translation>
    </message>
    <message>
        <source>merging of %2 into %1</source>
        <translation>uno %2 â %1</translation>
    </message>
    <message>
        <source>keeping apart of %1 and %2</source>
        <translation>cadw %1 a %2 ar wahân</translation>
    </message>
    <message>
        <source>giving of lasting numbers</source>
        <translation>rhoi rhifau parhaol</translation>
    </message>
    <message>
        <source>bringing in of the work of other laptops</source>
        <translation>dod â gwaith gliniaduron eraill i mewn</translation>
    </message>
    <message>
        <source>update from %1</source>
        <translation>diweddariad o %1</translation>
    </message>
    <message>
        <source>renewal of the memberships of %1</source>
        <translation>adnewyddu aelodaethau %1</translation>
    </message>
    <message>
        <source>charge of %2 for %1</source>
        <translation>tâl o %2 ar gyfer %1</translation>
    </message>
    <message>
        <source>refund of %2 to %1</source>
        <translation>ad-dalu %2 i %1</translation>
    </message>
    <message>
        <source>change of what %2 from %1 is set against</source>
        <translation>newid yr hyn y gosodir %2 gan %1 yn ei erbyn</translation>
    </message>
    <message>
        <source>claim of %2 for %1</source>
        <translation>hawlio %2 ar gyfer %1</translation>
    </message>
    <message>
        <source>closing of the books up to %1</source>
        <translation>cau&apos;r llyfrau hyd at %1</translation>
    </message>
    <message>
        <source>type planned for %1</source>
        <translation>cynllunio math ar gyfer %1</translation>
    </message>
    <message>
        <source>joining of %1 to the household of %2</source>
        <translation>ychwanegu %1 at aelwyd %2</translation>
    </message>
    <message>
        <source>removal of %1 from a household</source>
        <translation>tynnu %1 o aelwyd</translation>
    </message>
    <message>
        <source>saving of the bank account %1</source>
        <translation>cadw&apos;r cyfrif banc %1</translation>
    </message>
    <message>
        <source>how the statements of %1 are read</source>
        <translation>sut y darllenir cyfriflenni %1</translation>
    </message>
    <message>
        <source>taking in of the statement %1</source>
        <translation>cymryd y gyfriflen %1 i mewn</translation>
    </message>
    <message>
        <source>removal of the statement %1</source>
        <translation>tynnu&apos;r gyfriflen %1</translation>
    </message>
    <message>
        <source>decisions about lines of statements</source>
        <translation>penderfyniadau am linellau cyfriflenni</translation>
    </message>
    <message>
        <source>tying of lines to a payout</source>
        <translation>clymu llinellau wrth daliad darparwr</translation>
    </message>
    <message>
        <source>opening of the batch of %1</source>
        <translation>agor swp %1</translation>
    </message>
    <message>
        <source>filling of the batch of %1</source>
        <translation>llenwi swp %1</translation>
    </message>
    <message>
        <source>posting of a batch of %2</source>
        <translation>postio swp o %2</translation>
    </message>
    <message>
        <source>deletion of the batch of %1</source>
        <translation>dileu swp %1</translation>
    </message>
    <message>
        <source>renewal of the affiliation of %1</source>
        <translation>adnewyddu cysylltiad %1</translation>
    </message>
    <message>
        <source>sending of %1 as a delegate of %2</source>
        <translation>anfon %1 fel cynrychiolydd %2</translation>
    </message>
    <message>
        <source>end of the time of %1 as a delegate of %2</source>
        <translation>diwedd cyfnod %1 fel cynrychiolydd %2</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Register…</source>
        <translation>Cofrestr &amp;Newydd…</translation>
    </message>
    <message>
        <source>Make a new, empty register in an encrypted file</source>
        <translation>Creu cofrestr newydd, wag mewn ffeil wedi&apos;i hamgryptio</translation>
    </message>
    <message>
        <source>&amp;Open Register…</source>
        <translation>&amp;Agor Cofrestr…</translation>
    </message>
    <message>
        <source>Open a register from a file</source>
        <translation>Agor cofrestr o ffeil</translation>
    </message>
    <message>
        <source>Practice Soc&amp;iety</source>
        <translation>C&amp;ymdeithas Ymarfer</translation>
    </message>
    <message>
        <source>Open the invented sample society to try things out</source>
        <translation>Agor y gymdeithas enghreifftiol ddychmygol i roi cynnig ar bethau</translation>
    </message>
    <message>
        <source>&amp;Close Register</source>
        <translation>&amp;Cau&apos;r Gofrestr</translation>
    </message>
    <message>
        <source>Close the register and go back to the start page</source>
        <translation>Cau&apos;r gofrestr a mynd yn ôl i&apos;r dudalen gychwyn</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>C&amp;loi</translation>
    </message>
    <message>
        <source>Hide everything until the passphrase is given again</source>
        <translation>Cuddio popeth nes rhoi&apos;r cyfrinymadrodd eto</translation>
    </message>
    <message>
        <source>&amp;Back Up Now…</source>
        <translation>Gwneud Copi &amp;Wrth Gefn Nawr…</translation>
    </message>
    <message>
        <source>Save a copy of the register that is checked before it counts</source>
        <translation>Cadw copi o&apos;r gofrestr, a&apos;i wirio cyn iddo gyfrif</translation>
    </message>
    <message>
        <source>&amp;Recovery Sheet…</source>
        <translation>&amp;Taflen Adfer…</translation>
    </message>
    <message>
        <source>The paper that opens the register when the passphrase is lost</source>
        <translation>Y papur sy&apos;n agor y gofrestr pan fydd y cyfrinymadrodd wedi&apos;i golli</translation>
    </message>
    <message>
        <source>Change Pa&amp;ssphrase…</source>
        <translation>Newid y Cy&amp;frinymadrodd…</translation>
    </message>
    <message>
        <source>Give the register a new passphrase and a new recovery sheet</source>
        <translation>Rhoi cyfrinymadrodd newydd a thaflen adfer newydd i&apos;r gofrestr</translation>
    </message>
    <message>
        <source>I&amp;mport Members…</source>
        <translation>&amp;Mewnforio Aelodau…</translation>
    </message>
    <message>
        <source>Read members from a spreadsheet saved as CSV</source>
        <translation>Darllen aelodau o daenlen a gadwyd fel CSV</translation>
    </message>
    <message>
        <source>Sa&amp;ve Report as PDF…</source>
        <translation>Cadw&apos;r Adroddiad fel &amp;PDF…</translation>
    </message>
    <message>
        <source>Save the report in front as a PDF file</source>
        <translation>Cadw&apos;r adroddiad ar y blaen fel ffeil PDF</translation>
    </message>
    <message>
        <source>&amp;Print Report…</source>
        <translation>A&amp;rgraffu&apos;r Adroddiad…</translation>
    </message>
    <message>
        <source>Print the report of the reports page</source>
        <translation>Argraffu&apos;r adroddiad sydd ar y dudalen adroddiadau</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Gada&amp;el</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Undo the &amp;Entry Shown</source>
        <translation>Dadwneud y C&amp;ofnod a Ddangosir</translation>
    </message>
    <message>
        <source>Take back the entry of the history that is selected, however old it is</source>
        <translation>Dadwneud y cofnod a ddewiswyd yn yr hanes, waeth pa mor hen ydyw</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Copïo Rhesi</translation>
    </message>
    <message>
        <source>Copy the selected rows, for a spreadsheet</source>
        <translation>Copïo&apos;r rhesi a ddewiswyd, ar gyfer taenlen</translation>
    </message>
    <message>
        <source>Copy &amp;with Headings</source>
        <translation>Copïo &amp;gyda Phenawdau</translation>
    </message>
    <message>
        <source>Copy the selected rows under their column headings</source>
        <translation>Copïo&apos;r rhesi a ddewiswyd o dan benawdau eu colofnau</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Dewis &amp;Popeth</translation>
    </message>
    <message>
        <source>&amp;Deselect</source>
        <translation>Dad-dde&amp;wis</translation>
    </message>
    <message>
        <source>&amp;Find Members</source>
        <translation>C&amp;hwilio am Aelodau</translation>
    </message>
    <message>
        <source>Search by name, number, e-mail, telephone or postcode</source>
        <translation>Chwilio yn ôl enw, rhif, e-bost, ffôn neu god post</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Go&amp;sodiadau…</translation>
    </message>
    <message>
        <source>Appearance, locking, and the society&apos;s own rules</source>
        <translation>Golwg, cloi, a rheolau&apos;r gymdeithas ei hun</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Dangosfwrdd</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Aelodau</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grwpiau</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>Ad&amp;roddiadau</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Mewnforio</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Hanes</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Hid&amp;lo</translation>
    </message>
    <message>
        <source>Show only some statuses, groups or types</source>
        <translation>Dangos rhai statysau, grwpiau neu fathau yn unig</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Colofnau…</translation>
    </message>
    <message>
        <source>Choose the columns of the list</source>
        <translation>Dewis colofnau&apos;r rhestr</translation>
    </message>
    <message>
        <source>D&amp;etails Panel</source>
        <translation>&amp;Panel Manylion</translation>
    </message>
    <message>
        <source>Show or hide what is known of the selected person</source>
        <translation>Dangos neu guddio&apos;r hyn sy&apos;n hysbys am y person a ddewiswyd</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Bar Ochr</translation>
    </message>
    <message>
        <source>Show the names of the pages, or their icons only</source>
        <translation>Dangos enwau&apos;r tudalennau, neu eu heiconau yn unig</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Sgrin Lawn</translation>
    </message>
    <message>
        <source>Read the page in front afresh</source>
        <translation>Darllen y dudalen ar y blaen o&apos;r newydd</translation>
    </message>
    <message>
        <source>&amp;Add Member…</source>
        <translation>&amp;Ychwanegu Aelod…</translation>
    </message>
    <message>
        <source>Admit a new person</source>
        <translation>Derbyn person newydd</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Golygu…</translation>
    </message>
    <message>
        <source>Change name, address and the like</source>
        <translation>Newid enw, cyfeiriad ac ati</translation>
    </message>
    <message>
        <source>Record &amp;Payment…</source>
        <translation>Cofnodi &amp;Taliad…</translation>
    </message>
    <message>
        <source>Money received from the selected person</source>
        <translation>Arian a dderbyniwyd gan y person a ddewiswyd</translation>
    </message>
    <message>
        <source>Record &amp;Standing…</source>
        <translation>Cofnodi &amp;Safle…</translation>
    </message>
    <message>
        <source>Where the person stands in the parent body, with the evidence</source>
        <translation>Safle&apos;r person yn y rhiant-gorff, gyda&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>Add to &amp;Group…</source>
        <translation>Ychwanegu at G&amp;rŵp…</translation>
    </message>
    <message>
        <source>End &amp;Membership…</source>
        <translation>Rhoi &amp;Diwedd ar Aelodaeth…</translation>
    </message>
    <message>
        <source>Resigned, expelled or moved to another body</source>
        <translation>Wedi ymddiswyddo, wedi&apos;i ddiarddel neu wedi symud i gorff arall</translation>
    </message>
    <message>
        <source>Record Deat&amp;h…</source>
        <translation>Cofnodi &amp;Marwolaeth…</translation>
    </message>
    <message>
        <source>The person has died; nothing more is sent to them</source>
        <translation>Mae&apos;r person wedi marw; nid anfonir dim arall ato</translation>
    </message>
    <message>
        <source>P&amp;in Status…</source>
        <translation>&amp;Pennu Statws…</translation>
    </message>
    <message>
        <source>Set the status by hand until a date, with a reason</source>
        <translation>Pennu&apos;r statws â llaw tan ddyddiad, gyda rheswm</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Di&amp;leu</translation>
    </message>
    <message>
        <source>Remove a person who was entered by mistake</source>
        <translation>Tynnu person a ychwanegwyd trwy gamgymeriad</translation>
    </message>
    <message>
        <source>&amp;Add Group…</source>
        <translation>&amp;Ychwanegu Grŵp…</translation>
    </message>
    <message>
        <source>A new branch, region or affiliated organisation</source>
        <translation>Cangen, rhanbarth neu gorff cysylltiedig newydd</translation>
    </message>
    <message>
        <source>&amp;Edit Group…</source>
        <translation>&amp;Golygu Grŵp…</translation>
    </message>
    <message>
        <source>&amp;Move Group…</source>
        <translation>&amp;Symud Grŵp…</translation>
    </message>
    <message>
        <source>Put the group under another one</source>
        <translation>Rhoi&apos;r grŵp o dan un arall</translation>
    </message>
    <message>
        <source>Add &amp;Person to Group…</source>
        <translation>Ychwanegu &amp;Person at Grŵp…</translation>
    </message>
    <message>
        <source>Show Mem&amp;bers in List</source>
        <translation>Dangos &amp;Aelodau yn y Rhestr</translation>
    </message>
    <message>
        <source>Open the people of the group on the members page</source>
        <translation>Agor pobl y grŵp ar y dudalen aelodau</translation>
    </message>
    <message>
        <source>A&amp;rchive Group</source>
        <translation>A&amp;rchifo Grŵp</translation>
    </message>
    <message>
        <source>The group takes nobody new; its history stays</source>
        <translation>Nid yw&apos;r grŵp yn derbyn neb newydd; mae ei hanes yn aros</translation>
    </message>
    <message>
        <source>&amp;Delete Group</source>
        <translation>&amp;Dileu Grŵp</translation>
    </message>
    <message>
        <source>Remove a group that is empty and was made by mistake</source>
        <translation>Tynnu grŵp gwag a wnaed trwy gamgymeriad</translation>
    </message>
    <message>
        <source>Membership &amp;Register</source>
        <translation>&amp;Cofrestr yr Aelodaeth</translation>
    </message>
    <message>
        <source>Everybody, as a list to print</source>
        <translation>Pawb, fel rhestr i&apos;w hargraffu</translation>
    </message>
    <message>
        <source>&amp;Arrears List</source>
        <translation>Rhestr Ôl-&amp;ddyledion</translation>
    </message>
    <message>
        <source>Who owes what, and since when</source>
        <translation>Pwy sydd mewn dyled, faint, ac ers pryd</translation>
    </message>
    <message>
        <source>&amp;Growth Report</source>
        <translation>Adroddiad &amp;Twf</translation>
    </message>
    <message>
        <source>How many joined and left, month by month</source>
        <translation>Faint a ymunodd ac a adawodd, fesul mis</translation>
    </message>
    <message>
        <source>Save Chart as &amp;PNG…</source>
        <translation>Cadw&apos;r Siart fel P&amp;NG…</translation>
    </message>
    <message>
        <source>The chart that has the focus, as a picture</source>
        <translation>Y siart sydd â&apos;r ffocws, fel llun</translation>
    </message>
    <message>
        <source>Save Chart as &amp;SVG…</source>
        <translation>Cadw&apos;r Siart fel &amp;SVG…</translation>
    </message>
    <message>
        <source>The chart that has the focus, as a drawing that scales</source>
        <translation>Y siart sydd â&apos;r ffocws, fel lluniad y gellir newid ei faint</translation>
    </message>
    <message>
        <source>Save Chart &amp;Figures as CSV…</source>
        <translation>Cadw &amp;Ffigurau&apos;r Siart fel CSV…</translation>
    </message>
    <message>
        <source>The figures of the chart that has the focus, for a spreadsheet</source>
        <translation>Ffigurau&apos;r siart sydd â&apos;r ffocws, ar gyfer taenlen</translation>
    </message>
    <message>
        <source>&amp;Organisation…</source>
        <translation>Se&amp;fydliad…</translation>
    </message>
    <message>
        <source>Name, contact details, currency and member numbers</source>
        <translation>Enw, manylion cyswllt, arian cyfred a rhifau aelodau</translation>
    </message>
    <message>
        <source>&amp;Membership Types…</source>
        <translation>&amp;Mathau o Aelodaeth…</translation>
    </message>
    <message>
        <source>Kinds of membership, their fees and how long they last</source>
        <translation>Y mathau o aelodaeth, eu ffioedd a pha mor hir y maent yn para</translation>
    </message>
    <message>
        <source>&amp;Admission Rules…</source>
        <translation>&amp;Rheolau Derbyn…</translation>
    </message>
    <message>
        <source>Whom the society admits, by standing in the parent body</source>
        <translation>Pwy y mae&apos;r gymdeithas yn eu derbyn, yn ôl eu safle yn y rhiant-gorff</translation>
    </message>
    <message>
        <source>&amp;Check the Register</source>
        <translation>&amp;Gwirio&apos;r Gofrestr</translation>
    </message>
    <message>
        <source>Follow the whole journal and prove that nothing was altered</source>
        <translation>Dilyn yr hanes cyfan a phrofi na newidiwyd dim</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Canllaw</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Llwybrau Byr y Bysellfwrdd</translation>
    </message>
    <message>
        <source>&amp;About Rollbook</source>
        <translation>&amp;Ynghylch Rollbook</translation>
    </message>
    <message>
        <source>&amp;Export List…</source>
        <translation>Allf&amp;orio&apos;r Rhestr…</translation>
    </message>
    <message>
        <source>Save the people listed, in the columns shown, as CSV</source>
        <translation>Cadw&apos;r bobl a restrir, yn y colofnau a ddangosir, fel CSV</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>A&amp;dnewyddu</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>C&amp;opïau Wrth Gefn…</translation>
    </message>
    <message>
        <source>The copies kept by themselves: look at them, check them, restore one</source>
        <translation>Y copïau a gedwir ohonynt eu hunain: edrych arnynt, eu gwirio, adfer un</translation>
    </message>
    <message>
        <source>La&amp;ptops</source>
        <translation>Gl&amp;iniaduron</translation>
    </message>
    <message>
        <source>Co&amp;nflicts</source>
        <translation>G&amp;wrthdaro</translation>
    </message>
    <message>
        <source>Find D&amp;uplicates…</source>
        <translation>Canfod D&amp;yblygion…</translation>
    </message>
    <message>
        <source>People who may be there twice, to merge them or keep them apart</source>
        <translation>Pobl a all fod yno ddwywaith, i&apos;w huno neu eu cadw ar wahân</translation>
    </message>
    <message>
        <source>Histor&amp;y of This Person</source>
        <translation>&amp;Hanes y Person hwn</translation>
    </message>
    <message>
        <source>Everything that was done about the selected person, old and new</source>
        <translation>Popeth a wnaed ynghylch y person a ddewiswyd, hen a newydd</translation>
    </message>
    <message>
        <source>As They &amp;Were on a Day…</source>
        <translation>Fel yr &amp;Oedden nhw ar Ddiwrnod…</translation>
    </message>
    <message>
        <source>What was true of the person on a day, or what the register knew then</source>
        <translation>Beth oedd yn wir am y person ar ddiwrnod, neu beth a wyddai&apos;r gofrestr bryd hynny</translation>
    </message>
    <message>
        <source>A copy of the register for another laptop, with a passphrase of its own</source>
        <translation>Copi o&apos;r gofrestr ar gyfer gliniadur arall, gyda&apos;i gyfrinymadrodd ei hun</translation>
    </message>
    <message>
        <source>&amp;Take Changes Out…</source>
        <translation>&amp;Tynnu Newidiadau Allan…</translation>
    </message>
    <message>
        <source>Write what other laptops may lack to one sealed file</source>
        <translation>Ysgrifennu&apos;r hyn nad oes gan liniaduron eraill efallai i un ffeil wedi&apos;i selio</translation>
    </message>
    <message>
        <source>&amp;Bring Changes In…</source>
        <translation>&amp;Dod â Newidiadau i Mewn…</translation>
    </message>
    <message>
        <source>Read what another laptop took out, after a look at what it would change</source>
        <translation>Darllen yr hyn a dynnodd gliniadur arall allan, ar ôl golwg ar beth y byddai&apos;n ei newid</translation>
    </message>
    <message>
        <source>Re&amp;name Laptop…</source>
        <translation>&amp;Ailenwi&apos;r Gliniadur…</translation>
    </message>
    <message>
        <source>What the selected laptop is called</source>
        <translation>Enw&apos;r gliniadur a ddewiswyd</translation>
    </message>
    <message>
        <source>Re&amp;voke Laptop…</source>
        <translation>D&amp;irymu&apos;r Gliniadur…</translation>
    </message>
    <message>
        <source>Nothing that a lost or stolen laptop does from now on counts</source>
        <translation>Nid oes dim y mae gliniadur coll neu wedi&apos;i ddwyn yn ei wneud o hyn ymlaen yn cyfrif</translation>
    </message>
    <message>
        <source>Let Laptop Count A&amp;gain</source>
        <translation>Gadael i&apos;r Gliniadur G&amp;yfrif Eto</translation>
    </message>
    <message>
        <source>Takes back that the selected laptop was revoked</source>
        <translation>Yn tynnu&apos;n ôl ddirymu&apos;r gliniadur a ddewiswyd</translation>
    </message>
    <message>
        <source>Copy &amp;Fingerprint</source>
        <translation>Copïo&apos;r Ôl &amp;Bys</translation>
    </message>
    <message>
        <source>The four words by which laptops see that they hold the same</source>
        <translation>Y pedwar gair sy&apos;n dangos i liniaduron eu bod yn dal yr un peth</translation>
    </message>
    <message>
        <source>&amp;Settle and Go On</source>
        <translation>&amp;Setlo a Mynd Ymlaen</translation>
    </message>
    <message>
        <source>The value chosen stands on every laptop; shows the next conflict</source>
        <translation>Mae&apos;r gwerth a ddewiswyd yn sefyll ar bob gliniadur; yn dangos y gwrthdaro nesaf</translation>
    </message>
    <message>
        <source>Settle Many by R&amp;ule…</source>
        <translation>Setlo &amp;Llawer drwy Reol…</translation>
    </message>
    <message>
        <source>Take the newest values, or those of one laptop, for all at once</source>
        <translation>Cymryd y gwerthoedd diweddaraf, neu rai un gliniadur, ar gyfer y cyfan ar unwaith</translation>
    </message>
    <message>
        <source>Make a Cop&amp;y…</source>
        <translation>Gwneud Cop&amp;i…</translation>
    </message>
    <message>
        <source>Give &amp;Lasting Numbers</source>
        <translation>Rhoi rhifau parhao&amp;l</translation>
    </message>
    <message>
        <source>Lasting member numbers in the place of this laptop&apos;s provisional ones</source>
        <translation>Rhifau aelod parhaol yn lle rhai dros dro&apos;r gliniadur hwn</translation>
    </message>
    <message>
        <source>M&amp;oney</source>
        <translation>Aria&amp;n</translation>
    </message>
    <message>
        <source>&amp;Renew Memberships…</source>
        <translation>&amp;Adnewyddu Aelodaethau…</translation>
    </message>
    <message>
        <source>Begin the next terms: of those selected, or of everybody due</source>
        <translation>Dechrau&apos;r cyfnodau nesaf: y rhai a ddewiswyd, neu bawb y mae&apos;n bryd iddynt</translation>
    </message>
    <message>
        <source>Acc&amp;ount…</source>
        <translation>Cy&amp;frif…</translation>
    </message>
    <message>
        <source>What was charged to the person and paid, line by line, and what to do about it</source>
        <translation>Yr hyn a godwyd ar y person ac a dalwyd, fesul llinell, a beth i&apos;w wneud yn ei gylch</translation>
    </message>
    <message>
        <source>Raise a &amp;Charge…</source>
        <translation>&amp;Codi Tâl…</translation>
    </message>
    <message>
        <source>Something that the selected people shall pay besides their fees</source>
        <translation>Rhywbeth y mae&apos;r bobl a ddewiswyd i&apos;w dalu heblaw eu ffioedd</translation>
    </message>
    <message>
        <source>&amp;Live Together…</source>
        <translation>&amp;Byw Gyda&apos;i Gilydd…</translation>
    </message>
    <message>
        <source>The person lives with another, who pays for both</source>
        <translation>Mae&apos;r person yn byw gydag un arall, sy&apos;n talu dros y ddau</translation>
    </message>
    <message>
        <source>E&amp;nd Living Together…</source>
        <translation>Gorff&amp;en Byw Gyda&apos;i Gilydd…</translation>
    </message>
    <message>
        <source>Somebody of the household lives and pays elsewhere</source>
        <translation>Mae rhywun o&apos;r aelwyd yn byw ac yn talu mewn man arall</translation>
    </message>
    <message>
        <source>Next &amp;Type…</source>
        <translation>Math &amp;Nesaf…</translation>
    </message>
    <message>
        <source>Of which type the person&apos;s next term shall be</source>
        <translation>O ba fath y bydd cyfnod nesaf y person</translation>
    </message>
    <message>
        <source>Correct a Term &amp;by Hand…</source>
        <translation>Cy&amp;wiro Cyfnod â Llaw…</translation>
    </message>
    <message>
        <source>Days or type of a term that were entered wrongly, with the reason</source>
        <translation>Dyddiau neu fath cyfnod a gofnodwyd yn anghywir, gyda&apos;r rheswm</translation>
    </message>
    <message>
        <source>Renew Affi&amp;liation…</source>
        <translation>Adnewyddu &amp;Cysylltiad…</translation>
    </message>
    <message>
        <source>Begin the next term of the affiliated organisation</source>
        <translation>Dechrau cyfnod nesaf y corff cysylltiedig</translation>
    </message>
    <message>
        <source>Record Pa&amp;yment…</source>
        <translation>Cofnodi &amp;Taliad…</translation>
    </message>
    <message>
        <source>Money received from the affiliated organisation</source>
        <translation>Arian a dderbyniwyd gan y corff cysylltiedig</translation>
    </message>
    <message>
        <source>What was charged to the affiliated organisation and paid</source>
        <translation>Yr hyn a godwyd ar y corff cysylltiedig ac a dalwyd</translation>
    </message>
    <message>
        <source>Appoint Dele&amp;gate…</source>
        <translation>Penodi Cy&amp;nrychiolydd…</translation>
    </message>
    <message>
        <source>Whom the affiliated organisation sends, or who stands in</source>
        <translation>Pwy y mae&apos;r corff cysylltiedig yn ei anfon, neu pwy yw&apos;r eilydd</translation>
    </message>
    <message>
        <source>Money received from whom the list of arrears shows selected, or from anybody</source>
        <translation>Arian a dderbyniwyd gan y rhai a ddewiswyd yn y rhestr ôl-ddyledion, neu gan unrhyw un</translation>
    </message>
    <message>
        <source>Something to pay besides the fee, of one person or several</source>
        <translation>Rhywbeth i&apos;w dalu heblaw&apos;r ffi, gan un person neu sawl un</translation>
    </message>
    <message>
        <source>The next terms of those selected or of everybody due, after a look at what that gives</source>
        <translation>Cyfnodau nesaf y rhai a ddewiswyd neu bawb y mae&apos;n bryd iddynt, ar ôl golwg ar y canlyniad</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>&amp;Hepgor…</translation>
    </message>
    <message>
        <source>Forgive the oldest charge that is not paid, or part of it</source>
        <translation>Maddau&apos;r tâl hynaf nas talwyd, neu ran ohono</translation>
    </message>
    <message>
        <source>What was charged and paid, line by line</source>
        <translation>Yr hyn a godwyd ac a dalwyd, fesul llinell</translation>
    </message>
    <message>
        <source>Rece&amp;ipt…</source>
        <translation>&amp;Derbynneb…</translation>
    </message>
    <message>
        <source>The receipt of the selected payment, to print or save</source>
        <translation>Derbynneb y taliad a ddewiswyd, i&apos;w hargraffu neu ei chadw</translation>
    </message>
    <message>
        <source>W&amp;hose Is It?…</source>
        <translation>Pwy &amp;Biau Hwn?…</translation>
    </message>
    <message>
        <source>Say who paid what is in suspense, and what it settles</source>
        <translation>Dweud pwy a dalodd yr hyn sydd yn y cyfrif crog, a beth y mae&apos;n ei setlo</translation>
    </message>
    <message>
        <source>&amp;Set Against…</source>
        <translation>Gosod yn &amp;Erbyn…</translation>
    </message>
    <message>
        <source>Set the selected payment against other charges</source>
        <translation>Gosod y taliad a ddewiswyd yn erbyn symiau eraill a godwyd</translation>
    </message>
    <message>
        <source>Re&amp;fund…</source>
        <translation>&amp;Ad-dalu…</translation>
    </message>
    <message>
        <source>Give back what the selected payment brought and what settles nothing</source>
        <translation>Rhoi&apos;n ôl yr hyn a ddaeth o&apos;r taliad a ddewiswyd ac nad yw&apos;n setlo dim</translation>
    </message>
    <message>
        <source>Re&amp;verse…</source>
        <translation>&amp;Gwrthdroi…</translation>
    </message>
    <message>
        <source>Take the selected payment back: it bounced or was entered by mistake</source>
        <translation>Tynnu&apos;r taliad a ddewiswyd yn ôl: gwrthododd y banc ef, neu fe&apos;i cofnodwyd trwy gamgymeriad</translation>
    </message>
    <message>
        <source>Import Bank S&amp;tatement…</source>
        <translation>&amp;Mewnforio Cyfriflen Banc…</translation>
    </message>
    <message>
        <source>Read the file of a bank or a payment provider and match its lines</source>
        <translation>Darllen ffeil banc neu ddarparwr taliadau a pharu ei llinellau</translation>
    </message>
    <message>
        <source>Post &amp;Matches</source>
        <translation>&amp;Postio&apos;r Pariadau</translation>
    </message>
    <message>
        <source>Remove Statement Fi&amp;le…</source>
        <translation>T&amp;ynnu Ffeil Cyfriflen…</translation>
    </message>
    <message>
        <source>Take a file out again that should not have been read in</source>
        <translation>Tynnu allan eto ffeil na ddylid bod wedi&apos;i darllen i mewn</translation>
    </message>
    <message>
        <source>&amp;New Batch…</source>
        <translation>Swp &amp;Newydd…</translation>
    </message>
    <message>
        <source>Cash and cheques counted first, then entered at speed</source>
        <translation>Cyfrif arian parod a sieciau yn gyntaf, yna eu cofnodi&apos;n gyflym</translation>
    </message>
    <message>
        <source>&amp;Enter the Batch…</source>
        <translation>Cofnodi&apos;r S&amp;wp…</translation>
    </message>
    <message>
        <source>Who paid what, line by line, until people and money agree</source>
        <translation>Pwy a dalodd beth, fesul llinell, nes bod pobl ac arian yn cytuno</translation>
    </message>
    <message>
        <source>Post the &amp;Batch</source>
        <translation>P&amp;ostio&apos;r Swp</translation>
    </message>
    <message>
        <source>Make the payments of a batch in which people and money agree</source>
        <translation>Gwneud taliadau swp lle mae pobl ac arian yn cytuno</translation>
    </message>
    <message>
        <source>&amp;Delete Batch</source>
        <translation>Dile&amp;u&apos;r Swp</translation>
    </message>
    <message>
        <source>Remove a batch that is not posted</source>
        <translation>Tynnu swp sydd heb ei bostio</translation>
    </message>
    <message>
        <source>Payin&amp;g-in Slip…</source>
        <translation>Slip Talu &amp;i Mewn…</translation>
    </message>
    <message>
        <source>The list that goes to the bank with the cash and the cheques</source>
        <translation>Y rhestr sy&apos;n mynd i&apos;r banc gyda&apos;r arian parod a&apos;r sieciau</translation>
    </message>
    <message>
        <source>E&amp;xport List…</source>
        <translation>Allforio&apos;&amp;r Rhestr…</translation>
    </message>
    <message>
        <source>Save the list in front as CSV</source>
        <translation>Cadw&apos;r rhestr ar y blaen fel CSV</translation>
    </message>
    <message>
        <source>Cop&amp;y Rows</source>
        <translation>Copïo Rhe&amp;si</translation>
    </message>
    <message>
        <source>Copy the selected rows under their headings, for a spreadsheet</source>
        <translation>Copïo&apos;r rhesi a ddewiswyd o dan eu penawdau, ar gyfer taenlen</translation>
    </message>
    <message>
        <source>Close the Boo&amp;ks…</source>
        <translation>Ca&amp;u&apos;r Llyfrau…</translation>
    </message>
    <message>
        <source>From then on nothing of payments and charges up to a day changes</source>
        <translation>O hynny ymlaen nid oes dim o&apos;r taliadau a&apos;r symiau a godwyd hyd at ddiwrnod yn newid</translation>
    </message>
    <message>
        <source>Make payments of the lines that are ready</source>
        <translation>Gwneud taliadau o&apos;r llinellau sy&apos;n barod</translation>
    </message>
</context>
<context>
    <name>ActionsDone</name>
    <message>
        <source>Made the register of %1</source>
        <translation>Crëwyd cofrestr %1</translation>
    </message>
    <message>
        <source>Changed the details of %1</source>
        <translation>Newidiwyd manylion %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ychwanegwyd %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Newidiwyd %1</translation>
    </message>
    <message>
        <source>Ended the membership of %1</source>
        <translation>Rhoddwyd diwedd ar aelodaeth %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Dilëwyd %1</translation>
    </message>
    <message>
        <source>Recorded the death of %1</source>
        <translation>Cofnodwyd marwolaeth %1</translation>
    </message>
    <message>
        <source>Renewed the membership of %1</source>
        <translation>Adnewyddwyd aelodaeth %1</translation>
    </message>
    <message>
        <source>Received %2 from %1</source>
        <translation>Derbyniwyd %2 gan %1</translation>
    </message>
    <message>
        <source>Reversed a payment of %2 from %1</source>
        <translation>Gwrthdrowyd taliad o %2 gan %1</translation>
    </message>
    <message>
        <source>Waived %2 for %1</source>
        <translation>Hepgorwyd %2 i %1</translation>
    </message>
    <message>
        <source>Added the group %1</source>
        <translation>Ychwanegwyd y grŵp %1</translation>
    </message>
    <message>
        <source>Changed the group %1</source>
        <translation>Newidiwyd y grŵp %1</translation>
    </message>
    <message>
        <source>Moved the group %1 to %2</source>
        <translation>Symudwyd y grŵp %1 i %2</translation>
    </message>
    <message>
        <source>Archived the group %1</source>
        <translation>Archifwyd y grŵp %1</translation>
    </message>
    <message>
        <source>Reopened the group %1</source>
        <translation>Ailagorwyd y grŵp %1</translation>
    </message>
    <message>
        <source>Deleted the group %1</source>
        <translation>Dilëwyd y grŵp %1</translation>
    </message>
    <message>
        <source>Added %1 to %2</source>
        <translation>Ychwanegwyd %1 at y grŵp %2</translation>
    </message>
    <message>
        <source>Took %1 out of %2</source>
        <translation>Tynnwyd %1 o&apos;r grŵp %2</translation>
    </message>
    <message>
        <source>Appointed %1 as %2 of %3</source>
        <translation>Penodwyd %1 i swydd %2 (%3)</translation>
    </message>
    <message>
        <source>Ended the office of %1 as %2 of %3</source>
        <translation>Daeth cyfnod %1 yn swydd %2 (%3) i ben</translation>
    </message>
    <message>
        <source>Added the membership type %1</source>
        <translation>Ychwanegwyd y math o aelodaeth %1</translation>
    </message>
    <message>
        <source>Changed the membership type %1</source>
        <translation>Newidiwyd y math o aelodaeth %1</translation>
    </message>
    <message>
        <source>Retired the membership type %1</source>
        <translation>Rhoddwyd y gorau i&apos;r math o aelodaeth %1</translation>
    </message>
    <message>
        <source>Recorded the standing of %1</source>
        <translation>Cofnodwyd safle %1</translation>
    </message>
    <message>
        <source>Deleted a standing of %1</source>
        <translation>Dilëwyd un o safleoedd %1</translation>
    </message>
    <message>
        <source>Changed the admission rules</source>
        <translation>Newidiwyd y rheolau derbyn</translation>
    </message>
    <message>
        <source>Imported %1 (rows: %2)</source>
        <translation>Mewnforiwyd %1 (rhesi: %2)</translation>
    </message>
    <message>
        <source>Made a sample society (people: %1)</source>
        <translation>Crëwyd cymdeithas enghreifftiol (pobl: %1)</translation>
    </message>
    <message>
        <source>Undid an earlier change: %1</source>
        <translation>Dadwnaed newid cynharach: %1</translation>
    </message>
    <message>
        <source>Did again what was undone: %1</source>
        <translation>Ailwnaed yr hyn a ddadwnaed: %1</translation>
    </message>
    <message>
        <source>Changed a membership period of %1</source>
        <translation>Newidiwyd un o gyfnodau aelodaeth %1</translation>
    </message>
    <message>
        <source>Set the status of %1 by hand</source>
        <translation>Pennwyd statws %1 â llaw</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Ailwnaed: %1</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Dadwnaed: %1</translation>
    </message>
    <message>
        <source>Something a newer version of Rollbook did</source>
        <translation>Rhywbeth a wnaeth fersiwn mwy diweddar o Rollbook</translation>
    </message>
    <message>
        <source>Printed “%1” (people: %2, copy %3)</source>
        <translation>Argraffwyd “%1” (pobl: %2, copi %3)</translation>
    </message>
    <message>
        <source>Saved “%1” as PDF (people: %2, copy %3)</source>
        <translation>Cadwyd “%1” fel PDF (pobl: %2, copi %3)</translation>
    </message>
    <message>
        <source>Exported “%1” (people: %2, copy %3)</source>
        <translation>Allforiwyd “%1” (pobl: %2, copi %3)</translation>
    </message>
    <message>
        <source>Made a copy for the laptop %1</source>
        <translation>Gwnaed copi ar gyfer y gliniadur %1</translation>
    </message>
    <message>
        <source>Changed the laptop %1</source>
        <translation>Newidiwyd y gliniadur %1</translation>
    </message>
    <message>
        <source>Changed what counts of the laptop %1</source>
        <translation>Newidiwyd yr hyn sy&apos;n cyfrif o&apos;r gliniadur %1</translation>
    </message>
    <message>
        <source>Settled conflicts (%1)</source>
        <translation>Setlwyd gwrthdaro (%1)</translation>
    </message>
    <message>
        <source>Erased a person</source>
        <translation>Dilëwyd person yn llwyr</translation>
    </message>
    <message>
        <source>Merged %2 into %1</source>
        <translation>Unwyd %2 â %1</translation>
    </message>
    <message>
        <source>Noted that %1 and %2 are two people</source>
        <translation>Nodwyd mai dau berson yw %1 a %2</translation>
    </message>
    <message>
        <source>Gave lasting member numbers (people: %1)</source>
        <translation>Rhoddwyd rhifau aelod parhaol (pobl: %1)</translation>
    </message>
    <message>
        <source>Brought in the work of other laptops (entries: %1)</source>
        <translation>Daethpwyd â gwaith gliniaduron eraill i mewn (cofnodion: %1)</translation>
    </message>
    <message>
        <source>Brought this limited copy up to date from %1</source>
        <translation>Dygwyd y copi cyfyngedig hwn yn gyfoes o %1</translation>
    </message>
    <message>
        <source>somebody not known</source>
        <translation>rhywun nad yw&apos;n hysbys</translation>
    </message>
    <message>
        <source>Planned no other type for %1 any more</source>
        <translation>Rhoddwyd y gorau i gynllunio math arall ar gyfer %1</translation>
    </message>
    <message>
        <source>Renewed the memberships of %1</source>
        <translation>Adnewyddwyd aelodaethau %1</translation>
    </message>
    <message>
        <source>Raised a charge of %2 for %1</source>
        <translation>Codwyd tâl o %2 ar gyfer %1</translation>
    </message>
    <message>
        <source>Gave %2 back to %1</source>
        <translation>Ad-dalwyd %2 i %1</translation>
    </message>
    <message>
        <source>Changed what the payment of %2 from %1 is set against</source>
        <translation>Newidiwyd yr hyn y gosodir y taliad o %2 gan %1 yn ei erbyn</translation>
    </message>
    <message>
        <source>Found that %2 in suspense came from %1</source>
        <translation>Canfuwyd mai gan %1 y daeth %2 o&apos;r cyfrif crog</translation>
    </message>
    <message>
        <source>Closed the books up to %1</source>
        <translation>Caewyd y llyfrau hyd at %1</translation>
    </message>
    <message>
        <source>Planned the type %2 for %1</source>
        <translation>Cynlluniwyd y math %2 ar gyfer %1</translation>
    </message>
    <message>
        <source>Put %1 into the household of %2</source>
        <translation>Ychwanegwyd %1 at aelwyd %2</translation>
    </message>
    <message>
        <source>Took %1 out of a household</source>
        <translation>Tynnwyd %1 o aelwyd</translation>
    </message>
    <message>
        <source>Saved the bank account %1</source>
        <translation>Cadwyd y cyfrif banc %1</translation>
    </message>
    <message>
        <source>Noted how the statements of %1 are read</source>
        <translation>Nodwyd sut y darllenir cyfriflenni %1</translation>
    </message>
    <message>
        <source>Took in the statement %1 (lines: %2)</source>
        <translation>Cymerwyd y gyfriflen %1 i mewn (llinellau: %2)</translation>
    </message>
    <message>
        <source>Removed the statement %1 (lines: %2)</source>
        <translation>Tynnwyd y gyfriflen %1 (llinellau: %2)</translation>
    </message>
    <message>
        <source>Decided about lines of statements (%1)</source>
        <translation>Penderfynwyd ar linellau cyfriflenni (%1)</translation>
    </message>
    <message>
        <source>Tied lines to the payout they came with (%1)</source>
        <translation>Clymwyd llinellau wrth y taliad darparwr y daethant gydag ef (%1)</translation>
    </message>
    <message>
        <source>Opened the batch of %1</source>
        <translation>Agorwyd swp %1</translation>
    </message>
    <message>
        <source>Filled the batch of %1 (payments: %2)</source>
        <translation>Llenwyd swp %1 (taliadau: %2)</translation>
    </message>
    <message>
        <source>Posted a batch of %2 (payments: %1)</source>
        <translation>Postiwyd swp o %2 (taliadau: %1)</translation>
    </message>
    <message>
        <source>Deleted the batch of %1</source>
        <translation>Dilëwyd swp %1</translation>
    </message>
    <message>
        <source>Renewed the affiliation of %1</source>
        <translation>Adnewyddwyd cysylltiad %1</translation>
    </message>
    <message>
        <source>Noted %1 as a delegate of %2</source>
        <translation>Nodwyd %1 fel cynrychiolydd %2</translation>
    </message>
    <message>
        <source>Ended the time of %1 as a delegate of %2</source>
        <translation>Daeth cyfnod %1 fel cynrychiolydd %2 i ben</translation>
    </message>
</context>
<context>
    <name>AdmissionOutcome</name>
    <message>
        <source>Admit</source>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Gwrthod</translation>
    </message>
    <message>
        <source>Refer to the committee</source>
        <translation>Cyfeirio at y pwyllgor</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>By hand</source>
        <translation>Â llaw</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>Wrth gau</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Cyn mewnforio</translation>
    </message>
    <message>
        <source>Before changes came in</source>
        <translation>Cyn dod â newidiadau i mewn</translation>
    </message>
    <message>
        <source>Before a change of many</source>
        <translation>Cyn newid llawer</translation>
    </message>
    <message>
        <source>Before a newer format</source>
        <translation>Cyn fformat newydd</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Cyn adfer copi wrth gefn</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Nobody known: goes to suspense</source>
        <translation>Talwr anhysbys: aiff i&apos;r cyfrif crog</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rhes</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Pwy a dalodd</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Talwyd gan</translation>
    </message>
    <message>
        <source>Cheque number</source>
        <translation>Rhif y siec</translation>
    </message>
    <message>
        <source>Of it donated</source>
        <translation>O hyn yn rhodd</translation>
    </message>
    <message>
        <source>Posted on %1</source>
        <translation>Postiwyd ar %1</translation>
    </message>
    <message>
        <source>Ready to post</source>
        <translation>Barod i&apos;w phostio</translation>
    </message>
    <message>
        <source>Being entered, difference %1</source>
        <translation>Wrthi&apos;n ei gofnodi, gwahaniaeth %1</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Agorwyd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Payments counted</source>
        <translation>Taliadau a gyfrifwyd</translation>
    </message>
    <message>
        <source>Money counted</source>
        <translation>Arian a gyfrifwyd</translation>
    </message>
    <message>
        <source>Payments entered</source>
        <translation>Taliadau a gofnodwyd</translation>
    </message>
    <message>
        <source>Money entered</source>
        <translation>Arian a gofnodwyd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Sypiau</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Postiwyd</translation>
    </message>
    <message>
        <source>Entered: %1 of %2 payments, %3 of %4.</source>
        <translation>Cofnodwyd: %1 o %2 taliad, %3 o %4.</translation>
    </message>
    <message>
        <source>People and money agree: the batch can be posted.</source>
        <translation>Mae pobl ac arian yn cytuno: gellir postio&apos;r swp.</translation>
    </message>
    <message>
        <source>Nothing was counted. Enter what was counted, and then who paid.</source>
        <translation>Ni chyfrifwyd dim. Nodwch yr hyn a gyfrifwyd, ac yna pwy a dalodd.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) to come.</source>
        <translation>
            <numerusform>%n taliad i ddod.</numerusform>
            <numerusform>%n taliad i ddod.</numerusform>
            <numerusform>%n taliad i ddod.</numerusform>
            <numerusform>%n taliad i ddod.</numerusform>
            <numerusform>%n taliad i ddod.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) more than were counted.</source>
        <translation>
            <numerusform>%n taliad yn fwy nag a gyfrifwyd.</numerusform>
            <numerusform>%n taliad yn fwy nag a gyfrifwyd.</numerusform>
            <numerusform>%n taliad yn fwy nag a gyfrifwyd.</numerusform>
            <numerusform>%n taliad yn fwy nag a gyfrifwyd.</numerusform>
            <numerusform>%n taliad yn fwy nag a gyfrifwyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to come.</source>
        <translation>%1 i ddod.</translation>
    </message>
    <message>
        <source>%1 more than was counted.</source>
        <translation>%1 yn fwy nag a gyfrifwyd.</translation>
    </message>
    <message>
        <source>Check the amounts, or correct what was counted.</source>
        <translation>Gwiriwch y symiau, neu cywirwch yr hyn a gyfrifwyd.</translation>
    </message>
    <message>
        <source>Batch of %1</source>
        <comment>day</comment>
        <translation>Swp %1</translation>
    </message>
    <message>
        <source>Batch of %1: %2</source>
        <comment>day, note</comment>
        <translation>Swp %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number of payments, their total</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Cyfrifwyd</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Nodwyd</translation>
    </message>
</context>
<context>
    <name>BroughtWords</name>
    <message>
        <source>new: %1</source>
        <translation>newydd: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>wedi&apos;i dynnu: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field, how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a laptop not known here</source>
        <translation>gliniadur nad yw&apos;n hysbys yma</translation>
    </message>
    <message>
        <source>Entries %2 to %3 of “%1” are missing. Ask for a file that has them; what builds on them is left out until then.</source>
        <translation>Mae cofnodion %2 i %3 o “%1” ar goll. Gofynnwch am ffeil sy&apos;n eu cynnwys; gadewir allan yr hyn sy&apos;n adeiladu arnynt tan hynny.</translation>
    </message>
    <message>
        <source>Everything in the file was here already; nothing was changed.</source>
        <translation>Roedd popeth yn y ffeil yma eisoes; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Brought in the changes of “%1”. New people: %2. Changed records: %3.</source>
        <translation>Dygwyd newidiadau “%1” i mewn. Pobl newydd: %2. Cofnodion wedi&apos;u newid: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Brought in the changes of “%1”. New people: %2. Changed records: %3. %Ln conflict(s) wait to be settled.</source>
        <translation>
            <numerusform>Dygwyd newidiadau “%1” i mewn. Pobl newydd: %2. Cofnodion wedi&apos;u newid: %3. Gwrthdaro i&apos;w setlo: %Ln.</numerusform>
            <numerusform>Dygwyd newidiadau “%1” i mewn. Pobl newydd: %2. Cofnodion wedi&apos;u newid: %3. Gwrthdaro i&apos;w setlo: %Ln.</numerusform>
            <numerusform>Dygwyd newidiadau “%1” i mewn. Pobl newydd: %2. Cofnodion wedi&apos;u newid: %3. Gwrthdaro i&apos;w setlo: %Ln.</numerusform>
            <numerusform>Dygwyd newidiadau “%1” i mewn. Pobl newydd: %2. Cofnodion wedi&apos;u newid: %3. Gwrthdaro i&apos;w setlo: %Ln.</numerusform>
            <numerusform>Dygwyd newidiadau “%1” i mewn. Pobl newydd: %2. Cofnodion wedi&apos;u newid: %3. Gwrthdaro i&apos;w setlo: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>New %1</source>
        <translation>Crëwyd %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Tynnwyd %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Newidiwyd %1</translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation>Crëwyd %1: %2</translation>
    </message>
    <message>
        <source>Removed %1: %2</source>
        <translation>Tynnwyd %1: %2</translation>
    </message>
    <message>
        <source>Changed %1: %2</source>
        <translation>Newidiwyd %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 ar %2, %3</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>newidiwyd gan %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ar %2</translation>
    </message>
</context>
<context>
    <name>ChargeKind</name>
    <message>
        <source>Membership fee</source>
        <translation>Ffi aelodaeth</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Rhodd</translation>
    </message>
    <message>
        <source>Other charge</source>
        <translation>Tâl arall</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3%</source>
        <translation>%1: %2, %3%</translation>
    </message>
    <message>
        <source>%1, %2% of %3</source>
        <translation>%1, %2% o %3</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Agoriadol</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Terfynol</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Dangos y ffigurau fel tabl</translation>
    </message>
    <message>
        <source>Save or copy the chart</source>
        <translation>Cadw neu gopïo&apos;r siart</translation>
    </message>
    <message>
        <source>Show the &amp;people behind it</source>
        <translation>Dangos y &amp;bobl y tu ôl iddo</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Dangos fel &amp;tabl</translation>
    </message>
    <message>
        <source>Save as &amp;PNG picture…</source>
        <translation>Cadw fel llun &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG picture…</source>
        <translation>Cadw fel llun &amp;SVG…</translation>
    </message>
    <message>
        <source>Save figures as &amp;CSV…</source>
        <translation>Cadw&apos;r ffigurau fel &amp;CSV…</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>Copïo&apos;r &amp;llun</translation>
    </message>
    <message>
        <source>Copy &amp;figures</source>
        <translation>Copïo&apos;r &amp;ffigurau</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Lluniau PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Lluniau SVG (*.svg)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Ffeiliau CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the Chart</source>
        <translation>Cadw&apos;r Siart</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <comment>members counted</comment>
        <translation>
            <numerusform>%Ln aelod</numerusform>
            <numerusform>%Ln aelod</numerusform>
            <numerusform>%Ln aelod</numerusform>
            <numerusform>%Ln aelod</numerusform>
            <numerusform>%Ln aelod</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as many as a year before</source>
        <translation>%1, cynifer â blwyddyn ynghynt</translation>
    </message>
    <message>
        <source>%1, %2 more than a year before</source>
        <translation>%1, %2 yn fwy na blwyddyn ynghynt</translation>
    </message>
    <message>
        <source>%1, %2 fewer than a year before</source>
        <translation>%1, %2 yn llai na blwyddyn ynghynt</translation>
    </message>
    <message>
        <source>%1, as many as on %2</source>
        <translation>%1, cynifer ag ar %2</translation>
    </message>
    <message>
        <source>%1, %2 more than on %3</source>
        <translation>%1, %2 yn fwy nag ar %3</translation>
    </message>
    <message>
        <source>%1, %2 fewer than on %3</source>
        <translation>%1, %2 yn llai nag ar %3</translation>
    </message>
    <message>
        <source>Nobody joined and nobody left</source>
        <translation>Ni wnaeth neb ymuno na gadael</translation>
    </message>
    <message>
        <source>%1 joined or came in and %2 left: no change</source>
        <translation>Ymunodd neu ddaeth %1 i mewn, a gadawodd %2: dim newid</translation>
    </message>
    <message>
        <source>%1 joined or came in and %2 left: %3 more</source>
        <translation>Ymunodd neu ddaeth %1 i mewn, a gadawodd %2: %3 yn fwy</translation>
    </message>
    <message>
        <source>%1 joined or came in and %2 left: %3 fewer</source>
        <translation>Ymunodd neu ddaeth %1 i mewn, a gadawodd %2: %3 yn llai</translation>
    </message>
    <message>
        <source>The chart was saved as %1.</source>
        <translation>Cadwyd y siart fel %1.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dangosfwrdd</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wrthi&apos;n cyfrif</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Pob grŵp</translation>
    </message>
    <message>
        <source>Type of membership</source>
        <translation>Math o aelodaeth</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Pob math</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>Fel yr oedd ar %1</translation>
    </message>
    <message>
        <source>%1 and all groups below it.</source>
        <comment>a group&apos;s name</comment>
        <translation>%1 a phob grŵp oddi tano.</translation>
    </message>
    <message>
        <source>Only %1.</source>
        <comment>a type of membership</comment>
        <translation>%1 yn unig.</translation>
    </message>
    <message>
        <source>Members today</source>
        <translation>Aelodau heddiw</translation>
    </message>
    <message>
        <source>Who owes fees</source>
        <translation>Pwy sydd â ffioedd yn ddyledus</translation>
    </message>
    <message>
        <source>first fee awaited: %1</source>
        <comment>how many people</comment>
        <translation>yn disgwyl y ffi gyntaf: %1</translation>
    </message>
    <message>
        <source>%1 on file</source>
        <comment>people</comment>
        <translation>%1 ar gofnod</translation>
    </message>
    <message>
        <source>Fees in arrears</source>
        <translation>Ffioedd mewn ôl-ddyledion</translation>
    </message>
    <message>
        <source>owed by %1</source>
        <translation>yn ddyledus gan %1</translation>
    </message>
    <message>
        <source>nobody owes</source>
        <translation>nid oes neb mewn dyled</translation>
    </message>
    <message>
        <source>Joined this year</source>
        <translation>Ymunodd eleni</translation>
    </message>
    <message>
        <source>Left this year</source>
        <translation>Gadawodd eleni</translation>
    </message>
    <message>
        <source>%1 by this day last year</source>
        <translation>%1 erbyn y diwrnod hwn y llynedd</translation>
    </message>
    <message>
        <source>Nobody is in this register yet</source>
        <translation>Nid oes neb yn y gofrestr hon eto</translation>
    </message>
    <message>
        <source>Import the list you have, from a CSV file, or add people one by one. The dashboard then shows who is a member, who is paid up and how the membership grows.</source>
        <translation>Mewnforiwch y rhestr sydd gennych, o ffeil CSV, neu ychwanegwch bobl fesul un. Yna bydd y dangosfwrdd yn dangos pwy sy&apos;n aelod, pwy sydd wedi talu a sut mae&apos;r aelodaeth yn tyfu.</translation>
    </message>
    <message>
        <source>&amp;Add a Member…</source>
        <translation>&amp;Ychwanegu Aelod…</translation>
    </message>
    <message>
        <source>Opens the list.</source>
        <translation>Yn agor y rhestr.</translation>
    </message>
    <message>
        <source>The arrow keys move from figure to figure, Enter opens the people behind one. The table shows every figure.</source>
        <translation>Mae&apos;r bysellau saeth yn symud o ffigur i ffigur, ac Enter yn agor y bobl y tu ôl i un. Mae&apos;r tabl yn dangos pob ffigur.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 – %2.</translation>
    </message>
    <message>
        <source>Members on %1</source>
        <translation>Aelodau ar %1</translation>
    </message>
    <message>
        <source>Most: %1 on %2. Fewest: %3 on %4.</source>
        <translation>Uchaf: %1 ar %2. Isaf: %3 ar %4.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last month of a quarter</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 to date</source>
        <comment>a month or year that has not ended</comment>
        <translation>%1 (hyd yma)</translation>
    </message>
    <message>
        <source>Renewals</source>
        <comment>a span of weeks in a chart</comment>
        <translation>Adnewyddiadau</translation>
    </message>
    <message>
        <source>Died, expelled or moved on</source>
        <translation>Wedi marw, wedi&apos;u diarddel neu wedi symud ymlaen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of movement, month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Members over time</source>
        <translation>Aelodau dros amser</translation>
    </message>
    <message>
        <source>Members on the last day of each month: within a membership or its days of grace, not left, not died.</source>
        <translation>Aelodau ar ddiwrnod olaf pob mis: o fewn aelodaeth neu ei dyddiau gras, heb adael, heb farw.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>No months to show</source>
        <translation>Dim misoedd i&apos;w dangos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Aelodau</translation>
    </message>
    <message>
        <source>Joined and left</source>
        <translation>Ymuno a gadael</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Chwarter</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Per month.</source>
        <translation>Fesul mis.</translation>
    </message>
    <message>
        <source>Per quarter.</source>
        <translation>Fesul chwarter.</translation>
    </message>
    <message>
        <source>Per year.</source>
        <translation>Fesul blwyddyn.</translation>
    </message>
    <message>
        <source>Lapsed: the membership and its days of grace ended without renewal.</source>
        <translation>Wedi dod i ben: daeth yr aelodaeth a&apos;i dyddiau gras i ben heb ei hadnewyddu.</translation>
    </message>
    <message>
        <source>in their days of grace</source>
        <translation>yn eu dyddiau gras</translation>
    </message>
    <message>
        <source>members with fees unpaid</source>
        <translation>aelodau â ffioedd heb eu talu</translation>
    </message>
    <message>
        <source>awaiting their first payment</source>
        <translation>yn disgwyl eu taliad cyntaf</translation>
    </message>
    <message>
        <source>applications to decide</source>
        <translation>ceisiadau i&apos;w penderfynu</translation>
    </message>
    <message numerus="yes">
        <source>ending within %n day(s)</source>
        <translation>
            <numerusform>yn dod i ben o fewn %n diwrnod</numerusform>
            <numerusform>yn dod i ben o fewn %n diwrnod</numerusform>
            <numerusform>yn dod i ben o fewn %n diwrnod</numerusform>
            <numerusform>yn dod i ben o fewn %n diwrnod</numerusform>
            <numerusform>yn dod i ben o fewn %n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs doing</source>
        <translation>Beth sydd angen ei wneud</translation>
    </message>
    <message>
        <source>Nothing today: nobody owes, nobody waits, nothing ends soon.</source>
        <translation>Dim byd heddiw: nid oes neb mewn dyled, nid oes neb yn aros, ac nid oes dim yn dod i ben yn fuan.</translation>
    </message>
    <message>
        <source>Nothing today: nobody waits, nothing ends soon.</source>
        <translation>Dim byd heddiw: nid oes neb yn aros, ac nid oes dim yn dod i ben yn fuan.</translation>
    </message>
    <message>
        <source>The arrow keys move from figure to figure, Enter opens the people behind one.</source>
        <translation>Mae&apos;r bysellau saeth yn symud o ffigur i ffigur, ac Enter yn agor y bobl y tu ôl i un.</translation>
    </message>
    <message>
        <source>Nobody has a fee to pay</source>
        <translation>Nid oes gan neb ffi i&apos;w thalu</translation>
    </message>
    <message>
        <source>Everybody is paid up</source>
        <translation>Mae pawb wedi talu</translation>
    </message>
    <message>
        <source>Nobody is paid up yet</source>
        <translation>Nid oes neb wedi talu eto</translation>
    </message>
    <message>
        <source>Fees are open for %1; %2% are paid up or exempt</source>
        <translation>Mae ffioedd yn agored i %1; mae %2% wedi talu neu&apos;n eithriedig</translation>
    </message>
    <message>
        <source>Fee status</source>
        <translation>Statws ffioedd</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Members, and people whose first fee is awaited, on %1.</source>
        <translation>Aelodau, a phobl y disgwylir eu ffi gyntaf, ar %1.</translation>
    </message>
    <message>
        <source>Members by group</source>
        <translation>Aelodau fesul grŵp</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Dim grŵp</translation>
    </message>
    <message>
        <source>Other groups (%1)</source>
        <translation>Grwpiau eraill (%1)</translation>
    </message>
    <message>
        <source>Members in %1</source>
        <translation>Aelodau&apos;r grŵp %1</translation>
    </message>
    <message>
        <source>Members in other groups</source>
        <translation>Aelodau grwpiau eraill</translation>
    </message>
    <message>
        <source>No members to count</source>
        <translation>Dim aelodau i&apos;w cyfrif</translation>
    </message>
    <message>
        <source>No member has a group yet</source>
        <translation>Nid oes gan unrhyw aelod grŵp eto</translation>
    </message>
    <message>
        <source>The largest groups have %1 each</source>
        <translation>Y grwpiau mwyaf: %1 yr un</translation>
    </message>
    <message>
        <source>%1 is the largest group, with %2</source>
        <translation>%1 yw&apos;r grŵp mwyaf, gyda %2</translation>
    </message>
    <message>
        <source>Members by their home group on %1.</source>
        <translation>Aelodau yn ôl eu grŵp cartref ar %1.</translation>
    </message>
    <message>
        <source>Members by type</source>
        <translation>Aelodau fesul math</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Dim math</translation>
    </message>
    <message>
        <source>Other types (%1)</source>
        <translation>Mathau eraill (%1)</translation>
    </message>
    <message>
        <source>Members of type %1</source>
        <translation>Aelodau o&apos;r math %1</translation>
    </message>
    <message>
        <source>Members of other types</source>
        <translation>Aelodau o fathau eraill</translation>
    </message>
    <message>
        <source>%1% of members are of type %2</source>
        <translation>Mae %1% o&apos;r aelodau o&apos;r math %2</translation>
    </message>
    <message>
        <source>Members by type of membership on %1.</source>
        <translation>Aelodau yn ôl math o aelodaeth ar %1.</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Eleni</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 mis diwethaf</translation>
    </message>
    <message>
        <source>Last 3 years</source>
        <translation>3 blynedd diwethaf</translation>
    </message>
    <message>
        <source>Last 5 years</source>
        <translation>5 mlynedd diwethaf</translation>
    </message>
    <message>
        <source>Last 10 years</source>
        <translation>10 mlynedd diwethaf</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Pob blwyddyn</translation>
    </message>
    <message>
        <source>From month to month…</source>
        <translation>O fis i fis…</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Mis cyntaf</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mis olaf</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Rhychwant amser</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two months</comment>
        <translation>hyd</translation>
    </message>
    <message>
        <source>There is nothing to draw here yet.</source>
        <translation>Nid oes dim i&apos;w ddangos yma eto.</translation>
    </message>
    <message>
        <source>&amp;Import Members…</source>
        <translation>&amp;Mewnforio Aelodau…</translation>
    </message>
    <message>
        <source>Show the &amp;payments behind it</source>
        <translation>Dangos y t&amp;aliadau y tu ôl iddo</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>what the program does</source>
        <translation>beth mae&apos;r rhaglen yn ei wneud</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wrthi&apos;n gwirio</translation>
    </message>
    <message>
        <source>--%1: “%2” is no day. Write it as 2026-12-31.</source>
        <translation>--%1: nid yw “%2” yn ddyddiad. Ysgrifennwch ef fel 2026-12-31.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no whole number from %3 to %4.</source>
        <translation>--%1: nid yw “%2” yn rhif cyfan rhwng %3 a %4.</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>refused, because of the data; nothing was changed</source>
        <translation>gwrthodwyd, oherwydd y data; ni newidiwyd dim</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>mae&apos;r llinell orchymyn yn anghywir</translation>
    </message>
    <message>
        <source>a file cannot be opened, or is there already</source>
        <translation>ni ellir agor ffeil, neu mae&apos;r ffeil yno eisoes</translation>
    </message>
    <message>
        <source>it could not be stored: disk full or not writable; nothing was changed</source>
        <translation>ni ellid ei storio: mae&apos;r ddisg yn llawn neu ni ellir ysgrifennu iddi; ni newidiwyd dim</translation>
    </message>
    <message>
        <source>interrupted by Ctrl+C; nothing was changed</source>
        <translation>torrwyd ar draws gan Ctrl+C; ni newidiwyd dim</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codau gadael:</translation>
    </message>
    <message>
        <source>rollbook-cli keeps membership registers from the command line.</source>
        <translation>Mae rollbook-cli yn cadw cofrestrau aelodaeth o&apos;r llinell orchymyn.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Defnydd:</translation>
    </message>
    <message>
        <source>COMMAND FILE [OPTIONS]</source>
        <translation>GORCHYMYN FILE [OPSIYNAU]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Gorchmynion:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opsiynau:</translation>
    </message>
    <message>
        <source>this text; behind a command, what that command does</source>
        <translation>y testun hwn; ar ôl gorchymyn, yr hyn y mae&apos;r gorchymyn hwnnw&apos;n ei wneud</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>fersiwn y rhaglen</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPSIYNAU]</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Paramedrau:</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>y testun hwn</translation>
    </message>
    <message>
        <source>“rollbook-cli %1 --help” tells more.</source>
        <translation>Mae “rollbook-cli %1 --help” yn dweud mwy.</translation>
    </message>
    <message>
        <source>The documents are man, bash, zsh and fish.</source>
        <translation>Y dogfennau yw man, bash, zsh a fish.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>membership registers from the command line</source>
        <translation>cofrestrau aelodaeth o&apos;r llinell orchymyn</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Disgrifiad</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Gorchmynion</translation>
    </message>
    <message>
        <source>Options of every command that opens a register</source>
        <translation>Opsiynau pob gorchymyn sy&apos;n agor cofrestr</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Amgylchedd</translation>
    </message>
    <message>
        <source>the passphrase, when no file with it is named</source>
        <translation>y cyfrinymadrodd, pan na enwir ffeil sy&apos;n ei gynnwys</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Codau gadael</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Gweler hefyd</translation>
    </message>
    <message>
        <source>“%1” needs one of these words after it: %2.</source>
        <translation>Mae angen un o&apos;r geiriau hyn ar ôl “%1”: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “rollbook-cli --help” lists them.</source>
        <translation>Nid oes gorchymyn “%1”. Mae “rollbook-cli --help” yn eu rhestru.</translation>
    </message>
    <message>
        <source>--%1 may be given once only.</source>
        <translation>Unwaith yn unig y gellir rhoi --%1.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>Nid yw --%1 yn cymryd gwerth.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>Mae angen gwerth ar --%1: %2.</translation>
    </message>
    <message>
        <source>--%1 knows no “%2”. It is one of: %3.</source>
        <translation>Nid yw --%1 yn adnabod “%2”. Mae&apos;n un o&apos;r rhain: %3.</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>Mae %1 yn eisiau: %2</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>Mae “%1” yn un gair yn ormod.</translation>
    </message>
    <message>
        <source>--%1 %2 is missing: %3</source>
        <translation>Mae --%1 %2 yn eisiau: %3</translation>
    </message>
    <message>
        <source>A command is missing. “rollbook-cli --help” lists them.</source>
        <translation>Mae gorchymyn yn eisiau. Mae “rollbook-cli --help” yn eu rhestru.</translation>
    </message>
    <message>
        <source>--%1: nothing in the register is called “%2”.</source>
        <translation>--%1: nid oes dim yn y gofrestr o&apos;r enw “%2”.</translation>
    </message>
    <message>
        <source>--%1: “%2” may be any of these: %3.</source>
        <translation>--%1: gallai “%2” fod yn unrhyw un o&apos;r rhain: %3.</translation>
    </message>
    <message>
        <source>%1: only where such a status was set by hand is it known here. Whoever is within the term has the status “member”.</source>
        <translation>%1: dim ond lle gosodwyd statws o&apos;r fath â llaw y mae&apos;n hysbys yma. Statws pwy bynnag sydd o fewn y cyfnod yw “member”.</translation>
    </message>
    <message>
        <source>--from %1 is after --to %2.</source>
        <translation>Mae --from %1 ar ôl --to %2.</translation>
    </message>
    <message>
        <source>--from and --to are more than 200 years apart.</source>
        <translation>Mae mwy na 200 mlynedd rhwng --from a --to.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wrthi&apos;n cyfrif</translation>
    </message>
    <message>
        <source>Warning: others on this computer can read “%1”. “chmod 600” makes it yours alone.</source>
        <translation>Rhybudd: gall eraill ar y cyfrifiadur hwn ddarllen “%1”. Mae “chmod 600” yn ei gadw i chi yn unig.</translation>
    </message>
    <message>
        <source>The first line of “%1” is empty: no passphrase is there.</source>
        <translation>Mae llinell gyntaf “%1” yn wag: nid oes cyfrinymadrodd yno.</translation>
    </message>
    <message>
        <source>No passphrase was given. Type it on a terminal, name a file with --passphrase-file, or set ROLLBOOK_PASSPHRASE.</source>
        <translation>Ni roddwyd cyfrinymadrodd. Teipiwch ef mewn terfynell, enwch ffeil gyda --passphrase-file, neu gosodwch ROLLBOOK_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Passphrase for “%1”: </source>
        <translation>Cyfrinymadrodd ar gyfer “%1”: </translation>
    </message>
    <message>
        <source>New passphrase for “%1”: </source>
        <translation>Cyfrinymadrodd newydd ar gyfer “%1”: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Yr un peth eto: </translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was made; try again.</source>
        <translation>Mae&apos;r ddau gyfrinymadrodd yn wahanol. Ni chrëwyd dim; rhowch gynnig arall arni.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short: %n characters are the least. Several words are easier to remember than one odd one.</source>
        <translation>
            <numerusform>Mae&apos;r cyfrinymadrodd yn rhy fyr: %n nod yw&apos;r lleiaf. Mae sawl gair yn haws eu cofio nag un gair od.</numerusform>
            <numerusform>Mae&apos;r cyfrinymadrodd yn rhy fyr: %n nod yw&apos;r lleiaf. Mae sawl gair yn haws eu cofio nag un gair od.</numerusform>
            <numerusform>Mae&apos;r cyfrinymadrodd yn rhy fyr: %n nod yw&apos;r lleiaf. Mae sawl gair yn haws eu cofio nag un gair od.</numerusform>
            <numerusform>Mae&apos;r cyfrinymadrodd yn rhy fyr: %n nod yw&apos;r lleiaf. Mae sawl gair yn haws eu cofio nag un gair od.</numerusform>
            <numerusform>Mae&apos;r cyfrinymadrodd yn rhy fyr: %n nod yw&apos;r lleiaf. Mae sawl gair yn haws eu cofio nag un gair od.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where to save the chart, with either --png or --svg.</source>
        <translation>Dywedwch ble i gadw&apos;r siart, gyda naill ai --png neu --svg.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Ysgrifennwyd %1.</translation>
    </message>
    <message>
        <source>“%1” is no member number: its check letter does not fit. %2 would be one.</source>
        <translation>Nid yw “%1” yn rhif aelod: nid yw ei lythyren wirio&apos;n cyfateb. Byddai %2 yn un.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Aelodau</translation>
    </message>
    <message>
        <source>With those below</source>
        <translation>Gyda&apos;r rhai oddi tano</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Enwau eraill</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Llwybr</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archifwyd</translation>
    </message>
    <message>
        <source>“%1” is no number of an entry. “rollbook-cli history” shows them.</source>
        <translation>Nid yw “%1” yn rhif cofnod. Mae “rollbook-cli history” yn eu dangos.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dyfais</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Wedi&apos;i ddadwneud</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ydy</translation>
    </message>
    <message>
        <source>Took back entry %1: %2.</source>
        <translation>Dadwnaed cofnod %1: %2.</translation>
    </message>
    <message>
        <source>--map: “%1” is not of the form COLUMN=FIELD.</source>
        <translation>--map: nid yw “%1” ar y ffurf COLUMN=FIELD.</translation>
    </message>
    <message>
        <source>Likely the same person as in line %1 of the file.</source>
        <translation>Yr un person, yn ôl pob tebyg, â&apos;r un yn llinell %1 o&apos;r ffeil.</translation>
    </message>
    <message>
        <source>Likely somebody who is in the register under another number.</source>
        <translation>Rhywun, yn ôl pob tebyg, sydd yn y gofrestr o dan rif arall.</translation>
    </message>
    <message>
        <source>  Line %1: %2</source>
        <translation>  Llinell %1: %2</translation>
    </message>
    <message>
        <source>  Line %1, %2: %3</source>
        <translation>  Llinell %1, %2: %3</translation>
    </message>
    <message>
        <source>  … and more: --refused saves them all.</source>
        <translation>  … a mwy: mae --refused yn eu cadw i gyd.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows read; nothing was changed. The import would mean:</source>
        <translation>
            <numerusform>Darllenwyd %n rhes; ni newidiwyd dim. Byddai&apos;r mewnforio&apos;n golygu:</numerusform>
            <numerusform>Darllenwyd %n rhes; ni newidiwyd dim. Byddai&apos;r mewnforio&apos;n golygu:</numerusform>
            <numerusform>Darllenwyd %n o resi; ni newidiwyd dim. Byddai&apos;r mewnforio&apos;n golygu:</numerusform>
            <numerusform>Darllenwyd %n o resi; ni newidiwyd dim. Byddai&apos;r mewnforio&apos;n golygu:</numerusform>
            <numerusform>Darllenwyd %n o resi; ni newidiwyd dim. Byddai&apos;r mewnforio&apos;n golygu:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows read.</source>
        <translation>
            <numerusform>Darllenwyd %n rhes.</numerusform>
            <numerusform>Darllenwyd %n rhes.</numerusform>
            <numerusform>Darllenwyd %n o resi.</numerusform>
            <numerusform>Darllenwyd %n o resi.</numerusform>
            <numerusform>Darllenwyd %n o resi.</numerusform>
        </translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Pobl newydd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Wedi newid</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Heb newid</translation>
    </message>
    <message>
        <source>Likely duplicates, left out</source>
        <translation>Dyblygion tebygol, wedi&apos;u hepgor</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>New terms</source>
        <translation>Tymhorau newydd</translation>
    </message>
    <message>
        <source>New payments</source>
        <translation>Taliadau newydd</translation>
    </message>
    <message>
        <source>New groups</source>
        <translation>Grwpiau newydd</translation>
    </message>
    <message>
        <source>New membership types</source>
        <translation>Mathau newydd o aelodaeth</translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation>Colofnau a hepgorwyd: %1.</translation>
    </message>
    <message>
        <source>Changed by field:</source>
        <translation>Wedi newid fesul maes:</translation>
    </message>
    <message>
        <source>Rows that were not taken:</source>
        <translation>Rhesi na chymerwyd:</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wrthi&apos;n darllen</translation>
    </message>
    <message>
        <source>Trying the import</source>
        <translation>Wrthi&apos;n profi&apos;r mewnforio</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wrthi&apos;n mewnforio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Yn dod i ben</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dyledus</translation>
    </message>
    <message>
        <source>--columns knows no “%1”. The columns are: %2.</source>
        <translation>Nid yw --columns yn adnabod “%1”. Dyma&apos;r colofnau: %2.</translation>
    </message>
    <message>
        <source>Made the register “%1” for %2.</source>
        <translation>Crëwyd y gofrestr “%1” ar gyfer %2.</translation>
    </message>
    <message>
        <source>Making the sample society</source>
        <translation>Wrthi&apos;n creu&apos;r gymdeithas enghreifftiol</translation>
    </message>
    <message>
        <source>Made the sample society “%1” with %2.</source>
        <translation>Crëwyd y gymdeithas enghreifftiol “%1” gyda %2.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wrthi&apos;n ysgrifennu</translation>
    </message>
    <message>
        <source>Wrote the recovery sheet as “%1”. It opens the register without the passphrase: print it, keep it locked away, and delete the file.</source>
        <translation>Ysgrifennwyd y daflen adfer fel “%1”. Mae&apos;n agor y gofrestr heb y cyfrinymadrodd: argraffwch hi, cadwch hi dan glo, a dilëwch y ffeil.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 with %n pages.</source>
        <translation>
            <numerusform>Ysgrifennwyd %1 gyda %n tudalen.</numerusform>
            <numerusform>Ysgrifennwyd %1 gyda %n tudalen.</numerusform>
            <numerusform>Ysgrifennwyd %1 gyda %n o dudalennau.</numerusform>
            <numerusform>Ysgrifennwyd %1 gyda %n o dudalennau.</numerusform>
            <numerusform>Ysgrifennwyd %1 gyda %n o dudalennau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Agoriadol</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Terfynol</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wrthi&apos;n dilysu</translation>
    </message>
    <message>
        <source>Copying and comparing</source>
        <translation>Wrthi&apos;n copïo a chymharu</translation>
    </message>
    <message>
        <source>Saved a backup as “%1”: opened, verified and compared, %2.</source>
        <translation>Cadwyd copi wrth gefn fel “%1”: agorwyd, dilyswyd a chymharwyd, %2.</translation>
    </message>
    <message>
        <source>the register</source>
        <translation>y gofrestr</translation>
    </message>
    <message>
        <source>answer as JSON</source>
        <translation>ateb fel JSON</translation>
    </message>
    <message>
        <source>only people of this group and of those below it, by its name, another name or its path</source>
        <translation>dim ond pobl y grŵp hwn a&apos;r rhai oddi tano, yn ôl ei enw, enw arall neu ei lwybr</translation>
    </message>
    <message>
        <source>only people of this membership type</source>
        <translation>dim ond pobl o&apos;r math hwn o aelodaeth</translation>
    </message>
    <message>
        <source>as at this day (2026-12-31) instead of today</source>
        <translation>fel yr oedd ar y diwrnod hwn (2026-12-31) yn lle heddiw</translation>
    </message>
    <message>
        <source>first day counted; without it, eleven months before the month of the last</source>
        <translation>y diwrnod cyntaf a gyfrifir; hebddo, un mis ar ddeg cyn mis yr olaf</translation>
    </message>
    <message>
        <source>last day counted; without it, today</source>
        <translation>y diwrnod olaf a gyfrifir; hebddo, heddiw</translation>
    </message>
    <message>
        <source>the PDF to write; one that is there is replaced</source>
        <translation>y PDF i&apos;w ysgrifennu; disodlir un sydd yno eisoes</translation>
    </message>
    <message>
        <source>pages on their long side</source>
        <translation>tudalennau ar eu hochr hir</translation>
    </message>
    <message>
        <source>one list by name instead of one for each group</source>
        <translation>un rhestr yn ôl enw yn lle un i bob grŵp</translation>
    </message>
    <message>
        <source>Make a new, empty register.</source>
        <translation>Creu cofrestr newydd, wag.</translation>
    </message>
    <message>
        <source>The file is encrypted with a passphrase, which is asked for twice. Keep a recovery sheet as well: see recovery-sheet. A file that is there already is left as it is.</source>
        <translation>Amgryptir y ffeil â chyfrinymadrodd, y gofynnir amdano ddwywaith. Cadwch daflen adfer hefyd: gweler recovery-sheet. Gadewir ffeil sydd yno eisoes fel y mae.</translation>
    </message>
    <message>
        <source>the society&apos;s name; without it, that of the file</source>
        <translation>enw&apos;r gymdeithas; hebddo, enw&apos;r ffeil</translation>
    </message>
    <message>
        <source>Make a register of an invented society, to practise with.</source>
        <translation>Creu cofrestr cymdeithas ddychmygol, i ymarfer â hi.</translation>
    </message>
    <message>
        <source>Ten years of people who join, pay, lapse, come back, move and leave, in branches, regions and nations. The same people, seed and day make the same society.</source>
        <translation>Deng mlynedd o bobl sy&apos;n ymuno, yn talu, yn gadael i&apos;w haelodaeth ddod i ben, yn dod yn ôl, yn symud ac yn gadael, mewn canghennau, rhanbarthau a gwledydd. Mae&apos;r un nifer o bobl, yr un hedyn a&apos;r un diwrnod yn creu&apos;r un gymdeithas.</translation>
    </message>
    <message>
        <source>how many people; 2,000 without it</source>
        <translation>faint o bobl; 2,000 hebddo</translation>
    </message>
    <message>
        <source>which society: any whole number; 1 without it</source>
        <translation>pa gymdeithas: unrhyw rif cyfan; 1 hebddo</translation>
    </message>
    <message>
        <source>Take people in from a file of separated values.</source>
        <translation>Cymryd pobl i mewn o ffeil o werthoedd wedi&apos;u gwahanu.</translation>
    </message>
    <message>
        <source>Encoding, separator, header and columns are found out; --map corrects them. People who are there already are changed, new ones are added, all in one step that undo takes back. Rows that cannot be used are told with their reasons; the same file again changes nothing.</source>
        <translation>Canfyddir yr amgodiad, y gwahanydd, y pennawd a&apos;r colofnau; mae --map yn eu cywiro. Newidir pobl sydd yno eisoes ac ychwanegir rhai newydd, i gyd mewn un cam y mae dadwneud yn ei gymryd yn ôl. Adroddir am resi na ellir eu defnyddio, gyda&apos;u rhesymau; nid yw&apos;r un ffeil eto&apos;n newid dim.</translation>
    </message>
    <message>
        <source>the file of separated values</source>
        <translation>y ffeil o werthoedd wedi&apos;u gwahanu</translation>
    </message>
    <message>
        <source>tell what would change, and change nothing</source>
        <translation>dweud beth fyddai&apos;n newid, a newid dim</translation>
    </message>
    <message>
        <source>take people in even if they are likely there under another number</source>
        <translation>cymryd pobl i mewn hyd yn oed os ydynt yn debygol o fod yno o dan rif arall</translation>
    </message>
    <message>
        <source>save the rows that were not taken, with the reasons, to mend</source>
        <translation>cadw&apos;r rhesi na chymerwyd, gyda&apos;r rhesymau, i&apos;w cywiro</translation>
    </message>
    <message>
        <source>List people, one a row.</source>
        <translation>Rhestru pobl, un ym mhob rhes.</translation>
    </message>
    <message>
        <source>In the order of their names. CSV has a header row and is safe to open in a spreadsheet: text that it would take for a formula gets an apostrophe in front, which import takes away again. In a limited copy without fees and payments whoever is within the term has the status “member”.</source>
        <translation>Yn nhrefn eu henwau. Mae gan CSV res benawdau ac mae&apos;n ddiogel ei agor mewn taenlen: mae testun y byddai&apos;r daenlen yn ei gymryd am fformiwla yn cael collnod o&apos;i flaen, y mae mewnforio&apos;n ei dynnu ymaith eto. Mewn copi cyfyngedig heb ffioedd a thaliadau, statws pwy bynnag sydd o fewn y cyfnod yw “member”.</translation>
    </message>
    <message>
        <source>only people who fit every word, as the beginning of a word of name, number, e-mail, telephone, postcode or group</source>
        <translation>dim ond pobl sy&apos;n cyfateb i bob gair, fel dechrau gair mewn enw, rhif, e-bost, ffôn, cod post neu grŵp</translation>
    </message>
    <message>
        <source>which columns, with commas between them; “all” for every one</source>
        <translation>pa golofnau, gyda chomas rhyngddynt; “all” ar gyfer pob un</translation>
    </message>
    <message>
        <source>List groups with their members.</source>
        <translation>Rhestru grwpiau gyda&apos;u haelodau.</translation>
    </message>
    <message>
        <source>Tell month by month who came and who went.</source>
        <translation>Dweud fesul mis pwy ddaeth a phwy aeth.</translation>
    </message>
    <message>
        <source>Opening, joined, rejoined and transferred in, less resigned, lapsed, expelled, died and transferred out, make closing, which is the next month&apos;s opening.</source>
        <translation>Yr agoriadol, ymuno, ailymuno a throsglwyddo i mewn, llai ymddiswyddo, dod i ben, diarddel, marw a throsglwyddo allan, sy&apos;n gwneud y terfynol, sef agoriadol y mis nesaf.</translation>
    </message>
    <message>
        <source>List what was done, the newest first.</source>
        <translation>Rhestru&apos;r hyn a wnaed, y diweddaraf yn gyntaf.</translation>
    </message>
    <message>
        <source>how many entries; 50 without it</source>
        <translation>faint o gofnodion; 50 hebddo</translation>
    </message>
    <message>
        <source>Write the membership register as a PDF.</source>
        <translation>Ysgrifennu&apos;r gofrestr aelodaeth fel PDF.</translation>
    </message>
    <message>
        <source>former members and contacts too</source>
        <translation>cyn-aelodau a chysylltiadau hefyd</translation>
    </message>
    <message>
        <source>Write the list of what is owed as a PDF.</source>
        <translation>Ysgrifennu&apos;r rhestr o&apos;r hyn sy&apos;n ddyledus fel PDF.</translation>
    </message>
    <message>
        <source>Write the growth report, chart and table, as a PDF.</source>
        <translation>Ysgrifennu&apos;r adroddiad twf, siart a thabl, fel PDF.</translation>
    </message>
    <message>
        <source>Draw the growth of the membership.</source>
        <translation>Darlunio twf yr aelodaeth.</translation>
    </message>
    <message>
        <source>the picture to write, in dots</source>
        <translation>y llun i&apos;w ysgrifennu, mewn dotiau</translation>
    </message>
    <message>
        <source>the picture to write, in lines</source>
        <translation>y llun i&apos;w ysgrifennu, mewn llinellau</translation>
    </message>
    <message>
        <source>Write the sheet that opens the register without its passphrase.</source>
        <translation>Ysgrifennu&apos;r daflen sy&apos;n agor y gofrestr heb ei chyfrinymadrodd.</translation>
    </message>
    <message>
        <source>The sheet holds until the passphrase is changed. Whoever has it can read everything: print it, keep it locked away, and delete the file.</source>
        <translation>Mae&apos;r daflen yn ddilys nes newid y cyfrinymadrodd. Gall pwy bynnag sydd â hi ddarllen popeth: argraffwch hi, cadwch hi dan glo, a dilëwch y ffeil.</translation>
    </message>
    <message>
        <source>Take back the newest entry, or one of the history.</source>
        <translation>Dadwneud y cofnod diweddaraf, neu un o&apos;r hanes.</translation>
    </message>
    <message>
        <source>the entry&apos;s number in the history</source>
        <translation>rhif y cofnod yn yr hanes</translation>
    </message>
    <message>
        <source>Check that the whole register is as it was written.</source>
        <translation>Gwirio bod y gofrestr gyfan fel y&apos;i hysgrifennwyd.</translation>
    </message>
    <message>
        <source>Save a copy, and open, verify and compare it before it counts.</source>
        <translation>Cadw copi, a&apos;i agor, ei ddilysu a&apos;i gymharu cyn iddo gyfrif.</translation>
    </message>
    <message>
        <source>the copy; a file that is there already is left as it is</source>
        <translation>y copi; gadewir ffeil sydd yno eisoes fel y mae</translation>
    </message>
    <message>
        <source>Check member numbers by their check letter.</source>
        <translation>Gwirio rhifau aelodau yn ôl eu llythyren wirio.</translation>
    </message>
    <message>
        <source>Numbers may be written with spaces, in small letters and without their beginning; they are told in their one spelling.</source>
        <translation>Gellir ysgrifennu rhifau â bylchau, mewn llythrennau bach a heb eu dechrau; fe&apos;u rhoddir yn eu hunig ffurf gywir.</translation>
    </message>
    <message>
        <source>a member number</source>
        <translation>rhif aelod</translation>
    </message>
    <message>
        <source>what the society&apos;s numbers begin with; M without it</source>
        <translation>dechrau rhifau&apos;r gymdeithas; M hebddo</translation>
    </message>
    <message>
        <source>how many digits they have; 5 without it</source>
        <translation>faint o ddigidau sydd ynddynt; 5 hebddo</translation>
    </message>
    <message>
        <source>a file with the passphrase in its first line; without it, ROLLBOOK_PASSPHRASE or a question</source>
        <translation>ffeil â&apos;r cyfrinymadrodd yn ei llinell gyntaf; hebddi, ROLLBOOK_PASSPHRASE neu gwestiwn</translation>
    </message>
    <message>
        <source>a file with the key of the recovery sheet, which opens the register as well</source>
        <translation>ffeil ag allwedd y daflen adfer, sydd hefyd yn agor y gofrestr</translation>
    </message>
    <message>
        <source>This copy has no number and is not in the history: the register is open elsewhere, or may only be read.</source>
        <translation>Nid oes rhif i&apos;r copi hwn ac nid yw yn yr hanes: mae&apos;r gofrestr ar agor mewn man arall, neu dim ond ei darllen a ganiateir.</translation>
    </message>
    <message>
        <source>--%1: “%2” would be overwritten, which this command works with. Name another file.</source>
        <translation>--%1: byddai “%2”, y mae&apos;r gorchymyn hwn yn gweithio gydag ef, yn cael ei drosysgrifo. Enwch ffeil arall.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>allbwn safonol</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>“%1” is no number of a conflict. “rollbook-cli conflicts” lists them.</source>
        <translation>Nid yw “%1” yn rhif gwrthdaro. Mae “rollbook-cli conflicts” yn eu rhestru.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Ochr</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Gliniadur</translation>
    </message>
    <message>
        <source>Settled; the decision goes to the other laptops with the next change file.</source>
        <translation>Wedi&apos;i setlo; aiff y penderfyniad i&apos;r gliniaduron eraill gyda&apos;r ffeil newidiadau nesaf.</translation>
    </message>
    <message>
        <source>There is no laptop “%1”. “rollbook-cli devices” lists them.</source>
        <translation>Nid oes gliniadur “%1”. Mae “rollbook-cli devices” yn eu rhestru.</translation>
    </message>
    <message>
        <source>Several laptops are called “%1”. Rename one of them first.</source>
        <translation>“%1” yw enw sawl gliniadur. Ailenwch un ohonynt yn gyntaf.</translation>
    </message>
    <message>
        <source>Everything in this file is here already; nothing changes.</source>
        <translation>Mae popeth yn y ffeil hon yma eisoes; nid oes dim yn newid.</translation>
    </message>
    <message>
        <source>Entries %2 to %3 of the laptop “%1” are missing: ask for a file that has them. What builds on them was left out.</source>
        <translation>Mae cofnodion %2 i %3 y gliniadur “%1” ar goll: gofynnwch am ffeil sy&apos;n eu cynnwys. Gadawyd allan yr hyn sy&apos;n adeiladu arnynt.</translation>
    </message>
    <message>
        <source>Entries of revoked laptops, kept without effect: %1.</source>
        <translation>Cofnodion gliniaduron a ddirymwyd, wedi&apos;u cadw heb effaith: %1.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Hwn</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Cydlynydd</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Dirymwyd</translation>
    </message>
    <message>
        <source>Entries here</source>
        <translation>Cofnodion yma</translation>
    </message>
    <message>
        <source>Numbers of its own</source>
        <translation>Ei rifau ei hun</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Ôl bys: %1</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wrthi&apos;n copïo</translation>
    </message>
    <message>
        <source>Made the copy “%1” for the laptop “%2”. Tell its passphrase by another way than the file.</source>
        <translation>Gwnaed y copi “%1” ar gyfer y gliniadur “%2”. Rhowch ei gyfrinymadrodd mewn ffordd wahanol i&apos;r ffeil.</translation>
    </message>
    <message>
        <source>Taking changes out</source>
        <translation>Wrthi&apos;n mynd â newidiadau allan</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln entries out to “%1”, for: %2.</source>
        <translation>
            <numerusform>Aethpwyd â %Ln cofnod allan i “%1”, ar gyfer: %2.</numerusform>
            <numerusform>Aethpwyd â %Ln cofnod allan i “%1”, ar gyfer: %2.</numerusform>
            <numerusform>Aethpwyd â %Ln cofnod allan i “%1”, ar gyfer: %2.</numerusform>
            <numerusform>Aethpwyd â %Ln cofnod allan i “%1”, ar gyfer: %2.</numerusform>
            <numerusform>Aethpwyd â %Ln cofnod allan i “%1”, ar gyfer: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing changes in</source>
        <translation>Wrthi&apos;n dod â newidiadau i mewn</translation>
    </message>
    <message>
        <source>List the laptops that keep this register.</source>
        <translation>Rhestru&apos;r gliniaduron sy&apos;n cadw&apos;r gofrestr hon.</translation>
    </message>
    <message>
        <source>a laptop that was lost or left</source>
        <translation>gliniadur a gollwyd neu a adawyd</translation>
    </message>
    <message>
        <source>a revoked laptop that shall count again</source>
        <translation>gliniadur a ddirymwyd sydd i gyfrif eto</translation>
    </message>
    <message>
        <source>Make a copy of the register for a colleague&apos;s laptop.</source>
        <translation>Gwneud copi o&apos;r gofrestr ar gyfer gliniadur cydweithiwr.</translation>
    </message>
    <message>
        <source>the copy</source>
        <translation>y copi</translation>
    </message>
    <message>
        <source>what the laptop is called</source>
        <translation>enw&apos;r gliniadur</translation>
    </message>
    <message>
        <source>a file with the copy&apos;s passphrase in its first line</source>
        <translation>ffeil â chyfrinymadrodd y copi yn ei llinell gyntaf</translation>
    </message>
    <message>
        <source>Write what other laptops lack to a change file.</source>
        <translation>Ysgrifennu&apos;r hyn nad oes gan liniaduron eraill i ffeil newidiadau.</translation>
    </message>
    <message>
        <source>where the change file goes</source>
        <translation>lle mae&apos;r ffeil newidiadau&apos;n mynd</translation>
    </message>
    <message>
        <source>a laptop it is for; all others without it</source>
        <translation>gliniadur y mae ar ei gyfer; y lleill i gyd hebddo</translation>
    </message>
    <message>
        <source>Take in what another laptop has taken out.</source>
        <translation>Derbyn yr hyn yr aeth gliniadur arall ag ef allan.</translation>
    </message>
    <message>
        <source>All of it or nothing. What both laptops changed in the same field is listed by “conflicts” until a person decides.</source>
        <translation>Y cyfan neu ddim. Mae&apos;r hyn a newidiodd y ddau liniadur yn yr un maes yn cael ei restru gan “conflicts” nes i berson benderfynu.</translation>
    </message>
    <message>
        <source>the change file</source>
        <translation>y ffeil newidiadau</translation>
    </message>
    <message>
        <source>List what laptops changed without having seen each other.</source>
        <translation>Rhestru&apos;r hyn a newidiodd gliniaduron heb weld ei gilydd.</translation>
    </message>
    <message>
        <source>Decide a conflict for all laptops.</source>
        <translation>Penderfynu ar wrthdaro ar gyfer pob gliniadur.</translation>
    </message>
    <message>
        <source>its number in “conflicts”</source>
        <translation>ei rif yn “conflicts”</translation>
    </message>
    <message>
        <source>the side whose value shall stand</source>
        <translation>yr ochr y mae ei gwerth i sefyll</translation>
    </message>
    <message>
        <source>No backup was kept: %1</source>
        <translation>Ni chadwyd copi wrth gefn: %1</translation>
    </message>
    <message>
        <source>--known-at cannot stand beside --search, which looks through what is known now</source>
        <translation>ni all --known-at sefyll gyda --search, sy&apos;n edrych trwy&apos;r hyn a wyddys nawr</translation>
    </message>
    <message>
        <source>“%1” is no backup of this register. “rollbook-cli backups” lists them.</source>
        <translation>Nid yw “%1” yn gopi wrth gefn o&apos;r gofrestr hon. Mae “rollbook-cli backups” yn eu rhestru.</translation>
    </message>
    <message>
        <source>There is no backup in “%1” yet.</source>
        <translation>Nid oes copi wrth gefn yn “%1” eto.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Kept the backup “%1”: opened, verified and compared, %2.</source>
        <translation>Cadwyd y copi wrth gefn “%1”: agorwyd, dilyswyd a chymharwyd, %2.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Adfer</translation>
    </message>
    <message>
        <source>“%1” is now what the backup “%2” holds: %3.</source>
        <translation>Mae “%1” nawr yr hyn sydd yn y copi wrth gefn “%2”: %3.</translation>
    </message>
    <message>
        <source>The file as it was is kept as “%1”.</source>
        <translation>Cedwir y ffeil fel yr oedd fel “%1”.</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>Yr un rhif</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Yr un person?</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation>Wedi&apos;i gofnodi ddwywaith?</translation>
    </message>
    <message>
        <source>Provisional number</source>
        <translation>Rhif dros dro</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>cofnod %1</translation>
    </message>
    <message>
        <source>of the other</source>
        <translation>y llall</translation>
    </message>
    <message>
        <source>of the one kept</source>
        <translation>yr un a gedwir</translation>
    </message>
    <message>
        <source>both</source>
        <translation>y ddau</translation>
    </message>
    <message>
        <source>what holds for one holds for both</source>
        <translation>mae&apos;r hyn sy&apos;n wir am y naill yn wir am y ddau</translation>
    </message>
    <message>
        <source>--take: “%1” is not of the form FIELD=other. The fields are: %2.</source>
        <translation>--take: nid yw “%1” ar ffurf FIELD=other. Y meysydd yw: %2.</translation>
    </message>
    <message>
        <source>The one kept</source>
        <translation>Yr un a gedwir</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Y llall</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Yr hyn sy&apos;n aros</translation>
    </message>
    <message>
        <source>Comparing people</source>
        <translation>Cymharu pobl</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Rhif arall</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Enw arall</translation>
    </message>
    <message>
        <source>%1 of %2 pairs; --limit shows more.</source>
        <translation>%1 o %2 o barau; mae --limit yn dangos mwy.</translation>
    </message>
    <message>
        <source>Would merge %1 (%2) into %3 (%4). Coming along: %5.</source>
        <translation>Byddai&apos;n uno %1 (%2) â %3 (%4). Yn dod gyda nhw: %5.</translation>
    </message>
    <message>
        <source>Merged %1 (%2) into %3 (%4). Came along: %5. “rollbook-cli undo” parts them again.</source>
        <translation>Unwyd %1 (%2) â %3 (%4). Daeth gyda nhw: %5. Mae “rollbook-cli undo” yn eu gwahanu eto.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) are two people; they are not offered for merging again.</source>
        <translation>Dau berson yw %1 (%2) a %3 (%4); ni chynigir eu huno eto.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>--known-at tells of one person: name them by --person</source>
        <translation>mae --known-at yn sôn am un person: enwch nhw gyda --person</translation>
    </message>
    <message>
        <source>The register did not know this person on that day.</source>
        <translation>Nid oedd y gofrestr yn adnabod y person hwn ar y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>Lasting numbers given: %1.</source>
        <translation>Rhifau parhaol a roddwyd: %1.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>Here a side has to be chosen; there is no third value.</source>
        <translation>Yma rhaid dewis ochr; nid oes trydydd gwerth.</translation>
    </message>
    <message>
        <source>“%1” names none of the fields %2: write “%3=…”.</source>
        <translation>Nid yw “%1” yn enwi&apos;r un o&apos;r meysydd %2: ysgrifennwch “%3=…”.</translation>
    </message>
    <message>
        <source>With --all goes one of --newest, --ours, --theirs and --from.</source>
        <translation>Gyda --all daw un o --newest, --ours, --theirs a --from.</translation>
    </message>
    <message>
        <source>Settled: %1. Left for a person to decide: %2.</source>
        <translation>Setlwyd: %1. Gadawyd i berson benderfynu: %2.</translation>
    </message>
    <message>
        <source>If the payment was entered twice, take one of its entries back with “undo”. If not, say --keep.</source>
        <translation>Os cofnodwyd y taliad ddwywaith, dadwnewch un o&apos;i gofnodion gydag “undo”. Os na, dywedwch --keep.</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… a %1 arall.</translation>
    </message>
    <message>
        <source>Would be put back:</source>
        <translation>Byddai&apos;n mynd yn ôl:</translation>
    </message>
    <message>
        <source>Put back:</source>
        <translation>Aeth yn ôl:</translation>
    </message>
    <message>
        <source>Kept, because changed since:</source>
        <translation>Cadwyd, am iddo newid ers hynny:</translation>
    </message>
    <message>
        <source>Cannot go back:</source>
        <translation>Ni all fynd yn ôl:</translation>
    </message>
    <message>
        <source>As before anyway: %1.</source>
        <translation>Fel cynt beth bynnag: %1.</translation>
    </message>
    <message>
        <source>Trying the undo</source>
        <translation>Yn rhoi cynnig ar ddadwneud</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Yn dadwneud</translation>
    </message>
    <message>
        <source>Undo of entry %1: %2. Nothing was changed.</source>
        <translation>Dadwneud cofnod %1: %2. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Nothing of entry %1 went back: %2.</source>
        <translation>Nid aeth dim o gofnod %1 yn ôl: %2.</translation>
    </message>
    <message>
        <source>as the register knew people at the end of this day; without --as-at, as at this day too</source>
        <translation>fel yr oedd y gofrestr yn adnabod pobl ar ddiwedd y diwrnod hwn; heb --as-at, ar y diwrnod hwn hefyd</translation>
    </message>
    <message>
        <source>Who did it, on which laptop, when and why. With --changes, every field with its old and new value; with --known-at, a person as the register had them at the end of that day.</source>
        <translation>Pwy a&apos;i gwnaeth, ar ba liniadur, pryd a pham. Gyda --changes, pob maes gyda&apos;i werth hen a newydd; gyda --known-at, person fel yr oedd gan y gofrestr ar ddiwedd y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>only what touched this person</source>
        <translation>dim ond yr hyn a gyffyrddodd â&apos;r person hwn</translation>
    </message>
    <message>
        <source>only what this person at the keyboard did</source>
        <translation>dim ond yr hyn a wnaeth y person hwn wrth y bysellfwrdd</translation>
    </message>
    <message>
        <source>only what was done on this laptop</source>
        <translation>dim ond yr hyn a wnaed ar y gliniadur hwn</translation>
    </message>
    <message>
        <source>first day told (2026-01-01)</source>
        <translation>y diwrnod cyntaf a ddangosir (2026-01-01)</translation>
    </message>
    <message>
        <source>last day told</source>
        <translation>y diwrnod olaf a ddangosir</translation>
    </message>
    <message>
        <source>tell every field that was changed, old and new</source>
        <translation>dweud pob maes a newidiwyd, hen a newydd</translation>
    </message>
    <message>
        <source>the person as they were known at the end of this day; with --person</source>
        <translation>y person fel y&apos;i hadwaenid ar ddiwedd y diwrnod hwn; gyda --person</translation>
    </message>
    <message>
        <source>Any entry, however old: what is still as it left it goes back, what has changed since is kept and told with by whom and when, and what the rules forbid is told with the reason. Taking back is an entry of its own, so it can be taken back as well.</source>
        <translation>Unrhyw gofnod, waeth pa mor hen: mae&apos;r hyn sydd o hyd fel y gadawodd ef yn mynd yn ôl, mae&apos;r hyn sydd wedi newid ers hynny yn aros a dywedir gan bwy a phryd, a dywedir y rheswm am yr hyn y mae&apos;r rheolau&apos;n ei wahardd. Mae dadwneud yn gofnod ynddo&apos;i hun, felly gellir ei ddadwneud hefyd.</translation>
    </message>
    <message>
        <source>tell what would go back, and change nothing</source>
        <translation>dweud beth fyddai&apos;n mynd yn ôl, heb newid dim</translation>
    </message>
    <message>
        <source>only what is about the person with this member number</source>
        <translation>dim ond yr hyn sydd am y person â&apos;r rhif aelod hwn</translation>
    </message>
    <message>
        <source>all entries that were brought in together with this one</source>
        <translation>pob cofnod a ddaeth i mewn gyda&apos;r un hwn</translation>
    </message>
    <message>
        <source>make this copy a laptop of its own, before two copies of one go on</source>
        <translation>gwneud y copi hwn yn liniadur ar ei ben ei hun, cyn i ddau gopi o un fynd yn eu blaen</translation>
    </message>
    <message>
        <source>the same when both have gone on already, from the entry told</source>
        <translation>yr un peth pan fydd y ddau wedi mynd yn eu blaen eisoes, o&apos;r cofnod a nodwyd</translation>
    </message>
    <message>
        <source>A side, or a third value with --value. Of people with one number the side keeps it and the others get new ones; of two records of one person the side takes the other in. With --all every conflict that the rule decides; deletions and protective values, consent for one, are always left for a person.</source>
        <translation>Ochr, neu drydydd gwerth gyda --value. O bobl â&apos;r un rhif mae&apos;r ochr yn ei gadw a&apos;r lleill yn cael rhai newydd; o ddau gofnod un person mae&apos;r ochr yn derbyn y llall. Gyda --all, pob gwrthdaro y mae&apos;r rheol yn ei benderfynu; gadewir dileadau a gwerthoedd amddiffynnol, cydsyniad er enghraifft, i berson bob amser.</translation>
    </message>
    <message>
        <source>a third value; for an address or a name FIELD=TEXT, once for each field</source>
        <translation>trydydd gwerth; ar gyfer cyfeiriad neu enw MAES=TESTUN, unwaith i bob maes</translation>
    </message>
    <message>
        <source>they are two people, or two payments: both stay</source>
        <translation>dau berson neu ddau daliad ydynt: mae&apos;r ddau&apos;n aros</translation>
    </message>
    <message>
        <source>every conflict, by one of the rules below</source>
        <translation>pob gwrthdaro, yn ôl un o&apos;r rheolau isod</translation>
    </message>
    <message>
        <source>what was written last, by the laptops&apos; clocks</source>
        <translation>yr hyn a ysgrifennwyd olaf, yn ôl clociau&apos;r gliniaduron</translation>
    </message>
    <message>
        <source>what this laptop wrote</source>
        <translation>yr hyn a ysgrifennodd y gliniadur hwn</translation>
    </message>
    <message>
        <source>what other laptops wrote, the newest of it</source>
        <translation>yr hyn a ysgrifennodd gliniaduron eraill, y diweddaraf ohono</translation>
    </message>
    <message>
        <source>what this laptop wrote, by its name</source>
        <translation>yr hyn a ysgrifennodd y gliniadur hwn, wrth ei enw</translation>
    </message>
    <message>
        <source>Give lasting member numbers in the place of provisional ones.</source>
        <translation>Rhoi rhifau aelod parhaol yn lle rhai dros dro.</translation>
    </message>
    <message>
        <source>A laptop whose block of numbers is used up gives provisional ones (P-…). After the next exchange with the coordinator it has a further block. Nobody&apos;s number is changed without this.</source>
        <translation>Mae gliniadur sydd wedi defnyddio ei floc o rifau yn rhoi rhai dros dro (P-…). Ar ôl y cyfnewid nesaf â&apos;r cydlynydd bydd ganddo floc arall. Ni newidir rhif neb heb hyn.</translation>
    </message>
    <message>
        <source>its number in “backups”, the name of its file, or a path</source>
        <translation>ei rif yn “backups”, enw ei ffeil, neu lwybr</translation>
    </message>
    <message>
        <source>List the automatic backups of a register.</source>
        <translation>Rhestru copïau wrth gefn awtomatig cofrestr.</translation>
    </message>
    <message>
        <source>They stand in a folder of their own: the one chosen in the window&apos;s settings, else one beside the register. One is kept before an import, before changes are brought in, before a change of many people and before a file is brought up to a newer format. All of the last two days stay, then one of each day for two weeks, of each week for half a year, of each month for 400 days.</source>
        <translation>Maent mewn ffolder eu hunain: yr un a ddewiswyd yn y ffenestr, neu un wrth ymyl y gofrestr. Cedwir un cyn mewnforio, cyn dod â newidiadau i mewn, cyn newid llawer o bobl a chyn diweddaru ffeil i fformat newydd. Mae pob un o&apos;r ddau ddiwrnod diwethaf yn aros, yna un o bob diwrnod am bythefnos, o bob wythnos am hanner blwyddyn, o bob mis am 400 diwrnod.</translation>
    </message>
    <message>
        <source>Keep a backup now, opened, verified and compared.</source>
        <translation>Cadw copi wrth gefn nawr, wedi&apos;i agor, ei ddilysu a&apos;i gymharu.</translation>
    </message>
    <message>
        <source>Open backups and verify that they are whole.</source>
        <translation>Agor copïau wrth gefn a dilysu eu bod yn gyfan.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the register.</source>
        <translation>Rhoi copi wrth gefn yn lle&apos;r gofrestr.</translation>
    </message>
    <message>
        <source>The backup is checked first, and the file as it is is kept among the backups, whether it can still be opened or not. The register must not be open elsewhere.</source>
        <translation>Gwirir y copi yn gyntaf, a chedwir y ffeil fel y mae ymhlith y copïau, p&apos;un a ellir ei hagor o hyd ai peidio. Rhaid i&apos;r gofrestr beidio â bod ar agor yn unman arall.</translation>
    </message>
    <message>
        <source>List people who are likely there twice, the likeliest first.</source>
        <translation>Rhestru pobl sy&apos;n debygol o fod yno ddwywaith, y mwyaf tebygol yn gyntaf.</translation>
    </message>
    <message>
        <source>Names count with their short forms, accents and sounds, besides e-mail, telephone, postcode and date of birth. A score of 45 or more out of 100 is worth a look; a person decides with merge or keep-apart.</source>
        <translation>Mae enwau&apos;n cyfrif gyda&apos;u ffurfiau byr, eu hacenion a&apos;u sain, ynghyd ag e-bost, ffôn, cod post a dyddiad geni. Mae sgôr o 45 neu fwy allan o 100 yn werth golwg; person sy&apos;n penderfynu â merge neu keep-apart.</translation>
    </message>
    <message>
        <source>how many pairs; 50 without it</source>
        <translation>faint o barau; 50 hebddo</translation>
    </message>
    <message>
        <source>Make one person of two records.</source>
        <translation>Gwneud un person o ddau gofnod.</translation>
    </message>
    <message>
        <source>Every term, payment, charge, group and standing comes along, and what the one kept has no value for is taken over. The person is still found by the old number. undo parts them again.</source>
        <translation>Daw pob tymor, taliad, tâl, grŵp a safle gyda nhw, a chymerir yr hyn nad oes gan yr un a gedwir werth ar ei gyfer. Mae&apos;r hen rif yn dal i ganfod y person. Mae undo yn eu gwahanu eto.</translation>
    </message>
    <message>
        <source>member number of the record that goes</source>
        <translation>rhif aelod y cofnod sy&apos;n mynd</translation>
    </message>
    <message>
        <source>member number of the record that is kept</source>
        <translation>rhif aelod y cofnod a gedwir</translation>
    </message>
    <message>
        <source>Note that two people who look alike are two.</source>
        <translation>Nodi mai dau yw dau berson sy&apos;n edrych yn debyg.</translation>
    </message>
    <message>
        <source>the other&apos;s member number</source>
        <translation>rhif aelod y llall</translation>
    </message>
    <message>
        <source>the passphrase or the recovery key is wrong, or a backup has another</source>
        <translation>mae&apos;r cyfrinymadrodd neu&apos;r allwedd adfer yn anghywir, neu mae gan gopi wrth gefn un arall</translation>
    </message>
    <message>
        <source>the register or a backup is damaged; it was left as it is</source>
        <translation>mae&apos;r gofrestr neu gopi wrth gefn wedi&apos;i niweidio; gadawyd hi fel y mae</translation>
    </message>
    <message>
        <source>may be repeated</source>
        <translation>gellir ei ailadrodd</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>un o: %1</translation>
    </message>
    <message>
        <source>%1: nobody in the register has the member number “%2”. “rollbook-cli members” lists everybody&apos;s.</source>
        <translation>%1: nid oes gan neb yn y gofrestr y rhif aelod “%2”. Mae “rollbook-cli members” yn rhestru rhif pawb.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people have the member number “%2”, so it names nobody for certain. Give all but one of them another first: “rollbook-cli conflicts” lists them.</source>
        <translation>
            <numerusform>%1: nifer y bobl â&apos;r rhif aelod “%2” yw %n, felly nid yw&apos;n enwi neb yn sicr. Rhowch rif arall i bawb ond un ohonynt yn gyntaf: mae “rollbook-cli conflicts” yn eu rhestru.</numerusform>
            <numerusform>%1: nifer y bobl â&apos;r rhif aelod “%2” yw %n, felly nid yw&apos;n enwi neb yn sicr. Rhowch rif arall i bawb ond un ohonynt yn gyntaf: mae “rollbook-cli conflicts” yn eu rhestru.</numerusform>
            <numerusform>%1: nifer y bobl â&apos;r rhif aelod “%2” yw %n, felly nid yw&apos;n enwi neb yn sicr. Rhowch rif arall i bawb ond un ohonynt yn gyntaf: mae “rollbook-cli conflicts” yn eu rhestru.</numerusform>
            <numerusform>%1: nifer y bobl â&apos;r rhif aelod “%2” yw %n, felly nid yw&apos;n enwi neb yn sicr. Rhowch rif arall i bawb ond un ohonynt yn gyntaf: mae “rollbook-cli conflicts” yn eu rhestru.</numerusform>
            <numerusform>%1: nifer y bobl â&apos;r rhif aelod “%2” yw %n, felly nid yw&apos;n enwi neb yn sicr. Rhowch rif arall i bawb ond un ohonynt yn gyntaf: mae “rollbook-cli conflicts” yn eu rhestru.</numerusform>
        </translation>
    </message>
    <message>
        <source>No passphrase was given. Type it on a terminal, or name a file with --%1.</source>
        <translation>Ni roddwyd cyfrinymadrodd. Teipiwch ef mewn terfynell, neu enwch ffeil gyda --%1.</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>cyfan</translation>
    </message>
    <message>
        <source>other passphrase</source>
        <translation>cyfrinymadrodd arall</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>annarllenadwy</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>wedi&apos;i niweidio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Beth sydd o&apos;i le</translation>
    </message>
    <message>
        <source>Would bring in entries: %1; %2 new, %3 changed, conflicts to settle: %4.</source>
        <translation>Byddai&apos;n dod â chofnodion i mewn: %1; newydd: %2, wedi&apos;u newid: %3, gwrthdaro i&apos;w setlo: %4.</translation>
    </message>
    <message>
        <source>Brought in entries: %1; %2 new, %3 changed, conflicts to settle: %4.</source>
        <translation>Daethpwyd â chofnodion i mewn: %1; newydd: %2, wedi&apos;u newid: %3, gwrthdaro i&apos;w setlo: %4.</translation>
    </message>
    <message>
        <source>The laptop “%1” is named by both --revoke and --believe. Leave out either.</source>
        <translation>Enwir y gliniadur “%1” gan --revoke a --believe. Gadewch un ohonynt allan.</translation>
    </message>
    <message>
        <source>--all decides every conflict, and “%1” names one of them. Leave out either.</source>
        <translation>Mae --all yn penderfynu pob gwrthdaro, ac mae “%1” yn enwi un ohonynt. Gadewch un o&apos;r ddau allan.</translation>
    </message>
    <message>
        <source>--%1 decides one conflict, and --all every one of them. Leave out either.</source>
        <translation>Mae --%1 yn penderfynu un gwrthdaro, a --all bob un ohonynt. Gadewch un o&apos;r ddau allan.</translation>
    </message>
    <message>
        <source>--%1 is a rule for --all. Add --all, or name the side of one conflict by its number.</source>
        <translation>Rheol ar gyfer --all yw --%1. Ychwanegwch --all, neu enwch ochr un gwrthdaro yn ôl ei rhif.</translation>
    </message>
    <message>
        <source>CONFLICT is missing: name one by its number in “rollbook-cli conflicts”, or decide every one with --all and a rule.</source>
        <translation>Mae CONFLICT ar goll: enwch un yn ôl ei rif yn “rollbook-cli conflicts”, neu penderfynwch bob un gyda --all a rheol.</translation>
    </message>
    <message>
        <source>A SIDE, --value and --keep are three ways to decide. Say one of them.</source>
        <translation>Tair ffordd o benderfynu yw SIDE, --value a --keep. Rhowch un ohonynt.</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Setlo</translation>
    </message>
    <message>
        <source>SIDE is missing: conflict %1 has the sides 1 to %2. “rollbook-cli conflicts” tells them.</source>
        <translation>Mae SIDE ar goll: mae gan wrthdaro %1 yr ochrau 1 i %2. Mae “rollbook-cli conflicts” yn eu rhoi.</translation>
    </message>
    <message>
        <source>“%1” is no side of conflict %2, which has the sides 1 to %3.</source>
        <translation>Nid yw “%1” yn ochr i wrthdaro %2, sydd â&apos;r ochrau 1 i %3.</translation>
    </message>
    <message>
        <source>--keep is for people or payments that look alike. Conflict %1 needs a side, or a third value with --value.</source>
        <translation>Mae --keep ar gyfer pobl neu daliadau sy&apos;n debyg. Mae angen ochr ar wrthdaro %1, neu drydydd gwerth gyda --value.</translation>
    </message>
    <message>
        <source>--%1 does not decide number %2 of the list. “rollbook-cli help resolve” tells what does.</source>
        <translation>Nid yw --%1 yn penderfynu rhif %2 y rhestr. Mae “rollbook-cli help resolve” yn dweud beth sydd.</translation>
    </message>
    <message>
        <source>This laptop has no lasting numbers left to give. Exchange changes with the coordinator&apos;s laptop, which has more for it, and decide this again.</source>
        <translation>Nid oes gan y gliniadur hwn rifau parhaol ar ôl i&apos;w rhoi. Cyfnewidiwch newidiadau â gliniadur y cydlynydd, sydd â mwy iddo, a phenderfynwch hyn eto.</translation>
    </message>
    <message>
        <source>how to answer; a table without it</source>
        <translation>sut i ateb; tabl hebddo</translation>
    </message>
    <message>
        <source>only people of this status, or several with commas between them</source>
        <translation>dim ond pobl â&apos;r statws hwn, neu sawl un gyda chomas rhyngddynt</translation>
    </message>
    <message>
        <source>which field a column feeds, by their names; “COLUMN=” leaves it out</source>
        <translation>pa faes y mae colofn yn ei fwydo, yn ôl eu henwau; mae “COLUMN=” yn ei gadael allan</translation>
    </message>
    <message>
        <source>only actions of this kind, or of several with commas between them</source>
        <translation>dim ond gweithredoedd o&apos;r math hwn, neu o sawl un gyda chomas rhyngddynt</translation>
    </message>
    <message>
        <source>Laptops that hold the same show the same fingerprint of four words: below the table, or in CSV and JSON in the row of this laptop. Only the coordinator&apos;s laptop can revoke one: from what is here of it on, nothing of it counts any more.</source>
        <translation>Mae gliniaduron sy&apos;n dal yr un peth yn dangos yr un olion bysedd o bedwar gair: o dan y tabl, neu mewn CSV a JSON yn rhes y gliniadur hwn. Dim ond gliniadur y cydlynydd all ddirymu un: o&apos;r hyn sydd yma ohono ymlaen, nid oes dim ohono&apos;n cyfrif mwyach.</translation>
    </message>
    <message>
        <source>And what no laptop could know alone: people with one number, two records that may be one person&apos;s, payments that may have been entered twice, provisional numbers. CSV and JSON have besides what a row is about (kind), the field by its own name (key), and the id of the record.</source>
        <translation>A&apos;r hyn na allai&apos;r un gliniadur ei wybod ar ei ben ei hun: pobl â&apos;r un rhif, dau gofnod a allai fod yn perthyn i un person, taliadau a allai fod wedi&apos;u nodi ddwywaith, rhifau dros dro. Yn CSV a JSON ceir hefyd am beth y mae rhes (kind), y maes yn ôl ei enw ei hun (key), a dull adnabod y cofnod (record).</translation>
    </message>
    <message>
        <source>All of them, or one, each in a line of its own: whole, damaged, unreadable, or of another passphrase. The exit code is that of the worst. Nothing is altered.</source>
        <translation>Pob un, neu un, bob un yn ei linell ei hun: cyfan, wedi&apos;i niweidio, annarllenadwy, neu â chyfrinymadrodd arall. Cod ymadael y gwaethaf a roddir. Ni newidir dim.</translation>
    </message>
    <message>
        <source>take this field from the record that goes</source>
        <translation>cymryd y maes hwn o&apos;r cofnod sy&apos;n mynd</translation>
    </message>
    <message>
        <source>What is only tried out needs the register to itself as well: it is done there and taken back.</source>
        <translation>Mae ar yr hyn a roddir ar brawf yn unig angen y gofrestr iddo&apos;i hun hefyd: fe&apos;i gwneir yno a&apos;i dynnu&apos;n ôl.</translation>
    </message>
    <message>
        <source>Outdated backups could not be removed: %1</source>
        <translation>Ni ellid dileu hen gopïau wrth gefn: %1</translation>
    </message>
    <message>
        <source>Works on the encrypted registers of Rollbook without its window. Answers go to standard output when the command could be carried out, and only then; errors and progress go to standard error. A field has one name everywhere: in --columns, --map, the headings of CSV and the keys of JSON, as external_number.</source>
        <translation>Mae&apos;n gweithio ar gofrestri amgryptiedig Rollbook heb ei ffenestr. Aiff atebion i&apos;r allbwn safonol pan ellid cyflawni&apos;r gorchymyn, a dim ond bryd hynny; aiff gwallau a chynnydd i&apos;r allbwn gwallau safonol. Un enw sydd i faes ym mhobman: yn --columns, --map, penawdau CSV ac allweddi JSON, fel external_number.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>people named, people besides</comment>
        <translation>
            <numerusform>%1 a %Ln arall</numerusform>
            <numerusform>%1 a %Ln arall</numerusform>
            <numerusform>%1 a %Ln arall</numerusform>
            <numerusform>%1 a %Ln arall</numerusform>
            <numerusform>%1 a %Ln arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Aeth yn ôl: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By kind: %1.</source>
        <translation>Yn ôl math: %1.</translation>
    </message>
    <message>
        <source>Concerning: %1.</source>
        <translation>Ynghylch: %1.</translation>
    </message>
    <message>
        <source>Each record is told with --verbose, and beforehand with --preview.</source>
        <translation>Dywedir pob cofnod gyda --verbose, ac ymlaen llaw gyda --preview.</translation>
    </message>
    <message>
        <source>The register is whole. Entries of its history that fit together: %1. Records that are as they were written: %2.</source>
        <translation>Mae&apos;r gofrestr yn gyfan. Cofnodion o&apos;i hanes sy&apos;n cyd-fynd â&apos;i gilydd: %1. Cofnodion sydd fel y&apos;u hysgrifennwyd: %2.</translation>
    </message>
    <message>
        <source>tell each record that went back, with its fields</source>
        <translation>dweud pob cofnod a aeth yn ôl, gyda&apos;i feysydd</translation>
    </message>
    <message>
        <source>Only people of</source>
        <translation>Pobl o&apos;r rhain yn unig</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Heb</translation>
    </message>
    <message>
        <source>--columns: there is no set “%1”. There are: %2.</source>
        <translation>--columns: nid oes set “%1”. Mae: %2.</translation>
    </message>
    <message>
        <source>This is a limited copy: it holds some groups or columns, as the laptop that made its newest view vouches. “rollbook-cli devices” tells which.</source>
        <translation>Copi cyfyngedig yw hwn: mae&apos;n dal rhai grwpiau neu golofnau, fel y mae&apos;r gliniadur a wnaeth ei olwg ddiweddaraf yn ei warantu. Mae “rollbook-cli devices” yn dweud pa rai.</translation>
    </message>
    <message>
        <source>The copy has a passphrase of its own, asked for twice. Both laptops then work without each other and combine what they did with take-out and bring-in. A limited copy (--group, --columns) holds nothing else and stays limited: it is kept up to date with what lies within its limits, and changes made on it reach no further. Who leaves its groups leaves it when it next brings changes in.</source>
        <translation>Mae gan y copi ei gyfrinymadrodd ei hun, a ofynnir ddwywaith. Yna mae&apos;r ddau liniadur yn gweithio heb ei gilydd ac yn cyfuno&apos;r hyn a wnaethant gyda take-out a bring-in. Nid yw copi cyfyngedig (--group, --columns) yn dal dim arall ac mae&apos;n aros yn gyfyngedig: cedwir ef yn gyfoes â&apos;r hyn sydd o fewn ei derfynau, ac nid yw newidiadau a wneir arno yn cyrraedd ymhellach. Bydd pwy bynnag sy&apos;n gadael ei grwpiau yn ei adael pan ddaw â newidiadau i mewn nesaf.</translation>
    </message>
    <message>
        <source>only the people of this group and all below it; repeat it for more</source>
        <translation>pobl y grŵp hwn a phob un oddi tano yn unig; ailadroddwch ef am ragor</translation>
    </message>
    <message>
        <source>only these of what is known of people, besides name, number, membership and groups (identity): contact, address, birth, money, standing, notes</source>
        <translation>dim ond y rhain o&apos;r hyn sy&apos;n hysbys am bobl, heblaw enw, rhif, aelodaeth a grwpiau (identity): contact, address, birth, money, standing, notes</translation>
    </message>
    <message>
        <source>One sealed file for a stick or an e-mail, under a name of random words. Only the laptops it is for can open it. A laptop with a limited copy gets a file of its own.</source>
        <translation>Un ffeil wedi&apos;i selio ar gyfer cofbin neu e-bost, dan enw o eiriau ar hap. Dim ond y gliniaduron y mae ar eu cyfer all ei hagor. Mae gliniadur â chopi cyfyngedig yn cael ei ffeil ei hun.</translation>
    </message>
    <message>
        <source>how sure a proposal must be, 1 to 100; 90 without it</source>
        <translation>pa mor sicr y mae&apos;n rhaid i gynnig fod, 1 i 100; 90 hebddo</translation>
    </message>
    <message>
        <source>Renew memberships: people&apos;s by their numbers, or everybody&apos;s due.</source>
        <translation>Adnewyddu aelodaethau: pobl yn ôl eu rhifau, neu bawb y mae&apos;n bryd iddynt.</translation>
    </message>
    <message>
        <source>By the rules of each type, all in one step that undo takes back. Whoever cannot be renewed is told with the reason and left as they are; earlier terms are never altered.</source>
        <translation>Yn ôl rheolau pob math, i gyd mewn un cam y mae undo yn ei ddadwneud. Dywedir pwy na ellir eu hadnewyddu, gyda&apos;r rheswm, a gadewir hwy fel y maent; ni newidir cyfnodau cynharach byth.</translation>
    </message>
    <message>
        <source>member numbers of those to renew</source>
        <translation>rhifau aelod y rhai i&apos;w hadnewyddu</translation>
    </message>
    <message>
        <source>the type of the new terms; each their own without it</source>
        <translation>math y cyfnodau newydd; hebddo, ei fath ei hun i bob un</translation>
    </message>
    <message>
        <source>the day of the renewal (2026-12-31); today without it</source>
        <translation>diwrnod yr adnewyddu (2026-12-31); heddiw hebddo</translation>
    </message>
    <message>
        <source>Raise a charge of people, or waive what is left of theirs.</source>
        <translation>Codi tâl ar bobl, neu hepgor yr hyn sydd ar ôl o&apos;u dyledion.</translation>
    </message>
    <message>
        <source>member numbers of those who owe it</source>
        <translation>rhifau aelod y rhai y mae&apos;n ddyledus ganddynt</translation>
    </message>
    <message>
        <source>of each (12.50); with --waive the most to waive, all without it</source>
        <translation>gan bob un (12.50); gyda --waive yr uchafswm i&apos;w hepgor, y cyfan hebddo</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>ar gyfer beth y mae</translation>
    </message>
    <message>
        <source>from which day it is owed; today without it</source>
        <translation>o ba ddiwrnod y mae&apos;n ddyledus; heddiw hebddo</translation>
    </message>
    <message>
        <source>a donation promised, which is not chased</source>
        <translation>rhodd a addawyd, nad eir ar ei hôl</translation>
    </message>
    <message>
        <source>waive what is left of their charges, the oldest first</source>
        <translation>hepgor yr hyn sydd ar ôl o&apos;u dyledion, yr hynaf yn gyntaf</translation>
    </message>
    <message>
        <source>why it is waived; needed with --waive</source>
        <translation>pam y&apos;i hepgorir; mae ei angen gyda --waive</translation>
    </message>
    <message>
        <source>List who owes what, and since when.</source>
        <translation>Rhestru pwy sydd mewn dyled, faint, ac ers pryd.</translation>
    </message>
    <message>
        <source>People and affiliated organisations, what has been due longest first. Donations promised are no arrears and stand in a column of their own.</source>
        <translation>Pobl a chyrff cysylltiedig, yr hyn sydd wedi bod yn ddyledus hiraf yn gyntaf. Nid ôl-ddyledion yw rhoddion a addawyd, a chânt eu colofn eu hunain.</translation>
    </message>
    <message>
        <source>what each owes by how long it has been due</source>
        <translation>dyled pob un yn ôl pa mor hir y bu&apos;n ddyledus</translation>
    </message>
    <message>
        <source>Record money received, or what went back of it.</source>
        <translation>Cofnodi arian a dderbyniwyd, neu&apos;r hyn a aeth yn ôl ohono.</translation>
    </message>
    <message>
        <source>Without --amount, all that is due. It is set against the oldest charges first, and what is left of it stays as credit. --reverse takes a payment back that bounced or was entered by mistake, --refund notes that money was given back; a payment is named by its receipt.</source>
        <translation>Heb --amount, popeth sy&apos;n ddyledus. Fe&apos;i gosodir yn erbyn y symiau hynaf a godwyd yn gyntaf, ac mae&apos;r gweddill yn aros fel credyd. Mae --reverse yn tynnu&apos;n ôl daliad a wrthododd y banc neu a gofnodwyd trwy gamgymeriad, ac mae --refund yn nodi bod arian wedi&apos;i roi&apos;n ôl; enwir taliad wrth ei dderbynneb.</translation>
    </message>
    <message>
        <source>member number of who paid</source>
        <translation>rhif aelod y sawl a dalodd</translation>
    </message>
    <message>
        <source>what came in (12.50), or is given back</source>
        <translation>yr hyn a ddaeth i mewn (12.50), neu a roddir yn ôl</translation>
    </message>
    <message>
        <source>how much of it is given on top of what is owed</source>
        <translation>faint ohono a roddir ar ben yr hyn sy&apos;n ddyledus</translation>
    </message>
    <message>
        <source>the payment to take back whole</source>
        <translation>y taliad i&apos;w dynnu&apos;n ôl yn gyfan</translation>
    </message>
    <message>
        <source>the payment of which --amount, or all that is free, was given back</source>
        <translation>y taliad y rhoddwyd --amount ohono, neu bopeth sy&apos;n rhydd, yn ôl</translation>
    </message>
    <message>
        <source>Tell what came in, and what may be expected.</source>
        <translation>Dweud beth a ddaeth i mewn, a beth y gellir ei ddisgwyl.</translation>
    </message>
    <message>
        <source>Every penny received in the span stands once: as fees, donations, other charges, credit, in suspense, returned or given back. The workbook holds everything, line by line.</source>
        <translation>Dangosir pob ceiniog a dderbyniwyd rhwng y ddau ddiwrnod unwaith: fel ffioedd, rhoddion, symiau eraill a godwyd, credyd, yn y cyfrif crog, wedi&apos;i dychwelyd neu wedi&apos;i rhoi&apos;n ôl. Mae&apos;r llyfr gwaith yn dal popeth, fesul llinell.</translation>
    </message>
    <message>
        <source>first day counted; without it, that of the membership year of the last</source>
        <translation>y diwrnod cyntaf a gyfrifir; hebddo, diwrnod cyntaf blwyddyn aelodaeth yr olaf</translation>
    </message>
    <message>
        <source>what to break it down by; months without it</source>
        <translation>yn ôl beth i&apos;w rannu; misoedd hebddo</translation>
    </message>
    <message>
        <source>the payments behind it, one a row for each use</source>
        <translation>y taliadau y tu ôl iddo, un rhes i bob defnydd</translation>
    </message>
    <message>
        <source>what the next common end of terms may bring, in three scenarios</source>
        <translation>yr hyn a all ddod pan ddaw cyfnodau i ben gyda&apos;i gilydd nesaf, mewn tri senario</translation>
    </message>
    <message>
        <source>save the same as CSV; a file that is there is replaced</source>
        <translation>cadw&apos;r un peth fel CSV; disodlir ffeil sydd yno eisoes</translation>
    </message>
    <message>
        <source>save everything as a workbook; a file that is there is replaced</source>
        <translation>cadw popeth fel llyfr gwaith; disodlir ffeil sydd yno eisoes</translation>
    </message>
    <message>
        <source>Take a bank&apos;s statement in.</source>
        <translation>Cymryd cyfriflen banc i mewn.</translation>
    </message>
    <message>
        <source>the bank&apos;s file</source>
        <translation>ffeil y banc</translation>
    </message>
    <message>
        <source>what a column is, by its heading: “payer=Name”; “dates=dmy” and “dates=mdy” tell the order of the days</source>
        <translation>beth yw colofn, yn ôl ei phennawd: “payer=Name”; mae “dates=dmy” a “dates=mdy” yn dweud trefn y dyddiadau</translation>
    </message>
    <message>
        <source>Propose whose each open line is, with confidence and reason.</source>
        <translation>Cynnig pwy biau pob llinell agored, gyda hyder a rheswm.</translation>
    </message>
    <message>
        <source>Post the lines that are sure enough, in one step.</source>
        <translation>Postio&apos;r llinellau sy&apos;n ddigon sicr, mewn un cam.</translation>
    </message>
    <message>
        <source>Lines below the confidence stay open for a person. undo takes it all back.</source>
        <translation>Mae llinellau islaw&apos;r hyder yn aros yn agored i berson benderfynu. Mae undo yn dadwneud y cyfan.</translation>
    </message>
    <message>
        <source>List the lines, and prove that every penny is accounted for.</source>
        <translation>Rhestru&apos;r llinellau, a phrofi bod cyfrif am bob ceiniog.</translation>
    </message>
    <message>
        <source>only lines that nobody has decided about</source>
        <translation>dim ond llinellau nad oes neb wedi penderfynu arnynt</translation>
    </message>
    <message>
        <source>Take a wrong file out again, with the lines it brought.</source>
        <translation>Tynnu ffeil anghywir allan eto, gyda&apos;r llinellau a ddaeth gyda hi.</translation>
    </message>
    <message>
        <source>Refused as long as one of its lines has a payment: undo that first.</source>
        <translation>Gwrthodir tra bo taliad gan un o&apos;i llinellau: dadwnewch hwnnw yn gyntaf.</translation>
    </message>
    <message>
        <source>the name of the file, or the beginning of its digest</source>
        <translation>enw&apos;r ffeil, neu ddechrau ei chrynodeb</translation>
    </message>
    <message>
        <source>Open a batch of cash and cheques with what was counted.</source>
        <translation>Agor swp o arian parod a sieciau gyda&apos;r hyn a gyfrifwyd.</translation>
    </message>
    <message>
        <source>how many payments were counted</source>
        <translation>faint o daliadau a gyfrifwyd</translation>
    </message>
    <message>
        <source>what they come to (250.00)</source>
        <translation>eu cyfanswm (250.00)</translation>
    </message>
    <message>
        <source>Add a payment to the batch that is open.</source>
        <translation>Ychwanegu taliad at y swp sydd ar agor.</translation>
    </message>
    <message>
        <source>what they paid (12.50)</source>
        <translation>yr hyn a dalwyd (12.50)</translation>
    </message>
    <message>
        <source>number of the cheque; cash without it</source>
        <translation>rhif y siec; arian parod hebddo</translation>
    </message>
    <message>
        <source>Make the payments of the batch that is open.</source>
        <translation>Gwneud taliadau&apos;r swp sydd ar agor.</translation>
    </message>
    <message>
        <source>List the batches, posted ones too.</source>
        <translation>Rhestru&apos;r sypiau, gan gynnwys rhai a bostiwyd.</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Defnydd</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Dull</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Derbynneb</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Diwedd y cyfnod</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Yn ddyledus</translation>
    </message>
    <message>
        <source>Renewed already</source>
        <translation>Eisoes wedi adnewyddu</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cyfrifon</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hyd at %2</translation>
    </message>
    <message>
        <source>Say either --lines or --forecast.</source>
        <translation>Rhowch naill ai --lines neu --forecast.</translation>
    </message>
    <message>
        <source>--json answers on the terminal; leave it out where --csv or --xlsx names a file.</source>
        <translation>Mae --json yn ateb ar y terfynell; gadewch ef allan lle mae --csv neu --xlsx yn enwi ffeil.</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Ddim yn ddyledus eto</translation>
    </message>
    <message>
        <source>0–30 days</source>
        <translation>0–30 diwrnod</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 diwrnod</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 diwrnod</translation>
    </message>
    <message>
        <source>91–365 days</source>
        <translation>91–365 diwrnod</translation>
    </message>
    <message>
        <source>Over a year</source>
        <translation>Dros flwyddyn</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers</translation>
    </message>
    <message>
        <source>Donations promised</source>
        <translation>Rhoddion a addawyd</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Ôl-ddyledion</translation>
    </message>
    <message>
        <source>%1: “%2” is no amount. Write it as 12.50.</source>
        <translation>%1: nid yw “%2” yn swm. Ysgrifennwch ef fel 12.50.</translation>
    </message>
    <message>
        <source>No batch is open. Count cash and cheques, then open one with “rollbook-cli batch open”.</source>
        <translation>Nid oes swp ar agor. Cyfrifwch arian parod a sieciau, yna agorwch un gyda “rollbook-cli batch open”.</translation>
    </message>
    <message>
        <source>%1, posted %2: %3</source>
        <translation>%1, postiwyd %2: %3</translation>
    </message>
    <message>
        <source>%1, open: %2</source>
        <translation>%1, ar agor: %2</translation>
    </message>
    <message>
        <source>Say with --amount how much each of them owes.</source>
        <translation>Dywedwch gyda --amount faint sy&apos;n ddyledus gan bob un ohonynt.</translation>
    </message>
    <message>
        <source>--%1 is for a new charge. Leave it out with --waive.</source>
        <translation>Ar gyfer tâl newydd y mae --%1. Gadewch ef allan gyda --waive.</translation>
    </message>
    <message>
        <source>Say with --reason why it is waived.</source>
        <translation>Dywedwch gyda --reason pam y&apos;i hepgorir.</translation>
    </message>
    <message>
        <source>--amount: write what is waived at most, more than 0.</source>
        <translation>--amount: ysgrifennwch yr uchafswm a hepgorir, mwy na 0.</translation>
    </message>
    <message>
        <source>%1 owes nothing that could be waived.</source>
        <translation>Nid oes dim y gellid ei hepgor yn ddyledus gan %1.</translation>
    </message>
    <message>
        <source>Waived of what %1 owes: %2.</source>
        <translation>Hepgorwyd o&apos;r hyn sy&apos;n ddyledus gan %1: %2.</translation>
    </message>
    <message>
        <source>%1 owes %2 more.</source>
        <translation>Mae %2 yn rhagor yn ddyledus gan %1.</translation>
    </message>
    <message>
        <source>%1 owes %2 more, of which credit settles %3.</source>
        <translation>Mae %2 yn rhagor yn ddyledus gan %1, a chredyd yn setlo %3 ohono.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was only tried out.</source>
        <translation>Ni newidiwyd dim: dim ond rhoi cynnig oedd hyn.</translation>
    </message>
    <message>
        <source>--reason goes with --waive. Say with --for what a charge is for.</source>
        <translation>Mae --reason yn mynd gyda --waive. Dywedwch gyda --for ar gyfer beth y mae tâl.</translation>
    </message>
    <message>
        <source>--for: “%1” is not of the form NUMBER=AMOUNT, such as M00012N=12.50.</source>
        <translation>--for: nid yw “%1” ar y ffurf NUMBER=AMOUNT, er enghraifft M00012N=12.50.</translation>
    </message>
    <message>
        <source>Nothing is due. Say with --amount what came in.</source>
        <translation>Nid oes dim yn ddyledus. Dywedwch gyda --amount beth a ddaeth i mewn.</translation>
    </message>
    <message>
        <source>--%1 is for money that came in. Leave it out.</source>
        <translation>Ar gyfer arian a ddaeth i mewn y mae --%1. Gadewch ef allan.</translation>
    </message>
    <message>
        <source>--reverse takes the payment back whole, as it came. Leave --amount and --method out.</source>
        <translation>Mae --reverse yn tynnu&apos;r taliad yn ôl yn gyfan, fel y daeth. Gadewch --amount a --method allan.</translation>
    </message>
    <message>
        <source>Taken back: %1 from %2.</source>
        <comment>amount, person</comment>
        <translation>Tynnwyd yn ôl: %1 gan %2.</translation>
    </message>
    <message>
        <source>Given back: %1 to %2.</source>
        <comment>amount, person</comment>
        <translation>Rhoddwyd yn ôl: %1 i %2.</translation>
    </message>
    <message>
        <source>Received: %1 from %2.</source>
        <translation>Derbyniwyd: %1 gan %2.</translation>
    </message>
    <message>
        <source>Receipt %1.</source>
        <translation>Derbynneb %1.</translation>
    </message>
    <message>
        <source>%1 of it settles nothing and stays as credit.</source>
        <translation>Nid yw %1 ohono&apos;n setlo dim ac mae&apos;n aros fel credyd.</translation>
    </message>
    <message>
        <source>Say either --reverse or --refund.</source>
        <translation>Rhowch naill ai --reverse neu --refund.</translation>
    </message>
    <message>
        <source>Say who shall be renewed: their member numbers behind the file, or --all-due for everybody whose term ends.</source>
        <translation>Dywedwch pwy sydd i&apos;w hadnewyddu: eu rhifau aelod ar ôl y ffeil, neu --all-due ar gyfer pawb y daw eu cyfnod i ben.</translation>
    </message>
    <message>
        <source>--until belongs to --all-due. Leave it out, or give --all-due and no numbers.</source>
        <translation>Mae --until yn perthyn i --all-due. Gadewch ef allan, neu rhowch --all-due heb rifau.</translation>
    </message>
    <message>
        <source>  %1: %2 for life from %3, %4.</source>
        <translation>  %1: %2 am oes o %3, %4.</translation>
    </message>
    <message>
        <source>  %1: %2 from %3 to %4, %5.</source>
        <translation>  %1: %2 o %3 hyd at %4, %5.</translation>
    </message>
    <message>
        <source>Nobody is due for renewal. --until looks further ahead.</source>
        <translation>Nid yw&apos;n bryd i neb adnewyddu. Mae --until yn edrych ymhellach ymlaen.</translation>
    </message>
    <message>
        <source>Renewed: %1, for %2 in fees.</source>
        <translation>Adnewyddwyd: %1, am %2 mewn ffioedd.</translation>
    </message>
    <message>
        <source>Would be renewed: %1, for %2 in fees. Nothing was changed.</source>
        <translation>Byddai&apos;n adnewyddu: %1, am %2 mewn ffioedd. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>  … and more: --json tells them all.</source>
        <translation>  … a rhagor: mae --json yn eu dangos i gyd.</translation>
    </message>
    <message>
        <source>Left as they are:</source>
        <translation>Gadawyd fel y maent:</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>Working out the renewals</source>
        <translation>Wrthi&apos;n cyfrifo&apos;r adnewyddiadau</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>Wrthi&apos;n adnewyddu</translation>
    </message>
    <message>
        <source>--map: “%1” is not of the form FIELD=COLUMN with one of the fields %2.</source>
        <translation>--map: nid yw “%1” ar y ffurf FIELD=COLUMN gydag un o&apos;r meysydd %2.</translation>
    </message>
    <message>
        <source>Its columns: %1.</source>
        <translation>Ei cholofnau: %1.</translation>
    </message>
    <message>
        <source>They may mean: %1</source>
        <translation>Gallant olygu: %1</translation>
    </message>
    <message>
        <source>The days in “%1” could be read either way round. Add --map dates=dmy when the day comes first, or --map dates=mdy when the month does.</source>
        <translation>Gellid darllen y dyddiadau yn “%1” y naill ffordd neu&apos;r llall. Ychwanegwch --map dates=dmy os daw&apos;r diwrnod yn gyntaf, neu --map dates=mdy os y mis.</translation>
    </message>
    <message>
        <source>“%1” shows %2 accounts, so --account cannot name the one. Leave it out.</source>
        <translation>Mae “%1” yn dangos %2 cyfrif, felly ni all --account enwi&apos;r un. Gadewch ef allan.</translation>
    </message>
    <message>
        <source>  The balances in the file do not fit its lines: some may be missing. Compare it with the bank&apos;s own list.</source>
        <translation>  Nid yw&apos;r balansau yn y ffeil yn cyd-fynd â&apos;i llinellau: gall fod rhai ar goll. Cymharwch hi â rhestr y banc ei hun.</translation>
    </message>
    <message>
        <source>  Left out, of another currency: %1.</source>
        <translation>  Gadawyd allan, mewn arian cyfred arall: %1.</translation>
    </message>
    <message>
        <source>  Left out, not completed: %1.</source>
        <translation>  Gadawyd allan, heb eu cwblhau: %1.</translation>
    </message>
    <message>
        <source>NAME: several files are called “%1”. Name one by the beginning of its digest: %2.</source>
        <translation>NAME: mae sawl ffeil o&apos;r enw “%1”. Enwch un drwy ddechrau ei chrynodeb: %2.</translation>
    </message>
    <message>
        <source>“%1” was taken out, with the lines it had brought.</source>
        <translation>Tynnwyd “%1” allan, gyda&apos;r llinellau a ddaeth gyda hi.</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Talwr</translation>
    </message>
    <message>
        <source>Likely from</source>
        <translation>Talwr tebygol</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Hyder</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postir</translation>
    </message>
    <message>
        <source>%1 of it is not accounted for: a line may have been posted twice.</source>
        <translation>Ni roddwyd cyfrif am %1 ohono: gall fod llinell wedi&apos;i phostio ddwywaith.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cyfrif</translation>
    </message>
    <message>
        <source>everybody whose renewal is due by the rules of their type</source>
        <translation>pawb y mae eu hadnewyddu yn ddyledus yn ôl rheolau eu math</translation>
    </message>
    <message>
        <source>with --all-due: everybody whose term ends by this day (2026-12-31)</source>
        <translation>gyda --all-due: pawb y daw eu cyfnod i ben erbyn y diwrnod hwn (2026-12-31)</translation>
    </message>
    <message>
        <source>how it came, or went back; cash without it, and transfer with --refund</source>
        <translation>sut y daeth, neu yr aeth yn ôl; arian parod hebddo, a throsglwyddiad gyda --refund</translation>
    </message>
    <message>
        <source>when it came, or went back; today without it</source>
        <translation>pryd y daeth, neu yr aeth yn ôl; heddiw hebddo</translation>
    </message>
    <message>
        <source>number of the cheque, or what the bank says; with --reverse or --refund the reason</source>
        <translation>rhif y siec, neu&apos;r hyn a ddywed y banc; gyda --reverse neu --refund y rheswm</translation>
    </message>
    <message>
        <source>imported or renewed, but some rows or people were refused or left out</source>
        <translation>mewnforiwyd neu adnewyddwyd, ond gwrthodwyd neu gadawyd allan rai rhesi neu bobl</translation>
    </message>
    <message>
        <source>how much of it is for this person, by their member number; what no part names stays as credit</source>
        <translation>faint ohono sydd i&apos;r person hwn, yn ôl ei rif aelod; mae&apos;r hyn na enwir mewn unrhyw ran yn aros fel credyd</translation>
    </message>
    <message>
        <source>CSV of the banks and providers that are known, OFX, QIF, MT940 and CAMT.053. The layout is found out; what the columns of an unknown CSV mean is said once with --map and remembered. Lines that are here already, from a file that overlaps, are not taken twice; of another layout of the same account they are known by day and amount. Nothing is posted by it.</source>
        <translation>CSV y banciau a&apos;r darparwyr hysbys, OFX, QIF, MT940 a CAMT.053. Canfyddir y cynllun; dywedir unwaith gyda --map beth yw ystyr colofnau CSV anhysbys, a chofir hynny. Ni chymerir ddwywaith linellau sydd yma eisoes, o ffeil sy&apos;n gorgyffwrdd; o gynllun arall o&apos;r un cyfrif fe&apos;u hadnabyddir yn ôl diwrnod a swm. Ni phostir dim ganddo.</translation>
    </message>
    <message>
        <source>the account it is of, by a name of yours; found out by its number or bank without it</source>
        <translation>y cyfrif y mae&apos;n perthyn iddo, yn ôl enw o&apos;ch dewis; hebddo fe&apos;i canfyddir yn ôl ei rif neu ei fanc</translation>
    </message>
    <message>
        <source>By member numbers with their check letter, learned payer names, names and amounts, households; payouts of a provider by its own lines. Nothing is changed: post does what reaches the confidence.</source>
        <translation>Yn ôl rhifau aelod gyda&apos;u llythyren wirio, enwau talwyr a ddysgwyd, enwau a symiau, aelwydydd; taliadau darparwr yn ôl ei linellau ei hun. Ni newidir dim: mae post yn gwneud yr hyn sy&apos;n cyrraedd y lefel hyder.</translation>
    </message>
    <message>
        <source>Only when people and money agree with what was counted. A wrong entry is taken back with “undo” and its number in “history”.</source>
        <translation>Dim ond pan fydd pobl ac arian yn cytuno â&apos;r hyn a gyfrifwyd. Tynnir cofnod anghywir yn ôl gydag “undo” a&apos;i rif yn “history”.</translation>
    </message>
    <message>
        <source>Write a person&apos;s statement of account as a PDF.</source>
        <translation>Ysgrifennu datganiad cyfrif person fel PDF.</translation>
    </message>
    <message>
        <source>Everything charged and paid, with the balance after each line, and how to pay what is owed.</source>
        <translation>Popeth a godwyd ac a dalwyd, gyda&apos;r balans ar ôl pob llinell, a sut i dalu&apos;r hyn sy&apos;n ddyledus.</translation>
    </message>
    <message>
        <source>member number of whose account it is</source>
        <translation>rhif aelod y person y mae&apos;r cyfrif yn perthyn iddo</translation>
    </message>
    <message>
        <source>Write the receipt for a payment as a PDF.</source>
        <translation>Ysgrifennu&apos;r dderbynneb am daliad fel PDF.</translation>
    </message>
    <message>
        <source>the receipt, as “pay” told it</source>
        <translation>y dderbynneb, fel y&apos;i rhoddwyd gan “pay”</translation>
    </message>
    <message>
        <source>Write the paying-in slip of the latest batch as a PDF.</source>
        <translation>Ysgrifennu slip talu i mewn y swp diweddaraf fel PDF.</translation>
    </message>
    <message>
        <source>Of the batch opened last, posted or not, as it is filled now.</source>
        <translation>O&apos;r swp a agorwyd ddiwethaf, wedi&apos;i bostio neu beidio, fel y mae wedi&apos;i lenwi nawr.</translation>
    </message>
    <message>
        <source>%1: there is no payment by this person with the receipt “%2”, nor with any other. Look for who paid with “rollbook-cli accounts --lines”.</source>
        <translation>%1: nid oes taliad gan y person hwn gyda&apos;r dderbynneb “%2”, nac ag unrhyw un arall. Chwiliwch pwy a dalodd gyda “rollbook-cli accounts --lines”.</translation>
    </message>
    <message>
        <source>%1: there is no payment by this person with the receipt “%2”. Their latest are: %3.</source>
        <translation>%1: nid oes taliad gan y person hwn gyda&apos;r dderbynneb “%2”. Eu rhai diweddaraf yw: %3.</translation>
    </message>
    <message>
        <source>Receipt %1 over %2 of %3 is void: entry %4 undid its payment. The number is not given again.</source>
        <translation>Mae derbynneb %1 am %2 o %3 yn ddi-rym: dadwnaeth cofnod %4 ei thaliad. Ni roddir y rhif eto.</translation>
    </message>
    <message>
        <source>Payments: %1 of %2. Money: %3 of %4.</source>
        <translation>Taliadau: %1 o %2. Arian: %3 o %4.</translation>
    </message>
    <message>
        <source>A batch is open. Payments counted: %1, together %2. Add them with “rollbook-cli batch add”.</source>
        <translation>Mae swp ar agor. Taliadau a gyfrifwyd: %1, gyda&apos;i gilydd %2. Ychwanegwch hwy gyda “rollbook-cli batch add”.</translation>
    </message>
    <message>
        <source>Opened earlier and not posted: %1. What is added now goes to the new one, until that is posted or taken back with “rollbook-cli undo”.</source>
        <translation>Agorwyd yn gynharach a heb eu postio: %1. Mae&apos;r hyn a ychwanegir nawr yn mynd i&apos;r un newydd, nes i hwnnw gael ei bostio neu ei dynnu&apos;n ôl gyda “rollbook-cli undo”.</translation>
    </message>
    <message>
        <source>Payments posted: %1, together %2.</source>
        <translation>Taliadau a bostiwyd: %1, gyda&apos;i gilydd %2.</translation>
    </message>
    <message>
        <source>Terms share days</source>
        <translation>Cyfnodau&apos;n rhannu diwrnodau</translation>
    </message>
    <message>
        <source>No batch was ever opened. Count cash and cheques, then open one with “rollbook-cli batch open”.</source>
        <translation>Ni agorwyd swp erioed. Cyfrifwch arian parod a sieciau, yna agorwch un gyda “rollbook-cli batch open”.</translation>
    </message>
    <message>
        <source>%1: “%2” is too little. Write an amount of more than 0, as 12.50.</source>
        <translation>%1: mae “%2” yn rhy ychydig. Ysgrifennwch swm sy&apos;n fwy na 0, fel 12.50.</translation>
    </message>
    <message>
        <source>--all-due renews everybody whose term ends. Leave it out to renew those with the numbers given, or leave the numbers out.</source>
        <translation>Mae --all-due yn adnewyddu pawb y daw eu cyfnod i ben. Gadewch ef allan i adnewyddu&apos;r rhai â&apos;r rhifau a roddwyd, neu gadewch y rhifau allan.</translation>
    </message>
    <message>
        <source>No earlier term tells the membership type. Say with --type of which type the new one is.</source>
        <translation>Nid oes cyfnod cynharach sy&apos;n dangos y math o aelodaeth. Dywedwch gyda --type o ba fath y mae&apos;r un newydd.</translation>
    </message>
    <message>
        <source>Nobody is due for renewal by then.</source>
        <translation>Nid oes neb i&apos;w adnewyddu erbyn hynny.</translation>
    </message>
    <message>
        <source>Take the entry that began the term which is too many back with “undo”.</source>
        <translation>Tynnwch yn ôl gydag “undo” y cofnod a ddechreuodd y cyfnod sy&apos;n ormod.</translation>
    </message>
    <message>
        <source>--map: “%1” tells no order of days. Write dates=dmy when the day comes first, or dates=mdy when the month does.</source>
        <translation>--map: nid yw “%1” yn dweud trefn dyddiadau. Ysgrifennwch dates=dmy pan ddaw&apos;r diwrnod yn gyntaf, neu dates=mdy pan ddaw&apos;r mis yn gyntaf.</translation>
    </message>
    <message>
        <source>“%1” does not tell its account, and files like it came of several: %2. Name the account with --account.</source>
        <translation>Nid yw “%1” yn dweud pa gyfrif ydyw, a daeth ffeiliau tebyg o sawl un: %2. Enwch y cyfrif gyda --account.</translation>
    </message>
    <message>
        <source>%1: lines from %2 to %3: %4, together %5. New among them: %6.</source>
        <translation>%1: llinellau o %2 i %3: %4, gyda&apos;i gilydd %5. Newydd yn eu plith: %6.</translation>
    </message>
    <message>
        <source>NAME: no statement was taken in yet. Take one in with “rollbook-cli statement import”.</source>
        <translation>NAME: ni chymerwyd cyfriflen i mewn eto. Cymerwch un i mewn gyda “rollbook-cli statement import”.</translation>
    </message>
    <message>
        <source>NAME: no statement “%1” was taken in. Write one of the names as they were: %2.</source>
        <translation>NAME: ni chymerwyd cyfriflen “%1” i mewn. Ysgrifennwch un o&apos;r enwau fel yr oeddent: %2.</translation>
    </message>
    <message>
        <source>%1: %2 in all = %3 matched + %4 in suspense + %5 not ours + %6 payouts + %7 open − %8 fees.</source>
        <translation>%1: %2 i gyd = %3 wedi&apos;u paru + %4 yn y cyfrif crog + %5 nid i ni + %6 taliadau darparwyr + %7 ar agor − %8 ffioedd.</translation>
    </message>
    <message>
        <source>Lines that would be posted: %1, together %2. Payouts that would be tied to what providers took: %3. Left for a person to decide: %4.</source>
        <translation>Llinellau a gâi eu postio: %1, gyda&apos;i gilydd %2. Taliadau a gâi eu clymu wrth yr hyn a gymerodd darparwyr: %3. Ar ôl i berson benderfynu: %4.</translation>
    </message>
    <message>
        <source>Lines posted: %1, together %2. Payouts tied to what providers took: %3. Left for a person to decide: %4.</source>
        <translation>Llinellau a bostiwyd: %1, gyda&apos;i gilydd %2. Taliadau a glymwyd wrth yr hyn a gymerodd darparwyr: %3. Ar ôl i berson benderfynu: %4.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keeps the register of a membership society.</source>
        <translation>Mae&apos;n cadw cofrestr cymdeithas o aelodau.</translation>
    </message>
    <message>
        <source>Open the invented practice society.</source>
        <translation>Agor y gymdeithas ymarfer ddychmygol.</translation>
    </message>
    <message>
        <source>Draw every page of FILE into a folder and end. The passphrase is taken from ROLLBOOK_PASSPHRASE.</source>
        <translation>Tynnu llun o bob tudalen o FILE i ffolder a gorffen. Cymerir y cyfrinymadrodd o ROLLBOOK_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Use this language, for example cy.</source>
        <translation>Defnyddio&apos;r iaith hon, er enghraifft cy.</translation>
    </message>
    <message>
        <source>The register to open.</source>
        <translation>Y gofrestr i&apos;w hagor.</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(gwag)</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>Dileu&apos;r cofnod</translation>
    </message>
    <message>
        <source>Keep the record: something else refers to it</source>
        <translation>Cadw&apos;r cofnod: mae rhywbeth arall yn cyfeirio ato</translation>
    </message>
    <message>
        <source>Keep the record, which was changed:</source>
        <translation>Cadw&apos;r cofnod, a newidiwyd:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 on “%2”, %3</source>
        <comment>person, laptop, moment</comment>
        <translation>%1 ar “%2”, %3</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>people counted</comment>
        <translation>
            <numerusform>%Ln o bobl</numerusform>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln o bobl</numerusform>
            <numerusform>%Ln o bobl</numerusform>
            <numerusform>%Ln o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>records of the register</comment>
        <translation>
            <numerusform>%Ln cofnod</numerusform>
            <numerusform>%Ln cofnod</numerusform>
            <numerusform>%Ln cofnod</numerusform>
            <numerusform>%Ln cofnod</numerusform>
            <numerusform>%Ln cofnod</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisclosureForm</name>
    <message>
        <source>On paper</source>
        <translation>Ar bapur</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>Fel PDF</translation>
    </message>
    <message>
        <source>As a file of data</source>
        <translation>Fel ffeil data</translation>
    </message>
</context>
<context>
    <name>DoubtWords</name>
    <message>
        <source>Entered by</source>
        <translation>Nodwyd gan</translation>
    </message>
    <message>
        <source>Home group</source>
        <translation>Grŵp cartref</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Whose number is %1?</source>
        <translation>Rhif pwy yw %1?</translation>
    </message>
    <message>
        <source>Are these one person?</source>
        <translation>Ai un person yw&apos;r rhain?</translation>
    </message>
    <message>
        <source>Was this payment entered twice?</source>
        <translation>A nodwyd y taliad hwn ddwywaith?</translation>
    </message>
    <message>
        <source>A provisional number</source>
        <translation>Rhif dros dro</translation>
    </message>
    <message>
        <source>Two laptops gave one member number. Choose who keeps it: everybody else shown here gets a new one.</source>
        <translation>Rhoddodd dau liniadur yr un rhif aelod. Dewiswch pwy sy&apos;n ei gadw: caiff pawb arall a ddangosir yma un newydd.</translation>
    </message>
    <message>
        <source>Merge into the record that shall stay: its values stand, every term, payment and group comes along, and the other number still finds the person. Two people are kept apart and not shown here again.</source>
        <translation>Cyfunwch i&apos;r cofnod sydd i aros: ei werthoedd ef sy&apos;n sefyll, daw pob tymor, taliad a grŵp gydag ef, ac mae&apos;r rhif arall yn dal i ddod o hyd i&apos;r person. Cedwir dau berson ar wahân ac ni chânt eu dangos yma eto.</translation>
    </message>
    <message>
        <source>Two laptops recorded the same amount within two days. Take back the one that is too many, after a look at what goes with it; or keep both, if the money came twice.</source>
        <translation>Cofnododd dau liniadur yr un swm o fewn deuddydd. Tynnwch yn ôl yr un sy&apos;n ormod, ar ôl golwg ar beth sy&apos;n mynd gydag ef; neu cadwch y ddau, os daeth yr arian ddwywaith.</translation>
    </message>
    <message>
        <source>This number was given on a laptop that had no lasting ones left. A lasting number takes its place.</source>
        <translation>Rhoddwyd y rhif hwn ar liniadur nad oedd ganddo rai parhaol ar ôl. Mae rhif parhaol yn cymryd ei le.</translation>
    </message>
    <message>
        <source>Two terms on the same days</source>
        <translation>Dau gyfnod ar yr un diwrnodau</translation>
    </message>
    <message>
        <source>Two laptops began a membership for the same days. Take back the one that is too many, after a look at what goes with it. Where that cannot be done, correct its term and mark it as entered by mistake, and waive its fee.</source>
        <translation>Dechreuodd dau liniadur aelodaeth am yr un diwrnodau. Tynnwch yn ôl yr un sy&apos;n ormod, ar ôl golwg ar beth sy&apos;n mynd gyda hi. Lle na ellir gwneud hynny, cywirwch ei chyfnod a&apos;i nodi fel un a ychwanegwyd trwy gamgymeriad, a hepgorwch ei ffi.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Welcome statement</source>
        <translation>Datganiad croeso</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Gwefan</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Arian cyfred</translation>
    </message>
    <message>
        <source>First month of the membership year</source>
        <translation>Mis cyntaf y flwyddyn aelodaeth</translation>
    </message>
    <message>
        <source>Prefix of member numbers</source>
        <translation>Rhagddodiad rhifau aelodau</translation>
    </message>
    <message>
        <source>Digits of member numbers</source>
        <translation>Digidau rhifau aelodau</translation>
    </message>
    <message>
        <source>Kinds of group</source>
        <translation>Mathau o grŵp</translation>
    </message>
    <message>
        <source>Confidentiality line</source>
        <translation>Llinell gyfrinachedd</translation>
    </message>
    <message>
        <source>Practice society</source>
        <translation>Cymdeithas ymarfer</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Rhif aelod</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Rhif allanol</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Enw arferol</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Rhagenwau</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Ail e-bost</translation>
    </message>
    <message>
        <source>Second telephone</source>
        <translation>Ail ffôn</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Cyfeiriad, ail linell</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Tref</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Sir</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Gwlad</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Aelod ers</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Gwnaeth gais ar</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Bu farw ar</translation>
    </message>
    <message>
        <source>Status set by hand</source>
        <translation>Statws a bennwyd â llaw</translation>
    </message>
    <message>
        <source>Status set until</source>
        <translation>Statws wedi&apos;i bennu tan</translation>
    </message>
    <message>
        <source>Reason for the status set</source>
        <translation>Rheswm dros y statws a bennwyd</translation>
    </message>
    <message>
        <source>No post</source>
        <translation>Dim post</translation>
    </message>
    <message>
        <source>No e-mail wanted</source>
        <translation>Dim e-bost</translation>
    </message>
    <message>
        <source>No telephone calls</source>
        <translation>Dim galwadau ffôn</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagiau</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Enw&apos;r grŵp</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Math o grŵp</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>O dan</translation>
    </message>
    <message>
        <source>Affiliated organisation</source>
        <translation>Corff cysylltiedig</translation>
    </message>
    <message>
        <source>Members declared</source>
        <translation>Aelodau a ddatganwyd</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Sillafiadau eraill</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>Sefydlwyd ar</translation>
    </message>
    <message>
        <source>Archived since</source>
        <translation>Archifwyd ers</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Aelod</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Swydd</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>Name of the type</source>
        <translation>Enw&apos;r math</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Ffi</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Pa mor hir y mae&apos;n para</translation>
    </message>
    <message>
        <source>First month of the year</source>
        <translation>Mis cyntaf y flwyddyn</translation>
    </message>
    <message>
        <source>First day of the year</source>
        <translation>Diwrnod cyntaf y flwyddyn</translation>
    </message>
    <message>
        <source>Rollover month</source>
        <translation>Mis trosglwyddo</translation>
    </message>
    <message>
        <source>Rollover day</source>
        <translation>Diwrnod trosglwyddo</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Misoedd</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tan</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Dyddiau gras</translation>
    </message>
    <message>
        <source>Concession</source>
        <translation>Consesiwn</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Angen cymeradwyaeth</translation>
    </message>
    <message>
        <source>No fee ever due</source>
        <translation>Dim ffi yn ddyledus byth</translation>
    </message>
    <message>
        <source>Not offered since</source>
        <translation>Heb ei gynnig ers</translation>
    </message>
    <message>
        <source>Membership type</source>
        <translation>Math o aelodaeth</translation>
    </message>
    <message>
        <source>Fee due</source>
        <translation>Ffi ddyledus</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Sut y daeth i ben</translation>
    </message>
    <message>
        <source>Notice received on</source>
        <translation>Hysbysiad wedi&apos;i dderbyn ar</translation>
    </message>
    <message>
        <source>Last day as a member</source>
        <translation>Diwrnod olaf fel aelod</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Rheswm dros adael</translation>
    </message>
    <message>
        <source>Membership period</source>
        <translation>Cyfnod aelodaeth</translation>
    </message>
    <message>
        <source>Kind of charge</source>
        <translation>Math o dâl</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Yn ddyledus ar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Hepgorwyd</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Talwyd gan</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Derbyniwyd ar</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Dull</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Derbynneb</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Reverses payment</source>
        <translation>Yn gwrthdroi taliad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Tâl</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Taliad</translation>
    </message>
    <message>
        <source>Standing in the parent body</source>
        <translation>Safle yn y rhiant-gorff</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Enw&apos;r rheol</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Lle yn y drefn</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Dilys o</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Dilys tan</translation>
    </message>
    <message>
        <source>Within years</source>
        <translation>O fewn blynyddoedd</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>How it went out</source>
        <translation>Sut yr aeth allan</translation>
    </message>
    <message>
        <source>What was printed or exported</source>
        <translation>Yr hyn a argraffwyd neu a allforiwyd</translation>
    </message>
    <message>
        <source>Whom it covers</source>
        <translation>Pwy sydd ynddo</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Nifer y bobl</translation>
    </message>
    <message>
        <source>Number of the copy</source>
        <translation>Rhif y copi</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>Enw&apos;r gliniadur</translation>
    </message>
    <message>
        <source>Key that signs</source>
        <translation>Allwedd sy&apos;n llofnodi</translation>
    </message>
    <message>
        <source>Key that opens</source>
        <translation>Allwedd sy&apos;n agor</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Cydlynydd</translation>
    </message>
    <message>
        <source>Enrolled by</source>
        <translation>Cofrestrwyd gan</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Yn cymryd lle</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Cofrestrwyd ar</translation>
    </message>
    <message>
        <source>Revoked from entry</source>
        <translation>Dirymwyd o gofnod</translation>
    </message>
    <message>
        <source>First number of its own</source>
        <translation>Ei rif cyntaf ei hun</translation>
    </message>
    <message>
        <source>Last number of its own</source>
        <translation>Ei rif olaf ei hun</translation>
    </message>
    <message>
        <source>Limited to groups</source>
        <translation>Cyfyngedig i grwpiau</translation>
    </message>
    <message>
        <source>Limited to columns</source>
        <translation>Cyfyngedig i golofnau</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Llofnod</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Yn ymwneud â</translation>
    </message>
    <message>
        <source>Record in conflict</source>
        <translation>Cofnod mewn gwrthdaro</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Math o gofnod</translation>
    </message>
    <message>
        <source>Field settled</source>
        <translation>Maes a setlwyd</translation>
    </message>
    <message>
        <source>Value chosen</source>
        <translation>Gwerth a ddewiswyd</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Dilëwyd ar</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Person arall</translation>
    </message>
    <message>
        <source>Deleted or kept</source>
        <translation>Wedi&apos;i ddileu neu ei gadw</translation>
    </message>
    <message>
        <source>Former numbers</source>
        <translation>Rhifau blaenorol</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Swm a dalwyd</translation>
    </message>
    <message>
        <source>Home group</source>
        <translation>Grŵp cartref</translation>
    </message>
    <message>
        <source>Books closed up to</source>
        <translation>Llyfrau ar gau hyd at</translation>
    </message>
    <message>
        <source>Type planned for the next term</source>
        <translation>Math a gynlluniwyd ar gyfer y cyfnod nesaf</translation>
    </message>
    <message>
        <source>Type planned from</source>
        <translation>Math a gynlluniwyd o</translation>
    </message>
    <message>
        <source>Usually pays by</source>
        <translation>Dull talu arferol</translation>
    </message>
    <message>
        <source>Fewest months of a first term</source>
        <translation>Lleiafswm misoedd cyfnod cyntaf</translation>
    </message>
    <message>
        <source>Days before the end from which it is renewed</source>
        <translation>Dyddiau cyn y diwedd pan ellir adnewyddu</translation>
    </message>
    <message>
        <source>Days after the grace in which a renewal is back-dated</source>
        <translation>Dyddiau ar ôl y dyddiau gras pan ôl-ddyddir adnewyddiad</translation>
    </message>
    <message>
        <source>Price of a first term</source>
        <translation>Pris cyfnod cyntaf</translation>
    </message>
    <message>
        <source>Fee by the month of joining</source>
        <translation>Ffi yn ôl y mis ymuno</translation>
    </message>
    <message>
        <source>For a whole household</source>
        <translation>Ar gyfer aelwyd gyfan</translation>
    </message>
    <message>
        <source>May be held beside another type</source>
        <translation>Gellir ei ddal gyda math arall</translation>
    </message>
    <message>
        <source>Least age</source>
        <translation>Oed isaf</translation>
    </message>
    <message>
        <source>Greatest age</source>
        <translation>Oed uchaf</translation>
    </message>
    <message>
        <source>For affiliated organisations</source>
        <translation>Ar gyfer cyrff cysylltiedig</translation>
    </message>
    <message>
        <source>Fee by the number of members</source>
        <translation>Ffi yn ôl nifer yr aelodau</translation>
    </message>
    <message>
        <source>Members for each delegate</source>
        <translation>Aelodau am bob cynrychiolydd</translation>
    </message>
    <message>
        <source>Fewest delegates</source>
        <translation>Lleiafswm cynrychiolwyr</translation>
    </message>
    <message>
        <source>Most delegates</source>
        <translation>Uchafswm cynrychiolwyr</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Parts for several people</source>
        <translation>Rhannau ar gyfer sawl person</translation>
    </message>
    <message>
        <source>Line of a bank statement</source>
        <translation>Llinell cyfriflen banc</translation>
    </message>
    <message>
        <source>Household paid for by</source>
        <translation>Telir dros yr aelwyd gan</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Enw&apos;r cyfrif</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Rhif y cyfrif</translation>
    </message>
    <message>
        <source>Collects payments and pays them out</source>
        <translation>Yn casglu taliadau a&apos;u talu allan</translation>
    </message>
    <message>
        <source>Not used since</source>
        <translation>Heb ei ddefnyddio ers</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Cyfrif banc</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Enw&apos;r ffeil</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Ôl bys y ffeil</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Sut y darllenwyd hi</translation>
    </message>
    <message>
        <source>Day of the first line</source>
        <translation>Diwrnod y llinell gyntaf</translation>
    </message>
    <message>
        <source>Day of the last line</source>
        <translation>Diwrnod y llinell olaf</translation>
    </message>
    <message>
        <source>Lines in the file</source>
        <translation>Llinellau yn y ffeil</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Cyfriflen banc</translation>
    </message>
    <message>
        <source>Payer as the bank tells</source>
        <translation>Talwr yn ôl y banc</translation>
    </message>
    <message>
        <source>Kind as the bank tells</source>
        <translation>Math yn ôl y banc</translation>
    </message>
    <message>
        <source>What tells it from others</source>
        <translation>Yr hyn sy&apos;n ei gwahaniaethu</translation>
    </message>
    <message>
        <source>Fee kept by the provider</source>
        <translation>Ffi a gadwyd gan y darparwr</translation>
    </message>
    <message>
        <source>Paid out with</source>
        <translation>Talwyd allan gyda</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Nid i ni</translation>
    </message>
    <message>
        <source>Name of the payer</source>
        <translation>Enw&apos;r talwr</translation>
    </message>
    <message>
        <source>Fingerprint of the headings</source>
        <translation>Ôl bys y penawdau</translation>
    </message>
    <message>
        <source>Name of the bank</source>
        <translation>Enw&apos;r banc</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Ystyr y colofnau</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Agorwyd ar</translation>
    </message>
    <message>
        <source>Payments counted</source>
        <translation>Taliadau a gyfrifwyd</translation>
    </message>
    <message>
        <source>Money counted</source>
        <translation>Arian a gyfrifwyd</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Postiwyd ar</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Swp</translation>
    </message>
    <message>
        <source>Number of the cheque</source>
        <translation>Rhif y siec</translation>
    </message>
    <message>
        <source>Donation in it</source>
        <translation>Rhodd ynddo</translation>
    </message>
    <message>
        <source>Payment made of it</source>
        <translation>Taliad a wnaed ohono</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rhesi</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Gliniadur</translation>
    </message>
</context>
<context>
    <name>GroupRole</name>
    <message>
        <source>Home group</source>
        <translation>Grŵp cartref</translation>
    </message>
    <message>
        <source>Additional group</source>
        <translation>Grŵp ychwanegol</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Cynrychiolydd</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Eilydd</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Start</source>
        <translation>Cychwyn</translation>
    </message>
    <message>
        <source>Rollbook keeps your society&apos;s register in **one encrypted file**. It needs no network and no account. Whoever has the file without the passphrase sees nothing.</source>
        <translation>Mae Rollbook yn cadw cofrestr eich cymdeithas mewn **un ffeil wedi&apos;i hamgryptio**. Nid oes angen rhwydwaith na chyfrif. Ni all neb sydd â&apos;r ffeil heb y cyfrinymadrodd weld dim.</translation>
    </message>
    <message>
        <source>Choose **Start a new register**, give the society&apos;s name and a passphrase of four or five words.</source>
        <translation>Dewiswch **Dechrau cofrestr newydd**, a rhowch enw&apos;r gymdeithas a chyfrinymadrodd o bedwar neu bum gair.</translation>
    </message>
    <message>
        <source>**Print the recovery sheet** and put it in a safe place. It is the only way in when the passphrase is lost.</source>
        <translation>**Argraffwch y daflen adfer** a&apos;i rhoi mewn lle diogel. Dyma&apos;r unig ffordd i mewn pan fydd y cyfrinymadrodd wedi&apos;i golli.</translation>
    </message>
    <message>
        <source>To look around first, choose **Practise**: an invented society in which nothing can go wrong.</source>
        <translation>I edrych o gwmpas yn gyntaf, dewiswch **Ymarfer**: cymdeithas ddychmygol lle na all dim fynd o&apos;i le.</translation>
    </message>
    <message>
        <source>Bring in your list</source>
        <translation>Dod â&apos;ch rhestr i mewn</translation>
    </message>
    <message>
        <source>Save the spreadsheet as **CSV** and open *Import* (Ctrl+I). Rollbook guesses what each column is; correct what it guessed wrong and read what *would* happen before anything does.</source>
        <translation>Cadwch y daenlen fel **CSV** ac agorwch *Mewnforio* (Ctrl+I). Mae Rollbook yn dyfalu beth yw pob colofn; cywirwch yr hyn a ddyfalodd yn anghywir a darllenwch beth *fyddai&apos;n* digwydd cyn i ddim ddigwydd.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken are saved as a file with the reason beside each, for you to mend.</source>
        <translation>Cedwir rhesi na ellir eu cymryd mewn ffeil gyda&apos;r rheswm wrth ochr pob un, i chi eu cywiro.</translation>
    </message>
    <message>
        <source>The same file again changes nothing.</source>
        <translation>Nid yw&apos;r un ffeil eto&apos;n newid dim.</translation>
    </message>
    <message>
        <source>One **Undo** takes a whole import back, however large.</source>
        <translation>Mae un **Dadwneud** yn cymryd mewnforiad cyfan yn ôl, waeth pa mor fawr.</translation>
    </message>
    <message>
        <source>Find and change people</source>
        <translation>Dod o hyd i bobl a&apos;u newid</translation>
    </message>
    <message>
        <source>Press **Ctrl+F** anywhere and type any part of a name, number, e-mail, telephone or postcode. Capitals, accents, apostrophes and spaces do not matter.</source>
        <translation>Pwyswch **Ctrl+F** yn unrhyw le a theipiwch unrhyw ran o enw, rhif, e-bost, ffôn neu god post. Nid yw priflythrennau, acenion, collnodau na bylchau o bwys.</translation>
    </message>
    <message>
        <source>**Ctrl+N** adds a person, **Ctrl+E** changes the selected one, **Ctrl+Shift+R** records money received.</source>
        <translation>Mae **Ctrl+N** yn ychwanegu person, **Ctrl+E** yn newid yr un a ddewiswyd, a **Ctrl+Shift+R** yn cofnodi arian a dderbyniwyd.</translation>
    </message>
    <message>
        <source>Nobody&apos;s status is ever typed: whether a person is paid up follows from memberships, fees and payments, and the reason stands beside it.</source>
        <translation>Ni chaiff statws neb ei deipio byth: mae a yw person wedi talu ai peidio yn dilyn o aelodaethau, ffioedd a thaliadau, ac mae&apos;r rheswm wrth ei ochr.</translation>
    </message>
    <message>
        <source>A membership is *ended*, not deleted. Delete only who was entered by mistake.</source>
        <translation>Rhoddir *diwedd* ar aelodaeth; ni chaiff ei dileu. Peidiwch â dileu neb ond y rhai a ychwanegwyd trwy gamgymeriad.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grwpiau</translation>
    </message>
    <message>
        <source>Branches, regions and affiliated organisations form a tree. A person has one home group, in which they are counted, and any number of others.</source>
        <translation>Mae canghennau, rhanbarthau a chyrff cysylltiedig yn ffurfio coeden. Mae gan berson un grŵp cartref, lle caiff ei gyfrif, ac unrhyw nifer o rai eraill.</translation>
    </message>
    <message>
        <source>Which kinds of group there are, and what may stand under what, is yours to say in the settings.</source>
        <translation>Chi sydd i ddweud yn y gosodiadau pa fathau o grŵp sydd, a beth a gaiff fod o dan beth.</translation>
    </message>
    <message>
        <source>Other spellings of a group&apos;s name help imports to recognise it.</source>
        <translation>Mae sillafiadau eraill o enw grŵp yn helpu mewnforion i&apos;w adnabod.</translation>
    </message>
    <message>
        <source>See how the society grows</source>
        <translation>Gweld sut mae&apos;r gymdeithas yn tyfu</translation>
    </message>
    <message>
        <source>The *Dashboard* shows members over time, who joined and left, and who has paid. The figures add up, and each opens the people behind it: click it, or focus it and press Enter.</source>
        <translation>Mae&apos;r *Dangosfwrdd* yn dangos aelodau dros amser, pwy ymunodd a phwy adawodd, a phwy sydd wedi talu. Mae&apos;r ffigurau&apos;n gyson â&apos;i gilydd, ac mae pob un yn agor y bobl y tu ôl iddo: cliciwch arno, neu rhowch y ffocws arno a phwyso Enter.</translation>
    </message>
    <message>
        <source>Save any chart as a picture or its figures as CSV.</source>
        <translation>Cadwch unrhyw siart fel llun neu ei ffigurau fel CSV.</translation>
    </message>
    <message>
        <source>*Reports* has the membership register, the arrears list and the growth report, to print or to save as PDF.</source>
        <translation>Yn *Adroddiadau* mae&apos;r gofrestr aelodaeth, y rhestr ôl-ddyledion a&apos;r adroddiad twf, i&apos;w hargraffu neu i&apos;w cadw fel PDF.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Ni chollir dim</translation>
    </message>
    <message>
        <source>**Ctrl+Z** undoes the last thing, **Ctrl+Shift+Z** does it again.</source>
        <translation>Mae **Ctrl+Z** yn dadwneud y peth diwethaf, a **Ctrl+Shift+Z** yn ei ailwneud.</translation>
    </message>
    <message>
        <source>**Ctrl+S** backs up: the copy is opened, checked and compared before it counts. Keep one on another drive.</source>
        <translation>Mae **Ctrl+S** yn gwneud copi wrth gefn: caiff y copi ei agor, ei wirio a&apos;i gymharu cyn iddo gyfrif. Cadwch un ar yriant arall.</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Cadw&apos;n breifat</translation>
    </message>
    <message>
        <source>Rollbook locks itself after some minutes without a key or click, and at once with **Ctrl+L**. Unlocking brings you back to where you were.</source>
        <translation>Mae Rollbook yn cloi ei hun ar ôl rhai munudau heb fysell na chlic, ac ar unwaith gyda **Ctrl+L**. Mae datgloi yn dod â chi&apos;n ôl i&apos;r man lle roeddech chi.</translation>
    </message>
    <message>
        <source>Names of register files are remembered only where you ticked so.</source>
        <translation>Dim ond lle rydych wedi ticio hynny y cofir enwau ffeiliau cofrestr.</translation>
    </message>
    <message>
        <source>Give paper lists only to who needs them, and destroy them afterwards.</source>
        <translation>Rhowch restrau papur dim ond i&apos;r rhai y mae eu hangen arnynt, a dinistriwch hwy wedyn.</translation>
    </message>
    <message>
        <source>Somebody is there twice? *Members, Find Duplicates* shows who looks alike, side by side.</source>
        <translation>Rhywun yno ddwywaith? Mae *Aelodau, Canfod Dyblygion* yn dangos pwy sy&apos;n debyg, ochr yn ochr.</translation>
    </message>
    <message>
        <source>*History* lists everything that was ever done: who, when, what, and the values before and after. Any entry can be undone, however old: first it shows what goes back, and what stays because it has changed since.</source>
        <translation>Mae *Hanes* yn rhestru popeth a wnaed erioed: pwy, pryd, beth, a&apos;r gwerthoedd cynt ac wedyn. Gellir dadwneud unrhyw gofnod, waeth pa mor hen: yn gyntaf dangosir beth sy&apos;n mynd yn ôl, a beth sy&apos;n aros am iddo newid ers hynny.</translation>
    </message>
    <message>
        <source>Backups are also kept by themselves, on closing and before an import. *File, Backups* shows them, checks them and puts one back.</source>
        <translation>Cedwir copïau wrth gefn ohonynt eu hunain hefyd, wrth gau a chyn mewnforio. Mae *Ffeil, Copïau Wrth Gefn* yn eu dangos, eu gwirio a rhoi un yn ôl.</translation>
    </message>
    <message>
        <source>Work on several laptops</source>
        <translation>Gweithio ar sawl gliniadur</translation>
    </message>
    <message>
        <source>On the *Laptops* page make a **copy for a colleague**. From then on each of you takes changes out to a sealed file and brings the other&apos;s in; before anything happens you see what it would change.</source>
        <translation>Ar y dudalen *Gliniaduron* gwnewch **gopi i gydweithiwr**. O hynny ymlaen mae&apos;r ddau ohonoch yn tynnu newidiadau allan i ffeil wedi&apos;i selio ac yn dod â rhai&apos;r llall i mewn; cyn i ddim ddigwydd gwelwch beth y byddai&apos;n ei newid.</translation>
    </message>
    <message>
        <source>After a round all laptops show the same **four words**: read them to each other on the telephone.</source>
        <translation>Ar ôl rownd mae pob gliniadur yn dangos yr un **pedwar gair**: darllenwch nhw i&apos;ch gilydd dros y ffôn.</translation>
    </message>
    <message>
        <source>Where two laptops gave one field different values, both wait on the *Conflicts* page: type the number of the right one, then Enter.</source>
        <translation>Lle rhoddodd dau liniadur werthoedd gwahanol i un maes, mae&apos;r ddau&apos;n aros ar y dudalen *Gwrthdaro*: teipiwch rif yr un cywir, yna Enter.</translation>
    </message>
    <message>
        <source>A lost laptop is **revoked**: what it does from then on counts nowhere.</source>
        <translation>Caiff gliniadur coll ei **ddirymu**: nid yw&apos;r hyn y mae&apos;n ei wneud o hynny ymlaen yn cyfrif yn unman.</translation>
    </message>
    <message>
        <source>A copy can be **limited** to some groups and columns: it holds nothing else, takes no change beyond them, and says so at the head of every page.</source>
        <translation>Gellir **cyfyngu** copi i rai grwpiau a cholofnau: nid yw&apos;n dal dim arall, nid yw&apos;n derbyn unrhyw newid y tu hwnt iddynt, ac mae&apos;n dweud hynny ar ben pob tudalen.</translation>
    </message>
    <message>
        <source>Fees and money</source>
        <translation>Ffioedd ac arian</translation>
    </message>
    <message>
        <source>What a person owes is one thing, what came in is another: a payment settles charges, the oldest first. The *Money* page (**Alt+9**) shows who owes what and for how long, every payment, batches, bank statements and the accounts.</source>
        <translation>Un peth yw&apos;r hyn sy&apos;n ddyledus gan berson, peth arall yw&apos;r hyn a ddaeth i mewn: mae taliad yn setlo symiau a godwyd, yr hynaf yn gyntaf. Mae&apos;r dudalen *Arian* (**Alt+9**) yn dangos pwy sydd mewn dyled, faint ac ers pryd, pob taliad, sypiau, cyfriflenni banc a&apos;r cyfrifon.</translation>
    </message>
    <message>
        <source>**Ctrl+Alt+P** records money that came in. Somebody may pay for several people, too little or too much: what is over stays as credit.</source>
        <translation>Mae **Ctrl+Alt+P** yn cofnodi arian a ddaeth i mewn. Gall rhywun dalu dros sawl person, neu dalu rhy ychydig neu ormod: mae&apos;r hyn sydd dros ben yn aros fel credyd.</translation>
    </message>
    <message>
        <source>**Ctrl+Alt+R** renews everybody who is due in one step, after a look at who is left out and why. One **Undo** takes it all back.</source>
        <translation>Mae **Ctrl+Alt+R** yn adnewyddu pawb y mae&apos;n bryd iddynt adnewyddu mewn un cam, ar ôl golwg ar bwy a adewir allan a pham. Mae un **Dadwneud** yn cymryd y cyfan yn ôl.</translation>
    </message>
    <message>
        <source>Payments are never altered. What bounced is *reversed*, what was too much is *refunded*, and both stay to be seen.</source>
        <translation>Ni newidir taliadau byth. Caiff yr hyn a wrthododd y banc ei *wrthdroi* a&apos;r hyn oedd yn ormod ei *ad-dalu*, ac erys y ddau i&apos;w gweld.</translation>
    </message>
    <message>
        <source>Count cash and cheques first and enter them as a **batch**: it is posted only when people and money agree, and prints the paying-in slip.</source>
        <translation>Cyfrifwch arian parod a sieciau yn gyntaf a&apos;u cofnodi fel **swp**: dim ond pan fydd pobl ac arian yn cytuno y caiff ei bostio, ac mae&apos;n argraffu&apos;r slip talu i mewn.</translation>
    </message>
    <message>
        <source>A bank statement is matched line by line. What nobody claims waits in **suspense** until you know whose it is.</source>
        <translation>Caiff cyfriflen banc ei pharu fesul llinell. Mae&apos;r hyn nad oes neb yn ei hawlio yn aros yn y **cyfrif crog** nes i chi wybod pwy biau ef.</translation>
    </message>
    <message>
        <source>What a membership costs and how long it lasts is said once, in *Tools, Membership Types*, which shows what joining on any day would give.</source>
        <translation>Dywedir unwaith beth yw cost aelodaeth a pha mor hir y mae&apos;n para, yn *Offer, Mathau o Aelodaeth*, sy&apos;n dangos beth fyddai ymuno ar unrhyw ddiwrnod yn ei roi.</translation>
    </message>
    <message>
        <source>**Close the books** when the accounts of a year are approved: nothing up to that day changes any more.</source>
        <translation>**Caewch y llyfrau** pan gymeradwyir cyfrifon blwyddyn: nid oes dim hyd at y diwrnod hwnnw&apos;n newid mwyach.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Everywhere</source>
        <translation>Ym mhobman</translation>
    </message>
    <message>
        <source>On the dashboard</source>
        <translation>Ar y dangosfwrdd</translation>
    </message>
    <message>
        <source>On the members page</source>
        <translation>Ar y dudalen aelodau</translation>
    </message>
    <message>
        <source>On the groups page</source>
        <translation>Ar y dudalen grwpiau</translation>
    </message>
    <message>
        <source>On the reports page</source>
        <translation>Ar y dudalen adroddiadau</translation>
    </message>
    <message>
        <source>On the import page</source>
        <translation>Ar y dudalen mewnforio</translation>
    </message>
    <message>
        <source>On the history page</source>
        <translation>Ar y dudalen hanes</translation>
    </message>
    <message>
        <source> or </source>
        <translation> neu </translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Canllaw</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Chwilio am lwybr byr</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Llwybrau byr y bysellfwrdd</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Gweithred</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Beth mae&apos;n ei wneud</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Llwybrau Byr y Bysellfwrdd</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fersiwn %1</translation>
    </message>
    <message>
        <source>Keeps the register of a membership society: people, groups, fees and what became of them. In one encrypted file, with no network.</source>
        <translation>Mae&apos;n cadw cofrestr cymdeithas o aelodau: pobl, grwpiau, ffioedd a&apos;r hyn a ddaeth ohonynt. Mewn un ffeil wedi&apos;i hamgryptio, heb rwydwaith.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty. It stands on Qt, SQLite3 Multiple Ciphers and libsodium.</source>
        <translation>Meddalwedd rydd o dan Drwydded Gyhoeddus Gyffredinol GNU, fersiwn 3 neu ddiweddarach. Fe&apos;i darperir heb unrhyw warant. Mae&apos;n seiliedig ar Qt, SQLite3 Multiple Ciphers a libsodium.</translation>
    </message>
    <message>
        <source>About Rollbook</source>
        <translation>Ynghylch Rollbook</translation>
    </message>
    <message>
        <source>On the laptops page</source>
        <translation>Ar y dudalen gliniaduron</translation>
    </message>
    <message>
        <source>On the conflicts page</source>
        <translation>Ar y dudalen gwrthdaro</translation>
    </message>
    <message>
        <source>On the money page</source>
        <translation>Ar y dudalen arian</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Has not left</source>
        <translation>Heb adael</translation>
    </message>
    <message>
        <source>Resigned</source>
        <translation>Wedi ymddiswyddo</translation>
    </message>
    <message>
        <source>Expelled</source>
        <translation>Wedi&apos;i ddiarddel</translation>
    </message>
    <message>
        <source>Went to another body</source>
        <translation>Wedi mynd i gorff arall</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Ychwanegwyd trwy gamgymeriad</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>same name</source>
        <translation>yr un enw</translation>
    </message>
    <message>
        <source>other form of the given name</source>
        <translation>ffurf arall ar yr enw cyntaf</translation>
    </message>
    <message>
        <source>names sound alike</source>
        <translation>enwau&apos;n swnio&apos;n debyg</translation>
    </message>
    <message>
        <source>initial fits</source>
        <translation>y flaenlythyren yn cyd-fynd</translation>
    </message>
    <message>
        <source>names the other way round</source>
        <translation>enwau y ffordd arall</translation>
    </message>
    <message>
        <source>other family name</source>
        <translation>cyfenw arall</translation>
    </message>
    <message>
        <source>same family name, no given name</source>
        <translation>yr un cyfenw, dim enw cyntaf</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>yr un cyfeiriad e-bost</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>yr un ffôn</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>yr un cyfeiriad</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>yr un cod post</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>yr un dyddiad geni</translation>
    </message>
    <message>
        <source>nearly the same date of birth</source>
        <translation>bron yr un dyddiad geni</translation>
    </message>
    <message>
        <source>but another date of birth</source>
        <translation>ond dyddiad geni arall</translation>
    </message>
    <message>
        <source>same external number</source>
        <translation>yr un rhif allanol</translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message>
        <source>Name, number, membership and groups</source>
        <translation>Enw, rhif, aelodaeth a grwpiau</translation>
    </message>
    <message>
        <source>E-mail and telephone</source>
        <translation>E-bost a ffôn</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Cyfeiriad post</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Fees and payments</source>
        <translation>Ffioedd a thaliadau</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Notes, reasons and tags</source>
        <translation>Nodiadau, rhesymau a thagiau</translation>
    </message>
    <message>
        <source>a group that is gone</source>
        <translation>grŵp nad yw&apos;n bod mwyach</translation>
    </message>
    <message>
        <source>Limited to the people of: %1</source>
        <translation>Cyfyngedig i bobl: %1</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Heb: %1</translation>
    </message>
    <message>
        <source>This is a limited copy. %1. Lists, figures and reports tell of what it holds and of nothing else.</source>
        <translation>Copi cyfyngedig yw hwn. %1. Am yr hyn sydd ynddo yn unig y mae rhestri, ffigurau ac adroddiadau yn sôn.</translation>
    </message>
    <message>
        <source>Fees and payments are not held in this copy</source>
        <translation>Nid yw ffioedd a thaliadau yn cael eu cadw yn y copi hwn</translation>
    </message>
    <message>
        <source>not held in this copy</source>
        <translation>heb eu cadw yn y copi hwn</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;weld</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Aelodau</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>G&amp;rwpiau</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>A&amp;droddiadau</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Offer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>Mone&amp;y</source>
        <translation>Aria&amp;n</translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Joined</source>
        <translation>Wedi ymuno</translation>
    </message>
    <message>
        <source>Rejoined</source>
        <translation>Wedi ailymuno</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation>Wedi trosglwyddo i mewn</translation>
    </message>
    <message>
        <source>Resigned</source>
        <translation>Wedi ymddiswyddo</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Expelled</source>
        <translation>Wedi&apos;i ddiarddel</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Wedi marw</translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation>Wedi trosglwyddo allan</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>without a fee</source>
        <translation>heb ffi</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Affiliating today (%1) gives an affiliation for good, %2.</source>
        <translation>Mae cysylltu heddiw (%1) yn rhoi cysylltiad parhaol, %2.</translation>
    </message>
    <message>
        <source>Affiliating on %1 gives an affiliation for good, %2.</source>
        <translation>Mae cysylltu ar %1 yn rhoi cysylltiad parhaol, %2.</translation>
    </message>
    <message>
        <source>Joining today (%1) gives a membership for life, %2.</source>
        <translation>Mae ymuno heddiw (%1) yn rhoi aelodaeth am oes, %2.</translation>
    </message>
    <message>
        <source>Joining on %1 gives a membership for life, %2.</source>
        <translation>Mae ymuno ar %1 yn rhoi aelodaeth am oes, %2.</translation>
    </message>
    <message>
        <source>Affiliating today (%1) gives an affiliation until %2, %3.</source>
        <translation>Mae cysylltu heddiw (%1) yn rhoi cysylltiad tan %2, %3.</translation>
    </message>
    <message>
        <source>Affiliating on %1 gives an affiliation until %2, %3.</source>
        <translation>Mae cysylltu ar %1 yn rhoi cysylltiad tan %2, %3.</translation>
    </message>
    <message>
        <source>Joining today (%1) gives a membership until %2, %3.</source>
        <translation>Mae ymuno heddiw (%1) yn rhoi aelodaeth tan %2, %3.</translation>
    </message>
    <message>
        <source>Joining on %1 gives a membership until %2, %3.</source>
        <translation>Mae ymuno ar %1 yn rhoi aelodaeth tan %2, %3.</translation>
    </message>
    <message>
        <source>Who has not renewed then still counts until %1.</source>
        <translation>Mae pwy nad yw wedi adnewyddu erbyn hynny&apos;n dal i gyfrif tan %1.</translation>
    </message>
    <message>
        <source>It cannot be renewed by this type: there is no term after it.</source>
        <translation>Ni ellir adnewyddu gyda&apos;r math hwn: nid oes cyfnod i ddilyn.</translation>
    </message>
    <message>
        <source>A renewal is taken from %1 on.</source>
        <translation>Derbynnir adnewyddiad o %1 ymlaen.</translation>
    </message>
    <message>
        <source>A renewal gives %1 to %2, %3.</source>
        <translation>Mae adnewyddu&apos;n rhoi %1 hyd at %2, %3.</translation>
    </message>
    <message>
        <source>A renewal gives a membership for life from %1, %2.</source>
        <translation>Mae adnewyddu&apos;n rhoi aelodaeth am oes o %1, %2.</translation>
    </message>
    <message>
        <source>A late renewal follows without a gap until %1, and begins afresh after that.</source>
        <translation>Mae adnewyddiad hwyr yn dilyn heb fwlch tan %1, ac yn dechrau o&apos;r newydd wedi hynny.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Statement of account</source>
        <translation>Datganiad cyfrif</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Derbynneb</translation>
    </message>
    <message>
        <source>Paying-in slip</source>
        <translation>Slip talu i mewn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Codwyd</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Talwyd</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balans</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>Cheque number</source>
        <translation>Rhif y siec</translation>
    </message>
    <message>
        <source>Everything that was charged and paid, oldest first. The balance is what was still to pay after each line; with a minus it is in your favour.</source>
        <translation>Popeth a godwyd ac a dalwyd, yr hynaf yn gyntaf. Y balans yw&apos;r hyn oedd ar ôl i&apos;w dalu wedi pob llinell; gyda minws, mae o&apos;ch plaid.</translation>
    </message>
    <message>
        <source>Nothing was ever charged or paid.</source>
        <translation>Ni chodwyd ac ni thalwyd dim erioed.</translation>
    </message>
    <message>
        <source>No payment has been entered in this batch.</source>
        <translation>Nid oes taliad wedi&apos;i gofnodi yn y swp hwn.</translation>
    </message>
    <message>
        <source>%1, member %2</source>
        <translation>%1, aelod %2</translation>
    </message>
    <message>
        <source>Fee: %1, %2 to %3</source>
        <translation>Ffi: %1, %2 hyd at %3</translation>
    </message>
    <message>
        <source>Fee: %1, from %2 for life</source>
        <translation>Ffi: %1, o %2 am oes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, ar gyfer %2</translation>
    </message>
    <message>
        <source>Payment put back</source>
        <translation>Taliad a adferwyd</translation>
    </message>
    <message>
        <source>Payment returned or refunded</source>
        <translation>Taliad a ddychwelwyd neu a ad-dalwyd</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Taliad</translation>
    </message>
    <message>
        <source>Payment (%1)</source>
        <translation>Taliad (%1)</translation>
    </message>
    <message>
        <source>%1, receipt %2</source>
        <translation>%1, derbynneb %2</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <translation>Talwyd gan %1</translation>
    </message>
    <message>
        <source>Paid for %1</source>
        <translation>Talwyd dros %1</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Hepgorwyd: %1</translation>
    </message>
    <message>
        <source>Waived: %1 (%2)</source>
        <translation>Hepgorwyd: %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Dim i&apos;w dalu</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>I&apos;w dalu</translation>
    </message>
    <message>
        <source>In your favour</source>
        <translation>O&apos;ch plaid</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>Sut i dalu</translation>
    </message>
    <message>
        <source>By transfer of %1 to %2, %3.</source>
        <translation>Drwy drosglwyddo %1 i %2, %3.</translation>
    </message>
    <message>
        <source>Please pay %1 by transfer, by cheque or in cash.</source>
        <translation>Talwch %1 drwy drosglwyddiad, siec neu arian parod, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Please give this reference, exactly so: %1. By it your payment is recognised.</source>
        <translation>Rhowch y cyfeirnod hwn, yn union fel hyn: %1. Drwyddo yr adnabyddir eich taliad.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Derbynneb %1</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Derbyniwyd gan %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Cyfeirnod: %1</translation>
    </message>
    <message>
        <source>%1, reference: %2</source>
        <translation>%1, cyfeirnod: %2</translation>
    </message>
    <message>
        <source>Kept as credit for what falls due later</source>
        <translation>Cedwir fel credyd ar gyfer yr hyn a fydd yn ddyledus wedyn</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>Cyfanswm a dderbyniwyd</translation>
    </message>
    <message>
        <source>Returned or refunded since: %1 of this payment</source>
        <translation>Dychwelwyd neu ad-dalwyd ers hynny: %1 o&apos;r taliad hwn</translation>
    </message>
    <message>
        <source>Received on behalf of the society</source>
        <translation>Derbyniwyd ar ran y gymdeithas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Sieciau</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Arian parod</translation>
    </message>
    <message>
        <source>a payer not known yet</source>
        <translation>talwr nad yw&apos;n hysbys eto</translation>
    </message>
    <message>
        <source>This differs from what was counted beforehand: %1, %2 in all. Count again before it goes to the bank.</source>
        <translation>Mae hyn yn wahanol i&apos;r hyn a gyfrifwyd ymlaen llaw: %1, %2 i gyd. Cyfrifwch eto cyn iddo fynd i&apos;r banc.</translation>
    </message>
    <message>
        <source>Paid in by</source>
        <translation>Talwyd i mewn gan</translation>
    </message>
    <message>
        <source>Bank’s stamp</source>
        <translation>Stamp y banc</translation>
    </message>
</context>
<context>
    <name>PaymentMethod</name>
    <message>
        <source>Not known</source>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Arian parod</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Siec</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Trosglwyddiad banc</translation>
    </message>
    <message>
        <source>Standing order</source>
        <translation>Archeb sefydlog</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Debyd uniongyrchol</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cerdyn</translation>
    </message>
</context>
<context>
    <name>PeriodRule</name>
    <message>
        <source>Ends with the membership year</source>
        <translation>Yn dod i ben gyda&apos;r flwyddyn aelodaeth</translation>
    </message>
    <message>
        <source>A number of months from the first day</source>
        <translation>Nifer o fisoedd o&apos;r diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Tan ddyddiad</translation>
    </message>
    <message>
        <source>For life</source>
        <translation>Am oes</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Practice</source>
        <translation>Ymarfer</translation>
    </message>
</context>
<context>
    <name>Pricing</name>
    <message>
        <source>The whole fee</source>
        <translation>Y ffi gyfan</translation>
    </message>
    <message>
        <source>By the month of joining</source>
        <translation>Yn ôl y mis ymuno</translation>
    </message>
    <message>
        <source>A twelfth for each month left</source>
        <translation>Deuddegfed ran am bob mis sydd ar ôl</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is no file “%1”. Check the name, or whether the drive it is on is connected, and try again.</source>
        <translation>Nid oes ffeil “%1”. Gwiriwch yr enw, neu a yw&apos;r gyriant y mae arno wedi&apos;i gysylltu, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The file “%1” exists already and was left as it is. Choose another name.</source>
        <translation>Mae&apos;r ffeil “%1” yn bodoli eisoes ac fe&apos;i gadawyd fel yr oedd. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2. Check that you are allowed to open it, or copy it to this computer first.</source>
        <translation>Ni ellir darllen y ffeil “%1”: %2. Gwiriwch fod gennych hawl i&apos;w hagor, neu copïwch hi i&apos;r cyfrifiadur hwn yn gyntaf.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2. Choose a folder in which you may save files.</source>
        <translation>Ni ellir ysgrifennu&apos;r ffeil “%1”: %2. Dewiswch ffolder lle mae gennych hawl i gadw ffeiliau.</translation>
    </message>
    <message>
        <source>“%1” is not a Rollbook register. It was left as it is. Choose a file made by Rollbook, or import a spreadsheet into a register.</source>
        <translation>Nid yw “%1” yn gofrestr Rollbook. Fe&apos;i gadawyd fel yr oedd. Dewiswch ffeil a wnaed gan Rollbook, neu mewnforiwch daenlen i gofrestr.</translation>
    </message>
    <message>
        <source>This passphrase does not open “%1”. Check capitals and the keyboard layout and try again, or use the recovery key.</source>
        <translation>Nid yw&apos;r cyfrinymadrodd hwn yn agor “%1”. Gwiriwch y priflythrennau a chynllun y bysellfwrdd a rhowch gynnig arall arni, neu defnyddiwch yr allwedd adfer.</translation>
    </message>
    <message>
        <source>The register “%1” was made by a newer version of Rollbook (format %2; this version knows up to %3). Install the newer version to open it.</source>
        <translation>Gwnaed y gofrestr “%1” gan fersiwn mwy diweddar o Rollbook (fformat %2; mae&apos;r fersiwn hwn yn adnabod hyd at %3). Gosodwch y fersiwn mwy diweddar i&apos;w hagor.</translation>
    </message>
    <message>
        <source>The register “%1” is open in another window or program. Close it there, or open it here for reading only.</source>
        <translation>Mae&apos;r gofrestr “%1” ar agor mewn ffenestr neu raglen arall. Caewch hi yno, neu agorwch hi yma i&apos;w darllen yn unig.</translation>
    </message>
    <message>
        <source>The register “%1” is open for reading only, so nothing was changed. Close it in the other window and open it again to make changes.</source>
        <translation>Mae&apos;r gofrestr “%1” ar agor i&apos;w darllen yn unig, felly ni newidiwyd dim. Caewch hi yn y ffenestr arall a&apos;i hagor eto i wneud newidiadau.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing was changed. Free some space and try again.</source>
        <translation>Mae&apos;r ddisg sy&apos;n dal “%1” yn llawn. Ni newidiwyd dim. Rhyddhewch rywfaint o le a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The register could not be stored while %1 (code %2). Nothing was changed. Try again; if it happens again, make a backup to another drive.</source>
        <translation>Nid oedd modd storio&apos;r gofrestr (%1, cod %2). Ni newidiwyd dim. Rhowch gynnig arall arni; os bydd yn digwydd eto, gwnewch gopi wrth gefn i yriant arall.</translation>
    </message>
    <message>
        <source>The encryption of registers does not work on this computer: found %1. No register was opened. Install Rollbook again from its own package.</source>
        <translation>Nid yw amgryptio cofrestrau&apos;n gweithio ar y cyfrifiadur hwn: canfuwyd %1. Nid agorwyd unrhyw gofrestr. Gosodwch Rollbook eto o&apos;i becyn ei hun.</translation>
    </message>
    <message>
        <source>The history does not fit together at entry %1: %2. Something changed the file from outside. Open the latest backup instead.</source>
        <translation>Nid yw&apos;r hanes yn cyd-fynd â&apos;i gilydd wrth gofnod %1: %2. Newidiodd rhywbeth y ffeil o&apos;r tu allan. Agorwch y copi wrth gefn diweddaraf yn ei lle.</translation>
    </message>
    <message>
        <source>The records do not match the history: something changed the file from outside. Open the latest backup instead.</source>
        <translation>Nid yw&apos;r cofnodion yn cyfateb i&apos;r hanes: newidiodd rhywbeth y ffeil o&apos;r tu allan. Agorwch y copi wrth gefn diweddaraf yn ei lle.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Canslwyd. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Another operation is still running. Wait for it to end, or cancel it, and try again.</source>
        <translation>Mae gweithred arall yn dal i redeg. Arhoswch iddi orffen, neu canslwch hi, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The %1 was changed meanwhile, so this change was not made. Look at it again and repeat what is still needed.</source>
        <translation>Newidiwyd hyn yn y cyfamser (%1), felly ni wnaed y newid hwn. Edrychwch arno eto ac ailadroddwch yr hyn sydd ei angen o hyd.</translation>
    </message>
    <message>
        <source>The history holds no entry “%1”. Choose one from the list.</source>
        <translation>Nid oes cofnod “%1” yn yr hanes. Dewiswch un o&apos;r rhestr.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nid oes dim i&apos;w ddadwneud.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nid oes dim i&apos;w ailwneud.</translation>
    </message>
    <message>
        <source>%field is missing. Fill it in.</source>
        <translation>%field: mae hwn yn eisiau. Llenwch y maes.</translation>
    </message>
    <message>
        <source>%field is too long: %1 characters, where %2 are allowed. Shorten it.</source>
        <translation>%field: rhy hir (%1 nod, lle caniateir %2). Byrhewch y testun.</translation>
    </message>
    <message>
        <source>%field: “%1” is not a date. Write it as 5/9/2026 or 5 Sep 2026.</source>
        <translation>%field: nid yw “%1” yn ddyddiad. Ysgrifennwch ef fel 5/9/2026 neu 5 Sep 2026.</translation>
    </message>
    <message>
        <source>%field: “%1” is not an amount of money. Write it as 12.50.</source>
        <translation>%field: nid yw “%1” yn swm o arian. Ysgrifennwch ef fel 12.50.</translation>
    </message>
    <message>
        <source>%field: “%1” is not an e-mail address. Write it as name@example.org, or leave it empty.</source>
        <translation>%field: nid yw “%1” yn gyfeiriad e-bost. Ysgrifennwch ef fel name@example.org, neu gadewch y maes yn wag.</translation>
    </message>
    <message>
        <source>%field: “%1” is not a postcode. Write it as CF10 1AA, or leave it empty.</source>
        <translation>%field: nid yw “%1” yn god post. Ysgrifennwch ef fel CF10 1AA, neu gadewch y maes yn wag.</translation>
    </message>
    <message>
        <source>%field: “%1” is not a telephone number. Write digits, with + and spaces as you like, or leave it empty.</source>
        <translation>%field: nid yw “%1” yn rhif ffôn. Ysgrifennwch ddigidau, gyda + a bylchau fel y mynnwch, neu gadewch y maes yn wag.</translation>
    </message>
    <message>
        <source>%field: “%1” is not a whole number. Write digits only.</source>
        <translation>%field: nid yw “%1” yn rhif cyfan. Ysgrifennwch ddigidau yn unig.</translation>
    </message>
    <message>
        <source>%field: “%1” is not known. Choose one of: %2.</source>
        <translation>%field: nid yw “%1” yn hysbys. Dewiswch un o&apos;r rhain: %2.</translation>
    </message>
    <message>
        <source>%field: “%1” is taken already by %2. Choose another, or open the one that has it.</source>
        <translation>%field: mae “%1” eisoes wedi&apos;i gymryd gan %2. Dewiswch un arall, neu agorwch yr un sydd â hwn.</translation>
    </message>
    <message>
        <source>%field: %1 comes after %2, and should come before it. Correct one of the two dates.</source>
        <translation>%field: mae %1 yn dod ar ôl %2, a dylai ddod o&apos;i flaen. Cywirwch un o&apos;r ddau ddyddiad.</translation>
    </message>
    <message>
        <source>%field: %1 cannot be right. Check the year.</source>
        <translation>%field: ni all %1 fod yn gywir. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
        <source>%field: %1 is too little; the amount must be more than nothing. Correct it.</source>
        <translation>%field: mae %1 yn rhy ychydig; rhaid i&apos;r swm fod yn fwy na dim. Cywirwch ef.</translation>
    </message>
    <message>
        <source>There is a membership from %1 to %2 already, and two of one person may not overlap. Choose a day after it, or end it first.</source>
        <translation>Mae aelodaeth o %1 hyd at %2 eisoes, ac ni chaiff dwy aelodaeth gan yr un person orgyffwrdd. Dewiswch ddiwrnod ar ei hôl, neu rhowch ddiwedd arni yn gyntaf.</translation>
    </message>
    <message>
        <source>The %1 meant here is not there any more. Look at the list again and choose another.</source>
        <translation>Nid yw&apos;r eitem a olygir yma (%1) yno mwyach. Edrychwch ar y rhestr eto a dewiswch un arall.</translation>
    </message>
    <message>
        <source>“%1” cannot stand under “%2”, because that is itself below it. Choose another group above it.</source>
        <translation>Ni all “%1” sefyll o dan “%2”, gan fod hwnnw ei hun oddi tano. Dewiswch grŵp arall uwch ei ben.</translation>
    </message>
    <message>
        <source>A group of the kind “%1” may not stand under one of the kind “%2”. Choose another group above it, or change the kinds in the settings.</source>
        <translation>Ni chaiff grŵp o&apos;r math “%1” sefyll o dan un o&apos;r math “%2”. Dewiswch grŵp arall uwch ei ben, neu newidiwch y mathau yn y gosodiadau.</translation>
    </message>
    <message>
        <source>The rule “%1” does not admit this person: standing in the parent body “%2” on %3. Correct the standing with its evidence, or refer the application.</source>
        <translation>Nid yw&apos;r rheol “%1” yn derbyn y person hwn: safle yn y rhiant-gorff “%2” ar %3. Cywirwch y safle gyda&apos;i dystiolaeth, neu cyfeiriwch y cais ymlaen.</translation>
    </message>
    <message>
        <source>%1 is not a member on %2. Choose a day within a membership, or renew it first.</source>
        <translation>Nid yw %1 yn aelod ar %2. Dewiswch ddiwrnod o fewn aelodaeth, neu adnewyddwch hi yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 cannot be set against a charge, because only %2 is left. Lower the amount.</source>
        <translation>Ni ellir gosod %1 yn erbyn tâl, gan mai dim ond %2 sydd ar ôl. Gostyngwch y swm.</translation>
    </message>
    <message>
        <source>%field holds an invisible control character (code %1, place %2). Type the text again instead of pasting it.</source>
        <translation>%field: mae&apos;n cynnwys nod rheoli anweledig (cod %1, safle %2). Teipiwch y testun eto yn lle ei ludo.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read as a table: %2. Save it as CSV from the spreadsheet and try again.</source>
        <translation>Ni ellir darllen y ffeil “%1” fel tabl: %2. Cadwch hi fel CSV o&apos;r daenlen a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The file “%1” holds no rows. Save the sheet that has the members as CSV and try again.</source>
        <translation>Nid oes unrhyw resi yn y ffeil “%1”. Cadwch y daflen sy&apos;n cynnwys yr aelodau fel CSV a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>A quotation mark opened in line %1 of the file is never closed. Add the missing mark, or save the file as CSV again.</source>
        <translation>Nid yw dyfynnod a agorwyd yn llinell %1 y ffeil byth yn cael ei gau. Ychwanegwch y dyfynnod coll, neu cadwch y ffeil fel CSV eto.</translation>
    </message>
    <message>
        <source>The row in line %1 of the file is longer than %2 bytes. A quotation mark may be missing there; save the file as CSV again.</source>
        <translation>Mae&apos;r rhes yn llinell %1 y ffeil yn hirach na %2 beit. Efallai fod dyfynnod ar goll yno; cadwch y ffeil fel CSV eto.</translation>
    </message>
    <message>
        <source>The file has %1 columns, where %2 are allowed. Remove the columns that are not needed.</source>
        <translation>Nifer y colofnau yn y ffeil yw %1, a&apos;r nifer a ganiateir yw %2. Tynnwch y colofnau nad oes eu hangen.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Check its headings, or map another column.</source>
        <translation>Nid oes colofn “%1” yn y ffeil. Gwiriwch ei phenawdau, neu mapiwch golofn arall.</translation>
    </message>
    <message>
        <source>No row of headings was found in “%1”. Write the names of the columns in its first row.</source>
        <translation>Ni chafwyd hyd i res o benawdau yn “%1”. Ysgrifennwch enwau&apos;r colofnau yn ei rhes gyntaf.</translation>
    </message>
    <message>
        <source>No column of the file feeds “%1”, which is needed. Choose one.</source>
        <translation>Nid oes yr un golofn yn y ffeil yn bwydo “%1”, ac mae ei angen. Dewiswch un.</translation>
    </message>
    <message>
        <source>Row %1 of the file is about the same person. Remove one of the two rows, or give them different numbers.</source>
        <translation>Mae rhes %1 y ffeil yn sôn am yr un person. Tynnwch un o&apos;r ddwy res, neu rhowch rifau gwahanol iddynt.</translation>
    </message>
    <message>
        <source>There is no option “%1”. The option --help lists them all.</source>
        <translation>Nid oes opsiwn “%1”. Mae&apos;r opsiwn --help yn rhestru pob un.</translation>
    </message>
    <message>
        <source>%1. The option --help tells how it is used.</source>
        <translation>%1. Mae&apos;r opsiwn --help yn dangos sut i&apos;w ddefnyddio.</translation>
    </message>
    <message>
        <source>This value</source>
        <translation>Y gwerth hwn</translation>
    </message>
    <message>
        <source>The recovery key has %2 letters and digits, and %1 were typed. Type all eight lines of the recovery sheet.</source>
        <translation>Mae gan yr allwedd adfer %2 o lythrennau a digidau, a theipiwyd %1. Teipiwch bob un o wyth llinell y daflen adfer.</translation>
    </message>
    <message>
        <source>The recovery key does not fit in line %1 of the recovery sheet. Compare each character there and type it again.</source>
        <translation>Nid yw&apos;r allwedd adfer yn cyfateb yn llinell %1 y daflen adfer. Cymharwch bob nod yno a&apos;i theipio eto.</translation>
    </message>
    <message>
        <source>“%1” is the home group on some of these days, and nobody has two at once. Choose other days, or make it an additional group.</source>
        <translation>“%1” yw&apos;r grŵp cartref ar rai o&apos;r dyddiau hyn, ac nid oes gan neb ddau ar unwaith. Dewiswch ddyddiau eraill, neu ei wneud yn grŵp ychwanegol.</translation>
    </message>
    <message>
        <source>What was printed or exported cannot be taken back, so its line in the history stays. Collect the copy if it should not be out.</source>
        <translation>Ni ellir tynnu&apos;n ôl yr hyn a argraffwyd neu a allforiwyd, felly erys ei linell yn yr hanes. Casglwch y copi os na ddylai fod allan.</translation>
    </message>
    <message>
        <source>The change file “%1” is damaged or was altered on its way. Nothing was brought in. Ask for it to be taken out again.</source>
        <translation>Mae&apos;r ffeil newidiadau “%1” wedi&apos;i difrodi neu wedi&apos;i newid ar ei ffordd. Ni ddaethpwyd â dim i mewn. Gofynnwch am fynd â hi allan eto.</translation>
    </message>
    <message>
        <source>The change file “%1” has format %2, and this program reads format %3. Nothing was brought in. Install the newer program and bring it in again.</source>
        <translation>Fformat %2 sydd i&apos;r ffeil newidiadau “%1”, ac mae&apos;r rhaglen hon yn darllen fformat %3. Ni ddaethpwyd â dim i mewn. Gosodwch y rhaglen fwy newydd a dewch â hi i mewn eto.</translation>
    </message>
    <message>
        <source>The change file “%1” of the laptop “%2” is sealed for other laptops. Ask for one that has this laptop among its recipients.</source>
        <translation>Mae&apos;r ffeil newidiadau “%1” o&apos;r gliniadur “%2” wedi&apos;i selio ar gyfer gliniaduron eraill. Gofynnwch am un sydd â&apos;r gliniadur hwn ymhlith ei derbynwyr.</translation>
    </message>
    <message>
        <source>The change file “%1” belongs to another register. Open that register first, then bring the file in.</source>
        <translation>Mae&apos;r ffeil newidiadau “%1” yn perthyn i gofrestr arall. Agorwch y gofrestr honno&apos;n gyntaf, yna dewch â&apos;r ffeil i mewn.</translation>
    </message>
    <message>
        <source>The change file “%1” comes from “%2”, a laptop that this register does not know. Bring in the changes of the coordinator first.</source>
        <translation>Daw&apos;r ffeil newidiadau “%1” o “%2”, gliniadur nad yw&apos;r gofrestr hon yn ei adnabod. Dewch â newidiadau&apos;r cydlynydd i mewn yn gyntaf.</translation>
    </message>
    <message>
        <source>The change file “%1” comes from the laptop “%2”, which was revoked. Nothing was brought in. Ask the coordinator if you think it should count again.</source>
        <translation>Daw&apos;r ffeil newidiadau “%1” o&apos;r gliniadur “%2”, a ddirymwyd. Ni ddaethpwyd â dim i mewn. Gofynnwch i&apos;r cydlynydd os credwch y dylai gyfrif eto.</translation>
    </message>
    <message>
        <source>Changes of the laptop “%2” in “%1” are not signed by it. Nothing was brought in. Ask for the file to be taken out again.</source>
        <translation>Nid yw newidiadau&apos;r gliniadur “%2” yn “%1” wedi&apos;u llofnodi ganddo. Ni ddaethpwyd â dim i mewn. Gofynnwch am fynd â&apos;r ffeil allan eto.</translation>
    </message>
    <message>
        <source>Only the coordinator&apos;s laptop, “%1”, can do this. Ask there.</source>
        <translation>Dim ond gliniadur y cydlynydd, “%1”, all wneud hyn. Gofynnwch yno.</translation>
    </message>
    <message>
        <source>This person was erased and stays so. Add a new person if they have come back.</source>
        <translation>Dilëwyd y person hwn yn llwyr ac felly y mae&apos;n aros. Ychwanegwch berson newydd os yw wedi dod yn ôl.</translation>
    </message>
    <message>
        <source>The register “%1” was made by an older version of Rollbook and has to be brought up to this one first. Open it for making changes once; a backup of it is kept.</source>
        <translation>Gwnaed y gofrestr “%1” gan fersiwn hŷn o Rollbook, a rhaid ei diweddaru i hon yn gyntaf. Agorwch hi unwaith i wneud newidiadau; cedwir copi wrth gefn ohoni.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be undone whole, because what it changed has changed since: %2. Undo in History shows what would go back, and what would stay.</source>
        <translation>Ni ellir dadwneud cofnod %1 yn gyfan, am fod yr hyn a newidiodd wedi newid ers hynny: %2. Mae Dadwneud yn yr Hanes yn dangos beth fyddai&apos;n mynd yn ôl, a beth fyddai&apos;n aros.</translation>
    </message>
    <message>
        <source>The payment of %1 received on %2 stays, because more was written about the payer since. Record what went back as a payment of its own.</source>
        <translation>Mae&apos;r taliad o %1 a dderbyniwyd ar %2 yn aros, am fod rhagor wedi&apos;i ysgrifennu am y talwr ers hynny. Cofnodwch yr hyn a aeth yn ôl fel taliad ar wahân.</translation>
    </message>
    <message>
        <source>What was decided about the laptop “%1” stays, because others may rely on it. Revoke the laptop, or believe it again.</source>
        <translation>Mae&apos;r hyn a benderfynwyd am y gliniadur “%1” yn aros, am y gall eraill ddibynnu arno. Diddymwch y gliniadur, neu ei gredu eto.</translation>
    </message>
    <message>
        <source>Two copies of the laptop “%1” have both gone on from its entry %2: one of them is a copied or restored file. Nothing was brought in. Make the copy that is not known here yet a laptop of its own, with “rollbook-cli devices FILE --renew-from %2”, and take its changes out again.</source>
        <translation>Mae dau gopi o&apos;r gliniadur “%1” wedi mynd yn eu blaen o&apos;i gofnod %2: ffeil wedi&apos;i chopïo neu ei hadfer yw un ohonynt. Ni ddaeth dim i mewn. Gwnewch y copi nad yw&apos;n hysbys yma eto yn liniadur ar ei ben ei hun, gyda “rollbook-cli devices FFEIL --renew-from %2”, a thynnwch ei newidiadau allan eto.</translation>
    </message>
    <message>
        <source>Another copy of this laptop&apos;s register has gone on from entry %1 in another way: this file or the other is a copied or restored one. Nothing was brought in. Make one of the two a laptop of its own from there, with “rollbook-cli devices FILE --renew-from %1”, and combine them then.</source>
        <translation>Mae copi arall o gofrestr y gliniadur hwn wedi mynd yn ei flaen o gofnod %1 mewn ffordd arall: mae&apos;r ffeil hon neu&apos;r llall wedi&apos;i chopïo neu ei hadfer. Ni ddaeth dim i mewn. Gwnewch un o&apos;r ddau yn liniadur ar ei ben ei hun o&apos;r fan honno, gyda “rollbook-cli devices FFEIL --renew-from %1”, a&apos;u cyfuno wedyn.</translation>
    </message>
    <message>
        <source>Which laptops keep the register is not taken back by undo. Revoke the laptop, or let it count again.</source>
        <translation>Nid yw dadwneud yn newid pa liniaduron sy&apos;n cadw&apos;r gofrestr. Diddymwch y gliniadur, neu gadewch iddo gyfrif eto.</translation>
    </message>
    <message>
        <source>This laptop, “%1”, was revoked: from its entry %2 on nothing that it enters counts, so nothing was entered. Ask the coordinator to let it count again, and bring their changes in then.</source>
        <translation>Diddymwyd y gliniadur hwn, “%1”: o&apos;i gofnod %2 ymlaen nid yw dim a gofnodir arno yn cyfrif, felly ni chofnodwyd dim. Gofynnwch i&apos;r cydlynydd adael iddo gyfrif eto, ac yna dewch â&apos;i newidiadau i mewn.</translation>
    </message>
    <message>
        <source>“%1” is the coordinator&apos;s own laptop, which vouches for all others and so cannot be revoked. If it is lost, restore a backup of its register on another computer: that becomes the coordinator&apos;s.</source>
        <translation>“%1” yw gliniadur y cydlynydd ei hun, sy&apos;n tystio i bob un arall ac felly ni ellir ei ddirymu. Os yw ar goll, adferwch gopi wrth gefn o&apos;i gofrestr ar gyfrifiadur arall: hwnnw fydd un y cydlynydd wedyn.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln payment(s) for %1, so this person was not removed. End the membership instead, or erase the person if they ask for it.</source>
        <translation>
            <numerusform>Mae %Ln taliad ar gyfer %1, felly ni thynnwyd y person hwn. Dewch â&apos;r aelodaeth i ben yn lle hynny, neu dilëwch y person os yw&apos;n gofyn am hynny.</numerusform>
            <numerusform>Mae %Ln taliad ar gyfer %1, felly ni thynnwyd y person hwn. Dewch â&apos;r aelodaeth i ben yn lle hynny, neu dilëwch y person os yw&apos;n gofyn am hynny.</numerusform>
            <numerusform>Mae %Ln taliad ar gyfer %1, felly ni thynnwyd y person hwn. Dewch â&apos;r aelodaeth i ben yn lle hynny, neu dilëwch y person os yw&apos;n gofyn am hynny.</numerusform>
            <numerusform>Mae %Ln o daliadau ar gyfer %1, felly ni thynnwyd y person hwn. Dewch â&apos;r aelodaeth i ben yn lle hynny, neu dilëwch y person os yw&apos;n gofyn am hynny.</numerusform>
            <numerusform>Mae %Ln o daliadau ar gyfer %1, felly ni thynnwyd y person hwn. Dewch â&apos;r aelodaeth i ben yn lle hynny, neu dilëwch y person os yw&apos;n gofyn am hynny.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 is still used %Ln time(s), so it was not removed. Move what uses it first, or archive it instead.</source>
        <translation>
            <numerusform>Mae&apos;r eitem hon (%1) yn dal i gael ei defnyddio (%Ln o weithiau), felly ni chafodd ei thynnu. Yn gyntaf, symudwch yr hyn sy&apos;n ei defnyddio, neu archifwch hi yn lle hynny.</numerusform>
            <numerusform>Mae&apos;r eitem hon (%1) yn dal i gael ei defnyddio (%Ln waith), felly ni chafodd ei thynnu. Yn gyntaf, symudwch yr hyn sy&apos;n ei defnyddio, neu archifwch hi yn lle hynny.</numerusform>
            <numerusform>Mae&apos;r eitem hon (%1) yn dal i gael ei defnyddio (%Ln waith), felly ni chafodd ei thynnu. Yn gyntaf, symudwch yr hyn sy&apos;n ei defnyddio, neu archifwch hi yn lle hynny.</numerusform>
            <numerusform>Mae&apos;r eitem hon (%1) yn dal i gael ei defnyddio (%Ln o weithiau), felly ni chafodd ei thynnu. Yn gyntaf, symudwch yr hyn sy&apos;n ei defnyddio, neu archifwch hi yn lle hynny.</numerusform>
            <numerusform>Mae&apos;r eitem hon (%1) yn dal i gael ei defnyddio (%Ln o weithiau), felly ni chafodd ei thynnu. Yn gyntaf, symudwch yr hyn sy&apos;n ei defnyddio, neu archifwch hi yn lle hynny.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 is still used %Ln time(s), so it was not removed. Remove what uses it first.</source>
        <translation>
            <numerusform>Mae&apos;r eitem hon (%1) yn dal i gael ei defnyddio (%Ln o weithiau), felly ni chafodd ei thynnu. Yn gyntaf, tynnwch yr hyn sy&apos;n ei defnyddio.</numerusform>
            <numerusform>Mae&apos;r eitem hon (%1) yn dal i gael ei defnyddio (%Ln waith), felly ni chafodd ei thynnu. Yn gyntaf, tynnwch yr hyn sy&apos;n ei defnyddio.</numerusform>
            <numerusform>Mae&apos;r eitem hon (%1) yn dal i gael ei defnyddio (%Ln waith), felly ni chafodd ei thynnu. Yn gyntaf, tynnwch yr hyn sy&apos;n ei defnyddio.</numerusform>
            <numerusform>Mae&apos;r eitem hon (%1) yn dal i gael ei defnyddio (%Ln o weithiau), felly ni chafodd ei thynnu. Yn gyntaf, tynnwch yr hyn sy&apos;n ei defnyddio.</numerusform>
            <numerusform>Mae&apos;r eitem hon (%1) yn dal i gael ei defnyddio (%Ln o weithiau), felly ni chafodd ei thynnu. Yn gyntaf, tynnwch yr hyn sy&apos;n ei defnyddio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register “%1” is damaged: part of it cannot be read as it was written. It was left as it is. Open the latest backup instead (“rollbook-cli backups” lists them), and keep this file for whoever helps you. Details: %2.</source>
        <translation>Mae&apos;r gofrestr “%1” wedi&apos;i difrodi: ni ellir darllen rhan ohoni fel yr ysgrifennwyd hi. Fe&apos;i gadawyd fel yr oedd. Agorwch y copi wrth gefn diweddaraf yn ei lle (mae “rollbook-cli backups” yn eu rhestru), a chadwch y ffeil hon ar gyfer pwy bynnag sy&apos;n eich helpu. Manylion: %2.</translation>
    </message>
    <message>
        <source>The copy on this laptop, “%1”, is limited, and this reaches beyond its limits. Ask for it to be done on a laptop that holds the whole register.</source>
        <translation>Mae&apos;r copi ar y gliniadur hwn, “%1”, yn gyfyngedig, ac mae hyn yn cyrraedd y tu hwnt i&apos;w derfynau. Gofynnwch am ei wneud ar liniadur sy&apos;n dal y gofrestr gyfan.</translation>
    </message>
    <message>
        <source>Changes in “%1” reach beyond what the copy on the laptop “%2” is limited to. Nothing was brought in. Revoke that laptop unless you know why.</source>
        <translation>Mae newidiadau yn “%1” yn cyrraedd y tu hwnt i&apos;r hyn y mae&apos;r copi ar y gliniadur “%2” wedi&apos;i gyfyngu iddo. Ni ddaethpwyd â dim i mewn. Dirymwch y gliniadur hwnnw oni wyddoch pam.</translation>
    </message>
    <message>
        <source>The file “%1” was taken out on “%2” before that laptop had seen all that is shown here. Nothing was brought in. Bring changes in there first; if that cannot be, have a new copy made.</source>
        <translation>Aethpwyd â&apos;r ffeil “%1” allan ar “%2” cyn i&apos;r gliniadur hwnnw weld popeth a ddangosir yma. Ni ddaethpwyd â dim i mewn. Dewch â newidiadau i mewn yno yn gyntaf; os na ellir, gofynnwch am gopi newydd.</translation>
    </message>
    <message>
        <source>This is a limited copy without fees and payments, so nobody can tell from it who owes what. Ask for the list from a laptop that holds the whole register.</source>
        <translation>Copi cyfyngedig heb ffioedd a thaliadau yw hwn, felly ni ellir dweud ohono pwy sydd mewn dyled, na faint. Gofynnwch am y rhestr oddi ar liniadur sy&apos;n dal y gofrestr gyfan.</translation>
    </message>
    <message>
        <source>%1 is %2 years old on the first day of the term, and this membership type is for people of %3 and over. Choose another type, or correct the date of birth.</source>
        <translation>Mae %1 yn %2 oed ar ddiwrnod cyntaf y cyfnod, ac mae&apos;r math hwn o aelodaeth ar gyfer pobl %3 oed a hŷn. Dewiswch fath arall, neu cywirwch y dyddiad geni.</translation>
    </message>
    <message>
        <source>%1 is %2 years old on the first day of the term, and this membership type is for people of up to %4. Choose another type, or correct the date of birth.</source>
        <translation>Mae %1 yn %2 oed ar ddiwrnod cyntaf y cyfnod, ac mae&apos;r math hwn o aelodaeth ar gyfer pobl hyd at %4 oed. Dewiswch fath arall, neu cywirwch y dyddiad geni.</translation>
    </message>
    <message>
        <source>%1 is %2 years old on the first day of the term, and this membership type is for people from %3 to %4. Choose another type, or correct the date of birth.</source>
        <translation>Mae %1 yn %2 oed ar ddiwrnod cyntaf y cyfnod, ac mae&apos;r math hwn o aelodaeth ar gyfer pobl o %3 i %4 oed. Dewiswch fath arall, neu cywirwch y dyddiad geni.</translation>
    </message>
    <message>
        <source>The books are closed up to %2, so nothing of %1 is added, altered or removed. Choose a day after that, or set it right by a reversing entry of today.</source>
        <translation>Mae&apos;r llyfrau ar gau hyd at %2, felly ni chaiff dim sy&apos;n dyddio o %1 ei ychwanegu, ei newid na&apos;i dynnu. Dewiswch ddiwrnod wedi hynny, neu cywirwch y peth drwy gofnod gwrthdroi heddiw.</translation>
    </message>
    <message>
        <source>%1 can be renewed from %2 on, and not before. Renew then, or change in the settings of the membership type from when renewals are taken.</source>
        <translation>Gellir adnewyddu %1 o %2 ymlaen, ac nid cyn hynny. Adnewyddwch bryd hynny, neu newidiwch yng ngosodiadau&apos;r math o aelodaeth o ba bryd y derbynnir adnewyddiadau.</translation>
    </message>
    <message>
        <source>“%1” is for affiliated organisations, not for people. Choose another membership type.</source>
        <translation>Mae “%1” ar gyfer cyrff cysylltiedig, nid ar gyfer pobl. Dewiswch fath arall o aelodaeth.</translation>
    </message>
    <message>
        <source>“%1” is for people, not for affiliated organisations. Choose a type that is for affiliation, or make one in the settings.</source>
        <translation>Mae “%1” ar gyfer pobl, nid ar gyfer cyrff cysylltiedig. Dewiswch fath sydd ar gyfer cysylltiad, neu gwnewch un yn y gosodiadau.</translation>
    </message>
    <message>
        <source>This person belongs to the household of %1, who pays for both. Do it for %1, or end the place in the household first.</source>
        <translation>Mae&apos;r person hwn yn perthyn i aelwyd %1, sy&apos;n talu dros y ddau. Gwnewch hyn ar gyfer %1, neu rhowch ddiwedd ar y lle yn yr aelwyd yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 pays for others of their household (people: %2). Let somebody else pay for them, or end their places in the household first.</source>
        <translation>Mae %1 yn talu dros eraill o&apos;r un aelwyd (pobl: %2). Gadewch i rywun arall dalu drostynt, neu rhowch ddiwedd ar eu lleoedd yn yr aelwyd yn gyntaf.</translation>
    </message>
    <message>
        <source>The payment of %1 received on %2 was taken back already. Choose another one, or record the money as a new payment.</source>
        <translation>Mae&apos;r taliad o %1 a dderbyniwyd ar %2 eisoes wedi&apos;i dynnu&apos;n ôl. Dewiswch un arall, neu cofnodwch yr arian fel taliad newydd.</translation>
    </message>
    <message>
        <source>%1 cannot be given back, because only %2 of this payment is free. Lower the amount, or first set the payment against less.</source>
        <translation>Ni ellir rhoi %1 yn ôl, gan mai dim ond %2 o&apos;r taliad hwn sy&apos;n rhydd. Gostyngwch y swm, neu gosodwch y taliad yn erbyn llai yn gyntaf.</translation>
    </message>
    <message>
        <source>The parts come to %1, and the payment is %2. Change the parts until they fit into it.</source>
        <translation>Mae&apos;r rhannau&apos;n dod i %1, a&apos;r taliad yw %2. Newidiwch y rhannau nes eu bod yn ffitio ynddo.</translation>
    </message>
    <message>
        <source>Nothing is left to pay of this charge of %1. Choose a charge that is still open.</source>
        <translation>Nid oes dim ar ôl i&apos;w dalu o&apos;r tâl hwn o %1. Dewiswch dâl sy&apos;n dal yn agored.</translation>
    </message>
    <message>
        <source>The batch does not agree with what was counted: payments %1 of %2, money %3 of %4. Look for the entry that is missing or wrong, or count again and correct what was expected.</source>
        <translation>Nid yw&apos;r swp yn cytuno â&apos;r hyn a gyfrifwyd: taliadau %1 o %2, arian %3 o %4. Chwiliwch am y cofnod sydd ar goll neu&apos;n anghywir, neu cyfrifwch eto a chywirwch yr hyn a ddisgwylid.</translation>
    </message>
    <message>
        <source>The batch was posted on %1 and stays as it is. Reverse a single payment of it, or undo the posting in the history.</source>
        <translation>Postiwyd y swp ar %1 ac mae&apos;n aros fel y mae. Gwrthdrowch un taliad ohono, neu dadwnewch y postio yn yr hanes.</translation>
    </message>
    <message>
        <source>The statement “%1” cannot be read in line %2: found “%3”. Nothing was taken in. Get the file from the bank again, or in another of its formats.</source>
        <translation>Ni ellir darllen y gyfriflen “%1” yn llinell %2: cafwyd “%3”. Ni chymerwyd dim i mewn. Mynnwch y ffeil gan y banc eto, neu mewn un arall o&apos;i fformatau.</translation>
    </message>
    <message>
        <source>“%1” is no statement of a kind that is known here. Nothing was taken in. Say once what its columns mean, or get it from the bank as CSV, OFX, QIF, MT940 or CAMT.053.</source>
        <translation>Nid yw “%1” yn gyfriflen o fath sy&apos;n hysbys yma. Ni chymerwyd dim i mewn. Dywedwch unwaith beth yw ystyr ei cholofnau, neu mynnwch hi gan y banc fel CSV, OFX, QIF, MT940 neu CAMT.053.</translation>
    </message>
    <message>
        <source>It is decided already what the line of %1 over %2 is. Undo that in the history first, or choose another line.</source>
        <translation>Penderfynwyd eisoes beth yw&apos;r llinell ar %1 am %2. Dadwnewch hynny yn yr hanes yn gyntaf, neu dewiswch linell arall.</translation>
    </message>
    <message>
        <source>The statement “%1” stays, because payments were made of its lines (%2). Undo the posting in the history, then remove the statement.</source>
        <translation>Mae&apos;r gyfriflen “%1” yn aros, gan fod taliadau wedi&apos;u gwneud o&apos;i llinellau (%2). Dadwnewch y postio yn yr hanes, yna tynnwch y gyfriflen.</translation>
    </message>
    <message>
        <source>The lines chosen come to %1 after fees, and the bank&apos;s line is %2. Choose exactly the lines that were paid out together.</source>
        <translation>Mae&apos;r llinellau a ddewiswyd yn dod i %1 ar ôl ffioedd, a llinell y banc yw %2. Dewiswch yr union linellau a dalwyd allan gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>%1 was expelled; the last day of membership was %2. To take the person in again, renew this membership alone and choose its type.</source>
        <translation>Cafodd %1 ei ddiarddel; diwrnod olaf yr aelodaeth oedd %2. I dderbyn y person eto, adnewyddwch yr aelodaeth hon ar ei phen ei hun a dewis ei math.</translation>
    </message>
    <message>
        <source>“%1” is no affiliated organisation. Choose one, or change the group into one first.</source>
        <translation>Nid corff cysylltiedig yw “%1”. Dewiswch un, neu newidiwch y grŵp yn un yn gyntaf.</translation>
    </message>
    <message>
        <source>“%1” may send so many delegates: %2, and sends %3 already. End the time of one first, or send the person as a substitute.</source>
        <translation>Caiff “%1” anfon hyn o gynrychiolwyr: %2, ac mae&apos;n anfon %3 eisoes. Rhowch derfyn ar amser un yn gyntaf, neu anfonwch y person fel eilydd.</translation>
    </message>
    <message>
        <source>All lines of this file are here already: they came with “%1”, from %2 on. Nothing was changed. Choose a newer statement; if it came into the wrong account, take it out again first.</source>
        <translation>Mae holl linellau&apos;r ffeil hon yma eisoes: daethant gyda “%1”, o %2 ymlaen. Ni newidiwyd dim. Dewiswch gyfriflen fwy diweddar; os daeth i&apos;r cyfrif anghywir, tynnwch hi allan eto yn gyntaf.</translation>
    </message>
    <message>
        <source>There is no line of an account in the statement “%1”. Nothing was taken in. Get it from the bank again, for the days that you need.</source>
        <translation>Nid oes llinell o gyfrif yn y gyfriflen “%1”. Ni chymerwyd dim i mewn. Mynnwch hi gan y banc eto, am y diwrnodau sydd eu hangen arnoch.</translation>
    </message>
    <message>
        <source>“%1” is a workbook, not a statement as CSV. Nothing was taken in. Open it, save it as CSV and choose that.</source>
        <translation>Llyfr gwaith yw “%1”, nid cyfriflen fel CSV. Ni chymerwyd dim i mewn. Agorwch ef, cadwch ef fel CSV a dewiswch hwnnw.</translation>
    </message>
    <message>
        <source>The statement “%1” cannot be read: found “%3”. Nothing was taken in. Get the file from the bank again, or in another of its formats.</source>
        <translation>Ni ellir darllen y gyfriflen “%1”: cafwyd “%3”. Ni chymerwyd dim i mewn. Mynnwch y ffeil gan y banc eto, neu mewn un arall o&apos;i fformatau.</translation>
    </message>
    <message>
        <source>The statement “%1” cannot be read in line %2: found “%3” where a day should stand. Nothing was taken in. Get the file from the bank again, or in another of its formats.</source>
        <translation>Ni ellir darllen y gyfriflen “%1” yn llinell %2: cafwyd “%3” lle dylai diwrnod fod. Ni chymerwyd dim i mewn. Mynnwch y ffeil gan y banc eto, neu mewn un arall o&apos;i fformatau.</translation>
    </message>
    <message>
        <source>The statement “%1” cannot be read in line %2: found “%3” where an amount should stand. Nothing was taken in. Get the file from the bank again, or in another of its formats.</source>
        <translation>Ni ellir darllen y gyfriflen “%1” yn llinell %2: cafwyd “%3” lle dylai swm fod. Ni chymerwyd dim i mewn. Mynnwch y ffeil gan y banc eto, neu mewn un arall o&apos;i fformatau.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>Cam i &amp;fyny</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Cam i &amp;lawr</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ie</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Na</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Taflu</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ailosod</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>organisation</source>
        <translation>sefydliad</translation>
    </message>
    <message>
        <source>member</source>
        <translation>aelod</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grŵp</translation>
    </message>
    <message>
        <source>group membership</source>
        <translation>aelodaeth o grŵp</translation>
    </message>
    <message>
        <source>membership type</source>
        <translation>math o aelodaeth</translation>
    </message>
    <message>
        <source>membership period</source>
        <translation>cyfnod aelodaeth</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>tâl</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>taliad</translation>
    </message>
    <message>
        <source>allocation of a payment</source>
        <translation>dyraniad taliad</translation>
    </message>
    <message>
        <source>standing in the parent body</source>
        <translation>safle yn y rhiant-gorff</translation>
    </message>
    <message>
        <source>admission rule</source>
        <translation>rheol dderbyn</translation>
    </message>
    <message>
        <source>print or export</source>
        <translation>argraffiad neu allforiad</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>gliniadur</translation>
    </message>
    <message>
        <source>settlement of a conflict</source>
        <translation>setliad gwrthdaro</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>dilead llwyr</translation>
    </message>
    <message>
        <source>pair of two people</source>
        <translation>pâr o ddau berson</translation>
    </message>
    <message>
        <source>place in a household</source>
        <translation>lle mewn aelwyd</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>cyfrif banc</translation>
    </message>
    <message>
        <source>bank statement</source>
        <translation>cyfriflen banc</translation>
    </message>
    <message>
        <source>line of a bank statement</source>
        <translation>llinell cyfriflen banc</translation>
    </message>
    <message>
        <source>learned name of a payer</source>
        <translation>enw talwr a ddysgwyd</translation>
    </message>
    <message>
        <source>layout of statements</source>
        <translation>cynllun cyfriflenni</translation>
    </message>
    <message>
        <source>batch of cash and cheques</source>
        <translation>swp o arian parod a sieciau</translation>
    </message>
    <message>
        <source>payment in a batch</source>
        <translation>taliad mewn swp</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ar y dechrau</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Ar y diwedd</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Blwyddyn %1</translation>
    </message>
    <message>
        <source>Whole span</source>
        <translation>Yr holl gyfnod</translation>
    </message>
    <message>
        <source>Membership grew from %1 to %2</source>
        <translation>Tyfodd yr aelodaeth o %1 i %2</translation>
    </message>
    <message>
        <source>Membership fell from %1 to %2</source>
        <translation>Gostyngodd yr aelodaeth o %1 i %2</translation>
    </message>
    <message>
        <source>Membership ended where it began, at %1</source>
        <translation>Gorffennodd yr aelodaeth lle dechreuodd, sef %1</translation>
    </message>
    <message>
        <source>Members at the end of each month</source>
        <translation>Aelodau ar ddiwedd pob mis</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Ymunodd</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Gadawodd</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Taflen adfer</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Gwnaed %1</translation>
    </message>
    <message>
        <source>This key opens the register when its passphrase is lost. Whoever has this sheet and the file can read everything in it. Nobody else can help: without the passphrase and without this sheet the register stays closed for good.</source>
        <translation>Mae&apos;r allwedd hon yn agor y gofrestr pan gollir ei chyfrinymadrodd. Gall pwy bynnag sydd â&apos;r daflen hon a&apos;r ffeil ddarllen popeth sydd ynddi. Ni all neb arall helpu: heb y cyfrinymadrodd a heb y daflen hon, bydd y gofrestr ar gau am byth.</translation>
    </message>
    <message>
        <source>Recovery key: eight lines of eight characters</source>
        <translation>Allwedd adfer: wyth llinell o wyth nod</translation>
    </message>
    <message>
        <source>The same key, to be scanned</source>
        <translation>Yr un allwedd, i&apos;w sganio</translation>
    </message>
    <message>
        <source>When the passphrase is lost</source>
        <translation>Pan gollir y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Open the file “%1” in Rollbook and choose “Use the recovery key”.</source>
        <translation>Agorwch y ffeil “%1” yn Rollbook a dewiswch “Defnyddio&apos;r allwedd adfer”.</translation>
    </message>
    <message>
        <source>Type the eight lines, or scan the code. Capitals, spaces and dashes do not matter; the key has no letters I, L, O and U. A slip is noticed, and the line it is in is named.</source>
        <translation>Teipiwch yr wyth llinell, neu sganiwch y cod. Nid oes ots am briflythrennau, bylchau na llinellau toriad; nid yw&apos;r llythrennau I, L, O ac U yn yr allwedd. Sylwir ar gamgymeriad, ac enwir y llinell y mae ynddi.</translation>
    </message>
    <message>
        <source>Choose a new passphrase. This sheet is void from then on: print a new one.</source>
        <translation>Dewiswch gyfrinymadrodd newydd. Ni fydd y daflen hon yn ddilys o hynny ymlaen: argraffwch un newydd.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Sut i&apos;w chadw</translation>
    </message>
    <message>
        <source>On paper, in a sealed envelope in a safe place: not in the bag of the laptop.</source>
        <translation>Ar bapur, mewn amlen wedi&apos;i selio mewn man diogel: nid ym mag y gliniadur.</translation>
    </message>
    <message>
        <source>Not as a photograph and not in an e-mail. Delete a PDF of it once printed.</source>
        <translation>Nid fel ffotograff ac nid mewn e-bost. Dilëwch unrhyw PDF ohoni ar ôl ei argraffu.</translation>
    </message>
    <message>
        <source>Two people of the committee know where it is. Hand it over with the office.</source>
        <translation>Dylai dau o bobl y pwyllgor wybod ble mae hi. Trosglwyddwch hi gyda&apos;r swydd.</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Cedwir yn</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Cedwir gan</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Dyddiad a llofnod</translation>
    </message>
    <message>
        <source>Secret. Do not copy. Destroy when the passphrase is changed.</source>
        <translation>Cyfrinachol. Peidiwch â chopïo. Dinistriwch hi pan newidir y cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Membership register</source>
        <translation>Cofrestr aelodaeth</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Ôl-ddyledion</translation>
    </message>
    <message>
        <source>Growth of membership</source>
        <translation>Twf yr aelodaeth</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Aelod ers</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Dilys tan</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Tref</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Parent body</source>
        <translation>Rhiant-gorff</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Yn ddyledus</translation>
    </message>
    <message>
        <source>Up to 3 months</source>
        <translation>Hyd at 3 mis</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>3 i 6 mis</translation>
    </message>
    <message>
        <source>6 to 12 months</source>
        <translation>6 i 12 mis</translation>
    </message>
    <message>
        <source>Over a year</source>
        <translation>Dros flwyddyn</translation>
    </message>
    <message>
        <source>Everybody who counts as a member</source>
        <translation>Pawb sy&apos;n cyfrif fel aelod</translation>
    </message>
    <message>
        <source>Everybody in the register</source>
        <translation>Pawb yn y gofrestr</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statws: %1</translation>
    </message>
    <message>
        <source>Selected people: %1</source>
        <translation>Pobl a ddewiswyd: %1</translation>
    </message>
    <message>
        <source>The whole society</source>
        <translation>Y gymdeithas gyfan</translation>
    </message>
    <message>
        <source>%1 with the groups below it</source>
        <translation>%1 gyda&apos;r grwpiau oddi tano</translation>
    </message>
    <message>
        <source>Everybody who owes</source>
        <translation>Pawb sydd mewn dyled</translation>
    </message>
    <message>
        <source>%1 and owes</source>
        <translation>%1 ac mewn dyled</translation>
    </message>
    <message>
        <source>%1, in %2 and the groups below it</source>
        <translation>%1, o fewn %2 a&apos;r grwpiau oddi tano</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, o fewn %2</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>Sefyllfa ar %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hyd at %2</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Argraffwyd %1</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>Argraffwyd %1 gan %2</translation>
    </message>
    <message>
        <source>Owed is what was due by the day, less what was paid towards it and what was waived. Its age counts from the day each charge fell due.</source>
        <translation>Yr hyn sy&apos;n ddyledus yw&apos;r hyn a oedd i&apos;w dalu erbyn y diwrnod, llai&apos;r hyn a dalwyd tuag ato a&apos;r hyn a hepgorwyd. Cyfrifir ei oed o&apos;r diwrnod yr oedd pob tâl yn ddyledus.</translation>
    </message>
    <message>
        <source>A member is whoever is within a membership period, days of grace included, and has not left or died. Each line adds up: opening, plus those who came, less those who went, is closing.</source>
        <translation>Aelod yw pwy bynnag sydd o fewn cyfnod aelodaeth, gan gynnwys dyddiau gras, ac nad yw wedi gadael na marw. Mae pob llinell yn gywir o&apos;i hadio: y nifer ar y dechrau, gan ychwanegu&apos;r rhai a ymunodd a thynnu&apos;r rhai a adawodd, yw&apos;r nifer ar y diwedd.</translation>
    </message>
    <message>
        <source>Confidential – personal data. Contains political opinions by implication. Do not copy. Destroy after %1.</source>
        <translation>Cyfrinachol – data personol. Mae&apos;n awgrymu barn wleidyddol. Peidiwch â chopïo. Dinistriwch ar ôl %1.</translation>
    </message>
    <message>
        <source>For practice: an invented society, invented people.</source>
        <translation>Ar gyfer ymarfer: cymdeithas ddychmygol, pobl ddychmygol.</translation>
    </message>
    <message>
        <source>Nobody here owes anything.</source>
        <translation>Nid oes neb yma mewn dyled.</translation>
    </message>
    <message>
        <source>Nobody fits this choice.</source>
        <translation>Nid oes neb yn cyfateb i&apos;r dewis hwn.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (parhad)</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Heb grŵp</translation>
    </message>
    <message>
        <source>For life</source>
        <translation>Am oes</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>Cyfanswm: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copi %1</translation>
    </message>
    <message>
        <source>Copy not noted</source>
        <translation>Copi heb ei nodi</translation>
    </message>
    <message>
        <source>A member is whoever is within a membership period on the day, days of grace included, and has not left or died. Who has still to pay the first fee is counted, and stands as “Pending payment”.</source>
        <translation>Aelod yw pwy bynnag sydd o fewn cyfnod aelodaeth ar y diwrnod, gan gynnwys dyddiau gras, ac nad yw wedi gadael na marw. Cyfrifir pwy sydd eto i dalu&apos;r tâl cyntaf, a dangosir hwy fel “Yn disgwyl taliad”.</translation>
    </message>
    <message>
        <source>A member is whoever is within a membership period on the day, days of grace included, and has not left or died. This copy does not hold who has paid: who is within the term stands as “Member”.</source>
        <translation>Aelod yw pwy bynnag sydd o fewn cyfnod aelodaeth ar y diwrnod, gan gynnwys dyddiau gras, ac nad yw wedi gadael na marw. Nid yw&apos;r copi hwn yn dal pwy sydd wedi talu: dangosir pwy sydd o fewn y cyfnod fel “Aelod”.</translation>
    </message>
    <message>
        <source>%1 (a limited copy: %2)</source>
        <translation>%1 (copi cyfyngedig: %2)</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Ni ellir creu&apos;r ffolder %1.</translation>
    </message>
</context>
<context>
    <name>StandingKind</name>
    <message>
        <source>Never belonged</source>
        <translation>Heb berthyn erioed</translation>
    </message>
    <message>
        <source>In good standing</source>
        <translation>Mewn safle da</translation>
    </message>
    <message>
        <source>Probationary</source>
        <translation>Ar brawf</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Cefnogwr</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Wedi&apos;i atal dros dro</translation>
    </message>
    <message>
        <source>Suspension lifted</source>
        <translation>Ataliad wedi&apos;i godi</translation>
    </message>
    <message>
        <source>Expelled</source>
        <translation>Wedi&apos;i ddiarddel</translation>
    </message>
    <message>
        <source>Automatically excluded</source>
        <translation>Wedi&apos;i gau allan yn awtomatig</translation>
    </message>
    <message>
        <source>Resigned</source>
        <translation>Wedi ymddiswyddo</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Wedi dod i ben</translation>
    </message>
</context>
<context>
    <name>StatementWords</name>
    <message>
        <source>Bank account</source>
        <translation>Cyfrif banc</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>account, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>goes to suspense</source>
        <translation>aiff i&apos;r cyfrif crog</translation>
    </message>
    <message>
        <source>is not ours</source>
        <translation>nid yw i ni</translation>
    </message>
    <message>
        <source>is open again</source>
        <translation>yn agored eto</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>I&apos;w penderfynu</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Neb yn cyfateb</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Pob llinell</translation>
    </message>
    <message>
        <source>Payout of a provider</source>
        <translation>Taliad gan ddarparwr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, confidence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Cyfriflen</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Swm (%1)</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Ffi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agored</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Cynigiwyd</translation>
    </message>
    <message>
        <source>Ready to post</source>
        <translation>Barod i&apos;w phostio</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Parwyd</translation>
    </message>
    <message>
        <source>In suspense</source>
        <translation>Yn y cyfrif crog</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Nid i ni</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Taliad darparwr</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <comment>confidence</comment>
        <translation>%1 allan o 100</translation>
    </message>
    <message>
        <source>The member numbers %1 stand in the line</source>
        <translation>Mae&apos;r rhifau aelod %1 yn y llinell</translation>
    </message>
    <message>
        <source>Member number %1 stands in the line</source>
        <translation>Mae rhif aelod %1 yn y llinell</translation>
    </message>
    <message>
        <source>Receipt %1 stands in the line</source>
        <translation>Mae derbynneb %1 yn y llinell</translation>
    </message>
    <message>
        <source>Money from “%1” was theirs before</source>
        <translation>Nhw oedd biau arian gan “%1” o&apos;r blaen</translation>
    </message>
    <message>
        <source>The number %1 from elsewhere stands in the line</source>
        <translation>Mae&apos;r rhif allanol %1 yn y llinell</translation>
    </message>
    <message>
        <source>The former member number %1 stands in the line</source>
        <translation>Mae&apos;r rhif aelod blaenorol %1 yn y llinell</translation>
    </message>
    <message>
        <source>The line says “%1”, and so does a charge of this amount</source>
        <translation>Mae&apos;r llinell yn dweud “%1”, ac felly hefyd dâl o&apos;r swm hwn</translation>
    </message>
    <message>
        <source>It is what the household of %1 owes, people: %2</source>
        <translation>Dyma&apos;r hyn sy&apos;n ddyledus gan aelwyd %1, pobl: %2</translation>
    </message>
    <message>
        <source>Name and amount fit</source>
        <translation>Mae&apos;r enw a&apos;r swm yn cyfateb</translation>
    </message>
    <message>
        <source>The name fits, the amount does not</source>
        <translation>Mae&apos;r enw&apos;n cyfateb, ond nid y swm</translation>
    </message>
    <message>
        <source>Family name and amount fit, the given name is not written out</source>
        <translation>Mae&apos;r cyfenw a&apos;r swm yn cyfateb, ond nid yw&apos;r enw cyntaf yn llawn</translation>
    </message>
    <message>
        <source>%1. Confidence: %2.</source>
        <comment>reason, confidence</comment>
        <translation>%1. Hyder: %2.</translation>
    </message>
    <message>
        <source>Somebody else fits nearly as well.</source>
        <translation>Mae rhywun arall yn cyfateb bron cystal.</translation>
    </message>
    <message>
        <source>Nothing is owed: it would stay as credit.</source>
        <translation>Nid oes dim yn ddyledus: byddai&apos;n aros fel credyd.</translation>
    </message>
    <message>
        <source>%1 is owed.</source>
        <translation>Mae %1 yn ddyledus.</translation>
    </message>
    <message>
        <source>Payments of a provider: %1, %2, less fees of %3</source>
        <translation>Taliadau drwy ddarparwr: %1, %2, llai ffioedd o %3</translation>
    </message>
    <message>
        <source>matched %1</source>
        <translation>parwyd %1</translation>
    </message>
    <message>
        <source>in suspense %1</source>
        <translation>yn y cyfrif crog %1</translation>
    </message>
    <message>
        <source>not ours %1</source>
        <translation>nid i ni %1</translation>
    </message>
    <message>
        <source>payouts %1</source>
        <translation>taliadau darparwyr %1</translation>
    </message>
    <message>
        <source>fees %1</source>
        <translation>ffioedd %1</translation>
    </message>
    <message>
        <source>still open %1</source>
        <translation>yn dal yn agored %1</translation>
    </message>
    <message>
        <source>Statement total %1 = %2</source>
        <comment>amount, parts</comment>
        <translation>Cyfanswm y gyfriflen %1 = %2</translation>
    </message>
    <message>
        <source>This does not add up: %1 is missing. A line was posted for another sum. Look through the matched lines and take the wrong payment back.</source>
        <translation>Nid yw hyn yn adio&apos;n gywir: mae %1 ar goll. Postiwyd llinell am swm arall. Edrychwch drwy&apos;r llinellau a barwyd a thynnwch y taliad anghywir yn ôl.</translation>
    </message>
    <message numerus="yes">
        <source>Every penny is accounted for. %n line(s) still wait for a decision.</source>
        <translation>
            <numerusform>Rhoddwyd cyfrif am bob ceiniog. Mae %n llinell yn dal i aros am benderfyniad.</numerusform>
            <numerusform>Rhoddwyd cyfrif am bob ceiniog. Mae %n llinell yn dal i aros am benderfyniad.</numerusform>
            <numerusform>Rhoddwyd cyfrif am bob ceiniog. Mae %n llinell yn dal i aros am benderfyniad.</numerusform>
            <numerusform>Rhoddwyd cyfrif am bob ceiniog. Mae %n llinell yn dal i aros am benderfyniad.</numerusform>
            <numerusform>Rhoddwyd cyfrif am bob ceiniog. Mae %n llinell yn dal i aros am benderfyniad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every penny is accounted for, and no line is open.</source>
        <translation>Rhoddwyd cyfrif am bob ceiniog, ac nid oes llinell yn agored.</translation>
    </message>
    <message>
        <source>Amount, in and out</source>
        <translation>Swm, i mewn ac allan</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Arian i mewn</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Arian allan</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Pwy a dalodd</translation>
    </message>
    <message>
        <source>Kind of payment</source>
        <translation>Math o daliad</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balans</translation>
    </message>
    <message>
        <source>Fee kept</source>
        <translation>Ffi a gadwyd</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Rhif y cyfrif</translation>
    </message>
    <message>
        <source>The bank&apos;s own mark of the line</source>
        <translation>Marc y banc ei hun ar y llinell</translation>
    </message>
    <message>
        <source>CR or DR</source>
        <translation>CR neu DR</translation>
    </message>
    <message>
        <source>No column holds the day. Say which one does.</source>
        <translation>Nid oes colofn yn dal y diwrnod. Dywedwch pa un sy&apos;n ei ddal.</translation>
    </message>
    <message>
        <source>No column holds the money. Choose “Amount, in and out”, or “Money in” and “Money out” where the bank has two columns.</source>
        <translation>Nid oes colofn yn dal yr arian. Dewiswch “Swm, i mewn ac allan”, neu “Arian i mewn” ac “Arian allan” lle mae gan y banc ddwy golofn.</translation>
    </message>
    <message>
        <source>Write the name of the bank, so that its files are known by it.</source>
        <translation>Ysgrifennwch enw&apos;r banc, fel yr adnabyddir ei ffeiliau wrtho.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 hyd at %2</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Ymgeisydd</translation>
    </message>
    <message>
        <source>Pending payment</source>
        <translation>Yn aros am daliad</translation>
    </message>
    <message>
        <source>Paid up</source>
        <translation>Wedi talu</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Wedi talu&apos;n rhannol</translation>
    </message>
    <message>
        <source>In grace</source>
        <translation>Mewn cyfnod gras</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Resigned</source>
        <translation>Wedi ymddiswyddo</translation>
    </message>
    <message>
        <source>Expelled</source>
        <translation>Wedi&apos;i ddiarddel</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Wedi marw</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Eithriedig</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Heb dalu</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Aelod</translation>
    </message>
</context>
<context>
    <name>StatusReasons</name>
    <message>
        <source>Set by hand: %4</source>
        <translation>Gosodwyd â llaw: %4</translation>
    </message>
    <message>
        <source>Set by hand until %2: %4</source>
        <translation>Gosodwyd â llaw tan %2: %4</translation>
    </message>
    <message>
        <source>Died on %1.</source>
        <translation>Bu farw ar %1.</translation>
    </message>
    <message>
        <source>Expelled; the last day as a member was %1.</source>
        <translation>Wedi&apos;i ddiarddel; y diwrnod olaf fel aelod oedd %1.</translation>
    </message>
    <message>
        <source>Resigned; the last day as a member was %1.</source>
        <translation>Wedi ymddiswyddo; y diwrnod olaf fel aelod oedd %1.</translation>
    </message>
    <message>
        <source>Went to another body; the last day as a member was %1.</source>
        <translation>Aeth at gorff arall; y diwrnod olaf fel aelod oedd %1.</translation>
    </message>
    <message>
        <source>The membership ended on %1 and was not renewed.</source>
        <translation>Daeth yr aelodaeth i ben ar %1 ac nis adnewyddwyd.</translation>
    </message>
    <message>
        <source>The membership ended on %1; it still counts for renewal.</source>
        <translation>Daeth yr aelodaeth i ben ar %1; mae&apos;n dal i gyfrif at ddibenion adnewyddu.</translation>
    </message>
    <message>
        <source>The membership ended on %1; it counts until %2 for renewal.</source>
        <translation>Daeth yr aelodaeth i ben ar %1; mae&apos;n cyfrif tan %2 at ddibenion adnewyddu.</translation>
    </message>
    <message>
        <source>No fee is due.</source>
        <translation>Nid oes ffi yn ddyledus.</translation>
    </message>
    <message>
        <source>No fee is due; the membership runs until %2.</source>
        <translation>Nid oes ffi yn ddyledus; mae&apos;r aelodaeth yn para tan %2.</translation>
    </message>
    <message>
        <source>A member for life since %1.</source>
        <translation>Aelod am oes ers %1.</translation>
    </message>
    <message>
        <source>Everything is paid.</source>
        <translation>Mae popeth wedi&apos;i dalu.</translation>
    </message>
    <message>
        <source>Everything is paid; the membership runs until %2.</source>
        <translation>Mae popeth wedi&apos;i dalu; mae&apos;r aelodaeth yn para tan %2.</translation>
    </message>
    <message>
        <source>Part of the fee is paid; %3 is still owed.</source>
        <translation>Mae rhan o&apos;r ffi wedi&apos;i thalu; mae %3 yn dal yn ddyledus.</translation>
    </message>
    <message>
        <source>Part of the fee is paid; %3 is still owed. Runs until %2.</source>
        <translation>Mae rhan o&apos;r ffi wedi&apos;i thalu; mae %3 yn dal yn ddyledus. Mae&apos;n para tan %2.</translation>
    </message>
    <message>
        <source>Nothing is paid; %3 is owed.</source>
        <translation>Nid oes dim wedi&apos;i dalu; mae %3 yn ddyledus.</translation>
    </message>
    <message>
        <source>Nothing is paid; %3 is owed. Runs until %2.</source>
        <translation>Nid oes dim wedi&apos;i dalu; mae %3 yn ddyledus. Mae&apos;n para tan %2.</translation>
    </message>
    <message>
        <source>A member for life; this copy does not hold whether the fees are paid.</source>
        <translation>Aelod am oes; nid yw&apos;r copi hwn yn dweud a yw&apos;r ffioedd wedi&apos;u talu.</translation>
    </message>
    <message>
        <source>The membership runs until %2; this copy does not hold whether the fees are paid.</source>
        <translation>Mae&apos;r aelodaeth yn para tan %2; nid yw&apos;r copi hwn yn dweud a yw&apos;r ffioedd wedi&apos;u talu.</translation>
    </message>
    <message>
        <source>Applied on %1; not decided yet.</source>
        <translation>Gwnaed cais ar %1; heb ei benderfynu eto.</translation>
    </message>
    <message>
        <source>The membership begins on %1.</source>
        <translation>Mae&apos;r aelodaeth yn dechrau ar %1.</translation>
    </message>
    <message>
        <source>Has never been a member.</source>
        <translation>Heb fod yn aelod erioed.</translation>
    </message>
    <message>
        <source>From %1; the first fee of %3 is awaited.</source>
        <translation>O %1; disgwylir y tâl cyntaf o %3.</translation>
    </message>
</context>
<context>
    <name>TypeWords</name>
    <message>
        <source>Ends on %1</source>
        <translation>Yn dod i ben ar %1</translation>
    </message>
    <message>
        <source>%1; joining from %2 gives the next year too</source>
        <translation>%1; mae ymuno o %2 ymlaen yn rhoi&apos;r flwyddyn nesaf hefyd</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) from the first day</source>
        <translation>
            <numerusform>%n mis o&apos;r diwrnod cyntaf</numerusform>
            <numerusform>%n mis o&apos;r diwrnod cyntaf</numerusform>
            <numerusform>%n o fisoedd o&apos;r diwrnod cyntaf</numerusform>
            <numerusform>%n mis o&apos;r diwrnod cyntaf</numerusform>
            <numerusform>%n mis o&apos;r diwrnod cyntaf</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Tan %1</translation>
    </message>
    <message>
        <source>For life</source>
        <translation>Am oes</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation>(ddim yno mwyach)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(dim)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(gwag)</translation>
    </message>
    <message>
        <source>above: %1</source>
        <translation>uwchlaw: %1</translation>
    </message>
    <message>
        <source>up to %1: %2</source>
        <translation>hyd at %1: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::AccountDialog</name>
    <message>
        <source>Choose a day, written as 5 Sep 2026.</source>
        <translation>Dewiswch ddiwrnod, wedi&apos;i ysgrifennu fel 5 Medi 2026.</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Cyfrif %1</translation>
    </message>
    <message>
        <source>Owed: %1</source>
        <translation>Yn ddyledus: %1</translation>
    </message>
    <message>
        <source>In credit: %1</source>
        <translation>Mewn credyd: %1</translation>
    </message>
    <message>
        <source>Nothing was charged or paid by this day.</source>
        <translation>Ni chodwyd ac ni thalwyd dim erbyn y diwrnod hwn.</translation>
    </message>
    <message>
        <source>The account is copied, for a spreadsheet.</source>
        <translation>Copïwyd y cyfrif, ar gyfer taenlen.</translation>
    </message>
    <message>
        <source>Record &amp;payment…</source>
        <translation>Cofnodi &amp;taliad…</translation>
    </message>
    <message>
        <source>Raise &amp;charge…</source>
        <translation>&amp;Codi tâl…</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>&amp;Hepgor…</translation>
    </message>
    <message>
        <source>Re&amp;verse…</source>
        <translation>&amp;Gwrthdroi…</translation>
    </message>
    <message>
        <source>Re&amp;fund…</source>
        <translation>&amp;Ad-dalu…</translation>
    </message>
    <message>
        <source>&amp;Set against…</source>
        <translation>Gosod yn &amp;erbyn…</translation>
    </message>
    <message>
        <source>Rece&amp;ipt…</source>
        <translation>&amp;Derbynneb…</translation>
    </message>
    <message>
        <source>Lines of the account</source>
        <translation>Llinellau&apos;r cyfrif</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Sefyllfa ar</translation>
    </message>
    <message>
        <source>&amp;As at:</source>
        <translation>&amp;Sefyllfa ar:</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;pïo</translation>
    </message>
    <message>
        <source>S&amp;tatement of account…</source>
        <translation>Datganiad c&amp;yfrif…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ca&amp;u</translation>
    </message>
</context>
<context>
    <name>rollbook::AccountModel</name>
    <message>
        <source>Waived</source>
        <translation>Hepgorwyd</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Taliad</translation>
    </message>
    <message>
        <source>Payment by %1</source>
        <translation>Taliad (%1)</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>wedi&apos;i dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>Taliad wedi&apos;i dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Ad-daliad</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <translation>Talwyd gan %1</translation>
    </message>
    <message>
        <source>Paid for %1</source>
        <translation>Talwyd dros %1</translation>
    </message>
    <message>
        <source>Of a charge what is left to pay, of a payment what settles nothing yet</source>
        <translation>O dâl, yr hyn sydd ar ôl i&apos;w dalu; o daliad, yr hyn nad yw&apos;n setlo dim eto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Codwyd</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Talwyd</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balans</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agored</translation>
    </message>
</context>
<context>
    <name>rollbook::AdmissionPanel</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ychwanegu…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Golygu…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Tynnu</translation>
    </message>
    <message>
        <source>Admission rules</source>
        <translation>Rheolau derbyn</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rheol</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Dilys</translation>
    </message>
    <message>
        <source>Whom the society admits, by standing in the parent body. The rules are tried from the top; the first that fits decides. With no rule at all everybody is admitted; when none fits, the application is referred to the committee.</source>
        <translation>Pwy y mae&apos;r gymdeithas yn eu derbyn, yn ôl eu safle yn y rhiant-gorff. Rhoddir cynnig ar y rheolau o&apos;r brig i lawr; y gyntaf sy&apos;n cyfateb sy&apos;n penderfynu. Heb unrhyw reol, derbynnir pawb; os nad oes yr un yn cyfateb, cyfeirir y cais at y pwyllgor.</translation>
    </message>
    <message numerus="yes">
        <source>%1, within %n year(s)</source>
        <translation>
            <numerusform>%1, o fewn %n o flynyddoedd</numerusform>
            <numerusform>%1, o fewn %n flwyddyn</numerusform>
            <numerusform>%1, o fewn %n o flynyddoedd</numerusform>
            <numerusform>%1, o fewn %n blynedd</numerusform>
            <numerusform>%1, o fewn %n o flynyddoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>always</source>
        <translation>bob amser</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hyd at %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>o %1 ymlaen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tan %1</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Symud i lawr</translation>
    </message>
</context>
<context>
    <name>rollbook::AffiliatePanel</name>
    <message>
        <source>En&amp;d appointment…</source>
        <translation>Diwedd&amp;u penodiad…</translation>
    </message>
    <message>
        <source>Delegates and substitutes</source>
        <translation>Cynrychiolwyr ac eilyddion</translation>
    </message>
    <message>
        <source>Not affiliated yet: renew the affiliation to begin its first term.</source>
        <translation>Heb ei gysylltu eto: adnewyddwch y cysylltiad i ddechrau ei gyfnod cyntaf.</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Datganwyd</translation>
    </message>
    <message>
        <source>Own membership</source>
        <translation>Aelodaeth ei hun</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>heb ei ddatgan</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Cysylltiad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delegate(s); there may be any number</source>
        <translation>
            <numerusform>Cynrychiolwyr: %Ln; gall fod unrhyw nifer</numerusform>
            <numerusform>Cynrychiolwyr: %Ln; gall fod unrhyw nifer</numerusform>
            <numerusform>Cynrychiolwyr: %Ln; gall fod unrhyw nifer</numerusform>
            <numerusform>Cynrychiolwyr: %Ln; gall fod unrhyw nifer</numerusform>
            <numerusform>Cynrychiolwyr: %Ln; gall fod unrhyw nifer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln delegate(s)</source>
        <translation>
            <numerusform>Cynrychiolwyr: %1 o %Ln</numerusform>
            <numerusform>Cynrychiolwyr: %1 o %Ln</numerusform>
            <numerusform>Cynrychiolwyr: %1 o %Ln</numerusform>
            <numerusform>Cynrychiolwyr: %1 o %Ln</numerusform>
            <numerusform>Cynrychiolwyr: %1 o %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delegate(s), with no right to any at present</source>
        <translation>
            <numerusform>Cynrychiolwyr: %Ln, heb hawl i&apos;r un ar hyn o bryd</numerusform>
            <numerusform>Cynrychiolwyr: %Ln, heb hawl i&apos;r un ar hyn o bryd</numerusform>
            <numerusform>Cynrychiolwyr: %Ln, heb hawl i&apos;r un ar hyn o bryd</numerusform>
            <numerusform>Cynrychiolwyr: %Ln, heb hawl i&apos;r un ar hyn o bryd</numerusform>
            <numerusform>Cynrychiolwyr: %Ln, heb hawl i&apos;r un ar hyn o bryd</numerusform>
        </translation>
    </message>
    <message>
        <source>No right to delegates at present</source>
        <translation>Dim hawl i gynrychiolwyr ar hyn o bryd</translation>
    </message>
</context>
<context>
    <name>rollbook::AffiliationDialog</name>
    <message>
        <source>Renew the affiliation of %1</source>
        <translation>Adnewyddu cysylltiad %1</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Adnewyddu</translation>
    </message>
    <message>
        <source>There is no type of affiliation yet. Add one in Tools, Membership Types.</source>
        <translation>Nid oes math o gysylltiad eto. Ychwanegwch un yn Offer, Mathau o Aelodaeth.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Math</translation>
    </message>
    <message>
        <source>&amp;Members declared</source>
        <translation>Aelodau a &amp;ddatganwyd</translation>
    </message>
    <message>
        <source>Renewed &amp;on</source>
        <translation>Adnewyddwyd a&amp;r</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>heb ddiwedd</translation>
    </message>
    <message>
        <source>From %1 to %2, no fee.</source>
        <translation>O %1 hyd at %2, dim ffi.</translation>
    </message>
    <message>
        <source>From %1 to %2, fee %3.</source>
        <translation>O %1 hyd at %2, ffi %3.</translation>
    </message>
</context>
<context>
    <name>rollbook::AgeBar</name>
    <message>
        <source>Owed by age</source>
        <translation>Dyledion yn ôl oed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
</context>
<context>
    <name>rollbook::ArrearsModel</name>
    <message>
        <source>Not yet due</source>
        <translation>Ddim yn ddyledus eto</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>Hyd at 30 diwrnod</translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 i 60 diwrnod</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 i 90 diwrnod</translation>
    </message>
    <message>
        <source>91 days to a year</source>
        <translation>91 diwrnod i flwyddyn</translation>
    </message>
    <message>
        <source>Over a year</source>
        <translation>Dros flwyddyn</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>ddim yn ddyledus eto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln diwrnod</numerusform>
            <numerusform>%Ln diwrnod</numerusform>
            <numerusform>%Ln diwrnod</numerusform>
            <numerusform>%Ln diwrnod</numerusform>
            <numerusform>%Ln diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Yn ddyledus</translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation>Dyled hynaf</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Oed</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Taliad diwethaf</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Ôl-ddyledion</translation>
    </message>
</context>
<context>
    <name>rollbook::ArrearsTab</name>
    <message>
        <source>Arrears</source>
        <translation>Ôl-ddyledion</translation>
    </message>
    <message>
        <source>Adding up the arrears</source>
        <translation>Wrthi&apos;n adio&apos;r ôl-ddyledion</translation>
    </message>
    <message>
        <source>Nobody owes anything</source>
        <translation>Nid oes neb mewn dyled</translation>
    </message>
    <message>
        <source>Nobody here owes anything of this kind</source>
        <translation>Nid oes gan neb yma ddyled o&apos;r math hwn</translation>
    </message>
    <message>
        <source>Fees are charged when people join and when memberships are renewed; what is not paid stands here.</source>
        <translation>Codir ffioedd pan fydd pobl yn ymuno a phan adnewyddir aelodaethau; mae&apos;r hyn nas talwyd yn sefyll yma.</translation>
    </message>
    <message>
        <source>Choose another age, or take the text out of the field above.</source>
        <translation>Dewiswch oed arall, neu tynnwch y testun o&apos;r maes uchod.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln owe(s) %1</source>
        <translation>
            <numerusform>%Ln mewn dyled: %1</numerusform>
            <numerusform>%Ln mewn dyled: %1</numerusform>
            <numerusform>%Ln mewn dyled: %1</numerusform>
            <numerusform>%Ln mewn dyled: %1</numerusform>
            <numerusform>%Ln mewn dyled: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: %1</source>
        <translation>
            <numerusform>%Ln wedi&apos;u dewis: %1</numerusform>
            <numerusform>%Ln wedi&apos;u dewis: %1</numerusform>
            <numerusform>%Ln wedi&apos;u dewis: %1</numerusform>
            <numerusform>%Ln wedi&apos;u dewis: %1</numerusform>
            <numerusform>%Ln wedi&apos;u dewis: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Donations promised besides: %1</source>
        <translation>Rhoddion a addawyd hefyd: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s), for a spreadsheet.</source>
        <translation>
            <numerusform>Copïwyd %Ln rhes, ar gyfer taenlen.</numerusform>
            <numerusform>Copïwyd %Ln rhes, ar gyfer taenlen.</numerusform>
            <numerusform>Copïwyd %Ln rhes, ar gyfer taenlen.</numerusform>
            <numerusform>Copïwyd %Ln rhes, ar gyfer taenlen.</numerusform>
            <numerusform>Copïwyd %Ln rhes, ar gyfer taenlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Enw neu rif</translation>
    </message>
    <message>
        <source>Find among who owes</source>
        <translation>Chwilio ymhlith y dyledwyr</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Argraffu&apos;r rhestr…</translation>
    </message>
    <message>
        <source>Who owes what</source>
        <translation>Pwy sydd mewn dyled, a faint</translation>
    </message>
    <message>
        <source>Column headings</source>
        <translation>Penawdau colofnau</translation>
    </message>
</context>
<context>
    <name>rollbook::AsAtDialog</name>
    <message>
        <source>What was &amp;true, by all that is known now</source>
        <translation>Beth oedd yn &amp;wir, yn ôl popeth a wyddys nawr</translation>
    </message>
    <message>
        <source>What the register &amp;knew at the end of that day</source>
        <translation>Beth a wyddai&apos;r &amp;gofrestr ar ddiwedd y diwrnod hwnnw</translation>
    </message>
    <message>
        <source>As They Were on a Day</source>
        <translation>Fel yr Oedden nhw ar Ddiwrnod</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Diwrnod:</translation>
    </message>
    <message>
        <source>What is known of the person</source>
        <translation>Beth a wyddys am y person</translation>
    </message>
    <message>
        <source>Choose a day, written as 5 Sep 2026.</source>
        <translation>Dewiswch ddiwrnod, wedi&apos;i ysgrifennu fel 5 Medi 2026.</translation>
    </message>
    <message>
        <source>The register did not know this person on that day. Choose a later one.</source>
        <translation>Nid oedd y gofrestr yn adnabod y person hwn ar y diwrnod hwnnw. Dewiswch un diweddarach.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
</context>
<context>
    <name>rollbook::BackupModel</name>
    <message>
        <source>Made</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gwiriad</translation>
    </message>
</context>
<context>
    <name>rollbook::BackupsDialog</name>
    <message>
        <source>Choose a register above to see its backups.</source>
        <translation>Dewiswch gofrestr uchod i weld ei chopïau wrth gefn.</translation>
    </message>
    <message>
        <source>They are kept in %1: all of the last two days, then one of each day for two weeks, of each week for half a year, of each month for 400 days.</source>
        <translation>Fe&apos;u cedwir yn %1: pob un o&apos;r ddau ddiwrnod diwethaf, yna un o bob diwrnod am bythefnos, o bob wythnos am hanner blwyddyn, o bob mis am 400 diwrnod.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Gwneud copi wrth gefn</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Cyfan</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Gwirio&apos;r copi wrth gefn</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Wedi&apos;i ddifrodi</translation>
    </message>
    <message>
        <source>%1 goes back to what it was on %2. The file as it is now is kept among the backups.</source>
        <translation>Bydd %1 yn mynd yn ôl i&apos;r hyn oedd ar %2. Cedwir y ffeil fel y mae nawr ymhlith y copïau wrth gefn.</translation>
    </message>
    <message>
        <source>%1 comes back as it was on %2.</source>
        <translation>Daw %1 yn ôl fel yr oedd ar %2.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Adfer</translation>
    </message>
    <message>
        <source>%1 is restored: %2.</source>
        <translation>Adferwyd %1: %2.</translation>
    </message>
    <message>
        <source>%1 is restored: %2. The file as it was is kept among the backups.</source>
        <translation>Adferwyd %1: %2. Cedwir y ffeil fel yr oedd ymhlith y copïau wrth gefn.</translation>
    </message>
    <message>
        <source>Choose a register or one of its backups</source>
        <translation>Dewis cofrestr neu un o&apos;i chopïau wrth gefn</translation>
    </message>
    <message>
        <source>Rollbook registers (*.rollbook);;All files (*)</source>
        <translation>Cofrestrau Rollbook (*.rollbook);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Where the backups of all registers go</source>
        <translation>Ble mae copïau wrth gefn pob cofrestr yn mynd</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Back Up &amp;Now</source>
        <translation>Gwneud copi &amp;nawr</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Gwirio</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Adfer…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Adfer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Canslo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copïau wrth gefn</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>Cofre&amp;str</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Cofrestr</translation>
    </message>
    <message>
        <source>&amp;Other File…</source>
        <translation>Ffeil &amp;arall…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backups</source>
        <translation>&amp;Cyfrinymadrodd y copïau</translation>
    </message>
    <message>
        <source>Change &amp;Folder…</source>
        <translation>Newid y &amp;ffolder…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>Not No&amp;w</source>
        <translation>Ddim na&amp;wr</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>There is no backup of this register yet. Back it up to have one to check or restore.</source>
        <translation>Nid oes copi wrth gefn o&apos;r gofrestr hon eto. Gwnewch un i gael un i&apos;w wirio neu ei adfer.</translation>
    </message>
    <message>
        <source>There is no backup of this register here.</source>
        <translation>Nid oes copi wrth gefn o&apos;r gofrestr hon yma.</translation>
    </message>
    <message>
        <source>Type the passphrase of the backups to check or restore one.</source>
        <translation>Teipiwch gyfrinymadrodd y copïau wrth gefn i wirio neu adfer un.</translation>
    </message>
    <message>
        <source>This register is not open: it can be restored, and backed up once it is open.</source>
        <translation>Nid yw&apos;r gofrestr hon ar agor: gellir ei hadfer, a gwneud copi wrth gefn unwaith y bydd ar agor.</translation>
    </message>
    <message>
        <source>This register is open for reading only: restore a backup where it can be changed.</source>
        <translation>Mae&apos;r gofrestr hon ar agor i&apos;w darllen yn unig: adferwch gopi wrth gefn lle gellir ei newid.</translation>
    </message>
</context>
<context>
    <name>rollbook::BandFees</name>
    <message>
        <source>Add a band</source>
        <translation>Ychwanegu band</translation>
    </message>
    <message>
        <source>Fee of the band</source>
        <translation>Ffi&apos;r band</translation>
    </message>
    <message>
        <source>more members</source>
        <translation>mwy o aelodau</translation>
    </message>
    <message>
        <source>up to </source>
        <comment>a number of members</comment>
        <translation>hyd at </translation>
    </message>
    <message>
        <source>Most members of the band</source>
        <translation>Uchafswm aelodau&apos;r band</translation>
    </message>
    <message>
        <source>Remove this band</source>
        <translation>Tynnu&apos;r band hwn</translation>
    </message>
</context>
<context>
    <name>rollbook::BatchDialog</name>
    <message>
        <source>%1 owes %2.</source>
        <translation>Mae %2 yn ddyledus gan %1.</translation>
    </message>
    <message>
        <source>%1 owes nothing.</source>
        <translation>Nid oes dim yn ddyledus gan %1.</translation>
    </message>
    <message>
        <source>Already in this batch, row %1.</source>
        <translation>Eisoes yn y swp hwn, rhes %1.</translation>
    </message>
    <message>
        <source>Choose somebody from the list, or leave the name empty when nobody knows who paid.</source>
        <translation>Dewiswch rywun o&apos;r rhestr, neu gadewch yr enw&apos;n wag pan na ŵyr neb pwy a dalodd.</translation>
    </message>
    <message>
        <source>Write the amount that was paid, as 12.50.</source>
        <translation>Ysgrifennwch y swm a dalwyd, fel 12.50.</translation>
    </message>
    <message>
        <source>Write which part of the amount is a donation, or leave it empty.</source>
        <translation>Ysgrifennwch pa ran o&apos;r swm sy&apos;n rhodd, neu gadewch y maes yn wag.</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Newid</translation>
    </message>
    <message>
        <source>Row %1 is being changed.</source>
        <translation>Mae rhes %1 yn cael ei newid.</translation>
    </message>
    <message>
        <source>&amp;Enter Row</source>
        <translation>C&amp;ofnodi Rhes</translation>
    </message>
    <message>
        <source>Type a part of the name or the number, then Enter; Enter again takes the amount. Every row is saved as you enter it. Escape leaves a row.</source>
        <translation>Teipiwch ran o&apos;r enw neu&apos;r rhif, yna Enter; mae Enter eto yn cymryd y swm. Cedwir pob rhes wrth i chi ei chofnodi. Mae Escape yn gadael rhes.</translation>
    </message>
    <message>
        <source>&amp;Who paid</source>
        <translation>&amp;Pwy a dalodd</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Swm</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>&amp;Dull talu</translation>
    </message>
    <message>
        <source>Che&amp;que number</source>
        <translation>Rhif y sie&amp;c</translation>
    </message>
    <message>
        <source>Of it &amp;donated</source>
        <translation>O hyn yn r&amp;hodd</translation>
    </message>
    <message>
        <source>Payments entered</source>
        <translation>Taliadau a gofnodwyd</translation>
    </message>
    <message>
        <source>Re&amp;move Row</source>
        <translation>Tynnu&apos;r &amp;Rhes</translation>
    </message>
    <message>
        <source>C&amp;orrect What Was Counted…</source>
        <translation>Cywiro&apos;r Hyn a Gy&amp;frifwyd…</translation>
    </message>
    <message>
        <source>&amp;Post the Batch</source>
        <translation>Pos&amp;tio&apos;r Swp</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ca&amp;u</translation>
    </message>
</context>
<context>
    <name>rollbook::BatchOpenDialog</name>
    <message>
        <source>New Batch</source>
        <translation>Swp Newydd</translation>
    </message>
    <message>
        <source>What Was Counted</source>
        <translation>Yr Hyn a Gyfrifwyd</translation>
    </message>
    <message>
        <source>Count the payments and the money before you enter who paid: a batch is posted only when both agree.</source>
        <translation>Cyfrifwch y taliadau a&apos;r arian cyn nodi pwy a dalodd: dim ond pan fydd y ddau&apos;n cytuno y caiff swp ei bostio.</translation>
    </message>
    <message>
        <source>&amp;Open the batch</source>
        <translation>&amp;Agor y swp</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Payments counted</source>
        <translation>&amp;Taliadau a gyfrifwyd</translation>
    </message>
    <message>
        <source>&amp;Money counted</source>
        <translation>A&amp;rian a gyfrifwyd</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Derbyniwyd ar</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nodyn</translation>
    </message>
</context>
<context>
    <name>rollbook::BatchesPanel</name>
    <message>
        <source>Batches</source>
        <translation>Sypiau</translation>
    </message>
    <message>
        <source>Posted on %1: its payments are on the Payments tab.</source>
        <translation>Postiwyd ar %1: mae ei daliadau ar y tab Taliadau.</translation>
    </message>
    <message>
        <source>Batches are not in this copy</source>
        <translation>Nid yw sypiau yn y copi hwn</translation>
    </message>
    <message>
        <source>This copy of the register holds only a part of it. Batches are entered on the laptop that the copy came from.</source>
        <translation>Dim ond rhan o&apos;r gofrestr sydd yn y copi hwn. Cofnodir sypiau ar y gliniadur y daeth y copi ohono.</translation>
    </message>
    <message>
        <source>No batch has been opened yet</source>
        <translation>Nid oes swp wedi&apos;i agor eto</translation>
    </message>
    <message>
        <source>Count the cash and the cheques first, then enter who paid. The batch is posted when people and money agree, and the paying-in slip goes to the bank with it.</source>
        <translation>Cyfrifwch yr arian parod a&apos;r sieciau yn gyntaf, yna nodwch pwy a dalodd. Postir y swp pan fydd y bobl a&apos;r arian yn cytuno, ac aiff y slip talu i mewn gydag ef i&apos;r banc.</translation>
    </message>
    <message>
        <source>Open a Batch…</source>
        <translation>Agor Swp…</translation>
    </message>
</context>
<context>
    <name>rollbook::BringInDialog</name>
    <message>
        <source>Bring Changes In</source>
        <translation>Dod â Newidiadau i Mewn</translation>
    </message>
    <message>
        <source>Changes from “%1”</source>
        <translation>Newidiadau o “%1”</translation>
    </message>
    <message>
        <source>&amp;Bring In</source>
        <translation>&amp;Dod i Mewn</translation>
    </message>
    <message>
        <source>Everything in this file is here already. There is nothing to bring in.</source>
        <translation>Mae popeth yn y ffeil hon yma eisoes. Nid oes dim i ddod i mewn.</translation>
    </message>
    <message>
        <source>Nothing in this file can be brought in yet.</source>
        <translation>Ni ellir dod â dim o&apos;r ffeil hon i mewn eto.</translation>
    </message>
    <message>
        <source>Entries that are new here</source>
        <translation>Cofnodion sy&apos;n newydd yma</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Pobl a ychwanegwyd</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>a %Ln arall</numerusform>
            <numerusform>ac %Ln arall</numerusform>
            <numerusform>a %Ln arall</numerusform>
            <numerusform>a %Ln arall</numerusform>
            <numerusform>a %Ln arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Records changed</source>
        <translation>Cofnodion a newidiwyd</translation>
    </message>
    <message>
        <source>Changed here and there at once</source>
        <translation>Wedi newid yma ac acw ar yr un pryd</translation>
    </message>
    <message>
        <source>The changes do not touch each other: both are kept.</source>
        <translation>Nid yw&apos;r newidiadau&apos;n cyffwrdd â&apos;i gilydd: cedwir y ddau.</translation>
    </message>
    <message>
        <source>Conflicts to settle</source>
        <translation>Gwrthdaro i&apos;w setlo</translation>
    </message>
    <message>
        <source>Two laptops gave one field different values. Nothing is lost: you decide afterwards.</source>
        <translation>Rhoddodd dau liniadur werthoedd gwahanol i un maes. Ni chollir dim: chi sy&apos;n penderfynu wedyn.</translation>
    </message>
    <message>
        <source>Entries of revoked laptops, kept without effect</source>
        <translation>Cofnodion gliniaduron a ddirymwyd, wedi&apos;u cadw heb effaith</translation>
    </message>
</context>
<context>
    <name>rollbook::BusyBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Canslo</translation>
    </message>
    <message>
        <source>Cancelling: %1</source>
        <translation>Yn canslo: %1</translation>
    </message>
    <message>
        <source>Rollbook closes after this: %1</source>
        <translation>Bydd Rollbook yn cau ar ôl hyn: %1</translation>
    </message>
</context>
<context>
    <name>rollbook::CheckStep</name>
    <message>
        <source>What the import would do</source>
        <translation>Beth fyddai&apos;r mewnforio yn ei wneud</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Beth fyddai&apos;n digwydd</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nifer</translation>
    </message>
    <message>
        <source>&amp;Import now</source>
        <translation>&amp;Mewnforio nawr</translation>
    </message>
    <message>
        <source>Add li&amp;kely duplicates all the same</source>
        <translation>Ychwanegu dyblygion &amp;tebygol serch hynny</translation>
    </message>
    <message>
        <source>Save refused ro&amp;ws…</source>
        <translation>Cadw rhesi a &amp;wrthodwyd…</translation>
    </message>
</context>
<context>
    <name>rollbook::ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <comment>number, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <comment>number, value, author</comment>
        <translation>%1: %2, gan %3</translation>
    </message>
</context>
<context>
    <name>rollbook::ClaimDialog</name>
    <message>
        <source>Whose Is It?</source>
        <translation>Pwy Biau Hwn?</translation>
    </message>
    <message>
        <source>&amp;Paid by</source>
        <translation>&amp;Talwyd gan</translation>
    </message>
    <message>
        <source>&amp;It is theirs</source>
        <translation>&amp;Nhw biau hwn</translation>
    </message>
</context>
<context>
    <name>rollbook::CloseBooksDialog</name>
    <message>
        <source>Close the Books</source>
        <translation>Cau&apos;r Llyfrau</translation>
    </message>
    <message>
        <source>The books are closed through %1.</source>
        <translation>Mae&apos;r llyfrau ar gau hyd ddiwedd %1.</translation>
    </message>
    <message>
        <source>No books have been closed yet.</source>
        <translation>Nid oes llyfrau wedi&apos;u cau eto.</translation>
    </message>
    <message>
        <source>Payments and charges of %1 and earlier can then be seen but not added, altered or removed, on any laptop. What turns out wrong is put right by an entry of a later day. The books can be closed through a later day, and opened again only by undoing this.</source>
        <translation>Gellir gweld taliadau a symiau a godwyd hyd ddiwedd %1 wedyn, ond nid eu hychwanegu, eu newid na&apos;u tynnu, ar unrhyw liniadur. Cywirir yr hyn sy&apos;n anghywir drwy gofnod ar ddiwrnod diweddarach. Gellir cau&apos;r llyfrau hyd ddiwrnod diweddarach, ond dim ond drwy ddadwneud hyn y gellir eu hagor eto.</translation>
    </message>
    <message>
        <source>Give the last day whose payments and charges shall stay as they are.</source>
        <translation>Rhowch y diwrnod olaf y bydd ei daliadau a&apos;i symiau a godwyd yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Close &amp;through</source>
        <translation>Cau &amp;hyd at</translation>
    </message>
    <message>
        <source>&amp;Close the books</source>
        <translation>&amp;Cau&apos;r llyfrau</translation>
    </message>
</context>
<context>
    <name>rollbook::ClosingBackup</name>
    <message>
        <source>Backing up before closing</source>
        <translation>Gwneud copi wrth gefn cyn cau</translation>
    </message>
    <message>
        <source>Outdated backups could not be removed: %1</source>
        <translation>Ni ellid dileu hen gopïau wrth gefn: %1</translation>
    </message>
</context>
<context>
    <name>rollbook::ColumnDialog</name>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Chwilio&apos;r colofnau</translation>
    </message>
</context>
<context>
    <name>rollbook::ColumnStep</name>
    <message>
        <source>Columns of the file</source>
        <translation>Colofnau&apos;r ffeil</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colofn</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Gwerthoedd cyntaf</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Yn mynd i</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Sut y&apos;i cafwyd</translation>
    </message>
    <message>
        <source>&amp;Next: values</source>
        <translation>&amp;Nesaf: gwerthoedd</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colofn %1</translation>
    </message>
    <message>
        <source>%1 goes into</source>
        <translation>Mae %1 yn mynd i</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>heb ei throsglwyddo</translation>
    </message>
    <message>
        <source>by its values: please check</source>
        <translation>yn ôl ei gwerthoedd: gwiriwch os gwelwch yn dda</translation>
    </message>
    <message>
        <source>by a similar name</source>
        <translation>yn ôl enw tebyg</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>yn ôl ei henw</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>fel y tro diwethaf</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>eich dewis chi</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are taken over.</source>
        <translation>
            <numerusform>Trosglwyddir %n colofn.</numerusform>
            <numerusform>Trosglwyddir %n golofn.</numerusform>
            <numerusform>Trosglwyddir %n o golofnau.</numerusform>
            <numerusform>Trosglwyddir %n o golofnau.</numerusform>
            <numerusform>Trosglwyddir %n o golofnau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen as for the last file with these columns.</source>
        <translation>Dewiswyd fel ar gyfer y ffeil ddiwethaf â&apos;r colofnau hyn.</translation>
    </message>
    <message>
        <source>Check the guesses against the first values.</source>
        <translation>Cymharwch yr hyn a ddyfalwyd â&apos;r gwerthoedd cyntaf.</translation>
    </message>
    <message>
        <source>Gue&amp;ss again</source>
        <translation>Dyfalu &amp;eto</translation>
    </message>
</context>
<context>
    <name>rollbook::CommandDialog</name>
    <message>
        <source>Problems</source>
        <translation>Problemau</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>Hepgor yr hyn rydych wedi&apos;i deipio?</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Dal i olygu</translation>
    </message>
</context>
<context>
    <name>rollbook::ConflictDetail</name>
    <message>
        <source>Sho&amp;w Record</source>
        <translation>Dangos y Cof&amp;nod</translation>
    </message>
    <message>
        <source>Settle and Go &amp;On</source>
        <translation>&amp;Setlo a Mynd Ymlaen</translation>
    </message>
    <message>
        <source>One laptop deleted the record, another went on with it. It stays until you decide.</source>
        <translation>Dileodd un gliniadur y cofnod, aeth un arall ymlaen ag ef. Mae&apos;n aros nes i chi benderfynu.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Cynt: %1</translation>
    </message>
    <message>
        <source>Member number %1</source>
        <translation>Rhif aelod %1</translation>
    </message>
    <message>
        <source>Shown for the time being</source>
        <translation>Yn cael ei ddangos am y tro</translation>
    </message>
    <message>
        <source>Write another value</source>
        <translation>Ysgrifennu gwerth arall</translation>
    </message>
</context>
<context>
    <name>rollbook::ConflictModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, member number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Gliniaduron</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, conflicts</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rollbook::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Gwrthdaro</translation>
    </message>
    <message>
        <source>Choose a conflict to see its values</source>
        <translation>Dewiswch wrthdaro i weld ei werthoedd</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wrthi&apos;n darllen…</translation>
    </message>
    <message>
        <source>Settling conflicts</source>
        <translation>Setlo gwrthdaro</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nid oes dim yn aros am benderfyniad</translation>
    </message>
    <message>
        <source>When two laptops give one field different values, both wait here until you choose. Changes to different fields of a person need no decision: they are put together.</source>
        <translation>Pan fydd dau liniadur yn rhoi gwerthoedd gwahanol i un maes, mae&apos;r ddau&apos;n aros yma nes i chi ddewis. Nid oes angen penderfyniad ar newidiadau i feysydd gwahanol person: cânt eu cyfuno.</translation>
    </message>
    <message>
        <source>Bring Changes &amp;In…</source>
        <translation>Dod â Newidiadau &amp;i Mewn…</translation>
    </message>
    <message>
        <source>Two laptops gave these fields different values. Type the number of the one that is right, then Enter. Your decision goes to the other laptops with the next changes.</source>
        <translation>Rhoddodd dau liniadur werthoedd gwahanol i&apos;r meysydd hyn. Teipiwch rif yr un cywir, yna Enter. Aiff eich penderfyniad i&apos;r gliniaduron eraill gyda&apos;r newidiadau nesaf.</translation>
    </message>
    <message>
        <source>This register is open for reading only: settle conflicts where it can be changed.</source>
        <translation>Mae&apos;r gofrestr hon ar agor i&apos;w darllen yn unig: setlwch wrthdaro lle gellir ei newid.</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Gwrthdaro agored</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To Look At</source>
        <translation>I edrych arnynt</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Beth sy&apos;n aros am benderfyniad</translation>
    </message>
</context>
<context>
    <name>rollbook::CopyDialog</name>
    <message>
        <source>Make a Copy for a Colleague</source>
        <translation>Gwneud Copi i Gydweithiwr</translation>
    </message>
    <message>
        <source>The copy is a register of its own, for one laptop. It opens with a passphrase that you choose now and tell your colleague by another way than the file.</source>
        <translation>Mae&apos;r copi&apos;n gofrestr ynddi&apos;i hun, ar gyfer un gliniadur. Mae&apos;n agor â chyfrinymadrodd yr ydych yn ei ddewis nawr ac yn ei ddweud wrth eich cydweithiwr mewn ffordd arall na&apos;r ffeil.</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Cyfrinymadrodd y copi</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Cyfrinymadrodd eto</translation>
    </message>
    <message>
        <source>if they have more than one</source>
        <translation>os oes ganddynt fwy nag un</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Dewis…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Dewis y ffeil</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>Ar gyfer &amp;pwy</translation>
    </message>
    <message>
        <source>Which &amp;laptop</source>
        <translation>Pa &amp;liniadur</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the copy</source>
        <translation>C&amp;yfrinymadrodd y copi</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Cyfrinymadrodd e&amp;to</translation>
    </message>
    <message>
        <source>&amp;Make the Copy</source>
        <translation>&amp;Gwneud y Copi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, laptop</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copi</translation>
    </message>
    <message>
        <source>Where to put the copy</source>
        <translation>Ble i roi&apos;r copi</translation>
    </message>
    <message>
        <source>Rollbook registers (*.rollbook)</source>
        <translation>Cofrestrau Rollbook (*.rollbook)</translation>
    </message>
    <message>
        <source>Say who will use the copy.</source>
        <translation>Dywedwch pwy fydd yn defnyddio&apos;r copi.</translation>
    </message>
    <message>
        <source>There is a laptop “%1” already. Say which laptop this is.</source>
        <translation>Mae gliniadur “%1” eisoes. Dywedwch pa liniadur yw hwn.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Dewiswch ffeil.</translation>
    </message>
    <message>
        <source>This file is there already. Choose another name.</source>
        <translation>Mae&apos;r ffeil hon yno eisoes. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>Nid yw&apos;r ffolder hon yno. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Four or five words are best.</source>
        <translation>Mae&apos;r cyfrinymadrodd yn rhy fyr. Pedwar neu bum gair sydd orau.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Mae&apos;r ddau gyfrinymadrodd yn wahanol. Teipiwch yr un un ddwywaith.</translation>
    </message>
</context>
<context>
    <name>rollbook::CopyLimitsBox</name>
    <message>
        <source>Only &amp;some groups or columns</source>
        <translation>Rhai grwpiau neu golofnau yn &amp;unig</translation>
    </message>
    <message>
        <source>People of these &amp;groups and all below; none ticked: everybody</source>
        <translation>Pobl y g&amp;rwpiau hyn a phob un oddi tanynt; dim un wedi&apos;i dicio: pawb</translation>
    </message>
    <message>
        <source>W&amp;hat the copy holds of them</source>
        <translation>&amp;Beth mae&apos;r copi&apos;n ei ddal amdanynt</translation>
    </message>
    <message>
        <source>The copy holds nothing else, and what is chosen here is for good. Who leaves the groups leaves the copy when it next brings changes in.</source>
        <translation>Nid yw&apos;r copi&apos;n dal dim arall, ac mae&apos;r hyn a ddewisir yma yn barhaol. Bydd pwy bynnag sy&apos;n gadael y grwpiau yn gadael y copi pan ddaw â newidiadau i mewn nesaf.</translation>
    </message>
    <message>
        <source>Tick a group, or untick a column. Otherwise the copy holds the whole register.</source>
        <translation>Ticiwch grŵp, neu ddad-diciwch golofn. Fel arall mae&apos;r copi&apos;n dal y gofrestr gyfan.</translation>
    </message>
</context>
<context>
    <name>rollbook::CorrectTermDialog</name>
    <message>
        <source>Correct a term of %1</source>
        <translation>Cywiro cyfnod %1</translation>
    </message>
    <message>
        <source>For a term that was entered wrongly. What was charged and paid for it stays as it is; a new term is begun by renewing.</source>
        <translation>Ar gyfer cyfnod a gofnodwyd yn anghywir. Mae&apos;r hyn a godwyd ac a dalwyd amdano yn aros fel y mae; dechreuir cyfnod newydd drwy adnewyddu.</translation>
    </message>
    <message>
        <source>Te&amp;rm</source>
        <translation>Cy&amp;fnod</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Math</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>Diwrnod &amp;cyntaf</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Diwrnod &amp;olaf</translation>
    </message>
    <message>
        <source>Empty: for life</source>
        <translation>Yn wag: am oes</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pam</translation>
    </message>
</context>
<context>
    <name>rollbook::DateField</name>
    <message>
        <source>day month year</source>
        <translation>diwrnod mis blwyddyn</translation>
    </message>
</context>
<context>
    <name>rollbook::DeathDialog</name>
    <message>
        <source>Record the death of %1</source>
        <translation>Cofnodi marwolaeth %1</translation>
    </message>
    <message>
        <source>The person stays in the history and in old figures, and is left out of every mailing.</source>
        <translation>Bydd y person yn aros yn yr hanes ac mewn hen ffigurau, a chaiff ei adael allan o bob post.</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Cofnodi</translation>
    </message>
    <message>
        <source>&amp;Day of death, or when you learned of it</source>
        <translation>&amp;Diwrnod y farwolaeth, neu&apos;r diwrnod y clywsoch amdani</translation>
    </message>
</context>
<context>
    <name>rollbook::DelegateDialog</name>
    <message>
        <source>Appoint a delegate of %1</source>
        <translation>Penodi cynrychiolydd ar gyfer %1</translation>
    </message>
    <message>
        <source>A&amp;ppoint</source>
        <translation>&amp;Penodi</translation>
    </message>
    <message>
        <source>It sends as many delegates as it may. End one first, or appoint a substitute.</source>
        <translation>Mae eisoes yn anfon cynifer o gynrychiolwyr ag y caiff. Rhowch ddiwedd ar un yn gyntaf, neu penodwch eilydd.</translation>
    </message>
    <message>
        <source>&amp;Whom</source>
        <translation>P&amp;wy</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Fel</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;O</translation>
    </message>
</context>
<context>
    <name>rollbook::DeviceModel</name>
    <message>
        <source>This laptop, revoked</source>
        <translation>Y gliniadur hwn, dirymwyd</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Dirymwyd</translation>
    </message>
    <message>
        <source>This laptop, coordinator</source>
        <translation>Y gliniadur hwn, cydlynydd</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Cydlynydd</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Y gliniadur hwn</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Yn cyfrif</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Gliniadur</translation>
    </message>
    <message>
        <source>Last used by</source>
        <translation>Defnyddiwyd ddiwethaf gan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers</translation>
    </message>
    <message>
        <source>Newest entry here</source>
        <translation>Cofnod diweddaraf yma</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>neb eto</translation>
    </message>
    <message>
        <source>%1 (entry %2)</source>
        <translation>%1 (cofnod %2)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>dim eto</translation>
    </message>
    <message>
        <source>This laptop, limited copy</source>
        <translation>Y gliniadur hwn, copi cyfyngedig</translation>
    </message>
    <message>
        <source>Counts, limited copy</source>
        <translation>Yn cyfrif, copi cyfyngedig</translation>
    </message>
</context>
<context>
    <name>rollbook::DoubtDetail</name>
    <message>
        <source>Keeps the Number</source>
        <translation>Yn cadw&apos;r rhif</translation>
    </message>
    <message>
        <source>Merge into This One</source>
        <translation>Cyfuno i hwn</translation>
    </message>
    <message>
        <source>Take Back…</source>
        <translation>Tynnu&apos;n ôl…</translation>
    </message>
    <message>
        <source>Not the &amp;Same</source>
        <translation>Nid yr un pe&amp;rson</translation>
    </message>
    <message>
        <source>Both &amp;Are Right</source>
        <translation>M&amp;ae&apos;r ddau&apos;n gywir</translation>
    </message>
    <message>
        <source>Give a &amp;Lasting Number</source>
        <translation>Rhoi rhif parhao&amp;l</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number, decision</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>number, decision, person</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>rollbook::DoubtModel</name>
    <message>
        <source>Same number</source>
        <translation>Yr un rhif</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Yr un person?</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation>Wedi&apos;i nodi ddwywaith?</translation>
    </message>
    <message>
        <source>Provisional number</source>
        <translation>Rhif dros dro</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Gliniaduron</translation>
    </message>
    <message>
        <source>Terms share days</source>
        <translation>Cyfnodau&apos;n rhannu diwrnodau</translation>
    </message>
</context>
<context>
    <name>rollbook::DoubtView</name>
    <message>
        <source>Choose a line to see what it is about</source>
        <translation>Dewiswch linell i weld beth yw hi</translation>
    </message>
    <message>
        <source>This has changed and is being looked at again</source>
        <translation>Mae hyn wedi newid ac edrychir arno eto</translation>
    </message>
    <message>
        <source>This register is open for reading only: decide these where it can be changed.</source>
        <translation>Mae&apos;r gofrestr hon ar agor i&apos;w darllen yn unig: penderfynwch y rhain lle gellir ei newid.</translation>
    </message>
    <message>
        <source>Other work on this register is running: these can be decided as soon as it has ended.</source>
        <translation>Mae gwaith arall ar y gofrestr hon ar y gweill: gellir penderfynu&apos;r rhain cyn gynted ag y daw i ben.</translation>
    </message>
    <message>
        <source>This laptop has no lasting numbers left to give. Exchange changes with the coordinator&apos;s laptop, which has more for it, and decide this again.</source>
        <translation>Nid oes gan y gliniadur hwn rifau parhaol ar ôl i&apos;w rhoi. Cyfnewidiwch newidiadau â gliniadur y cydlynydd, sydd â mwy iddo, a phenderfynwch hyn eto.</translation>
    </message>
    <message>
        <source>No lasting number was given. The laptop that gave a provisional number replaces it, once it has lasting ones left: exchange changes with the coordinator&apos;s laptop, which has more for it.</source>
        <translation>Ni roddwyd rhif parhaol. Y gliniadur a roddodd rif dros dro sy&apos;n ei ddisodli, unwaith y bydd ganddo rai parhaol ar ôl: cyfnewidiwch newidiadau â gliniadur y cydlynydd, sydd â mwy iddo.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Yn edrych…</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Nid oes dim i edrych arno</translation>
    </message>
    <message>
        <source>People with one member number, records from two laptops that are probably one person&apos;s, payments that may have been entered twice, and provisional numbers would stand here.</source>
        <translation>Yma y byddai pobl â&apos;r un rhif aelod, cofnodion o ddau liniadur sydd fwy na thebyg yn perthyn i un person, taliadau a allai fod wedi&apos;u nodi ddwywaith, a rhifau dros dro.</translation>
    </message>
    <message>
        <source>Nothing clashes here, and yet a person has to look at it. Type the number of a decision, then Enter.</source>
        <translation>Nid oes dim yn gwrthdaro yma, ac eto rhaid i berson edrych arno. Teipiwch rif penderfyniad, yna Enter.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>I edrych arnynt</translation>
    </message>
</context>
<context>
    <name>rollbook::DuplicateModel</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
</context>
<context>
    <name>rollbook::DuplicatesDialog</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Uno</translation>
    </message>
    <message>
        <source>Not the &amp;Same</source>
        <translation>&amp;Nid yr un</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Ne&amp;saf</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dyblygion</translation>
    </message>
    <message>
        <source>People who look alike. Names count with their short forms, accents and sounds, besides e-mail, telephone, postcode and date of birth. Nothing is lost when two records are merged: every term, payment and group comes along, and the old number still finds the person.</source>
        <translation>Pobl sy&apos;n edrych yn debyg. Mae enwau&apos;n cyfrif gyda&apos;u ffurfiau byr, eu hacenion a&apos;u sain, ynghyd ag e-bost, ffôn, cod post a dyddiad geni. Ni chollir dim pan unir dau gofnod: daw pob tymor, taliad a grŵp gyda nhw, ac mae&apos;r hen rif yn dal i ganfod y person.</translation>
    </message>
    <message>
        <source>Comparing people</source>
        <translation>Cymharu pobl</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Canslo</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>Nid yw&apos;n ymddangos bod neb yma ddwywaith</translation>
    </message>
    <message>
        <source>Pairs that somebody kept apart are not shown again.</source>
        <translation>Ni ddangosir eto barau y cadwodd rhywun ar wahân.</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Parau</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln tymor</numerusform>
            <numerusform>%Ln tymor</numerusform>
            <numerusform>%Ln dymor</numerusform>
            <numerusform>%Ln thymor</numerusform>
            <numerusform>%Ln tymor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>Talwyd %1</translation>
    </message>
    <message>
        <source>Merged %2 into %1.</source>
        <translation>Unwyd %2 â %1.</translation>
    </message>
    <message>
        <source>%1 and %2 are kept apart.</source>
        <translation>Cedwir %1 a %2 ar wahân.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Dadwnaed.</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>Cynnig et&amp;o</translation>
    </message>
    <message>
        <source>The search could not be finished</source>
        <translation>Ni ellid gorffen y chwiliad</translation>
    </message>
    <message>
        <source>This register is open for reading only: merge pairs, or keep them apart, where it can be changed.</source>
        <translation>Mae&apos;r gofrestr hon ar agor i&apos;w darllen yn unig: cyfunwch barau, neu eu cadw ar wahân, lle gellir ei newid.</translation>
    </message>
    <message>
        <source>Other work on this register is running: pairs can be decided as soon as it has ended.</source>
        <translation>Mae gwaith arall ar y gofrestr hon ar y gweill: gellir penderfynu parau cyn gynted ag y daw i ben.</translation>
    </message>
</context>
<context>
    <name>rollbook::EndDialog</name>
    <message>
        <source>End the membership of %1</source>
        <translation>Rhoi diwedd ar aelodaeth %1</translation>
    </message>
    <message>
        <source>Somebody who simply does not renew needs nothing here: the membership lapses by itself.</source>
        <translation>Nid oes angen dim yma ar gyfer rhywun nad yw&apos;n adnewyddu: daw&apos;r aelodaeth i ben ohoni ei hun.</translation>
    </message>
    <message>
        <source>&amp;End membership</source>
        <translation>&amp;Rhoi diwedd ar yr aelodaeth</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>S&amp;ut</translation>
    </message>
    <message>
        <source>&amp;Notice received</source>
        <translation>&amp;Hysbysiad wedi dod i law</translation>
    </message>
    <message>
        <source>&amp;Last day as a member</source>
        <translation>&amp;Diwrnod olaf fel aelod</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Rhe&amp;swm</translation>
    </message>
</context>
<context>
    <name>rollbook::EntryUndo</name>
    <message>
        <source>Doing it again: %1</source>
        <translation>Ailwneud: %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Ailwneud</translation>
    </message>
</context>
<context>
    <name>rollbook::EntryView</name>
    <message>
        <source>What the entry changed</source>
        <translation>Yr hyn a newidiodd y cofnod</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cyn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ar %2</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Cofnod %1</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed</source>
        <translation>Dewiswch gofnod i weld beth y newidiodd</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Y %1 cyntaf o %2.</translation>
    </message>
    <message>
        <source>U&amp;ndo This…</source>
        <translation>Dadw&amp;neud hyn…</translation>
    </message>
    <message>
        <source>Redo Thi&amp;s…</source>
        <translation>Ailwneud &amp;hyn…</translation>
    </message>
    <message>
        <source>Only what is about %1; the entry changed %2.</source>
        <translation>Dim ond yr hyn sydd am %1; newidiodd y cofnod %2.</translation>
    </message>
</context>
<context>
    <name>rollbook::Exchange</name>
    <message>
        <source>Making a copy for %1</source>
        <translation>Gwneud copi i %1</translation>
    </message>
    <message>
        <source>Taking changes out</source>
        <translation>Wrthi&apos;n mynd â newidiadau allan</translation>
    </message>
    <message>
        <source>Looking at the change file</source>
        <translation>Edrych ar y ffeil newidiadau</translation>
    </message>
    <message>
        <source>Bringing changes in</source>
        <translation>Wrthi&apos;n dod â newidiadau i mewn</translation>
    </message>
</context>
<context>
    <name>rollbook::FileStep</name>
    <message>
        <source>Drop a list here, or choose a file</source>
        <translation>Gollyngwch restr yma, neu dewiswch ffeil</translation>
    </message>
    <message>
        <source>A spreadsheet saved as CSV: comma, semicolon or tab between the columns. Nothing is changed before you have seen what would happen.</source>
        <translation>Taenlen wedi&apos;i chadw fel CSV: coma, hanner colon neu dab rhwng y colofnau. Ni newidir dim cyn i chi weld beth fyddai&apos;n digwydd.</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Rhesi cyntaf y ffeil</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>Ffeil &amp;arall…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Llythrennau</translation>
    </message>
    <message>
        <source>&amp;Between columns</source>
        <translation>&amp;Rhwng colofnau</translation>
    </message>
    <message>
        <source>&amp;Next: columns</source>
        <translation>&amp;Nesaf: colofnau</translation>
    </message>
    <message>
        <source>Choose a list of members</source>
        <translation>Dewis rhestr o aelodau</translation>
    </message>
    <message>
        <source>Separated values (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Gwerthoedd wedi&apos;u gwahanu (*.csv *.txt *.tsv);;Pob ffeil (*)</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s), as they are read. Change the settings above when letters or columns look wrong.</source>
        <translation>
            <numerusform>Y rhesi cyntaf (%n), fel y&apos;u darllenir. Newidiwch y gosodiadau uchod os yw&apos;r llythrennau neu&apos;r colofnau&apos;n edrych yn anghywir.</numerusform>
            <numerusform>Y rhes gyntaf (%n), fel y&apos;i darllenir. Newidiwch y gosodiadau uchod os yw&apos;r llythrennau neu&apos;r colofnau&apos;n edrych yn anghywir.</numerusform>
            <numerusform>Y rhesi cyntaf (%n), fel y&apos;u darllenir. Newidiwch y gosodiadau uchod os yw&apos;r llythrennau neu&apos;r colofnau&apos;n edrych yn anghywir.</numerusform>
            <numerusform>Y rhesi cyntaf (%n), fel y&apos;u darllenir. Newidiwch y gosodiadau uchod os yw&apos;r llythrennau neu&apos;r colofnau&apos;n edrych yn anghywir.</numerusform>
            <numerusform>Y rhesi cyntaf (%n), fel y&apos;u darllenir. Newidiwch y gosodiadau uchod os yw&apos;r llythrennau neu&apos;r colofnau&apos;n edrych yn anghywir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a fi&amp;le…</source>
        <translation>Dewis &amp;ffeil…</translation>
    </message>
    <message>
        <source>Column names &amp;in line</source>
        <translation>&amp;Enwau&apos;r colofnau yn llinell</translation>
    </message>
</context>
<context>
    <name>rollbook::FilterChip</name>
    <message>
        <source>Filter: %1</source>
        <translation>Hidlydd: %1</translation>
    </message>
    <message>
        <source>Press to remove this filter</source>
        <translation>Gwasgwch i dynnu&apos;r hidlydd hwn</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Tynnu&apos;r hidlydd hwn</translation>
    </message>
</context>
<context>
    <name>rollbook::FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>Clirio&apos;r cyfan</translation>
    </message>
</context>
<context>
    <name>rollbook::FilterPanel</name>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>The group and all groups below it</source>
        <translation>Y grŵp a phob grŵp oddi tano</translation>
    </message>
    <message>
        <source>Membership type</source>
        <translation>Math o aelodaeth</translation>
    </message>
    <message>
        <source>Members today, whatever their status</source>
        <translation>Aelodau heddiw, beth bynnag eu statws</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>Unrhyw grŵp</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Unrhyw fath</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Members today, whatever their status (%1)</source>
        <translation>Aelodau heddiw, beth bynnag eu statws (%1)</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Unrhyw statws</translation>
    </message>
    <message numerus="yes">
        <source>%n status(es)</source>
        <translation>
            <numerusform>%n statws</numerusform>
            <numerusform>%n statws</numerusform>
            <numerusform>%n statws</numerusform>
            <numerusform>%n statws</numerusform>
            <numerusform>%n statws</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::GroupDialog</name>
    <message>
        <source>Add a group</source>
        <translation>Ychwanegu grŵp</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Ar y brig</translation>
    </message>
    <message>
        <source>&amp;Add group</source>
        <translation>&amp;Ychwanegu grŵp</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Golygu %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Yn sefyll o dan</translation>
    </message>
    <message>
        <source>Other spellings, parted by commas</source>
        <translation>Sillafiadau eraill, wedi&apos;u gwahanu gan gomas</translation>
    </message>
</context>
<context>
    <name>rollbook::GroupForm</name>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Yn sefyll o dan</translation>
    </message>
    <message>
        <source>Affiliated organisation</source>
        <translation>Corff cysylltiedig</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Manylion cyswllt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
</context>
<context>
    <name>rollbook::GroupPersonDialog</name>
    <message>
        <source>Appoint an officer of %1</source>
        <translation>Penodi swyddog ar gyfer %1</translation>
    </message>
    <message>
        <source>Add a person to %1</source>
        <translation>Ychwanegu person at %1</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Fel</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Ysgrifennydd</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Swydd</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;O</translation>
    </message>
</context>
<context>
    <name>rollbook::GroupTreeModel</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (wedi&apos;i archifo)</translation>
    </message>
    <message>
        <source>Affiliate</source>
        <translation>Corff cysylltiedig</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n member(s)</source>
        <translation>
            <numerusform>%1, %2, %n aelod</numerusform>
            <numerusform>%1, %2, %n aelod</numerusform>
            <numerusform>%1, %2, %n aelod</numerusform>
            <numerusform>%1, %2, %n aelod</numerusform>
            <numerusform>%1, %2, %n aelod</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Ei hun</translation>
    </message>
    <message>
        <source>With below</source>
        <translation>Gyda&apos;r rhai oddi tano</translation>
    </message>
</context>
<context>
    <name>rollbook::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Grwpiau</translation>
    </message>
    <message>
        <source>There are no groups yet</source>
        <translation>Nid oes unrhyw grwpiau eto</translation>
    </message>
    <message>
        <source>No group fits</source>
        <translation>Nid oes grŵp yn cyfateb</translation>
    </message>
    <message>
        <source>Branches, regions and affiliated organisations stand here, one under another.</source>
        <translation>Mae canghennau, rhanbarthau a chyrff cysylltiedig yn sefyll yma, y naill o dan y llall.</translation>
    </message>
    <message>
        <source>Try another name, or show archived groups.</source>
        <translation>Rhowch gynnig ar enw arall, neu dangoswch y grwpiau a archifwyd.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ychwanegu grŵp</translation>
    </message>
    <message>
        <source>affiliated organisation</source>
        <translation>corff cysylltiedig</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>o fewn %1</translation>
    </message>
    <message>
        <source>archived since %1</source>
        <translation>wedi&apos;i archifo ers %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n aelod</numerusform>
            <numerusform>%n aelod</numerusform>
            <numerusform>%n aelod</numerusform>
            <numerusform>%n aelod</numerusform>
            <numerusform>%n aelod</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 with the groups below</source>
        <translation>%1, %2 gyda&apos;r grwpiau oddi tano</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>R&amp;eopen Group</source>
        <translation>&amp;Ailagor grŵp</translation>
    </message>
    <message>
        <source>End the office of %1</source>
        <translation>Rhoi diwedd ar swydd %1</translation>
    </message>
    <message>
        <source>In %1 and below</source>
        <translation>O fewn %1 ac oddi tano</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Chwilio&apos;r grwpiau</translation>
    </message>
    <message>
        <source>Show archived groups</source>
        <translation>Dangos grwpiau a archifwyd</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Allforio&apos;r rhestr…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Swyddogion</translation>
    </message>
    <message>
        <source>A&amp;ppoint an officer…</source>
        <translation>&amp;Penodi swyddog…</translation>
    </message>
    <message>
        <source>E&amp;nd office…</source>
        <translation>&amp;Rhoi diwedd ar swydd…</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>Am y grŵp</translation>
    </message>
    <message>
        <source>With groups below</source>
        <translation>Gyda&apos;r grwpiau isod</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Cysylltiad</translation>
    </message>
    <message>
        <source>End the appointment of %1</source>
        <translation>Rhoi diwedd ar benodiad %1</translation>
    </message>
</context>
<context>
    <name>rollbook::HistoryFilter</name>
    <message>
        <source>All actions</source>
        <translation>Pob gweithred</translation>
    </message>
    <message>
        <source>Only what touched this person</source>
        <translation>Dim ond yr hyn a gyffyrddodd â&apos;r person hwn</translation>
    </message>
    <message>
        <source>Only actions of this kind</source>
        <translation>Dim ond gweithredoedd o&apos;r math hwn</translation>
    </message>
    <message>
        <source>Only what was done on this laptop</source>
        <translation>Dim ond yr hyn a wnaed ar y gliniadur hwn</translation>
    </message>
    <message>
        <source>First day shown</source>
        <translation>Y diwrnod cyntaf a ddangosir</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <translation>Y diwrnod olaf a ddangosir</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Dangos popeth</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>O ddiwrnod</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Hyd ddiwrnod</translation>
    </message>
    <message>
        <source>All laptops</source>
        <translation>Pob gliniadur</translation>
    </message>
    <message>
        <source>Sho&amp;w All</source>
        <translation>Dango&amp;s popeth</translation>
    </message>
</context>
<context>
    <name>rollbook::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Everything that was done to this register. Nothing is ever removed from it: what is undone stands here as an entry of its own.</source>
        <translation>Popeth a wnaed i&apos;r gofrestr hon. Ni thynnir dim ohono byth: mae&apos;r hyn a ddadwneir yn sefyll yma fel cofnod ynddo&apos;i hun.</translation>
    </message>
    <message>
        <source>Nothing in the history fits</source>
        <translation>Nid oes dim yn yr hanes yn cyfateb</translation>
    </message>
    <message>
        <source>Choose another person, action, laptop or span of days, or look at everything.</source>
        <translation>Dewiswch berson, gweithred, gliniadur neu gyfnod arall, neu edrychwch ar bopeth.</translation>
    </message>
    <message>
        <source>Sh&amp;ow Everything</source>
        <translation>Dangos po&amp;b peth</translation>
    </message>
</context>
<context>
    <name>rollbook::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>1  File</source>
        <translation>1  Ffeil</translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation>2  Colofnau</translation>
    </message>
    <message>
        <source>3  Values</source>
        <translation>3  Gwerthoedd</translation>
    </message>
    <message>
        <source>4  Check</source>
        <translation>4  Gwirio</translation>
    </message>
    <message>
        <source>5  Done</source>
        <translation>5  Gorffen</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>Dechrau o&apos;r &amp;newydd</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Tynnwyd y mewnforio yn ôl.</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Mewnforiwyd o %1</translation>
    </message>
    <message>
        <source>Step %1 of %2, current</source>
        <translation>Cam %1 o %2, cyfredol</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>Mewnforio ffeil &amp;arall</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Wedi canslo. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Mewnforiwyd %1</translation>
    </message>
    <message>
        <source>&amp;Show people</source>
        <translation>&amp;Dangos pobl</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Cadw rhesi a wrthodwyd</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Gwerthoedd wedi&apos;u gwahanu gan goma (*.csv)</translation>
    </message>
    <message>
        <source>%1 refused.csv</source>
        <translation>%1 gwrthodwyd.csv</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rhes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Undo imp&amp;ort</source>
        <translation>Dadwneud y &amp;mewnforio</translation>
    </message>
    <message>
        <source>Save refused ro&amp;ws…</source>
        <translation>Cadw rhesi a &amp;wrthodwyd…</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) as %1. Mend them and import that file.</source>
        <translation>
            <numerusform>Cadwyd %Ln rhes fel %1. Cywirwch nhw a mewnforiwch y ffeil honno.</numerusform>
            <numerusform>Cadwyd %Ln rhes fel %1. Cywirwch hi a mewnforiwch y ffeil honno.</numerusform>
            <numerusform>Cadwyd %Ln o resi fel %1. Cywirwch nhw a mewnforiwch y ffeil honno.</numerusform>
            <numerusform>Cadwyd %Ln o resi fel %1. Cywirwch nhw a mewnforiwch y ffeil honno.</numerusform>
            <numerusform>Cadwyd %Ln o resi fel %1. Cywirwch nhw a mewnforiwch y ffeil honno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ImportReport</name>
    <message>
        <source>Line %1, %2: %3 is filled in</source>
        <translation>Llinell %1, %2: llenwir %3</translation>
    </message>
    <message>
        <source>Line %1, %2: %3 becomes %4</source>
        <translation>Llinell %1, %2: mae %3 yn troi&apos;n %4</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Pobl newydd</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>Llinell %1: %2, %3</translation>
    </message>
    <message>
        <source>Changed people</source>
        <translation>Pobl a newidiwyd</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Rhesi a wrthodwyd</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Llinell %1: %2</translation>
    </message>
    <message>
        <source>Likely duplicates, left out</source>
        <translation>Dyblygion tebygol, wedi&apos;u gadael allan</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gwerth ei wybod</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Nid oes unrhyw resi yn y ffeil.</translation>
    </message>
    <message>
        <source>Unchanged people</source>
        <translation>Pobl heb eu newid</translation>
    </message>
    <message>
        <source>New groups</source>
        <translation>Grwpiau newydd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New membership types</source>
        <translation>Mathau newydd o aelodaeth</translation>
    </message>
    <message>
        <source>Terms of membership</source>
        <translation>Cyfnodau aelodaeth</translation>
    </message>
    <message>
        <source>Payments, together %1</source>
        <translation>Taliadau, cyfanswm %1</translation>
    </message>
    <message>
        <source>Columns left out</source>
        <translation>Colofnau a adawyd allan</translation>
    </message>
    <message>
        <source>%1; payments of %2</source>
        <translation>%1; taliadau o %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>a %Ln arall</numerusform>
            <numerusform>ac %Ln arall</numerusform>
            <numerusform>a %Ln arall</numerusform>
            <numerusform>a %Ln arall</numerusform>
            <numerusform>a %Ln arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new people</source>
        <translation>
            <numerusform>%Ln o bobl newydd</numerusform>
            <numerusform>%Ln person newydd</numerusform>
            <numerusform>%Ln o bobl newydd</numerusform>
            <numerusform>%Ln o bobl newydd</numerusform>
            <numerusform>%Ln o bobl newydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln wedi&apos;u newid</numerusform>
            <numerusform>%Ln wedi&apos;i newid</numerusform>
            <numerusform>%Ln wedi&apos;u newid</numerusform>
            <numerusform>%Ln wedi&apos;u newid</numerusform>
            <numerusform>%Ln wedi&apos;u newid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln heb eu newid</numerusform>
            <numerusform>%Ln heb ei newid</numerusform>
            <numerusform>%Ln heb eu newid</numerusform>
            <numerusform>%Ln heb eu newid</numerusform>
            <numerusform>%Ln heb eu newid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln wedi&apos;u gwrthod</numerusform>
            <numerusform>%Ln wedi&apos;i gwrthod</numerusform>
            <numerusform>%Ln wedi&apos;u gwrthod</numerusform>
            <numerusform>%Ln wedi&apos;u gwrthod</numerusform>
            <numerusform>%Ln wedi&apos;u gwrthod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicate(s)</source>
        <translation>
            <numerusform>%Ln o ddyblygion tebygol</numerusform>
            <numerusform>%Ln dyblygiad tebygol</numerusform>
            <numerusform>%Ln o ddyblygion tebygol</numerusform>
            <numerusform>%Ln o ddyblygion tebygol</numerusform>
            <numerusform>%Ln o ddyblygion tebygol</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ImportSession</name>
    <message>
        <source>Reading %1</source>
        <translation>Darllen %1</translation>
    </message>
    <message>
        <source>Trying the import out</source>
        <translation>Rhoi prawf ar y mewnforio</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Mewnforio %1</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Tynnu&apos;r mewnforio yn ôl</translation>
    </message>
</context>
<context>
    <name>rollbook::ImportValues</name>
    <message>
        <source>No group</source>
        <translation>Dim grŵp</translation>
    </message>
    <message>
        <source>%1 (similar name)</source>
        <translation>%1 (enw tebyg)</translation>
    </message>
    <message>
        <source>New group: %1</source>
        <translation>Grŵp newydd: %1</translation>
    </message>
    <message>
        <source>%1 (similar to %2)</source>
        <translation>%1 (tebyg i %2)</translation>
    </message>
    <message>
        <source>No membership</source>
        <translation>Dim aelodaeth</translation>
    </message>
    <message>
        <source>New type: %1, %2</source>
        <translation>Math newydd: %1, %2</translation>
    </message>
    <message>
        <source>Has died</source>
        <translation>Wedi marw</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Gadael allan</translation>
    </message>
    <message>
        <source>Day before month, as 31/12/2026</source>
        <translation>Diwrnod cyn mis, fel 31/12/2026</translation>
    </message>
    <message>
        <source>Month before day, as 12/31/2026</source>
        <translation>Mis cyn diwrnod, fel 12/31/2026</translation>
    </message>
    <message>
        <source>Clear without asking</source>
        <translation>Yn glir heb ofyn</translation>
    </message>
    <message>
        <source>New type: %1</source>
        <translation>Math newydd: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dyddiadau</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grwpiau</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Rhanbarthau</translation>
    </message>
    <message>
        <source>Membership types</source>
        <translation>Mathau o aelodaeth</translation>
    </message>
    <message>
        <source>Standing in the parent body</source>
        <translation>Safle yn y rhiant-gorff</translation>
    </message>
    <message>
        <source>Ways of paying</source>
        <translation>Dulliau talu</translation>
    </message>
    <message>
        <source>These rows are refused in the next step</source>
        <translation>Gwrthodir y rhesi hyn yn y cam nesaf</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Ni ellir darllen</translation>
    </message>
</context>
<context>
    <name>rollbook::ImportWords</name>
    <message>
        <source>Leave out</source>
        <translation>Gadael allan</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Enw cyfan</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Cyfeiriad cyfan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rhanbarth</translation>
    </message>
    <message>
        <source>Standing in the parent body</source>
        <translation>Safle yn y rhiant-gorff</translation>
    </message>
    <message>
        <source>Standing since</source>
        <translation>Safle ers</translation>
    </message>
    <message>
        <source>Membership type</source>
        <translation>Math o aelodaeth</translation>
    </message>
    <message>
        <source>Membership ends</source>
        <translation>Diwedd yr aelodaeth</translation>
    </message>
    <message>
        <source>Fee due</source>
        <translation>Ffi sy&apos;n ddyledus</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>Ffi a dalwyd</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Talwyd ar</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Dull talu</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Cyfeirnod y taliad</translation>
    </message>
    <message>
        <source>Postcodes written the usual way</source>
        <translation>Codau post wedi&apos;u hysgrifennu yn y ffordd arferol</translation>
    </message>
    <message>
        <source>Telephone numbers given back their leading 0</source>
        <translation>Rhifau ffôn wedi cael eu 0 blaen yn ôl</translation>
    </message>
    <message>
        <source>Telephone numbers given back their +</source>
        <translation>Rhifau ffôn wedi cael eu + yn ôl</translation>
    </message>
    <message>
        <source>Days read from a spreadsheet&apos;s day number</source>
        <translation>Dyddiadau wedi&apos;u darllen o rif diwrnod taenlen</translation>
    </message>
    <message>
        <source>Times of day left away</source>
        <translation>Amserau&apos;r dydd wedi&apos;u gadael allan</translation>
    </message>
    <message>
        <source>Years of two digits completed</source>
        <translation>Blynyddoedd dau ddigid wedi&apos;u cwblhau</translation>
    </message>
    <message>
        <source>Days that can only be read month first</source>
        <translation>Dyddiadau na ellir ond eu darllen â&apos;r mis yn gyntaf</translation>
    </message>
    <message>
        <source>Amounts written the usual way</source>
        <translation>Symiau wedi&apos;u hysgrifennu yn y ffordd arferol</translation>
    </message>
    <message>
        <source>E-mail addresses taken out of their wrapping</source>
        <translation>Cyfeiriadau e-bost wedi&apos;u tynnu o&apos;u deunydd amgylchynol</translation>
    </message>
    <message>
        <source>Whole names taken apart</source>
        <translation>Enwau cyfan wedi&apos;u rhannu</translation>
    </message>
    <message>
        <source>Unusual postcodes, kept as found</source>
        <translation>Codau post anarferol, wedi&apos;u cadw fel y&apos;u cafwyd</translation>
    </message>
    <message>
        <source>Unusual e-mail addresses, kept as found</source>
        <translation>Cyfeiriadau e-bost anarferol, wedi&apos;u cadw fel y&apos;u cafwyd</translation>
    </message>
    <message>
        <source>Unusual telephone numbers, kept as found</source>
        <translation>Rhifau ffôn anarferol, wedi&apos;u cadw fel y&apos;u cafwyd</translation>
    </message>
    <message>
        <source>Memberships that end before those in the register, left as they are</source>
        <translation>Aelodaethau sy&apos;n dod i ben cyn y rhai yn y gofrestr, wedi&apos;u gadael fel y maent</translation>
    </message>
    <message>
        <source>Fees that differ from the register&apos;s, left as they are</source>
        <translation>Ffioedd sy&apos;n wahanol i rai&apos;r gofrestr, wedi&apos;u gadael fel y maent</translation>
    </message>
    <message>
        <source>Less paid than the register has, left as it is</source>
        <translation>Llai wedi&apos;i dalu nag sydd yn y gofrestr, wedi&apos;i adael fel y mae</translation>
    </message>
    <message>
        <source>Types that differ for the same term, left as they are</source>
        <translation>Mathau sy&apos;n wahanol ar gyfer yr un cyfnod, wedi&apos;u gadael fel y maent</translation>
    </message>
    <message>
        <source>No last day, so no membership is made</source>
        <translation>Dim diwrnod olaf, felly ni chrëir aelodaeth</translation>
    </message>
    <message>
        <source>First days worked out from the last day</source>
        <translation>Diwrnodau cyntaf wedi&apos;u cyfrifo o&apos;r diwrnod olaf</translation>
    </message>
    <message>
        <source>Standings that were not understood, left out</source>
        <translation>Safleoedd na chawsant eu deall, wedi&apos;u gadael allan</translation>
    </message>
    <message>
        <source>Member numbers assigned</source>
        <translation>Rhifau aelod wedi&apos;u pennu</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Llinell %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Llinell %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2 is written</source>
        <translation>Llinell %1: ysgrifennir %2</translation>
    </message>
    <message>
        <source>Line %1: %2 is written as %3</source>
        <translation>Llinell %1: ysgrifennir %2 fel %3</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode (UTF-16, pen mawr)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>Gorllewin Ewrop (Windows)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Hanner colon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Bar fertigol</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Likely the same person as %1 in line %2 of the file</source>
        <translation>Yn ôl pob tebyg yr un person â %1 yn llinell %2 y ffeil</translation>
    </message>
    <message>
        <source>Likely the same person as %1 in the register</source>
        <translation>Yn ôl pob tebyg yr un person â %1 yn y gofrestr</translation>
    </message>
</context>
<context>
    <name>rollbook::JoinGroupDialog</name>
    <message>
        <source>Add %1 to a group</source>
        <translation>Ychwanegu %1 at grŵp</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Dewis grŵp</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grŵp</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Fel</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Swydd</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Ysgrifennydd</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;O</translation>
    </message>
</context>
<context>
    <name>rollbook::JoinHouseholdDialog</name>
    <message>
        <source>Whom %1 lives with</source>
        <translation>Gyda phwy y mae %1 yn byw</translation>
    </message>
    <message>
        <source>The one named here pays for both. A type for households then has one fee for all who live together.</source>
        <translation>Mae&apos;r sawl a enwir yma&apos;n talu dros y ddau. Wedyn mae gan fath ar gyfer aelwydydd un ffi i bawb sy&apos;n byw gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>&amp;Live together</source>
        <translation>&amp;Byw gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>Who &amp;pays</source>
        <translation>&amp;Pwy sy&apos;n talu</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;O</translation>
    </message>
</context>
<context>
    <name>rollbook::JournalModel</name>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>%1 (undone since)</source>
        <translation>%1 (dadwnaed ers hynny)</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Gliniadur</translation>
    </message>
    <message>
        <source>%1 (partly undone since)</source>
        <translation>%1 (dadwnaed yn rhannol ers hynny)</translation>
    </message>
</context>
<context>
    <name>rollbook::LaptopsPage</name>
    <message>
        <source>Laptops</source>
        <translation>Gliniaduron</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Ôl bys: %1</translation>
    </message>
    <message>
        <source>Gives member numbers %1 to %2</source>
        <translation>Yn rhoi rhifau aelod %1 i %2</translation>
    </message>
    <message>
        <source>Nothing from its entry %1 on counts</source>
        <translation>Nid oes dim o&apos;i gofnod %1 ymlaen yn cyfrif</translation>
    </message>
    <message>
        <source>This register is open for reading only: changes can be taken out, and nothing can be changed here.</source>
        <translation>Mae&apos;r gofrestr hon ar agor i&apos;w darllen yn unig: gellir tynnu newidiadau allan, ac ni ellir newid dim yma.</translation>
    </message>
    <message>
        <source>Copies are made, and laptops renamed and revoked, on the coordinator&apos;s laptop, “%1”.</source>
        <translation>Gwneir copïau, ac ailenwir a dirymir gliniaduron, ar liniadur y cydlynydd, “%1”.</translation>
    </message>
    <message>
        <source>Copied the fingerprint.</source>
        <translation>Copïwyd yr ôl bys.</translation>
    </message>
    <message>
        <source>The Copy Is Made</source>
        <translation>Mae&apos;r Copi Wedi&apos;i Wneud</translation>
    </message>
    <message>
        <source>The copy for “%1” is ready (%2).</source>
        <translation>Mae&apos;r copi ar gyfer “%1” yn barod (%2).</translation>
    </message>
    <message>
        <source>Hand the file over yourself, on a memory stick for one.</source>
        <translation>Rhowch y ffeil eich hun, ar gof bach er enghraifft.</translation>
    </message>
    <message>
        <source>Tell the passphrase by another way than the file: by telephone, or on paper.</source>
        <translation>Dywedwch y cyfrinymadrodd mewn ffordd arall na&apos;r ffeil: dros y ffôn, neu ar bapur.</translation>
    </message>
    <message>
        <source>Your colleague copies the file to the laptop and opens it there with Rollbook.</source>
        <translation>Mae eich cydweithiwr yn copïo&apos;r ffeil i&apos;r gliniadur ac yn ei hagor yno â Rollbook.</translation>
    </message>
    <message>
        <source>From then on take changes out and bring theirs in, each time you meet or write.</source>
        <translation>O hynny ymlaen tynnwch newidiadau allan a dewch â&apos;u rhai nhw i mewn, bob tro y byddwch yn cwrdd neu&apos;n ysgrifennu.</translation>
    </message>
    <message>
        <source>The Changes Are Taken Out</source>
        <translation>Mae&apos;r Newidiadau Wedi&apos;u Tynnu Allan</translation>
    </message>
    <message>
        <source>Send the file by e-mail or hand it over on a memory stick: nobody else can open it.</source>
        <translation>Anfonwch y ffeil drwy e-bost neu rhowch hi ar gof bach: ni all neb arall ei hagor.</translation>
    </message>
    <message>
        <source>Your colleague chooses “Bring Changes In” and then takes changes out for you.</source>
        <translation>Mae eich cydweithiwr yn dewis “Dod â Newidiadau i Mewn” ac yna&apos;n tynnu newidiadau allan i chi.</translation>
    </message>
    <message>
        <source>Once you have brought those in, both laptops show the same four words.</source>
        <translation>Unwaith y byddwch wedi dod â&apos;r rheini i mewn, mae&apos;r ddau liniadur yn dangos yr un pedwar gair.</translation>
    </message>
    <message>
        <source>Bring changes in</source>
        <translation>Dod â newidiadau i mewn</translation>
    </message>
    <message>
        <source>Change files (*.rollchange);;All files (*)</source>
        <translation>Ffeiliau newidiadau (*.rollchange);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>&amp;Settle Them</source>
        <translation>&amp;Setlo&apos;r Rhain</translation>
    </message>
    <message>
        <source>The laptop is called “%1” now.</source>
        <translation>Enw&apos;r gliniadur bellach yw “%1”.</translation>
    </message>
    <message>
        <source>Revoke Laptop</source>
        <translation>Dirymu&apos;r Gliniadur</translation>
    </message>
    <message>
        <source>Revoke the laptop “%1”?</source>
        <translation>Dirymu&apos;r gliniadur “%1”?</translation>
    </message>
    <message>
        <source>What it had done up to its entry %1 stays. Nothing it does after that counts on any laptop, and it cannot open change files that are taken out from now on.

The copy on it stays as it is: whoever has the laptop and its passphrase can still read it.</source>
        <translation>Mae&apos;r hyn a wnaeth hyd at ei gofnod %1 yn aros. Nid oes dim y mae&apos;n ei wneud wedi hynny&apos;n cyfrif ar unrhyw liniadur, ac ni all agor ffeiliau newidiadau a dynnir allan o hyn ymlaen.

Mae&apos;r copi sydd arno&apos;n aros fel y mae: gall pwy bynnag sydd â&apos;r gliniadur a&apos;i gyfrinymadrodd ei ddarllen o hyd.</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>D&amp;irymu</translation>
    </message>
    <message>
        <source>Nothing that “%1” does counts any more.</source>
        <translation>Nid oes dim y mae “%1” yn ei wneud yn cyfrif mwyach.</translation>
    </message>
    <message>
        <source>What “%1” does counts again.</source>
        <translation>Mae&apos;r hyn y mae “%1” yn ei wneud yn cyfrif eto.</translation>
    </message>
    <message>
        <source>Let It Count &amp;Again</source>
        <translation>Gadael iddo G&amp;yfrif Eto</translation>
    </message>
    <message>
        <source>Only this laptop keeps the register</source>
        <translation>Dim ond y gliniadur hwn sy&apos;n cadw&apos;r gofrestr</translation>
    </message>
    <message>
        <source>Give a colleague a copy and both of you can work at once, with no network between you. Each takes changes out to a file, on a stick or by e-mail, and brings the other&apos;s in. Rollbook puts the work together and asks only where two values clash.</source>
        <translation>Rhowch gopi i gydweithiwr a gall y ddau ohonoch weithio ar yr un pryd, heb rwydwaith rhyngoch. Mae pob un yn tynnu newidiadau allan i ffeil, ar gof bach neu drwy e-bost, ac yn dod â rhai&apos;r llall i mewn. Mae Rollbook yn cyfuno&apos;r gwaith ac yn gofyn dim ond lle mae dau werth yn gwrthdaro.</translation>
    </message>
    <message>
        <source>Everybody works on a copy of their own. Changes travel in sealed files, and all end with the same register.</source>
        <translation>Mae pawb yn gweithio ar ei gopi ei hun. Mae newidiadau&apos;n teithio mewn ffeiliau wedi&apos;u selio, ac mae pawb yn gorffen â&apos;r un gofrestr.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Ôl bys</translation>
    </message>
    <message>
        <source>After a round every laptop shows the same four words: read them to each other, and you know that all hold the same.</source>
        <translation>Ar ôl rownd mae pob gliniadur yn dangos yr un pedwar gair: darllenwch nhw i&apos;ch gilydd, a gwyddoch fod pawb yn dal yr un peth.</translation>
    </message>
    <message>
        <source>Other work on this register is running: laptops and files can be worked with once it has ended.</source>
        <translation>Mae gwaith arall ar y gofrestr hon ar y gweill: gellir gweithio gyda gliniaduron a ffeiliau wedi iddo ddod i ben.</translation>
    </message>
    <message>
        <source>There is no other laptop that changes could be taken out for.</source>
        <translation>Nid oes gliniadur arall y gellid tynnu newidiadau allan ar ei gyfer.</translation>
    </message>
    <message>
        <source>The laptop you sit at cannot be revoked.</source>
        <translation>Ni ellir dirymu&apos;r gliniadur rydych yn eistedd wrtho.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) for %1 (%2).</source>
        <translation>
            <numerusform>Cofnodion ar gyfer %1 (%2): %Ln.</numerusform>
            <numerusform>Cofnodion ar gyfer %1 (%2): %Ln.</numerusform>
            <numerusform>Cofnodion ar gyfer %1 (%2): %Ln.</numerusform>
            <numerusform>Cofnodion ar gyfer %1 (%2): %Ln.</numerusform>
            <numerusform>Cofnodion ar gyfer %1 (%2): %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leaves these groups leaves that copy when it next brings changes in</source>
        <translation>Bydd pwy bynnag sy&apos;n gadael y grwpiau hyn yn gadael y copi hwnnw pan ddaw â newidiadau i mewn nesaf</translation>
    </message>
    <message>
        <source>“%1” has a limited copy and a file of its own: %2</source>
        <translation>Mae gan “%1” gopi cyfyngedig a&apos;i ffeil ei hun: %2</translation>
    </message>
    <message>
        <source>Make a &amp;Copy for a Colleague…</source>
        <translation>Gwneud &amp;Copi i Gydweithiwr…</translation>
    </message>
</context>
<context>
    <name>rollbook::LeaveDialog</name>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Gorffen</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Diwrnod olaf</translation>
    </message>
</context>
<context>
    <name>rollbook::LeaveHouseholdDialog</name>
    <message>
        <source>The household of %1</source>
        <translation>Aelwyd %1</translation>
    </message>
    <message>
        <source>&amp;End living together</source>
        <translation>&amp;Gorffen byw gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>This person lives with nobody in the register.</source>
        <translation>Nid yw&apos;r person hwn yn byw gyda neb yn y gofrestr.</translation>
    </message>
    <message>
        <source>Who leaves pays for themselves from the day after. What was charged stays.</source>
        <translation>Mae&apos;r sawl sy&apos;n gadael yn talu drosto&apos;i hun o&apos;r diwrnod wedyn. Mae&apos;r hyn a godwyd yn aros.</translation>
    </message>
    <message>
        <source>&amp;Who leaves</source>
        <translation>&amp;Pwy sy&apos;n gadael</translation>
    </message>
    <message>
        <source>Last &amp;day there</source>
        <translation>&amp;Diwrnod olaf yno</translation>
    </message>
</context>
<context>
    <name>rollbook::ListExporter</name>
    <message>
        <source>Export %1</source>
        <translation>Allforio %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Gwerthoedd wedi&apos;u gwahanu gan goma (*.csv)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Allforio %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n row(s) as %1</source>
        <translation>
            <numerusform>Cadwyd %n rhes fel %1</numerusform>
            <numerusform>Cadwyd %n rhes fel %1</numerusform>
            <numerusform>Cadwyd %n o resi fel %1</numerusform>
            <numerusform>Cadwyd %n o resi fel %1</numerusform>
            <numerusform>Cadwyd %n o resi fel %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ListSaver</name>
    <message>
        <source>Export %1</source>
        <translation>Allforio %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Gwerthoedd wedi&apos;u gwahanu gan goma (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) as %1</source>
        <translation>
            <numerusform>Cadwyd %Ln rhes fel %1</numerusform>
            <numerusform>Cadwyd %Ln rhes fel %1</numerusform>
            <numerusform>Cadwyd %Ln o resi fel %1</numerusform>
            <numerusform>Cadwyd %Ln o resi fel %1</numerusform>
            <numerusform>Cadwyd %Ln o resi fel %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::MainWindow</name>
    <message>
        <source>Opening the practice society</source>
        <translation>Agor y gymdeithas ymarfer</translation>
    </message>
    <message>
        <source>Rollbook locks as soon as the running work has ended.</source>
        <translation>Bydd Rollbook yn cloi cyn gynted ag y daw&apos;r gwaith presennol i ben.</translation>
    </message>
    <message>
        <source>Work is still running. Cancel it or wait for it to end first.</source>
        <translation>Mae gwaith ar y gweill o hyd. Canslwch ef neu arhoswch iddo orffen yn gyntaf.</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Agor cofrestr</translation>
    </message>
    <message>
        <source>Rollbook registers (*.rollbook);;All files (*)</source>
        <translation>Cofrestrau Rollbook (*.rollbook);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Practice society</source>
        <translation>Cymdeithas ymarfer</translation>
    </message>
    <message>
        <source>This register is open in another window or program, so it is shown here for reading only. To make changes, close it there and open it here again.</source>
        <translation>Mae&apos;r gofrestr hon ar agor mewn ffenestr neu raglen arall, felly fe&apos;i dangosir yma i&apos;w darllen yn unig. I wneud newidiadau, caewch hi yno a&apos;i hagor yma eto.</translation>
    </message>
    <message>
        <source>No backup was kept: %1</source>
        <translation>Ni chadwyd copi wrth gefn: %1</translation>
    </message>
    <message>
        <source>When this register was last closed, no backup of it could be kept. Look where its backups go, or keep one now.</source>
        <translation>Pan gaewyd y gofrestr hon ddiwethaf, nid oedd modd cadw copi wrth gefn ohoni. Edrychwch ble mae ei chopïau&apos;n mynd, neu cadwch un nawr.</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Copïau wrth gefn…</translation>
    </message>
    <message>
        <source>Nothing can be written where this register lies, so it is shown here for reading only. To make changes, move it to a folder of your own and open it there.</source>
        <translation>Ni ellir ysgrifennu dim lle mae&apos;r gofrestr hon, felly dangosir hi yma i&apos;w darllen yn unig. I wneud newidiadau, symudwch hi i ffolder o&apos;ch eiddo eich hun a&apos;i hagor yno.</translation>
    </message>
</context>
<context>
    <name>rollbook::ManyDialog</name>
    <message>
        <source>The &amp;newest values</source>
        <translation>Y gwerthoedd &amp;diweddaraf</translation>
    </message>
    <message>
        <source>The values of &amp;this laptop</source>
        <translation>Gwerthoedd y gliniadur &amp;hwn</translation>
    </message>
    <message>
        <source>The values of this &amp;laptop:</source>
        <translation>Gwerthoedd y g&amp;liniadur yma:</translation>
    </message>
    <message>
        <source>Settle Many by Rule</source>
        <translation>Setlo Llawer drwy Reol</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Gliniadur</translation>
    </message>
    <message>
        <source>Take everywhere</source>
        <translation>Cymryd ym mhobman</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>&amp;Setlo</translation>
    </message>
    <message>
        <source>Settles %1 of %2.</source>
        <translation>Yn setlo %1 o %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln you decide by yourself: deletions, and what protects a person.</source>
        <translation>
            <numerusform>Rydych chi&apos;n penderfynu %Ln eich hun: dileadau, a&apos;r hyn sy&apos;n gwarchod person.</numerusform>
            <numerusform>Rydych chi&apos;n penderfynu %Ln eich hun: dileadau, a&apos;r hyn sy&apos;n gwarchod person.</numerusform>
            <numerusform>Rydych chi&apos;n penderfynu %Ln eich hun: dileadau, a&apos;r hyn sy&apos;n gwarchod person.</numerusform>
            <numerusform>Rydych chi&apos;n penderfynu %Ln eich hun: dileadau, a&apos;r hyn sy&apos;n gwarchod person.</numerusform>
            <numerusform>Rydych chi&apos;n penderfynu %Ln eich hun: dileadau, a&apos;r hyn sy&apos;n gwarchod person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::MemberColumns</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Wedi talu tan</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Yn ddyledus</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Tref</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ymunodd</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Enwau cyntaf</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Yn cael ei alw&apos;n</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Ail e-bost</translation>
    </message>
    <message>
        <source>Second telephone</source>
        <translation>Ail ffôn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Sir</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Rhif allanol</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagiau</translation>
    </message>
    <message>
        <source>For life</source>
        <translation>Am oes</translation>
    </message>
</context>
<context>
    <name>rollbook::MemberDetail</name>
    <message>
        <source>Contact</source>
        <translation>Manylion cyswllt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Ail e-bost</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Second telephone</source>
        <translation>Ail ffôn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>no post</source>
        <translation>dim post</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>dim e-bost</translation>
    </message>
    <message>
        <source>no telephone calls</source>
        <translation>dim galwadau ffôn</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Dymuniadau</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grwpiau</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ar %2</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Aelodaeth</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Aelod ers</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Gwnaed cais</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier period(s)</source>
        <translation>
            <numerusform>hefyd %n cyfnod cynharach</numerusform>
            <numerusform>hefyd %n cyfnod cynharach</numerusform>
            <numerusform>hefyd %n o gyfnodau cynharach</numerusform>
            <numerusform>hefyd %n o gyfnodau cynharach</numerusform>
            <numerusform>hefyd %n o gyfnodau cynharach</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, waived</source>
        <translation>%1, wedi&apos;i hepgor</translation>
    </message>
    <message>
        <source>%1, settled</source>
        <translation>%1, wedi&apos;i setlo</translation>
    </message>
    <message>
        <source>%1, %2 still owed</source>
        <translation>%1, %2 yn dal yn ddyledus</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Arian</translation>
    </message>
    <message>
        <source>Owed today</source>
        <translation>Yn ddyledus heddiw</translation>
    </message>
    <message>
        <source>Reversed %1</source>
        <translation>Gwrthdrowyd %1</translation>
    </message>
    <message>
        <source>Paid %1 by %2</source>
        <translation>Talwyd %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>hefyd %n cynharach</numerusform>
            <numerusform>hefyd %n cynharach</numerusform>
            <numerusform>hefyd %n cynharach</numerusform>
            <numerusform>hefyd %n cynharach</numerusform>
            <numerusform>hefyd %n cynharach</numerusform>
        </translation>
    </message>
    <message>
        <source>Standing in the parent body</source>
        <translation>Safle yn y rhiant-gorff</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Diwrnod yn anhysbys</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Enw llawn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Rhagenwau</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Bu farw</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Rhif allanol</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagiau</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ers %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tan %1</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Gwefan</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Enwau eraill</translation>
    </message>
    <message>
        <source>Own membership</source>
        <translation>Aelodaeth ei hun</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Sefydlwyd</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archifwyd</translation>
    </message>
    <message>
        <source>Recent history</source>
        <translation>Hanes diweddar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Details of the selected person</source>
        <translation>Manylion y person a ddewiswyd</translation>
    </message>
    <message>
        <source>Select a person to see what is known of them.</source>
        <translation>Dewiswch berson i weld yr hyn sy&apos;n hysbys amdano.</translation>
    </message>
    <message>
        <source>This person is no longer in the register.</source>
        <translation>Nid yw&apos;r person hwn yn y gofrestr mwyach.</translation>
    </message>
    <message>
        <source>Former numbers</source>
        <translation>Rhifau blaenorol</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Talwyd %1</translation>
    </message>
    <message>
        <source>Not in this copy</source>
        <translation>Nid yn y copi hwn</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Cyfnod nesaf</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <translation>%1, o %2 ymlaen</translation>
    </message>
    <message>
        <source>In credit</source>
        <translation>Mewn credyd</translation>
    </message>
    <message>
        <source>Usually by</source>
        <translation>Dull arferol</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Aelwyd</translation>
    </message>
    <message>
        <source>Pays for all</source>
        <translation>Yn talu dros bawb</translation>
    </message>
    <message>
        <source>Lives here too</source>
        <translation>Hefyd yn byw yma</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers</translation>
    </message>
</context>
<context>
    <name>rollbook::MemberDialog</name>
    <message>
        <source>Add a member</source>
        <translation>Ychwanegu aelod</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Golygu %1</translation>
    </message>
    <message>
        <source>Home group</source>
        <translation>Grŵp cartref</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Dim grŵp</translation>
    </message>
    <message>
        <source>Membership type</source>
        <translation>Math o aelodaeth</translation>
    </message>
    <message>
        <source>None: an applicant or contact</source>
        <translation>Dim: ymgeisydd neu gyswllt</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Talwyd nawr</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Dull talu</translation>
    </message>
    <message>
        <source>In the home group since</source>
        <translation>Yn y grŵp cartref ers</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>wedi&apos;u gwahanu gan gomas</translation>
    </message>
    <message>
        <source>Written as %1</source>
        <translation>Ysgrifennir fel %1</translation>
    </message>
    <message>
        <source>Open existing</source>
        <translation>Agor yr un presennol</translation>
    </message>
    <message>
        <source>&amp;Add member</source>
        <translation>&amp;Ychwanegu aelod</translation>
    </message>
    <message>
        <source>assigned on saving</source>
        <translation>pennir wrth gadw</translation>
    </message>
    <message>
        <source>Add and &amp;next</source>
        <translation>Ychwanegu, yna&apos;r &amp;nesaf</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>No fee is due.</source>
        <translation>Nid oes ffi yn ddyledus.</translation>
    </message>
    <message>
        <source>The fee is %1. Leave empty when nothing was paid.</source>
        <translation>Y ffi yw %1. Gadewch yn wag os na thalwyd dim.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is already in the register (%2). Is this the same person?</source>
        <translation>Mae %1 eisoes yn y gofrestr (%2). Ai&apos;r un person yw hwn?</translation>
    </message>
    <message>
        <source>Set up membership types…</source>
        <translation>Gosod mathau o aelodaeth…</translation>
    </message>
    <message>
        <source>This register has no membership types yet. Who takes none is no member.</source>
        <translation>Nid oes mathau o aelodaeth yn y gofrestr hon eto. Nid yw neb heb fath yn aelod.</translation>
    </message>
    <message>
        <source>This copy holds no fees: memberships with a fee are given on another laptop.</source>
        <translation>Nid yw&apos;r copi hwn yn dal ffioedd: rhoddir aelodaethau â ffi ar liniadur arall.</translation>
    </message>
</context>
<context>
    <name>rollbook::MemberForm</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Aelodaeth</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Talwyd nawr</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Dull talu</translation>
    </message>
    <message>
        <source>In the society</source>
        <translation>Yn y gymdeithas</translation>
    </message>
    <message>
        <source>Home group</source>
        <translation>Grŵp cartref</translation>
    </message>
    <message>
        <source>In it since</source>
        <translation>Ynddo ers</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Manylion cyswllt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Wishes and notes</source>
        <translation>Dymuniadau a nodiadau</translation>
    </message>
</context>
<context>
    <name>rollbook::MemberTable</name>
    <message>
        <source>List of people</source>
        <translation>Rhestr o bobl</translation>
    </message>
    <message>
        <source>Column headings</source>
        <translation>Penawdau colofnau</translation>
    </message>
</context>
<context>
    <name>rollbook::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Aelodau</translation>
    </message>
    <message>
        <source>%1+ of %2</source>
        <translation>%1+ o %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Ni ellid darllen y rhestr</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Nobody is in this register yet</source>
        <translation>Nid oes neb yn y gofrestr hon eto</translation>
    </message>
    <message>
        <source>Bring in the list you have, or add people one by one.</source>
        <translation>Dewch â&apos;r rhestr sydd gennych i mewn, neu ychwanegwch bobl fesul un.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Ychwanegu aelod</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nid oes neb yn cyfateb</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Dangos pawb</translation>
    </message>
    <message>
        <source>Members today</source>
        <translation>Aelodau heddiw</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statws: %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>O fewn %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Math: %1</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Ailosod colofnau</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>Chwilio&apos;r aelodau</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>Pobl a ddangosir</translation>
    </message>
    <message>
        <source>Name, number, e-mail, telephone, postcode or group</source>
        <translation>Enw, rhif, e-bost, ffôn, cod post neu grŵp</translation>
    </message>
    <message>
        <source>Import Members…</source>
        <translation>Mewnforio Aelodau…</translation>
    </message>
    <message>
        <source>Set up membership types…</source>
        <translation>Gosod mathau o aelodaeth…</translation>
    </message>
    <message>
        <source>In the register: %1. The search and the filters leave nobody.</source>
        <translation>Yn y gofrestr: %1. Nid yw&apos;r chwiliad a&apos;r hidlyddion yn gadael neb.</translation>
    </message>
    <message>
        <source>Renewing memberships</source>
        <translation>Wrthi&apos;n adnewyddu aelodaethau</translation>
    </message>
</context>
<context>
    <name>rollbook::MergeView</name>
    <message>
        <source>both stay</source>
        <translation>mae&apos;r ddau&apos;n aros</translation>
    </message>
    <message>
        <source>what holds for one holds for both</source>
        <translation>mae&apos;r hyn sy&apos;n wir am y naill yn wir am y ddau</translation>
    </message>
    <message>
        <source>Both people</source>
        <translation>Y ddau berson</translation>
    </message>
    <message>
        <source>Keep &amp;this record</source>
        <translation>&amp;Cadw&apos;r cofnod hwn</translation>
    </message>
    <message>
        <source>Keep this &amp;one</source>
        <translation>Cadw&apos;r un &amp;hwn</translation>
    </message>
    <message>
        <source>Keep the record of %1, %2</source>
        <translation>Cadw cofnod %1, %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what becomes of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::MessageBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cau&apos;r neges hon</translation>
    </message>
</context>
<context>
    <name>rollbook::MoneyDesk</name>
    <message>
        <source>somebody not known yet</source>
        <translation>rhywun nad yw&apos;n hysbys eto</translation>
    </message>
    <message>
        <source>Record a Payment</source>
        <translation>Cofnodi Taliad</translation>
    </message>
    <message>
        <source>&amp;Nobody known</source>
        <translation>Talwr &amp;anhysbys</translation>
    </message>
    <message>
        <source>Raise a Charge</source>
        <translation>Codi Tâl</translation>
    </message>
    <message>
        <source>Affiliated organisations are renewed on the Groups page: choose one there, then “Renew Affiliation”.</source>
        <translation>Adnewyddir cyrff cysylltiedig ar y dudalen Grwpiau: dewiswch un yno, yna “Adnewyddu Cysylltiad”.</translation>
    </message>
    <message>
        <source>Renewing memberships</source>
        <translation>Wrthi&apos;n adnewyddu aelodaethau</translation>
    </message>
</context>
<context>
    <name>rollbook::MoneyPage</name>
    <message>
        <source>Money</source>
        <translation>Arian</translation>
    </message>
    <message>
        <source>Parts of the money page</source>
        <translation>Rhannau&apos;r dudalen arian</translation>
    </message>
    <message>
        <source>This copy holds no fees and payments</source>
        <translation>Nid yw&apos;r copi hwn yn dal ffioedd na thaliadau</translation>
    </message>
</context>
<context>
    <name>rollbook::MoneyWords</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 ar %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Payment of %1 on %2</source>
        <translation>Taliad o %1 ar %2</translation>
    </message>
    <message>
        <source>Payment of %1 by %3 on %2</source>
        <translation>Taliad o %1 (%3) ar %2</translation>
    </message>
    <message>
        <source>%1, receipt %2</source>
        <translation>%1, derbynneb %2</translation>
    </message>
    <message>
        <source>Settles %1.</source>
        <translation>Yn setlo %1.</translation>
    </message>
    <message>
        <source>%1 towards %2.</source>
        <translation>%1 tuag at %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is kept as credit for what falls due next.</source>
        <translation>Cedwir %1 fel credyd ar gyfer yr hyn a fydd yn ddyledus nesaf.</translation>
    </message>
</context>
<context>
    <name>rollbook::MoveDialog</name>
    <message>
        <source>Move %1</source>
        <translation>Symud %1</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Symud</translation>
    </message>
    <message>
        <source>The people of the group and the groups below it move along. Old figures stay as they were.</source>
        <translation>Bydd pobl y grŵp a&apos;r grwpiau oddi tano yn symud gydag ef. Bydd hen ffigurau&apos;n aros fel yr oeddent.</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Ar y brig</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>&amp;O dan</translation>
    </message>
</context>
<context>
    <name>rollbook::NameDialog</name>
    <message>
        <source>Rename Laptop</source>
        <translation>Ailenwi&apos;r Gliniadur</translation>
    </message>
    <message>
        <source>Every laptop shows the new name once the change has been taken out and brought in.</source>
        <translation>Mae pob gliniadur yn dangos yr enw newydd unwaith y bydd y newid wedi&apos;i dynnu allan a&apos;i ddwyn i mewn.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ailenwi</translation>
    </message>
    <message>
        <source>Give the laptop a name.</source>
        <translation>Rhowch enw i&apos;r gliniadur.</translation>
    </message>
    <message>
        <source>Another laptop is called that. Choose another name.</source>
        <translation>Dyna enw gliniadur arall. Dewiswch enw arall.</translation>
    </message>
</context>
<context>
    <name>rollbook::NewRegisterPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Cyfrinymadrodd eto</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Enw&apos;r sefydliad</translation>
    </message>
    <message>
        <source>First month of the membership year</source>
        <translation>Mis cyntaf y flwyddyn aelodaeth</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Dewis y ffeil</translation>
    </message>
    <message>
        <source>Making the register</source>
        <translation>Creu&apos;r gofrestr</translation>
    </message>
    <message>
        <source>A new register</source>
        <translation>Cofrestr newydd</translation>
    </message>
    <message>
        <source>&amp;Name of the organisation</source>
        <translation>&amp;Enw&apos;r sefydliad</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Cyfrinymad&amp;rodd</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Cyfrinymadrodd e&amp;to</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Aelodau</translation>
    </message>
    <message>
        <source>Where to keep the register</source>
        <translation>Ble i gadw&apos;r gofrestr</translation>
    </message>
    <message>
        <source>Rollbook registers (*.rollbook)</source>
        <translation>Cofrestrau Rollbook (*.rollbook)</translation>
    </message>
    <message>
        <source>Give the organisation&apos;s name.</source>
        <translation>Rhowch enw&apos;r sefydliad.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Dewiswch ffeil.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Four or five words are best.</source>
        <translation>Mae&apos;r cyfrinymadrodd yn rhy fyr. Pedwar neu bum gair sydd orau.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Mae&apos;r ddau gyfrinymadrodd yn wahanol. Teipiwch yr un un ddwywaith.</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Dewis…</translation>
    </message>
    <message>
        <source>Remember this file&apos;s name on this &amp;computer</source>
        <translation>Cofio &amp;enw&apos;r ffeil hon ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Ma&amp;ke the Register</source>
        <translation>Creu&apos;r &amp;gofrestr</translation>
    </message>
    <message>
        <source>All of this can be changed later; only the file is moved outside of Rollbook.</source>
        <translation>Gellir newid hyn i gyd yn nes ymlaen; dim ond y ffeil sy&apos;n cael ei symud y tu allan i Rollbook.</translation>
    </message>
    <message>
        <source>Fir&amp;st month of the membership year</source>
        <translation>&amp;Mis cyntaf y flwyddyn aelodaeth</translation>
    </message>
</context>
<context>
    <name>rollbook::OrganisationDialog</name>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>A kind on each line; after “&lt;” the kinds under which it may stand: “Branch &lt; Region, Nation”.</source>
        <translation>Un math ar bob llinell; ar ôl “&lt;” y mathau y caiff sefyll oddi tanynt: “Cangen &lt; Rhanbarth, Cenedl”.</translation>
    </message>
    <message>
        <source>Printed at the foot of every page. Empty: Rollbook&apos;s own sentence.</source>
        <translation>Argraffir hyn ar waelod pob tudalen. Yn wag: brawddeg Rollbook ei hun.</translation>
    </message>
</context>
<context>
    <name>rollbook::OrganisationPanel</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Golygu…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
</context>
<context>
    <name>rollbook::OutcomeDialog</name>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Dangos yn y Ff&amp;older</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Beth i&apos;w wneud nesaf</translation>
    </message>
</context>
<context>
    <name>rollbook::PagePreview</name>
    <message>
        <source>Preview of the printed pages</source>
        <translation>Rhagolwg o&apos;r tudalennau a argreffir</translation>
    </message>
</context>
<context>
    <name>rollbook::PaperDialog</name>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dogfennau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Rhagolwg o&apos;r tudalennau</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Argraffu…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Cadw fel PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Cadwyd fel “%1”.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Anfonwyd at yr argraffydd.</translation>
    </message>
</context>
<context>
    <name>rollbook::PassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>Cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Cyfrinymadrodd newydd eto</translation>
    </message>
    <message>
        <source>Change Passphrase</source>
        <translation>Newid y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Newid</translation>
    </message>
    <message>
        <source>The old passphrase and the old recovery sheet will not open the register any more. Copies made before keep their old passphrase.</source>
        <translation>Ni fydd yr hen gyfrinymadrodd na&apos;r hen daflen adfer yn agor y gofrestr mwyach. Bydd copïau a wnaed cyn hyn yn cadw eu hen gyfrinymadrodd.</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>Cyfrinymadrodd ne&amp;wydd</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>Cyfrinymadrodd newydd &amp;eto</translation>
    </message>
    <message>
        <source>The passphrase is too short. Four or five words are best.</source>
        <translation>Mae&apos;r cyfrinymadrodd yn rhy fyr. Pedwar neu bum gair sydd orau.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Mae&apos;r ddau gyfrinymadrodd yn wahanol. Teipiwch yr un un ddwywaith.</translation>
    </message>
</context>
<context>
    <name>rollbook::PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Dangos yr hyn a deipir</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cuddio</translation>
    </message>
</context>
<context>
    <name>rollbook::PayerField</name>
    <message>
        <source>Name, number or e-mail</source>
        <translation>Enw, rhif neu e-bost</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, number</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>rollbook::PayerPicker</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Affiliated organisation</source>
        <translation>Corff cysylltiedig</translation>
    </message>
    <message>
        <source>no organisation</source>
        <translation>dim corff</translation>
    </message>
</context>
<context>
    <name>rollbook::PaymentDialog</name>
    <message>
        <source>Payment from %1</source>
        <translation>Taliad gan %1</translation>
    </message>
    <message>
        <source>%1 is owed. The payment settles the oldest charge first.</source>
        <translation>Mae %1 yn ddyledus. Mae&apos;r taliad yn setlo&apos;r tâl hynaf yn gyntaf.</translation>
    </message>
    <message>
        <source>Nothing is owed today. The payment is kept for what falls due next.</source>
        <translation>Nid oes dim yn ddyledus heddiw. Cedwir y taliad ar gyfer yr hyn a fydd yn ddyledus nesaf.</translation>
    </message>
    <message>
        <source>&amp;Record payment</source>
        <translation>&amp;Cofnodi taliad</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Swm</translation>
    </message>
    <message>
        <source>&amp;Paid by</source>
        <translation>&amp;Dull talu</translation>
    </message>
    <message>
        <source>Received &amp;on</source>
        <translation>Derbyniwyd &amp;ar</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Cy&amp;feirnod</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nodyn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of those selected to come.</source>
        <translation>
            <numerusform>Rhagor o&apos;r rhai a ddewiswyd i ddod: %Ln.</numerusform>
            <numerusform>Rhagor o&apos;r rhai a ddewiswyd i ddod: %Ln.</numerusform>
            <numerusform>Rhagor o&apos;r rhai a ddewiswyd i ddod: %Ln.</numerusform>
            <numerusform>Rhagor o&apos;r rhai a ddewiswyd i ddod: %Ln.</numerusform>
            <numerusform>Rhagor o&apos;r rhai a ddewiswyd i ddod: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lives with %1.</source>
        <translation>Yn yr un aelwyd: %1.</translation>
    </message>
    <message>
        <source>&amp;Record and next</source>
        <translation>&amp;Cofnodi, yna&apos;r nesaf</translation>
    </message>
    <message>
        <source>For &amp;several people</source>
        <translation>Ar gyfer sa&amp;wl person</translation>
    </message>
    <message>
        <source>Give a receipt n&amp;umber</source>
        <translation>Rhoi &amp;rhif derbynneb</translation>
    </message>
    <message>
        <source>Sho&amp;w the receipt, to print it</source>
        <translation>Dan&amp;gos y dderbynneb, i&apos;w hargraffu</translation>
    </message>
    <message>
        <source>What it settles</source>
        <translation>Yr hyn y mae&apos;n ei setlo</translation>
    </message>
    <message>
        <source>Of it &amp;donated</source>
        <translation>O hyn yn r&amp;hodd</translation>
    </message>
    <message>
        <source>Record and ne&amp;xt</source>
        <translation>Cofnodi, yna&apos;r n&amp;esaf</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
</context>
<context>
    <name>rollbook::PaymentShares</name>
    <message>
        <source>Inc&amp;lude</source>
        <translation>Cynnw&amp;ys</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>Un person arall</translation>
    </message>
    <message>
        <source>%1, owes %2</source>
        <translation>%1, mewn dyled o %2</translation>
    </message>
    <message>
        <source>%1, owes nothing</source>
        <translation>%1, heb ddyled</translation>
    </message>
    <message>
        <source>Amount for %1</source>
        <translation>Swm ar gyfer %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Gadael %1 allan</translation>
    </message>
</context>
<context>
    <name>rollbook::PaymentsModel</name>
    <message>
        <source>Took suspense back</source>
        <translation>Tynnwyd taliad crog yn ôl</translation>
    </message>
    <message>
        <source>Took a payment back</source>
        <translation>Tynnwyd taliad yn ôl</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Wedi&apos;i dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>In suspense</source>
        <translation>Yn y cyfrif crog</translation>
    </message>
    <message>
        <source>%1 in credit</source>
        <translation>%1 mewn credyd</translation>
    </message>
    <message>
        <source>%1 more than it brought</source>
        <translation>%1 yn fwy nag a ddaeth</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Wedi&apos;i setlo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Derbynneb</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Dull</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Beth a ddaeth ohono</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>talwr anhysbys</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Taliadau</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
</context>
<context>
    <name>rollbook::PaymentsTab</name>
    <message>
        <source>Payments</source>
        <translation>Taliadau</translation>
    </message>
    <message>
        <source>No payment yet</source>
        <translation>Dim taliad eto</translation>
    </message>
    <message>
        <source>No payment like this</source>
        <translation>Dim taliad fel hyn</translation>
    </message>
    <message>
        <source>Record money as it comes in, enter a batch of cash and cheques, or import a bank statement.</source>
        <translation>Cofnodwch arian wrth iddo ddod i mewn, nodwch swp o arian parod a sieciau, neu mewnforiwch gyfriflen banc.</translation>
    </message>
    <message>
        <source>Choose another span or method, or take the text out of the field above.</source>
        <translation>Dewiswch gyfnod neu ddull arall, neu tynnwch y testun o&apos;r maes uchod.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s): %1</source>
        <translation>
            <numerusform>Taliadau (%Ln): %1</numerusform>
            <numerusform>Taliadau (%Ln): %1</numerusform>
            <numerusform>Taliadau (%Ln): %1</numerusform>
            <numerusform>Taliadau (%Ln): %1</numerusform>
            <numerusform>Taliadau (%Ln): %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in suspense: %1</source>
        <translation>
            <numerusform>%Ln yn y cyfrif crog: %1</numerusform>
            <numerusform>%Ln yn y cyfrif crog: %1</numerusform>
            <numerusform>%Ln yn y cyfrif crog: %1</numerusform>
            <numerusform>%Ln yn y cyfrif crog: %1</numerusform>
            <numerusform>%Ln yn y cyfrif crog: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s), for a spreadsheet.</source>
        <translation>
            <numerusform>Copïwyd %Ln rhes, ar gyfer taenlen.</numerusform>
            <numerusform>Copïwyd %Ln rhes, ar gyfer taenlen.</numerusform>
            <numerusform>Copïwyd %Ln o resi, ar gyfer taenlen.</numerusform>
            <numerusform>Copïwyd %Ln o resi, ar gyfer taenlen.</numerusform>
            <numerusform>Copïwyd %Ln o resi, ar gyfer taenlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a payment…</source>
        <translation>Cofnodi taliad…</translation>
    </message>
    <message>
        <source>Import a bank statement…</source>
        <translation>Mewnforio cyfriflen banc…</translation>
    </message>
    <message>
        <source>Name, receipt or reference</source>
        <translation>Enw, derbynneb neu gyfeirnod</translation>
    </message>
    <message>
        <source>Find a payment</source>
        <translation>Chwilio am daliad</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Dull</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>Unrhyw ddull</translation>
    </message>
    <message>
        <source>Only in suspense</source>
        <translation>Cyfrif crog yn unig</translation>
    </message>
    <message>
        <source>Payments, the newest first</source>
        <translation>Taliadau, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Column headings</source>
        <translation>Penawdau colofnau</translation>
    </message>
</context>
<context>
    <name>rollbook::PersonPicker</name>
    <message>
        <source>Type a name, number or e-mail</source>
        <translation>Teipiwch enw, rhif neu e-bost</translation>
    </message>
</context>
<context>
    <name>rollbook::PinDialog</name>
    <message>
        <source>Set the status of %1 by hand</source>
        <translation>Gosod statws %1 â llaw</translation>
    </message>
    <message>
        <source>The status is worked out from periods and payments. Set it by hand only where they cannot tell.</source>
        <translation>Cyfrifir y statws o gyfnodau a thaliadau. Gosodwch ef â llaw dim ond lle na all y rheini ddweud.</translation>
    </message>
    <message>
        <source>As worked out</source>
        <translation>Fel y&apos;i cyfrifwyd</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statws</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Tan</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Rheswm</translation>
    </message>
</context>
<context>
    <name>rollbook::PlanTypeDialog</name>
    <message>
        <source>The next term of %1</source>
        <translation>Cyfnod nesaf %1</translation>
    </message>
    <message>
        <source>The present term stays as it is. The next renewal takes the type chosen here.</source>
        <translation>Mae&apos;r cyfnod presennol yn aros fel y mae. Mae&apos;r adnewyddiad nesaf yn cymryd y math a ddewisir yma.</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Fel o&apos;r blaen</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Math</translation>
    </message>
    <message>
        <source>For terms &amp;from</source>
        <translation>Ar gyfer cyfnodau &amp;o</translation>
    </message>
    <message>
        <source>Leave empty for the very next term.</source>
        <translation>Gadewch yn wag ar gyfer y cyfnod nesaf un.</translation>
    </message>
</context>
<context>
    <name>rollbook::PreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Colofn %1</translation>
    </message>
</context>
<context>
    <name>rollbook::ProgramPanel</name>
    <message>
        <source>As the desktop</source>
        <translation>Fel y bwrdd gwaith</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source> min</source>
        <translation> mun</translation>
    </message>
    <message>
        <source>&amp;Forget All Names</source>
        <translation>Ang&amp;hofio pob enw</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Golwg</translation>
    </message>
    <message>
        <source>&amp;Lock when idle for</source>
        <translation>&amp;Cloi ar ôl bod yn segur am</translation>
    </message>
    <message>
        <source>Remembered &amp;register files</source>
        <translation>Ffeiliau co&amp;frestr a gofir</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Y rhaglen hon</translation>
    </message>
    <message>
        <source>These settings belong to this computer. Nothing about the people in a register is ever kept outside its file.</source>
        <translation>Mae&apos;r gosodiadau hyn yn perthyn i&apos;r cyfrifiadur hwn. Ni chedwir dim am y bobl mewn cofrestr byth y tu allan i&apos;w ffeil.</translation>
    </message>
</context>
<context>
    <name>rollbook::RaiseChargeDialog</name>
    <message>
        <source>Charge for %1</source>
        <translation>Tâl ar gyfer %1</translation>
    </message>
    <message numerus="yes">
        <source>Charge for %Ln person(s) each</source>
        <translation>
            <numerusform>Tâl yr un ar gyfer %Ln o bobl</numerusform>
            <numerusform>Tâl ar gyfer %Ln person</numerusform>
            <numerusform>Tâl yr un ar gyfer %Ln o bobl</numerusform>
            <numerusform>Tâl yr un ar gyfer %Ln o bobl</numerusform>
            <numerusform>Tâl yr un ar gyfer %Ln o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>The fee of a term is charged by itself. This is for anything else that is to be paid.</source>
        <translation>Codir ffi cyfnod ohoni ei hun. Mae hyn ar gyfer unrhyw beth arall sydd i&apos;w dalu.</translation>
    </message>
    <message>
        <source>&amp;Raise charge</source>
        <translation>&amp;Codi tâl</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Swm</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Math</translation>
    </message>
    <message>
        <source>&amp;What it is for</source>
        <translation>Ar gyfer &amp;beth</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>Yn &amp;ddyledus ar</translation>
    </message>
</context>
<context>
    <name>rollbook::ReallocateDialog</name>
    <message>
        <source>What a payment from %1 settles</source>
        <translation>Yr hyn y mae taliad gan %1 yn ei setlo</translation>
    </message>
    <message>
        <source>&amp;Set against these</source>
        <translation>&amp;Gosod yn erbyn y rhain</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Yr hyn sydd ar ôl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation>%1, %2 yn agored</translation>
    </message>
    <message>
        <source>Nothing is owed that the payment could be set against. It stays as credit.</source>
        <translation>Nid oes dim yn ddyledus y gellid gosod y taliad yn ei erbyn. Mae&apos;n aros fel credyd.</translation>
    </message>
    <message>
        <source>That is %1 more than the payment brought. Take some off.</source>
        <translation>Mae hynny %1 yn fwy na&apos;r taliad. Tynnwch rywfaint i ffwrdd.</translation>
    </message>
    <message>
        <source>All of the payment is set against charges.</source>
        <translation>Mae&apos;r taliad i gyd wedi&apos;i osod yn erbyn symiau a godwyd.</translation>
    </message>
    <message>
        <source>%1 of the payment stays as credit.</source>
        <translation>Mae %1 o&apos;r taliad yn aros fel credyd.</translation>
    </message>
</context>
<context>
    <name>rollbook::RecoveryDialog</name>
    <message>
        <source>Recovery Sheet</source>
        <translation>Taflen adfer</translation>
    </message>
    <message>
        <source>Your register is ready. Print its recovery sheet now</source>
        <translation>Mae eich cofrestr yn barod. Argraffwch ei thaflen adfer nawr</translation>
    </message>
    <message>
        <source>The passphrase is changed. Print the new recovery sheet now</source>
        <translation>Newidiwyd y cyfrinymadrodd. Argraffwch y daflen adfer newydd nawr</translation>
    </message>
    <message>
        <source>Print or save the recovery sheet</source>
        <translation>Argraffu neu gadw&apos;r daflen adfer</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Cadw fel PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Argraffu…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Mynd ymlaen</translation>
    </message>
    <message>
        <source>If the passphrase is ever lost, this sheet is the only way into the register: nobody else can open it, not even the makers of Rollbook. Keep it on paper in a safe place, away from the computer. Whoever holds it can read everything.</source>
        <translation>Os collir y cyfrinymadrodd byth, y daflen hon yw&apos;r unig ffordd i mewn i&apos;r gofrestr: ni all neb arall ei hagor, ddim hyd yn oed gwneuthurwyr Rollbook. Cadwch hi ar bapur mewn man diogel, i ffwrdd o&apos;r cyfrifiadur. Gall pwy bynnag sy&apos;n ei dal ddarllen popeth.</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, put the paper away, and delete the file.</source>
        <translation>Cadwyd fel %1. Argraffwch hi, rhowch y papur i gadw, a dilëwch y ffeil.</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>taflen adfer</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Cadw&apos;r daflen adfer</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The printer could not be started. Check that it is switched on, or save the sheet as PDF.</source>
        <translation>Ni ellid cychwyn yr argraffydd. Gwiriwch ei fod ymlaen, neu cadwch y daflen fel PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Anfonwyd at yr argraffydd.</translation>
    </message>
</context>
<context>
    <name>rollbook::RefundDialog</name>
    <message>
        <source>Refund to %1</source>
        <translation>Ad-daliad i %1</translation>
    </message>
    <message>
        <source>%1: %2 of it settles nothing and can go back.</source>
        <translation>%1: nid yw %2 ohono&apos;n setlo dim a gall fynd yn ôl.</translation>
    </message>
    <message>
        <source>Re&amp;fund</source>
        <translation>&amp;Ad-dalu</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Swm</translation>
    </message>
    <message>
        <source>&amp;Paid back by</source>
        <translation>&amp;Dull ad-dalu</translation>
    </message>
    <message>
        <source>Paid back &amp;on</source>
        <translation>Ad-dal&amp;wyd ar</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Rheswm</translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterTools</name>
    <message>
        <source>Back up to</source>
        <translation>Gwneud copi wrth gefn yn</translation>
    </message>
    <message>
        <source>Rollbook registers (*.rollbook)</source>
        <translation>Cofrestrau Rollbook (*.rollbook)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Gwneud copi wrth gefn</translation>
    </message>
    <message>
        <source>Backed up to %1 (%2). The copy was opened, checked and compared.</source>
        <translation>Gwnaed copi wrth gefn yn %1 (%2). Agorwyd y copi, ei wirio a&apos;i gymharu.</translation>
    </message>
    <message>
        <source>Checking the register</source>
        <translation>Gwirio&apos;r gofrestr</translation>
    </message>
    <message>
        <source>The register is whole: %1 in the history follow each other without a gap, and %2 match them.</source>
        <translation>Mae&apos;r gofrestr yn gyfan: mae %1 yn yr hanes yn dilyn ei gilydd heb fwlch, ac mae %2 yn cyfateb iddynt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln cofnod</numerusform>
            <numerusform>%Ln cofnod</numerusform>
            <numerusform>%Ln o gofnodion</numerusform>
            <numerusform>%Ln o gofnodion</numerusform>
            <numerusform>%Ln o gofnodion</numerusform>
        </translation>
    </message>
    <message>
        <source>The recovery sheet of this register was neither printed nor saved. Without it nobody can open the register once the passphrase is lost.</source>
        <translation>Ni chafodd taflen adfer y gofrestr hon ei hargraffu na&apos;i chadw. Hebddi ni all neb agor y gofrestr os collir y cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Recover&amp;y Sheet…</source>
        <translation>&amp;Taflen Adfer…</translation>
    </message>
</context>
<context>
    <name>rollbook::RenewalDialog</name>
    <message>
        <source>Terms of every type</source>
        <translation>Cyfnodau o bob math</translation>
    </message>
    <message>
        <source>As planned, else as before</source>
        <translation>Yn ôl y cynllun, neu fel o&apos;r blaen</translation>
    </message>
    <message>
        <source>Choose a day, written as 5 Sep 2026.</source>
        <translation>Dewiswch ddiwrnod, wedi&apos;i ysgrifennu fel 5 Medi 2026.</translation>
    </message>
    <message>
        <source>Looking at who can be renewed</source>
        <translation>Wrthi&apos;n edrych pwy all adnewyddu</translation>
    </message>
    <message>
        <source>Nobody&apos;s term ends by that day.</source>
        <translation>Nid oes cyfnod neb yn dod i ben erbyn y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>Nobody is selected.</source>
        <translation>Nid oes neb wedi&apos;i ddewis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) can be renewed</source>
        <translation>
            <numerusform>Gall %Ln o bobl adnewyddu</numerusform>
            <numerusform>Gall %Ln person adnewyddu</numerusform>
            <numerusform>Gall %Ln o bobl adnewyddu</numerusform>
            <numerusform>Gall %Ln o bobl adnewyddu</numerusform>
            <numerusform>Gall %Ln o bobl adnewyddu</numerusform>
        </translation>
    </message>
    <message>
        <source>fees of %1</source>
        <translation>ffioedd o %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot</source>
        <translation>
            <numerusform>ni all %Ln</numerusform>
            <numerusform>ni all %Ln</numerusform>
            <numerusform>ni all %Ln</numerusform>
            <numerusform>ni all %Ln</numerusform>
            <numerusform>ni all %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Adnewyddu</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Renew %Ln person(s)</source>
        <translation>
            <numerusform>&amp;Adnewyddu %Ln o bobl</numerusform>
            <numerusform>&amp;Adnewyddu %Ln person</numerusform>
            <numerusform>&amp;Adnewyddu %Ln o bobl</numerusform>
            <numerusform>&amp;Adnewyddu %Ln o bobl</numerusform>
            <numerusform>&amp;Adnewyddu %Ln o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tho&amp;se selected: %Ln</source>
        <translation>
            <numerusform>&amp;Y rhai a ddewiswyd: %Ln</numerusform>
            <numerusform>&amp;Y rhai a ddewiswyd: %Ln</numerusform>
            <numerusform>&amp;Y rhai a ddewiswyd: %Ln</numerusform>
            <numerusform>&amp;Y rhai a ddewiswyd: %Ln</numerusform>
            <numerusform>&amp;Y rhai a ddewiswyd: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Everybody whose term ends by</source>
        <translation>&amp;Pawb y daw eu cyfnod i ben erbyn</translation>
    </message>
    <message>
        <source>&amp;Only those who cannot</source>
        <translation>&amp;Dim ond y rhai na allant</translation>
    </message>
    <message>
        <source>Renew Memberships</source>
        <translation>Adnewyddu Aelodaethau</translation>
    </message>
    <message>
        <source>What the renewal comes to</source>
        <translation>Canlyniad yr adnewyddu</translation>
    </message>
    <message>
        <source>Whose term ends by</source>
        <translation>Cyfnod yn dod i ben erbyn</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Math</translation>
    </message>
    <message>
        <source>Renewed on</source>
        <translation>Adnewyddwyd ar</translation>
    </message>
    <message>
        <source>Renewed o&amp;n</source>
        <translation>Adnewyddwyd a&amp;r</translation>
    </message>
</context>
<context>
    <name>rollbook::RenewalModel</name>
    <message>
        <source>for life</source>
        <translation>am oes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Ffi</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pam ddim</translation>
    </message>
</context>
<context>
    <name>rollbook::ReportOptions</name>
    <message>
        <source>All groups</source>
        <translation>Pob grŵp</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Aelodau</translation>
    </message>
    <message>
        <source>Everybody in the register</source>
        <translation>Pawb yn y gofrestr</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Yn ôl statws</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Pwy</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statysau</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>and the groups &amp;below it</source>
        <translation>a&apos;r grwpiau o&amp;ddi tano</translation>
    </message>
    <message>
        <source>And the groups below it</source>
        <translation>A&apos;r grwpiau oddi tano</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Sefyllfa ar</translation>
    </message>
    <message>
        <source>&amp;As at</source>
        <translation>&amp;Sefyllfa ar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd at</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Group by group</source>
        <translation>Fesul grŵp</translation>
    </message>
    <message>
        <source>Each group on a &amp;new page</source>
        <translation>Pob grŵp ar dudalen &amp;newydd</translation>
    </message>
    <message>
        <source>Each group on a new page</source>
        <translation>Pob grŵp ar dudalen newydd</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>A4 upright</source>
        <translation>A4 portread</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 tirlun</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rhesi</translation>
    </message>
    <message>
        <source>Room to write</source>
        <translation>Lle i ysgrifennu</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>Yn agos at ei gilydd</translation>
    </message>
    <message>
        <source>Row&amp;s</source>
        <translation>Rh&amp;esi</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>&amp;Grŵp</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Colofnau</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>P&amp;apur</translation>
    </message>
    <message>
        <source>Group by group, with s&amp;ums</source>
        <translation>Fesul g&amp;rŵp, gyda chyfansymiau</translation>
    </message>
</context>
<context>
    <name>rollbook::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Saving the report as PDF</source>
        <translation>Cadw&apos;r adroddiad fel PDF</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Cadwyd fel “%1”.</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Argraffu&apos;r adroddiad</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Anfonwyd yr adroddiad at yr argraffydd.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Save Report as PDF</source>
        <translation>Cadw&apos;r adroddiad fel PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dogfennau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Dim i adrodd arno eto</translation>
    </message>
    <message>
        <source>Reports show the people in the register. Add the first one, or import a list.</source>
        <translation>Mae adroddiadau&apos;n dangos y bobl yn y gofrestr. Ychwanegwch y person cyntaf, neu mewnforiwch restr.</translation>
    </message>
    <message>
        <source>Go to Members</source>
        <translation>Mynd i Aelodau</translation>
    </message>
    <message>
        <source>Import a List</source>
        <translation>Mewnforio rhestr</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Chwyddo</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ffitio&apos;r lled</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Tudalen gyfan</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Cadw fel PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
</context>
<context>
    <name>rollbook::ReverseDialog</name>
    <message>
        <source>Reverse a payment from %1</source>
        <translation>Gwrthdroi taliad gan %1</translation>
    </message>
    <message>
        <source>%1. An entry of the opposite sum takes it back with all that it settled: it bounced, or was entered by mistake.</source>
        <translation>%1. Mae cofnod o&apos;r swm croes yn ei dynnu&apos;n ôl gyda phopeth a setlodd: gwrthododd y banc ef, neu fe&apos;i cofnodwyd trwy gamgymeriad.</translation>
    </message>
    <message>
        <source>Re&amp;verse payment</source>
        <translation>&amp;Gwrthdroi taliad</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Rheswm</translation>
    </message>
    <message>
        <source>Reversed &amp;on</source>
        <translation>Gwrthdrowyd &amp;ar</translation>
    </message>
</context>
<context>
    <name>rollbook::RuleDialog</name>
    <message>
        <source>New Admission Rule</source>
        <translation>Rheol dderbyn newydd</translation>
    </message>
    <message>
        <source>Admission Rule</source>
        <translation>Rheol dderbyn</translation>
    </message>
    <message>
        <source>whenever</source>
        <translation>unrhyw bryd</translation>
    </message>
    <message>
        <source>That began within years</source>
        <translation>A ddechreuodd o fewn blynyddoedd</translation>
    </message>
    <message>
        <source>Printed with the decision.</source>
        <translation>Argraffir gyda&apos;r penderfyniad.</translation>
    </message>
</context>
<context>
    <name>rollbook::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Rhannau&apos;r gosodiadau</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Y rhaglen hon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Membership types</source>
        <translation>Mathau o aelodaeth</translation>
    </message>
    <message>
        <source>Admission rules</source>
        <translation>Rheolau derbyn</translation>
    </message>
</context>
<context>
    <name>rollbook::Sidebar</name>
    <message>
        <source>Practice society</source>
        <translation>Cymdeithas ymarfer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
</context>
<context>
    <name>rollbook::SidebarButton</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, %Ln yn aros</numerusform>
            <numerusform>%1, %Ln yn aros</numerusform>
            <numerusform>%1, %Ln yn aros</numerusform>
            <numerusform>%1, %Ln yn aros</numerusform>
            <numerusform>%1, %Ln yn aros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::StandingDialog</name>
    <message>
        <source>Standing of %1 in the parent body</source>
        <translation>Safle %1 yn y rhiant-gorff</translation>
    </message>
    <message>
        <source>&amp;Standing</source>
        <translation>&amp;Safle</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>&amp;Ers</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Tystiolaeth</translation>
    </message>
    <message>
        <source>letter of 3 May</source>
        <translation>llythyr 3 Mai</translation>
    </message>
</context>
<context>
    <name>rollbook::StartPage</name>
    <message>
        <source>Start a new register</source>
        <translation>Dechrau cofrestr newydd</translation>
    </message>
    <message>
        <source>An empty, encrypted file for your society. You choose a passphrase and print a recovery sheet.</source>
        <translation>Ffeil wag, wedi&apos;i hamgryptio, ar gyfer eich cymdeithas. Byddwch yn dewis cyfrinymadrodd ac yn argraffu taflen adfer.</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Agor cofrestr</translation>
    </message>
    <message>
        <source>From this computer, a memory stick or a shared folder. It opens with its passphrase.</source>
        <translation>O&apos;r cyfrifiadur hwn, o gofbin neu o ffolder a rennir. Mae&apos;n agor gyda&apos;i chyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Ymarfer</translation>
    </message>
    <message>
        <source>An invented society of 2,000 people over ten years. Try everything; nothing can go wrong.</source>
        <translation>Cymdeithas ddychmygol o 2,000 o bobl dros ddeng mlynedd. Rhowch gynnig ar bopeth; ni all dim fynd o&apos;i le.</translation>
    </message>
    <message>
        <source>Welcome to Rollbook</source>
        <translation>Croeso i Rollbook</translation>
    </message>
    <message>
        <source>The membership register that stays on your computer and keeps its secrets.</source>
        <translation>Y gofrestr aelodaeth sy&apos;n aros ar eich cyfrifiadur ac yn cadw ei chyfrinachau.</translation>
    </message>
    <message>
        <source>Remembered files</source>
        <translation>Ffeiliau a gofir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Agor %1</translation>
    </message>
    <message>
        <source>Forget the name of %1</source>
        <translation>Anghofio enw %1</translation>
    </message>
    <message>
        <source>Forget this name; the file stays</source>
        <translation>Anghofio&apos;r enw hwn; mae&apos;r ffeil yn aros</translation>
    </message>
    <message>
        <source>Restore from a bac&amp;kup…</source>
        <translation>Adfer o gopi &amp;wrth gefn…</translation>
    </message>
</context>
<context>
    <name>rollbook::StatementDecision</name>
    <message>
        <source>%1 from %2</source>
        <comment>amount, payer</comment>
        <translation>%1 gan %2</translation>
    </message>
    <message>
        <source>fee kept: %1</source>
        <translation>ffi a gadwyd: %1</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>talwr anhysbys</translation>
    </message>
    <message>
        <source>Payment of %1: %2.</source>
        <comment>amount, name</comment>
        <translation>Taliad o %1: %2.</translation>
    </message>
    <message>
        <source>Payment of %1: %2, receipt %3.</source>
        <comment>amount, name, number</comment>
        <translation>Taliad o %1: %2, derbynneb %3.</translation>
    </message>
    <message>
        <source>In suspense: nobody has claimed it yet.</source>
        <translation>Yn y cyfrif crog: nid oes neb wedi&apos;i hawlio eto.</translation>
    </message>
    <message>
        <source>Not ours.</source>
        <translation>Nid i ni.</translation>
    </message>
    <message>
        <source>Not ours: %1</source>
        <translation>Nid i ni: %1</translation>
    </message>
    <message>
        <source>Paid out by a provider.</source>
        <translation>Talwyd allan gan ddarparwr.</translation>
    </message>
    <message>
        <source>%1. They come to this amount: Enter ties them.</source>
        <translation>%1. Maent yn dod i&apos;r swm hwn: mae Enter yn eu clymu.</translation>
    </message>
    <message>
        <source>Money that went out is no payment to the society: mark it as not ours. What is given back to somebody is recorded as a refund on the Payments tab.</source>
        <translation>Nid yw arian a aeth allan yn daliad i&apos;r gymdeithas: nodwch nad yw i ni. Cofnodir yr hyn a roddir yn ôl i rywun fel ad-daliad ar y tab Taliadau.</translation>
    </message>
    <message>
        <source>Nobody fits. Press P and say who paid.</source>
        <translation>Nid oes neb yn cyfateb. Pwyswch P a dywedwch pwy a dalodd.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>number, name, reason</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Goes to suspense when you post.</source>
        <translation>Aiff i&apos;r cyfrif crog pan fyddwch yn postio.</translation>
    </message>
    <message>
        <source>Counts as not ours when you post.</source>
        <translation>Cyfrifir nad yw i ni pan fyddwch yn postio.</translation>
    </message>
    <message>
        <source>Becomes a payment of %1 when you post.</source>
        <translation>Daw&apos;n daliad gan %1 pan fyddwch yn postio.</translation>
    </message>
    <message>
        <source>Say who paid: press P and type a part of the name, or S to keep the money in suspense.</source>
        <translation>Dywedwch pwy a dalodd: pwyswch P a theipiwch ran o&apos;r enw, neu S i gadw&apos;r arian yn y cyfrif crog.</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Pwy a dalodd</translation>
    </message>
    <message>
        <source>What it settles</source>
        <translation>Yr hyn y mae&apos;n ei setlo</translation>
    </message>
    <message>
        <source>Of it donated</source>
        <translation>O hyn yn rhodd</translation>
    </message>
    <message>
        <source>Remember this name as theirs</source>
        <translation>Cofio mai eu henw nhw yw hwn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>Tie to Payments…</source>
        <translation>Clymu wrth Daliadau…</translation>
    </message>
    <message>
        <source>Suspense</source>
        <translation>Cyfrif Crog</translation>
    </message>
    <message>
        <source>Not Ours</source>
        <translation>Nid i Ni</translation>
    </message>
    <message>
        <source>Decide Again</source>
        <translation>Penderfynu Eto</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Ailagor</translation>
    </message>
    <message>
        <source>Untie</source>
        <translation>Datglymu</translation>
    </message>
    <message>
        <source>Whose Is It?…</source>
        <translation>Pwy Biau Hwn?…</translation>
    </message>
    <message>
        <source>Take Back…</source>
        <translation>Tynnu&apos;n Ôl…</translation>
    </message>
</context>
<context>
    <name>rollbook::StatementFilesDialog</name>
    <message>
        <source>Statement Files</source>
        <translation>Ffeiliau Cyfriflenni</translation>
    </message>
    <message>
        <source>A file that should not have been taken in is taken out again, with the lines it brought. Lines that became payments stay: take those payments back first.</source>
        <translation>Tynnir allan eto ffeil na ddylid bod wedi&apos;i chymryd i mewn, gyda&apos;r llinellau a ddaeth gyda hi. Mae llinellau a ddaeth yn daliadau yn aros: tynnwch y taliadau hynny&apos;n ôl yn gyntaf.</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>Ffeiliau a gymerwyd i mewn</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cyfrif</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dyddiau</translation>
    </message>
    <message>
        <source>Lines brought</source>
        <translation>Llinellau a ddaeth</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Yn dal yn agored</translation>
    </message>
    <message>
        <source>&amp;Take Out Again</source>
        <translation>&amp;Tynnu Allan Eto</translation>
    </message>
</context>
<context>
    <name>rollbook::StatementImportDialog</name>
    <message>
        <source>Import a Bank Statement</source>
        <translation>Mewnforio Cyfriflen Banc</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Ffeil: %1</translation>
    </message>
    <message>
        <source>Rows of another currency, left out: %1</source>
        <translation>Rhesi mewn arian cyfred arall, a adawyd allan: %1</translation>
    </message>
    <message>
        <source>Rows that are pending or failed, left out: %1</source>
        <translation>Rhesi ar y gweill neu a fethodd, a adawyd allan: %1</translation>
    </message>
    <message>
        <source>Nothing is written before you choose “Take In”.</source>
        <translation>Nid ysgrifennir dim cyn i chi ddewis “Cymryd i Mewn”.</translation>
    </message>
    <message>
        <source>Change What the &amp;Columns Say…</source>
        <translation>Newid Ystyr y C&amp;olofnau…</translation>
    </message>
    <message>
        <source>The days in this file could be read either way round. Compare the first and the last day below with the bank&apos;s own list before you go on.</source>
        <translation>Gellid darllen y dyddiadau yn y ffeil hon y naill ffordd neu&apos;r llall. Cymharwch y diwrnod cyntaf a&apos;r olaf isod â rhestr y banc ei hun cyn mynd ymlaen.</translation>
    </message>
    <message>
        <source>Read the &amp;Month First</source>
        <translation>Darllen y &amp;Mis yn Gyntaf</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cyfrif</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>Enw&apos;r cyfrif newydd</translation>
    </message>
    <message>
        <source>Collects payments and pays them out, less fees</source>
        <translation>Yn casglu taliadau a&apos;u talu allan, llai ffioedd</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>Cyfrif newydd</translation>
    </message>
    <message>
        <source>A new account, %1</source>
        <translation>Cyfrif newydd, %1</translation>
    </message>
    <message>
        <source>%1. Lines: %2, which come to %3.</source>
        <comment>days, count, amount</comment>
        <translation>%1. Llinellau: %2, cyfanswm %3.</translation>
    </message>
    <message>
        <source>New: %1. Here already: %2.</source>
        <translation>Newydd: %1. Yma eisoes: %2.</translation>
    </message>
    <message>
        <source>The balances in the file fit its lines: none is missing.</source>
        <translation>Mae&apos;r balansau yn y ffeil yn cyd-fynd â&apos;i llinellau: nid oes yr un ar goll.</translation>
    </message>
    <message>
        <source>The balances in the file do not fit its lines: some may be missing. Compare it with the bank&apos;s own list.</source>
        <translation>Nid yw&apos;r balansau yn y ffeil yn cyd-fynd â&apos;i llinellau: gall fod rhai ar goll. Cymharwch hi â rhestr y banc ei hun.</translation>
    </message>
    <message>
        <source>Every line of this file is here already. There is nothing to take in.</source>
        <translation>Mae pob llinell o&apos;r ffeil hon yma eisoes. Nid oes dim i&apos;w gymryd i mewn.</translation>
    </message>
    <message>
        <source>&amp;Take In</source>
        <translation>&amp;Cymryd i Mewn</translation>
    </message>
</context>
<context>
    <name>rollbook::StatementMappingDialog</name>
    <message>
        <source>What &amp;went out stands there without a minus</source>
        <translation>Dangosir arian a aeth &amp;allan heb finws</translation>
    </message>
    <message>
        <source>What the Columns Say</source>
        <translation>Ystyr y Colofnau</translation>
    </message>
    <message>
        <source>“%1” is of a bank whose files are not known yet. Say what its columns are: the guesses stand beside the first values. The next file with these columns is read without asking.</source>
        <translation>Daw “%1” o fanc nad yw ei ffeiliau&apos;n hysbys eto. Dywedwch beth yw ei cholofnau: saif yr hyn a ddyfalwyd wrth ochr y gwerthoedd cyntaf. Darllenir y ffeil nesaf â&apos;r colofnau hyn heb ofyn.</translation>
    </message>
    <message>
        <source>Name of the bank</source>
        <translation>Enw&apos;r banc</translation>
    </message>
    <message>
        <source>Name of the &amp;bank</source>
        <translation>Enw&apos;r &amp;banc</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colofnau&apos;r ffeil</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colofn</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Gwerthoedd cyntaf</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Ystyr</translation>
    </message>
    <message>
        <source>Column %1 says</source>
        <translation>Ystyr colofn %1</translation>
    </message>
    <message>
        <source>nothing that is needed</source>
        <translation>dim sydd ei angen</translation>
    </message>
    <message>
        <source>Days are written</source>
        <translation>Ysgrifennir dyddiadau</translation>
    </message>
    <message>
        <source>as the file shows</source>
        <translation>fel y dengys y ffeil</translation>
    </message>
    <message>
        <source>day first: 31/12/2026</source>
        <translation>diwrnod yn gyntaf: 31/12/2026</translation>
    </message>
    <message>
        <source>month first: 12/31/2026</source>
        <translation>mis yn gyntaf: 12/31/2026</translation>
    </message>
    <message>
        <source>&amp;Days are written</source>
        <translation>&amp;Ysgrifennir dyddiadau</translation>
    </message>
    <message>
        <source>&amp;Read the File</source>
        <translation>&amp;Darllen y Ffeil</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>fel yr ydych yn ei alw</translation>
    </message>
</context>
<context>
    <name>rollbook::StatementPayoutDialog</name>
    <message>
        <source>What a Provider Paid Out</source>
        <translation>Yr Hyn a Dalodd Darparwr</translation>
    </message>
    <message>
        <source>The bank shows %1 on %2. Tick the payments that the provider paid out with it: Space ticks one. Less the fees they have to come to exactly this amount.</source>
        <translation>Mae&apos;r banc yn dangos %1 ar %2. Ticiwch y taliadau a dalodd y darparwr allan gydag ef: mae&apos;r bylchwr yn ticio un. Llai&apos;r ffioedd, rhaid iddynt ddod i&apos;r union swm hwn.</translation>
    </message>
    <message>
        <source>Payments that were collected</source>
        <translation>Taliadau a gasglwyd</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Talwyd gan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Ffi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>&amp;Tie</source>
        <translation>&amp;Clymu</translation>
    </message>
    <message>
        <source>Payments: %1. %2 less fees of %3 is %4.</source>
        <translation>Taliadau: %1. %2 llai ffioedd o %3 yw %4.</translation>
    </message>
    <message>
        <source>That is what the bank shows.</source>
        <translation>Dyna y mae&apos;r banc yn ei ddangos.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Mae %1 ar goll.</translation>
    </message>
    <message>
        <source>That is %1 too much.</source>
        <translation>Mae hynny %1 yn ormod.</translation>
    </message>
</context>
<context>
    <name>rollbook::StatementRunDialog</name>
    <message>
        <source>Post the Sure Proposals</source>
        <translation>Postio&apos;r Cynigion Sicr</translation>
    </message>
    <message>
        <source>These payments will be made, each with a confidence of %1 or more. Take the tick away from what you want to look at first: Space does it. All of them are one entry, taken back by one Undo.</source>
        <translation>Gwneir y taliadau hyn, pob un â hyder o %1 neu fwy. Tynnwch y tic oddi ar yr hyn yr hoffech edrych arno&apos;n gyntaf: mae&apos;r bylchwr yn gwneud hynny. Un cofnod yw&apos;r cyfan, a dynnir yn ôl gan un Dadwneud.</translation>
    </message>
    <message>
        <source>Payments to be made</source>
        <translation>Taliadau i&apos;w gwneud</translation>
    </message>
    <message>
        <source>Payment of</source>
        <translation>Taliad pwy</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Postio</translation>
    </message>
    <message>
        <source>Payments: %1. Together: %2.</source>
        <translation>Taliadau: %1. Cyfanswm: %2.</translation>
    </message>
</context>
<context>
    <name>rollbook::StatementSplit</name>
    <message>
        <source>Also for: name, number or e-mail</source>
        <translation>Hefyd ar gyfer: enw, rhif neu e-bost</translation>
    </message>
    <message>
        <source>Also for this person</source>
        <translation>Hefyd ar gyfer y person hwn</translation>
    </message>
    <message>
        <source>%1: %2, %3 open</source>
        <translation>%1: %2, %3 yn agored</translation>
    </message>
    <message>
        <source>%1 owes nothing.</source>
        <translation>Nid oes dim yn ddyledus gan %1.</translation>
    </message>
    <message>
        <source>That is %1 more than came. Take some off.</source>
        <translation>Mae hynny %1 yn fwy nag a ddaeth. Tynnwch rywfaint i ffwrdd.</translation>
    </message>
    <message>
        <source>All of the money is set against charges.</source>
        <translation>Mae&apos;r arian i gyd wedi&apos;i osod yn erbyn symiau a godwyd.</translation>
    </message>
    <message>
        <source>%1 stays as credit.</source>
        <translation>Mae %1 yn aros fel credyd.</translation>
    </message>
</context>
<context>
    <name>rollbook::StatementsPanel</name>
    <message>
        <source>Statements</source>
        <translation>Cyfriflenni</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Pob cyfrif</translation>
    </message>
    <message>
        <source>Choose a line to see what it is</source>
        <translation>Dewiswch linell i weld beth yw hi</translation>
    </message>
    <message>
        <source>No line waits for a decision</source>
        <translation>Nid oes llinell yn aros am benderfyniad</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Nid oes llinell yn cyfateb</translation>
    </message>
    <message>
        <source>Choose another state, or search for something else.</source>
        <translation>Dewiswch gyflwr arall, neu chwiliwch am rywbeth arall.</translation>
    </message>
    <message>
        <source>Nothing is ready to post yet: Enter accepts a proposal and goes on.</source>
        <translation>Nid oes dim yn barod i&apos;w bostio eto: mae Enter yn derbyn cynnig ac yn mynd ymlaen.</translation>
    </message>
    <message>
        <source>Ready to post: %1, together %2.</source>
        <translation>Yn barod i&apos;w postio: %1, cyfanswm %2.</translation>
    </message>
    <message>
        <source>Post All from %1 On (%2)…</source>
        <comment>confidence, lines</comment>
        <translation>Postio Popeth o %1 i Fyny (%2)…</translation>
    </message>
    <message>
        <source>Posting payments</source>
        <translation>Wrthi&apos;n postio taliadau</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Wrthi&apos;n darllen %1</translation>
    </message>
    <message>
        <source>Taking the statement in</source>
        <translation>Wrthi&apos;n cymryd y gyfriflen i mewn</translation>
    </message>
    <message>
        <source>“%1” was taken in. New lines: %2.</source>
        <translation>Cymerwyd “%1” i mewn. Llinellau newydd: %2.</translation>
    </message>
    <message>
        <source>Choose a Statement</source>
        <translation>Dewis Cyfriflen</translation>
    </message>
    <message>
        <source>Statements (*.csv *.txt *.ofx *.qfx *.qif *.sta *.mt940 *.940 *.xml);;All files (*)</source>
        <translation>Cyfriflenni (*.csv *.txt *.ofx *.qfx *.qif *.sta *.mt940 *.940 *.xml);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Statements are not in this copy</source>
        <translation>Nid yw cyfriflenni yn y copi hwn</translation>
    </message>
    <message>
        <source>This copy of the register holds only a part of it. Bank statements are matched where everybody is: on the laptop that the copy came from.</source>
        <translation>Dim ond rhan o&apos;r gofrestr sydd yn y copi hwn. Caiff cyfriflenni banc eu paru lle mae pawb i&apos;w cael: ar y gliniadur y daeth y copi ohono.</translation>
    </message>
    <message>
        <source>No statement has been taken in yet</source>
        <translation>Nid oes cyfriflen wedi&apos;i chymryd i mewn eto</translation>
    </message>
    <message>
        <source>Choose a file that your bank or payment provider offers for download, or drop it here: CSV, OFX, QIF, MT940 or CAMT.053. You see what it would bring before anything is written.</source>
        <translation>Dewiswch ffeil y mae eich banc neu ddarparwr taliadau yn ei chynnig i&apos;w lawrlwytho, neu gollyngwch hi yma: CSV, OFX, QIF, MT940 neu CAMT.053. Cewch weld beth fyddai&apos;n dod gyda hi cyn i ddim gael ei ysgrifennu.</translation>
    </message>
    <message>
        <source>Import a Statement…</source>
        <translation>Mewnforio Cyfriflen…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cyfrif</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>Llinellau i&apos;w dangos</translation>
    </message>
    <message>
        <source>Search the lines</source>
        <translation>Chwilio&apos;r llinellau</translation>
    </message>
    <message>
        <source>Enter accepts the proposal and goes to the next open line. N: not ours. S: suspense. P: somebody else. 1 to 5: another proposal. Ctrl+Enter posts what is ready.</source>
        <translation>Mae Enter yn derbyn y cynnig ac yn mynd i&apos;r llinell agored nesaf. N: nid i ni. S: cyfrif crog. P: rhywun arall. 1 i 5: cynnig arall. Mae Ctrl+Enter yn postio&apos;r hyn sy&apos;n barod.</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>Llinellau&apos;r gyfriflen</translation>
    </message>
</context>
<context>
    <name>rollbook::StatusLine</name>
    <message>
        <source>%1 (reading only)</source>
        <translation>%1 (darllen yn unig)</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <translation>Copi wrth gefn: %1</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>Heb gopi wrth gefn eto</translation>
    </message>
    <message>
        <source>%1 (limited copy)</source>
        <translation>%1 (copi cyfyngedig)</translation>
    </message>
</context>
<context>
    <name>rollbook::StrengthMeter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Cryfder y cyfrinymadrodd</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Four or five words that you can remember are best.</source>
        <translation>
            <numerusform>O leiaf %n nod. Pedwar neu bum gair y gallwch eu cofio sydd orau.</numerusform>
            <numerusform>O leiaf %n nod. Pedwar neu bum gair y gallwch eu cofio sydd orau.</numerusform>
            <numerusform>O leiaf %n nod. Pedwar neu bum gair y gallwch eu cofio sydd orau.</numerusform>
            <numerusform>O leiaf %n nod. Pedwar neu bum gair y gallwch eu cofio sydd orau.</numerusform>
            <numerusform>O leiaf %n nod. Pedwar neu bum gair y gallwch eu cofio sydd orau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: easily guessed. Add a word or two.</source>
        <translation>Gwan: hawdd ei ddyfalu. Ychwanegwch air neu ddau.</translation>
    </message>
    <message>
        <source>Fair. One more word would make it good.</source>
        <translation>Gweddol. Byddai un gair arall yn ei wneud yn dda.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Da.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Cryf.</translation>
    </message>
</context>
<context>
    <name>rollbook::SuspenseDialog</name>
    <message>
        <source>Payment by Nobody Known</source>
        <translation>Taliad gan Dalwr Anhysbys</translation>
    </message>
    <message>
        <source>The money is kept in suspense until somebody knows whose it is: then choose “Whose is it?” on the payments tab.</source>
        <translation>Cedwir yr arian yn y cyfrif crog nes bod rhywun yn gwybod pwy biau ef: wedyn dewiswch “Pwy biau hwn?” ar y tab taliadau.</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Swm</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>&amp;Dull talu</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>De&amp;rbyniwyd ar</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Cy&amp;feirnod</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nodyn</translation>
    </message>
</context>
<context>
    <name>rollbook::T</name>
    <message>
        <source>yes</source>
        <translation>ydy</translation>
    </message>
</context>
<context>
    <name>rollbook::TableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>heading, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::TakeOutDialog</name>
    <message>
        <source>Take Changes Out</source>
        <translation>Tynnu Newidiadau Allan</translation>
    </message>
    <message>
        <source>One encrypted file with everything that these laptops may lack. Only they can open it: send it by e-mail or hand it over on a memory stick.</source>
        <translation>Un ffeil wedi&apos;i hamgryptio gyda phopeth nad oes gan y gliniaduron hyn efallai. Dim ond nhw all ei hagor: anfonwch hi drwy e-bost neu rhowch hi ar gof bach.</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Dewis…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Dewis y ffolder</translation>
    </message>
    <message>
        <source>For these &amp;laptops</source>
        <translation>Ar gyfer y g&amp;liniaduron hyn</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ffolder</translation>
    </message>
    <message>
        <source>The file gets a name of random words that tells nothing, such as “changes-amber-heron-quartz.rollchange”.</source>
        <translation>Caiff y ffeil enw o eiriau ar hap nad yw&apos;n dweud dim, megis “changes-amber-heron-quartz.rollchange”.</translation>
    </message>
    <message>
        <source>&amp;Take Out</source>
        <translation>&amp;Tynnu Allan</translation>
    </message>
    <message>
        <source>Where to put the change file</source>
        <translation>Ble i roi&apos;r ffeil newidiadau</translation>
    </message>
    <message>
        <source>Tick at least one laptop.</source>
        <translation>Ticiwch o leiaf un gliniadur.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>Nid yw&apos;r ffolder hon yno. Dewiswch un arall.</translation>
    </message>
</context>
<context>
    <name>rollbook::TermCalendar</name>
    <message>
        <source>Calendar of the term</source>
        <translation>Calendr y cyfnod</translation>
    </message>
</context>
<context>
    <name>rollbook::TermPreview</name>
    <message>
        <source>Filled: the term. Hatched: days of grace. Framed: what a renewal gives.</source>
        <translation>Wedi&apos;i lenwi: y cyfnod. Llinellau croes: dyddiau gras. Mewn ffrâm: yr hyn a rydd adnewyddu.</translation>
    </message>
    <message>
        <source>Day of joining</source>
        <translation>Diwrnod ymuno</translation>
    </message>
    <message>
        <source>Its own members</source>
        <translation>Ei aelodau ei hun</translation>
    </message>
    <message>
        <source>Who joins on</source>
        <translation>Pwy sy&apos;n ymuno ar</translation>
    </message>
    <message>
        <source>with own members</source>
        <translation>ag aelodau ei hun</translation>
    </message>
    <message>
        <source>Give a day, written as 5 Sep 2026.</source>
        <translation>Rhowch ddiwrnod, wedi&apos;i ysgrifennu fel 5 Medi 2026.</translation>
    </message>
</context>
<context>
    <name>rollbook::TypeDialog</name>
    <message>
        <source>New Membership Type</source>
        <translation>Math newydd o aelodaeth</translation>
    </message>
    <message>
        <source>Membership Type</source>
        <translation>Math o aelodaeth</translation>
    </message>
    <message>
        <source>never</source>
        <translation>byth</translation>
    </message>
    <message>
        <source>Spellings in files that mean this type, separated by commas.</source>
        <translation>Sillafiadau mewn ffeiliau sy&apos;n golygu&apos;r math hwn, wedi&apos;u gwahanu gan gomas.</translation>
    </message>
    <message>
        <source>For memberships that begin or are renewed from now on; earlier ones keep theirs.</source>
        <translation>Ar gyfer aelodaethau sy&apos;n dechrau neu&apos;n cael eu hadnewyddu o hyn ymlaen; mae rhai cynharach yn cadw eu rhai hwy.</translation>
    </message>
    <message>
        <source>Parts of the membership type</source>
        <translation>Rhannau&apos;r math o aelodaeth</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Ffi</translation>
    </message>
    <message>
        <source>Joining in the year costs</source>
        <translation>Pris ymuno yn ystod y flwyddyn</translation>
    </message>
    <message>
        <source>Joining costs in</source>
        <translation>Pris ymuno ym mis</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Year begins on</source>
        <translation>Y flwyddyn yn dechrau ar</translation>
    </message>
    <message>
        <source>Next year too from</source>
        <translation>Y flwyddyn nesaf hefyd o</translation>
    </message>
    <message>
        <source>Who joins from then on gets the rest of this year and all of the next.</source>
        <translation>Caiff pwy bynnag sy&apos;n ymuno o hynny ymlaen weddill y flwyddyn hon a&apos;r nesaf i gyd.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>A first term of fewer months gets the next year too.</source>
        <translation>Caiff cyfnod cyntaf o lai o fisoedd y flwyddyn nesaf hefyd.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Adnewyddu</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>ar unrhyw adeg</translation>
    </message>
    <message>
        <source>From so many days before the end on a renewal is taken.</source>
        <translation>Derbynnir adnewyddiad o gynifer â hyn o ddyddiau cyn y diwedd ymlaen.</translation>
    </message>
    <message>
        <source>For so many days after the grace a late renewal still follows the old term without a gap.</source>
        <translation>Am gynifer â hyn o ddyddiau ar ôl y dyddiau gras, mae adnewyddiad hwyr yn dal i ddilyn yr hen gyfnod heb fwlch.</translation>
    </message>
    <message>
        <source>Who may have it</source>
        <translation>Pwy all ei gael</translation>
    </message>
    <message>
        <source>any</source>
        <translation>unrhyw oed</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Cysylltiad</translation>
    </message>
    <message>
        <source>Such a type is offered on the Groups page, and not for people.</source>
        <translation>Cynigir math o&apos;r fath ar y dudalen Grwpiau, ac nid i bobl.</translation>
    </message>
    <message>
        <source>Fee by size</source>
        <translation>Ffi yn ôl maint</translation>
    </message>
    <message>
        <source>By the organisation&apos;s own members. Without a band the fee is for all.</source>
        <translation>Yn ôl aelodau&apos;r corff ei hun. Heb fand mae&apos;r ffi i bawb.</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>dim rheol</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>dim terfyn</translation>
    </message>
</context>
<context>
    <name>rollbook::TypesPanel</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ychwanegu…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Golygu…</translation>
    </message>
    <message>
        <source>Membership types</source>
        <translation>Mathau o aelodaeth</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Ffi</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Pa mor hir y mae&apos;n para</translation>
    </message>
    <message>
        <source>%1 (not offered since %2)</source>
        <translation>%1 (heb ei gynnig ers %2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
</context>
<context>
    <name>rollbook::UndoDialog</name>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ailwneud: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
    <message>
        <source>What goes back, and what stays</source>
        <translation>Beth sy&apos;n mynd yn ôl, a beth sy&apos;n aros</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>Trying the undo</source>
        <translation>Yn rhoi cynnig ar ddadwneud</translation>
    </message>
    <message>
        <source>&amp;Everything that was brought in together (entries: %1)</source>
        <translation>&amp;Popeth a ddaeth i mewn gyda&apos;i gilydd (cofnodion: %1)</translation>
    </message>
    <message>
        <source>&amp;Put Back</source>
        <translation>&amp;Rhoi&apos;n Ôl</translation>
    </message>
    <message>
        <source>Choose the people below whose records shall go back.</source>
        <translation>Dewiswch isod y bobl y bydd eu cofnodion yn mynd yn ôl.</translation>
    </message>
    <message>
        <source>Nothing goes back.</source>
        <translation>Nid oes dim yn mynd yn ôl.</translation>
    </message>
    <message>
        <source>The undo stands in the history and can be undone as well.</source>
        <translation>Saif y dadwneud yn yr hanes a gellir ei ddadwneud hefyd.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… a rhagor</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>Cynnig et&amp;o</translation>
    </message>
    <message numerus="yes">
        <source>Goes back: %Ln record(s)</source>
        <translation>
            <numerusform>Yn mynd yn ôl: %Ln cofnod</numerusform>
            <numerusform>Yn mynd yn ôl: %Ln cofnod</numerusform>
            <numerusform>Yn mynd yn ôl: %Ln cofnod</numerusform>
            <numerusform>Yn mynd yn ôl: %Ln cofnod</numerusform>
            <numerusform>Yn mynd yn ôl: %Ln cofnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept, because changed since: %Ln record(s)</source>
        <translation>
            <numerusform>Yn aros, am eu bod wedi newid ers hynny: %Ln cofnod</numerusform>
            <numerusform>Yn aros, am eu bod wedi newid ers hynny: %Ln cofnod</numerusform>
            <numerusform>Yn aros, am eu bod wedi newid ers hynny: %Ln cofnod</numerusform>
            <numerusform>Yn aros, am eu bod wedi newid ers hynny: %Ln cofnod</numerusform>
            <numerusform>Yn aros, am eu bod wedi newid ers hynny: %Ln cofnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cannot go back: %Ln record(s)</source>
        <translation>
            <numerusform>Ni allant fynd yn ôl: %Ln cofnod</numerusform>
            <numerusform>Ni allant fynd yn ôl: %Ln cofnod</numerusform>
            <numerusform>Ni allant fynd yn ôl: %Ln cofnod</numerusform>
            <numerusform>Ni allant fynd yn ôl: %Ln cofnod</numerusform>
            <numerusform>Ni allant fynd yn ôl: %Ln cofnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Put Back %Ln record(s)</source>
        <translation>
            <numerusform>Rhoi&apos;n ô&amp;l (%Ln)</numerusform>
            <numerusform>Rhoi&apos;n ô&amp;l (%Ln)</numerusform>
            <numerusform>Rhoi&apos;n ô&amp;l (%Ln)</numerusform>
            <numerusform>Rhoi&apos;n ô&amp;l (%Ln)</numerusform>
            <numerusform>Rhoi&apos;n ô&amp;l (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) go back.</source>
        <translation>
            <numerusform>Cofnodion sy&apos;n mynd yn ôl: %Ln.</numerusform>
            <numerusform>Cofnodion sy&apos;n mynd yn ôl: %Ln.</numerusform>
            <numerusform>Cofnodion sy&apos;n mynd yn ôl: %Ln.</numerusform>
            <numerusform>Cofnodion sy&apos;n mynd yn ôl: %Ln.</numerusform>
            <numerusform>Cofnodion sy&apos;n mynd yn ôl: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay, because they were changed since.</source>
        <translation>
            <numerusform>Cofnodion sy&apos;n aros, am iddynt newid ers hynny: %Ln.</numerusform>
            <numerusform>Cofnodion sy&apos;n aros, am iddynt newid ers hynny: %Ln.</numerusform>
            <numerusform>Cofnodion sy&apos;n aros, am iddynt newid ers hynny: %Ln.</numerusform>
            <numerusform>Cofnodion sy&apos;n aros, am iddynt newid ers hynny: %Ln.</numerusform>
            <numerusform>Cofnodion sy&apos;n aros, am iddynt newid ers hynny: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cannot go back.</source>
        <translation>
            <numerusform>Cofnodion na allant fynd yn ôl: %Ln.</numerusform>
            <numerusform>Cofnodion na allant fynd yn ôl: %Ln.</numerusform>
            <numerusform>Cofnodion na allant fynd yn ôl: %Ln.</numerusform>
            <numerusform>Cofnodion na allant fynd yn ôl: %Ln.</numerusform>
            <numerusform>Cofnodion na allant fynd yn ôl: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are as they were before anyway.</source>
        <translation>
            <numerusform>Cofnodion sydd eisoes fel yr oeddent: %Ln.</numerusform>
            <numerusform>Cofnodion sydd eisoes fel yr oeddent: %Ln.</numerusform>
            <numerusform>Cofnodion sydd eisoes fel yr oeddent: %Ln.</numerusform>
            <numerusform>Cofnodion sydd eisoes fel yr oeddent: %Ln.</numerusform>
            <numerusform>Cofnodion sydd eisoes fel yr oeddent: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::UndoPeople</name>
    <message>
        <source>&amp;Only these people:</source>
        <translation>D&amp;im ond y bobl hyn:</translation>
    </message>
    <message>
        <source>Search these people</source>
        <translation>Chwilio&apos;r bobl hyn</translation>
    </message>
    <message>
        <source>People whose records go back</source>
        <translation>Pobl y mae eu cofnodion yn mynd yn ôl</translation>
    </message>
    <message>
        <source>None of them fits. Search by name, number or e-mail address.</source>
        <translation>Nid oes yr un ohonynt yn cyfateb. Chwiliwch yn ôl enw, rhif neu gyfeiriad e-bost.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln people are listed. Search for the others.</source>
        <translation>
            <numerusform>Rhestrir y %1 cyntaf o %Ln o bobl. Chwiliwch am y lleill.</numerusform>
            <numerusform>Rhestrir y %1 cyntaf o %Ln o bobl. Chwiliwch am y lleill.</numerusform>
            <numerusform>Rhestrir y %1 cyntaf o %Ln o bobl. Chwiliwch am y lleill.</numerusform>
            <numerusform>Rhestrir y %1 cyntaf o %Ln o bobl. Chwiliwch am y lleill.</numerusform>
            <numerusform>Rhestrir y %1 cyntaf o %Ln o bobl. Chwiliwch am y lleill.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Allwedd adfer</translation>
    </message>
    <message>
        <source>Opening the register</source>
        <translation>Agor y gofrestr</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Wedi&apos;i chloi</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Agor cofrestr</translation>
    </message>
    <message>
        <source>%1 is closed and its key forgotten. Unlock it to go on where you were.</source>
        <translation>Mae %1 ar gau ac mae ei hallwedd wedi&apos;i hanghofio. Datglowch hi i fynd ymlaen o&apos;r lle yr oeddech.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Dat&amp;gloi</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Close Register</source>
        <translation>Ca&amp;u&apos;r gofrestr</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Defnyddio&apos;r cyfrinymadrodd yn lle hynny</translation>
    </message>
    <message>
        <source>Use the recovery key instead</source>
        <translation>Defnyddio&apos;r allwedd adfer yn lle hynny</translation>
    </message>
    <message>
        <source>Type the passphrase of this register.</source>
        <translation>Teipiwch gyfrinymadrodd y gofrestr hon.</translation>
    </message>
    <message>
        <source>Remember this file&apos;s name on this &amp;computer</source>
        <translation>Cofio &amp;enw&apos;r ffeil hon ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Open for rea&amp;ding only</source>
        <translation>Agor i&apos;w &amp;darllen yn unig</translation>
    </message>
    <message>
        <source>As on the recovery sheet</source>
        <translation>Fel ar y daflen adfer</translation>
    </message>
</context>
<context>
    <name>rollbook::ValueStep</name>
    <message>
        <source>Values of the file</source>
        <translation>Gwerthoedd y ffeil</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Yn y ffeil</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rhesi</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Yn golygu</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation>Gwiriwch os gwelwch yn dda: %1</translation>
    </message>
    <message>
        <source>Nothing here needs matching: the columns hold no groups, types, standings or days.</source>
        <translation>Nid oes angen paru dim yma: nid yw&apos;r colofnau&apos;n cynnwys unrhyw grwpiau, mathau, safleoedd na dyddiadau.</translation>
    </message>
    <message>
        <source>Every value was understood. Change what is not right.</source>
        <translation>Deallwyd pob gwerth. Newidiwch yr hyn nad yw&apos;n gywir.</translation>
    </message>
    <message>
        <source>%1 stands for</source>
        <translation>Mae %1 yn golygu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) should be checked; they stand first.</source>
        <translation>
            <numerusform>Dylid gwirio %Ln gwerth; maent yn dod gyntaf.</numerusform>
            <numerusform>Dylid gwirio %Ln gwerth; mae&apos;n dod gyntaf.</numerusform>
            <numerusform>Dylid gwirio %Ln o werthoedd; maent yn dod gyntaf.</numerusform>
            <numerusform>Dylid gwirio %Ln o werthoedd; maent yn dod gyntaf.</numerusform>
            <numerusform>Dylid gwirio %Ln o werthoedd; maent yn dod gyntaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try it o&amp;ut</source>
        <translation>&amp;Rhoi prawf arno</translation>
    </message>
</context>
<context>
    <name>rollbook::WaiveDialog</name>
    <message>
        <source>Waive what %1 owes</source>
        <translation>Hepgor dyled %1</translation>
    </message>
    <message>
        <source>%1: %2 is left to pay. What is waived is forgiven; the charge stays in the account.</source>
        <translation>%1: mae %2 ar ôl i&apos;w dalu. Maddeuir yr hyn a hepgorir; mae&apos;r tâl yn aros yn y cyfrif.</translation>
    </message>
    <message>
        <source>&amp;Waive</source>
        <translation>&amp;Hepgor</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Swm</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Rheswm</translation>
    </message>
</context>
<context>
    <name>rollbook::WhoDialog</name>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Who is it? Type a part of the name, the number or the e-mail address.</source>
        <translation>Pwy ydyw? Teipiwch ran o&apos;r enw, y rhif neu&apos;r cyfeiriad e-bost.</translation>
    </message>
</context>
</TS>
