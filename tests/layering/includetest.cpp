#include "sourcefolder.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

/// What the sources below a folder may include. Own headers are named from the repository's root; `system`
/// are patterns of headers that only some layers may use.
struct Layer
{
    QString folder;
    QStringList ownHeaders;
    QStringList system;
};

const QStringList guarded{u"QSql.*"_s,  u"sqlite3\\.h"_s, u"unicode/.*"_s, u"QtCharts.*"_s,   u"QChart.*"_s,
                          u"qpdf/.*"_s, u"QtWidgets.*"_s, u"QWidget"_s,    u"QApplication"_s, u"QPainter.*"_s,
                          u"QColor"_s,  u"QFont"_s,       u"QFile"_s,      u"QDir"_s};

QList<Layer> layers()
{
    const QString datatypes = u"models/datatypes/"_s;
    const QString reading = u"models/reading/"_s;
    const QString comparing = u"models/comparing/"_s;
    const QString correcting = u"models/correcting/"_s;
    const QString search = u"models/search/"_s;
    const QString archive = u"models/archive/"_s;
    const QString jobs = u"models/jobs/"_s;
    const QString items = u"models/items/"_s;
    const QString views = u"views/"_s;
    const QStringList icu{u"unicode/.*"_s};
    const QStringList files{u"QFile"_s, u"QDir"_s};
    return {
        {datatypes, {datatypes}, {}},
        {reading, {datatypes, reading}, icu},
        {comparing, {datatypes, comparing}, {}},
        {correcting, {datatypes, correcting}, {}},
        {search, {datatypes, search}, icu},
        {archive, {datatypes, search, archive}, files + QStringList{u"QSql.*"_s, u"sqlite3\\.h"_s}},
        {jobs, {datatypes, comparing, correcting, search, reading, archive, jobs}, files},
        {items, {datatypes, comparing, correcting, search, archive, jobs, items}, {}},
        {views, {datatypes, search, jobs, items, views}, files + QStringList{u"Q(?!Sql).*"_s, u"qpdf/.*"_s}},
    };
}

/// Word lists and tables are read from the program's own resources, nothing else in reading and search
/// touches a file.
bool isException(const QString &file, const QString &header)
{
    return (file.endsWith("models/reading/lexicon.cpp"_L1) ||
            file.endsWith("models/reading/layout/topics.cpp"_L1) ||
            file.endsWith("models/search/polyphones.cpp"_L1)) &&
           (header == "QFile"_L1 || header == "QDir"_L1);
}

bool matchesAny(const QStringList &patterns, const QString &header)
{
    return std::any_of(patterns.cbegin(), patterns.cend(), [&](const QString &pattern) {
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(header).hasMatch();
    });
}

QString faultOf(const Layer &layer, const QString &file, const QString &header, bool own)
{
    if (own) {
        const bool allowed = std::any_of(layer.ownHeaders.cbegin(), layer.ownHeaders.cend(),
                                         [&](const QString &prefix) { return header.startsWith(prefix); });
        return allowed ? QString() : u"%1 includes %2"_s.arg(file, header);
    }
    if (matchesAny(guarded, header) && !matchesAny(layer.system, header) && !isException(file, header))
        return u"%1 includes <%2>"_s.arg(file, header);
    return {};
}

QStringList faultsIn(const Layer &layer)
{
    static const QRegularExpression include(u"^\\s*#include\\s+([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList faults;
    const QString root = QStringLiteral(JIANBAO_SOURCE_DIR "/");
    QDirIterator files(root + layer.folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile source(files.next());
        if (!source.open(QIODevice::ReadOnly))
            return {u"%1 cannot be read"_s.arg(source.fileName())};
        auto found = include.globalMatch(QString::fromUtf8(source.readAll()));
        while (found.hasNext()) {
            const auto match = found.next();
            const QString fault =
                faultOf(layer, source.fileName(), match.captured(2), match.captured(1) == u"\"");
            if (!fault.isEmpty())
                faults.append(fault);
        }
    }
    return faults;
}

} // namespace

/// Data flows one way; only the archive knows SQL; only views know widgets; only app knows all.
class IncludeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Two classes of one name in two static libraries clash without a word from the linker.
    void noClassNameTwice()
    {
        static const QRegularExpression declared(
            u"^(?:class|struct) (\\w+)(?: final)?(?:\\s*:(?!:)[^;{]*)?\\s*\\{"_s,
            QRegularExpression::MultilineOption);
        QHash<QString, QString> homes;
        for (const char *folder : {"models", "views", "app"}) {
            QDirIterator files(QStringLiteral(JIANBAO_SOURCE_DIR "/") + QLatin1String(folder), {u"*.h"_s},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile header(files.next());
                QVERIFY(header.open(QIODevice::ReadOnly));
                auto found = declared.globalMatch(QString::fromUtf8(header.readAll()));
                while (found.hasNext()) {
                    const QString name = found.next().captured(1);
                    QVERIFY2(!homes.contains(name), qPrintable(u"%1 stands in %2 and in %3"_s.arg(
                                                        name, homes[name], header.fileName())));
                    homes.insert(name, header.fileName());
                }
            }
        }
        QVERIFY(homes.size() > 200);
    }

    void noWrongArrow_data()
    {
        QTest::addColumn<int>("index");
        const QList<Layer> all = layers();
        for (int i = 0; i < all.size(); ++i)
            QTest::addRow("%s", qPrintable(all.at(i).folder)) << i;
    }

    void noWrongArrow()
    {
        QFETCH(int, index);
        const QStringList faults = faultsIn(layers().at(index));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void wrongArrowsAreSeen()
    {
        const Layer reading = layers().at(1);
        QVERIFY(!faultOf(reading, {}, u"models/archive/handwork/tagstore.h"_s, true).isEmpty());
        QVERIFY(!faultOf(reading, {}, u"QSqlQuery"_s, false).isEmpty());
        QVERIFY(faultOf(reading, {}, u"unicode/ucsdet.h"_s, false).isEmpty());
        const Layer views = layers().last();
        QVERIFY(!faultOf(views, {}, u"QSqlQuery"_s, false).isEmpty());
        QVERIFY(faultOf(views, {}, u"QWidget"_s, false).isEmpty());
    }

    void noSqlOutsideTheArchive()
    {
        static const QRegularExpression sql(
            u"\"\\s*(SELECT|INSERT|UPDATE|DELETE FROM|CREATE TABLE|DROP|PRAGMA)\\s"_s);
        QStringList faults;
        for (const QString &folder : {u"models"_s, u"views"_s, u"app"_s}) {
            QDirIterator files(QStringLiteral(JIANBAO_SOURCE_DIR "/") + folder, {u"*.cpp"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                QFile source(path);
                QVERIFY(source.open(QIODevice::ReadOnly));
                if (!path.contains("models/archive/"_L1) &&
                    sql.match(QString::fromUtf8(source.readAll())).hasMatch())
                    faults.append(path);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

QTEST_APPLESS_MAIN(IncludeTest)
#include "includetest.moc"
#include "sourcefolder.h"
