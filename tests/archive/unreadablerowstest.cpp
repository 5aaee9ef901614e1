#include "models/archive/care/archivecare.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/facts/decisionstore.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/seals/rowseal.h"
#include "models/archive/seals/sealedtable.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// A table whose rows can no longer be read at all: each is told by its key, which stands elsewhere in the
/// file.
class UnreadableRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachRowIsNamed_data();
    void eachRowIsNamed();

private:
    QStringList keysIn(const QString &table);
    void wreck(qint64 page);

    TestArchive m_archive;
    QByteArray m_whole;
};

void UnreadableRowsTest::initTestCase()
{
    const QString article = m_archive.articleId(u"5G基站进柳庄村"_s);
    for (const QString &name : {u"会议"_s, u"项目"_s, u"民生"_s})
        TagStore(m_archive.database()).add(name, {article});
    TagStore(m_archive.database()).erase(u"民生"_s);
    QSqlQuery fact = m_archive.database().run(u"SELECT id FROM observation LIMIT 1"_s);
    QVERIFY(fact.next());
    DecisionStore(m_archive.database()).decide({fact.value(0).toString()}, Verdict::Confirmed);
    QCOMPARE(ArchiveCare(m_archive.database()).verify(), QStringList());
}

void UnreadableRowsTest::eachRowIsNamed_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<qint64>("rootPage");
    for (const QString &table : RowSeal(m_archive.database()).tables()) {
        QSqlQuery root = m_archive.database().run(u"SELECT rootpage FROM sqlite_schema WHERE name = :name"_s,
                                                  {{u"name"_s, table}});
        const QStringList keys = keysIn(table);
        if (root.next() && !keys.isEmpty())
            QTest::newRow(qPrintable(table)) << keys << root.value(0).toLongLong();
    }
    m_archive.close();
    QFile file(m_archive.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_whole = file.readAll();
}

/// The first column of each row's key.
QStringList UnreadableRowsTest::keysIn(const QString &table)
{
    QStringList keys;
    QSqlQuery rows = m_archive.database().run(
        u"SELECT %1 FROM %2"_s.arg(SealedTable(m_archive.database(), table).keyColumns().first(), table));
    while (rows.next())
        keys.append(rows.value(0).toString());
    return keys;
}

/// Lets the page say that it holds more rows than there is room for, so that SQLite reads none of them.
/// (Where the count stands: https://www.sqlite.org/fileformat2.html#b_tree_pages)
void UnreadableRowsTest::wreck(qint64 page)
{
    constexpr qint64 pageSize = 4096;
    constexpr qint64 countAt = 3;
    QFile file(m_archive.path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(m_whole).replace((page - 1) * pageSize + countAt, 2, "\xff\xff"));
}

void UnreadableRowsTest::eachRowIsNamed()
{
    QFETCH(QStringList, keys);
    QFETCH(qint64, rootPage);
    wreck(rootPage);
    const Database database(m_archive.path(), Database::Mode::ReadOnly);
    const QString words = ArchiveCare(database).verify().join(u'\n');
    for (const QString &key : keys)
        QVERIFY2(words.contains(u" row %1 "_s.arg(key)), qPrintable(key + u" is not in:\n"_s + words));
}

QTEST_GUILESS_MAIN(UnreadableRowsTest)
#include "unreadablerowstest.moc"
