#include "views/export/timelinepages.h"
#include "inventedfigures.h"
#include "models/archive/database/database.h"
#include "views/export/pdfdocument.h"
#include "views/timeline/timelinelegend.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;

/// What of the time is printed.
class TimelinePagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsWithTheBulk();
    void fewEventsAreAllDrawn();
    void legendFitsOnPaper();

private:
    QString drawn(const QList<StoredEvent> &events);

    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(QStringLiteral("a.jianbao")), Database::Mode::CreateIfMissing};
};

/// The drawing as SVG, in which words stand as text.
QString TimelinePagesTest::drawn(const QList<StoredEvent> &events)
{
    TimelineModel model(m_database);
    model.setEvents(events);
    QSizeF size;
    const Picture picture = TimelinePages(model, QStringLiteral("大事记")).whole(1400, &size);
    return QString::fromUtf8(ExportFile::svg(QStringLiteral("大事记"), size, picture));
}

/// One early event must not push all others to the edge of the paper.
void TimelinePagesTest::beginsWithTheBulk()
{
    QList<StoredEvent> events = inventedEvents(); // 2019 to 2021
    QVERIFY(!drawn(events).contains(QStringLiteral("earlier ones")));
    events.append(inventedEvent(QStringLiteral("云岭高新区"), QStringLiteral("2003-05-01"),
                                QStringLiteral("云岭高新区挂牌成立")));
    const QString picture = drawn(events);
    QVERIFY(picture.contains(QStringLiteral(">2020")));
    QVERIFY(!picture.contains(QStringLiteral(">2004")));
    QVERIFY(picture.contains(QStringLiteral("earlier ones, in the list: 1")));
}

void TimelinePagesTest::fewEventsAreAllDrawn()
{
    const QString picture = drawn({inventedEvent(QStringLiteral("云岭高新区"), QStringLiteral("2003-05-01"),
                                                 QStringLiteral("云岭高新区挂牌成立")),
                                   inventedEvent(QStringLiteral("云岭高新区"), QStringLiteral("2021-05-01"),
                                                 QStringLiteral("新园区开园"))});
    QVERIFY(picture.contains(QStringLiteral(">2004")));
    QVERIFY(!picture.contains(QStringLiteral("earlier ones")));
}

void TimelinePagesTest::legendFitsOnPaper()
{
    constexpr int more = 600;
    const auto painted = [](double width) {
        QImage image(int(PdfDocument::pageSize(Paper::A4).width()) + more, int(TimelineLegend::height),
                     QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        TimelineLegend(Theme::print()).paint(painter, {}, width);
        return image;
    };
    const double paper = PdfDocument::pageSize(Paper::A4).width();
    QCOMPARE(painted(paper), painted(paper + more));
}

QTEST_MAIN(TimelinePagesTest)
#include "timelinepagestest.moc"
