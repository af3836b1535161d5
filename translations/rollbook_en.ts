<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>BatchWords</name>
    <message numerus="yes">
        <source>%n payment(s) to come.</source>
        <translation>
            <numerusform>%n payment to come.</numerusform>
            <numerusform>%n payments to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) more than were counted.</source>
        <translation>
            <numerusform>%n payment more than was counted.</numerusform>
            <numerusform>%n payments more than were counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BroughtWords</name>
    <message numerus="yes">
        <source>Brought in the changes of “%1”. New people: %2. Changed records: %3. %Ln conflict(s) wait to be settled.</source>
        <translation>
            <numerusform>Brought in the changes of “%1”. New people: %2. Changed records: %3. %Ln conflict waits to be settled.</numerusform>
            <numerusform>Brought in the changes of “%1”. New people: %2. Changed records: %3. %Ln conflicts wait to be settled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <comment>members counted</comment>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ending within %n day(s)</source>
        <translation>
            <numerusform>ending within %n day</numerusform>
            <numerusform>ending within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>The passphrase is too short: %n characters are the least. Several words are easier to remember than one odd one.</source>
        <translation>
            <numerusform>The passphrase is too short: %n character is the least. Several words are easier to remember than one odd one.</numerusform>
            <numerusform>The passphrase is too short: %n characters are the least. Several words are easier to remember than one odd one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows read; nothing was changed. The import would mean:</source>
        <translation>
            <numerusform>%n row read; nothing was changed. The import would mean:</numerusform>
            <numerusform>%n rows read; nothing was changed. The import would mean:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows read.</source>
        <translation>
            <numerusform>%n row read.</numerusform>
            <numerusform>%n rows read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 with %n pages.</source>
        <translation>
            <numerusform>Wrote %1 with %n page.</numerusform>
            <numerusform>Wrote %1 with %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln entries out to “%1”, for: %2.</source>
        <translation>
            <numerusform>Took %Ln entry out to “%1”, for: %2.</numerusform>
            <numerusform>Took %Ln entries out to “%1”, for: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people have the member number “%2”, so it names nobody for certain. Give all but one of them another first: “rollbook-cli conflicts” lists them.</source>
        <translation>
            <numerusform>%1: %n person has the member number “%2”. Give another first: “rollbook-cli conflicts” lists them.</numerusform>
            <numerusform>%1: %n people have the member number “%2”, so it names nobody for certain. Give all but one of them another first: “rollbook-cli conflicts” lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>people named, people besides</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>people counted</comment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>records of the register</comment>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>There are %Ln payment(s) for %1, so this person was not removed. End the membership instead, or erase the person if they ask for it.</source>
        <translation>
            <numerusform>There is %Ln payment for %1, so this person was not removed. End the membership instead, or erase the person if they ask for it.</numerusform>
            <numerusform>There are %Ln payments for %1, so this person was not removed. End the membership instead, or erase the person if they ask for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 is still used %Ln time(s), so it was not removed. Move what uses it first, or archive it instead.</source>
        <translation>
            <numerusform>The %1 is still used %Ln time, so it was not removed. Move what uses it first, or archive it instead.</numerusform>
            <numerusform>The %1 is still used %Ln times, so it was not removed. Move what uses it first, or archive it instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 is still used %Ln time(s), so it was not removed. Remove what uses it first.</source>
        <translation>
            <numerusform>The %1 is still used %Ln time, so it was not removed. Remove what uses it first.</numerusform>
            <numerusform>The %1 is still used %Ln times, so it was not removed. Remove what uses it first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementWords</name>
    <message numerus="yes">
        <source>Every penny is accounted for. %n line(s) still wait for a decision.</source>
        <translation>
            <numerusform>Every penny is accounted for. %n line still waits for a decision.</numerusform>
            <numerusform>Every penny is accounted for. %n lines still wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypeWords</name>
    <message numerus="yes">
        <source>%n month(s) from the first day</source>
        <translation>
            <numerusform>%n month from the first day</numerusform>
            <numerusform>%n months from the first day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::AdmissionPanel</name>
    <message numerus="yes">
        <source>%1, within %n year(s)</source>
        <translation>
            <numerusform>%1, within %n year</numerusform>
            <numerusform>%1, within %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::AffiliatePanel</name>
    <message numerus="yes">
        <source>%Ln delegate(s); there may be any number</source>
        <translation>
            <numerusform>%Ln delegate; there may be any number</numerusform>
            <numerusform>%Ln delegates; there may be any number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln delegate(s)</source>
        <translation>
            <numerusform>%1 of %Ln delegate</numerusform>
            <numerusform>%1 of %Ln delegates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delegate(s), with no right to any at present</source>
        <translation>
            <numerusform>%Ln delegate, with no right to any at present</numerusform>
            <numerusform>%Ln delegates, with no right to any at present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ArrearsModel</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ArrearsTab</name>
    <message numerus="yes">
        <source>%Ln owe(s) %1</source>
        <translation>
            <numerusform>%Ln owes %1</numerusform>
            <numerusform>%Ln owe %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: %1</source>
        <translation>
            <numerusform>%Ln selected: %1</numerusform>
            <numerusform>%Ln selected: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s), for a spreadsheet.</source>
        <translation>
            <numerusform>Copied %Ln row, for a spreadsheet.</numerusform>
            <numerusform>Copied %Ln rows, for a spreadsheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::BringInDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ColumnStep</name>
    <message numerus="yes">
        <source>%n column(s) are taken over.</source>
        <translation>
            <numerusform>%n column is taken over.</numerusform>
            <numerusform>%n columns are taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::FileStep</name>
    <message numerus="yes">
        <source>The first %n row(s), as they are read. Change the settings above when letters or columns look wrong.</source>
        <translation>
            <numerusform>The first row, as it is read (%n). Change the settings above when letters or columns look wrong.</numerusform>
            <numerusform>The first %n rows, as they are read. Change the settings above when letters or columns look wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::FilterPanel</name>
    <message numerus="yes">
        <source>%n status(es)</source>
        <translation>
            <numerusform>%n status</numerusform>
            <numerusform>%n statuses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::GroupTreeModel</name>
    <message numerus="yes">
        <source>%1, %2, %n member(s)</source>
        <translation>
            <numerusform>%1, %2, %n member</numerusform>
            <numerusform>%1, %2, %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::GroupsPage</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ImportPage</name>
    <message numerus="yes">
        <source>Saved %Ln row(s) as %1. Mend them and import that file.</source>
        <translation>
            <numerusform>Saved %Ln row as %1. Mend it and import that file.</numerusform>
            <numerusform>Saved %Ln rows as %1. Mend them and import that file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ImportReport</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new people</source>
        <translation>
            <numerusform>%Ln new person</numerusform>
            <numerusform>%Ln new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicate(s)</source>
        <translation>
            <numerusform>%Ln likely duplicate</numerusform>
            <numerusform>%Ln likely duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::LaptopsPage</name>
    <message numerus="yes">
        <source>%Ln entry(s) for %1 (%2).</source>
        <translation>
            <numerusform>%Ln entry for %1 (%2).</numerusform>
            <numerusform>%Ln entries for %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ListExporter</name>
    <message numerus="yes">
        <source>Saved %n row(s) as %1</source>
        <translation>
            <numerusform>Saved %n row as %1</numerusform>
            <numerusform>Saved %n rows as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ListSaver</name>
    <message numerus="yes">
        <source>Saved %Ln row(s) as %1</source>
        <translation>
            <numerusform>Saved %Ln row as %1</numerusform>
            <numerusform>Saved %Ln rows as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ManyDialog</name>
    <message numerus="yes">
        <source>%Ln you decide by yourself: deletions, and what protects a person.</source>
        <translation>
            <numerusform>%Ln you decide by yourself: a deletion, or what protects a person.</numerusform>
            <numerusform>%Ln you decide by yourself: deletions, and what protects a person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::MemberDetail</name>
    <message numerus="yes">
        <source>and %n earlier period(s)</source>
        <translation>
            <numerusform>and %n earlier period</numerusform>
            <numerusform>and %n earlier periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::PaymentDialog</name>
    <message numerus="yes">
        <source>%Ln more of those selected to come.</source>
        <translation>
            <numerusform>%Ln more of those selected to come.</numerusform>
            <numerusform>%Ln more of those selected to come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::PaymentsTab</name>
    <message numerus="yes">
        <source>%Ln payment(s): %1</source>
        <translation>
            <numerusform>%Ln payment: %1</numerusform>
            <numerusform>%Ln payments: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in suspense: %1</source>
        <translation>
            <numerusform>%Ln in suspense: %1</numerusform>
            <numerusform>%Ln in suspense: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s), for a spreadsheet.</source>
        <translation>
            <numerusform>Copied %Ln row, for a spreadsheet.</numerusform>
            <numerusform>Copied %Ln rows, for a spreadsheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::RaiseChargeDialog</name>
    <message numerus="yes">
        <source>Charge for %Ln person(s) each</source>
        <translation>
            <numerusform>Charge for %Ln person each</numerusform>
            <numerusform>Charge for %Ln people each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterTools</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::RenewalDialog</name>
    <message numerus="yes">
        <source>%Ln person(s) can be renewed</source>
        <translation>
            <numerusform>%Ln person can be renewed</numerusform>
            <numerusform>%Ln people can be renewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot</source>
        <translation>
            <numerusform>%Ln cannot</numerusform>
            <numerusform>%Ln cannot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Renew %Ln person(s)</source>
        <translation>
            <numerusform>&amp;Renew %Ln person</numerusform>
            <numerusform>&amp;Renew %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tho&amp;se selected: %Ln</source>
        <translation>
            <numerusform>Tho&amp;se selected: %Ln</numerusform>
            <numerusform>Tho&amp;se selected: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SidebarButton</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, %Ln waiting</numerusform>
            <numerusform>%1, %Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::StrengthMeter</name>
    <message numerus="yes">
        <source>At least %n character(s). Four or five words that you can remember are best.</source>
        <translation>
            <numerusform>At least %n character. Four or five words that you can remember are best.</numerusform>
            <numerusform>At least %n characters. Four or five words that you can remember are best.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::UndoDialog</name>
    <message numerus="yes">
        <source>Goes back: %Ln record(s)</source>
        <translation>
            <numerusform>Goes back: %Ln record</numerusform>
            <numerusform>Goes back: %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept, because changed since: %Ln record(s)</source>
        <translation>
            <numerusform>Kept, because changed since: %Ln record</numerusform>
            <numerusform>Kept, because changed since: %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cannot go back: %Ln record(s)</source>
        <translation>
            <numerusform>Cannot go back: %Ln record</numerusform>
            <numerusform>Cannot go back: %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Put Back %Ln record(s)</source>
        <translation>
            <numerusform>&amp;Put Back %Ln Record</numerusform>
            <numerusform>&amp;Put Back %Ln Records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) go back.</source>
        <translation>
            <numerusform>%Ln record goes back.</numerusform>
            <numerusform>%Ln records go back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay, because they were changed since.</source>
        <translation>
            <numerusform>%Ln record stays, because it was changed since.</numerusform>
            <numerusform>%Ln records stay, because they were changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cannot go back.</source>
        <translation>
            <numerusform>%Ln record cannot go back.</numerusform>
            <numerusform>%Ln records cannot go back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are as they were before anyway.</source>
        <translation>
            <numerusform>%Ln record is as it was before anyway.</numerusform>
            <numerusform>%Ln records are as they were before anyway.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::UndoPeople</name>
    <message numerus="yes">
        <source>The first %1 of %Ln people are listed. Search for the others.</source>
        <translation>
            <numerusform>The first %1 of %Ln person is listed.</numerusform>
            <numerusform>The first %1 of %Ln people are listed. Search for the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ValueStep</name>
    <message numerus="yes">
        <source>%Ln value(s) should be checked; they stand first.</source>
        <translation>
            <numerusform>%Ln value should be checked; it stands first.</numerusform>
            <numerusform>%Ln values should be checked; they stand first.</numerusform>
        </translation>
    </message>
</context>
</TS>
