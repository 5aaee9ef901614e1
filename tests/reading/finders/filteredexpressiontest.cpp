#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

/// A short text of the characters that `words` spells out and of some that tell lines and scripts apart.
QString scrambled(const QString &words, QRandomGenerator &random)
{
    QStringList parts{u"0"_s, u"滨"_s, u"河"_s, u"镇"_s, u" "_s, u"\n"_s, u"。"_s, u"𠀀"_s};
    for (const QChar unit : words) {
        if (unit.script() == QChar::Script_Han)
            parts.append(unit);
    }
    QString text;
    for (int length = random.bounded(8); length > 0; --length)
        text += parts.at(random.bounded(parts.size()));
    return text;
}

} // namespace

class FilteredExpressionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesAsTheWholeExpression_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("anywhere") << u"滨河|柳庄"_s;
        QTest::newRow("nothing") << u"\\d*"_s;
        QTest::newRow("at the beginning") << u"^滨[河江]"_s;
        QTest::newRow("either at the beginning") << u"^滨|^\\d+年"_s;
        QTest::newRow("one at the beginning") << u"^滨|河"_s;
        QTest::newRow("grouped at the beginning") << u"(?:^滨|^河)镇?"_s;
        QTest::newRow("where the search begins") << u"\\G滨河?"_s;
        QTest::newRow("at the end") << u"(?:完成|达到?)$"_s;
        QTest::newRow("either at the end") << u"完成$|达到?$"_s;
        QTest::newRow("one at the end") << u"完成$|达到"_s;
        QTest::newRow("the end itself") << u"$"_s;
        QTest::newRow("perhaps at the end") << u"达(?:到|$)"_s;
        QTest::newRow("at the very end") << u"滨?(?:河|镇村)\\z"_s;
        QTest::newRow("perhaps at the very end") << u"^(?:河|\\z)"_s;
        QTest::newRow("all of it, to the very end") << u"^滨.{0,2}镇\\z"_s;
        QTest::newRow("all of it") << u"^滨.{0,2}镇$"_s;
        QTest::newRow("behind something, at the end") << u"(?<=滨)河$|(?<![一二])镇\\d?$"_s;
        QTest::newRow("before something") << u"滨(?=河)|(?=镇)"_s;
        QTest::newRow("not before something, at the end") << u"河(?!镇).?$"_s;
        QTest::newRow("long at the end") << u"滨河[镇村]{1,9}年?$"_s;
        QTest::newRow("Han") << u"\\p{sc:Han}{2}$"_s;
        QTest::newRow("behind Han") << u"(?<=\\p{sc:Han})\\d"_s;
        QTest::newRow("no Han") << u"^\\P{sc:Han}"_s;
        QTest::newRow("the same again, at the end") << u"([滨河])\\1$"_s;
        QTest::newRow("space at the end") << u"镇\\s*$"_s;
        QTest::newRow("needed behind anything") << u"^.{1,7}?(?:滨河|河镇?)"_s;
        QTest::newRow("needed before the end") << u"[滨河][^。]{0,4}$"_s;
        QTest::newRow("needed where it stands") << u"滨?(?:河|[0-9])镇?.?$|^。"_s;
        QTest::newRow("escaped Han") << u"(\\滨|\\河)\\镇?"_s;
        QTest::newRow("anything but, at the end") << u"[^滨河]+$"_s;
    }

    void matchesAsTheWholeExpression()
    {
        QFETCH(const QString, words);
        const FilteredExpression filtered(words);
        const QRegularExpression whole(words);
        QRandomGenerator random(20210226);
        int matches = 0;
        for (int round = 0; round < 8000; ++round) {
            const QString text = scrambled(words, random);
            const qsizetype offset = text.isEmpty() ? 0 : random.bounded(text.size());
            for (const qsizetype from : {qsizetype(0), offset}) {
                const QRegularExpressionMatch expected = whole.match(text, from);
                const QRegularExpressionMatch actual = filtered.match(text, from);
                QVERIFY2(actual.hasMatch() == expected.hasMatch(), qPrintable(text));
                QCOMPARE(actual.capturedStart(), expected.capturedStart());
                QCOMPARE(actual.captured(), expected.captured());
                QCOMPARE(filtered.match(QStringView(text), from).capturedStart(), expected.capturedStart());
                matches += expected.hasMatch();
            }
            QCOMPARE(filtered.removedFrom(text), QString(text).remove(whole));
        }
        QVERIFY(matches > 20);
    }
};

QTEST_GUILESS_MAIN(FilteredExpressionTest)
#include "filteredexpressiontest.moc"
