#include "models/reading/finders/dating/filenamedate.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestFileNameDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
};

void TestFileNameDate::dates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &name, const QString &expected) {
        QTest::addRow("%s", qPrintable(name)) << name << expected;
    };
    row(u"2021-02-26.txt"_s, u"2021-02-26"_s);
    row(u"2021_02_26 第3版.txt"_s, u"2021-02-26"_s);
    row(u"2021.02.26.txt"_s, u"2021-02-26"_s);
    row(u"20210226.txt"_s, u"2021-02-26"_s);
    row(u"20210226A03.txt"_s, u"2021-02-26"_s);
    row(u"ylrb20210226_03.txt"_s, u"2021-02-26"_s);
    row(u"云岭日报2021年2月26日.txt"_s, u"2021-02-26"_s);
    row(u"2021-02-26 (20210226).txt"_s, u"2021-02-26"_s);

    row(u"page.txt"_s, {});
    row(u"2021.txt"_s, {});
    row(u"2021-02.txt"_s, {});
    row(u"2021-13-26.txt"_s, {});
    row(u"2021-02-30.txt"_s, {});
    row(u"2021-0226.txt"_s, {});
    row(u"120210226.txt"_s, {});
    row(u"000_7a20210226d7d.txt"_s, {});
    row(u"2021-02-26 2021-02-27.txt"_s, {});
    row({}, {});
}

void TestFileNameDate::dates()
{
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    QCOMPARE(FileNameDate::of(name).toString(Qt::ISODate), expected);
}

QTEST_APPLESS_MAIN(TestFileNameDate)
#include "filenamedatetest.moc"
