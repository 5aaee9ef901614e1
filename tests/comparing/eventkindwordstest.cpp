#include "models/comparing/eventkindwords.h"
#include "models/datatypes/enumkeys.h"
#include "sourcefolder.h"

#include <QFile>
#include <QTest>

using namespace jianbao;

/// The kinds as the word list resources/lexicon/eventkinds.tsv tells them.
class EventKindWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void kinds_data();
    void kinds();

private:
    EventKindWords m_words;
};

void EventKindWordsTest::initTestCase()
{
    QFile file(QStringLiteral(JIANBAO_SOURCE_DIR "/resources/lexicon/eventkinds.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    bool head = true;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#') || std::exchange(head, line.startsWith(u'#') && head))
            continue;
        const QStringList cells = line.split(u'\t');
        QCOMPARE(cells.size(), 3);
        const auto kind = valueOf<EventKind>(cells.at(1));
        QVERIFY2(kind, qPrintable(line));
        m_words.add(cells.at(0), *kind, cells.at(2).toInt());
    }
}

void EventKindWordsTest::kinds_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<EventKind>("kind");
    const auto row = [](const char *what, EventKind kind) {
        QTest::addRow("%s", what) << QString::fromUtf8(what) << kind;
    };
    row("云岭高新区召开安全生产工作会议", EventKind::Meeting);
    row("召开项目集中签约仪式", EventKind::Signing);
    row("召开表彰大会", EventKind::Award);
    row("王立带队检查企业消防设施", EventKind::Inspection);
    row("被评为全省乡村治理示范村", EventKind::Award);
    row("人才公寓正式启用", EventKind::Opening);
    row("滨河镇举办乡村医生轮训班", EventKind::Training);
    row("开展火灾应急演练", EventKind::Training);
    row("一家仓库发生火灾", EventKind::Accident);
    row("标准化厂房主体封顶", EventKind::Construction);
    row("柳庄村开展人居环境整治", EventKind::Campaign);
    row("首批企业与服务商集中签约", EventKind::Signing);
    row("他回到村里承包了土地", EventKind::Other);
    row("", EventKind::Other);
}

void EventKindWordsTest::kinds()
{
    QFETCH(QString, what);
    QFETCH(EventKind, kind);
    QCOMPARE(keyOf(m_words.kindOf(what)), keyOf(kind));
}

QTEST_APPLESS_MAIN(EventKindWordsTest)
#include "eventkindwordstest.moc"
