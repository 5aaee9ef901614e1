#include "models/search/folding.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class FoldingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsAlike_data();
    void foldsAlike();
    void keepsApart_data();
    void keepsApart();
    void findsInTheOriginal_data();
    void findsInTheOriginal();
    void everyCharacterFoldsTheSameInAnyText();
    void everyOffsetLeadsBack();
};

void FoldingTest::foldsAlike_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addRow("case") << u"GDP"_s << u"gdp"_s;
    QTest::addRow("full width") << u"ＧＤＰ１００％"_s << u"gdp100%"_s;
    QTest::addRow("half-width katakana") << u"ｶﾞ"_s << u"ガ"_s;
    QTest::addRow("ligature") << u"ﬁber"_s << u"FIBER"_s;
    QTest::addRow("sharp s") << u"Straße"_s << u"STRASSE"_s;
    QTest::addRow("square metre") << u"100㎡"_s << u"100m2"_s;
    QTest::addRow("circled") << u"①"_s << u"1"_s;
    QTest::addRow("combining mark") << u"e\u0301"_s << u"É"_s;
    QTest::addRow("traditional") << u"後天"_s << u"后天"_s;
    QTest::addRow("traditional without context") << u"乾燥乾坤"_s << u"干燥干坤"_s;
    QTest::addRow("variants") << u"羣峯敎靑衞"_s << u"群峰教青卫"_s;
    QTest::addRow("compatibility ideograph") << u"\uf9e1"_s << u"李"_s;
    QTest::addRow("ideographic space") << u"云岭\u3000高新区"_s << u"云岭 高新区"_s;
    QTest::addRow("full-width comma") << u"甲，乙"_s << u"甲,乙"_s;
}

void FoldingTest::foldsAlike()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QCOMPARE(folded(left), folded(right));
    QCOMPARE(folded(folded(left)), folded(left));
}

void FoldingTest::keepsApart_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addRow("punctuation") << u"尼、龙"_s << u"尼龙"_s;
    QTest::addRow("space") << u"5 G"_s << u"5G"_s;
    QTest::addRow("line break") << u"尼\n龙"_s << u"尼龙"_s;
    QTest::addRow("invisible characters stay") << u"尼\u200b龙"_s << u"尼龙"_s;
    QTest::addRow("accent") << u"é"_s << u"e"_s;
    QTest::addRow("beyond the basic plane") << u"𠮷"_s << u"吉"_s;
}

void FoldingTest::keepsApart()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QVERIFY(folded(left) != folded(right));
}

void FoldingTest::findsInTheOriginal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QList<int>>("ends"); // from, to, from, to …
    QTest::addRow("none") << u"云岭高新区"_s << u"滨河"_s << QList<int>{};
    QTest::addRow("empty") << u"云岭"_s << QString() << QList<int>{};
    QTest::addRow("twice") << u"高新区与高新区"_s << u"高新区"_s << QList<int>{0, 3, 4, 7};
    QTest::addRow("not overlapping") << u"高高高"_s << u"高高"_s << QList<int>{0, 2};
    QTest::addRow("after a surrogate pair") << u"𠮷尼龙"_s << u"尼龙"_s << QList<int>{2, 4};
    QTest::addRow("a surrogate pair") << u"甲𠮷乙"_s << u"𠮷"_s << QList<int>{1, 3};
    QTest::addRow("part of a ligature") << u"aﬁb"_s << u"i"_s << QList<int>{1, 2};
    QTest::addRow("after a ligature") << u"ﬁ尼龙"_s << u"尼龙"_s << QList<int>{1, 3};
    QTest::addRow("mark joins its letter") << u"xe\u0301y"_s << u"é"_s << QList<int>{1, 3};
    QTest::addRow("full width") << u"达到１００万元"_s << u"100万元"_s << QList<int>{2, 7};
    QTest::addRow("traditional") << u"乾燥設備"_s << u"干燥设备"_s << QList<int>{0, 4};
}

void FoldingTest::findsInTheOriginal()
{
    QFETCH(QString, text);
    QFETCH(QString, needle);
    QFETCH(QList<int>, ends);
    QList<Span> expected;
    for (qsizetype i = 0; i + 1 < ends.size(); i += 2)
        expected.append({ends.at(i), ends.at(i + 1)});
    QCOMPARE(FoldedText(text).find(needle), expected);
}

void FoldingTest::everyCharacterFoldsTheSameInAnyText()
{
    for (char32_t character = 0x4e00; character <= 0x9fff; ++character) {
        const QString alone = QString::fromUcs4(&character, 1);
        const QString inside = u"甲"_s + alone + u"，乙"_s;
        QCOMPARE(folded(inside), u"甲"_s + folded(alone) + u",乙"_s);
    }
}

void FoldingTest::everyOffsetLeadsBack()
{
    const QString text = u"ﬁ𠮷後e\u0301１０㎡高"_s + QChar(0xd800) + u'x';
    const FoldedText fold(text);
    qsizetype covered = 0;
    for (qsizetype i = 0; i < fold.text().size(); ++i) {
        const Span origin = fold.original({i, i + 1});
        QVERIFY(origin.length() > 0);
        QVERIFY(origin.from <= covered);
        covered = std::max(covered, origin.to);
    }
    QCOMPARE(covered, text.size());
    QCOMPARE(fold.original({-5, 9999}), (Span{0, text.size()}));
}

QTEST_GUILESS_MAIN(FoldingTest)
#include "foldingtest.moc"
