#include "models/reading/layout/wordflow.h"
#include "models/reading/layout/wordsequences.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class WordFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void prefersUsualSequences_data();
    void prefersUsualSequences();
    void tellsNothing_data();
    void tellsNothing();
    void needsTheModel();
    void readsNoBrokenModel();

private:
    const WordSequences m_sequences;
    double over(const WordSequences &sequences, const QString &before, const QString &after) const
    {
        return WordFlow(sequences).over(WordFlow::ending(before), WordFlow::beginning(after));
    }
};

void WordFlowTest::prefersUsualSequences_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("other"); ///< goes on less well
    QTest::newRow("office and post") << u"滨河街道党工委"_s << u"副书记王立说"_s << u"千万元,拥有专利"_s;
    QTest::newRow("verb and sum") << u"去年营业收入首次突破"_s << u"千万元,拥有专利"_s << u"副书记王立说"_s;
    QTest::newRow("a word over the seam")
        << u"这家工厂的生产"_s << u"线上,机器人在焊接"_s << u"局里,居民在下棋"_s;
    QTest::newRow("through quotation marks") << u"区里举办“创新"_s << u"大赛”,奖金"_s << u"蔬菜”,产量"_s;
    QTest::newRow("numbers count as numbers") << u"该项目总投资约"_s << u"35.5亿元"_s << u"得很快"_s;
}

void WordFlowTest::prefersUsualSequences()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, other);
    QVERIFY(over(m_sequences, before, after) > 0);
    QVERIFY2(
        over(m_sequences, before, after) > over(m_sequences, before, other) + 0.5,
        qPrintable(u"%1 / %2"_s.arg(over(m_sequences, before, after)).arg(over(m_sequences, before, other))));
}

void WordFlowTest::tellsNothing_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("nothing before") << u""_s << u"副书记"_s;
    QTest::newRow("nothing behind") << u"党工委"_s << u""_s;
    QTest::newRow("only marks") << u"“《"_s << u"》”"_s;
    QTest::newRow("behind a comma") << u"滨河街道党工委,"_s << u"副书记王立说"_s;
    QTest::newRow("before a mark") << u"滨河街道党工委"_s << u",副书记王立说"_s;
    QTest::newRow("letters") << u"云岭park"_s << u"park云岭"_s;
    QTest::newRow("half a character") << QString(QChar(0xD840)) << QString(QChar(0xDC0B));
}

void WordFlowTest::tellsNothing()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(over(m_sequences, before, after), 0);
}

void WordFlowTest::needsTheModel()
{
    QVERIFY(m_sequences.model());
    const WordSequences none(u"zz_ZZ"_s);
    QVERIFY(!none.model());
    QCOMPARE(over(none, u"滨河街道党工委"_s, u"副书记王立说"_s), 0);
}

void WordFlowTest::readsNoBrokenModel()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"yy_YY.lm"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no model");
    file.close();
    qputenv("LIBIME_MODEL_DIRS", folder.path().toUtf8());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"yy_YY cannot be read"_s));
    const WordSequences broken(u"yy_YY"_s);
    qunsetenv("LIBIME_MODEL_DIRS");
    QVERIFY(!broken.model());
    QCOMPARE(over(broken, u"滨河街道党工委"_s, u"副书记王立说"_s), 0);
}

QTEST_APPLESS_MAIN(WordFlowTest)
#include "wordflowtest.moc"
