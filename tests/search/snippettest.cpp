#include "models/search/snippet.h"

#include <QtTest>

using namespace jianbao;

class SnippetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shortTextStaysWhole();
    void showsWhereMostStringsStand();
    void beginsAtTheBeginningWithoutHit();
    void marksWhatStandsThere_data();
    void marksWhatStandsThere();
    void neverPartsACharacter();
};

void SnippetTest::shortTextStaysWhole()
{
    const Snippet snippet = Snippet::of(QStringLiteral("尼龙项目\n落户滨河镇"), {QStringLiteral("滨河")}, 40);
    QCOMPARE(snippet.text, QStringLiteral("尼龙项目 落户滨河镇"));
    QCOMPARE(snippet.marks, (QList<Span>{{7, 9}}));
}

void SnippetTest::showsWhereMostStringsStand()
{
    const QString filler = QStringLiteral("天地玄黄宇宙洪荒").repeated(20);
    const QString body = QStringLiteral("尼龙。") + filler + QStringLiteral("尼龙与滨河") + filler;
    const Snippet snippet = Snippet::of(body, {QStringLiteral("尼龙"), QStringLiteral("滨河")}, 30);
    QVERIFY(snippet.text.contains(QStringLiteral("尼龙与滨河")));
    QVERIFY(snippet.text.startsWith(u'…') && snippet.text.endsWith(u'…'));
    QVERIFY(snippet.text.size() <= 30);
    QCOMPARE(snippet.marks.size(), 2);
}

void SnippetTest::beginsAtTheBeginningWithoutHit()
{
    const Snippet snippet =
        Snippet::of(QStringLiteral("天地玄黄").repeated(10), {QStringLiteral("尼龙")}, 10);
    QCOMPARE(snippet.text, QStringLiteral("天地玄黄天地玄黄…"));
    QVERIFY(snippet.marks.isEmpty());
}

void SnippetTest::marksWhatStandsThere_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("strings");
    QTest::addColumn<int>("length");
    const QString filler = QStringLiteral("天地玄黄").repeated(30);
    const QStringList nylon{QStringLiteral("尼龙")};
    QTest::addRow("at the end") << filler + QStringLiteral("尼龙") << nylon << 20;
    QTest::addRow("at the beginning") << QStringLiteral("尼龙") + filler << nylon << 20;
    QTest::addRow("in the middle") << filler + QStringLiteral("尼龙") + filler << nylon << 20;
    QTest::addRow("longer than the snippet") << filler << QStringList{filler.left(40)} << 20;
    QTest::addRow("overlapping") << QStringLiteral("高新区")
                                 << QStringList{QStringLiteral("高新"), QStringLiteral("新区")} << 20;
    QTest::addRow("length one") << filler + QStringLiteral("尼龙") << nylon << 1;
    QTest::addRow("empty body") << QString() << nylon << 20;
}

void SnippetTest::marksWhatStandsThere()
{
    QFETCH(QString, body);
    QFETCH(QStringList, strings);
    QFETCH(int, length);
    const Snippet snippet = Snippet::of(body, strings, length);
    qsizetype last = 0;
    for (const Span mark : snippet.marks) {
        QVERIFY(mark.from >= last);
        QVERIFY(strings.contains(snippet.text.mid(mark.from, mark.length())));
        last = mark.to;
    }
    const bool fits = !strings.isEmpty() && strings.first().size() + 2 <= length;
    const bool stands = body.contains(strings.first());
    QCOMPARE(!snippet.marks.isEmpty(), fits && stands);
}

void SnippetTest::neverPartsACharacter()
{
    const QString body =
        QStringLiteral("𠮷").repeated(50) + QStringLiteral("尼龙") + QStringLiteral("𠮷").repeated(50);
    for (int length = 1; length < 40; ++length) {
        const QString text = Snippet::of(body, {QStringLiteral("尼龙")}, length).text;
        QCOMPARE(QString::fromUtf8(text.toUtf8()), text);
    }
}

QTEST_GUILESS_MAIN(SnippetTest)
#include "snippettest.moc"
