#include "models/reading/finders/names/postholderfinder.h"
#include "models/reading/lexicon.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class PostholderFinderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void find_data();
    void find();

private:
    const Lexicon m_lexicon{QStringLiteral(":/lexicon")};
};

void PostholderFinderTest::find_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::addRow("%s", name) << text << expected;
    };
    row("two characters", u"区党工委书记王立强调安全。"_s, {u"党工委书记/王立"_s});
    row("three characters", u"区党工委书记王立新一行到滨河镇。"_s, {u"党工委书记/王立新"_s});
    row("before a mark", u"镇长李大江、副局长赵小萌参加。"_s, {u"镇长/李大江"_s, u"副局长/赵小萌"_s});
    row("end of the text", u"总经理王立"_s, {u"总经理/王立"_s});
    row("no name", u"书记带领大家，局长办公会召开。"_s, {});
    row("name without an end", u"书记王立飒爽登场。"_s, {});
    row("nothing", {}, {});
}

void PostholderFinderTest::find()
{
    QFETCH(QString, text);
    QStringList found;
    for (const FoundPostholder &person : PostholderFinder(m_lexicon).find(text)) {
        found.append(person.post + u'/' + person.name);
        QCOMPARE(text.mid(person.at.from, person.at.length()), person.post + person.name);
    }
    QTEST(found, "expected");
}

QTEST_GUILESS_MAIN(PostholderFinderTest)
#include "postholderfindertest.moc"
