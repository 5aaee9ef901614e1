#include "sourcefolder.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

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

const QStringList guarded{
    QStringLiteral("QSql.*"),      QStringLiteral("sqlite3\\.h"), QStringLiteral("unicode/.*"),
    QStringLiteral("QtCharts.*"),  QStringLiteral("QChart.*"),    QStringLiteral("qpdf/.*"),
    QStringLiteral("QtWidgets.*"), QStringLiteral("QWidget"),     QStringLiteral("QApplication"),
    QStringLiteral("QPainter.*"),  QStringLiteral("QColor"),      QStringLiteral("QFont"),
    QStringLiteral("QFile"),       QStringLiteral("QDir")};

QList<Layer> layers()
{
    const QString datatypes = QStringLiteral("models/datatypes/");
    const QString reading = QStringLiteral("models/reading/");
    const QString comparing = QStringLiteral("models/comparing/");
    const QString correcting = QStringLiteral("models/correcting/");
    const QString search = QStringLiteral("models/search/");
    const QString archive = QStringLiteral("models/archive/");
    const QString jobs = QStringLiteral("models/jobs/");
    const QString items = QStringLiteral("models/items/");
    const QString views = QStringLiteral("views/");
    const QStringList icu{QStringLiteral("unicode/.*")};
    const QStringList files{QStringLiteral("QFile"), QStringLiteral("QDir")};
    return {
        {datatypes, {datatypes}, {}},
        {reading, {datatypes, reading}, icu},
        {comparing, {datatypes, comparing}, {}},
        {correcting, {datatypes, correcting}, {}},
        {search, {datatypes, search}, icu},
        {archive,
         {datatypes, search, archive},
         files + QStringList{QStringLiteral("QSql.*"), QStringLiteral("sqlite3\\.h")}},
        {jobs, {datatypes, comparing, correcting, search, reading, archive, jobs}, files},
        {items, {datatypes, comparing, correcting, search, archive, jobs, items}, {}},
        {views,
         {datatypes, search, jobs, items, views},
         files + QStringList{QStringLiteral("Q(?!Sql).*"), QStringLiteral("qpdf/.*")}},
    };
}

/// The word lists are read from the program's own resources, nothing else in reading and search touches a
/// file.
bool isException(const QString &file, const QString &header)
{
    return (file.endsWith(QLatin1String("models/reading/lexicon.cpp")) ||
            file.endsWith(QLatin1String("models/search/polyphones.cpp"))) &&
           (header == QLatin1String("QFile") || header == QLatin1String("QDir"));
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
        return allowed ? QString() : QStringLiteral("%1 includes %2").arg(file, header);
    }
    if (matchesAny(guarded, header) && !matchesAny(layer.system, header) && !isException(file, header))
        return QStringLiteral("%1 includes <%2>").arg(file, header);
    return {};
}

QStringList faultsIn(const Layer &layer)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#include\\s+([<\"])([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    QStringList faults;
    const QString root = QStringLiteral(JIANBAO_SOURCE_DIR "/");
    QDirIterator files(root + layer.folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile source(files.next());
        if (!source.open(QIODevice::ReadOnly))
            return {QStringLiteral("%1 cannot be read").arg(source.fileName())};
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
            QStringLiteral("^(?:class|struct) (\\w+)(?: final)?(?:\\s*:(?!:)[^;{]*)?\\s*\\{"),
            QRegularExpression::MultilineOption);
        QHash<QString, QString> homes;
        for (const char *folder : {"models", "views", "app"}) {
            QDirIterator files(QStringLiteral(JIANBAO_SOURCE_DIR "/") + QLatin1String(folder),
                               {QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile header(files.next());
                QVERIFY(header.open(QIODevice::ReadOnly));
                auto found = declared.globalMatch(QString::fromUtf8(header.readAll()));
                while (found.hasNext()) {
                    const QString name = found.next().captured(1);
                    QVERIFY2(!homes.contains(name),
                             qPrintable(QStringLiteral("%1 stands in %2 and in %3")
                                            .arg(name, homes[name], header.fileName())));
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
        QVERIFY(!faultOf(reading, {}, QStringLiteral("models/archive/tagstore.h"), true).isEmpty());
        QVERIFY(!faultOf(reading, {}, QStringLiteral("QSqlQuery"), false).isEmpty());
        QVERIFY(faultOf(reading, {}, QStringLiteral("unicode/ucsdet.h"), false).isEmpty());
        const Layer views = layers().last();
        QVERIFY(!faultOf(views, {}, QStringLiteral("QSqlQuery"), false).isEmpty());
        QVERIFY(faultOf(views, {}, QStringLiteral("QWidget"), false).isEmpty());
    }

    void noSqlOutsideTheArchive()
    {
        static const QRegularExpression sql(
            QStringLiteral("\"\\s*(SELECT|INSERT|UPDATE|DELETE FROM|CREATE TABLE|DROP|PRAGMA)\\s"));
        QStringList faults;
        for (const QString &folder :
             {QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("app")}) {
            QDirIterator files(QStringLiteral(JIANBAO_SOURCE_DIR "/") + folder, {QStringLiteral("*.cpp")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                QFile source(path);
                QVERIFY(source.open(QIODevice::ReadOnly));
                if (!path.contains(QLatin1String("models/archive/")) &&
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
