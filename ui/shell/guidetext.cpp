// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guidetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace rollbook {

namespace {

struct Section {
    const char *title;
    const char *text;
    std::initializer_list<const char *> points;
};

QString say(const char *text)
{
    return QCoreApplication::translate("Guide", text);
}

const Section sections[] = {
    { QT_TRANSLATE_NOOP("Guide", "Start"),
        QT_TRANSLATE_NOOP("Guide",
            "Rollbook keeps your society's register in **one encrypted file**. It needs no network and no account. "
            "Whoever has the file without the passphrase sees nothing."),
        { QT_TRANSLATE_NOOP("Guide",
              "Choose **Start a new register**, give the society's name and a passphrase of four or five words."),
            QT_TRANSLATE_NOOP("Guide",
                "**Print the recovery sheet** and put it in a safe place. It is the only way in when the "
                "passphrase is lost."),
            QT_TRANSLATE_NOOP("Guide",
                "To look around first, choose **Practise**: an invented society in which nothing can go "
                "wrong.") } },
    { QT_TRANSLATE_NOOP("Guide", "Bring in your list"),
        QT_TRANSLATE_NOOP("Guide",
            "Save the spreadsheet as **CSV** and open *Import* (Ctrl+I). Rollbook guesses what each column is; "
            "correct what it guessed wrong and read what *would* happen before anything does."),
        { QT_TRANSLATE_NOOP(
              "Guide", "Rows that cannot be taken are saved as a file with the reason beside each, for you to mend."),
            QT_TRANSLATE_NOOP("Guide", "The same file again changes nothing."),
            QT_TRANSLATE_NOOP("Guide", "One **Undo** takes a whole import back, however large.") } },
    { QT_TRANSLATE_NOOP("Guide", "Find and change people"),
        QT_TRANSLATE_NOOP("Guide",
            "Press **Ctrl+F** anywhere and type any part of a name, number, e-mail, telephone or postcode. "
            "Capitals, accents, apostrophes and spaces do not matter."),
        { QT_TRANSLATE_NOOP("Guide",
              "**Ctrl+N** adds a person, **Ctrl+E** changes the selected one, **Ctrl+Shift+R** records money "
              "received."),
            QT_TRANSLATE_NOOP("Guide",
                "Nobody's status is ever typed: whether a person is paid up follows from memberships, fees and "
                "payments, and the reason stands beside it."),
            QT_TRANSLATE_NOOP("Guide", "A membership is *ended*, not deleted. Delete only who was entered by mistake."),
            QT_TRANSLATE_NOOP("Guide",
                "Somebody is there twice? *Members, Find Duplicates* shows who looks alike, side by side.") } },
    { QT_TRANSLATE_NOOP("Guide", "Fees and money"),
        QT_TRANSLATE_NOOP("Guide",
            "What a person owes is one thing, what came in is another: a payment settles charges, the oldest first. "
            "The "
            "*Money* page (**Alt+9**) shows who owes what and for how long, every payment, batches, bank statements "
            "and the accounts."),
        { QT_TRANSLATE_NOOP("Guide",
              "**Ctrl+Alt+P** records money that came in. Somebody may pay for several people, too little or too "
              "much: what is over stays as credit."),
            QT_TRANSLATE_NOOP("Guide",
                "**Ctrl+Alt+R** renews everybody who is due in one step, after a look at who is left out and why. One "
                "**Undo** takes it all back."),
            QT_TRANSLATE_NOOP("Guide",
                "Payments are never altered. What bounced is *reversed*, what was too much is *refunded*, and both "
                "stay to be seen."),
            QT_TRANSLATE_NOOP("Guide",
                "Count cash and cheques first and enter them as a **batch**: it is posted only when people and money "
                "agree, and prints the paying-in slip."),
            QT_TRANSLATE_NOOP("Guide",
                "A bank statement is matched line by line. What nobody claims waits in **suspense** until you know "
                "whose it is."),
            QT_TRANSLATE_NOOP("Guide",
                "What a membership costs and how long it lasts is said once, in *Tools, Membership Types*, which shows "
                "what joining on any day would give."),
            QT_TRANSLATE_NOOP("Guide",
                "**Close the books** when the accounts of a year are approved: nothing up to that day changes any "
                "more.") } },
    { QT_TRANSLATE_NOOP("Guide", "Groups"),
        QT_TRANSLATE_NOOP("Guide",
            "Branches, regions and affiliated organisations form a tree. A person has one home group, in which "
            "they are counted, and any number of others."),
        { QT_TRANSLATE_NOOP("Guide",
              "Which kinds of group there are, and what may stand under what, is yours to say in the settings."),
            QT_TRANSLATE_NOOP("Guide", "Other spellings of a group's name help imports to recognise it.") } },
    { QT_TRANSLATE_NOOP("Guide", "See how the society grows"),
        QT_TRANSLATE_NOOP("Guide",
            "The *Dashboard* shows members over time, who joined and left, and who has paid. The figures add up, "
            "and each opens the people behind it: click it, or focus it and press Enter."),
        { QT_TRANSLATE_NOOP("Guide", "Save any chart as a picture or its figures as CSV."),
            QT_TRANSLATE_NOOP("Guide",
                "*Reports* has the membership register, the arrears list and the growth report, to print or to "
                "save as PDF.") } },
    { QT_TRANSLATE_NOOP("Guide", "Nothing is lost"),
        QT_TRANSLATE_NOOP("Guide",
            "*History* lists everything that was ever done: who, when, what, and the values before and after. Any "
            "entry can be undone, however old: first it shows what goes back, and what stays because it has changed "
            "since."),
        { QT_TRANSLATE_NOOP("Guide", "**Ctrl+Z** undoes the last thing, **Ctrl+Shift+Z** does it again."),
            QT_TRANSLATE_NOOP("Guide",
                "**Ctrl+S** backs up: the copy is opened, checked and compared before it counts. Keep one on "
                "another drive."),
            QT_TRANSLATE_NOOP("Guide",
                "Backups are also kept by themselves, on closing and before an import. *File, Backups* shows them, "
                "checks them and puts one back.") } },
    { QT_TRANSLATE_NOOP("Guide", "Work on several laptops"),
        QT_TRANSLATE_NOOP("Guide",
            "On the *Laptops* page make a **copy for a colleague**. From then on each of you takes changes out to a "
            "sealed file and brings the other's in; before anything happens you see what it would change."),
        { QT_TRANSLATE_NOOP("Guide",
              "After a round all laptops show the same **four words**: read them to each other on the telephone."),
            QT_TRANSLATE_NOOP("Guide",
                "Where two laptops gave one field different values, both wait on the *Conflicts* page: type the number "
                "of the right one, then Enter."),
            QT_TRANSLATE_NOOP("Guide", "A lost laptop is **revoked**: what it does from then on counts nowhere."),
            QT_TRANSLATE_NOOP("Guide",
                "A copy can be **limited** to some groups and columns: it holds nothing else, takes no change beyond "
                "them, and says so at the head of every page.") } },
    { QT_TRANSLATE_NOOP("Guide", "Keep it private"),
        QT_TRANSLATE_NOOP("Guide",
            "Rollbook locks itself after some minutes without a key or click, and at once with **Ctrl+L**. "
            "Unlocking brings you back to where you were."),
        { QT_TRANSLATE_NOOP("Guide", "Names of register files are remembered only where you ticked so."),
            QT_TRANSLATE_NOOP("Guide", "Give paper lists only to who needs them, and destroy them afterwards.") } },
};

} // namespace

QString guideText()
{
    QStringList lines;
    for (const Section &section : sections) {
        lines << QStringLiteral("## ") + say(section.title) << QString() << say(section.text) << QString();
        for (const char *point : section.points)
            lines << QStringLiteral("- ") + say(point);
        lines << QString();
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace rollbook
