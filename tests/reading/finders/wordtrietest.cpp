#include "models/reading/finders/patterns/wordtrie.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestWordTrie : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longestWins();
    void longestThatEnds();
    void wordsOfOneUnit();
    void firstValueStays();
    void valueOfWholeWords();
    void nothingInNothing();
};

void TestWordTrie::longestWins()
{
    const WordTrie trie({u"云岭"_s, u"云岭市"_s, u"岭市"_s});
    const auto match = trie.longestAt(u"在云岭市区", 1);
    QVERIFY(match.has_value());
    QCOMPARE(match->length, 3);
    QCOMPARE(match->value, 1);
    QVERIFY(!trie.longestAt(u"在云岭市区", 0));
    QVERIFY(trie.occursIn(u"在云岭市区"));
}

void TestWordTrie::longestThatEnds()
{
    const WordTrie trie({u"岭市"_s, u"云岭市"_s});
    const auto match = trie.longestEndingAt(u"在云岭市区", 4);
    QVERIFY(match.has_value());
    QCOMPARE(match->length, 3);
    QVERIFY(!trie.endsAt(u"在云岭市区", 5));
}

void TestWordTrie::wordsOfOneUnit()
{
    const WordTrie trie({u"云岭"_s, u"云"_s, u"岭市"_s});
    QCOMPARE(trie.longestAt(u"云岭市", 0)->length, 2);
    QCOMPARE(trie.longestAt(u"云海", 0)->value, 1);
    QCOMPARE(trie.valueOf(u"云"), std::optional(1));
    QVERIFY(trie.endsAt(u"在云", 2));
    QVERIFY(!trie.contains(u"岭"));
}

void TestWordTrie::firstValueStays()
{
    WordTrie trie;
    trie.insert(u"云岭", 7);
    trie.insert(u"云岭", 8);
    QCOMPARE(trie.longestAt(u"云岭", 0)->value, 7);
}

void TestWordTrie::valueOfWholeWords()
{
    const WordTrie trie({u"云岭市"_s, u"云岭"_s});
    QCOMPARE(trie.valueOf(u"云岭"), std::optional(1));
    QVERIFY(!trie.valueOf(u"云岭市区"));
    QVERIFY(!trie.contains(u"云"));
    QVERIFY(!trie.contains(u""));
}

void TestWordTrie::nothingInNothing()
{
    const WordTrie trie({QString()});
    QVERIFY(!trie.longestAt(u"云岭", 0));
    QVERIFY(!trie.longestAt(u"", 0));
    QVERIFY(!trie.occursIn(u""));
    QVERIFY(!trie.endsAt(u"云岭", 0));
}

QTEST_GUILESS_MAIN(TestWordTrie)
#include "wordtrietest.moc"
