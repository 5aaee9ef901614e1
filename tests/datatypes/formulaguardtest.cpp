#include "models/datatypes/formulaguard.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class FormulaGuardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("guarded");
        const auto row = [](const char *text, const char *guarded) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(guarded);
        };
        row("", "");
        row("滨河镇", "滨河镇");
        row("=1+1", "'=1+1");
        row("＝1+1", "'＝1+1");
        row("@柳庄村", "'@柳庄村");
        row("-增长三成", "'-增长三成");
        row("-", "'-");
        row("\t=1", "'\t=1");
        row("\r=1", "'\r=1");
        row("-58.8", "-58.8");
        row("+3", "+3");
        row("-1e-9", "-1e-9");
        row("'=1", "''=1");
        row("''=1", "'''=1");
        row("'-5", "''-5");
        row("'三个一'", "'三个一'");
        row("'", "'");
    }

    void everyTextComesBack()
    {
        QFETCH(QString, text);
        QFETCH(QString, guarded);
        QCOMPARE(guardedFormula(text), guarded);
        QCOMPARE(unguardedFormula(guarded), text);
    }
};

QTEST_APPLESS_MAIN(FormulaGuardTest)
#include "formulaguardtest.moc"
