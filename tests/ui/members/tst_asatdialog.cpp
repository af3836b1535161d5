// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/asatdialog.h"
#include "ui/members/valuefields.h"

#include <QLabel>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace rollbook;

/// The two clocks of a person: when something was true, and when the register knew it.
class AsAtDialogTest : public QObject
{
    Q_OBJECT

private:
    static QString shown(const QDialog &dialog)
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&dialog))
                texts << label->text();
        }
        return texts.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void aPersonIsReadByEitherClock()
    {
        const QTemporaryDir folder;
        FixedClock clock(QDate(2026, 9, 1));
        RawKey key;
        key.bytes.fill(7);
        Organisation society;
        society.name = QStringLiteral("Hedgerow Society");
        auto book = std::move(*Register::create(folder.filePath(QStringLiteral("a.rollbook")), key, society,
            { &clock, { QStringLiteral("Ada Quill"), QStringLiteral("hall laptop") } }));
        AdmitMember command;
        command.member.given = QStringLiteral("Bea");
        command.member.family = QStringLiteral("Nettle");
        command.member.email = QStringLiteral("old@example.org");
        QVERIFY(book->submit(command));
        Member bea = book->reader().all<Member>()->front();
        clock.set(QDate(2026, 9, 3));
        bea.email = QStringLiteral("new@example.org");
        QVERIFY(book->submit(EditMember { bea, {}, {} }));
        clock.set(QDate(2026, 9, 5));
        const auto directory = std::make_shared<const Directory>(*Directory::read(book->reader()));
        AsAtDialog dialog(*book, directory, bea.id);
        auto *day = dialog.findChild<DateField *>(QStringLiteral("asAtDay"));
        QCOMPARE(day->date(), QDate(2026, 9, 5));
        QVERIFY(shown(dialog).contains(QStringLiteral("new@example.org")));
        day->setDate(QDate(2026, 9, 2));
        // The address has no dates of its own: by what is known now it was always so.
        QVERIFY(shown(dialog).contains(QStringLiteral("new@example.org")));
        dialog.findChild<QRadioButton *>(QStringLiteral("asAtKnown"))->setChecked(true);
        QVERIFY(shown(dialog).contains(QStringLiteral("old@example.org")));
        QVERIFY(!shown(dialog).contains(QStringLiteral("new@example.org")));
        day->setDate(QDate(2026, 8, 1));
        QVERIFY(shown(dialog).contains(QStringLiteral("did not know this person")));
        QVERIFY(!shown(dialog).contains(QStringLiteral("old@example.org")));
        day->setText(QStringLiteral("soon"));
        QVERIFY(shown(dialog).contains(QStringLiteral("Choose a day")));
    }
};

QTEST_MAIN(AsAtDialogTest)
#include "tst_asatdialog.moc"
