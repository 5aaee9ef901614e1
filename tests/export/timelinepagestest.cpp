#include "views/export/timelinepages.h"
#include "models/archive/database/database.h"
#include "tests/helpers/inventedfigures.h"
#include "views/export/pdfdocument.h"
#include "views/timeline/timelinelegend.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

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
    Database m_database{m_folder.filePath(u"a.jianbao"_s), Database::Mode::CreateIfMissing};
};

/// The drawing as SVG, in which words stand as text.
QString TimelinePagesTest::drawn(const QList<StoredEvent> &events)
{
    TimelineModel model(m_database);
    model.setEvents(events);
    QSizeF size;
    const Picture picture = TimelinePages(model, u"大事记"_s).whole(1400, &size);
    return QString::fromUtf8(ExportFile::svg(u"大事记"_s, size, picture));
}

/// One early event must not push all others to the edge of the paper.
void TimelinePagesTest::beginsWithTheBulk()
{
    QList<StoredEvent> events = inventedEvents(); // 2019 to 2021
    QVERIFY(!drawn(events).contains(u"earlier ones"_s));
    events.append(inventedEvent(u"云岭高新区"_s, u"2003-05-01"_s, u"云岭高新区挂牌成立"_s));
    const QString picture = drawn(events);
    QVERIFY(picture.contains(u">2020"_s));
    QVERIFY(!picture.contains(u">2004"_s));
    QVERIFY(picture.contains(u"earlier ones, in the list: 1"_s));
}

void TimelinePagesTest::fewEventsAreAllDrawn()
{
    const QString picture = drawn({inventedEvent(u"云岭高新区"_s, u"2003-05-01"_s, u"云岭高新区挂牌成立"_s),
                                   inventedEvent(u"云岭高新区"_s, u"2021-05-01"_s, u"新园区开园"_s)});
    QVERIFY(picture.contains(u">2004"_s));
    QVERIFY(!picture.contains(u"earlier ones"_s));
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
