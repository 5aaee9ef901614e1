#include "models/reading/facts/indicatorregister.h"
#include "models/reading/lexicon.h"

#include <QSet>
#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestIndicatorRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalName_data();
    void canonicalName();
    void listIsSound();

private:
    const Lexicon m_lexicon{QStringLiteral(":/lexicon")};
};

void TestIndicatorRegister::canonicalName_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &measure, const QString &unit, const QString &expected) {
        QTest::addRow("%s %s", qPrintable(measure), qPrintable(unit)) << measure << unit << expected;
    };
    row(u"GDP"_s, u"元"_s, u"GDP"_s);
    row(u"地区生产总值"_s, u"元"_s, u"GDP"_s);
    row(u"地区生产总值"_s, u"%"_s, u"GDP"_s);
    row(u"全年规上工业增加值"_s, u"%"_s, u"工业增加值"_s);
    row(u"国家级高新区排名"_s, u"位"_s, u"全国高新区排名"_s);
    row(u"辖区规模以上企业"_s, u"家"_s, u"规模以上企业"_s);
    row(u"规模以上企业"_s, u"个"_s, u"规模以上企业"_s);
    row(u"发明专利"_s, u"项"_s, u"发明专利"_s);
    row(u"申请发明专利"_s, u"件"_s, u"发明专利"_s);
    row(u"国家高新技术企业"_s, u"家"_s, u"高新技术企业"_s);
    row(u"刑事案件发案率"_s, u"%"_s, u"刑事案件"_s);
    row(u"申报材料总数"_s, u"个"_s, u"申报材料"_s);
    row(u"规模以上企业"_s, u"元"_s, QString());
    row(u"墙面宣传板"_s, u"块"_s, QString());
    row(QString(), u"家"_s, QString());
}

void TestIndicatorRegister::canonicalName()
{
    QFETCH(QString, measure);
    QFETCH(QString, unit);
    const IndicatorRegister indicators(m_lexicon);
    const IndicatorRegister::Indicator *found = indicators.indicatorOf(measure, unit);
    QTEST(found ? found->name : QString(), "expected");
}

void TestIndicatorRegister::listIsSound()
{
    constexpr qsizetype fewest = 80;
    const QList<Lexicon::Row> rows = m_lexicon.rows(u"indicators"_s);
    QVERIFY(rows.size() >= fewest);
    QSet<QString> names;
    for (const Lexicon::Row &row : rows) {
        const QString name = row.value(u"canonical"_s);
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        QVERIFY2(row.value(u"direction"_s) == u"up"_s || row.value(u"direction"_s) == u"down"_s,
                 qPrintable(name));
        QVERIFY2(!row.value(u"group"_s).isEmpty(), qPrintable(name));
    }
    const IndicatorRegister indicators(m_lexicon);
    QVERIFY(indicators.indicatorOf(u"全国高新区排名"_s, u"位"_s)->lowerIsBetter);
    QVERIFY(!indicators.indicatorOf(u"GDP"_s, u"元"_s)->lowerIsBetter);
}

QTEST_GUILESS_MAIN(TestIndicatorRegister)
#include "indicatorregistertest.moc"
