#include "models/archive/care/archivecare.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/facts/decisionstore.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/index/searchindexer.h"
#include "models/archive/seals/rowseal.h"
#include "models/archive/seals/sealedtable.h"
#include "models/jobs/importjob.h"
#include "tests/torture/archivecontent.h"
#include "tests/torture/torturerounds.h"

#include <QRandomGenerator>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Changes one byte of an archive at a random place, again and again. Nothing may crash, and the check must
/// name every row that reads otherwise than before, by its key or by its article.
class ByteFlipsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyDamagedRowIsNamed();

private:
    /// table and key → the row's digest
    using Rows = QMap<QStringList, QString>;
    static Rows rowsOf(const QString &path);
    static QString rowAt(const Database &database, const QStringList &key);
    QStringList damagedIn(const QString &path) const;

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_whole;
    Rows m_rows;
};

namespace
{

QString toldOf(const QSqlQuery &row)
{
    return RowSeal::digest(row.record()) + row.value(u"row_sha256"_s).toString();
}

} // namespace

void ByteFlipsTest::initTestCase()
{
    const QTemporaryDir pages;
    writePages(pages, 12);
    m_path = m_folder.filePath(u"a.jianbao"_s);
    ImportJob::run({m_path, {pages.path()}, u"云岭日报"_s, {}}, CancelFlag(), {});
    {
        Database database(m_path, Database::Mode::ReadWrite);
        QStringList articles;
        QSqlQuery query = database.run(u"SELECT id FROM article"_s);
        while (query.next())
            articles.append(query.value(0).toString());
        for (int i = 0; i < 20; ++i)
            TagStore(database).add(u"标签%1"_s.arg(i), articles.mid(i));
        QSqlQuery fact = database.run(u"SELECT id FROM observation LIMIT 9"_s);
        while (fact.next())
            DecisionStore(database).decide({fact.value(0).toString()}, Verdict::Confirmed);
        SearchIndexer(database).catchUp(1);
        QCOMPARE(ArchiveCare(database).verify(), QStringList());
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_whole = file.readAll();
    m_rows = rowsOf(m_path);
    QVERIFY(m_rows.size() > 300);
}

/// Every row that can be read from one end of its table to the other.
ByteFlipsTest::Rows ByteFlipsTest::rowsOf(const QString &path)
{
    Rows rows;
    const Database database(path, Database::Mode::ReadOnly);
    for (const QString &table : RowSeal(database).tables()) {
        const QStringList columns = SealedTable(database, table).keyColumns();
        QSqlQuery query(database.connection());
        query.exec(u"SELECT * FROM %1 NOT INDEXED"_s.arg(table));
        while (query.next()) {
            QStringList key{table};
            for (const QString &column : columns)
                key.append(query.value(column).toString());
            rows.insert(key, toldOf(query));
        }
    }
    return rows;
}

QString ByteFlipsTest::rowAt(const Database &database, const QStringList &key)
{
    const QStringList columns = SealedTable(database, key.first()).keyColumns();
    QSqlQuery query(database.connection());
    query.prepare(u"SELECT * FROM %1 WHERE %2 = ?"_s.arg(key.first(), columns.join(u" = ? AND "_s)));
    for (const QString &value : key.mid(1))
        query.addBindValue(value);
    return query.exec() && query.next() ? toldOf(query) : QString();
}

/// The keys of the rows that no longer read as they were, neither in their row nor by their key.
QStringList ByteFlipsTest::damagedIn(const QString &path) const
{
    QStringList keys;
    const Rows now = rowsOf(path);
    const Database database(path, Database::Mode::ReadOnly);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const QString read = now.contains(row.key()) ? now.value(row.key()) : rowAt(database, row.key());
        if (read != *row)
            keys.append(row.key().join(u' '));
    }
    return keys;
}

void ByteFlipsTest::everyDamagedRowIsNamed()
{
    QRandomGenerator random(2026);
    int told = 0;
    int refused = 0;
    int damagedFiles = 0;
    qint64 damagedRows = 0;
    qint64 unnamed = 0;
    qint64 slowest = 0;
    TortureRounds rounds(40, 1000);
    while (rounds.next()) {
        const qsizetype at = random.bounded(m_whole.size());
        QByteArray flipped = m_whole;
        flipped[at] = static_cast<char>(flipped.at(at) ^ (1 + random.bounded(255)));
        for (const QString &ending : {u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + ending);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(flipped);
        file.close();
        QElapsedTimer clock;
        clock.start();
        QString words;
        QStringList damaged;
        try {
            words = ArchiveCare(Database(m_path, Database::Mode::ReadOnly)).verify().join(u'\n');
            damaged = damagedIn(m_path);
        } catch (const ArchiveError &error) {
            ++refused; // the whole file is told to be damaged
            QVERIFY(!error.message().isEmpty());
            continue;
        }
        slowest = std::max(slowest, clock.elapsed());
        if (clock.elapsed() > 3000)
            qWarning("byte %lld: %lld ms, %lld words", qint64(at), clock.elapsed(), qint64(words.size()));
        told += !words.isEmpty();
        damagedFiles += !damaged.isEmpty();
        damagedRows += damaged.size();
        for (const QString &key : damaged) {
            const bool isNamed = words.contains(key.section(u' ', 1, 1));
            unnamed += !isNamed;
            if (!isNamed)
                qWarning("byte %lld: %s is not named in:\n%s", qint64(at), qPrintable(key),
                         qPrintable(words));
        }
    }
    tellFigure(u"bytes flipped, no crash"_s, rounds.done());
    tellFigure(u"milliseconds for the slowest check"_s, slowest);
    tellFigure(u"archives told to be damaged"_s, told + refused);
    tellFigure(u"of them refused as a whole"_s, refused);
    tellFigure(u"archives with rows that read otherwise"_s, damagedFiles);
    tellFigure(u"such rows"_s, damagedRows);
    tellFigure(u"of them not named"_s, unnamed);
    QCOMPARE(unnamed, 0);
}

QTEST_GUILESS_MAIN(ByteFlipsTest)
#include "byteflipstest.moc"
