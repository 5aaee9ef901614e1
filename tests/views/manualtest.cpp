#include "views/help/manualwindow.h"

#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// The manual is complete in each language: every page, every picture, every link.
class ManualTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageIsThere_data() { addLanguages(); }
    void everyPageIsThere();
    void everyWorkspaceIsShown_data() { addLanguages(); }
    void everyWorkspaceIsShown();
    void picturesFitThePane();
    void escapeClosesIt();

private:
    static void addLanguages();
    static QString text(const QString &language, const QString &page);
};

void ManualTest::addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("Chinese") << u"zh_CN"_s;
    QTest::addRow("English") << u"en"_s;
}

/// Nothing where the page is missing.
QString ManualTest::text(const QString &language, const QString &page)
{
    QFile file(u":/help/%1/%2.html"_s.arg(language, page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void ManualTest::everyPageIsThere()
{
    QFETCH(QString, language);
    const ManualWindow manual;
    const auto *pages = manual.findChild<QListWidget *>();
    QVERIFY(pages->count() > 8);
    static const QRegularExpression link(u"(?:href|src)=\"([^\"#]+)"_s);
    for (int row = 0; row < pages->count(); ++row) {
        const QString name = pages->item(row)->data(Qt::UserRole).toString();
        const QString page = text(language, name);
        QVERIFY2(page.size() > 200, qPrintable(name));
        for (const QRegularExpressionMatch &match : link.globalMatch(page)) {
            const QString target = u":/help/%1/%2"_s.arg(language, match.captured(1));
            QVERIFY2(QFile::exists(target), qPrintable(target));
        }
    }
}

void ManualTest::everyWorkspaceIsShown()
{
    QFETCH(QString, language);
    for (const QString &workspace : {u"articles"_s, u"indicators"_s, u"timeline"_s, u"review"_s, u"pages"_s})
        QVERIFY2(text(language, workspace).contains(u"<img src=\"%1.png\""_s.arg(workspace)),
                 qPrintable(workspace));
}

void ManualTest::picturesFitThePane()
{
    ManualWindow manual;
    manual.show();
    const auto *text = manual.findChild<QTextBrowser *>();
    for (const int width : {1000, 700, 1300}) {
        manual.resize(width, 700);
        QCoreApplication::processEvents();
        QCOMPARE(text->horizontalScrollBar()->maximum(), 0);
        QVERIFY(text->document()->size().height() > 800); // the picture is there
    }
}

void ManualTest::escapeClosesIt()
{
    ManualWindow manual;
    manual.show();
    QVERIFY(QTest::qWaitForWindowActive(&manual));
    QTest::keyClick(&manual, Qt::Key_Escape);
    QVERIFY(!manual.isVisible());
}

QTEST_MAIN(ManualTest)
#include "manualtest.moc"
