#include "models/search/snippet.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

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
    const Snippet snippet = Snippet::of(u"尼龙项目\n落户滨河镇"_s, {u"滨河"_s}, 40);
    QCOMPARE(snippet.text, u"尼龙项目 落户滨河镇"_s);
    QCOMPARE(snippet.marks, (QList<Span>{{7, 9}}));
}

void SnippetTest::showsWhereMostStringsStand()
{
    const QString filler = u"天地玄黄宇宙洪荒"_s.repeated(20);
    const QString body = u"尼龙。"_s + filler + u"尼龙与滨河"_s + filler;
    const Snippet snippet = Snippet::of(body, {u"尼龙"_s, u"滨河"_s}, 30);
    QVERIFY(snippet.text.contains(u"尼龙与滨河"_s));
    QVERIFY(snippet.text.startsWith(u'…') && snippet.text.endsWith(u'…'));
    QVERIFY(snippet.text.size() <= 30);
    QCOMPARE(snippet.marks.size(), 2);
}

void SnippetTest::beginsAtTheBeginningWithoutHit()
{
    const Snippet snippet = Snippet::of(u"天地玄黄"_s.repeated(10), {u"尼龙"_s}, 10);
    QCOMPARE(snippet.text, u"天地玄黄天地玄黄…"_s);
    QVERIFY(snippet.marks.isEmpty());
}

void SnippetTest::marksWhatStandsThere_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("strings");
    QTest::addColumn<int>("length");
    const QString filler = u"天地玄黄"_s.repeated(30);
    const QStringList nylon{u"尼龙"_s};
    QTest::addRow("at the end") << filler + u"尼龙"_s << nylon << 20;
    QTest::addRow("at the beginning") << u"尼龙"_s + filler << nylon << 20;
    QTest::addRow("in the middle") << filler + u"尼龙"_s + filler << nylon << 20;
    QTest::addRow("longer than the snippet") << filler << QStringList{filler.left(40)} << 20;
    QTest::addRow("overlapping") << u"高新区"_s << QStringList{u"高新"_s, u"新区"_s} << 20;
    QTest::addRow("length one") << filler + u"尼龙"_s << nylon << 1;
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
    const QString body = u"𠮷"_s.repeated(50) + u"尼龙"_s + u"𠮷"_s.repeated(50);
    for (int length = 1; length < 40; ++length) {
        const QString text = Snippet::of(body, {u"尼龙"_s}, length).text;
        QCOMPARE(QString::fromUtf8(text.toUtf8()), text);
    }
}

QTEST_GUILESS_MAIN(SnippetTest)
#include "snippettest.moc"
