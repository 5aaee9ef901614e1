#include "models/reading/layout/toldwords.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class ToldWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheFirstPlaceInEachArticle();
    void weighsWordsUpToAPlace();
    void weighsNoMoreThanALimit();
};

void ToldWordsTest::tellsTheFirstPlaceInEachArticle()
{
    const QStringList words{u"柳庄"_s, u"滨河镇"_s, u"王立"_s};
    ToldWords told;
    told.lookFor(words);
    told.read(3, u"在滨河镇,滨河镇柳庄村");
    told.read(7, u"柳庄");

    QStringList found;
    for (const ToldWords::Word &word : told.told(words))
        found.append(u"%1:%2"_s.arg(word.article).arg(word.end));
    QCOMPARE(found, QStringList({u"3:10"_s, u"7:2"_s, u"3:4"_s}));
}

void ToldWordsTest::weighsWordsUpToAPlace()
{
    ToldWords told;
    told.lookFor({u"柳庄"_s, u"滨河镇"_s});
    told.read(1, u"滨河镇柳庄");
    const QList<ToldWords::Word> both = told.told({u"柳庄"_s, u"滨河镇"_s});
    QCOMPARE(ToldWords::worth(both, 1, 2), 0.0);
    const double ofWord = ToldWords::worth(both, 1, 3);
    QVERIFY(ofWord > 0);
    QVERIFY(ToldWords::worth(both, 1, 5) > ofWord);
    QCOMPARE(ToldWords::worth(both, 2, 5), 0.0);
}

void ToldWordsTest::weighsNoMoreThanALimit()
{
    QString text;
    QStringList words;
    for (char16_t unit = u'一'; unit < u'一' + 200; ++unit) {
        words.append(QString(unit) + u'区');
        text += words.last();
    }
    ToldWords told;
    told.lookFor(words);
    told.read(0, text);
    QCOMPARE(ToldWords::worth(told.told(words), 0, text.size()),
             ToldWords::worth(told.told(words), 0, text.size() / 2));
}

QTEST_APPLESS_MAIN(ToldWordsTest)
#include "toldwordstest.moc"
