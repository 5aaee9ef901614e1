#include "models/search/folding.h"

#include <QtTest>

using namespace jianbao;

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
    QTest::addRow("case") << QStringLiteral("GDP") << QStringLiteral("gdp");
    QTest::addRow("full width") << QStringLiteral("ＧＤＰ１００％") << QStringLiteral("gdp100%");
    QTest::addRow("half-width katakana") << QStringLiteral("ｶﾞ") << QStringLiteral("ガ");
    QTest::addRow("ligature") << QStringLiteral("ﬁber") << QStringLiteral("FIBER");
    QTest::addRow("sharp s") << QStringLiteral("Straße") << QStringLiteral("STRASSE");
    QTest::addRow("square metre") << QStringLiteral("100㎡") << QStringLiteral("100m2");
    QTest::addRow("circled") << QStringLiteral("①") << QStringLiteral("1");
    QTest::addRow("combining mark") << QStringLiteral("e\u0301") << QStringLiteral("É");
    QTest::addRow("traditional") << QStringLiteral("後天") << QStringLiteral("后天");
    QTest::addRow("traditional without context") << QStringLiteral("乾燥乾坤") << QStringLiteral("干燥干坤");
    QTest::addRow("variants") << QStringLiteral("羣峯敎靑衞") << QStringLiteral("群峰教青卫");
    QTest::addRow("compatibility ideograph") << QStringLiteral("\uf9e1") << QStringLiteral("李");
    QTest::addRow("ideographic space") << QStringLiteral("云岭\u3000高新区") << QStringLiteral("云岭 高新区");
    QTest::addRow("full-width comma") << QStringLiteral("甲，乙") << QStringLiteral("甲,乙");
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
    QTest::addRow("punctuation") << QStringLiteral("尼、龙") << QStringLiteral("尼龙");
    QTest::addRow("space") << QStringLiteral("5 G") << QStringLiteral("5G");
    QTest::addRow("line break") << QStringLiteral("尼\n龙") << QStringLiteral("尼龙");
    QTest::addRow("invisible characters stay") << QStringLiteral("尼\u200b龙") << QStringLiteral("尼龙");
    QTest::addRow("accent") << QStringLiteral("é") << QStringLiteral("e");
    QTest::addRow("beyond the basic plane") << QStringLiteral("𠮷") << QStringLiteral("吉");
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
    QTest::addRow("none") << QStringLiteral("云岭高新区") << QStringLiteral("滨河") << QList<int>{};
    QTest::addRow("empty") << QStringLiteral("云岭") << QString() << QList<int>{};
    QTest::addRow("twice") << QStringLiteral("高新区与高新区") << QStringLiteral("高新区")
                           << QList<int>{0, 3, 4, 7};
    QTest::addRow("not overlapping") << QStringLiteral("高高高") << QStringLiteral("高高")
                                     << QList<int>{0, 2};
    QTest::addRow("after a surrogate pair")
        << QStringLiteral("𠮷尼龙") << QStringLiteral("尼龙") << QList<int>{2, 4};
    QTest::addRow("a surrogate pair") << QStringLiteral("甲𠮷乙") << QStringLiteral("𠮷") << QList<int>{1, 3};
    QTest::addRow("part of a ligature") << QStringLiteral("aﬁb") << QStringLiteral("i") << QList<int>{1, 2};
    QTest::addRow("after a ligature")
        << QStringLiteral("ﬁ尼龙") << QStringLiteral("尼龙") << QList<int>{1, 3};
    QTest::addRow("mark joins its letter")
        << QStringLiteral("xe\u0301y") << QStringLiteral("é") << QList<int>{1, 3};
    QTest::addRow("full width") << QStringLiteral("达到１００万元") << QStringLiteral("100万元")
                                << QList<int>{2, 7};
    QTest::addRow("traditional") << QStringLiteral("乾燥設備") << QStringLiteral("干燥设备")
                                 << QList<int>{0, 4};
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
        const QString inside = QStringLiteral("甲") + alone + QStringLiteral("，乙");
        QCOMPARE(folded(inside), QStringLiteral("甲") + folded(alone) + QStringLiteral(",乙"));
    }
}

void FoldingTest::everyOffsetLeadsBack()
{
    const QString text = QStringLiteral("ﬁ𠮷後e\u0301１０㎡高") + QChar(0xd800) + u'x';
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
